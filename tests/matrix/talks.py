"""Coaching conversations: the holder's with their coach, into which the guest was asked and said yes.

The teammate is asked too and did not answer yet. All else of them is for the two alone.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

from django.urls import reverse

from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_third, talk_words
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import AskedIn, CoachingConversation
from afspraak.core import clock
from tests.matrix.elsewhere import Answer, Situation, fixed
from tests.support.agreements import signed, told
from tests.support.cast import Cast
from tests.support.talks import again, agreed, asked_in, planned

Body = dict[str, str]


def of_talks() -> dict[tuple[str, str], Situation]:
    day = str(clock.today() + timedelta(days=3))
    found: dict[tuple[str, str], Situation] = {("coaching:talks", "GET"): fixed("coaching:talks")}
    found["coaching:talk", "GET"] = _of_one("talk")
    bodies: dict[str, Body] = {
        "talk_move": {"on": day, "time": "14:30", "place": "Wandeling"},
        "talk_cancellation": {},
        "talk_closing": {},
        "talk_third": {"name": "Hanneke Visser", "email": ""},
    }
    for name, body in bodies.items():
        found[f"coaching:{name}", "GET"] = _of_one(name)
        found[f"coaching:{name}", "POST"] = _of_one(name, body)
    taps: dict[str, Body] = {
        "talk_point": {"text": "Waar sta ik?"},
        "talk_note": {"text": "Dit spraken we af.", "question": ""},
        "talk_guide": {"do": "yes"},
        "talk_private": {"text": "Alleen voor mij."},
        "talk_follow_up": {"text": "Ik bel.", "due_on": day},
    }
    for name, body in taps.items():
        found[f"coaching:{name}", "POST"] = _of_one(name, body)
    found["coaching:talk_reached", "POST"] = _of_one("talk_reached", {"do": "yes"}, 1)
    found["coaching:talk_suggestion", "POST"] = _suggestion
    found["coaching:talk_follow_up_done", "POST"] = _of_one("talk_follow_up_done", {"do": "yes"}, 3)
    found["coaching:talk_follow_up_move", "GET"] = _of_one("talk_follow_up_move", None, 3)
    found["coaching:talk_follow_up_move", "POST"] = _of_one("talk_follow_up_move", {"due_on": day}, 3)
    found["coaching:talk_erasure", "GET"] = _of_one("talk_erasure", None, "notes", 2)
    found["coaching:talk_erasure", "POST"] = _of_one("talk_erasure", {}, "notes", 2)
    found["coaching:talk_agreement", "POST"] = _waiting
    found["coaching:talk_third_agreement", "POST"] = _third_agreement
    for name, sent in (("talk_plan", {"on": day}), ("talk_rhythm", {"weeks": "4"})):
        found[f"coaching:{name}", "GET"] = _with_coach(name)
        found[f"coaching:{name}", "POST"] = _with_coach(name, sent)
    found["coaching:talk_rhythm_answer", "POST"] = _with_coach("talk_rhythm_answer", {"answer": "stop"})
    found["coaching:talk_third_answer", "GET"] = _third_answer(post=False)
    found["coaching:talk_third_answer", "POST"] = _third_answer(post=True)
    return found


def talked(cast: Cast) -> CoachingConversation:
    """Today, with a point of the holder, a note of the guest, and a follow-up of the counterpart."""
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    asked_in(talk, cast.guest, comes=True)
    asked_in(talk, cast.teammate)
    talk_agenda.add_point(talk, by=cast.holder, text="Waar loop ik vast?", key=uuid.uuid4())
    talk_words.write_note(talk, by=cast.guest, text="Wat ik zag.", key=uuid.uuid4())
    talk_follow_up.add_follow_up(
        talk,
        by=cast.counterpart,
        text="Bellen",
        owner=cast.counterpart,
        due_on=clock.today() + timedelta(days=2),
        key=uuid.uuid4(),
    )
    return again(talk)


def sent(talk: CoachingConversation | None, body: Body) -> Body:
    return body | {"seen": str(talk.revision if talk else 0), "key": str(uuid.uuid4())}


def _of_one(name: str, body: Body | None = None, *more: object) -> Situation:
    def situation(cast: Cast) -> Answer:
        talk = talked(cast)
        typed = dict(body or {})
        if name == "talk_follow_up":
            typed["owner"] = str(cast.holder.pk)
        path = reverse(f"coaching:{name}", args=[talk.pk, *more])
        return path, None if body is None else sent(talk, typed)

    return situation


def _suggestion(cast: Cast) -> Answer:
    """Of an agreement of the two in which the holder told how it stands."""
    talk, agreement = talked(cast), told(signed(cast.holder, cast.counterpart))
    path = reverse("coaching:talk_suggestion", args=[talk.pk])
    return path, sent(talk, {"suggestion": f"check_in.{agreement.pk}"})


def _waiting(cast: Cast) -> Answer:
    talk = planned(cast.holder, cast.counterpart)
    return reverse("coaching:talk_agreement", args=[talk.pk]), sent(talk, {})


def _third_agreement(cast: Cast) -> Answer:
    """The holder would like to have the stranger in it; the counterpart did not say yet."""
    talk = talked(cast)
    third = Third(colleague=cast.stranger)
    talk_third.propose_third(talk, third, by=cast.holder, key=uuid.uuid4())
    row = AskedIn.objects.get(who=cast.stranger)
    path = reverse("coaching:talk_third_agreement", args=[talk.pk, row.pk])
    return path, sent(talk, {"answer": "yes"})


def _third_answer(*, post: bool) -> Situation:
    def situation(cast: Cast) -> Answer:
        talk = talked(cast)
        row = AskedIn.objects.get(talk=talk, who=cast.teammate)
        path = reverse("coaching:talk_third_answer", args=[row.pk])
        return path, sent(None, {"answer": "yes"}) if post else None

    return situation


def _with_coach(name: str, body: Body | None = None) -> Callable[[Cast], Answer]:
    """With the counterpart: the coach of the holder and the teammate, coached by the coach's coach."""

    def situation(cast: Cast) -> Answer:
        path = reverse(f"coaching:{name}", args=[cast.counterpart.pk])
        return path, None if body is None else sent(None, dict(body))

    return situation

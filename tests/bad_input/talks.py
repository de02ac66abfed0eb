"""The forms of coaching conversations, with a body that would do the thing."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

from django.urls import reverse

from afspraak.coaching.actions import talk as actions
from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_third, talk_words
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import AskedIn, CoachingConversation
from afspraak.core import clock
from tests.bad_input.postings import Posting
from tests.support.agreements import signed, told
from tests.support.cast import Cast
from tests.support.talks import again, agreed, asked_in, planned

KINDS = {
    "seen": "hidden",
    "key": "hidden",
    "on": "date",
    "due_on": "date",
    "time": "select",
    "owner": "radio",
    "weeks": "radio",
    "email": "text",
    "name": "text",
    "place": "text",
    "text": "textarea",
    "reached": "hidden",
}  # what is in no list is sent as a button or a hidden field sends it
MAY_BE_EMPTY = {
    "reached",
    "time",
    "place",
    "email",
    "do",
    "answer",
    "question",
    "suggestion",
    "seen",
    "key",
    "language",
}


def _posting(cast: Cast, able: str, path: str, seen: int, body: dict[str, str]) -> Posting:
    sent = body | {"seen": str(seen), "key": str(uuid.uuid4())}
    kinds = {name: KINDS.get(name, "hidden") for name in sent}
    needed = frozenset(body) - MAY_BE_EMPTY - ({"text"} if path.endswith("/private") else set())
    return Posting(getattr(cast, able), path, sent, kinds, needed)


def talk_with_words(cast: Cast) -> CoachingConversation:
    """Today; the holder wrote a point, a note and a follow-up."""
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    holder = cast.holder
    talk_agenda.add_point(talk, by=holder, text="Waar loop ik vast?", key=uuid.uuid4())
    talk_words.write_note(talk, by=holder, text="Dit spraken we af.", key=uuid.uuid4())
    due = clock.today() + timedelta(days=3)
    talk_follow_up.add_follow_up(talk, by=holder, text="Bellen", owner=holder, due_on=due, key=uuid.uuid4())
    return again(talk)


def _on(name: str, /, *more: object, **body: str) -> Callable[[Cast], Posting]:
    def posting(cast: Cast) -> Posting:
        talk = talk_with_words(cast)
        typed = dict(body)
        if name == "talk_follow_up":
            typed["owner"] = str(cast.holder.pk)
        if name == "talk_suggestion":
            agreement = told(signed(cast.holder, cast.counterpart))
            typed["suggestion"] = f"check_in.{agreement.pk}"
        path = reverse(f"coaching:{name}", args=[talk.pk, *more])
        return _posting(cast, "holder", path, talk.revision, typed)

    return posting


def _with_coach(name: str, /, **body: str) -> Callable[[Cast], Posting]:
    def posting(cast: Cast) -> Posting:
        return _posting(cast, "holder", reverse(f"coaching:{name}", args=[cast.counterpart.pk]), 0, body)

    return posting


def _agreement(cast: Cast) -> Posting:
    talk = planned(cast.holder, cast.counterpart)
    later = Moment(clock.today() + timedelta(days=9))
    actions.move(talk, later, by=cast.counterpart, seen=talk.revision, key=uuid.uuid4())
    talk = again(talk)
    return _posting(cast, "holder", reverse("coaching:talk_agreement", args=[talk.pk]), talk.revision, {})


def _third_agreement(cast: Cast) -> Posting:
    """The counterpart would like to have the stranger in it."""
    talk = talk_with_words(cast)
    third = Third(colleague=cast.stranger)
    talk_third.propose_third(talk, third, by=cast.counterpart, key=uuid.uuid4())
    path = reverse("coaching:talk_third_agreement", args=[talk.pk, AskedIn.objects.get().pk])
    return _posting(cast, "holder", path, talk.revision, {"answer": "yes"})


def _third_answer(cast: Cast) -> Posting:
    row = asked_in(talk_with_words(cast), cast.teammate)
    path = reverse("coaching:talk_third_answer", args=[row.pk])
    return _posting(cast, "teammate", path, 0, {"answer": "no"})


DAY = str(clock.today() + timedelta(days=5))
TALKS: dict[str, Callable[[Cast], Posting]] = {
    "coaching:talk_plan": _with_coach("talk_plan", on=DAY, time="14:30", place="Wandeling"),
    "coaching:talk_rhythm": _with_coach("talk_rhythm", weeks="4"),
    "coaching:talk_rhythm_answer": _with_coach("talk_rhythm_answer", answer="stop"),
    "coaching:talk_third_answer": _third_answer,
    "coaching:talk_third_agreement": _third_agreement,
    "coaching:talk_agreement": _agreement,
    "coaching:talk_move": _on("talk_move", on=DAY, time="9.15", place="Bellen"),
    "coaching:talk_cancellation": _on("talk_cancellation"),
    "coaching:talk_closing": _on("talk_closing", reached="1"),
    "coaching:talk_point": _on("talk_point", text="Nog iets"),
    "coaching:talk_suggestion": _on("talk_suggestion"),
    "coaching:talk_reached": _on("talk_reached", 1, do="yes"),
    "coaching:talk_note": _on("talk_note", text="Dit onthouden we.", question="goal"),
    "coaching:talk_guide": _on("talk_guide", do="yes"),
    "coaching:talk_private": _on("talk_private", text="Alleen voor mij."),
    "coaching:talk_follow_up": _on("talk_follow_up", text="Ik bel", due_on=DAY),
    "coaching:talk_follow_up_done": _on("talk_follow_up_done", 3, do="yes"),
    "coaching:talk_follow_up_move": _on("talk_follow_up_move", 3, due_on=DAY),
    "coaching:talk_erasure": _on("talk_erasure", "notes", 2),
    "coaching:talk_third": _on("talk_third", name="Noor de Jong", email="noor@elders.example"),
}
# What others do meanwhile matters only to when it is and whether it is over.
ANSWERS = {"talk_agreement", "talk_move", "talk_cancellation", "talk_closing"}
TALKS_THAT_FIT = [name for name in TALKS if name.partition(":")[2] not in ANSWERS]

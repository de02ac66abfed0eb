"""The pages of coaching conversations in the states that look different, for the walk with axe."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta

from django.urls import reverse

from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_rhythm, talk_third, talk_words
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import CoachingConversation
from afspraak.core import clock
from tests.journeys.pages import LONG_WORD, Shown
from tests.support.cast import Cast
from tests.support.talks import again, agreed, asked_in, closed, planned


def of_talks(cast: Cast) -> Iterator[Shown]:
    """Asked, held with the four questions and somebody else, over; planning, a rhythm, a third."""
    asked = planned(cast.counterpart, cast.holder, place=LONG_WORD)
    held = _held(cast)
    over = closed(_held(cast), cast.counterpart)
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=4, key=uuid.uuid4())
    row = asked_in(held, cast.teammate)
    asked_in(held, cast.guest, comes=True)
    outside = Third(name=LONG_WORD, email="noor@elders.example", language="nl")
    talk_third.propose_third(held, outside, by=cast.holder, key=uuid.uuid4())
    yield Shown("conversations", reverse("coaching:talks"), cast.holder)
    yield Shown("no conversations", reverse("coaching:talks"), cast.stranger)
    yield Shown("a conversation that is asked", reverse("coaching:talk", args=[asked.pk]), cast.holder)
    yield Shown("a conversation", reverse("coaching:talk", args=[held.pk]), cast.counterpart)
    yield Shown("a conversation of others", reverse("coaching:talk", args=[held.pk]), cast.guest)
    yield Shown("a conversation that is over", reverse("coaching:talk", args=[over.pk]), cast.holder)
    answer = reverse("coaching:talk_third_answer", args=[row.pk])
    yield Shown("somebody asked into one", answer, cast.teammate)
    with_coach = [cast.counterpart.pk]
    yield Shown("planning one", reverse("coaching:talk_plan", args=with_coach), cast.holder, ".thumb .button")
    rhythm = reverse("coaching:talk_rhythm", args=[cast.holder.pk])
    yield Shown("a rhythm that is asked", rhythm, cast.counterpart)
    for name in ("talk_move", "talk_closing", "talk_cancellation", "talk_third"):
        yield Shown(name, reverse(f"coaching:{name}", args=[held.pk]), cast.holder)
    yield Shown("erasing a note", reverse("coaching:talk_erasure", args=[held.pk, "notes", 2]), cast.holder)
    moving = reverse("coaching:talk_follow_up_move", args=[held.pk, 3])
    yield Shown("another date for a follow-up", moving, cast.holder)


def _held(cast: Cast) -> CoachingConversation:
    talk = agreed(cast.holder, cast.counterpart, clock.today())
    talk_words.choose_guide(talk, by=cast.holder, with_guide=True, key=uuid.uuid4())
    talk_agenda.add_point(talk, by=cast.holder, text=LONG_WORD, key=uuid.uuid4())
    talk_words.write_note(talk, by=cast.holder, text=LONG_WORD, question="goal", key=uuid.uuid4())
    due = clock.today() + timedelta(days=2)
    what = {"text": LONG_WORD, "owner": cast.holder, "due_on": due}
    talk_follow_up.add_follow_up(talk, by=cast.holder, **what, key=uuid.uuid4())
    talk_words.keep_private(talk, by=cast.counterpart, text=LONG_WORD, key=uuid.uuid4())
    return again(talk)

"""What happens in coaching reaches whom it concerns by mail, without a word of what was written."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, time, timedelta

import pytest
from django.core import mail
from django.utils import translation

from afspraak.coaching import events
from afspraak.coaching.actions import appreciation, talk, talk_rhythm, talk_third
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import Signal
from afspraak.coaching.states.feedback import Audience
from afspraak.coaching.states.signal import HowSoon
from afspraak.config.subscribers import SUBSCRIBERS
from afspraak.core import clock, outbox
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform import actions
from afspraak.inform.coaching_letters import COACHING_LETTERS
from afspraak.inform.models import Notice, Reach
from afspraak.inform.queries.reach import opening_of, reach_of
from afspraak.people.models import Person
from tests.support import feedback as fb
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.mornings import mail_of, serve, wanting
from tests.support.signals import offered, raised, resolved, taken
from tests.support.talks import again, agreed, asked_in, closed, planned

pytestmark = pytest.mark.django_db
SECRET = "Dit lees je na het inloggen."
Happens = Callable[[Cast], object]


def moved(cast: Cast) -> None:
    one = agreed(cast.holder, cast.counterpart)
    to = Moment(clock.today() + timedelta(days=9), place="")
    talk.move(one, to, by=cast.counterpart, seen=one.revision, key=uuid.uuid4())


def called_off(cast: Cast) -> None:
    one = agreed(cast.holder, cast.counterpart)
    talk.call_off(one, by=cast.counterpart, seen=one.revision, key=uuid.uuid4())


def third_proposed(cast: Cast) -> None:
    one = agreed(cast.holder, cast.counterpart)
    talk_third.propose_third(one, Third(colleague=cast.stranger), by=cast.holder, key=uuid.uuid4())


def rhythm(cast: Cast) -> None:
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=2, key=uuid.uuid4())


def rhythm_agreed(cast: Cast) -> None:
    rhythm(cast)
    talk_rhythm.answer_rhythm(cast.holder, by=cast.counterpart, is_yes=True, key=uuid.uuid4())


def published(cast: Cast) -> None:
    given = fb.appreciated(cast.holder, cast.counterpart, Audience.ORGANISATION)
    appreciation.answer_wish(given, by=cast.counterpart, is_yes=True)


def offer_taken(cast: Cast) -> None:
    signal = raised(cast.holder, text=SECRET)
    taken(signal, offered(signal, cast.counterpart, SECRET))


def helped(cast: Cast) -> None:
    signal = raised(cast.holder, text=SECRET)
    offered(signal, cast.counterpart, SECRET)
    resolved(Signal.objects.get(pk=signal.pk), SECRET)


# The event, what happens, and who is told.
TOLD: list[tuple[type[outbox.Event], Happens, str]] = [
    (events.SignalRaised, lambda c: raised(c.holder, text=SECRET), "counterpart"),
    (
        events.SignalAnswered,
        lambda c: offered(raised(c.holder, text=SECRET), c.counterpart, SECRET),
        "holder",
    ),
    (events.OfferAnswered, offer_taken, "counterpart"),
    (events.SignalResolved, helped, "counterpart"),
    (events.TalkPlanned, lambda c: planned(c.holder, c.counterpart), "counterpart"),
    (events.TalkAgreed, lambda c: agreed(c.holder, c.counterpart), "holder"),
    (events.TalkMoved, moved, "holder"),
    (events.TalkCalledOff, called_off, "holder"),
    (events.TalkClosed, lambda c: closed(agreed(c.holder, c.counterpart), c.holder), "counterpart"),
    (events.ThirdProposed, third_proposed, "counterpart"),
    (events.ThirdAsked, lambda c: asked_in(agreed(c.holder, c.counterpart), c.stranger), "stranger"),
    (
        events.ThirdComes,
        lambda c: asked_in(agreed(c.holder, c.counterpart), c.stranger, comes=True),
        "counterpart",
    ),
    (events.RhythmProposed, rhythm, "counterpart"),
    (events.RhythmAgreed, rhythm_agreed, "holder"),
    (events.FeedbackAsked, lambda c: fb.asked(c.holder, c.teammate, text=SECRET), "teammate"),
    (events.FeedbackGiven, lambda c: fb.given(c.teammate, c.holder), "holder"),
    (
        events.FeedbackShared,
        lambda c: fb.shared(fb.given(c.teammate, c.holder), c.counterpart),
        "counterpart",
    ),
    (events.AppreciationGiven, lambda c: fb.appreciated(c.teammate, c.holder), "holder"),
    (events.AppreciationPublished, published, "holder"),
]


def test_every_event_of_coaching_has_its_words_and_its_listener() -> None:
    every = {
        kind
        for kind in vars(events).values()
        if isinstance(kind, type) and issubclass(kind, outbox.Event) and not kind.__subclasses__()
    }
    assert {event for event, _, _ in TOLD} == set(COACHING_LETTERS) == every
    assert set(SUBSCRIBERS) >= every


@pytest.mark.parametrize(("event", "happens", "reads"), TOLD, ids=[e.__name__ for e, *_ in TOLD])
def test_whom_it_concerns_reads_that_it_happened(
    event: type[outbox.Event], happens: Happens, reads: str, cast: Cast
) -> None:
    reader: Person = getattr(cast, reads)
    happens(cast)
    OutboxRow.objects.exclude(event=f"{event.__module__}.{event.__name__}").delete()
    serve()
    assert wanting() >= {reader.email}
    sent = mail_of(reader)
    assert sent is not None
    text = str(sent.body) + str(sent.alternatives[0][0])
    written = [SECRET, fb.WORDS.observation, fb.WORDS.effect, "Dank dat je bleef", fb.QUESTION]
    assert [words for words in written if words in text] == []
    with translation.override(reader.language):
        says = str(COACHING_LETTERS[event].says).split("%(name)s")
    body = " ".join(str(sent.body).split())
    assert all(part.strip() in body for part in says)
    assert "http://localhost:8000/coaching/" in body


def test_a_guest_hears_it_from_the_invitation_alone(cast: Cast) -> None:
    fb.asked(cast.holder, outside=(fb.GUEST,))
    serve()
    assert [sent.to for sent in mail.outbox] == [[fb.GUEST.email]]  # at once: it is the way in
    assert fb.GUEST.email not in wanting()


def test_the_title_of_the_agreement_is_for_who_may_read_it(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart, title="Handboek toezicht")
    OutboxRow.objects.all().delete()
    raised(cast.holder, agreement, text=SECRET)
    sent = mail_of(cast.counterpart)
    assert sent is not None
    assert sent.subject.endswith(": Handboek toezicht")


def test_what_was_erased_before_its_moment_is_not_told(cast: Cast) -> None:
    signal = raised(cast.holder, text=SECRET)
    serve()
    signal.delete()
    assert mail_of(cast.counterpart) is None
    assert not Notice.objects.filter(receiver=cast.counterpart).exists()


# --- what cannot wait ---------------------------------------------------------------------------------


def allow(person: Person, *, rhythm: str = "working_days") -> Reach:
    return actions.choose(
        person, by=person, rhythm=rhythm, weekday=0, at=time(8, 30), at_once=True,
        at_once_from=time(9), at_once_until=time(17),
    )  # fmt: skip


def opens(person: Person) -> datetime:
    """The next time that the hours of `person` begin."""
    reach, tomorrow = reach_of(person), clock.now() + timedelta(days=1)
    with clock.at(clock.midnight(tomorrow.date())):
        return opening_of(reach)


def test_what_cannot_wait_goes_at_once_to_who_allows_that(cast: Cast) -> None:
    allow(cast.counterpart)
    with clock.at(opens(cast.counterpart) + timedelta(hours=2)):
        raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
        serve()
    (sent,) = mail.outbox
    assert sent.to == [cast.counterpart.email]
    assert cast.holder.full_name in sent.subject
    assert SECRET not in str(sent.body)
    assert "List-Unsubscribe" in sent.extra_headers
    assert not Notice.objects.exists()  # told once
    assert not OutboxRow.objects.exists()


def test_outside_their_hours_it_waits_until_those_begin(cast: Cast) -> None:
    allow(cast.counterpart)
    morning = opens(cast.counterpart)
    with clock.at(morning - timedelta(hours=2)):
        raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
        serve()
    assert mail.outbox == []
    with clock.at(morning - timedelta(seconds=1)):
        serve()
    assert mail.outbox == []
    with clock.at(morning):
        serve()
    assert [sent.to for sent in mail.outbox] == [[cast.counterpart.email]]


def test_a_worker_that_comes_after_the_hours_waits_for_the_next(cast: Cast) -> None:
    allow(cast.counterpart)
    morning = opens(cast.counterpart)
    with clock.at(morning + timedelta(hours=1)):
        raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
        outbox.serve_due(limit=1)
    for hours in (9, 12):
        with clock.at(morning + timedelta(hours=hours)):
            serve()
    assert mail.outbox == []
    with clock.at(morning + timedelta(days=1)):
        later = opening_of(reach_of(cast.counterpart))
    with clock.at(later):
        serve()
    assert [sent.to for sent in mail.outbox] == [[cast.counterpart.email]]


def test_who_does_not_allow_it_hears_at_their_moment(cast: Cast) -> None:
    raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
    serve()
    assert mail.outbox == []
    assert wanting() == {cast.counterpart.email}
    assert mail_of(cast.counterpart) is not None


def test_who_wants_no_overview_may_still_allow_what_cannot_wait(cast: Cast) -> None:
    allow(cast.counterpart, rhythm="never")
    with clock.at(opens(cast.counterpart) + timedelta(hours=2)):
        raised(cast.holder, text=SECRET, how_soon=HowSoon.THIS_WEEK)
        raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
        serve()
    assert [sent.to for sent in mail.outbox] == [[cast.counterpart.email]]
    assert not Notice.objects.exists()


def test_what_was_resolved_meanwhile_disturbs_nobody(cast: Cast) -> None:
    allow(cast.counterpart)
    morning = opens(cast.counterpart)
    with clock.at(morning - timedelta(hours=2)):
        signal = raised(cast.holder, text=SECRET, how_soon=HowSoon.CANNOT_WAIT)
        serve()
        resolved(signal)
        OutboxRow.objects.filter(event__endswith="SignalResolved").delete()
    with clock.at(morning):
        serve()
    assert mail.outbox == []


def test_every_listener_bears_being_asked_twice(cast: Cast) -> None:
    """A conversation that is gone, a rhythm that was dropped: nobody hears, nothing breaks."""
    for event in (
        events.TalkPlanned(uuid.uuid4(), cast.holder.pk),
        events.RhythmAgreed(uuid.uuid4(), cast.holder.pk),
        events.ThirdAsked(uuid.uuid4(), cast.holder.pk, cast.stranger.pk),
        events.FeedbackGiven(uuid.uuid4()),
        events.AppreciationGiven(uuid.uuid4()),
        events.SignalAnswered(uuid.uuid4(), uuid.uuid4()),
    ):
        outbox.record(event)
    serve()
    assert not OutboxRow.objects.exists()
    assert not Notice.objects.exists()


def test_a_conversation_of_today_is_told_that_morning(cast: Cast) -> None:
    from afspraak.inform.jobs import note_what_falls_due

    one = agreed(cast.holder, cast.counterpart)
    OutboxRow.objects.all().delete()
    with clock.at(again(one).on):
        for _ in range(2):
            note_what_falls_due()
    assert wanting() == {cast.holder.email, cast.counterpart.email}
    assert Notice.objects.count() == 2

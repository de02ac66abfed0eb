"""What waits for a coach beside agreements: signals, conversations, follow-ups; and what must not."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from afspraak.agreements.states import SupportKind
from afspraak.agreements.wording import SupportWording
from afspraak.coaching.actions.talk_follow_up import add_follow_up
from afspraak.coaching.actions.talk_rhythm import propose_rhythm
from afspraak.coaching.actions.talk_third import Third, agree_third, propose_third
from afspraak.coaching.models import AskedIn
from afspraak.coaching.queries.seen import Seen, page_of, seen_by, seen_of
from afspraak.coaching.states.signal import HowSoon, Readers
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.web import kept
from tests.support.agreements import delivered, proposed, signed, told
from tests.support.cast import Cast
from tests.support.signals import offered, postponed, raised, resolved
from tests.support.talks import agreed, planned

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]

MONDAY = date(2026, 11, 23)
MOST = 20  # queries a page
ANSWERED_SOON = (SupportWording("", SupportKind.ANSWER_TO_SIGNAL, working_days=2),)


@pytest.fixture(autouse=True)
def on_a_monday() -> object:
    with clock.at(MONDAY), translation.override("en"):
        yield


def one(coach: Person, person: Person) -> Seen:
    return seen_by(coach, [person], calendar())[0]


def whats(coach: Person, person: Person) -> list[str]:
    return [wait.what for wait in one(coach, person).asked]


def test_a_signal_waits_with_its_words_and_the_promised_day(client_of: ClientOf, cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    agreement = signed(them, me, support=ANSWERED_SOON)
    signal = raised(them, agreement)
    (wait,) = one(me, them).asked
    assert (wait.what, wait.words, wait.due_on) == ("signal", signal.text, MONDAY + timedelta(days=2))
    assert wait.title == agreement.terms_shown.heading
    shown = client_of(me).get(reverse("coaching")).content.decode()
    assert f"‘{signal.text}’" in shown
    assert reverse("coaching:signal", args=[signal.pk]) in shown
    mine = client_of(them).get(reverse("seen_by_my_coach"))
    assert mine.context["seen"] == one(me, them)
    assert signal.text in mine.content.decode()


def test_a_signal_that_cannot_wait_says_so(client_of: ClientOf, cast: Cast) -> None:
    raised(cast.holder)
    assert "Het kan niet wachten" not in client_of(cast.counterpart).get(reverse("coaching")).content.decode()
    raised(cast.holder, how_soon=HowSoon.CANNOT_WAIT)
    shown = client_of(cast.counterpart).get(reverse("coaching")).content.decode()
    assert shown.count("Signaal · Het kan niet wachten") == 1


def test_a_signal_goes_when_it_is_answered_resolved_or_comes_back_on_its_day(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    signal = raised(them)
    postponed(signal, me, MONDAY + timedelta(days=3))
    (wait,) = one(me, them).asked
    assert (wait.what, wait.due_on) == ("come_back", MONDAY + timedelta(days=3))
    offered(signal, me)
    assert whats(me, them) == []
    other = raised(them)
    assert whats(me, them) == ["signal"]
    resolved(other)
    assert whats(me, them) == []


def test_signals_that_ask_others_are_not_the_coachs(cast: Cast) -> None:
    """Neither one to a colleague, nor one that is open to all: it waits for who was asked by name."""
    me, them = cast.counterpart, cast.holder
    raised(them, signed(them, cast.stranger))
    raised(them, readers=Readers.ANYONE)
    raised(them, readers=Readers.NAMED, named=(cast.teammate,))
    assert whats(me, them) == []


def test_signals_of_the_coach_are_not_on_it(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    raised(me, signed(them, me, support=()))
    assert whats(me, them) == []


def test_the_next_conversation_stands_beside_and_a_moment_waits(client_of: ClientOf, cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    later = planned(them, me, MONDAY + timedelta(days=9))
    sooner = agreed(me, them, MONDAY + timedelta(days=4))
    seen = one(me, them)
    assert [wait.what for wait in seen.asked] == ["moment"]
    assert seen.asked[0].address == reverse("coaching:talk", args=[later.pk])
    assert seen.talk is not None
    assert (seen.talk.on, seen.talk.address) == (
        sooner.on,
        reverse("coaching:talk", args=[sooner.pk]),
    )
    assert seen_of(them, calendar()) == seen


def test_a_follow_up_is_promised_and_then_waits(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    talk = agreed(me, them, MONDAY)
    due = MONDAY + timedelta(days=5)
    for owner, text in ((me, "Ik bel de provincie."), (them, "Ik vraag het na.")):
        add_follow_up(talk, by=me, owner=owner, text=text, due_on=due, key=uuid.uuid4())
    assert [p.words for p in one(me, them).promised] == ["Ik bel de provincie."]
    with clock.at(due):
        seen = one(me, them)
        assert [(w.what, w.words, w.due_on) for w in seen.asked if w.what == "follow_up"] == [
            ("follow_up", "Ik bel de provincie.", due)
        ]
        assert seen.promised == ()


def test_a_rhythm_that_is_proposed_waits_for_the_other(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    propose_rhythm(me, weeks=3, by=them, key=uuid.uuid4())
    assert whats(me, them) == ["rhythm"]


def test_whom_they_would_like_in_it_waits_for_the_coach(client_of: ClientOf, cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    talk = agreed(me, them)
    propose_third(talk, Third(colleague=cast.stranger), by=them, key=uuid.uuid4())
    (wait,) = one(me, them).asked
    assert (wait.what, wait.address) == ("third", f"{reverse('coaching:talk', args=[talk.pk])}#with")
    assert seen_of(them, calendar()) == one(me, them)
    says = "Bram wil er graag iemand bij vragen."
    assert says in client_of(me).get(reverse("coaching")).content.decode()
    agree_third(talk, AskedIn.objects.get().pk, by=me, key=uuid.uuid4())
    assert whats(me, them) == []
    propose_third(talk, Third(colleague=cast.teammate), by=me, key=uuid.uuid4())
    assert whats(me, them) == []  # the coach asked that


def test_a_conversation_of_today_is_today(client_of: ClientOf, cast: Cast) -> None:
    agreed(cast.counterpart, cast.holder, MONDAY)
    assert ">vandaag</a>" in client_of(cast.counterpart).get(reverse("coaching")).content.decode()


def test_a_next_coach_sees_nothing_of_it(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    raised(them)
    agreed(me, them)
    Person.objects.filter(pk=them.pk).update(coach=cast.coachs_coach)
    them.refresh_from_db()
    seen = one(cast.coachs_coach, them)
    assert (seen.asked, seen.promised, seen.talk) == ((), (), None)


def with_people(cast: Cast, numbers: range) -> None:
    """A person a number: three agreements, a signal, a conversation with what the coach will do."""
    me = cast.counterpart
    for n in numbers:
        person = Person.objects.create_user(
            f"person{n}@example.org", given_name=f"Persoon{n}", family_name="Bakker", coach=me
        )
        proposed(person, me)
        delivered(signed(person, me))
        raised(person, told(signed(person, me, support=ANSWERED_SOON)))
        talk = agreed(me, person, MONDAY + timedelta(days=n))
        due = MONDAY + timedelta(days=n)
        add_follow_up(talk, by=me, owner=me, text="Ik lees mee.", due_on=due, key=uuid.uuid4())
        propose_rhythm(me, weeks=3, by=person, key=uuid.uuid4())
        propose_third(talk, Third(colleague=cast.stranger), by=person, key=uuid.uuid4())


def test_all_of_it_for_fifteen_people_takes_no_more_questions_than_for_five(
    client_of: ClientOf, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    Person.objects.filter(coach=cast.counterpart).update(coach=None)
    client = client_of(cast.counterpart)

    def queries() -> int:
        monkeypatch.setattr(kept, "SHELF", kept.Shelf())
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(reverse("coaching"))
        assert answer.status_code == 200
        return len(asked)

    with_people(cast, range(5))
    few = queries()
    with_people(cast, range(5, 15))
    assert queries() == few <= MOST
    assert len(page_of(cast.counterpart, calendar()).waiting) == 15

"""What falls due by itself is told to both, once: a period that is over, an answer that does not come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.jobs import tell_what_is_due
from afspraak.agreements.models import Agreement, Reminder
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.rules import ANSWER_DAYS
from afspraak.agreements.states import EndedAs, Pending, State, Step
from afspraak.core import clock, outbox
from afspraak.core.errors import Refused
from afspraak.inform.models import Notice
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, signed
from tests.support.leaving import comes_back, leaves
from tests.support.taking import attempt, in_situation

pytestmark = pytest.mark.django_db
SignIn = Callable[[Person], Client]


def night(day: date) -> list[str]:
    """The night of `day`: who is to be told what at their next moment, sorted."""
    before = set(Notice.objects.values_list("pk", flat=True))
    with clock.at(day):
        tell_what_is_due()
        served()
    noted = Notice.objects.exclude(pk__in=before).select_related("receiver")
    return sorted(f"{each.receiver.email}: {each.event.rpartition('.')[2]}" for each in noted)


def to_both(event: str, holder: Person, counterpart: Person) -> list[str]:
    return sorted(f"{who.email}: {event}" for who in (holder, counterpart))


def served() -> None:
    while outbox.serve_due():
        pass


def page_of(client: Client, agreement: Agreement) -> str:
    return client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()


def test_a_period_that_is_over_is_told_once(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    served()
    last = agreement.terms_shown.ends_on
    assert night(last) == []
    assert night(last + timedelta(1)) == to_both("SpanOver", holder, counterpart)
    assert night(last + timedelta(2)) == []
    assert fresh(agreement).state == State.ACTIVE  # nothing happens by itself
    assert Reminder.objects.count() == 1


def test_a_pause_moves_the_day(holder: Person, counterpart: Person) -> None:
    today = clock.today()
    agreement = in_situation("paused", holder, counterpart)
    served()
    last = agreement.terms_shown.ends_on
    assert night(last + timedelta(1)) == []
    with clock.at(today + timedelta(10)):
        attempt(Step.RESUMPTION, agreement, holder)
        served()
    assert night(last + timedelta(10)) == []
    assert len(night(last + timedelta(11))) == 2


def test_once_over_the_page_says_what_fits(holder: Person, counterpart: Person, client_of: SignIn) -> None:
    agreement = signed(holder, counterpart)
    with clock.at(agreement.terms_shown.ends_on + timedelta(1)):
        for person, nouns in (
            (holder, ("delivery", "change", "ending")),
            (counterpart, ("change", "ending")),
        ):
            page = page_of(client_of(person), agreement)
            over = page.partition('id="over"')[2].partition("</div></div>")[0]
            assert "De afgesproken periode is voorbij." in over
            for noun in nouns:
                assert reverse(f"agreements:{noun}", args=[agreement.pk]) in page
        attempt(Step.ENDING, agreement, counterpart)
        attempt(Step.SIGNATURE, agreement, holder)
    assert fresh(agreement).ended_as == EndedAs.NOT_REACHED


def ending_asked(holder: Person, counterpart: Person) -> Agreement:
    return in_situation("ending", holder, counterpart)


def handed_over(holder: Person, counterpart: Person) -> Agreement:
    return delivered(signed(holder, counterpart))


unanswered = pytest.mark.parametrize("asked", [ending_asked, handed_over])
Asks = Callable[[Person, Person], Agreement]


@unanswered
def test_a_week_before_it_may_be_closed_both_hear_it(
    holder: Person, counterpart: Person, asked: Asks
) -> None:
    asked(holder, counterpart)
    served()
    day = clock.today() + timedelta(ANSWER_DAYS - 7)
    assert night(day - timedelta(1)) == []
    assert night(day) == to_both("AnswerAwaited", holder, counterpart)
    assert night(day + timedelta(1)) == []


@unanswered
def test_its_author_may_close_it_after_thirty_days(
    holder: Person, counterpart: Person, asked: Asks, client_of: SignIn
) -> None:
    agreement = asked(holder, counterpart)
    address = reverse("agreements:closing", args=[agreement.pk])
    with clock.at(clock.today() + timedelta(ANSWER_DAYS - 1)):
        mine, theirs = client_of(holder), client_of(counterpart)
        assert mine.get(address).status_code == 409
        assert "alleen afsluiten" in page_of(mine, agreement)
        assert "alleen afsluiten" in page_of(theirs, agreement)
        with pytest.raises(Refused):
            attempt(Step.CLOSING, agreement, holder)
    with clock.at(clock.today() + timedelta(ANSWER_DAYS)):
        mine, theirs = client_of(holder), client_of(counterpart)
        assert theirs.get(address).status_code == 409
        assert "mag je dit nu alleen afsluiten" in page_of(mine, agreement)
        assert address in page_of(mine, agreement)
        assert address not in page_of(theirs, agreement)
        assert mine.get(address).status_code == 200
        attempt(Step.CLOSING, agreement, holder)
    agreement = fresh(agreement)
    assert (agreement.state, agreement.ended_as) == (State.ENDED, EndedAs.UNANSWERED)
    assert check_agreement(agreement) is None


def test_long_before_nothing_is_said_of_it(holder: Person, counterpart: Person, client_of: SignIn) -> None:
    agreement = ending_asked(holder, counterpart)
    assert "alleen afsluiten" not in page_of(client_of(holder), agreement)


def test_a_second_delivery_is_told_anew(holder: Person, counterpart: Person) -> None:
    today = clock.today()
    agreement = handed_over(holder, counterpart)
    served()
    assert len(night(today + timedelta(23))) == 2
    with clock.at(today + timedelta(24)):
        attempt(Step.RETURN, agreement, counterpart)
        attempt(Step.DELIVERY, agreement, holder)
        served()
    assert night(today + timedelta(46)) == []
    assert len(night(today + timedelta(47))) == 2


def test_an_unsigned_pause_lapses_with_the_period(holder: Person, counterpart: Person) -> None:
    agreement = in_situation("pause", holder, counterpart)
    served()
    last = agreement.terms_shown.ends_on
    assert night(last) == []
    assert fresh(agreement).pending == Pending.PAUSE
    over = to_both("SpanOver", holder, counterpart)
    assert night(last + timedelta(1)) == sorted(over + to_both("PauseLapsed", holder, counterpart))
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.state, agreement.paused_from) == (
        Pending.NOTHING,
        State.ACTIVE,
        None,
    )
    assert check_agreement(agreement) is None
    assert night(last + timedelta(2)) == []


def test_who_stayed_hears_it_once_more_after_a_month(holder: Person, counterpart: Person) -> None:
    today = clock.today()
    signed(holder, counterpart)
    leaves(counterpart)
    assert night(today + timedelta(29)) == []
    assert night(today + timedelta(30)) == [f"{holder.email}: StillVacant"]
    assert night(today + timedelta(31)) == []
    with clock.at(today + timedelta(32)):
        comes_back(counterpart)
        leaves(counterpart)
    assert night(today + timedelta(61)) == []
    assert len(night(today + timedelta(62))) == 1

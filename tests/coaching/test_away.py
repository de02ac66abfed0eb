"""What rests while somebody is away: days of an answer, the rhythm, and the days of a promise."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afspraak.agreements import actions
from afspraak.agreements.models import About, Agreement
from afspraak.agreements.queries.dues import dues
from afspraak.agreements.queries.needs import needs_of
from afspraak.agreements.rules import closes_as
from afspraak.agreements.states import EndedAs, Step, SupportKind
from afspraak.agreements.wording import SupportWording
from afspraak.coaching.jobs import let_days_away_rest
from afspraak.coaching.models import Asked
from afspraak.coaching.queries.promised_answer import outcomes, promised_by
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.people.actions import answer_standing_in
from afspraak.people.models import Away, Person
from afspraak.people.working_days import Calendar, Span, working_day_after, working_days_between
from tests.support.agreements import delivered, fresh, signed
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.signals import offered, raised

pytestmark = pytest.mark.django_db

MONDAY = date(2026, 11, 2)
PROMISED = (SupportWording("", SupportKind.ANSWER_TO_SIGNAL, working_days=2),)


def on(days: int) -> date:
    return MONDAY + timedelta(days=days)


def nights(*days: int) -> None:
    """The nightly task, on these days counted from Monday."""
    for day in days:
        with clock.at(on(day)):
            let_days_away_rest()


def told_of(today: date) -> list[About]:
    with clock.at(today):
        return [due.about for due in dues(today)]


def may_close(agreement: Agreement, by: Person, today: date) -> bool:
    with clock.at(today):
        return closes_as(fresh(agreement), by) == EndedAs.UNANSWERED


def handed_over(cast: Cast) -> Agreement:
    with clock.at(MONDAY):
        return delivered(signed(cast.holder, cast.counterpart))


def test_thirty_days_without_those_away(cast: Cast) -> None:
    agreement = handed_over(cast)
    with clock.at(on(3)):
        announced(cast.counterpart, days=7)
    nights(*range(3, 12))
    assert told_of(on(23)) == []
    assert told_of(on(30)) == [About.UNANSWERED]
    assert not may_close(agreement, cast.holder, on(36))
    assert may_close(agreement, cast.holder, on(37))


def test_missed_and_repeated_nights_count_each_day_once(cast: Cast) -> None:
    agreement = handed_over(cast)
    with clock.at(on(3)):
        announced(cast.counterpart, days=7)
    nights(4, 4, 20, 20, 21)
    assert fresh(agreement).days_away == 7
    assert not Away.objects.exists()


def test_only_whoever_owes_the_answer(cast: Cast) -> None:
    agreement = handed_over(cast)
    with clock.at(on(3)):
        for person in (cast.holder, cast.coachs_coach, cast.teammate):
            announced(person, days=7)
    nights(*range(3, 12))
    assert fresh(agreement).days_away == 0


def test_a_new_turn_starts_to_count_anew(cast: Cast) -> None:
    agreement = handed_over(cast)
    with clock.at(on(3)):
        announced(cast.counterpart, days=3)
    nights(3, 4, 5, 6)
    with clock.at(on(8)):
        shown = fresh(agreement)
        actions.recall(shown, by=cast.holder, seen=shown.revision, key=uuid.uuid4())
    assert fresh(agreement).days_away == 0


def test_the_rhythm_moves_by_the_days_away(cast: Cast) -> None:
    with clock.at(MONDAY):
        agreement = signed(cast.holder, cast.counterpart)
    due = agreement.tell_next_on
    assert due is not None
    with clock.at(on(5)):
        announced(cast.holder, days=20)
    nights(*range(5, 26))
    with clock.at(due):
        assert [need.step for need in needs_of(cast.holder)] == []
    assert fresh(agreement).tell_next_on == due + timedelta(days=20)
    with clock.at(due + timedelta(days=20)):
        assert [need.step for need in needs_of(cast.holder)] == [Step.CHECK_IN]


def test_a_promise_to_answer_waits_for_who_is_away(cast: Cast) -> None:
    """Two working days from Monday is Wednesday; away on Tuesday to Thursday it is the next Monday."""
    with clock.at(MONDAY):
        agreement = signed(cast.holder, cast.counterpart, support=PROMISED)
        signal = raised(cast.holder, agreement)
    assert promised_by(cast.counterpart, [signal]) == {signal.pk: on(2)}
    with clock.at(on(1)):
        announced(cast.counterpart, first=on(1), days=3)
        assert promised_by(cast.counterpart, [signal]) == {signal.pk: on(7)}  # Friday is one, Monday two
    for night in range(1, 7):
        nights(night)
        assert promised_by(cast.counterpart, [signal]) == {signal.pk: on(7)}
    assert not Away.objects.exists()
    assert Asked.objects.get().away_days == 3
    with clock.at(on(7)):
        offered(signal, cast.counterpart)
        assert [outcome.was_in_time for outcome in outcomes(fresh(agreement), cast.holder)] == [True]


def test_days_after_the_answer_count_for_nothing(cast: Cast) -> None:
    with clock.at(MONDAY):
        signal = raised(cast.holder, signed(cast.holder, cast.counterpart))
    with clock.at(on(1)):
        offered(signal, cast.counterpart)
        announced(cast.counterpart, days=4)
    nights(1, 2, 3, 4, 5)
    assert Asked.objects.get().away_days == 0


days = st.integers(0, 25)
spans = st.lists(st.tuples(days, st.integers(0, 6)), max_size=3)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(apart=spans, skipped=st.sets(days), promised=st.integers(1, 10))
def test_counted_by_night_as_counted_at_once(
    cast: Cast, apart: list[tuple[int, int]], skipped: set[int], promised: int
) -> None:
    """Whatever nights were missed: the count of each night says what the days themselves would say."""
    Away.objects.all().delete()
    Asked.objects.all().delete()
    taken: list[Span] = []
    for start, more in apart:
        span = Span(on(start), on(start + more))
        if all(span.end < other.start or other.end < span.start for other in taken):
            taken.append(span)
    with clock.at(MONDAY):
        signal = raised(cast.holder)
        for span in taken:
            announced(cast.counterpart, first=span.start, days=(span.end - span.start).days + 1)
    nights(*(day for day in range(40) if day not in skipped))
    away = Asked.objects.get(person=cast.counterpart, signal=signal).away_days
    whole, without = Calendar(), taken
    for later in (3, 17, 35):
        if on(later) >= max((span.end for span in taken), default=MONDAY):
            counted = working_days_between(MONDAY, on(later), whole) - away
            assert counted == working_days_between(MONDAY, on(later), whole, without)
    end = on(39)
    in_time = working_days_between(MONDAY, end, whole) - away <= promised
    assert in_time == (end <= working_day_after(MONDAY, promised, whole, without))


def test_who_is_asked_to_stand_in_reads_it_on_today(cast: Cast) -> None:
    away = announced(cast.counterpart, stand_in=cast.teammate)
    asked = waiting_for(cast.teammate)
    assert [(each.kind, each.who) for each in asked] == [("stand_in_asked", cast.counterpart)]
    assert waiting_for(cast.counterpart) == []
    announced_no(away, cast.teammate)
    assert waiting_for(cast.teammate) == []
    assert [(each.kind, each.who) for each in waiting_for(cast.counterpart)] == [
        ("stand_in_declined", cast.teammate)
    ]


def announced_no(away: Away, by: Person) -> None:
    answer_standing_in(away, by=by, agrees=False, seen=away.revision, key=uuid.uuid4())


def test_a_day_that_is_said_on_the_day_itself_counts(cast: Cast) -> None:
    """The night came first; a worker looks again within minutes."""
    agreement = handed_over(cast)
    nights(30)
    with clock.at(on(30)):
        announced(cast.counterpart, days=2)
    assert may_close(agreement, cast.holder, on(30))
    nights(30, 30)
    assert not may_close(agreement, cast.holder, on(30))
    nights(31, 32)
    assert not may_close(agreement, cast.holder, on(31))
    assert may_close(agreement, cast.holder, on(32))

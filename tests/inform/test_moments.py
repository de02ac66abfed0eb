"""When mail comes: at the chosen moment, once a day at most, whatever clocks, zones and calendars do."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afspraak.inform import moments
from afspraak.inform.moments import NEVER, WEEKLY, WORKING_DAYS, Choice, Days
from afspraak.people.working_days import Calendar, Span, is_working_day
from afspraak.people.zones import ZONES

pytestmark = pytest.mark.once

# Clocks that change by half an hour, skip or repeat a whole day, or change at midnight.
ODD_ZONES = ["Australia/Lord_Howe", "Pacific/Apia", "Africa/Cairo", "America/Havana", "Europe/Amsterdam"]
STEP = timedelta(minutes=30)  # a worker looks each half minute; what it sees is the same

days = st.dates(date(2011, 11, 1), date(2030, 12, 1))
half_hours = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))
zones = st.one_of(st.sampled_from(ODD_ZONES), st.sampled_from(sorted(ZONES)))
calendars = st.builds(
    Calendar,
    country=st.sampled_from(["NL", "BE", "DE-BY", "nowhere"]),
    closed=st.frozensets(days, max_size=3),
    open=st.frozensets(days, max_size=3),
)


# Days away, as so many days after the first, and how many more.
absences = st.lists(st.tuples(st.integers(-3, 12), st.integers(0, 6)), max_size=2)


def sent(begin: datetime, until: datetime, choice: Choice, working: Days, noted: datetime) -> list[date]:
    """The days on which a worker that looks all the time sends, each with something new to tell."""
    found: list[date] = []
    waits_from, now = moments.first_day(noted, choice), begin
    while now <= until:
        last = found[-1] if found else None
        day = moments.day_to_send(now, choice, working, waits_from=waits_from, last_on=last)
        if day is not None:
            found.append(day)
            waits_from = moments.first_day(now, choice)
        now += STEP
    return found


@given(days, half_hours, zones, calendars, absences)
@example(date(2026, 3, 25), time(2, 30), "Europe/Amsterdam", Calendar("nowhere"), [])
@example(date(2026, 10, 21), time(2, 30), "Europe/Amsterdam", Calendar("nowhere"), [])
@example(date(2011, 12, 26), time(8, 30), "Pacific/Apia", Calendar("nowhere"), [])
def test_each_working_day_has_one_moment(
    day: date, at: time, zone: str, calendar: Calendar, absent: list[tuple[int, int]]
) -> None:
    """Ten days: as many mails as days that one works, never two on one day, each at its moment."""
    choice = Choice(WORKING_DAYS, at=at, zone=zone)
    away = [Span(day + timedelta(first), day + timedelta(first + more)) for first, more in absent]
    working = Days(calendar, tuple(away))
    begin = choice.moment(day)
    found = sent(begin, begin + timedelta(days=10), choice, working, begin - timedelta(hours=30))
    assert max(Counter(found).values(), default=1) == 1
    ahead = (day + timedelta(n) for n in range(13))
    moment_of = {each: choice.moment(each) for each in ahead if working.has(each) and choice.exists(each)}
    last = begin + timedelta(days=10)
    assert found == [each for each, moment in moment_of.items() if begin <= moment <= last]


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (date(2026, 3, 28), "01:30"),  # the day before clocks go forward
        (date(2026, 3, 29), "01:30"),  # half past two does not exist: just after it
        (date(2026, 3, 30), "00:30"),
        (date(2026, 10, 24), "00:30"),
        (date(2026, 10, 25), "00:30"),  # half past two exists twice: the first
        (date(2026, 10, 26), "01:30"),
    ],
)
def test_a_moment_that_does_not_exist_or_exists_twice(day: date, utc: str) -> None:
    assert f"{Choice(at=time(2, 30)).moment(day):%H:%M}" == utc


@given(days, half_hours, zones, calendars, st.integers(0, 6))
def test_weekly_is_once_a_week(day: date, at: time, zone: str, calendar: Calendar, weekday: int) -> None:
    choice, working = Choice(WEEKLY, weekday, at, zone), Days(calendar)
    begin = choice.moment(day)
    found = sent(begin, begin + timedelta(days=29), choice, working, begin - timedelta(days=8))
    weeks = Counter((each - timedelta(days=(each.weekday() - weekday) % 7)) for each in found)
    assert max(weeks.values(), default=1) == 1
    assert 4 <= len(found) <= 6 or calendar.closed
    # The first may be one that was missed before: this worker only begins to look.
    for each in found[1:]:
        assert each.weekday() == weekday or not working.has_chosen(
            each - timedelta(days=(each.weekday() - weekday) % 7)
        )


@given(days, half_hours, zones)
def test_never_is_never(day: date, at: time, zone: str) -> None:
    choice, working = Choice(NEVER, at=at, zone=zone), Days(Calendar("nowhere"))
    begin = choice.moment(day)
    assert sent(begin, begin + timedelta(days=8), choice, working, begin - timedelta(days=2)) == []
    assert moments.next_day(begin, choice, working) is None


@given(days, half_hours, zones, st.integers(0, 48 * 60))
def test_what_comes_up_after_the_moment_waits_for_the_next(
    day: date, at: time, zone: str, minutes: int
) -> None:
    choice, working = Choice(at=at, zone=zone), Days(Calendar("nowhere"))
    noted = choice.moment(day) + timedelta(minutes=minutes)
    first = moments.first_day(noted, choice)
    assert choice.moment(first) > noted
    assert choice.moment(first) <= noted + timedelta(hours=26) or "Apia" in zone
    until = choice.moment(first) - timedelta(seconds=1)
    now = noted
    while now < until:
        assert moments.day_to_send(now, choice, working, waits_from=first, last_on=None) is None
        now += STEP


@given(st.integers(0, 60 * 24 * 3))
def test_a_worker_that_comes_late_sends_or_waits_for_the_next_moment(minutes: int) -> None:
    monday = date(2026, 11, 23)
    choice, working = Choice(), Days(Calendar())
    now = choice.moment(monday) + timedelta(minutes=minutes)
    day = moments.day_to_send(now, choice, working, waits_from=monday, last_on=None)
    late = (now - choice.moment(choice.today(now))) if now >= choice.moment(choice.today(now)) else None
    if late is not None and late <= moments.LATE:
        assert day == choice.today(now)
    else:
        assert day is None


def test_a_weekly_mail_that_was_missed_comes_the_next_working_day() -> None:
    """Not a week later: the machine was off on that morning."""
    choice, working, monday = Choice(WEEKLY, 0), Days(Calendar()), date(2026, 11, 23)
    tuesday = choice.moment(monday + timedelta(days=1)) + timedelta(minutes=5)
    to_send = moments.day_to_send(tuesday, choice, working, waits_from=monday, last_on=monday - timedelta(7))
    assert to_send == monday + timedelta(days=1)
    again = moments.day_to_send(
        tuesday + timedelta(days=1), choice, working, waits_from=monday, last_on=to_send
    )
    assert again is None
    new = moments.day_to_send(
        tuesday, choice, working, waits_from=monday + timedelta(days=1), last_on=monday - timedelta(7)
    )
    assert new is None  # what came up after the weekly moment waits for the next


@given(days, half_hours, half_hours, zones, calendars, st.integers(0, 60 * 24 * 4))
def test_at_once_keeps_to_the_hours(
    day: date, one: time, other: time, zone: str, calendar: Calendar, minutes: int
) -> None:
    opens, closes = sorted((one, other)) if one != other else (time(9), time(17))
    now = datetime.combine(day, time(0), tzinfo=UTC) + timedelta(minutes=minutes)
    working = Days(calendar)
    begins = moments.opening(now, opens=opens, closes=closes, zone=zone, days=working)
    assert begins >= now
    local = Choice(at=opens, zone=zone)
    on = local.today(begins)
    candidates = [on, on - timedelta(days=1)]
    assert any(
        working.has(each) and local.moment(each) <= begins < Choice(at=closes, zone=zone).moment(each)
        for each in candidates
    )
    ahead = now
    while ahead < begins - STEP:  # no earlier minute would have done
        today = local.today(ahead)
        is_open = local.moment(today) <= ahead < Choice(at=closes, zone=zone).moment(today)
        assert not (is_open and is_working_day(today, calendar))
        ahead += timedelta(hours=3)

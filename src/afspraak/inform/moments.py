"""When somebody is reached: arithmetic with the moment they chose, their zone and the days they work.

Everything that is not a moment is a date. A moment that does not exist on a day (clocks go forward) is that
of just after; one that exists twice (clocks go back) is the first: each day has one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from afspraak.people.working_days import ONE_DAY, Calendar, Span, is_working_day

# A worker that was away at the chosen moment still sends until so much later; then it waits for the next one:
# what comes at another moment than was chosen is noise.
LATE = timedelta(hours=4)
FAR = 400  # days that are looked ahead; whoever is away for longer hears after that

WORKING_DAYS, WEEKLY, NEVER = "working_days", "weekly", "never"


@dataclass(frozen=True)
class Choice:
    """How somebody is reached: which days, at what moment in which zone."""

    rhythm: str = WORKING_DAYS
    weekday: int = 0  # Monday is 0; for weekly alone
    at: time = time(8, 30)
    zone: str = "Europe/Amsterdam"

    def moment(self, day: date) -> datetime:
        """The chosen moment on `day`, in UTC."""
        return datetime.combine(day, self.at, tzinfo=ZoneInfo(self.zone)).astimezone(UTC)

    def exists(self, day: date) -> bool:
        """Whether `day` has its moment: a zone that crosses the date line leaves out a whole day."""
        return self.today(self.moment(day)) == day

    def today(self, now: datetime) -> date:
        return now.astimezone(ZoneInfo(self.zone)).date()


@dataclass(frozen=True)
class Days:
    """The days on which somebody can be reached: the organisation works, and they are not away."""

    calendar: Calendar
    away: tuple[Span, ...] = ()

    def has(self, day: date) -> bool:
        return is_working_day(day, self.calendar, self.away)

    def has_chosen(self, day: date) -> bool:
        """The same for a day of the week that somebody chose: it may lie in the weekend."""
        in_weekend = day.weekday() >= 5 and day not in self.calendar.closed
        return self.has(day) or (in_weekend and not any(day in span for span in self.away))


def first_day(now: datetime, choice: Choice) -> date:
    """The first day on which what happens now can be told: today only as long as its moment has not come."""
    today = choice.today(now)
    return today if now < choice.moment(today) else today + ONE_DAY


def day_to_send(
    now: datetime, choice: Choice, days: Days, *, waits_from: date, last_on: date | None
) -> date | None:
    """The day whose moment has come, for something that may be told from `waits_from` on; None: wait.

    At most one each day; weekly at most one each week. `last_on` is the day of the last one.
    """
    today = choice.today(now)
    for day in (today, today - ONE_DAY):
        moment = choice.moment(day)
        is_time = moment <= now <= moment + LATE and choice.exists(day)
        if is_time and _is_chosen(day, choice, days, waits_from, last_on):
            return day
    return None


def next_day(now: datetime, choice: Choice, days: Days) -> date | None:
    """The next day on which somebody hears, if there is something to hear. None: never, or very far."""
    if choice.rhythm == NEVER:
        return None
    first = first_day(now, choice)
    ahead = (first + timedelta(days=n) for n in range(FAR))
    return next((day for day in ahead if _is_chosen(day, choice, days, first, None)), None)


def opening(now: datetime, *, opens: time, closes: time, zone: str, days: Days) -> datetime:
    """Now, if it lies within the hours in which somebody may be reached at once; else when those begin."""
    choice = Choice(at=opens, zone=zone)
    today = choice.today(now)
    for day in (today + timedelta(days=n) for n in range(FAR)):
        ends = Choice(at=closes, zone=zone).moment(day)
        if days.has(day) and now < ends:
            return max(now, choice.moment(day))
    return choice.moment(today + timedelta(days=FAR))


def _is_chosen(day: date, choice: Choice, days: Days, waits_from: date, last_on: date | None) -> bool:
    if choice.rhythm == WORKING_DAYS:
        return waits_from <= day and _is_after(day, last_on) and days.has(day)
    if choice.rhythm == WEEKLY:
        chosen = _day_of_week(day, choice, days)
        is_free = day == chosen or (chosen < day and days.has(day))
        return is_free and waits_from <= chosen and _is_after(chosen, last_on)
    return False


def _day_of_week(day: date, choice: Choice, days: Days) -> date:
    """The day of this week's mail, counting weeks from the chosen day: it, or the next on which one works."""
    chosen = day - timedelta(days=(day.weekday() - choice.weekday) % 7)
    if days.has_chosen(chosen):
        return chosen
    later = (chosen + timedelta(days=n) for n in range(1, 7))
    return next((day for day in later if days.has(day)), date.max)


def _is_after(day: date, last_on: date | None) -> bool:
    return last_on is None or last_on < day

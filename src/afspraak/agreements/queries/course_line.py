"""A number criterion against the agreed path or the straight line to its target, in a box of 100 by 100.

Pure: knows no database and no language. x runs with the days, y downwards, both in per cent of the drawing,
so that one set of places holds for every width. Which words stand there: `course_words`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from functools import cached_property
from itertools import pairwise

from afspraak.agreements.queries.details import decimals_of
from afspraak.agreements.queries.rests import Rest
from afspraak.agreements.wording import AgreedStep

BOX = 100.0
AIR = Decimal("0.16")  # above the highest and below the lowest value, part of their distance: for the figures
GRIDLINES = 4  # about so many
MONTHS_APART = (1, 2, 3, 6, 12, 24, 60, 120, 600, 6000)  # on the axis: every month, or one in so many
STEPS = (Decimal(1), Decimal(2), Decimal(5), Decimal(10))


@dataclass(frozen=True)
class Told:
    """A value that was told on a day."""

    on: date
    value: Decimal


@dataclass(frozen=True)
class Goal:
    """From where to where a number goes, and between which days; perhaps along agreed `steps`, in order.

    Without a baseline the path begins at the first step; without both there is only a target. During `rests`
    the path lies flat; days behind one have moved already.
    """

    starts_on: date
    ends_on: date
    baseline: Decimal | None
    target: Decimal
    steps: tuple[AgreedStep, ...] = ()
    rests: tuple[Rest, ...] = ()

    @cached_property
    def turns(self) -> tuple[AgreedStep, ...]:
        """The points of the path: beginning, steps, ends of rests, each on its day, and the target."""
        points = {point.on: point for point in self.agreed}
        for before, after in pairwise(self.agreed):
            for rest in self.rests:
                if before.on <= rest.from_on < after.on:
                    value = self._between(before, after, rest.from_on)
                    points |= {on: AgreedStep(on, value) for on in (rest.from_on, rest.until)}
        return tuple(points[on] for on in sorted(points))

    def _between(self, before: AgreedStep, after: AgreedStep, day: date) -> Decimal:
        """Where the path is on `day`, counting only the days that did not rest."""
        gone, whole = self._awake(before.on, day), self._awake(before.on, after.on)
        return before.value + (after.value - before.value) * gone / whole

    def _awake(self, first: date, last: date) -> Decimal:
        rested = sum((rest.within(first, last) for rest in self.rests), timedelta(0))
        return Decimal((last - first - rested).days)

    @cached_property
    def agreed(self) -> tuple[AgreedStep, ...]:
        """What was agreed of it: the beginning, the steps, the target on the last day."""
        begin = () if self.baseline is None else (AgreedStep(self.starts_on, self.baseline),)
        end = AgreedStep(self.ends_on, self.target)
        return (*(point for point in (*begin, *self.steps) if point.on < self.ends_on), end)

    @property
    def places(self) -> int:
        """The decimals of the more precise of baseline and target."""
        return max(decimals_of(self.baseline), decimals_of(self.target))

    @property
    def is_line(self) -> bool:
        """Whether there is a path to draw: it needs a beginning, and a day to go on."""
        return len(self.turns) > 1

    def at(self, day: date) -> Decimal:
        """Where the path is on `day`: straight from each point to the next, flat before it and after it."""
        if day <= self.turns[0].on:
            return self.turns[0].value
        for before, after in pairwise(self.turns):
            if day <= after.on:
                gone = Decimal((day - before.on).days) / (after.on - before.on).days
                return before.value + (after.value - before.value) * gone
        return self.target


@dataclass(frozen=True)
class Place:
    """A point in the box: x to the right, y down, each from 0 to 100."""

    x: float
    y: float


@dataclass(frozen=True)
class Tick:
    """A gridline: a round value and its height."""

    value: Decimal
    y: float


@dataclass(frozen=True)
class CourseLine:
    """What was told (`told`, oldest first, at least one) against `goal`; `today` may lie outside it."""

    goal: Goal
    told: tuple[Told, ...]
    today: date

    @cached_property
    def drawn(self) -> tuple[Told, ...]:
        """The points of the ink line: the baseline on the first day, then what was told last on each day."""
        by_day = {told.on: told for told in sorted(self.told, key=lambda told: told.on)}
        line = tuple(by_day.values())
        if self.goal.baseline is not None and self.goal.starts_on < line[0].on:
            return (Told(self.goal.starts_on, self.goal.baseline), *line)
        return line

    @property
    def has_start(self) -> bool:
        """Whether the first point is the baseline, which nobody told."""
        return len(self.drawn) > len({told.on for told in self.told})

    @cached_property
    def days(self) -> tuple[date, date]:
        """The first and the last day of the picture, at least a day apart: the period and all told."""
        first = min(self.goal.starts_on, self.drawn[0].on)
        last = max(self.goal.ends_on, self.drawn[-1].on)
        return first, max(last, first + timedelta(days=1))

    @cached_property
    def _shown(self) -> list[Decimal]:
        return [told.value for told in self.drawn] + [turn.value for turn in self.goal.turns]

    @cached_property
    def values(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest value of the picture, with air for the figures."""
        low, high = min(self._shown), max(self._shown)
        air = (high - low) * AIR or abs(high) / 10 or Decimal(1)
        return low - air, high + air

    def x(self, day: date) -> float:
        first, last = self.days
        return round(BOX * (day - first).days / (last - first).days, 2)

    def y(self, value: Decimal) -> float:
        low, high = self.values
        return round(float((high - value) / (high - low)) * BOX, 2)

    def place(self, day: date, value: Decimal) -> Place:
        return Place(self.x(day), self.y(value))

    @cached_property
    def ink(self) -> tuple[Place, ...]:
        """The line as it went."""
        return tuple(self.place(told.on, told.value) for told in self.drawn)

    @cached_property
    def path(self) -> tuple[Place, ...]:
        """The way from the baseline along the steps to the target; before and after that it lies flat."""
        first, last = self.days
        turns = {turn.on for turn in self.goal.turns} if self.goal.is_line else set()
        days = sorted({first, *turns, last})
        return tuple(self.place(day, self.goal.at(day)) for day in days)

    @cached_property
    def steps(self) -> tuple[Place, ...]:
        """The agreed steps, where the path may turn."""
        return tuple(self.place(step.on, step.value) for step in self.goal.steps)

    @property
    def aim(self) -> Place:
        """The target on the last day of the period."""
        return self.place(self.goal.ends_on, self.goal.target)

    @property
    def today_x(self) -> float | None:
        """Where today is, if it is in the picture."""
        first, last = self.days
        return self.x(self.today) if first <= self.today <= last else None

    @cached_property
    def ticks(self) -> tuple[Tick, ...]:
        """A few round values. Nothing below zero when no value is: such weeks do not exist."""
        low, high = self.values
        step = _round_step((high - low) / (1 + 2 * AIR) / GRIDLINES)
        least = min(self._shown)
        value = (low / step).to_integral_value(ROUND_CEILING) * step
        found = []
        while value <= high:
            if value >= 0 or least < 0:
                found.append(Tick(value, self.y(value)))
            value += step
        return tuple(found)


def _round_step(about: Decimal) -> Decimal:
    """1, 2 or 5 times a power of ten: the first that is not less than `about`."""
    power = about.adjusted()
    digits = about.scaleb(-power)
    return next(step for step in STEPS if step >= digits).scaleb(power)


def month_starts(days: tuple[date, date], most: int) -> list[date]:
    """First days of months between `days`, evenly skipped until at most `most` are left."""
    first, last = (day.year * 12 + day.month - 1 for day in days)
    first += days[0].day > 1
    for apart in MONTHS_APART:
        kept = range(first + -first % apart, last + 1, apart)
        if len(kept) <= most:
            return [date(month // 12, month % 12 + 1, 1) for month in kept]
    return []


def free_place(line: CourseLine, width: float, height: float) -> Place | None:
    """Where words of `width` by `height` fit along the path without touching anything: left edge, middle.

    Above the path or below it, as near to two thirds of the way as there is room; None when there is none.
    """
    lefts = sorted(range(0, int(BOX - width) + 1, 2), key=lambda left: abs(left + width / 2 - 68))
    for left in lefts:
        along = [_height_at(line.path, left + width * part / 8) for part in range(9)]
        for top in (min(along) - 3 - height, max(along) + 3):
            if 0 <= top <= BOX - height and _is_free(line, left, top, width, height):
                return Place(float(left), round(top + height / 2, 2))
    return None


def _is_free(line: CourseLine, left: float, top: float, width: float, height: float) -> bool:
    """Whether neither ink, figures, today nor the ring of the target is in this rectangle."""
    right, bottom = left + width, top + height
    if line.today_x is not None and left - 2 < line.today_x < right + 2:
        return False
    for figure, reach in ((line.ink[0], 14), (line.ink[-1], 14), (line.aim, 5)):
        if left - 9 < figure.x < right + 9 and top - reach < figure.y < bottom + reach:
            return False
    across = [left + width * part / 24 for part in range(25)]
    for x in (x for x in across if line.ink[0].x <= x <= line.ink[-1].x):
        path = _height_at(line.path, x)  # nor may the ink come between the words and their line
        if min(top, path) - 3 < _height_at(line.ink, x) < max(bottom, path) + 3:
            return False
    return True


def _height_at(line: Sequence[Place], x: float) -> float:
    """The y of a drawn line at `x`; beyond its ends the nearest."""
    for before, after in pairwise(line):
        if before.x <= x <= after.x and before.x < after.x:
            return before.y + (after.y - before.y) * (x - before.x) / (after.x - before.x)
    return line[0].y if x < line[0].x else line[-1].y

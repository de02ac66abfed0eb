"""Words and figures of a drawn course, in the language of the reader: what stands at its places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.agreements.models import Criterion, Terms
from afspraak.agreements.queries import details
from afspraak.agreements.queries.course_goal import goal_of
from afspraak.agreements.queries.course_line import CourseLine, Place, Told, free_place, month_starts
from afspraak.agreements.queries.reading import CheckIn
from afspraak.agreements.queries.rests import Rest
from afspraak.agreements.states import Course

LONGEST_UNIT = 10  # characters of a unit that still fit beside the drawing; the caption names it anyway
LETTER = 6.2  # about so many pixels is a letter of the labels wide
LINE = 19  # and a line high
EM = 16
BESIDE = 10  # pixels between the plot and the words of the target


@dataclass(frozen=True)
class Form:
    """One of the widths it is drawn for, in pixels of the whole drawing: what fits there."""

    name: str
    width: int
    height: int
    months: int


WIDE = Form("wide", width=564, height=168, months=12)
NARROW = Form("narrow", width=300, height=168, months=6)
FORMS = (WIDE, NARROW)


@dataclass(frozen=True)
class Mark:
    """Something on the axis of days: its place and its word."""

    x: float
    word: str


@dataclass(frozen=True)
class Row:
    """One line of the table behind the drawing: what was told, or an agreed step (then nothing was)."""

    on: date
    value: str
    path: str
    course: Course | None


@dataclass(frozen=True)
class Drawn:
    """What differs by width: months, which labels there is room for, and where the path is named."""

    name: str
    months: list[Mark]
    path_name: Place | None
    has_dots: bool
    has_first: bool
    today_before: bool
    target: str

    @property
    def target_width(self) -> str:
        """Room for the words of the target beside the plot."""
        return f"{_width_of_target(self.target):.2f}em"


@dataclass(frozen=True)
class Chart:
    """A number criterion of `terms` as it went: the drawing and everything one can read instead."""

    criterion: Criterion
    line: CourseLine
    told: tuple[CheckIn, ...]

    def figure(self, value: Decimal) -> str:
        """As precise as the most precise of the agreed numbers and what was told."""
        return details.figure(value, self._places)

    @cached_property
    def _places(self) -> int:
        """At least one decimal where the way is short: a straight line from 0 to 4 is rarely at a whole."""
        given = [told.value for told in self.line.told] + [turn.value for turn in self.line.goal.turns]
        low, high = self.line.values
        return max(*map(details.decimals_of, given), 1 if high - low < 10 else 0)

    def exact(self, value: Decimal) -> str:
        """A value that somebody gave, with the decimals that the agreed numbers have."""
        return details.figure(value, max(details.decimals_of(value), self.line.goal.places))

    def with_unit(self, value: Decimal) -> str:
        return f"{self.exact(value)}{details.UNBROKEN}{self.criterion.unit}".strip()

    @property
    def caption(self) -> str:
        """Criterion 3a, in weeks. Lower is better."""
        values = {"letter": self.criterion.letter, "unit": self.criterion.unit}
        if self.criterion.direction == "down":
            if self.criterion.unit:
                return _("Criterion 3%(letter)s, in %(unit)s, lower is better") % values
            return _("Criterion 3%(letter)s, lower is better") % values
        if self.criterion.unit:
            return _("Criterion 3%(letter)s, in %(unit)s, higher is better") % values
        return _("Criterion 3%(letter)s, higher is better") % values

    @property
    def sentence(self) -> str:
        """The drawing for who does not see it: where it began, where it stands, where it goes."""
        goal, last = self.line.goal, self.line.told[-1]
        said = []
        if goal.baseline is not None:
            said.append(_("It began at %(figure)s.") % {"figure": self.exact(goal.baseline)})
        if goal.steps:
            steps = details.of_steps(goal.steps, goal.places)
            said.append(_("You agreed on the way: %(steps)s.") % {"steps": steps})
        values = {"day": details.day(last.on), "figure": self.exact(last.value)}
        values["path"] = self.figure(goal.at(last.on))
        said.append(self._where_it_stood() % values)
        aim = {"figure": self.with_unit(goal.target), "day": details.day(goal.ends_on)}
        said.append(_("The target is %(figure)s on %(day)s.") % aim)
        return " ".join(said)

    def _where_it_stood(self) -> str:
        if self.line.goal.steps:
            return _("On %(day)s it stood at %(figure)s, and the path you agreed at %(path)s.")
        if self.line.goal.is_line:
            return _("On %(day)s it stood at %(figure)s, and the straight line to the target at %(path)s.")
        return _("On %(day)s it stood at %(figure)s.")

    @property
    def path_name(self) -> str:
        if self.line.goal.steps:
            return pgettext("chart", "the path you agreed")
        if self.line.goal.is_line:
            return pgettext("chart", "straight line to the target")
        return pgettext("chart", "target")

    @property
    def path_heading(self) -> str:
        """Over its column in the table."""
        if self.line.goal.steps:
            return pgettext("table", "Agreed path")
        return pgettext("table", "Straight line") if self.line.goal.is_line else pgettext("table", "Target")

    @property
    def rows(self) -> list[Row]:
        """Every value that was told, also the earlier ones of a day, and the agreed steps among them."""
        goal = self.line.goal
        told = [
            Row(told.on, self.exact(point.value), self.figure(goal.at(told.on)), told.course)
            for told, point in zip(self.told, self.line.told, strict=True)
        ]
        agreed = [Row(step.on, "", self.exact(step.value), None) for step in goal.steps]
        return sorted([*agreed, *told], key=lambda row: row.on)

    @property
    def first(self) -> str:
        return self.exact(self.line.drawn[0].value)

    @property
    def last(self) -> str:
        return self.exact(self.line.drawn[-1].value)

    @property
    def first_below(self) -> bool:
        """Whether the first figure stands under its point: the line goes up from there."""
        ink = self.line.ink
        return len(ink) > 1 and ink[1].y < ink[0].y

    @property
    def last_below(self) -> bool:
        """Whether the last figure stands under its point: it is under the path, or came from above it."""
        last, goal = self.line.drawn[-1], self.line.goal
        if last.value == goal.at(last.on) and len(self.line.ink) > 1:
            return self.line.ink[-2].y < self.line.ink[-1].y
        return last.value < goal.at(last.on)

    @property
    def last_far(self) -> bool:
        """Whether the last figure would leave the picture on the right."""
        return self.line.ink[-1].x > 90

    @property
    def dots(self) -> tuple[Place, ...]:
        """The points that were told; the baseline was agreed and has none."""
        return self.line.ink[1:] if self.line.has_start else self.line.ink

    @property
    def ink_points(self) -> str:
        return _points(self.line.ink)

    @property
    def path_points(self) -> str:
        return _points(self.line.path)

    @cached_property
    def gridlines(self) -> list[tuple[float, str]]:
        """Height and figure of each."""
        places = max((details.decimals_of(tick.value) for tick in self.line.ticks), default=0)
        return [(tick.y, details.figure(tick.value, places)) for tick in self.line.ticks]

    @property
    def gutter(self) -> str:
        """Room for the figures of the gridlines."""
        return f"{self._gutter:.2f}em"

    @property
    def _gutter(self) -> float:
        return max((len(word) for _y, word in self.gridlines), default=0) * 0.6 + 0.6

    @property
    def drawn(self) -> list[Drawn]:
        """What stands where in each of the widths."""
        return [self._in(form) for form in FORMS]

    def _in(self, form: Form) -> Drawn:
        ink, goal = self.line.ink, self.line.goal
        unit = self.criterion.unit
        has_unit = form is WIDE and len(unit) <= LONGEST_UNIT
        target = self.with_unit(goal.target) if has_unit else self.exact(goal.target)
        plot = form.width - EM * (self._gutter + _width_of_target(target)) - BESIDE
        named = 100 * len(self.path_name) * LETTER / plot
        figures = 100 * (len(self.first) + len(self.last)) * LETTER / plot
        across = plot * (ink[-1].x - ink[0].x) / 100
        return Drawn(
            name=form.name,
            months=self._months(form),
            path_name=free_place(self.line, named, 100 * LINE / form.height),
            has_dots=len(ink) < 3 or across / (len(ink) - 1) >= 9,
            has_first=len(ink) > 1 and ink[-1].x - ink[0].x > figures,
            today_before=(self.line.today_x or 0) > 100 - 100 * 9 * LETTER / plot,
            target=target,
        )

    def _months(self, form: Form) -> list[Mark]:
        """Names of months, in a long time with the years among them; in a short time its two ends."""
        first, last = self.line.days
        starts = month_starts(self.line.days, form.months)
        short = pgettext("format of a short month; b without a capital", "M")
        if len(starts) < 2:
            return [Mark(self.line.x(day), formats.date_format(day, f"j {short}")) for day in (first, last)]
        is_long = (last - first).days > 366
        return [
            Mark(self.line.x(day), formats.date_format(day, "Y" if is_long and day.month == 1 else short))
            for day in starts
        ]


def chart(
    criterion: Criterion, terms: Terms, told: Iterable[CheckIn], today: date, rests: tuple[Rest, ...] = ()
) -> Chart | None:
    """The course of `criterion` as the check-ins (oldest first) tell it; None while no number was told."""
    goal = goal_of(criterion, terms, rests)
    pairs = [(said, value) for said in told if (value := said.number_for(criterion.lineage)) is not None]
    if goal is None or not pairs:
        return None
    points = tuple(Told(said.on, value) for said, value in pairs)
    return Chart(criterion, CourseLine(goal, points, today), tuple(said for said, _value in pairs))


def charts(terms: Terms, told: Iterable[CheckIn], today: date, rests: tuple[Rest, ...] = ()) -> list[Chart]:
    """One for each number criterion with at least one value. Reads the prefetched criteria."""
    said = list(told)
    each = (chart(criterion, terms, said, today, rests) for criterion in terms.criteria.all())
    return [drawn for drawn in each if drawn]


def _width_of_target(words: str) -> float:
    """In em."""
    return len(words) * 0.56 + 0.9


def _points(places: Iterable[Place]) -> str:
    return " ".join(f"{place.x:g},{place.y:g}" for place in places)

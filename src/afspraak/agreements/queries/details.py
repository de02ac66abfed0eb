"""What the product says under the words of a person: kind and numbers of a criterion, when a promise is due.

The words themselves are never touched. Works on what is signed and on what is only being written.
"""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING, Protocol

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from afspraak.agreements.states import CriterionKind, Rhythm, SupportKind
from afspraak.core import clock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from afspraak.agreements.wording import AgreedStep
    from afspraak.people.models import Person

UNBROKEN = "\u00a0"  # a date never breaks over two lines
WIDE = Context(prec=100)  # room for any figure that could have been told


class CriterionLike(Protocol):
    """A criterion of a version, or one that is being written."""

    @property
    def kind(self) -> str: ...
    @property
    def baseline(self) -> Decimal | None: ...
    @property
    def target(self) -> Decimal | None: ...
    @property
    def unit(self) -> str: ...
    @property
    def direction(self) -> str | None: ...
    @property
    def judge(self) -> Person | None: ...
    @property
    def agreed_steps(self) -> Sequence[AgreedStep]: ...


class SupportLike(Protocol):
    """A promise of a version, or one that is being written."""

    @property
    def kind(self) -> str: ...
    @property
    def due_on(self) -> date | None: ...
    @property
    def working_days(self) -> int | None: ...


def of_criterion(criterion: CriterionLike) -> str:
    """How both will see whether it is good: "A number: from 8.2 to 5.0 weeks"."""
    if criterion.kind == CriterionKind.NUMBER:
        return _of_number(criterion)
    if criterion.kind == CriterionKind.JUDGED:
        return _of_judge(criterion.judge)
    return str(CriterionKind.YES_NO.label)


def _of_number(criterion: CriterionLike) -> str:
    if criterion.target is None:
        return str(CriterionKind.NUMBER.label)
    steps = criterion.agreed_steps
    places = max(decimals_of(criterion.baseline), decimals_of(criterion.target))
    values = {"target": figure(criterion.target, places), "unit": criterion.unit}
    if criterion.baseline is not None:
        values["baseline"] = figure(criterion.baseline, places)
        way = _("A number: from %(baseline)s to %(target)s %(unit)s") % values
    elif criterion.direction == "down":
        way = _("A number: at most %(target)s %(unit)s") % values
    else:
        way = _("A number: at least %(target)s %(unit)s") % values
    if not steps:
        return way.strip()
    on_the_way = {"way": way.strip(), "steps": of_steps(steps, places)}
    return _("%(way)s. On the way: %(steps)s") % on_the_way


def of_steps(steps: Iterable[AgreedStep], places: int) -> str:
    """The path that was agreed, with at least `places` decimals: "7.5 on 1 November 2026, ..."."""
    each = (
        {"figure": figure(step.value, max(places, decimals_of(step.value))), "day": day(step.on)}
        for step in steps
    )
    return ", ".join(pgettext("agreed step", "%(figure)s on %(day)s") % said for said in each)


def _of_judge(judge: Person | None) -> str:
    if judge is None:
        return str(CriterionKind.JUDGED.label)
    if judge.function:
        return _("%(name)s judges this, %(function)s") % {
            "name": judge.full_name,
            "function": judge.function[:1].lower() + judge.function[1:],
        }
    return _("%(name)s judges this") % {"name": judge.full_name}


def of_support(support: SupportLike) -> str:
    """When the promise is due; nothing for a promise without a date."""
    if support.kind == SupportKind.ONCE:
        return _("At the latest on %(day)s") % {"day": day(support.due_on)} if support.due_on else ""
    n = support.working_days or 0
    if support.kind == SupportKind.ANSWER_TO_SIGNAL:
        return ngettext(
            "An answer to every signal, within %(n)s working day",
            "An answer to every signal, within %(n)s working days",
            n,
        ) % {"n": n}
    return ngettext(
        "A judgement of a delivery, within %(n)s working day",
        "A judgement of a delivery, within %(n)s working days",
        n,
    ) % {"n": n}


def of_rhythm(rhythm: str) -> str:
    """The rhythm as a sentence: "A check-in every two weeks"."""
    sentences = {
        Rhythm.WEEK: _("A check-in every week"),
        Rhythm.TWO_WEEKS: _("A check-in every two weeks"),
        Rhythm.THREE_WEEKS: _("A check-in every three weeks"),
        Rhythm.FOUR_WEEKS: _("A check-in every four weeks"),
        Rhythm.QUARTER: _("A check-in every quarter"),
        Rhythm.FREE: _("A check-in when there is something to tell"),
    }
    return sentences.get(Rhythm(rhythm), "") if rhythm in Rhythm.values else ""


def of_span(start: date | None, end: date | None) -> str:
    """The period written out, as far as it is known."""
    if start and end:
        return _("%(start)s up to and including %(end)s") % {"start": day(start), "end": day(end)}
    if end:
        return _("Up to and including %(end)s") % {"end": day(end)}
    return _("From %(start)s") % {"start": day(start)} if start else ""


def day(value: date | None) -> str:
    """24 November 2026, in the reader's language, in one piece."""
    return formats.date_format(value, "j F Y").replace(" ", UNBROKEN) if value else ""


def day_and_month(value: date) -> str:
    """24 November, in the reader's language, in one piece."""
    return formats.date_format(value, "j F").replace(" ", UNBROKEN)


def short_day(value: date) -> str:
    """24 November; with the year when it is not this year."""
    pattern = "j F" if value.year == clock.today().year else "j F Y"
    return formats.date_format(value, pattern).replace(" ", UNBROKEN)


def decimals_of(number: Decimal | None) -> int:
    """How many decimals a person gave it: zeros that a database adds do not count."""
    if number is None or not number:
        return 0
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def figure(number: Decimal, places: int) -> str:
    """The number as the reader writes it, with `places` decimals: rounded, as the framework cuts them off."""
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, WIDE)
    return str(formats.number_format(rounded, places, use_l10n=True, force_grouping=True))

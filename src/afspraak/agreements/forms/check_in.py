"""The check-in: course, a value per criterion, own words, next step. Only the course is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.criteria import value_field, value_text
from afspraak.agreements.forms.evidence import EvidenceForm, files_field
from afspraak.agreements.forms.rows import words_field
from afspraak.agreements.models import Criterion, Terms
from afspraak.agreements.queries.course_goal import now_words
from afspraak.agreements.queries.course_words import Chart, chart
from afspraak.agreements.queries.reading import CheckIn
from afspraak.agreements.queries.rests import Rest
from afspraak.agreements.queries.standing import value_words
from afspraak.agreements.states import Course
from afspraak.core import clock

if TYPE_CHECKING:
    from django.forms.boundfield import BoundWidget
    from django_stubs_ext import StrPromise

WHAT_IT_MEANS: dict[Course, StrPromise] = {
    Course.ON_COURSE: _("As you two agreed"),
    Course.ATTENTION: _("It strays, but you see how it will come right"),
    Course.OFF_COURSE: _("It will not work this way. Talk about it together"),
}


@dataclass(frozen=True)
class CourseRow:
    """One course to choose, with what it means."""

    name: str
    radio: BoundWidget
    means: StrPromise


class CheckInForm(EvidenceForm):
    """Cleans to course, words, next_step, and by lineage `values` and `files`; what is empty is not told."""

    course = forms.ChoiceField(
        label=_("How is it going, all in all?"),
        choices=Course.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how it is going. The rest may stay empty.")},
    )
    words = words_field(3, max_length=4000, required=False)
    next_step = words_field(2, label=_("Next step"), max_length=1000, required=False)
    attached = files_field()

    def __init__(
        self,
        *args: Any,
        terms: Terms,
        other: str,
        tells: Callable[[], list[CheckIn]],
        rests: tuple[Rest, ...] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, terms=terms, **kwargs)
        self.terms, self.rests, self._tells = terms, rests, tells
        self.fields["words"].label = gettext("What do you want to tell %(name)s?") % {"name": other}
        self.order_fields(["course"])

    @cached_property
    def told(self) -> list[CheckIn]:
        """How it went so far; read when the form is shown, and not when it is only sent."""
        return self._tells()

    def _asked(self, criterion: Criterion) -> forms.BoundField | None:
        """The field for its value, if one is asked; under it what was told last time, and what comes next."""
        field = self.bound("value", criterion)
        if field:
            field.help_text = self._reminder(criterion)
        return field

    def _reminder(self, criterion: Criterion) -> str:
        """What was told last time, and where the straight line is now."""
        told = self.told[-1].values.get(criterion.lineage, "") if self.told else ""
        last = gettext("Last time %(value)s.") % {"value": value_words(criterion, told)} if told else ""
        return f"{last} {now_words(criterion, self.terms, clock.today(), self.rests)}".strip()

    def fields_for(self, criterion: Criterion) -> dict[str, forms.Field]:
        field = value_field(criterion)
        return {f"value-{criterion.lineage}": field} if field else {}

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        told = {c.lineage: value_text(said.get(f"value-{c.lineage}")) for c in self.criteria}
        values = {lineage: value for lineage, value in told.items() if value}
        return said | {"values": values, "files": self.gather({None: "attached"})}

    @property
    def files_to_choose_again(self) -> list[str]:
        return self.to_choose_again("attached")

    @property
    def courses(self) -> list[CourseRow]:
        radios = ((str(radio.data["value"]), radio) for radio in self["course"])
        return [CourseRow(name, radio, WHAT_IT_MEANS[Course(name)]) for name, radio in radios]

    @property
    def by_criterion(self) -> list[tuple[Criterion, forms.BoundField | None, Chart | None]]:
        """Each criterion with the field for its value, if one is asked, and how its number went so far."""
        told, today = (self.terms, self.told), clock.today()
        return [(c, self._asked(c), chart(c, *told, today, self.rests)) for c in self.criteria]

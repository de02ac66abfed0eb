"""One criterion with its agreed steps, one promise: the rows of the form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from afspraak.agreements.forms.number import NumberField
from afspraak.agreements.states import CriterionKind, Direction, SupportKind
from afspraak.agreements.wording import AgreedStep, CriterionWording, SupportWording
from afspraak.core.steps import TextForm
from afspraak.core.steps.day import day_field
from afspraak.people.models import Person
from afspraak.people.queries.colleagues import Named


def words_field(rows: int, **kwargs: Any) -> forms.CharField:
    """Room for the words of a person."""
    return forms.CharField(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)


class AgreedStepForm(TextForm):
    """One agreed step of a number: by when it is where. `place` is what people call it."""

    place = ""

    on = day_field(label=_("On which day?"), required=False)
    value = NumberField(label=_("Which number?"), required=False)

    def clean(self) -> dict[str, Any]:
        """Both or none: half a step says nothing."""
        said = super().clean() or self.cleaned_data
        if not self.errors and (said["on"] is None) != (said["value"] is None):
            if said["on"] is None:
                self.add_error("on", _("Choose the day of this step."))
            else:
                self.add_error("value", _("Write the number of this step."))
        return said

    def wording(self) -> AgreedStep | None:
        """The step as far as it is one; None where it is empty or half."""
        self.is_valid()
        on, value = self.cleaned_data.get("on"), self.cleaned_data.get("value")
        return AgreedStep(on, value) if on is not None and value is not None else None


class CriterionForm(TextForm):
    """How both will see that it is good. `place` is what people call it: 3b."""

    place = ""

    lineage = forms.UUIDField(required=False, widget=forms.HiddenInput)
    text = words_field(2, label=_("What has to be right?"), max_length=500, required=False)
    kind = forms.ChoiceField(
        label=_("How do you both see it?"), choices=CriterionKind.choices, initial=CriterionKind.YES_NO
    )
    baseline = NumberField(label=pgettext_lazy("criterion", "Now"), required=False)
    target = NumberField(label=_("The aim"), required=False)
    unit = forms.CharField(label=_("Unit"), max_length=40, required=False)
    direction = forms.ChoiceField(
        label=_("What is better?"),
        choices=[("", _("Follows from now and the aim")), *Direction.choices],
        required=False,
    )
    judge = forms.CharField(
        label=_("Who judges it?"),
        max_length=240,
        required=False,
        widget=forms.TextInput(attrs={"list": "colleagues", "autocomplete": "off"}),
        help_text=_("The whole name of a colleague."),
    )

    def __init__(self, *args: Any, named: Named, steps: Iterable[AgreedStepForm] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.named, self.steps = named, list(steps)
        self.empty_step = AgreedStepForm(prefix=f"{self.prefix}-step-__step__")

    @property
    def steps_asked(self) -> list[AgreedStepForm]:
        """The agreed steps, while the criterion is a number; else they count for nothing."""
        return self.steps if self["kind"].value() == CriterionKind.NUMBER else []

    @property
    def is_empty(self) -> bool:
        """Nothing was typed here: the row counts for nothing."""
        said = self.cleaned_data
        return not self.errors and not any(said.get(n) for n in ("text", "unit", "judge")) and (
            said.get("baseline") is None and said.get("target") is None and not said.get("agreed_steps")
        )  # fmt: skip

    def clean_judge(self) -> Person | None:
        text = self.cleaned_data["judge"]
        if not text or self.cleaned_data.get("kind") != CriterionKind.JUDGED:
            return None
        found = self.named.by(text)
        if not found:
            raise forms.ValidationError(_("Nobody here has this name. Choose one from the list."))
        if len(found) > 1:
            raise forms.ValidationError(
                _("More people have this name. Choose the one with the right address behind it.")
            )
        return found[0]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        self.filled_steps = [form for form in self.steps_asked if form.wording()]
        said["agreed_steps"] = tuple(step for form in self.filled_steps if (step := form.wording()))
        if self.errors or self.is_empty:
            return said
        if not said.get("text"):
            self.add_error("text", _("Say in your own words what has to be right."))
        if said["kind"] == CriterionKind.NUMBER:
            self._clean_direction(said)
        return said

    def _clean_direction(self, said: dict[str, Any]) -> None:
        now, aim, direction = said["baseline"], said["target"], said["direction"]
        if now is None and aim is not None and not direction:
            self.add_error("direction", _("Without a number for now, say which way is better."))
        if now is not None and aim is not None and now != aim and direction:
            follows = Direction.UP if aim > now else Direction.DOWN
            if direction != follows:
                self.add_error("direction", _("This does not fit the numbers: the aim lies the other way."))

    def put_error(self, name: str, text: str) -> None:
        """Set an objection beside its field; "step-1-on" is of the second step that was filled in."""
        _step, *where = name.split("-")
        if where:
            self.filled_steps[int(where[0])].add_error(where[1], text)
        else:
            self.add_error(name, text)

    def wording(self) -> CriterionWording:
        said = self.cleaned_data
        direction = Direction(said["direction"]) if said["direction"] else None
        return CriterionWording(
            text=said["text"],
            kind=CriterionKind(said["kind"]),
            lineage=said["lineage"],
            baseline=said["baseline"],
            target=said["target"],
            unit=said["unit"],
            direction=direction,
            judge=said["judge"],
            steps=said["agreed_steps"],
        )


class SupportForm(TextForm):
    """One promise of the counterpart. `place` is what people call it: 4a."""

    place = ""

    lineage = forms.UUIDField(required=False, widget=forms.HiddenInput)
    text = words_field(2, label=_("The promise"), max_length=500, required=False)
    kind = forms.ChoiceField(label=_("How often?"), choices=SupportKind.choices, initial=SupportKind.ONCE)
    due_on = day_field(label=_("At the latest on"), required=False)
    working_days = forms.IntegerField(
        label=_("Within how many working days?"),
        min_value=1,
        max_value=30,
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"}),
        error_messages={
            name: _("Within how many working days? Choose a number from 1 to 30.")
            for name in ("invalid", "min_value", "max_value")
        },
    )

    @property
    def is_empty(self) -> bool:
        """Nothing was promised here: the row counts for nothing."""
        said = self.cleaned_data
        once = said.get("kind") == SupportKind.ONCE
        return not self.errors and once and not said.get("text") and not said.get("due_on")

    def put_error(self, name: str, text: str) -> None:
        """Set an objection beside its field."""
        self.add_error(name, text)

    def wording(self) -> SupportWording:
        said = self.cleaned_data
        return SupportWording(
            text=said["text"],
            kind=SupportKind(said["kind"]),
            lineage=said["lineage"],
            due_on=said["due_on"],
            working_days=said["working_days"],
        )

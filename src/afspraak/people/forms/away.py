"""From when to when one is away, who stands in, and what who is asked says. No field for a reason."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.core.steps import StepForm
from afspraak.core.steps.day import day_field
from afspraak.people.models import Person
from afspraak.people.queries.colleagues import Named


class AwayForm(StepForm):
    """The days, and perhaps a colleague by their whole name. `for_person` is whose days they are."""

    first = day_field(label=_("First day"))
    last = day_field(label=_("Last day"), help_text=_("This day is part of it."))
    stand_in = forms.CharField(
        label=_("Who stands in for you?"),
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs={"list": "colleagues", "autocomplete": "off"}),
        help_text=_("The whole name of a colleague. They are asked first."),
    )

    def __init__(self, *args: Any, for_person: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.for_person = for_person

    def clean_stand_in(self) -> Person | None:
        """The colleague with this name. Two of one name are told apart by the address behind it."""
        name = self.cleaned_data["stand_in"]
        if not name:
            return None
        found = Named(self.for_person, [name]).by(name)
        if len(found) == 1:
            return found[0]
        if found:
            raise forms.ValidationError(
                _("There is more than one. Choose from the list, or put the address behind it.")
            )
        raise forms.ValidationError(_("There is no colleague with this name. Choose one from the list."))


class AwayEndForm(StepForm):
    """One act; nothing is asked."""


class StandingInForm(StepForm):
    """Yes or no; the buttons say which."""

    agrees = forms.ChoiceField(choices=[("yes", ""), ("no", "")], widget=forms.HiddenInput)

    def clean_agrees(self) -> bool:
        return bool(self.cleaned_data["agrees"] == "yes")

"""Choosing who else reads it, and answering when the other asks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.states import Audience
from afspraak.core.steps import StepForm
from afspraak.people.models import Team


class SharingForm(StepForm):
    """Cleans to audience and team. `to_choose`: who may be let read it."""

    audience = forms.ChoiceField(
        label=_("Who may read it?"),
        choices=Audience.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose who may read it.")},
    )
    team = forms.ModelChoiceField(
        label=_("Which team?"),
        queryset=Team.objects.none(),
        required=False,
        empty_label=_("Choose a team"),
        error_messages={"invalid_choice": _("Choose a team that exists now.")},
    )

    def __init__(
        self, *args: Any, teams: Iterable[Team], to_choose: Iterable[Audience], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        audience = self.fields["audience"]
        assert isinstance(audience, forms.ChoiceField)
        audience.choices = [(each.value, each.label) for each in to_choose]
        field = self.fields["team"]
        assert isinstance(field, forms.ModelChoiceField)
        field.queryset = Team.objects.filter(pk__in=[team.pk for team in teams])

    def clean(self) -> dict[str, Any]:
        said = self.cleaned_data
        if said.get("audience") == Audience.TEAM and not said.get("team") and "team" not in self.errors:
            self.add_error("team", _("Choose a team that exists now."))
        return said


class WideningAnswerForm(StepForm):
    """Yes, rather not, or taken back."""

    answer = forms.ChoiceField(choices=[(a, a) for a in ("yes", "no", "withdrawn")])

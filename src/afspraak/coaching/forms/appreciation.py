"""A few words of appreciation, and whom one would like to read them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.coaching.models.appreciation import LONGEST
from afspraak.coaching.states.feedback import Audience
from afspraak.core.steps import StepForm
from afspraak.people.models import Person, Team

OF_A_TEAM = "team:"


class AppreciationForm(StepForm):
    """`audience` and `team` are whom its writer would like to read it, once it is valid."""

    text = words_field(
        3,
        label=_("What do you appreciate?"),
        max_length=LONGEST,
        error_messages={"required": _("Write what you appreciate. A sentence is enough.")},
    )
    readers = forms.ChoiceField(
        label=_("Who may read it?"), widget=forms.RadioSelect, initial=Audience.THE_TWO.value
    )

    def __init__(self, *args: Any, receiver: Person, teams: list[Team], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.teams = teams
        readers = self.fields["readers"]
        assert isinstance(readers, forms.ChoiceField)
        name = {"name": receiver.short_name}
        readers.choices = [
            (Audience.THE_TWO.value, gettext("Only %(name)s and you") % name),
            *(
                (
                    f"{OF_A_TEAM}{team.pk}",
                    gettext("Everyone in %(team)s, if %(name)s likes that") % (name | {"team": team}),
                )
                for team in teams
            ),
            (Audience.ORGANISATION.value, gettext("Everyone who works here, if %(name)s likes that") % name),
        ]
        readers.error_messages["invalid_choice"] = _("This is not there to choose any more. Choose another.")

    @property
    def team(self) -> Team | None:
        chosen = self.cleaned_data["readers"]
        return next((team for team in self.teams if chosen == f"{OF_A_TEAM}{team.pk}"), None)

    @property
    def audience(self) -> Audience:
        return Audience.TEAM if self.team else Audience(self.cleaned_data["readers"])

"""What one chooses for oneself, and the name of a place where one is signed in."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from afspraak.core.steps import TextForm
from afspraak.people.models import Theme
from afspraak.people.zones import ZONES


class PreferencesForm(TextForm):
    language = forms.ChoiceField(label=_("Language"), choices=settings.LANGUAGES)
    theme = forms.ChoiceField(label=_("Light or dark"), choices=Theme.choices)
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        choices=[(zone, zone.replace("_", " ")) for zone in sorted(ZONES)],
        help_text=_(
            "For what has a time of its own, such as a meeting. What you do here only ever has a date."
        ),
    )


class SessionNameForm(TextForm):
    name = forms.CharField(
        label=_("A name for this place"),
        max_length=60,
        required=False,
        help_text=_("Only you read it, for example “my phone”."),
    )

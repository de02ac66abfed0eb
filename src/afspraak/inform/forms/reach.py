"""When and how somebody is reached."""

from __future__ import annotations

from datetime import time
from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from afspraak.core.steps import TextForm
from afspraak.inform.models import Reach, Rhythm

HALF_HOURS = [
    (f"{hour:02}:{minute:02}", f"{hour:02}:{minute:02}") for hour in range(24) for minute in (0, 30)
]


class ReachForm(TextForm):
    rhythm = forms.ChoiceField(label=_("My overview comes"), choices=Rhythm.choices, widget=forms.RadioSelect)
    at = forms.TypedChoiceField(label=_("At"), choices=HALF_HOURS, coerce=time.fromisoformat)
    weekday = forms.TypedChoiceField(
        label=_("On which day, if it is once a week"), choices=list(WEEKDAYS.items()), coerce=int
    )
    at_once = forms.BooleanField(
        label=_("A signal that cannot wait may reach me at once"),
        required=False,
        help_text=_(
            "Only on days that I work, within hours that I choose. Outside them it waits until they begin"
            " again."
        ),
    )
    at_once_from = forms.TypedChoiceField(label=_("From"), choices=HALF_HOURS, coerce=time.fromisoformat)
    at_once_until = forms.TypedChoiceField(label=_("Until"), choices=HALF_HOURS, coerce=time.fromisoformat)


def form_of(reach: Reach) -> ReachForm:
    """The choices as they are now."""
    times = {name: f"{getattr(reach, name):%H:%M}" for name in ("at", "at_once_from", "at_once_until")}
    others: dict[str, Any] = {name: getattr(reach, name) for name in ("rhythm", "weekday", "at_once")}
    return ReachForm(initial=times | others)

"""The style page: every component as it is, with the markup to copy. In development and the demo only."""

from __future__ import annotations

import hashlib
from datetime import date

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext

from afspraak.core.diff import changed
from afspraak.people import organisation
from afspraak.people.access import absent
from afspraak.web.views.specimen_course import course
from afspraak.web.views.specimens import COLOURS, COURSES, SIZES, STATES

OLD = "Tot en met 31 januari 2027. Marjolein leest mee en reageert zo snel mogelijk."
NEW = "Tot en met 28 februari 2027. Marjolein leest mee en reageert binnen vijf werkdagen."


class Specimens(forms.Form):
    """Fields to look at; sent nowhere."""

    promise = forms.CharField(
        label=_("What do you promise?"),
        widget=forms.Textarea(attrs={"rows": 2}),
        required=False,
        help_text=_("This will stand in the agreement too."),
    )
    until = forms.DateField(label=_("Until and including"), widget=forms.DateInput(attrs={"type": "date"}))
    lead_time = forms.DecimalField(label=_("Average lead time"), help_text=_("Last time 7.3."))
    rhythm = forms.ChoiceField(
        label=_("Rhythm"), choices=[("two", _("Every two weeks")), ("four", _("Every four weeks"))]
    )
    agreed = forms.BooleanField(label=_("We spoke about this"), required=False)


def page(request: HttpRequest) -> HttpResponseBase:
    """For those who build: in a real organisation it does not exist, and is answered as such."""
    if not (settings.DEBUG or organisation.current().is_demo):
        return absent(request)
    return render(
        request, "web/style.html", {"form": _form(), "chart": course(), **_lists(), **_sides(), **_terms()}
    )


def _form() -> Specimens:
    return Specimens({"promise": "Ik bel de leverancier.", "lead_time": "7.0", "rhythm": "two"})


def _lists() -> dict[str, object]:
    words = ("een", "twee", "drie", "vier", "vijf")
    hashes = [hashlib.sha256(word.encode()).hexdigest() for word in words]
    return {"colours": COLOURS, "sizes": SIZES, "states": STATES, "courses": COURSES, "hashes": hashes}


def _sides() -> dict[str, object]:
    holder, counterpart = pgettext("role", "Holder"), pgettext("role", "Counterpart")
    left = {"name": "Samira el Amrani", "role": holder, "signed_on": date(2026, 11, 20)}
    right = {"name": "Willem-Jan Versteegh", "role": counterpart, "signed_on": date(2026, 11, 24)}
    return {
        "open_left": left | {"signed_on": None},
        "signed_left": left,
        "long_left": left | {"name": "Anneke van der Heijden-Oosterhuis"},
        "open_right": {"name": "Marjolein Hoekstra", "role": counterpart, "yours": True},
        "signed_right": right,
    }


def _terms() -> dict[str, object]:
    return {"start": date(2026, 9, 1), "end": date(2027, 3, 31), "pieces": changed(OLD, NEW)}

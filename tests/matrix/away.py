"""Being away: the holder is, and the teammate was asked to stand in."""

from __future__ import annotations

from datetime import timedelta

from django.test import Client
from django.urls import reverse

from afspraak.core import clock
from tests.matrix.elsewhere import Answer, Situation, fixed
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.forms import main_form


def of_away() -> dict[tuple[str, str], Situation]:
    found: dict[tuple[str, str], Situation] = {
        ("people:away", "GET"): fixed("people:away"),
        ("people:away", "POST"): _new,
    }
    for name in ("away_change", "standing_in"):
        found[f"people:{name}", "GET"] = _theirs(name, post=False)
    for name in ("away_change", "away_end", "standing_in"):
        found[f"people:{name}", "POST"] = _theirs(name, post=True)
    return found


def _new(cast: Cast) -> Answer:
    first = str(clock.today() + timedelta(days=7))
    client = Client()
    client.force_login(cast.holder)
    form = main_form(client.get(reverse("people:away")).content.decode())
    return reverse("people:away"), form.fields | {"first": first, "last": first}


def _theirs(name: str, *, post: bool) -> Situation:
    """The page, or what one sends from it: by the holder, and about standing in by the teammate."""

    def situation(cast: Cast) -> Answer:
        away = announced(cast.holder, stand_in=cast.teammate)
        path = reverse(f"people:{name}", args=[away.pk])
        if not post:
            return path, None
        client = Client()
        client.force_login(cast.teammate if name == "standing_in" else cast.holder)
        page = reverse("people:away") if name == "away_end" else path
        form = main_form(client.get(page).content.decode())
        return path, form.fields | ({"agrees": "yes"} if name == "standing_in" else {})

    return situation

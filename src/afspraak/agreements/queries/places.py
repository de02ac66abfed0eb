"""The places in an agreement at which a message may stand, by the name under which it is stored."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.utils.translation import gettext as _

from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.queries import details
from afspraak.agreements.states import TOLD, Step

ARTICLES = ("title", "outcome", "period", "rhythm", "contribution")
CHECK_IN = "check_in"


def places_of(agreement: Agreement) -> set[str]:
    """Every place: articles, criteria and support of the newest version and the one in force, what was told.

    Up to five queries.
    """
    places = set(ARTICLES)
    for terms in {agreement.latest, agreement.in_force} - {None}:
        assert terms is not None
        places |= {f"criterion.{c.lineage}" for c in terms.criteria.all()}
        places |= {f"support.{s.lineage}" for s in terms.support.all()}
    told = agreement.entries.filter(kind__in=TOLD).values_list("number", flat=True)
    return places | {f"{CHECK_IN}.{number}" for number in told}


def lineage_in(place: str) -> uuid.UUID | None:
    """The lineage of the criterion or the promise that a place is at, if it is at one."""
    kind, _, key = place.partition(".")
    return uuid.UUID(key) if kind in ("criterion", "support") else None


def choices(terms: Terms, told: Iterable[Entry] = ()) -> list[tuple[str, str]]:
    """The places of `terms` and of what was `told`, each with the words by which people know it."""
    named = [("", _("The whole")), *((place, name_of(place, terms)) for place in ARTICLES)]
    named += [
        (f"criterion.{c.lineage}", name_of(f"criterion.{c.lineage}", terms)) for c in terms.criteria.all()
    ]
    named += [(f"support.{s.lineage}", name_of(f"support.{s.lineage}", terms)) for s in terms.support.all()]
    return named + [(f"{CHECK_IN}.{e.number}", _of_told(e)) for e in _as_it_stands(told)]


def _as_it_stands(entries: Iterable[Entry]) -> list[Entry]:
    """What was told, each once: a corrected check-in as it was corrected last."""
    told: list[Entry] = []
    for entry in entries:
        if entry.kind == Step.CORRECTION and told:
            told.pop()
        if entry.kind in TOLD:
            told.append(entry)
    return told


def name_of(place: str, terms: Terms, told: Iterable[Entry] = ()) -> str:
    """What people call a place: "criterion 3a", "the outcome", "the check-in of 10 November"; or nothing."""
    kind, _sep, key = place.partition(".")
    if kind == CHECK_IN:
        return next((_of_told(e) for e in told if str(e.number) == key), "")
    if kind == "criterion":
        letters = (c.letter for c in terms.criteria.all() if str(c.lineage) == key)
        letter = next(letters, None)
        return _("criterion 3%(letter)s") % {"letter": letter} if letter else _("an earlier criterion")
    if kind == "support":
        letter = next((s.letter for s in terms.support.all() if str(s.lineage) == key), None)
        return _("promise 4%(letter)s") % {"letter": letter} if letter else _("an earlier promise")
    return {
        "title": _("the title"),
        "outcome": _("the outcome"),
        "period": _("the period"),
        "rhythm": _("the rhythm"),
        "contribution": _("the contribution"),
    }.get(kind, "")


def anchor_of(place: str, terms: Terms) -> str:
    """Where on the page of the agreement a place stands: "criterion-a", "article-1"; or nothing."""
    kind, _sep, key = place.partition(".")
    if kind == "criterion":
        return next((f"criterion-{c.letter}" for c in terms.criteria.all() if str(c.lineage) == key), "")
    if kind == "support":
        return "article-4"
    return {
        "outcome": "article-1",
        "period": "article-2",
        "rhythm": "article-5",
        "contribution": "article-6",
    }.get(kind, "")


def _of_told(entry: Entry) -> str:
    on = {"on": details.day_and_month(entry.on)}
    return _("the delivery of %(on)s") % on if entry.kind == "delivery" else _("the check-in of %(on)s") % on

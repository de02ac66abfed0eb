"""Dutch is complete: every text of the product has it, nothing guessed, nothing left over."""

from __future__ import annotations

from afspraak.web.words import catalogue
from afspraak.web.words.collecting import collect


def test_every_text_has_dutch() -> None:
    assert catalogue.faults(catalogue.read(), collect()) == []


def test_the_catalogue_tells_no_moment() -> None:
    written = catalogue.SOURCE.read_bytes()
    assert [moment for moment in catalogue.UNWANTED if moment in written] == []

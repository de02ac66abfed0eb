"""Results that carry hours, places, programs and verbs in their words, beside work with the same words."""

from __future__ import annotations

import pytest

from afspraak.agreements.clarity import check

Terms = tuple[str, ...]

PAIRS: list[tuple[Terms, Terms, str]] = [
    (("The line is answered", "Call log, 2 weeks"), ("Call the clients about the log",), "activity"),
    (("No water is lost", "Monitoring dashboard, May"), ("Monitoring the dashboard",), "activity"),
    (("Schrijf het protocol voor de nachtdienst",), ("Werkt in de nachtdienst",), "hours"),
    (("Write the night-shift protocol",), ("Works the night shift",), "hours"),
    (("Overtime falls from 900 to 400 hours",), ("Works overtime in June",), "hours"),
    (
        ("Post die voor 10 uur komt, ligt om 12 uur bij de klant",),
        ("De bezorger zit om 12 uur bij de klant",),
        "presence",
    ),
    (("Linen is on the ward by 7am",), ("The nurse is on the ward by 7am",), "presence"),
    (
        ("Vlottere aanvragen", "Gemiddeld 9 weken in het zaaksysteem, nu 13"),
        ("Vlottere aanvragen", "Vastgelegd in het zaaksysteem"),
        "method",
    ),
    (("Lever een model in Excel op",), ("Reken de kosten door in Excel",), "method"),
    (
        ("In mei is de nieuwe werkwijze ingevoerd in alle teams",),
        ("Voer de intakes uit volgens de nieuwe werkwijze",),
        "method",
    ),
    (
        ("Explore sharing a depot", "Options paper goes to Cabinet on 4 May"),
        ("Explore sharing a depot", "Weekly talks with the council"),
        "activity",
    ),
    (("80% of the beds are in use",), ("80% of Tom's time is billable",), "hours"),
    (("The crane is at the site",), ("Ann is at the site four days out of five",), "presence"),
    (
        ("De dossiers voldoen aan de norm",),
        ("De dossiers zijn geordend volgens werkinstructie 4",),
        "method",
    ),
]


@pytest.mark.parametrize(("result", "work", "kind"), PAIRS)
def test_a_result_is_no_work_with_the_same_words(result: Terms, work: Terms, kind: str) -> None:
    assert check(result[0], result[1:]).kinds == ()
    assert kind in check(work[0], work[1:]).kinds


def test_a_comparison_is_saved_by_its_measure_in_a_named_system() -> None:
    assert check("Kortere wachttijd", ["6 minuten (nu 11) in Qmatic"]).kinds == ()
    assert check("Kortere wachttijd", ["Klanten zijn sneller klaar"]).kinds == ("vague",)

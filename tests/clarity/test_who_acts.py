"""Who a sentence is about decides: the same words of time or place, said of workers and of things."""

from __future__ import annotations

import pytest

from afspraak.agreements.clarity import check

PAIRS = [
    ("De stukadoor werkt van 7 tot 16 uur", "Het loket werkt van 7 tot 16 uur", "hours"),
    ("Mevrouw Jansen is tot 20 uur bereikbaar", "De storingslijn is tot 20 uur bereikbaar", "hours"),
    ("Niemand van het team gaat voor vijven naar huis", "De winkel gaat om vijf uur dicht", "hours"),
    ("Op maandag zit de planner op kantoor", "Op maandag is het kantoor dicht", "presence"),
    ("Daarvoor gebruik je het intakeformulier", "Er is een nieuw intakeformulier", "method"),
    ("The plasterer works from 7 to 4 pm", "The counter works from 7 to 4 pm", "hours"),
    ("Everyone in the team is in the office on Mondays", "The office is open on Mondays", "presence"),
    ("On Mondays the planner is in the office", "On Mondays the office is closed", "presence"),
    ("For this you use the intake form", "There is a new intake form", "method"),
    ("Tessa sits at the school gate", "The bench stands at the school gate", "presence"),
]


@pytest.mark.parametrize(("of_workers", "of_things", "kind"), PAIRS)
def test_the_same_words_of_workers_and_of_things(of_workers: str, of_things: str, kind: str) -> None:
    assert kind in check(of_workers).kinds
    assert kind not in check(of_things).kinds


def test_each_clause_of_a_long_sentence_is_read() -> None:
    text = "Elke bewoner heeft een plan, en je bent op dinsdag op kantoor."
    (flag,) = check(text).flags
    assert (flag.kind, flag.words) == ("presence", "op kantoor")


def test_a_later_sentence_of_a_criterion_gives_its_measure() -> None:
    assert check("De balie is verbouwd", ["De wachttijd is korter. Hooguit 4 minuten."]).kinds == ()
    assert check("De balie is verbouwd", ["De wachttijd is korter."]).kinds == ("vague",)

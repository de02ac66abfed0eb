"""Agreements that ended without a delivery, as it happens: it was simply done, or somebody left."""

from __future__ import annotations

from afspraak.agreements.states import EndedAs, Rhythm
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    ON,
    Agrees,
    Closes,
    Ends,
    Proposes,
    Signs,
    Story,
    Tells,
    Words,
    answers_within,
    number,
    once,
    yes_no,
)

TREE_MAP = Story(
    "Elke boom van Rijnwaarde op één kaart",
    (
        Proposes(
            92, "imani", to="joost", as_=COUNTERPART,
            words=Words(
                "Elke boom van Rijnwaarde op één kaart",
                "Wie wil weten welke boom er voor de deur staat, vindt hem op de kaart van de gemeente.",
                -88, 20,
                (number("Zoveel bomen staan op de kaart.", "0", "31000", "bomen"),
                 yes_no("Een bewoner kan erbij zetten dat een boom ziek is.")),
                (once("Ik vraag de ploegen om hun oude lijsten.", due=-60), answers_within(3)),
                Rhythm.THREE_WEEKS,
            ),
        ),
        Signs(91, "joost"),
        Tells(66, "joost", ON, {"a": "12400", "b": "not_yet"},
              "De lijsten van Noord en Oost staan erop. Die van Zuid stonden op papier.",
              "Zuid overtypen, met hulp van Tineke."),
        Tells(40, "joost", ON, {"a": "30900", "b": "yes"},
              "Op de begraafplaats na staat alles erop. De eerste zieke eik is al gemeld.",
              "De begraafplaats."),
        Ends(21, "joost", EndedAs.DONE_WITHOUT_DELIVERY,
             "De kaart staat er en iedereen gebruikt hem. Een oplevering erbij schrijven voelt als een bon "
             "vragen voor iets dat je samen hebt gemaakt."),
        Agrees(20, "imani",
               reflection="Eens. Volgende keer vragen we eerder om de lijsten: dat scheelt Joost een maand."),
    ),
)  # fmt: skip

BUSINESS_DESK = Story(
    "Een bedrijf belt één keer",
    (
        Proposes(
            54, "rutger", to="dirk", as_=COUNTERPART,
            words=Words(
                "Een bedrijf belt één keer",
                "Wie voor een bedrijf belt, krijgt bij het eerste gesprek een antwoord of een naam.",
                -50, 60,
                (number("Bellers die in één keer geholpen zijn.", "52", "80", "procent"),),
                (answers_within(2),),
            ),
        ),
        Signs(53, "dirk"),
        Tells(30, "dirk", ATTENTION, {"a": "61"},
              "Het telefoonboek helpt. Na de vakantie belt iedereen tegelijk.",
              "Met de balie kijken wie wanneer meehelpt."),
        Closes(8, "rutger",
               reflection="Dirk werkt hier niet meer. Wat hij opschreef, is zo goed dat een ander er verder "
                          "mee kan. Dat spreken we opnieuw af, met wie het gaat doen."),
    ),
)  # fmt: skip

STORIES = (TREE_MAP, BUSINESS_DESK)

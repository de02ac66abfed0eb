"""Team Vergunningen, how applications travel: into the case system, along a fixed route, and a draft."""

from __future__ import annotations

from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    OFF,
    ON,
    KeepsDraft,
    Proposes,
    Signs,
    Story,
    Tells,
    Words,
    answers_within,
    judged,
    number,
    once,
    yes_no,
)

LINK_TO_CASES = Story(
    "Aanvragen komen vanzelf in het zaaksysteem",
    (
        Proposes(
            66, "marjolein", to="bram", as_=COUNTERPART,
            words=Words(
                "Aanvragen komen vanzelf in het zaaksysteem",
                "Aanvragen uit het Omgevingsloket komen vanzelf en foutloos in ons zaaksysteem. Niemand "
                "typt nog iets over.",
                -55, 157,
                (
                    number("Van elke 100 aanvragen komen er 98 zonder handwerk aan.",
                           "61", "98", "van de 100"),
                    yes_no("Een bijlage opent altijd vanuit de zaak, zonder apart programma."),
                    judged("Tjitske en Rutger willen niet meer terug naar de oude manier.", "rutger"),
                ),
                (once("Ik zorg voor een testomgeving bij de leverancier.", due=-30), answers_within(2)),
            ),
        ),
        Signs(64, "bram"),
        Tells(50, "bram", ON, {"a": "63", "b": "not_yet"},
              "De testomgeving is er. De eerste tien aanvragen kwamen erdoor, met één fout in een adres.",
              "De adressen laten nakijken tegen de basisregistratie."),
        Tells(36, "bram", ON, {"a": "70", "b": "not_yet"},
              "De adressen kloppen. De bijlagen komen mee, maar tekeningen groter dan een paar blokken niet.",
              "Met de leverancier de grote tekeningen oplossen."),
        Tells(22, "bram", ATTENTION, {"a": "71", "b": "not_yet"},
              "De leverancier schuift. De grote tekeningen zijn nu beloofd voor het eind van de maand.",
              "Een noodroute maken, zodat het team intussen niet stilvalt."),
        Tells(1, "bram", OFF, {"a": "71", "b": "not_yet"},
              "De koppeling komt er deze maand niet. De leverancier zegt nu: het volgende kwartaal. Zo haal "
              "ik de 98 niet. Het zou helpen als jij met hun directie belt.",
              "De noodroute uitbreiden naar alle grote tekeningen, en met jou kijken wat dit betekent voor "
              "onze periode."),
    ),
)  # fmt: skip

HEAT_PUMPS = Story(
    "Eén vaste route voor warmtepompen",
    (
        Proposes(
            20, "youssef", to="marjolein", as_=HOLDER,
            words=Words(
                "Eén vaste route voor warmtepompen",
                "Wie een warmtepomp wil plaatsen, krijgt binnen drie weken antwoord, altijd volgens "
                "dezelfde route.",
                -15, 95,
                (
                    number("De gemiddelde tijd tot een besluit daalt.", "6.5", "3", "weken"),
                    yes_no("Elke collega van het team kan de route volgen, ook wie hem niet bedacht."),
                ),
                (once("Ik maak tijd vrij in het teamoverleg om de route uit te leggen.",
                      due=2), answers_within(2)),
                contribution="Dit haalt de achterstand weg die de omgevingsvergunningen ophoudt.",
            ),
            note="Ik zie elke week dezelfde vragen terugkomen. Mag ik dit oppakken?",
        ),
        Signs(19, "marjolein", remark="Graag! Vraag Lingedal hoe zij het doen, daar ligt al een route."),
        Tells(5, "youssef", ON, {"a": "4.8", "b": "not_yet"},
              "De route werkt. De eerste elf aanvragen gingen in drie weken, de rest is nog van voor de "
              "route.",
              "Donderdag leggen Marjolein en ik de route uit aan het hele team."),
    ),
)  # fmt: skip

LETTERS_DRAFT = Story(
    "Concept voor Tjitske",
    (
        KeepsDraft(
            2, "marjolein", to="tjitske", as_=COUNTERPART,
            words=Words(
                "Bezwaren in gewone taal",
                "Wie bezwaar maakt, krijgt een brief die hij in één keer begrijpt.",
                7, 130,
                (yes_no("Alle standaardbrieven zijn herschreven."),
                 yes_no("De bezwaarmakers zijn tevreden.")),
                (once("Ik vraag vijf inwoners om mee te lezen."),),
            ),
            note="Tjitske, dit sluit aan op de modelbrieven die je maakte.",
        ),
    ),
)  # fmt: skip

STORIES = (LINK_TO_CASES, HEAT_PUMPS, LETTERS_DRAFT)

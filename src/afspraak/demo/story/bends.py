"""Agreements that do not go straight on: changed, at rest, ended together, left, or never answered."""

from __future__ import annotations

from afspraak.agreements.states import EndedAs, Rhythm
from afspraak.demo.story.scenes import (
    ATTENTION,
    HOLDER,
    OFF,
    ON,
    Agrees,
    Changes,
    Closes,
    ComesBack,
    Counters,
    Delivers,
    Ends,
    Lapses,
    Leaves,
    Pauses,
    Proposes,
    Refuses,
    Resumes,
    Signs,
    Stated,
    Story,
    Tells,
    Withdraws,
    Words,
    answers_within,
    judges_within,
    number,
    once,
    yes_no,
)

_STREETS = "Drie straten die een wolkbreuk aankunnen"
_STREETS_OUTCOME = "In {count} straten staat na een wolkbreuk geen water meer in huis."

CLOUDBURST = Story(
    _STREETS,
    (
        Proposes(
            96, "harmke", to="gerrit-jan", as_=HOLDER,
            words=Words(
                _STREETS, _STREETS_OUTCOME.replace("{count}", "drie"), -90, 60,
                (
                    number("Zoveel straten zijn klaar.", "0", "3", "straten"),
                    yes_no("Bewoners weten wat ze zelf kunnen doen."),
                ),
                (once("Ik regel de afzetting met de busmaatschappij.", due=-40), answers_within(3)),
                contribution="In de Veerbuurt liep vorig jaar 31 keer een kelder onder.",
            ),
        ),
        Signs(95, "gerrit-jan"),
        Tells(80, "harmke", ON, {"a": "0", "b": "not_yet"},
              "De buizen zijn besteld. De bewonersavond was drukker dan de zaal aankon.", "De Veerstraat."),
        Changes(
            70, "gerrit-jan",
            words=Words(
                _STREETS, _STREETS_OUTCOME.replace("{count}", "drie"), -90, 29,
                (
                    number("Zoveel straten zijn klaar.", "0", "3", "straten", was="a"),
                    yes_no("Bewoners weten wat ze zelf kunnen doen.", was="b"),
                ),
                (once("Ik regel de afzetting met de busmaatschappij.", due=-40, was="a"),
                 answers_within(3, was="b")),
                contribution="In de Veerbuurt liep vorig jaar 31 keer een kelder onder.",
            ),
            note="Harmke, lukt het een maand eerder? Dan zijn we voor de natte weken klaar.",
        ),
        Refuses(68, "harmke", reason="Eerder lukt niet: de buizen komen pas volgende maand. Wel kan de "
                                     "Veerstraat als eerste, daar loopt het water het vaakst naar binnen."),
        Tells(52, "harmke", ON, {"a": "1", "b": "yes"},
              "De Veerstraat is klaar, en er viel meteen genoeg regen om te zien dat het werkt.",
              "De Kadelaan."),
        Tells(24, "harmke", ATTENTION, {"a": "1", "b": "yes"},
              "Onder de Kadelaan ligt een gasleiding waar niemand van wist. Dat gaat maanden duren.",
              "Met de netbeheerder om tafel, en eerlijk kijken wat er nog kan."),
        Changes(
            2, "harmke",
            words=Words(
                "Twee straten die een wolkbreuk aankunnen",
                _STREETS_OUTCOME.replace("{count}", "twee"), -90, 90,
                (
                    number("Zoveel straten zijn klaar.", "0", "2", "straten", was="a"),
                    yes_no("Bewoners weten wat ze zelf kunnen doen.", was="b"),
                    yes_no("Voor de Kadelaan ligt er een plan waar de netbeheerder achter staat."),
                ),
                (once("Ik regel de afzetting met de busmaatschappij.", due=-40, was="a"),
                 answers_within(3, was="b"),
                 once("Ik bel de directeur van de netbeheerder.", due=20)),
                contribution="In de Veerbuurt liep vorig jaar 31 keer een kelder onder.",
            ),
            note="Gerrit-Jan, drie straten halen we niet door de gasleiding. Liever twee goed, en een plan "
                 "voor de derde, dan drie half. Kun jij bij de netbeheerder druk zetten?",
        ),
    ),
)  # fmt: skip

SOLAR = Story(
    "Leidraad zonnepanelen op monumenten",
    (
        Proposes(
            75, "hedwig", to="willem-jan", as_=HOLDER,
            words=Words(
                "Leidraad zonnepanelen op monumenten",
                "Wie een monument bezit, ziet op één bladzij waar panelen mogen en waar niet.", -70, 50,
                (yes_no("De leidraad past op één bladzij."),
                 yes_no("Drie eigenaren lazen hem en wisten waar ze aan toe zijn.")),
                (once("Ik leg hem voor aan het college.", due=30),),
                Rhythm.FOUR_WEEKS,
            ),
        ),
        Signs(73, "willem-jan"),
        Tells(44, "hedwig", ON, {"a": "not_yet", "b": "not_yet"},
              "De eerste opzet is er. Het past bijna op één bladzij.", "Drie eigenaren zoeken."),
        Ends(2, "hedwig", EndedAs.NO_LONGER_NEEDED,
             "De provincie kwam met een leidraad die voor ons ook goed is, en beter getekend. Twee "
             "leidraden maken het alleen moeilijker. Ik neem mee dat ik eerder bij de buren had kunnen "
             "vragen. Onze drie voorbeelden staan straks in hun tweede druk."),
    ),
)  # fmt: skip

_FILES = "Alle bouwdossiers van voor 1990 doorzoekbaar"
_FILES_OUTCOME = "Een vergunningverlener vindt elk bouwdossier van voor 1990 zonder naar de kelder te lopen."

OLD_FILES = Story(
    _FILES,
    (
        Proposes(
            170, "bram", to="marjolein", as_=HOLDER,
            words=Words(
                _FILES, _FILES_OUTCOME, -165, -34,
                (number("Zoveel dossiers zijn doorzoekbaar.", "0", "9000", "dossiers"),
                 yes_no("Een collega vindt tien dossiers in tien minuten.")),
                (once("Ik regel geld voor het scannen.", due=-120),),
            ),
        ),
        Signs(169, "marjolein"),
        Tells(150, "bram", ON, {"a": "600", "b": "not_yet"},
              "De eerste kast is gescand. Het handschrift van voor 1950 leest de machine niet.",
              "De tweede kast."),
        Changes(
            120, "bram",
            words=Words(
                _FILES, _FILES_OUTCOME, -165, -4,
                (number("Zoveel dossiers zijn doorzoekbaar.", "0", "6000", "dossiers", was="a"),
                 yes_no("Een collega vindt tien dossiers in tien minuten.", was="b")),
                (once("Ik regel geld voor het scannen.", due=-90, was="a"),),
            ),
            note="Marjolein, met het geld dat er is halen we er zesduizend.",
        ),
        Counters(
            117, "marjolein",
            words=Words(
                _FILES, _FILES_OUTCOME, -165, -4,
                (number("Zoveel dossiers zijn doorzoekbaar.", "0", "7000", "dossiers", was="a"),
                 yes_no("Een collega vindt tien dossiers in tien minuten.", was="b")),
                (once("Ik regel geld voor het scannen, en twee werkstudenten.", due=-80, was="a"),),
            ),
            note="Met twee werkstudenten erbij moet zevenduizend kunnen. Die regel ik.",
        ),
        Signs(116, "bram"),
        Tells(90, "bram", ATTENTION, {"a": "1900", "b": "not_yet"},
              "De werkstudenten zijn er. In de kelder stond water: twee kasten zijn beschimmeld.",
              "Een restaurator naar de kasten laten kijken."),
        Tells(60, "bram", OFF, {"a": "2300", "b": "not_yet"},
              "Een beschimmeld dossier kost een dag. Dit gaan we niet halen.", "Dat eerlijk bespreken."),
        Ends(40, "bram", EndedAs.NOT_REACHED,
             "We haalden er 2300. De schimmel konden we niet weten, dat de helft onleesbaar handschrift is "
             "wel: ik had eerst één kast van voren tot achteren moeten doen. Wat er is, wordt elke dag "
             "gebruikt."),
        Agrees(37, "marjolein",
               reflection="Ik zei zevenduizend omdat het geld rond moest, niet omdat ik wist dat het kon. "
                          "Voortaan vraag ik eerst om een proef. En dank, Bram, dat je het zelf zei."),
    ),
)  # fmt: skip

APP = Story(
    "Meldingen doe je ook met een foto",
    (
        Proposes(
            130, "sjoerd", to="gerrit-jan", as_=HOLDER,
            words=Words(
                "Meldingen doe je ook met een foto",
                "De helft van wie iets meldt, stuurt een foto mee, zodat de ploeg het juiste gereedschap "
                "meeneemt.",
                -125, 40,
                (number("Zoveel meldingen komen met een foto.", "5", "50", "procent"),
                 yes_no("Ook wie geen telefoon heeft, kan gewoon bellen.")),
                (once("Ik vraag de leverancier om het in de app te zetten.", due=-70), judges_within(5)),
            ),
        ),
        Signs(129, "gerrit-jan"),
        Tells(115, "sjoerd", ON, {"a": "9", "b": "yes"}, "Mensen sturen nu al foto’s, maar per mail.",
              "De app."),
        Pauses(108, "sjoerd"),
        Agrees(107, "gerrit-jan"),
        Resumes(93, "sjoerd"),
        Tells(86, "sjoerd", ON, {"a": "16", "b": "yes"},
              "De proefversie werkt. De ploegen zijn blij met elke foto.", "De proef in drie wijken."),
        Tells(58, "sjoerd", ON, {"a": "27", "b": "yes"}, "In de drie wijken komt de helft al met een foto.",
              "De rest van de gemeente, zodra de nieuwe versie er is."),
        Tells(30, "sjoerd", ATTENTION, {"a": "28", "b": "yes"},
              "De nieuwe versie is uitgesteld. Zolang die er niet is, staat het stil.",
              "Wachten, en dat zeggen."),
        Pauses(21, "sjoerd"),
        Agrees(20, "gerrit-jan"),
    ),
)  # fmt: skip

CATERING = Story(
    "Eén loket voor wie een eetzaak begint",
    (
        Proposes(
            88, "anneke", to="dirk", as_=HOLDER,
            words=Words(
                "Eén loket voor wie een eetzaak begint",
                "Wie een eetzaak begint, heeft één aanspreekpunt voor alle vergunningen.", -84, 60,
                (yes_no("Er is één formulier in plaats van vijf."),
                 number("Starters noemen het duidelijk.", "40", "80", "procent")),
                (once("Ik regel dat de brandweer meedoet.", due=-20), answers_within(3)),
            ),
        ),
        Signs(86, "dirk"),
        Tells(72, "anneke", ON, {"a": "not_yet", "b": "40"}, "De vijf formulieren liggen naast elkaar.",
              "Strepen wat dubbel is."),
        Leaves(64, "dirk"),
        ComesBack(57, "dirk"),
        Tells(44, "anneke", ON, {"a": "yes", "b": "55"},
              "Eén formulier. Dirk is terug op een nieuw contract, dat scheelt.", "Met de brandweer."),
        Leaves(11, "dirk"),
        Tells(4, "anneke", ATTENTION, {"a": "yes", "b": "58"},
              "Dirk is nu echt weg. Het formulier loopt, maar de brandweer wacht op iemand die beslist.",
              "Vragen wie dit van Dirk overneemt."),
    ),
)  # fmt: skip

PARTNER_DAY = Story(
    "A partner day in the town hall",
    (
        Proposes(
            95, "aoife", to="willem-jan", as_=HOLDER,
            words=Words(
                "A partner day in the town hall",
                "Our partners have met each other and left with one plan they made together.", -90, -45,
                (number("Partners take part.", "0", "20", "partners"),),
                (once("I open the day.", due=-40),),
                Rhythm.FREE,
            ),
        ),
        Signs(93, "willem-jan"),
        Tells(60, "aoife", ATTENTION, {"a": "8"},
              "Eight partners can come. The others have elections that month.", "Look for a later date."),
        Pauses(50, "aoife"),
        Withdraws(49, "aoife"),
        Pauses(48, "aoife"),
        Lapses(10, "aoife"),
    ),
)  # fmt: skip

PRIVACY_PAGE = Story(
    "Privacy op één bladzij voor wie hier begint",
    (
        Proposes(
            140, "farid", to="ineke", as_=HOLDER,
            words=Words(
                "Privacy op één bladzij voor wie hier begint",
                "Wie hier begint, weet na één bladzij wat wel en niet mag met gegevens.", -135, -30,
                (yes_no("De tekst past op één bladzij."), yes_no("Drie nieuwe collega’s snapten alles.")),
                (judges_within(5),),
                Rhythm.FREE,
            ),
        ),
        Signs(138, "ineke"),
        Delivers(
            55, "farid",
            {"a": Stated("Hij past, met plaatjes en al.", "yes"),
             "b": Stated("Drie collega’s lazen hem; alle drie vroegen ze om een tweede.", "yes")},
        ),
        Closes(9, "farid", reflection="Ineke had het druk met de verhuizing, en ik heb niet gebeld. De "
                                      "bladzij hangt er gewoon. De volgende keer loop ik even langs."),
    ),
)  # fmt: skip

STORIES = (CLOUDBURST, SOLAR, OLD_FILES, APP, CATERING, PARTNER_DAY, PRIVACY_PAGE)

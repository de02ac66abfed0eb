"""Team Vergunningen: what Marjolein agrees with Willem-Jan, and with the people she coaches."""

from __future__ import annotations

from afspraak.agreements.states import Audience, Rhythm
from afspraak.demo.story.beside import Answers, Kept, Received, Shares, Thanks, Writes
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    ON,
    Counters,
    Delivers,
    Proposes,
    Signs,
    Stated,
    Story,
    Tells,
    Words,
    answers_within,
    judged,
    judges_within,
    number,
    once,
    yes_no,
)

FIVE_WEEKS = "Wie een gewone omgevingsvergunning aanvraagt, heeft gemiddeld binnen vijf weken een besluit."

PERMIT_IN_FIVE_WEEKS = Story(
    "Omgevingsvergunning in vijf weken",
    (
        Proposes(
            92, "marjolein",
            to="willem-jan",
            as_=HOLDER,
            words=Words(
                "Omgevingsvergunning in vijf weken",
                f"{FIVE_WEEKS} Nu is dat ruim acht weken.",
                -84, 120,
                (
                    number(
                        "De gemiddelde doorlooptijd daalt, gemeten over alle gewone aanvragen van een maand.",
                        "8.2", "5.0", "weken",
                    ),
                    yes_no("Een aanvrager kan zelf zien hoe ver de aanvraag is."),
                    judged("De adviezen zijn even zorgvuldig als eerst.", "hedwig"),
                ),
                (
                    once("Ik vraag het college om een besluit over gratis vooroverleg.", due=27),
                    answers_within(2),
                ),
                contribution="Inwoners weten sneller waar ze aan toe zijn, en bellen ons minder om te "
                             "vragen hoe het ervoor staat.",
            ),
            note="Dag Willem-Jan, ik denk dat vijf weken kan, als de bezwaren niet langer op dezelfde "
                 "stapel liggen. Lees je het even? Ik hoor graag wat jij nog mist.",
        ),
        Counters(
            90, "willem-jan",
            words=Words(
                "Omgevingsvergunning in vijf weken",
                f"{FIVE_WEEKS} Nu is dat ruim acht weken.",
                -84, 120,
                (
                    number(
                        "De gemiddelde doorlooptijd daalt, gemeten over alle gewone aanvragen van een maand.",
                        "8.2", "5.0", "weken",
                        was="a",
                    ),
                    yes_no("Een aanvrager kan zelf zien hoe ver de aanvraag is.", was="b"),
                    judged("De adviezen zijn even zorgvuldig als eerst.", "hedwig", was="c"),
                ),
                (
                    once("Ik regel een jurist die de bezwaren overneemt.", due=-55),
                    once("Ik vraag het college om een besluit over gratis vooroverleg.", due=27, was="a"),
                    answers_within(2, was="b"),
                ),
                contribution="Inwoners weten sneller waar ze aan toe zijn, en bellen ons minder om te "
                             "vragen hoe het ervoor staat.",
            ),
            note="Marjolein, mooi. Je vraagt te weinig van mij: zonder jurist voor de bezwaren red je dit "
                 "niet. Die heb ik erbij gezet. Verder is het zoals jij het schreef.",
        ),
        Signs(88, "marjolein"),
        Tells(
            70, "marjolein", ON, {"a": "8.1", "b": "not_yet"},
            "We zijn begonnen. De eerste twee weken gingen op aan uitzoeken waar aanvragen blijven liggen: "
            "bijna altijd bij het wachten op een tweede tekening.",
            "Met Anneke een checklist maken voor wat een aanvrager meteen moet meesturen.",
        ),
        Tells(
            56, "marjolein", ON, {"a": "7.8", "b": "not_yet"},
            "De checklist staat op de site. Er komen nu al minder halve aanvragen binnen. De jurist is er, "
            "en ze is goed.",
            "Bram zoekt uit wat het Omgevingsloket aan aanvragers kan laten zien.",
        ),
        Kept(57, "willem-jan", words="Ze begint maandag, voor vier maanden."),
        Received(54, "marjolein", came=True),
        Shares(50, "marjolein", Audience.TEAM, team="Vergunningen"),
        Answers(49, "willem-jan"),
        Tells(
            42, "marjolein", ON, {"a": "7.4", "b": "not_yet"},
            "We liggen iets voor op wat we dachten. Tjitske heeft de oude bezwaren samen met de jurist "
            "weggewerkt.",
            "Met Hedwig bespreken welke plannen echt langs de commissie moeten.",
        ),
        Tells(
            28, "marjolein", ON, {"a": "7.3", "b": "not_yet"},
            "Het loopt, maar het tempo gaat eruit. Hedwig wil kleine verbouwingen voortaan zelf afdoen, "
            "zonder vergadering. Dat scheelt straks een week per plan.",
            "De nieuwe werkwijze van de commissie voorleggen aan de wethouder.",
        ),
        Tells(
            14, "marjolein", ATTENTION, {"a": "7.3", "b": "not_yet"},
            "De daling staat stil op 7,3 weken. De jurist helpt echt: bezwaren liggen niet meer op de "
            "stapel. Maar vorige maand kwamen er 40 aanvragen voor warmtepompen bij en die kosten nu nog te "
            "veel tijd.",
            "Met Youssef een vaste route maken voor warmtepompen. Ik denk dat we daarmee volgende maand "
            "weer onder de 7 komen.",
            ("doorlooptijd per maand.csv",),
        ),
        Thanks(14, "willem-jan"),
        Writes(
            13, "willem-jan",
            "Marjolein, dank je voor je eerlijke bericht. Die warmtepompen zag ik ook niet aankomen. Zal ik "
            "bij Lingedal vragen hoe zij het doen? Daar hebben ze volgens mij al een vaste route.",
        ),
        Writes(
            12, "marjolein",
            "Graag! En zou je het vooroverleg nog deze maand op de agenda van het college kunnen krijgen? "
            "Dan weten aanvragers eerder wat er nodig is.",
            at="b",
        ),
        Writes(11, "willem-jan", "Het staat erop. Lingedal belt je deze week."),
    ),
)  # fmt: skip

HANDBOOK_OUTCOME = (
    "Er is een handboek waarmee een nieuwe toezichthouder na twee weken zelfstandig een bouwcontrole kan "
    "doen."
)
TEN_CHECKS = "De tien meest voorkomende controles staan erin."

HANDBOOK = Story(
    "Handboek toezicht voor nieuwe collega’s",
    (
        Proposes(
            7, "marjolein", to="samira", as_=COUNTERPART,
            words=Words(
                "Handboek toezicht voor nieuwe collega’s", HANDBOOK_OUTCOME, 7, 65,
                (yes_no(TEN_CHECKS), yes_no("Het handboek is door het team goedgekeurd.")),
                (once("Ik lees mee en reageer zo snel mogelijk."),),
                Rhythm.THREE_WEEKS,
                "Straks beginnen er drie nieuwe toezichthouders. Die wil ik niet laten zwemmen.",
            ),
            note="Samira, jij weet als geen ander hoe een goede controle gaat. Zou je dit willen maken?",
        ),
        Counters(
            4, "samira",
            words=Words(
                "Handboek toezicht voor nieuwe collega’s", HANDBOOK_OUTCOME, 7, 95,
                (
                    yes_no(TEN_CHECKS, was="a"),
                    yes_no("Twee collega’s die korter dan drie maanden in dienst zijn, doen er zelfstandig "
                           "een controle mee."),
                ),
                (once("Ik lees mee en reageer binnen vijf werkdagen. Ik vraag twee nieuwe collega’s om mee "
                      "te lezen.", was="a"),),
                Rhythm.THREE_WEEKS,
                "Straks beginnen er drie nieuwe toezichthouders. Die wil ik niet laten zwemmen.",
            ),
            note="Beste Marjolein, ik doe dit graag. Binnen jouw periode red ik het niet goed: dan loopt "
                 "ook de controle van de horeca. Met een maand extra kan ik het wel waarmaken. En ik wil "
                 "zeker weten dat het werkt voor iemand die hier nieuw is, dus ik vraag om twee meelezers "
                 "die pas begonnen zijn.",
        ),
    ),
)  # fmt: skip

CHARGES = Story(
    "Legesverordening, klaar voor de raad",
    (
        Proposes(
            75, "marjolein", to="fatima", as_=COUNTERPART,
            words=Words(
                "Legesverordening {next_year}, klaar voor de raad",
                "De legesverordening voor {next_year} ligt klaar voor de raad, zonder tarieven die we bij "
                "bezwaar niet kunnen uitleggen.",
                -70, 24,
                (
                    yes_no("Bij elk tarief staat in één zin waarom het zo hoog is."),
                    number("De leges dekken de kosten.", "87", "95", "procent"),
                    judged("De tekst is te volgen voor een raadslid dat geen jurist is.", "hedwig"),
                ),
                (once("Ik zorg dat Financiën de kosten per product aanlevert.", due=-40), judges_within(5)),
                contribution="De raad besluit binnenkort over de tarieven. Dan moet dit er liggen.",
            ),
            note="Fatima, dit is de verordening van vorig jaar, maar dan uit te leggen. Kijk jij of het "
                 "past?",
        ),
        Signs(73, "fatima", remark="De dekking hangt ook af van hoeveel aanvragen er komen. Daar heb ik "
                                   "geen hand in; ik reken met het aantal van dit jaar."),
        Tells(59, "fatima", ON, {"a": "not_yet", "b": "87"},
              "De helft van de tarieven heeft een uitleg. De cijfers van Financiën laten nog op zich "
              "wachten.",
              "Volgende week de tarieven voor evenementen."),
        Tells(45, "fatima", ATTENTION, {"a": "not_yet", "b": "89"},
              "Zonder de kosten per product kan ik drie tarieven niet onderbouwen. Marjolein heeft gebeld, "
              "ik hoop dat het helpt.",
              "Alvast de toelichting schrijven voor alles wat ik wel heb."),
        Tells(31, "fatima", ON, {"a": "not_yet", "b": "94"},
              "De cijfers zijn er, met dank. Twee tarieven bleken al jaren te laag, dat haalt de dekking "
              "omhoog.",
              "Hedwig laten meelezen, zij is streng en geen jurist."),
        Tells(17, "fatima", ON, {"a": "yes", "b": "96"},
              "Alles heeft nu een uitleg. Hedwig had elf vragen, negen ervan waren terecht.",
              "De laatste twee tarieven narekenen en dan opleveren."),
        Delivers(
            1, "fatima",
            {
                "a": Stated("Bij alle 64 tarieven staat een zin uitleg.",
                            "yes", "Zaak 2-1187, bijlage 1: tarieventabel", ("tarieven met uitleg.csv",)),
                "b": Stated("De dekking komt uit op 96 procent.",
                            "96", "Zaak 2-1187, bijlage 3: berekening van Financiën"),
                "c": Stated("Hedwig las de tekst twee keer. Haar laatste opmerkingen zijn verwerkt.", "",
                            "Haar mail zit bij de zaak"),
            },
            words="Wil je kijken of het zo klaar is voor de raad? De griffie heeft het stuk nodig voor de "
                  "commissie van volgende week.",
        ),
    ),
)  # fmt: skip

STORIES = (PERMIT_IN_FIVE_WEEKS, HANDBOOK, CHARGES)

"""Shorter stories, of the other half: shared with a team or with everyone, at rest, at odds, finished."""

from __future__ import annotations

from afspraak.agreements.states import Audience, EndedAs, Rhythm
from afspraak.demo.story.beside import Answers, Kept, Received, Shares, Thanks, Writes
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    ON,
    Accepts,
    Agrees,
    Delivers,
    Ends,
    Pauses,
    Proposes,
    Signs,
    Stated,
    Story,
    Tells,
    Words,
    answers_within,
    judges_within,
    number,
    once,
    yes_no,
)

STATION = Story(
    "Een stationsplein waar je wilt blijven staan",
    (
        Proposes(
            9, "wubbo", to="willem-jan", as_=HOLDER,
            words=Words(
                "Een stationsplein waar je wilt blijven staan",
                "Er ligt een ontwerp voor het stationsplein waar reizigers, ondernemers en bewoners mee uit "
                "de voeten kunnen.",
                7, 150,
                (number("Reizigers geven het ontwerp een cijfer.", "5.4", "7.5", "punten"),
                 yes_no("De ondernemers aan het plein tekenen voor het ontwerp.")),
                (answers_within(3), judges_within(5)),
                contribution="Het plein is het eerste wat een bezoeker van Rijnwaarde ziet.",
            ),
            note="Dag Willem-Jan, dit wil ik graag maken. Mist er nog iemand?",
        ),
    ),
)  # fmt: skip

HOMES = Story(
    "Zestig starters vinden hier een eerste huis",
    (
        Proposes(
            64, "noor", to="willem-jan", as_=HOLDER,
            words=Words(
                "Zestig starters vinden hier een eerste huis",
                "Er staan zestig betaalbare woningen in de plannen, en de bouwers hebben ervoor getekend.",
                -58, 180,
                (number("Woningen waarvoor een bouwer getekend heeft.", "0", "60", "woningen",
                        steps=((30, "25"), (100, "45"))),),
                (once("Ik bel de directeuren van de drie bouwers.", due=-30), answers_within(2)),
                contribution="Jonge mensen die hier willen blijven, kunnen hier blijven.",
            ),
        ),
        Signs(62, "willem-jan"),
        Tells(40, "noor", ON, {"a": "12"}, "De eerste bouwer heeft getekend, voor twaalf woningen.",
              "De tweede wil eerst de grond zien."),
        Kept(35, "willem-jan"),
        Received(34, "noor", came=True, words="Dat hielp meteen."),
        Shares(33, "noor", Audience.ORGANISATION),
        Answers(32, "willem-jan"),
        Tells(12, "noor", ON, {"a": "21"}, "De tweede tekende ook. Met negen, maar het zijn er negen.",
              "De derde bouwer, en de buren uitnodigen."),
        Thanks(11, "willem-jan"),
    ),
)  # fmt: skip

CROSSING = Story(
    "Fietsers komen veilig over de Rijnlaan",
    (
        Proposes(
            90, "willem-jan", to="ahmet", as_=COUNTERPART,
            words=Words(
                "Fietsers komen veilig over de Rijnlaan",
                "Op het kruispunt van de Rijnlaan gebeuren geen ongelukken met fietsers meer.",
                -84, 60,
                (number("Ongelukken met fietsers per kwartaal.", "6", "1", "ongelukken"),
                 yes_no("De school op de hoek vindt de oversteek veilig.")),
                (once("Ik laat het verkeer een maand lang tellen.", due=-50), judges_within(5)),
            ),
        ),
        Signs(88, "ahmet"),
        Tells(60, "ahmet", ON, {"a": "5", "b": "not_yet"}, "De tekening is er. Nu de tellingen nog.",
              "Wachten op de tellingen en intussen met de school praten."),
        Kept(48, "willem-jan", words="De opdracht is gegeven."),
        Received(45, "ahmet", came=False, words="De opdracht wel, de tellingen nog niet."),
        Tells(30, "ahmet", ATTENTION, {"a": "4", "b": "not_yet"},
              "Zonder tellingen kan ik niet kiezen tussen twee tekeningen.",
              "Zelf een ochtend tellen, met twee leerlingen."),
        Writes(28, "willem-jan", "Je hebt gelijk. Ik bel vandaag met het bureau."),
        Shares(2, "ahmet", Audience.TEAM, team="Ruimte en Leefomgeving"),  # waits for his answer
    ),
)  # fmt: skip

NORTH = Story(
    "Een schone Noordsingel",
    (
        Proposes(
            50, "gerrit-jan", to="tineke", as_=COUNTERPART,
            words=Words(
                "Een schone Noordsingel",
                "De bewoners van de Noordsingel vinden hun buurt schoon.",
                -45, 90,
                (number("Meldingen over vuil op straat, per maand.", "38", "12", "meldingen"),),
                (once("Ik zorg voor drie bakken bij de winkels.", due=14), answers_within(2)),
                Rhythm.THREE_WEEKS,
            ),
        ),
        Signs(49, "tineke"),
        Shares(47, "tineke", Audience.TEAM, team="Openbare Ruimte"),
        Answers(46, "gerrit-jan"),
        Tells(25, "tineke", ON, {"a": "29"}, "De school doet mee. Dat scheelt al.",
              "De winkeliers vragen wat zij nodig hebben."),
        Tells(9, "tineke", ON, {"a": "24"}, "De winkeliers vegen hun eigen stoep, zonder dat ik erom vroeg.",
              "De bakken, zodra ze er zijn."),
    ),
)  # fmt: skip

SOUTH = Story(
    "Het speelveld in Zuid is weer van de buurt",
    (
        Proposes(
            8, "kwame", to="gerrit-jan", as_=HOLDER,
            words=Words(
                "Het speelveld in Zuid is weer van de buurt",
                "Kinderen uit Zuid spelen elke dag op het veld, en buren regelen het onderhoud mee.",
                10, 130,
                (yes_no("Tien buren hebben een sleutel van het hok."),
                 number("Klachten over het veld, per maand.", "9", "2", "klachten")),
                (once("Ik regel de verzekering voor de buren."),),
            ),
        ),
    ),
)  # fmt: skip

SORTING = Story(
    "Minder restafval uit de hoogbouw",
    (
        Proposes(
            130, "lieke", to="gerrit-jan", as_=HOLDER,
            words=Words(
                "Minder restafval uit de hoogbouw",
                "De flats in Oost scheiden hun afval zo goed als de rest van Rijnwaarde.",
                -125, 10,
                (number("Restafval per huishouden, in een jaar.", "190", "150", "kilo"),),
                (judges_within(5),),
            ),
        ),
        Signs(129, "gerrit-jan"),
        Tells(70, "lieke", ON, {"a": "172"}, "De nieuwe pasjes werken.", "De laatste flat."),
        Delivers(8, "lieke", {"a": Stated("Gemeten over alle flats.", "148", "Zie het jaarbericht.")},
                 "Met een week over."),
        Accepts(7, "gerrit-jan", "Prachtig, Lieke."),
    ),
)  # fmt: skip

PROGRAMME = Story(
    "Every partner knows what comes next",
    (
        Proposes(
            20, "aoife", to="eilidh", as_=COUNTERPART,
            words=Words(
                "Every partner knows what comes next",
                "Each of the twelve partners can name their next deliverable without asking us.",
                -14, 100,
                (number("Partners who can name it when called.", "4", "12", "partners"),),
                (answers_within(2),),
            ),
        ),
        Signs(18, "eilidh"),
        Shares(16, "eilidh", Audience.TEAM, team="Europe and Data"),
        Answers(15, "aoife"),
        Tells(9, "eilidh", ON, {"a": "6"}, "Two more after one short call each.", "A page they can print."),
    ),
)  # fmt: skip

CATALOGUE = Story(
    "A data catalogue that answers the first question",
    (
        Proposes(
            75, "stavros", to="aoife", as_=HOLDER,
            words=Words(
                "A data catalogue that answers the first question",
                "Whoever looks for a dataset finds its owner and its date in the catalogue.",
                -70, 80,
                (number("Datasets with an owner and a date.", "20", "140", "datasets"),),
                (answers_within(3),),
            ),
        ),
        Signs(74, "aoife"),
        Tells(46, "stavros", ON, {"a": "71"}, "Half way. The old ones are the hard ones.", "The archive."),
        Pauses(22, "stavros"),
        Agrees(21, "aoife"),
    ),
)  # fmt: skip

LEARNING = Story(
    "Wie iets wil leren, kan binnen een maand beginnen",
    (
        Proposes(
            58, "marit", to="ineke", as_=HOLDER,
            words=Words(
                "Wie iets wil leren, kan binnen een maand beginnen",
                "Elke collega die een opleiding kiest, kan binnen een maand beginnen.",
                -50, 120,
                (number("Wachttijd tussen kiezen en beginnen.", "74", "30", "dagen"),),
                (once("Ik regel dat aanvragen zonder handtekening van boven kunnen.", due=20),),
                contribution="Kansen zien en pakken.",
            ),
        ),
        Signs(57, "ineke"),
        Shares(55, "ineke", Audience.ORGANISATION),
        Answers(54, "marit"),
        Tells(26, "marit", ON, {"a": "51"}, "De twee grootste opleiders hebben nu elke maand plaats.",
              "De formulieren."),
        Pauses(1, "marit"),  # waits for her answer
    ),
)  # fmt: skip

FORECAST = Story(
    "Een begroting die een raadslid kan lezen",
    (
        Proposes(
            100, "ineke", to="gijs", as_=COUNTERPART,
            words=Words(
                "Een begroting die een raadslid kan lezen",
                "De begroting past op twintig bladzijden, en een nieuw raadslid kan haar navertellen.",
                -95, 12,
                (number("Bladzijden.", "184", "20", "bladzijden"),
                 yes_no("Drie nieuwe raadsleden vertelden haar na.")),
                (judges_within(5),),
            ),
        ),
        Signs(99, "gijs"),
        Tells(50, "gijs", ON, {"a": "60", "b": "not_yet"},
              "De bijlagen staan op de site.", "De tabellen."),
        Delivers(6, "gijs", {"a": Stated("Twintig, en een voorkant.", "20"),
                             "b": Stated("Drie raadsleden, op drie avonden.", "yes")}),
    ),
)  # fmt: skip

WORKPLACES = Story(
    "Een werkplek die past bij wat je doet",
    (
        Proposes(
            120, "bas", to="ineke", as_=HOLDER,
            words=Words(
                "Een werkplek die past bij wat je doet",
                "Collega’s vinden dat er een plek is voor stil werk, voor overleg en voor een gesprek.",
                -115, -20,
                (number("Collega’s die dat vinden.", "41", "75", "procent"),),
                (answers_within(5),),
            ),
        ),
        Signs(118, "ineke"),
        Tells(60, "bas", ATTENTION, {"a": "48"}, "De verbouwing is een jaar uitgesteld.",
              "Praten met Ineke."),
        Ends(40, "bas", EndedAs.NO_LONGER_NEEDED,
             "De verbouwing komt er niet. Wat we leerden: vraag eerst wat mensen doen, en dan pas waar."),
        Agrees(38, "ineke", "Jammer en eerlijk. De vragenlijst gebruiken we volgend jaar weer."),
    ),
)  # fmt: skip

BUYING = Story(
    "Inkopen zonder verrassingen",
    (
        Proposes(
            2, "hakim", to="ineke", as_=HOLDER,
            words=Words(
                "Inkopen zonder verrassingen",
                "Wie iets inkoopt, weet vooraf wat het kost en wanneer het komt.",
                5, 120,
                (number("Bestellingen die anders uitvielen dan beloofd.", "31", "10", "procent"),),
            ),
        ),
    ),
)  # fmt: skip

STORIES = (
    STATION, HOMES, CROSSING, NORTH, SOUTH, SORTING, PROGRAMME, CATALOGUE, LEARNING, FORECAST, WORKPLACES,
    BUYING,
)  # fmt: skip

"""Team Vergunningen, the rest: between colleagues, turned down, taken back, about learning."""

from __future__ import annotations

from afspraak.agreements.states import Kind, Rhythm
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    ON,
    Accepts,
    Counters,
    Delivers,
    Proposes,
    Refuses,
    Returns,
    Signs,
    Stated,
    Story,
    Tells,
    Withdraws,
    Words,
    answers_within,
    judged,
    judges_within,
    number,
    once,
    yes_no,
)

NITROGEN_TITLE = "Bedrijven weten vooraf waar ze staan met stikstof"
NITROGEN_OUTCOME = (
    "Een ondernemer die wil uitbreiden, weet voor hij aanvraagt of de stikstofberekening een probleem wordt."
)

NITROGEN = Story(
    NITROGEN_TITLE,
    (
        Proposes(
            80, "anneke", to="marjolein", as_=HOLDER,
            words=Words(
                NITROGEN_TITLE, NITROGEN_OUTCOME, -70, 65,
                (
                    number("Van de aanvragen van bedrijven loopt een kleiner deel vast op stikstof.",
                           "34", "10",
                           "procent"),
                    yes_no("Er is een gesprek van tevoren met elk bedrijf dat dat wil."),
                ),
                (once("Ik regel een contact bij de omgevingsdienst."),),
            ),
            note="Marjolein, ik heb nu drie bedrijven die halverwege zijn vastgelopen. Dat moet anders "
                 "kunnen.",
        ),
        Counters(
            77, "marjolein",
            words=Words(
                NITROGEN_TITLE, NITROGEN_OUTCOME, -70, 127,
                (
                    number("Van de aanvragen van bedrijven loopt een kleiner deel vast op stikstof.",
                           "34", "15",
                           "procent", was="a"),
                    yes_no("Elk bedrijf dat dat wil, krijgt van tevoren een gesprek.", was="b"),
                ),
                (once("Ik regel een vast contact bij de omgevingsdienst.",
                      due=10, was="a"), answers_within(3)),
            ),
            note="10 procent lijkt me te krap, want de regels veranderen nog. Zullen we het halveren en er "
                 "langer over doen?",
        ),
        Counters(
            74, "anneke",
            words=Words(
                NITROGEN_TITLE, NITROGEN_OUTCOME, -70, 127,
                (
                    number("Van de aanvragen van bedrijven loopt een kleiner deel vast op stikstof.",
                           "34", "12",
                           "procent", was="a"),
                    yes_no("Elk bedrijf dat dat wil, krijgt van tevoren een gesprek.", was="b"),
                    judged("Een ondernemer kan de uitleg zelf navertellen.", "youssef"),
                ),
                (once("Ik regel een vast contact bij de omgevingsdienst.", due=10, was="a"),
                 answers_within(3, was="b")),
            ),
            note="12 durf ik aan. En ik wil weten of onze uitleg aankomt: Youssef belt de ondernemers na.",
        ),
        Signs(73, "marjolein"),
        Tells(58, "anneke", ON, {"a": "34", "b": "not_yet"},
              "De eerste vier gesprekken zijn geweest. Eén ondernemer heeft zijn plan aangepast en is blij "
              "dat hij het nu weet.", "Een gesprekslijst maken, zodat ik niets vergeet."),
        Tells(44, "anneke", ON, {"a": "29", "b": "not_yet"},
              "De lijst werkt. Ik merk dat ondernemers vooral willen weten wie er beslist.",
              "Dat op één pagina zetten."),
        Tells(30, "anneke", ON, {"a": "24", "b": "yes"},
              "Iedereen die een gesprek wil, krijgt het nu. Youssef belde er drie na, alle drie wisten ze "
              "het nog.",
              "De berekeningen zelf leren lezen."),
        Tells(16, "anneke", ATTENTION, {"a": "24", "b": "yes"},
              "Ik loop vast op de berekening. Wie kan mij helpen met de nieuwe versie van het rekenmodel?",
              "Een ochtend meelopen bij de omgevingsdienst, zodra er een contact is."),
        Tells(3, "anneke", ATTENTION, {"a": "23", "b": "yes"},
              "Twee aanvragen wachten op een tweede berekening. Verder gaat het goed.",
              "Volgende week de eerste keer zelf een berekening nalopen."),
    ),
)  # fmt: skip

HEARING = Story(
    "Zelf een hoorzitting leiden",
    (
        Proposes(
            100, "tjitske", to="marjolein", as_=HOLDER, kind=Kind.DEVELOPMENT,
            words=Words(
                "Zelf een hoorzitting leiden",
                "Ik leid zelfstandig een hoorzitting bij bezwaar, ook als de gemoederen hoog oplopen.",
                -84, 65,
                (
                    number("Ik heb hoorzittingen geleid waarbij een ervaren voorzitter achterin zat.",
                           "0", "5",
                           "zittingen"),
                    judged("Ik blijf rustig en geef iedereen evenveel ruimte.", "hedwig"),
                ),
                (once("Ik ga mee naar je eerste zitting en bespreek die met je na.", due=-40),
                 once("Ik betaal de training Lastige gesprekken.", due=-20)),
                Rhythm.FOUR_WEEKS,
                "Nu kan alleen de voorzitter dit. Valt die uit, dan wachten bezwaarmakers weken.",
            ),
            note="Ik vind dit spannend, en daarom wil ik het.",
        ),
        Signs(98, "marjolein", remark="Mooi dat je het opschrijft zoals het is. Ik ga graag mee."),
        Tells(70, "tjitske", ON, {"a": "1"},
              "Mijn eerste zitting. Marjolein zat naast me. Ik praatte te snel, maar iedereen kwam aan het "
              "woord.",
              "De training doen."),
        Tells(42, "tjitske", ON, {"a": "2"},
              "De training was goed. Ik weet nu wat ik doe als iemand boos opstaat: niets, en wachten.",
              "Een zitting met twee partijen die elkaar niet mogen."),
        Tells(14, "tjitske", ON, {"a": "4"},
              "Die zitting is geweest. Na afloop gaf de bezwaarmaker me een hand. Ik durf het nu ook alleen.",
              "Hedwig vragen om bij de laatste achterin te komen zitten."),
    ),
)  # fmt: skip

LETTERS = Story(
    "Twintig modelbrieven in gewone taal",
    (
        Proposes(
            128, "tjitske", to="fatima", as_=HOLDER,
            words=Words(
                "Twintig modelbrieven in gewone taal",
                "De twintig brieven die we het meest sturen, zijn te begrijpen zonder ze twee keer te lezen.",
                -125, -30,
                (
                    number("Zoveel brieven zijn herschreven en in gebruik.", "0", "20", "brieven"),
                    judged("Wie de balie doet, krijgt er minder vragen over.", "rutger"),
                    yes_no("Elke brief klopt juridisch."),
                ),
                (once("Ik lees elke brief na op de wet, een paar per week."), judges_within(5)),
            ),
            note="Fatima, jij zegt altijd dat onze brieven niemand helpen. Doe je met me mee?",
        ),
        Signs(127, "fatima"),
        Tells(112, "tjitske", ON, {"a": "4", "c": "not_yet"}, "De eerste vier liggen bij jou.",
              "De brieven over uitstel."),
        Tells(98, "tjitske", ON, {"a": "11", "c": "not_yet"}, "Het gaat sneller nu ik de vorm te pakken heb.",
              "De ontvangstbevestigingen, dat zijn er vijf."),
        Delivers(
            70, "tjitske",
            {
                "a": Stated("Twintig brieven zijn herschreven.", "20", "Map Modelbrieven, versie 3"),
                "b": Stated("Rutger zegt dat er minder gebeld wordt."),
                "c": Stated("Je las ze allemaal na.", "yes", "Jouw opmerkingen staan in de kantlijn"),
            },
            words="Dat was leuker dan ik dacht.",
        ),
        Returns(
            66, "fatima",
            {"c": "In de drie brieven over uitstel staat nog de oude termijn. Die moet kloppen voor we ze "
                  "gebruiken."},
            words="Verder ben ik er heel blij mee. Dit is zo gebeurd.",
        ),
        Delivers(
            62, "tjitske",
            {
                "a": Stated("Twintig brieven zijn herschreven en in gebruik.",
                            "20", "Map Modelbrieven, versie 4"),
                "b": Stated("Rutger hield het bij: een derde minder vragen.", "",
                            "Zijn lijstje zit in de map"),
                "c": Stated("De termijn klopt nu in alle drie.", "yes", "Map Modelbrieven, versie 4"),
            },
        ),
        Accepts(61, "fatima", words="Klaar. Ik gebruik ze zelf al, en ik leg minder uit aan de telefoon."),
    ),
)  # fmt: skip

MORE_LETTERS = Story(
    "De brieven van Toezicht in gewone taal",
    (
        Proposes(
            9, "tjitske", to="fatima", as_=HOLDER, follows=LETTERS.name,
            words=Words(
                "De brieven van Toezicht in gewone taal",
                "Ook de acht brieven die Toezicht verstuurt, zijn te begrijpen zonder ze twee keer te lezen.",
                -5, 85,
                (
                    number("Zoveel brieven zijn herschreven en in gebruik.", "0", "8", "brieven"),
                    yes_no("Elke brief klopt juridisch."),
                ),
                (once("Ik lees elke brief na op de wet."), judges_within(5)),
                Rhythm.FOUR_WEEKS,
            ),
            note="Het smaakte naar meer. Joris vroeg of zijn brieven ook mogen.",
        ),
        Signs(7, "fatima"),
    ),
)  # fmt: skip

DORMERS = Story(
    "Alle dakkapellen achteraf gecontroleerd",
    (
        Proposes(
            47, "marjolein", to="joris", as_=COUNTERPART,
            words=Words(
                "Alle dakkapellen achteraf gecontroleerd",
                "Van elke dakkapel die zonder vergunning mocht, weten we of hij zo gebouwd is als gemeld.",
                -40, 50,
                (number("Zoveel van de gemelde dakkapellen zijn bekeken.", "0", "100", "procent"),),
            ),
        ),
        Refuses(44, "joris", reason="Dit kan ik niet waarmaken naast de bouwplaatsen waar echt iets mis kan "
                                    "gaan. Een steekproef zegt ons net zoveel. Zullen we daarover praten? "
                                    "Dan doe ik zelf een voorstel."),
    ),
)  # fmt: skip

FEEDBACK_ON_CHECKS = Story(
    "Na elke bouwcontrole weet de bouwer wat er moet gebeuren",
    (
        Proposes(
            1, "joris", to="marjolein", as_=HOLDER,
            words=Words(
                "Na elke bouwcontrole weet de bouwer wat er moet gebeuren",
                "Een bouwer krijgt na een controle binnen een week op papier wat goed is en wat anders "
                "moet. Nu duurt dat bijna een maand.",
                7, 157,
                (
                    number("De tijd tussen controle en brief daalt.", "24", "7", "dagen"),
                    yes_no("In de brief staat een foto bij elk punt dat anders moet."),
                ),
                (once("Ik regel dat de foto’s van de tablet in de zaak komen.", due=40), answers_within(2)),
                contribution="Wie snel hoort wat er mis is, herstelt het voor het dak erop ligt.",
            ),
            note="Marjolein, dit is wat ik bedoelde toen ik nee zei tegen de dakkapellen. Minder controles, "
                 "en na elke controle is het duidelijk.",
        ),
    ),
)  # fmt: skip

CHATBOT = Story(
    "Een vraagbaak voor vergunningen op de site",
    (
        Proposes(
            38, "rutger", to="marjolein", as_=HOLDER,
            words=Words(
                "Een vraagbaak voor vergunningen op de site",
                "Inwoners vinden op de site antwoord op de vijftig vragen die ons het meest gesteld worden.",
                -30, 60,
                (number("Zoveel vragen staan er met een antwoord op.", "0", "50", "vragen"),),
                (once("Ik vraag Communicatie om mee te schrijven."),),
                Rhythm.FOUR_WEEKS,
            ),
        ),
        Withdraws(33, "rutger", reason="De regio maakt er een voor alle acht gemeenten. Dan hoeven wij het "
                                       "niet nog eens te doen. Ik denk bij hen mee."),
    ),
)  # fmt: skip

STORIES = (NITROGEN, HEARING, LETTERS, MORE_LETTERS, DORMERS, FEEDBACK_ON_CHECKS, CHATBOT)

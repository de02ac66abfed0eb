"""Team Openbare Ruimte, and Concernstaf: water, trees, residents' reports, roads, the archive."""

from __future__ import annotations

from afspraak.agreements.states import Rhythm
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    OFF,
    ON,
    Accepts,
    Delivers,
    Proposes,
    Recalls,
    Returns,
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

DRY_CELLARS = Story(
    "Droge kelders in de Veerbuurt",
    (
        Proposes(
            168, "gerrit-jan", to="harmke", as_=COUNTERPART,
            words=Words(
                "Droge kelders in de Veerbuurt",
                "Na een flinke bui blijven de kelders en de winkels aan de Veerkade droog.",
                -158, 95,
                (
                    number("Er komen na zware regen minder meldingen van water in huis.",
                           "46", "10", "meldingen"),
                    yes_no("De overloop naar de haven werkt, ook bij hoog water."),
                    judged("De bewoners van de Veerkade vinden dat de overlast voorbij is.", "sjoerd"),
                ),
                (once("Ik haal het geld voor de overloop naar voren.", due=-120), answers_within(2),
                 judges_within(10)),
                contribution="Twee zomers met water in de winkel is genoeg. De raad heeft het beloofd.",
            ),
        ),
        Signs(166, "harmke", remark="Ik teken, met de kanttekening dat de haven niet van ons is. De "
                                    "havenmeester moet meewerken."),
        Tells(152, "harmke", ON, {"a": "46", "b": "not_yet"},
              "De putten zijn bekeken met een camera. Er zit meer zand in dan iemand dacht.",
              "Het schoonmaken uitzetten."),
        Tells(138, "harmke", ON, {"a": "41", "b": "not_yet"},
              "Een derde van de putten is schoon. De bui van vorige week ging al beter.",
              "Verder met de kant van de haven."),
        Tells(124, "harmke", ON, {"a": "38", "b": "not_yet"},
              "Alle putten zijn schoon. Het geld voor de overloop is er ook, dank je.",
              "De tekening van de overloop afmaken met het ingenieursbureau."),
        Tells(110, "harmke", ATTENTION, {"a": "37", "b": "not_yet"},
              "De tekening is klaar, maar de havenmeester wil eerst zien wat het doet met zijn kade.",
              "Samen met hem op de kade gaan kijken."),
        Tells(96, "harmke", ATTENTION, {"a": "37", "b": "not_yet"},
              "De havenmeester is het eens met de plek, niet met de diepte. Dat kost een nieuwe berekening.",
              "De berekening laten doen."),
        Tells(82, "harmke", OFF, {"a": "39", "b": "not_yet"},
              "Zo lukt het niet. De aannemer kan pas over een half jaar, en elke bui is er weer water. Ik "
              "heb hulp nodig om hem eerder te krijgen.",
              "Met jou de aannemer bellen, of een andere zoeken."),
        Tells(68, "harmke", ATTENTION, {"a": "33", "b": "not_yet"},
              "Het gesprek hielp: een andere aannemer kan wel. Tot die tijd staat er een noodpomp bij de "
              "bakker.",
              "De vergunning, via het team van Marjolein."),
        Tells(54, "harmke", ON, {"a": "24", "b": "not_yet"},
              "De vergunning is er. Er wordt gegraven, en de buurt heeft een brief met een tekening "
              "gekregen.",
              "De eerste leiding in."),
        Tells(40, "harmke", ON, {"a": "19", "b": "not_yet"},
              "De helft van de leiding ligt. De laatste bui gaf drie natte kelders, vorig jaar waren het er "
              "twintig.",
              "De laatste meters en dan de klep naar de haven."),
        Tells(26, "harmke", ON, {"a": "14", "b": "not_yet"},
              "De klep zit erin. We testen nog met hoog water, dat laat op zich wachten.",
              "Wachten op springtij, en intussen de straat dicht."),
        Tells(12, "harmke", ON, {"a": "12", "b": "yes"},
              "Springtij geweest, klep dicht, geen druppel in de Veerkade. Sjoerd gaat langs de deuren.",
              "Met Sjoerd luisteren naar wat bewoners zeggen."),
    ),
)  # fmt: skip

TREES = Story(
    "Vierhonderd nieuwe bomen die aanslaan",
    (
        Proposes(
            150, "imani", to="gerrit-jan", as_=HOLDER,
            words=Words(
                "Vierhonderd nieuwe bomen die aanslaan",
                "In de wijken met het minste groen staan vierhonderd bomen meer, en ze leven na de eerste "
                "zomer.",
                -145, 34,
                (
                    number("Zoveel bomen staan er en slaan aan.", "0", "400", "bomen",
                           steps=((-110, "60"), (-80, "180"), (-50, "320"), (-5, "385"))),
                    yes_no("Bij elke boom is met de straat overlegd over de plek."),
                ),
                (once("Ik stem de plekken af met Kabels en Leidingen.", due=-100), answers_within(3)),
                Rhythm.FOUR_WEEKS,
                "Het scheelt in een warme straat zo drie graden.",
            ),
        ),
        Signs(148, "gerrit-jan"),
        Tells(120, "imani", ON, {"a": "60", "b": "not_yet"},
              "De eerste straten zijn gekozen met bewoners erbij. Iedereen wil schaduw, niemand wil blad.",
              "De soorten kiezen."),
        Tells(92, "imani", ATTENTION, {"a": "150", "b": "not_yet"},
              "Het was droog. Van de eerste zestig bomen hebben er negen het moeilijk.",
              "Watergeven met de buurt, zij doen graag mee."),
        Tells(64, "imani", ON, {"a": "290", "b": "yes"},
              "Zeven van de negen redden het. Er staan er nu 290.", "De Lindelaan, de laatste grote straat."),
        Tells(36, "imani", ON, {"a": "385", "b": "yes"},
              "Nog vijftien te gaan, op plekken waar nu een kabel ligt.",
              "Met Kabels en Leidingen de laatste plekken."),
        Delivers(
            8, "imani",
            {
                "a": Stated("Er staan vierhonderd bomen.", "400", "Bomenkaart, stand van deze week"),
                "b": Stated("In alle 31 straten is overlegd.", "yes", "De verslagen zitten bij de kaart"),
            },
        ),
        Recalls(6, "imani", words="Te vroeg gejuicht. Bij de telling van de buurt bleken er zes dubbel op "
                                  "de kaart te staan. Ik plant ze eerst bij."),
    ),
)  # fmt: skip

REPORTS = Story(
    "Een melding is in drie werkdagen afgehandeld",
    (
        Proposes(
            104, "gerrit-jan", to="sjoerd", as_=COUNTERPART,
            words=Words(
                "Een melding is in drie werkdagen afgehandeld",
                "Wie een losse tegel, kapotte lamp of volle bak meldt, ziet dat het in drie werkdagen is "
                "opgelost, of hoort waarom niet.",
                -98, 34,
                (
                    number("De gemiddelde tijd tot een melding is opgelost.", "6.8", "3", "werkdagen"),
                    yes_no("Wie meldt, krijgt altijd bericht hoe het afliep."),
                ),
                (once("Ik regel dat de aannemer van de verlichting in ons systeem werkt.", due=-60),
                 judges_within(5)),
            ),
        ),
        Signs(103, "sjoerd"),
        Tells(88, "sjoerd", ON, {"a": "6.1", "b": "not_yet"},
              "We verdelen de meldingen nu per wijk en niet meer per soort. Dat scheelt heen en weer rijden.",
              "De lampen, daar zit de meeste tijd."),
        Tells(74, "sjoerd", ATTENTION, {"a": "5.2", "b": "not_yet"},
              "De aannemer van de verlichting werkt nog met lijstjes. Daar wachten we op.",
              "Met hem om tafel."),
        Tells(60, "sjoerd", ON, {"a": "4.0", "b": "not_yet"},
              "De aannemer werkt nu in ons systeem en ziet een lamp zodra die gemeld wordt.",
              "Het bericht aan de melder, in gewone taal."),
        Tells(46, "sjoerd", ON, {"a": "3.3", "b": "yes"},
              "Het bericht gaat eruit, ook als we iets níet doen. Mensen bellen ons nu om te bedanken.",
              "De laatste drie tienden."),
        Delivers(
            25, "sjoerd",
            {
                "a": Stated("Gemiddeld 3,0 werkdagen over de laatste maand.", "3.0", "Overzicht meldingen"),
                "b": Stated("Iedereen krijgt bericht.", "yes", "De tekst zit in het systeem"),
            },
        ),
        Returns(21, "gerrit-jan", {
            "b": "Bij meldingen over bomen gaat er geen bericht uit: die lopen langs Imani. Dat hoort er "
                 "ook bij."},
            words="De drie dagen zijn indrukwekkend. Nog dit ene stuk."),
        Delivers(
            3, "sjoerd",
            {
                "a": Stated("Nog steeds 3,0 werkdagen, nu met de bomen erbij.", "3.0", "Overzicht meldingen"),
                "b": Stated("Ook bij bomen krijgt iedereen bericht. Imani schreef de tekst mee.", "yes",
                            "Proefmelding 88 en 91, met het bericht erbij",
                            ("bericht bij proefmelding 91.png",)),
            },
            words="Bedankt voor het doorvragen, zo is het echt af.",
        ),
    ),
)  # fmt: skip

ROADS = Story(
    "Onderhoudsplan wegen, ook voor het buitengebied",
    (
        Proposes(
            160, "gerrit-jan", to="willem-jan", as_=HOLDER,
            words=Words(
                "Onderhoudsplan wegen, ook voor het buitengebied",
                "Voor elke weg weten we wanneer hij aan de beurt is en wat dat kost, ook buiten de bebouwde "
                "kom.",
                -155, -34,
                (
                    yes_no("Het plan dekt alle 312 kilometer."),
                    judged("De dorpsraden herkennen hun slechtste weg in de top tien.", "hedwig"),
                ),
                (once("Ik bespreek het plan met de wethouder, voor het naar het college gaat."),
                 answers_within(3)),
                Rhythm.FOUR_WEEKS,
            ),
        ),
        Signs(158, "willem-jan"),
        Tells(130, "gerrit-jan", ON, {"a": "not_yet"}, "De helft van de wegen is bekeken en ingeschaald.",
              "Het buitengebied, met de dorpsraden op de fiets."),
        Tells(102, "gerrit-jan", ON, {"a": "not_yet"},
              "De fietstochten waren de beste vergaderingen van het jaar. Alle wegen zijn nu ingeschaald.",
              "De kosten erbij."),
        Delivers(
            72, "gerrit-jan",
            {
                "a": Stated("Alle 312 kilometer staan erin.", "yes", "Onderhoudsplan, kaart en lijst"),
                "b": Stated("Vijf dorpsraden reageerden, vijf keer stond hun weg erin.", "",
                            "De reacties zitten erbij"),
            },
        ),
        Accepts(68, "willem-jan", words="Hier kan het college jaren mee vooruit. Mooi dat de dorpsraden "
                                        "erin zitten."),
    ),
)  # fmt: skip

PAVEMENTS = Story(
    "Bouwplaatsen laten de stoep heel achter",
    (
        Proposes(
            2, "sjoerd", to="samira", as_=COUNTERPART,
            words=Words(
                "Bouwplaatsen laten de stoep heel achter",
                "Na een verbouwing ligt de stoep er weer net zo bij als ervoor, en wij hoeven hem niet te "
                "herstellen.",
                7, 127,
                (
                    number("Er zijn minder meldingen van kapotte stoep bij een bouwplaats.", "18", "5",
                           "meldingen per maand"),
                    yes_no("Bij elke vergunning zit een foto van de stoep van vooraf."),
                ),
                (once("Ik laat de stoepen fotograferen die je me doorgeeft, binnen een week."),),
                Rhythm.THREE_WEEKS,
            ),
            note="Samira, jij ziet de bouwplaatsen, ik zie de kapotte tegels. Samen moet dat te voorkomen "
                 "zijn. Wat denk jij?",
        ),
    ),
)  # fmt: skip

ARCHIVE = Story(
    "Zaken op tijd gesloten en opgeruimd",
    (
        Proposes(
            90, "farid", to="ineke", as_=COUNTERPART,
            words=Words(
                "Zaken op tijd gesloten en opgeruimd",
                "Een zaak die klaar is, wordt gesloten en op zijn tijd vernietigd. Niets blijft liggen "
                "omdat niemand ernaar kijkt.",
                -84, 100,
                (
                    number("Er staan minder oude zaken open.", "4100", "500", "zaken"),
                    yes_no("Bij elke soort zaak staat hoe lang we haar bewaren."),
                ),
                (once("Ik leg de bewaartermijnen uit aan elk team dat erom vraagt."), answers_within(5)),
                Rhythm.FOUR_WEEKS,
                "Wat je niet hebt, kan ook niet lekken.",
            ),
        ),
        Signs(87, "ineke"),
        Tells(59, "ineke", ON, {"a": "3350", "b": "not_yet"},
              "De zaken zonder eigenaar zijn verdeeld. De meeste konden zo dicht.",
              "De jeugdhulp, samen met het wijkteam."),
        Tells(31, "ineke", ON, {"a": "2200", "b": "not_yet"},
              "Jeugdhulp is klaar. Daar waren we het voorzichtigst, elke zaak is door twee mensen bekeken.",
              "De oude vergunningen."),
        Tells(3, "ineke", ON, {"a": "1480", "b": "yes"},
              "De bewaartermijn staat nu bij elke soort zaak. De vergunningen zijn voor de helft gedaan.",
              "De andere helft."),
    ),
)  # fmt: skip

STORIES = (DRY_CELLARS, TREES, REPORTS, ROADS, PAVEMENTS, ARCHIVE)

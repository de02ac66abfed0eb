"""Words of about the length that people write, so that pages weigh what they weigh in use."""

from __future__ import annotations

from afspraak.bench.dice import Dice

GIVEN = (
    "Aisha", "Anouk", "Bart", "Carmen", "Daan", "Dewi", "Elif", "Emre", "Fatima", "Gijs", "Hanna", "Ilse",
    "Jamal", "Joost", "Karin", "Lotte", "Maud", "Mehmet", "Nora", "Omar", "Petra", "Ravi", "Sanne", "Tim",
)  # fmt: skip
INFIX = ("", "", "", "de", "van", "van der", "van den")
FAMILY = (
    "Aalders", "Bakker", "Bos", "Demir", "Dijkstra", "Groot", "Hendriks", "Hoekstra", "Jansen", "Kaya",
    "Kuiper", "Meer", "Mulder", "Peters", "Postma", "Ruiter", "Sital", "Smit", "Veen", "Visser", "Wit",
)  # fmt: skip
FUNCTIONS = ("Adviseur vergunningen", "Projectleider", "Beleidsmedewerker", "Casemanager", "Data-analist")

SUBJECTS = (
    "De doorlooptijd van aanvragen", "De wachttijd aan de balie", "Het overzicht van subsidies",
    "De kwaliteit van de adressen", "Het nieuwe inkoopbeleid", "De route voor starters",
)  # fmt: skip
ENDS = ("voor de zomer gehalveerd", "in de hele gemeente gelijk", "zonder achterstand", "klaar voor de raad")
CRITERIA = (
    "De gemiddelde doorlooptijd van een volledige aanvraag is gedaald.",
    "Elke aanvrager weet binnen een week wie de zaak behandelt en wat er nog nodig is.",
    "De raad heeft het voorstel ontvangen met de adviezen van beide afdelingen erbij.",
    "De handleiding is begrijpelijk voor wie er voor het eerst mee werkt.",
)
PROMISES = (
    "Toegang tot de cijfers van het vorige jaar, met iemand die ze kan uitleggen.",
    "Een gesprek met de wethouder over de volgorde van de dossiers.",
    "Budget voor een dag ondersteuning door het datateam.",
)
SENTENCES = (
    "De daling zet door, al gaat het in de grote dossiers langzamer dan ik dacht.",
    "Met de collega's van de andere afdeling is een vaste volgorde afgesproken.",
    "Wat nog ontbreekt zijn de adressen die twee keer voorkomen.",
    "De eerste reacties van aanvragers zijn goed; één brief wordt nog herschreven.",
    "Het advies van de juristen kwam later, daardoor schuift het voorstel een stap op.",
    "Ik zie hoe het goed komt, en heb daar nog een besluit voor nodig.",
    "De nieuwe lijst is in gebruik en vervangt de drie oude.",
)


def title(dice: Dice) -> str:
    return f"{dice.choice(SUBJECTS)} {dice.choice(ENDS)}"


def text(dice: Dice, sentences: int) -> str:
    return " ".join(dice.choice(SENTENCES) for _ in range(sentences))

"""Who works in the part of Gemeente Rijnwaarde that the demo shows. All of them are made up."""

from __future__ import annotations

from afspraak.demo.story.more_people import MORE_PEOPLE
from afspraak.demo.story.teams import (
    EUROPE,
    ORGANISATION,
    PERMITS,
    PUBLIC_SPACE,
    SPACE,
    STAFF,
    TEAMS,
    Figure,
    TeamOf,
)

__all__ = ["EMPTY_PEOPLE", "EMPTY_TEAMS", "LINES", "ORGANISATION", "PEOPLE", "TEAMS", "Figure", "TeamOf"]

PEOPLE = (
    Figure(
        "marjolein", "Marjolein", "", "Hoekstra", "Teamleider Vergunningen", PERMITS, "willem-jan",
        "Teamleider Vergunningen. Drie mensen wachten op haar, en ze heeft zelf iets te vertellen.",
        "Leads the permits team. Three people are waiting for her, and she has news to tell herself.",
        personnel_number="10482", address="marjolein.hoekstra",
    ),
    Figure(
        "samira", "Samira", "el", "Amrani", "Toezichthouder bouw", PERMITS, "marjolein",
        "Toezichthouder bouw. Ze schreef een tegenvoorstel, en een collega vraagt haar iets.",
        "Building inspector. She wrote a counter-proposal, and a colleague proposes something to her.",
        personnel_number="11730", address="samira.elamrani",
    ),
    Figure(
        "fatima", "Fatima", "", "Aydın", "Jurist leges", PERMITS, "marjolein",
        "Jurist leges. Ze leverde op en wacht op het oordeel van Marjolein.",
        "Lawyer for municipal charges. She delivered, and awaits Marjolein’s judgement.",
        personnel_number="11265", address="fatima.aydin",
    ),
    Figure(
        "bram", "Bram", "de", "Wit", "Informatieadviseur", PERMITS, "marjolein",
        "Informatieadviseur. Zijn afspraak is uit koers, en dat zegt hij gewoon.",
        "Information adviser. His agreement is off course, and he simply says so.",
        personnel_number="12004", address="bram.dewit",
    ),
    Figure(
        "youssef", "Youssef", "", "Benali", "Vergunningverlener", PERMITS, "marjolein",
        "Vergunningverlener. Hij stelde zelf een afspraak voor, en het loopt.",
        "Permit officer. He proposed an agreement himself, and it is going well.",
        personnel_number="11877", address="youssef.benali",
    ),
    Figure(
        "anneke", "Anneke", "van der", "Heijden-Oosterhuis", "Casemanager bedrijven", PERMITS, "marjolein",
        "Casemanager bedrijven. Drie versies waren er nodig voor er twee handtekeningen stonden.",
        "Case manager for businesses. It took three versions before there were two signatures.",
        personnel_number="10219", address="anneke.vanderheijden",
    ),
    Figure(
        "dirk", "Dirk", "", "Postma", "Adviseur bedrijven", PERMITS, "marjolein",
        "Adviseur bedrijven. Hij werkt hier niet meer; wat hij met Anneke afsprak, staat nog.",
        "Business adviser. He no longer works here; what he agreed with Anneke still stands.",
        address="dirk.postma",
    ),
    Figure(
        "tjitske", "Tjitske", "", "Hoogland", "Jurist bezwaar en beroep", PERMITS, "marjolein",
        "Jurist bezwaar en beroep. Ze heeft een ontwikkelafspraak: zelf een hoorzitting leiden.",
        "Lawyer for objections. She has a development agreement: chairing a hearing herself.",
        address="tjitske.hoogland",
    ),
    Figure(
        "joris", "Joris", "van", "Leeuwen", "Toezichthouder bouw", PERMITS, "marjolein",
        "Toezichthouder bouw. Eén voorstel sloeg hij af, nu doet hij er zelf een.",
        "Building inspector. He declined one proposal, and now makes one of his own.",
        personnel_number="12158", address="joris.vanleeuwen",
    ),
    Figure(
        "rutger", "Rutger", "", "Kamphuis", "Vergunningverlener", PERMITS, "marjolein",
        "Vergunningverlener en lid van de ondernemingsraad: hij houdt toezicht op de instellingen.",
        "Permit officer and member of the works council: he oversees the settings.",
        personnel_number="10931", role="works_council", address="rutger.kamphuis",
    ),
    Figure(
        "willem-jan", "Willem-Jan", "", "Versteegh", "Hoofd Ruimte en Leefomgeving", SPACE, "",
        "Hoofd Ruimte en Leefomgeving, en de coach van drie teamleiders. Hij belooft ook iets.",
        "Head of Space and Living Environment, and coach of three team leads. He makes promises too.",
        personnel_number="10077", address="willem-jan.versteegh",
    ),
    Figure(
        "hedwig", "Hedwig", "", "Oosterbaan", "Voorzitter van de adviescommissie Ruimtelijke kwaliteit",
        SPACE, "willem-jan",
        "Voorzitter van de adviescommissie Ruimtelijke kwaliteit. Anderen vragen haar oordeel.",
        "Chairs the advisory committee on spatial quality. Others ask for her judgement.",
        address="hedwig.oosterbaan",
    ),
    Figure(
        "gerrit-jan", "Gerrit-Jan", "", "Wolters", "Teamleider Openbare Ruimte", PUBLIC_SPACE, "willem-jan",
        "Teamleider Openbare Ruimte. Sjoerd leverde opnieuw op en wacht op zijn oordeel.",
        "Leads the public space team. Sjoerd delivered again and awaits his judgement.",
        personnel_number="10356", address="gerrit-jan.wolters",
    ),
    Figure(
        "harmke", "Harmke", "", "Dijkstra", "Beheerder water en riolering", PUBLIC_SPACE, "gerrit-jan",
        "Beheerder water en riolering. Vijf maanden berichten: op koers, eraf en er weer op.",
        "Manages water and sewers. Five months of check-ins: on course, off it, and back again.",
        personnel_number="11442", address="harmke.dijkstra",
    ),
    Figure(
        "imani", "Imani", "", "Pinas", "Beheerder groen", PUBLIC_SPACE, "gerrit-jan",
        "Beheerder groen. Ze nam een oplevering terug, want het was nog niet klaar.",
        "Manages trees and parks. She took a delivery back: it was not finished yet.",
        address="imani.pinas",
    ),
    Figure(
        "sjoerd", "Sjoerd", "", "Bakhuis", "Coördinator meldingen", PUBLIC_SPACE, "gerrit-jan",
        "Coördinator meldingen. Zijn oplevering kwam terug, en nu ligt er een betere.",
        "Coordinates residents’ reports. His delivery was returned, and now there is a better one.",
        personnel_number="12290", address="sjoerd.bakhuis",
    ),
    Figure(
        "aoife", "Aoife", "", "Brennan", "Head of European programmes", EUROPE, "willem-jan",
        "Leidt het Engelstalige team Europe and Data. Willem-Jan schreef haar een tegenvoorstel.",
        "Leads the English-speaking team. Willem-Jan sent her a counter-proposal.",
        personnel_number="12511", language="en", address="aoife.brennan",
    ),
    Figure(
        "mateusz", "Mateusz", "", "Kowalczyk", "Grant adviser", EUROPE, "aoife",
        "Subsidieadviseur in het Engelstalige team. Zijn aanvraag met twaalf partners heeft aandacht nodig.",
        "Grant adviser. A bid with twelve partners, and it needs attention.",
        personnel_number="12634", language="en", address="mateusz.kowalczyk",
    ),
    Figure(
        "lucia", "Lucía", "", "Ferrer", "Data engineer", EUROPE, "aoife",
        "Data-engineer in het Engelstalige team. Een afspraak is af, een volgende nog een concept.",
        "Data engineer. One agreement is complete, the next is still a draft.",
        language="en", address="lucia.ferrer",
    ),
    Figure(
        "ineke", "Ineke", "", "Smulders", "Functioneel beheerder", STAFF, "",
        "Beheerder van dit systeem. Ze regelt mensen en teams en leest geen afspraken van anderen.",
        "Steward of this system. She looks after people and teams, and reads nobody’s agreements.",
        personnel_number="10668", role="steward", address="ineke.smulders",
    ),
    Figure(
        "farid", "Farid", "", "Rahimi", "Functionaris gegevensbescherming", STAFF, "ineke",
        "Functionaris gegevensbescherming. Hij leest het register, niet de afspraken van anderen.",
        "Data protection officer. He reads the register, not other people’s agreements.",
        role="data_protection", address="farid.rahimi",
    ),
    *MORE_PEOPLE,
)  # fmt: skip

# The organisation with nothing in it yet: who starts here sees the first steps.
EMPTY_TEAMS = (TeamOf("Wijkteam Noord", lead="karin"),)
EMPTY_PEOPLE = (
    Figure(
        "karin", "Karin", "de", "Boer", "Teamleider Wijkteam Noord", "Wijkteam Noord", "",
        "Teamleider. Alles is nog leeg: zo begint een coach.",
        "Team lead. All is still empty: this is how a coach starts.",
        personnel_number="20011", address="karin.deboer",
    ),
    Figure(
        "emre", "Emre", "", "Kaya", "Jeugdconsulent", "Wijkteam Noord", "karin",
        "Jeugdconsulent. Alles is nog leeg: zo begint een medewerker.",
        "Youth care adviser. All is still empty: this is how an employee starts.",
        address="emre.kaya",
    ),
    Figure(
        "trees", "Trees", "", "Vermeer", "Functioneel beheerder", "", "",
        "Beheerder. Ze voegt mensen en teams toe.",
        "Steward. She adds people and teams.",
        personnel_number="20004", role="steward", address="trees.vermeer",
    ),
)  # fmt: skip

LINES = {figure.email: (figure.line, figure.line_en) for figure in (*PEOPLE, *EMPTY_PEOPLE)}

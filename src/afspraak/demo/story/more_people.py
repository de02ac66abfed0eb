"""The other half of those who work there: fewer stories, as in any organisation. All of them are made up."""

from __future__ import annotations

from afspraak.demo.story.teams import EUROPE, PUBLIC_SPACE, SPACE, STAFF, Figure

MORE_PEOPLE = (
    Figure(
        "wubbo", "Wubbo", "", "Feenstra", "Stedenbouwkundige", SPACE, "willem-jan",
        "Stedenbouwkundige. Zijn plan voor het station ligt bij Willem-Jan.",
        "Urban designer. His plan for the station waits for Willem-Jan.", address="wubbo.feenstra",
    ),
    Figure(
        "noor", "Noor", "van den", "Akker", "Projectleider wonen", SPACE, "willem-jan",
        "Projectleider wonen. Haar afspraak is met iedereen gedeeld.",
        "Housing project lead. Her agreement is shared with everyone.", address="noor.vandenakker",
    ),
    Figure(
        "ahmet", "Ahmet", "", "Yıldız", "Verkeerskundige", SPACE, "willem-jan",
        "Verkeerskundige. Hij kreeg de tellingen niet die beloofd waren, en dat staat er gewoon.",
        "Traffic engineer. The counts he was promised did not come, and that is simply there.",
        address="ahmet.yildiz",
    ),
    Figure(
        "tineke", "Tineke", "", "Brouwer", "Wijkbeheerder Noord", PUBLIC_SPACE, "gerrit-jan",
        "Wijkbeheerder. Haar team leest mee met wat ze afsprak.",
        "Neighbourhood manager. Her team reads along with what she agreed.", address="tineke.brouwer",
    ),
    Figure(
        "kwame", "Kwame", "", "Owusu", "Wijkbeheerder Zuid", PUBLIC_SPACE, "gerrit-jan",
        "Wijkbeheerder. Hij doet zijn eerste voorstel.",
        "Neighbourhood manager. He makes his first proposal.", address="kwame.owusu",
    ),
    Figure(
        "lieke", "Lieke", "", "Jansen", "Adviseur afval", PUBLIC_SPACE, "gerrit-jan",
        "Adviseur afval. Klaar en geaccepteerd, met een week over.",
        "Waste adviser. Finished and accepted, with a week to spare.", address="lieke.jansen",
    ),
    Figure(
        "piet", "Piet", "", "Scheepers", "Voorman kademuren", PUBLIC_SPACE, "gerrit-jan",
        "Voorman kademuren. Hij kijkt liever dan hij schrijft.",
        "Foreman of the quays. He would rather look than write.", address="piet.scheepers",
    ),
    Figure(
        "soraya", "Soraya", "", "Mahabier", "Planner onderhoud", PUBLIC_SPACE, "gerrit-jan",
        "Planner onderhoud. Nieuw hier, en nog zonder afspraak.",
        "Maintenance planner. New here, and without an agreement yet.", address="soraya.mahabier",
    ),
    Figure(
        "wessel", "Wessel", "ter", "Haar", "Technisch tekenaar", PUBLIC_SPACE, "harmke",
        "Technisch tekenaar. Hij leert van Harmke hoe een riool denkt.",
        "Draughtsman. Harmke teaches him how a sewer thinks.", address="wessel.terhaar",
    ),
    Figure(
        "eilidh", "Eilidh", "", "MacLeod", "Programme officer", EUROPE, "aoife",
        "Programmamedewerker. Haar afspraak geldt sinds kort.",
        "Programme officer. Her agreement came into force a little while ago.",
        language="en", address="eilidh.macleod",
    ),
    Figure(
        "stavros", "Stavros", "", "Dimitriou", "Data steward", EUROPE, "aoife",
        "Data steward. Hij vroeg om een pauze en kreeg die.",
        "Data steward. He asked for a pause and got it.", language="en", address="stavros.dimitriou",
    ),
    Figure(
        "ana", "Ana", "", "Silva", "Communications officer", EUROPE, "aoife",
        "Communicatiemedewerker. Nieuw hier, en nog zonder afspraak.",
        "Communications officer. New here, and without an agreement yet.",
        language="en", address="ana.silva",
    ),
    Figure(
        "joost", "Joost", "", "Verhoeven", "Geo-informatie", EUROPE, "aoife",
        "Geo-informatie. Collega’s vragen hem graag om raad.",
        "Geo-information. Colleagues like to ask him for advice.", address="joost.verhoeven",
    ),
    Figure(
        "marit", "Marit", "", "Zijlstra", "Adviseur opleiden", STAFF, "ineke",
        "Adviseur opleiden. Wat zij afsprak, leest iedereen die hier werkt.",
        "Learning adviser. What she agreed can be read by everyone who works here.",
        address="marit.zijlstra",
    ),
    Figure(
        "gijs", "Gijs", "de", "Ruiter", "Controller", STAFF, "ineke",
        "Controller. Zijn oplevering ligt bij Ineke.",
        "Controller. His delivery waits for Ineke.", address="gijs.deruiter",
    ),
    Figure(
        "yara", "Yara", "", "Haddad", "Juridisch adviseur", STAFF, "ineke",
        "Juridisch adviseur. Ze denkt mee met wie erom vraagt.",
        "Legal adviser. She thinks along with whoever asks.", address="yara.haddad",
    ),
    Figure(
        "bas", "Bas", "", "Groothuis", "Adviseur arbo", STAFF, "ineke",
        "Adviseur arbo. Hij maakte een afspraak over werkplekken, niet over aanwezig zijn.",
        "Health and safety adviser. His agreement is about workplaces, not about being there.",
        address="bas.groothuis",
    ),
    Figure(
        "femke", "Femke", "", "Oudshoorn", "Bestuurssecretaris", STAFF, "ineke",
        "Bestuurssecretaris. Nieuw hier, en nog zonder afspraak.",
        "Secretary to the board. New here, and without an agreement yet.", address="femke.oudshoorn",
    ),
    Figure(
        "hakim", "Hakim", "", "Bouzid", "Inkoper", STAFF, "ineke",
        "Inkoper. Hij stelde Ineke iets voor en wacht op haar antwoord.",
        "Buyer. He proposed something to Ineke and awaits her answer.", address="hakim.bouzid",
    ),
)  # fmt: skip

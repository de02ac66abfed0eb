"""Examples in Dutch, three a field. Made up; our own clarity check finds nothing in them (a test)."""

from afspraak.agreements.examples.example import Example, Measure

DUTCH: dict[str, tuple[Example, ...]] = {
    "care": (
        Example(
            "Rustige overdracht op afdeling Linde",
            "Elke bewoner van afdeling Linde heeft een overdracht die een invaller zonder uitleg begrijpt.",
            (
                Measure("Van elke bewoner staat op één bladzijde wat belangrijk is."),
                Measure("Navragen na een overdracht komen minder vaak voor.", "12", "4", "navragen per week"),
            ),
            "Ik regel dat de invallers van oktober de nieuwe overdracht uitproberen.",
            "Bewoners hoeven hun verhaal maar één keer te vertellen.",
        ),
        Example(
            "Minder valpartijen in huis De Wilg",
            "Bewoners van De Wilg vallen minder vaak dan vorig jaar.",
            (
                Measure("Het aantal valpartijen daalt.", "9", "5", "valpartijen per maand"),
                Measure("Elke bewoner met een verhoogd risico heeft een plan dat de familie kent."),
            ),
            "Ik vraag voor 1 maart geld voor betere verlichting op de gang.",
            "Bewoners blijven langer zelfstandig.",
        ),
        Example(
            "Familie weet waar ze terechtkan",
            "Familie van nieuwe bewoners weet in de eerste week bij wie ze met een vraag terechtkan.",
            (
                Measure(
                    "Familie noemt zelf de juiste contactpersoon.", "40", "90", "procent van de families"
                ),
                Measure("De folder is getest door vijf families en staat op de website."),
            ),
            "Ik breng je in contact met de cliëntenraad.",
            "Familie voelt zich welkom.",
        ),
    ),
    "public_works": (
        Example(
            "Veilige oversteek bij basisschool De Regenboog",
            "Kinderen kunnen bij De Regenboog veilig oversteken zonder hulp van een volwassene.",
            (
                Measure("Auto’s rijden langzamer bij de oversteek.", "41", "30", "kilometer per uur"),
                Measure("Ouders en school noemen de oversteek veilig in de enquête van juni."),
            ),
            "Ik zorg voor 1 februari voor een besluit over het geld.",
            "Meer kinderen komen te voet of met de fiets naar school.",
        ),
        Example(
            "Meldingen over losse tegels sneller opgelost",
            "Een losse tegel die iemand meldt, ligt binnen een week weer vast.",
            (
                Measure("De tijd van melding tot herstel daalt.", "16", "7", "dagen"),
                Measure("Wie iets meldt, krijgt bericht als het klaar is."),
            ),
            "Ik maak met de aannemer een afspraak over spoed.",
            "Inwoners merken dat melden zin heeft.",
        ),
        Example(
            "Groenplan voor de Molenwijk",
            "Er is een plan voor bomen en perken in de Molenwijk dat bewoners en beheer allebei steunen.",
            (
                Measure("De wijkraad adviseert om het plan uit te voeren."),
                Measure("De kosten van het onderhoud dalen.", "71000", "64000", "euro per jaar"),
            ),
            "Ik ga mee naar de avond met de wijkraad.",
            "De wijk is koeler in de zomer.",
        ),
    ),
    "software": (
        Example(
            "Inloggen zonder wachtwoord",
            "Klanten kunnen inloggen met een code of een passkey, en niemand heeft nog een wachtwoord nodig.",
            (
                Measure("Vragen aan de helpdesk over inloggen nemen af.", "85", "20", "vragen per week"),
                Measure("Een onafhankelijke test vindt geen ernstige fouten."),
            ),
            "Ik regel voor 15 januari een bureau voor de test.",
            "Klanten komen sneller bij hun gegevens, en veiliger.",
        ),
        Example(
            "Zoekpagina antwoordt vlot",
            "Zoeken in het archief geeft vlot antwoord, ook met tien keer zoveel stukken.",
            (
                Measure("De mediaan van de antwoordtijd daalt.", "2400", "400", "milliseconden"),
                Measure("Alle bestaande zoekvragen geven dezelfde treffers als voorheen."),
            ),
            "Ik regel een kopie van het archief om op te meten.",
            "Medewerkers vinden stukken terug in plaats van ze opnieuw te maken.",
        ),
        Example(
            "Een koppeling die zichzelf uitlegt",
            "Een ontwikkelaar van buiten kan onze koppeling gebruiken zonder ons iets te vragen.",
            (
                Measure("Twee ontwikkelaars van buiten krijgen hun eerste bericht verstuurd zonder hulp."),
                Measure("Vragen van partners over de koppeling nemen af.", "30", "10", "vragen per maand"),
            ),
            "Ik vraag twee partners om mee te doen.",
            "Partners sluiten sneller aan.",
        ),
    ),
    "policy": (
        Example(
            "Voorstel voor schuldhulp aan jongeren",
            "De raad kan kiezen uit twee uitgewerkte voorstellen voor schuldhulp aan jongeren.",
            (
                Measure("Van elk voorstel staan de kosten, de gevolgen en de risico’s op twee bladzijden."),
                Measure("Jongeren met schulden herkennen zich in de beschrijving van het probleem."),
            ),
            "Ik zorg dat de wethouder voor 1 april zegt welke richting zij ziet.",
            "Jongeren krijgen hulp voordat een schuld te groot is.",
        ),
        Example(
            "Subsidieregeling die mensen begrijpen",
            "Verenigingen kunnen zelf een volledige aanvraag voor subsidie doen.",
            (
                Measure("Aanvragen zijn in één keer volledig.", "35", "80", "procent van de aanvragen"),
                Measure("De regeling is vastgesteld door het college."),
            ),
            "Ik haal de juridische toets naar voren.",
            "Er blijft meer geld en aandacht over voor de verenigingen zelf.",
        ),
        Example(
            "Eén beeld van de woningbouw",
            "Bestuur en buurgemeenten gebruiken dezelfde cijfers over de woningbouw.",
            (
                Measure("De vijf gemeenten in de regio tekenen voor dezelfde cijfers."),
                Measure("Verschillen tussen de lijsten verdwijnen.", "48", "0", "projecten met een verschil"),
            ),
            "Ik bel de directeuren van de vier buurgemeenten.",
            "Overleg gaat over keuzes, niet meer over cijfers.",
        ),
    ),
    "education": (
        Example(
            "Leesplezier in groep 5",
            "Leerlingen van groep 5 lezen graag en lezen op het niveau dat bij hun leeftijd past.",
            (
                Measure("Leerlingen halen het leesniveau voor hun leeftijd.", "62", "80", "procent"),
                Measure("Elke leerling kan een boek noemen dat hij of zij een ander aanraadt."),
            ),
            "Ik maak budget vrij voor nieuwe boeken.",
            "Kinderen gaan met vertrouwen naar groep 6.",
        ),
        Example(
            "Stageplek voor elke derdejaars",
            "Elke derdejaars heeft voor de zomer een stageplek voor het nieuwe schooljaar.",
            (
                Measure("Derdejaars met een getekende stage.", "54", "100", "procent"),
                Measure("Tien nieuwe bedrijven in de regio bieden een plek."),
            ),
            "Ik open de deur bij de ondernemersvereniging.",
            "Studenten leren in de praktijk en bedrijven leren hen kennen.",
        ),
        Example(
            "Toetsen die eerlijk nakijken",
            "Twee docenten die dezelfde toets nakijken, komen op hetzelfde cijfer uit.",
            (
                Measure("Het verschil tussen twee nakijkers daalt.", "1,2", "0,4", "punt"),
                Measure("De examencommissie keurt het nakijkmodel goed."),
            ),
            "Ik vraag een tweede nakijker bij een andere opleiding.",
            "Studenten kunnen op hun cijfer vertrouwen.",
        ),
    ),
    "service": (
        Example(
            "Klanten in één keer geholpen",
            "Klanten die bellen, zijn in één gesprek geholpen.",
            (
                Measure("Klanten die voor dezelfde vraag nog eens bellen.", "28", "12", "procent"),
                Measure("Klanten geven het gesprek een hoger cijfer.", "7,1", "8,0", "punten"),
            ),
            "Ik geef je vrijheid om tot 50 euro zelf te beslissen.",
            "Klanten blijven bij ons.",
        ),
        Example(
            "Facturen die kloppen",
            "Klanten krijgen facturen die in één keer kloppen.",
            (
                Measure("Het aantal gecorrigeerde facturen daalt.", "60", "15", "facturen per maand"),
                Measure("De accountant heeft geen opmerkingen over de steekproef."),
            ),
            "Ik regel dat verkoop de prijslijst voor 1 mei opschoont.",
            "Klanten betalen sneller en bellen minder.",
        ),
        Example(
            "Een welkom voor nieuwe collega’s",
            "Een nieuwe collega kan na twee weken zelfstandig een klant helpen.",
            (
                Measure("Vijf nieuwe collega’s hebben na twee weken elk een klant die tevreden is."),
                Measure("De gids voor nieuwe collega’s is gelezen en verbeterd door drie van hen."),
            ),
            "Ik maak twee ervaren collega’s vrij om de gids te bekijken.",
            "Nieuwe mensen voelen zich thuis en blijven.",
        ),
    ),
}

"""Dutch nouns, adjectives and small words. A noun also stands for the compounds that end in it."""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "event": """
        werkgroep stuurgroep klankbordgroep projectgroep taskforce oplevering sollicitatiegesprek
        kennissessie leerlingbespreking clientbespreking teamoverleg inloopavond bewonersavond receptie
        netwerkdag opendag bouwoverleg multidisciplinair artsenvisite visite ouderraad rapportvergadering
        gildemiddag lezing sprintreview sprintplanning planningsmeeting jaarvergadering vergadertafel
        functioneringsgesprek voortgangsgesprek schouw excursie teambuilding personeelsbijeenkomst
        vergadering overleg|overleggen bijeenkomst bespreking cursus|cursussen training stand-up standup
        congres|congressen evenement workshop webinar seminar sessie|sessies ceremonie|ceremonies borrel
        teamdag|teamdagen heidag|heidagen studiedag|studiedagen themadag|themadagen conferentie|conferenties
        ouderavond oudergesprek informatieavond symposium|symposia kick-off kickoff ontbijt lunch briefing
        opleiding intervisie|intervisies auditgesprek rondleiding beurs|beurzen commissievergadering
        ochtendrapport dagstart weekstart refinement retrospective retro demo oefening hoorzitting
        netwerkborrel scholing masterclass dienstoverleg raadsvergadering toolboxmeeting meeting
        werkbespreking evaluatie|evaluaties overdracht bijscholing zitting afstemming
    """,
    "place": """
        loket|loketten kassa bouwput sluis perron spreekkamer behandelkamer huiskamer expeditie
        controlekamer servicepunt raadhuis wijkkantoor wijkteam gemeentewerf milieustraat laboratorium schip
        bibliotheek museum|musea zorgcentrum stal entree ingang garage verpleegpost teamkamer lerarenkamer
        kantoor|kantoren vestiging locatie|locaties gebouw|gebouwen stadhuis|stadhuizen
        gemeentehuis|gemeentehuizen school|scholen afdeling bouwplaats|bouwplaatsen bouw depot|depots
        balie|balies werkplek|werkplekken hoofdkantoor fabriek loods|loodsen magazijn|magazijnen werkvloer
        vloer|vloeren etage|etages verdieping filiaal|filialen standplaats|standplaatsen terrein|terreinen
        bureau|bureaus steunpunt wijkcentrum ziekenhuis|ziekenhuizen campus|campussen kade|kades poort
        werkplaats|werkplaatsen hal|hallen receptie bouwkeet keet winkel|winkels kliniek ward kazerne
        lokaal|lokalen meldkamer keuken locatie praktijk hub distributiecentrum buurthuis|buurthuizen werf
        werven remise rekencentrum provinciehuis
    """,
    "role": """
        voerder functionaris|functionarissen regisseur receptionist wachter schouwer verloskundige
        huisarts|huisartsen apotheker logopedist fysiotherapeut psycholoog laborant kraanmachinist machinist
        timmerman loodgieter stratenmaker bode rector conrector decaan penningmeester accountant auditor
        inkoopmanager teamleider teammanager vakman wijkagent boswachter opperman expediteur schoonmaker
        kraamverzorgende juf meester praktijkondersteuner lid medewerker beheerder leider
        coordinator|coordinatoren adviseur manager begeleider planner controller ontwikkelaar administrateur
        monteur verpleegkundige docent leraar|leraren leerkracht uitvoerder voorman|voormannen
        toezichthouder opzichter archivaris|archivarissen roostermaker consulent jurist architect ontwerper
        trainer coach concierge chef directeur|directeuren secretaris|secretarissen projectleider inkoper
        arts|artsen therapeut assistent analist ingenieur technicus|technici voorzitter bestuurder werker
        chauffeur teamlid|teamleden kwartiermaker specialist inspecteur accountmanager portier bewaker kok
        boekhouder hovenier griffier notulist werkvoorbereider verzorgende mentor holder behandelaar
        huismeester team ploeg trekker programmeur tester ambtenaar verkoper magazijnmeester
    """,
    "others": """
        bezoeker klant client leerling student ouder|ouders inwoner bewoner burger patient deelnemer huurder
        medewerkers jongeren kinderen werknemers gast abonnee reiziger leverancier partner vrijwilliger
        mensen mantelzorger gemeenteraad directie college bestuur|besturen ondernemingsraad
    """,
    "body": """
        raad|raden commissie|commissies jury|juries bestuur|besturen werkgroep stuurgroep klankbordgroep
        panel|panels comite kring
    """,
    "template": """
        vragenlijst|vragenlijsten meetlat huisregels
        werkplan|werkplannen matrix|matrices toetsmatrijs matrijs|matrijzen gesprekswijzer
        huisstijlhandboek scorelijst
        rekentool standaardbrief standaardtekst meetinstrument belscript observatielijst opdrachtformulier
        intakeformulier toolkit huisstijlsjabloon spelregels kwaliteitshandboek standaardaanpak stroomschema
        beslisboom sjabloon|sjablonen format|formats checklist|checklists stappenplan|stappenplannen
        werkinstructie|werkinstructies protocol|protocollen methode|methodes|methoden methodiek
        formulier|formulieren rekenblad|rekenbladen procedure|procedures werkwijze|werkwijzen
        draaiboek|draaiboeken handleiding aanpak techniek template|templates afvinklijst|afvinklijsten
        controlelijst|controlelijsten stappen spreadsheet werkboek invulformulier rekenmodel|rekenmodellen
        canvas scrumbord instructie|instructies script scanmodule module|modules stramien tool|tools
        werkvorm systematiek
    """,
    "act": """
        gesprek|gesprekken rondes ronde bezoek|bezoeken huisbezoek|huisbezoeken keer sessies overleggen
        bijeenkomsten telefoontje telefoontjes belletjes mails interviews interview vergadering
        afspraken|afspraken contactmomenten workshops trainingen presentaties controles inspecties acties
        vergaderingen overleg
    """,
    "softness": """
        grip positie band animo enthousiasme plezier werkplezier respect begrip rust ontvangst welkom
        mentaliteit daadkracht ondernemerschap saamhorigheid gemeenschapszin service naamsbekendheid
        integriteit toewijding nieuwsgierigheid welzijn herkenbaarheid geloofwaardigheid leesplezier
        klantvriendelijkheid bereikbaarheid toegankelijkheid gebruiksgemak duurzaamheid zelfvertrouwen
        samenhang aansluiting sfeer cultuur houding draagvlak uitstraling betrokkenheid eigenaarschap
        leiderschap samenwerking communicatie aandacht verbinding vertrouwen kwaliteit professionaliteit
        zichtbaarheid flexibiliteit motivatie klantgerichtheid dienstverlening imago reputatie leerklimaat
        werkklimaat werkgeluk werksfeer teamgeest bewustwording bewustzijn inspiratie veerkracht ambitie
        transparantie synergie innovatiekracht slagkracht wendbaarheid gastvrijheid proactiviteit
        efficientie effectiviteit dynamiek
    """,
}

QUALITY = """
        accuraat accurate alert authentiek bekwaam betrokken bewust creatief creatieve daadkrachtig
        daadkrachtige dienstbaar doortastend doortastende dynamisch dynamische empathisch empathische
        eerlijk eerlijke fatsoenlijk fatsoenlijke harmonieus harmonieuze hoffelijk ideaal ideale
        inzichtelijk krachtig krachtige kundig kundige lekker lekkere loyaal loyale mensgericht mensgerichte
        nauwkeurig nauwkeurige nieuwsgierig onberispelijk oplossingsgericht oplossingsgerichte pakkend
        pakkende plezierig plezierige pragmatisch pragmatische relevant relevante resultaatgericht
        resultaatgerichte ruimschoots samenhangend samenhangende servicegericht servicegerichte sfeervol
        sfeervolle slagvaardig slagvaardige stabiel stabiele stimulerend stimulerende stipt toegewijd
        toereikend toereikende transparant transparante veerkrachtig veerkrachtige verbindend verbindende
        vernieuwend vernieuwende waardevol waardevolle wendbaar wendbare zorgzaam zorgzame gezellig
        gezellige scherp scherpe strak strakke blij trots gelukkig gewaardeerd warm warme nauw nauwe veel
        weinig genoeg verzorgde keurig keurige behulpzaam behulpzame tevredenstellend gemakkelijk
        gemakkelijke makkelijk makkelijke beheersbaar hecht hechte levensecht verantwoord verantwoorde
        professioneler zichtbaar zichtbare herkenbaar herkenbare geloofwaardig geloofwaardige assertief
        assertieve kritisch kritische ondernemend ondernemende goeie topfit tactisch bevredigend
        bevredigende spannend uitdagend uitdagende ambitieus ambitieuze gastvriendelijk ontspannen aangenaam
        aangename wervend wervende deugdelijk deugdelijke snel snelle vlug adequater hoogstaand hoogstaande
        uitmuntend uitmuntende fantastisch geweldig perfect perfecte mensvriendelijk laagdrempelig
        laagdrempelige goed goede beste mooi mooie prettig prettige professioneel professionele helder
        heldere duidelijk duidelijke gebruiksvriendelijk gebruiksvriendelijke fris frisse modern moderne
        overtuigend overtuigende leesbaar leesbare aantrekkelijk aantrekkelijke inspirerend inspirerende
        proactief proactieve flexibel flexibele soepel soepele netjes nette respectvol respectvolle
        zorgvuldig zorgvuldige voldoende hoogwaardig hoogwaardige kwalitatief optimaal optimale adequaat
        adequate fijn fijne leuk leuke toegankelijk toegankelijke eigentijds eigentijdse gedegen degelijk
        degelijke klantgericht klantgerichte klantvriendelijk klantvriendelijke vriendelijk vriendelijke
        efficient efficiente effectief effectieve constructief constructieve positief positieve sterk sterke
        welkom gastvrij gastvrije innovatief innovatieve toekomstbestendig toekomstbestendige passend
        passende aanzienlijk aanzienlijke behoorlijk flink merkbaar merkbare stevig stevige ordelijk
        ordelijke opgeruimde verzorgd representatief representatieve strategisch strategische
        tactvol begrijpelijk begrijpelijke overzichtelijk overzichtelijke bevlogen betrouwbaar betrouwbare
        prima uitstekend uitstekende tevreden bondig kernachtig collegiaal collegiale vlot vlotte zinvol
        zinvolle robuust robuuste grondig grondige gestructureerd gestructureerde evenwichtig evenwichtige
        boeiend boeiende sprekend sprekende uitnodigend uitnodigende smaakvol smaakvolle rustig rustige
        levendig levendige werkbaar werkbare acceptabel acceptabele redelijk redelijke nuttig nuttige
        enthousiast enthousiaste gemotiveerd gemotiveerde deskundig deskundige doelmatig doelmatige
        doeltreffend doeltreffende bruikbaar bruikbare praktisch praktische aansprekend aansprekende logisch
        logische intuitief intuitieve doordacht doordachte
    """

COMPARATIVE = """
        beter betere sneller snellere korter kortere hoger hogere lager lagere meer minder sterker sterkere
        groter grotere kleiner kleinere mooier mooiere schoner schonere slimmer slimmere soepeler soepelere
        helderder duidelijker strakker strakkere steviger vaker moderner modernere frisser efficienter
        efficientere effectiever effectievere professioneler professionelere proactiever flexibeler
        zichtbaarder zichtbaardere tevredener gelukkiger zorgvuldiger zelfstandiger warmer nauwer nauwere
        breder bredere dieper diepere scherper scherpere veiliger veiligere groener groenere eenvoudiger
        makkelijker vlotter vlottere zuiniger actiever ondernemender strategischer assertiever kritischer
        opener rustiger goedkoper bewuster gezonder prettiger netter nettere eerlijker aantrekkelijker
        optimaler completer consistenter socialer lichter ruimer
    """

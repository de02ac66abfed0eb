"""More Dutch words, joined to those of `lexicon_nl` and `verbs_nl`: trades, places, chores."""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "role": """
        surveillant adjudant consultant dirigent referent loketmedewerker griffiemedewerker
        brigade redactie staf werkploeg crew eenheid squad
        telefoniste receptioniste baliemedewerker operator operateur huismeester klusser glazenwasser
        lasser
        stukadoor metselaar dakdekker kraanmachinist asfalteur rioleerder landmeter maatvoerder calculator
        bouwplaatsmanager toezichthouder handhaver boa boswachter havenmeester brugwachter sluiswachter
        badmeester zweminstructeur buurtsportcoach jongerenwerker opbouwwerker schuldhulpverlener
        klantmanager
        klantadviseur casemanager casusregisseur beleidsmedewerker beleidsadviseur programmamanager
        opgavemanager procesmanager projectondersteuner projectmedewerker projectassistent secretaresse
        managementassistente webmaster webredacteur redacteur communicatieadviseur woordvoerder
        fotograaf|fotografen
        grafisch-ontwerper scrummaster productowner systeembeheerder netwerkbeheerder databasebeheerder
        functioneel-beheerder informatiemanager beveiliger rekenaar fiscalist treasurer
        debiteurenbeheerder
        crediteurenadministrateur salarisadministrateur belastingadviseur schadebehandelaar acceptant
        orderpicker heftruckchauffeur magazijnmedewerker expediteur planner vrachtwagenchauffeur bezorger
        koerier sorteerder inpakker teamcoach ploegleider ploegbaas voorvrouw wijkverpleegkundige
        doktersassistente tandarts|tandartsen mondhygieniste dietist ergotherapeut activiteitenbegeleider
        kinderleidster pedagoog|pedagogen onderwijsassistent klassenassistent intern-begeleider mentor
        schoolleider conrector amanuensis|amanuenses lector docent-onderzoeker stagebegeleider gymleraar
        bibliothecaris|bibliothecarissen conservator kok gastvrouw|gastvrouwen gastheer|gastheren kelner
        hr-adviseur recruiter personeelsadviseur vertrouwenspersoon|vertrouwenspersonen
        preventiemedewerker
        collega uitzendkracht invaller oproepkracht zzp'er vaklui personeel
        bezetting teamgenoot teamgenoten afdelingshoofd hoofd unithoofd leidinggevende staflid
    """,
    "others": """
        stagiair|stagiaires|stagiairs trainee leerling-verpleegkundige
        verhuurder eigenaar|eigenaren burgemeester wethouder minister koper winnaar lezer kijker speler
        gebruiker melder aanvrager indiener opdrachtgever opdrachtnemer werkgever verzekeraar omwonende
        buur|buren ondernemer winkelier wandelaar fietser automobilist passagier proeflezer respondent
        aannemer zorgverzekeraar toerist senior|senioren oudere|ouderen kind naaste familielid scholier
        brugklasser sollicitant inschrijver leverancier afnemer consument donateur kiezer raadslid
    """,
    "place": """
        loge portiersloge cabine kas
        centrale spoedpost polikliniek poli zorgdorp dorpshuis|dorpshuizen speeltuin kinderdagverblijf
        opvang ijsbaan zwembad|zwembaden sporthal veiling terminal perceel bedrijventerrein bouwlocatie
        projectlocatie hoofdvestiging nevenvestiging stadskantoor serverruimte datacenter atelier studio
        kantine teamruimte werkruimte werkkamer trainingscentrum congrescentrum laadperron dock dokken
        schoolplein aula gymzaal praktijklokaal huisartsenpost consultatiebureau
        verpleeghuis|verpleeghuizen
    """,
    "event": """
        startbijeenkomst afsluiting terugkomdag inspiratiedag inspiratiesessie kennisdag teamuitje
        netwerkbijeenkomst bewonersbijeenkomst informatiebijeenkomst werksessie brainstormsessie
        themasessie
        leergang e-learning practicum wekelijks-overleg weekoverleg maandoverleg afdelingsoverleg
        regio-overleg casuistiekoverleg ploegenoverleg werkoverleg bouwvergadering managementoverleg mt
        mdo zorgoverleg directieoverleg managementteam leerteam intervisiegroep stuurgroepoverleg
        personeelsvergadering ledenvergadering schoolfeest personeelsfeest kerstborrel nieuwjaarsborrel
        jaarbeurs vakbeurs banenmarkt open-huis inspectiebezoek werkbezoek|werkbezoeken congresdag
        veiligheidsdag ontruimingsoefening gymles les|lessen audit
    """,
    "template": """
        richtlijn leidraad raamwerk handreiking werkboek bestekssystematiek systematiek rekenregels
        handelwijze kookboek handboek|handboeken modelbrief modelcontract modelovereenkomst standaard
        stijlgids blauwdruk blauwdrukken matrix invullijst telformulier intakelijst beoordelingskader
        toetsingskader afwegingskader werkafspraken gedragscode
    """,
    "act": """
        contactmoment belronde kennismaking kennismakingen kop|koppen spreekuur|spreekuren nieuwsbrief
        nieuwsbrieven berichten update updates post|posts vlog vlogs blog blogs
    """,
    "softness": """
        bekendheid naam zelfredzaamheid welbevinden tevredenheid betrouwbaarheid aantrekkelijkheid
        leefbaarheid veiligheidsgevoel werkdruk beleving belevenis kennis expertise vakmanschap
        deskundigheid
        scherpte focus balans teamspirit openheid gelijkwaardigheid zorgvuldigheid
    """,
}

VERBS: dict[str, str] = {
    # Verbs that say nothing by themselves, but open an order.
    "plain": """
        pas|past/passen/gepast aan+pas|past/passen/gepast af+schaf/schaffen/geschaft
        af+voer/voeren/gevoerd
        af+breek/breken/gebroken aan+wijs/wijzen/gewezen aan+stel/stellen/gesteld
        aan+besteed/besteden/besteed
        aan+kondig/kondigen/gekondigd archiveer/archiveren/gearchiveerd bekleed/bekleden/bekleed
        beleg/beleggen/belegd
        benoem/benoemen/benoemd bevestig/bevestigen/bevestigd bezet/bezetten/bezet breid/breiden/gebreid
        bundel/bundelen/gebundeld combineer/combineren/gecombineerd corrigeer/corrigeren/gecorrigeerd
        deel/delen/gedeeld doof/doven/gedoofd draag/dragen/gedragen dek/dekken/gedekt
        egaliseer/egaliseren/geegaliseerd
        ga/gaan/gegaan graaf/graven/gegraven hang/hangen/gehangen herbouw/herbouwen/herbouwd
        herschrijf/herschrijven/herschreven
        herverdeel/herverdelen/herverdeeld heropen/heropenen/heropend herzie|herziet/herzien/herzien
        hef/heffen/geheven
        in+perk/perken/geperkt in+trek/trekken/getrokken in+vul/vullen/gevuld in+kort/korten/gekort
        in+vries/vriezen/gevroren
        keur/keuren/gekeurd kort/korten/gekort lijm/lijmen/gelijmd las/lassen/gelast maak/maken/gemaakt
        markeer/markeren/gemarkeerd nummer/nummeren/genummerd neem/nemen/genomen om+leid/leiden/geleid
        om+zet/zetten/gezet
        op+hef/heffen/geheven op+hang/hangen/gehangen op+los/lossen/gelost op+sla|slaat/slaan/geslagen
        op+zeg/zeggen/gezegd
        over+neem/nemen/genomen over+zet/zetten/gezet rond+maak/maken/gemaakt schaf/schaffen/geschaft
        schort/schorten/geschort span/spannen/gespannen sta/staan/gestaan stuc/stucen/gestuct
        toe+wijs/wijzen/gewezen toe+ken/kennen/gekend tegel/tegelen/getegeld trek/trekken/getrokken
        uit+besteed/besteden/besteed
        uit+keer/keren/gekeerd uit+zet/zetten/gezet vast+leg/leggen/gelegd vereffen/vereffenen/vereffend
        vergoed/vergoeden/vergoed verhuur/verhuren/verhuurd verleng/verlengen/verlengd
        vernietig/vernietigen/vernietigd
        vrij+geef/geven/gegeven vrij+maak/maken/gemaakt weiger/weigeren/geweigerd wijs/wijzen/gewezen
        wijzig/wijzigen/gewijzigd
        zaai/zaaien/gezaaid zaag/zagen/gezaagd
    """,
    "product": """
        op+tuig/tuigen/getuigd op+zet/zetten/gezet
        binnen+haal/halen/gehaald presenteer/presenteren/gepresenteerd
    """,
    "effort": """
        verricht/verrichten/verricht in+speel/spelen/gespeeld aan+draag/dragen/gedragen
        bemoei/bemoeien/bemoeid focus/focussen/gefocust concentreer/concentreren/geconcentreerd
        richt/richten/gericht
        investeer/investeren/geinvesteerd interesseer/interesseren/geinteresseerd
        betrek/betrekken/betrokken
        ondersteun/ondersteunen/ondersteund bijdraag/bijdragen/bijgedragen
        sensibiliseer/sensibiliseren/gesensibiliseerd
        bewustmaak/bewustmaken/bewustgemaakt meedraai/meedraaien/meegedraaid mee+draai/draaien/gedraaid
        mee+beweeg/bewegen/bewogen mee+kijk/kijken/gekeken voor+leg/leggen/gelegd
        op+trek/trekken/getrokken
        rond+vraag/vragen/gevraagd na+vraag/vragen/gevraagd door+vraag/vragen/gevraagd
        aan+haak/haken/gehaakt
        speur/speuren/gespeurd graaf/graven/gegraven ontferm/ontfermen/ontfermd bekwaam/bekwamen/bekwaamd
        verdiep/verdiepen/verdiept anticipeer/anticiperen/geanticipeerd
        overbrug/overbruggen/overbrugd ontmoet/ontmoeten/ontmoet betrek/betrekken/betrokken
        bemoedig/bemoedigen/bemoedigd voed/voeden/gevoed stuur/sturen/gestuurd pleit/pleiten/gepleit
    """,
    "routine": """
        uit+leen/lenen/geleend
        beoordeel/beoordelen/beoordeeld vervoer/vervoeren/vervoerd begroet/begroeten/begroet
        frankeer/frankeren/gefrankeerd sluis/sluizen/gesluisd stempel/stempelen/gestempeld
        stofzuig/stofzuigen/gestofzuigd dep/deppen/gedept strijk/strijken/gestreken
        vouw/vouwen/gevouwen verpak/verpakken/verpakt stapel/stapelen/gestapeld
        orderpick/orderpicken/georderpickt
        verlaad/verladen/verladen rangeer/rangeren/gerangeerd bevoorraad/bevoorraden/bevoorraad
        controleer/controleren/gecontroleerd muteer/muteren/gemuteerd matcht/matchen/gematcht
        codeer/coderen/gecodeerd label/labelen/gelabeld rubriceer/rubriceren/gerubriceerd
        verantwoord/verantwoorden/verantwoord declareer/declareren/gedeclareerd
        boekhoud/boekhouden/geboekhoud
        int/innen/geind inn/innen/geind verreken/verrekenen/verrekend taxeer/taxeren/getaxeerd
        verzorg/verzorgen/verzorgd verbind/verbinden/verbonden prik/prikken/geprikt dien/dienen/gediend
        onderwijs/onderwijzen/onderwezen nakijk/nakijken/nagekeken
        examineer/examineren/geexamineerd
        notuleer/notuleren/genotuleerd transcribeer/transcriberen/getranscribeerd bemens/bemensen/bemenst
        bemen/bemannen/bemand beman/bemannen/bemand host/hosten/gehost modereer/modereren/gemodereerd
        rapporteer/rapporteren/gerapporteerd briefing/briefen/gebrieft brief/briefen/gebrieft
        intake/intaken/geintaket triageer/triageren/getriageerd bezichtig/bezichtigen/bezichtigd
        schouw/schouwen/geschouwd bemonster/bemonsteren/bemonsterd ijk/ijken/geijkt
    """,
    "stay": """
        woon/wonen/gewoond slaap|sliep/slapen/geslapen huis/huizen/gehuisd zetel/zetelen/gezeteld
    """,
    "change": """
        verbreed/verbreden/verbreed verlaag/verlagen/verlaagd
        vermeerder/vermeerderen/vermeerderd verkort/verkorten/verkort
        intensiveer/intensiveren/geintensiveerd
        vernieuw/vernieuwen/vernieuwd bestendig/bestendigen/bestendigd
        optimaliseer/optimaliseren/geoptimaliseerd
        stabiliseer/stabiliseren/gestabiliseerd herijk/herijken/herijkt
        verlevendig/verlevendigen/verlevendigd
        veraangenaam/veraangenamen/veraangenaamd verfraai/verfraaien/verfraaid
        opwaardeer/opwaarderen/opgewaardeerd vergemakkelijk/vergemakkelijken/vergemakkelijkt
    """,
}

QUALITY = """
    ordentelijk ordentelijke ordelijk
    zakelijk zakelijke voortvarend voortvarende energiek energieke knus knusse sfeerrijk
    sierlijk sierlijke elegant elegante kalm kalme vredig vredige ongedwongen voorspoedig voorspoedige
    geordend geordende gezond gezonde bereid vindingrijk vindingrijke rechtvaardig rechtvaardige
    transparante
    hartelijk hartelijke attent attente bescheiden spontaan spontane geduldig geduldige stressbestendig
    stressbestendige zelfverzekerd zelfverzekerde initiatiefrijk communicatief vaardig vaardige volwaardig
    volwaardige onafhankelijk ijverig gedreven ontzorgend hip hippe trendy strakke vlekkeloos vlekkeloze
    feilloos feilloze naadloos naadloze rustgevend sfeervol warmer leerzaam leerzame waardig waardige
    fraai fraaie opvallend opvallende onderscheidend onderscheidende lichtvoetig solide gerieflijk
    behaaglijk
    betaalbaar betaalbare fijnmazig adequaat zelfredzaam passende kloppend verfrissend
    vindbaar hanteerbaar hanteerbare uitvoerbaar haalbaar haalbare tijdig tijdige correct correcte
"""

COMPARATIVE = """
    bekender meedenkender doortastender geduldiger leuker leukere fijner fijnere gezelliger rustiger
    socialere
    doelgerichter fraaier fraaiere strakker lichter zwaarder drukker stiller luider leesbaarder
    vriendelijker
    vriendelijkere klantgerichter klantvriendelijker betaalbaarder duurzamer duurzamere inclusiever
    diverser
    ruimere krachtiger hechter hechtere alerter preciezer nauwkeuriger beheersbaarder voorspelbaarder
"""

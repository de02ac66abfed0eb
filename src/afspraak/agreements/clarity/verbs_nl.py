"""Dutch verbs by what they say of a result. Entries: see `forms.dutch_verb`."""

from __future__ import annotations

VERBS: dict[str, str] = {
    # What one tries, supports or thinks about: no end and no number in the word itself.
    "effort": """
        peil/peilen/gepeild pols/polsen/gepolst tast/tasten/getast schaar/scharen/geschaard
        beijver/beijveren/beijverd span/spannen/gespannen fungeer/fungeren/gefungeerd pak|pakt/pakken/gepakt
        op+pak/pakken/gepakt mee+neem|neemt|nam/nemen/genomen steun/steunen/gesteund
        bij+staan|staat|sta/staan/gestaan mee+bouw/bouwen/gebouwd mee+schrijf/schrijven/geschreven
        mee+lees/lezen/gelezen mee+beslis/beslissen/beslist ontferm/ontfermen/ontfermd
        bewerkstellig/bewerkstelligen/bewerkstelligd activeer/activeren/geactiveerd
        enthousiasmeer/enthousiasmeren/geenthousiasmeerd mobiliseer/mobiliseren/gemobiliseerd
        ambieer/ambieren/geambieerd promoot/promoten/gepromoot propageer/propageren/gepropageerd
        supporter/supporten/gesupport superviseer/superviseren/gesuperviseerd prikkel/prikkelen/geprikkeld
        overzie|overziet/overzien/overzien mediteer/mediteren/gemediteerd uit+diep/diepen/gediept
        aan+kaart/kaarten/gekaart aan+pak/pakken/gepakt door+denk/denken/gedacht rond+kijk/kijken/gekeken
        uit+kijk/kijken/gekeken verdedig/verdedigen/verdedigd bepleit/bepleiten/bepleit
        probeer/proberen/geprobeerd help|hielp|hielpen/helpen/geholpen ondersteun/ondersteunen/ondersteund
        bij+draag|droeg/dragen/gedragen mee+werk/werken/gewerkt mee+denk|dacht/denken/gedacht
        mee+help/helpen/geholpen assisteer/assisteren/geassisteerd begeleid/begeleiden/begeleid
        adviseer/adviseren/geadviseerd onderzoek|onderzocht/onderzoeken/onderzocht verken/verkennen/verkend
        orienteer/orienteren/georienteerd na+denk|dacht/denken/gedacht in+zet/zetten/ingezet
        streef/streven/gestreefd na+streef/streven/gestreefd stimuleer/stimuleren/gestimuleerd
        bevorder/bevorderen/bevorderd coordineer/coordineren/gecoordineerd
        faciliteer/faciliteren/gefaciliteerd bewaak/bewaken/bewaakt monitor|monitort/monitoren/gemonitord
        inventariseer/inventariseren/geinventariseerd mee+praat/praten/gepraat mee+kijk|keek/kijken/gekeken
        spar/sparren/gespard brainstorm/brainstormen/gebrainstormd bij+spring/springen/gesprongen
        bij+sta|staat/staan/gestaan verdiep/verdiepen/verdiept buig|boog/buigen/gebogen
        bekommer/bekommeren/bekommerd aan+moedig/moedigen/gemoedigd motiveer/motiveren/gemotiveerd
        inspireer/inspireren/geinspireerd bemiddel/bemiddelen/bemiddeld signaleer/signaleren/gesignaleerd
        agendeer/agenderen/geagendeerd verbind/verbinden/verbonden netwerk/netwerken/genetwerkt
        lobby|lobbyt/lobbyen/gelobbyd participeer/participeren/geparticipeerd tracht/trachten/getracht
        poog/pogen/gepoogd evalueer/evalueren/geevalueerd analyseer/analyseren/geanalyseerd
        bestudeer/bestuderen/bestudeerd bekijk|bekeek/bekijken/bekeken overleg/overleggen/overlegd
        af+stem/stemmen/gestemd voorbereid/voorbereiden/voorbereid voor+bereid/bereiden/bereid
        trek|trok/trekken/getrokken regisseer/regisseren/geregisseerd
        experimenteer/experimenteren/geexperimenteerd samen+werk/werken/gewerkt
        vertegenwoordig/vertegenwoordigen/vertegenwoordigd aan+jaag/jagen/gejaagd
        mee+loop|liep/lopen/gelopen na+ga|gaat/gaan/gegaan uit+zoek|zocht/zoeken/gezocht
        bespreek|besprak/bespreken/besproken coach/coachen/gecoacht toe+zie|ziet|zag/zien/gezien
        ijver/ijveren/geijverd aan+dring|drong/dringen/gedrongen over+weeg|woog/wegen/gewogen
        zoek|zocht/zoeken/gezocht waak/waken/gewaakt aan+stuur/sturen/gestuurd ontzorg/ontzorgen/ontzorgd
    """,
    # Work that comes back, or contacts: can be counted, but says nothing about what is there afterwards.
    "routine": """
        lees/lezen/gelezen lap/lappen/gelapt op+haal/halen/gehaald signaleer/signaleren/gesignaleerd
        bij+houd|houdt/houden/gehouden voorzie|voorziet/voorzien/voorzien wast/wassen/gewassen
        op+ruim/ruimen/geruimd snoei/snoeien/gesnoeid maai/maaien/gemaaid veeg/vegen/geveegd
        voer/voeren/gevoerd verschoon/verschonen/verschoond weeg/wegen/gewogen tel/tellen/geteld
        scan/scannen/gescand etiketteer/etiketteren/geetiketteerd kopieer/kopieren/gekopieerd
        na+kijk/kijken/gekeken rooster/roosteren/geroosterd incasseer/incasseren/geincasseerd
        kook/koken/gekookt vervoer/vervoeren/vervoerd bestuur/besturen/bestuurd
        verwelkom/verwelkomen/verwelkomd op+vang/vangen/gevangen door+verwijs/verwijzen/verwezen
        verwijs/verwijzen/verwezen in+werk/werken/gewerkt noteer/noteren/genoteerd turf/turven/geturfd
        log/loggen/gelogd check/checken/gecheckt les+geef|geeft/geven/gegeven door+loop/lopen/gelopen
        door+neem|neemt/nemen/genomen rouleer/rouleren/gerouleerd strooi/strooien/gestrooid
        reinig/reinigen/gereinigd dweil/dweilen/gedweild lucht/luchten/gelucht
        kalibreer/kalibreren/gekalibreerd administreer/administreren/geadministreerd uit+deel/delen/gedeeld
        reik/reiken/gereikt surveil/surveilleren/gesurveilleerd sein/seinen/geseind
        twitter/twitteren/getwitterd verzamel/verzamelen/verzameld app/appen/geappt kruip/kruipen/gekropen
        deel/delen/gedeeld actualiseer/actualiseren/geactualiseerd monitor/monitoren/gemonitord
        bewerk/bewerken/bewerkt terug+koppel/koppelen/gekoppeld op+volg/volgen/gevolgd
        aan+maan/manen/gemaand herinner/herinneren/herinnerd toe+licht/lichten/gelicht
        leid|leidt/leiden/geleid af+loop/lopen/gelopen rond+breng/brengen/gebracht wandel/wandelen/gewandeld
        fiets/fietsen/gefietst beantwoord/beantwoorden/beantwoord behandel/behandelen/behandeld
        af+handel/handelen/gehandeld handel/handelen/gehandeld verwerk/verwerken/verwerkt
        beheer/beheren/beheerd controleer/controleren/gecontroleerd bel/bellen/gebeld
        bezoek|bezocht/bezoeken/bezocht onderhoud|onderhield/onderhouden/onderhouden bij+werk/werken/gewerkt
        mail/mailen/gemaild benader/benaderen/benaderd registreer/registreren/geregistreerd
        inspecteer/inspecteren/geinspecteerd rijd|rijdt|reed/rijden/gereden
        interview/interviewen/geinterviewd train/trainen/getraind boek/boeken/geboekt
        na+loop|liep/lopen/gelopen spreek|sprak/spreken/gesproken praat/praten/gepraat
        vergader/vergaderen/vergaderd rapporteer/rapporteren/gerapporteerd verzorg/verzorgen/verzorgd
        voer|voert/voeren/gevoerd verstuur/versturen/verstuurd bezorg/bezorgen/bezorgd plan/plannen/gepland
        poets/poetsen/gepoetst doorloop|doorliep/doorlopen/doorlopen schoonmaak/schoonmaken/schoongemaakt
        schoon+maak/maken/gemaakt sorteer/sorteren/gesorteerd ontvang/ontvangen/ontvangen
        bedien/bedienen/bediend surveilleer/surveilleren/gesurveilleerd archiveer/archiveren/gearchiveerd
        toets/toetsen/getoetst neem|nam/nemen/genomen beoordeel/beoordelen/beoordeeld
        begroet/begroeten/begroet informeer/informeren/geinformeerd corrigeer/corrigeren/gecorrigeerd
        observeer/observeren/geobserveerd test/testen/getest uit+voer/voeren/gevoerd
        screen/screenen/gescreend factureer/factureren/gefactureerd post/posten/gepost
        instrueer/instrueren/geinstrueerd bestel/bestellen/besteld meet|mat/meten/gemeten
        geef|gaf/geven/gegeven review|reviewt/reviewen/gereviewd plaats/plaatsen/geplaatst
        na+bel/bellen/gebeld op+bel/bellen/gebeld weg+werk/werken/gewerkt door+werk/werken/gewerkt
        onderteken/ondertekenen/ondertekend patrouilleer/patrouilleren/gepatrouilleerd aan+vul/vullen/gevuld
        bij+vul/vullen/gevuld uit+reik/reiken/gereikt in+voer/voeren/gevoerd verspreid/verspreiden/verspreid
        presenteer/presenteren/gepresenteerd smeer/smeren/gesmeerd les+geef|gaf/geven/gegeven
        pak/pakken/gepakt laad/laden/geladen los/lossen/gelost haal/halen/gehaald
        breng|bracht/brengen/gebracht doe|doet|deed/doen/gedaan
    """,
    # What ends in a thing, a state or a number.
    "product": """
        dicht/dichten/gedicht stort/storten/gestort ontsluit/ontsluiten/ontsloten plant/planten/geplant
        print/printen/geprint
        ontvlecht/ontvlechten/ontvlochten benut/benutten/benut
        schrijf|schreef/schrijven/geschreven lever/leveren/geleverd op+lever/leveren/geleverd
        aan+lever/leveren/geleverd in+lever/leveren/geleverd maak/maken/gemaakt bouw/bouwen/gebouwd
        stel/stellen/gesteld op+stel/stellen/gesteld in+richt/richten/gericht
        publiceer/publiceren/gepubliceerd ontwerp|ontwierp/ontwerpen/ontworpen
        ontwikkel/ontwikkelen/ontwikkeld realiseer/realiseren/gerealiseerd af+rond/ronden/gerond
        sluit|sloot/sluiten/gesloten af+sluit|sloot/sluiten/gesloten verkoop|verkocht/verkopen/verkocht
        installeer/installeren/geinstalleerd plaats/plaatsen/geplaatst vervang|verving/vervangen/vervangen
        digitaliseer/digitaliseren/gedigitaliseerd migreer/migreren/gemigreerd bereken/berekenen/berekend
        teken/tekenen/getekend vertaal/vertalen/vertaald organiseer/organiseren/georganiseerd
        vul/vullen/gevuld stuur/sturen/gestuurd zend|zond/zenden/gezonden zorg/zorgen/gezorgd
        behaal/behalen/behaald regel/regelen/geregeld leg/leggen/gelegd werf|wierf/werven/geworven
        renoveer/renoveren/gerenoveerd implementeer/implementeren/geimplementeerd
        lanceer/lanceren/gelanceerd dien/dienen/gediend in+dien/dienen/gediend
        documenteer/documenteren/gedocumenteerd herstel/herstellen/hersteld repareer/repareren/gerepareerd
        koop|kocht/kopen/gekocht huur/huren/gehuurd vind|vond/vinden/gevonden zet/zetten/gezet
        richt/richten/gericht win|won/winnen/gewonnen vernieuw/vernieuwen/vernieuwd
        beschrijf|beschreef/beschrijven/beschreven verplaats/verplaatsen/verplaatst sloop/slopen/gesloopt
        voltooi/voltooien/voltooid verwijder/verwijderen/verwijderd verhuis/verhuizen/verhuisd
        contracteer/contracteren/gecontracteerd bekom/bekomen/bekomen
        certificeer/certificeren/gecertificeerd asfalteer/asfalteren/geasfalteerd
        isoleer/isoleren/geisoleerd giet/gieten/gegoten metsel/metselen/gemetseld
        schilder/schilderen/geschilderd demonteer/demonteren/gedemonteerd monteer/monteren/gemonteerd
        saneer/saneren/gesaneerd ontmantel/ontmantelen/ontmanteld koppel/koppelen/gekoppeld
        betaal/betalen/betaald splits/splitsen/gesplitst fuseer/fuseren/gefuseerd begroot/begroten/begroot
        uit+voer/voeren/gevoerd in+huur/huren/gehuurd uit+werk/werken/gewerkt
    """,
    # A direction: says which way, not how far.
    "change": """
        verbeter/verbeteren/verbeterd versterk/versterken/versterkt verhoog/verhogen/verhoogd
        verlaag/verlagen/verlaagd verminder/verminderen/verminderd vergroot/vergroten/vergroot
        verklein/verkleinen/verkleind optimaliseer/optimaliseren/geoptimaliseerd
        professionaliseer/professionaliseren/geprofessionaliseerd vereenvoudig/vereenvoudigen/vereenvoudigd
        stroomlijn/stroomlijnen/gestroomlijnd versnel/versnellen/versneld verkort/verkorten/verkort
        intensiveer/intensiveren/geintensiveerd verstevig/verstevigen/verstevigd verdiep/verdiepen/verdiept
        moderniseer/moderniseren/gemoderniseerd groei/groeien/gegroeid borg/borgen/geborgd
        beperk/beperken/beperkt reduceer/reduceren/gereduceerd daal/dalen/gedaald
        stijg|steeg/stijgen/gestegen afneem/afnemen/afgenomen af+neem|nam/nemen/genomen
        toe+neem|nam/nemen/genomen terug+dring|drong/dringen/gedrongen verhelder/verhelderen/verhelderd
        verduurzaam/verduurzamen/verduurzaamd verrijk/verrijken/verrijkt verfijn/verfijnen/verfijnd
        harmoniseer/harmoniseren/geharmoniseerd uit+breid/breiden/gebreid verzwak/verzwakken/verzwakt
        verlicht/verlichten/verlicht
    """,
    # Verbs that say nothing by themselves, but open an order.
    "plain": """
        toe+pas/passen/gepast zet/zetten/gezet
        gebruik/gebruiken/gebruikt houd/houden/gehouden zorg/zorgen/gezorgd kies|koos/kiezen/gekozen
        open/openen/geopend sloop/slopen/gesloopt voltooi/voltooien/voltooid
        verplaats/verplaatsen/verplaatst draai/draaien/gedraaid hanteer/hanteren/gehanteerd
        start/starten/gestart begin|begon/beginnen/begonnen besteed/besteden/besteed
        vermijd/vermijden/vermeden voorkom/voorkomen/voorkomen kijk|keek/kijken/gekeken
        denk|dacht/denken/gedacht laat|liet/laten/gelaten wissel/wisselen/gewisseld
        halveer/halveren/gehalveerd over+draag|droeg/dragen/gedragen op+ruim/ruimen/geruimd
        af+bouw/bouwen/gebouwd aan+leg/leggen/gelegd aan+sluit|sloot/sluiten/gesloten
        vraag|vroeg/vragen/gevraagd aan+vraag|vroeg/vragen/gevraagd leg/leggen/gelegd
        vast+stel/stellen/gesteld reken/rekenen/gerekend wek/wekken/gewekt
    """,
    # How somebody is or behaves.
    "attitude": """
        etaleer/etaleren/geetaleerd demonstreer/demonstreren/gedemonstreerd waardeer/waarderen/gewaardeerd
        toon/tonen/getoond straal/stralen/gestraald uit+straal/stralen/gestraald gedraag/gedragen/gedragen
        communiceer/communiceren/gecommuniceerd anticipeer/anticiperen/geanticipeerd leer/leren/geleerd
        word/worden/geworden luister/luisteren/geluisterd durf/durven/gedurfd
        excelleer/excelleren/geexcelleerd reflecteer/reflecteren/gereflecteerd
        respecteer/respecteren/gerespecteerd
    """,
    # Being part of something that takes place.
    "attend": """
        bij+woon/wonen/gewoond deel+neem|neemt|nam/nemen/genomen deelneem/deelnemen/deelgenomen
        bezoek|bezocht/bezoeken/bezocht aan+schuif|schoof/schuiven/geschoven
        aan+sluit|sloot/sluiten/gesloten mee+doe|doet/doen/gedaan volg/volgen/gevolgd
        aanwezig/aanwezig/aanwezig kom|kwam/komen/gekomen verschijn|verscheen/verschijnen/verschenen
        bij+zit/zitten/gezeten zit/zitten/gezeten aan+haak/haken/gehaakt voor+zit/zitten/gezeten
        ga|gaat|ging/gaan/gegaan
    """,
    # Being or working somewhere.
    "stay": """
        ben|is|zijn|was|waren/zijn/geweest zit|zat|zaten/zitten/gezeten sta|staat|stond/staan/gestaan
        werk/werken/gewerkt blijf|bleef/blijven/gebleven verblijf/verblijven/verbleven
        loop|liep/lopen/gelopen aanwezig/aanwezig/aanwezig kom|kwam/komen/gekomen door+werk/werken/gewerkt
        mee+loop|liep/lopen/gelopen bevind/bevinden/bevonden vertoef/vertoeven/vertoefd
        rond+loop/lopen/gelopen meld/melden/gemeld aan+meld/melden/gemeld verschijn/verschijnen/verschenen
        overnacht/overnachten/overnacht ga|gaat/gaan/gegaan
    """,
}

FINITE = """
    zaten zat stond stonden lag lagen werden ging gingen kreeg kregen deed deden nam namen vond vonden
    bleef bleven
    koos kozen gaf gaven reed reden werd verstrekt dekt reageert stopt wisselen
        is zijn was waren heeft hebben had wordt worden werd kan kunnen mag mogen moet moeten zal zullen
        ligt liggen staat staan komt komen krijgt krijgen gaat gaan blijft blijven geldt gelden loopt lopen
        draait draaien biedt bieden zit zitten voldoet voldoen vallen valt ontvangt ontvangen heet telt
        tellen duurt duren omvat omvatten rijdt rijden laat laten maakt gebruikt gebruiken verwerkt neemt
        nemen vinden vindt weet weten hangt hangen doet kost kosten werkt werken begint beginnen eindigt
        voelen voelt stijgt daalt stijgen dalen leest lezen haalt halen ontstaat bestaat past passen sluit
        opent ziet zien bevat leidt levert leveren verloopt verlopen behandelt kwam kwamen kiezen kiest
        woont wonen melden
    """

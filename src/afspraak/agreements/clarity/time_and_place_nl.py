"""Dutch phrases about time, number, hours and place: verbose patterns over folded text, with bounded gaps."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Time, number and end.
    "frequency": r"""
        \b(?:<each>\s(?:\w+\s){0,2}?(?:<period>|<weekday>|half\ jaar|kwartier)|dagelijks\w*|wekelijks\w*|
        maandelijks\w*|jaarlijks\w*|per\s<period>|(?:een|<count>)\s?(?:maal|keer|x)\s(?:per|in|op|tijdens)\b
        |eens\s(?:per|in|in\ de)\s|om\ de\s(?:\w+\s)?<period>|in\ de\s(?:even|oneven)\ weken|op\ de\s
        (?:eerste|laatste|tweede)\s(?:\w+\s)?van\s(?:de|het|elk|elke|iedere)\s<period>|<each>\s(?:eerste
        |laatste|tweede|derde)\s\w+|(?:'s\s)?<weekday>s\b(?!\w))\b""",
    "loosely": r"""
        \b(?:regelmatig\w*|geregeld|periodiek\w*|af\ en\ toe|steeds|voortdurend\w*|continu|doorlopend|vaak
        |waar\ (?:mogelijk|nodig)|zo\ nodig|indien\ nodig|zoveel\ mogelijk|altijd|frequent)\b""",
    "each_item": r"""
        \b(?:bij|voor|van|na|op|over|in|met)\s<each>\s\w+|^(?:\w+\s){1,2}<each>\s\w+|^<each>\s\w+""",
    "date": r"""
        \b(?:\d{1,2}\s(?:jan|feb|maart|april|mei|juni|juli|aug|sept|okt|nov|dec)\w*(?:\s\d{4})?|q[1-4]|(?:19
        |20)\d\d(?:\.|\b)|week\s\d+|(?:om|tot|voor|vanaf|van|na|uiterlijk|en)\s\d{1,2}[.:]\d{2}(?:\suur)?|
        (?:om|voor|vanaf|tot|na|van)\s<time>(?:\s(?:tot|en)\s<time>)?(?:\s?uur)|[a-z]+-\d+|(?:iso|nen|en|wi
        |groep|kelder|hal|gebouw|lijn|klas|afdeling|fase|blok|stap|wet|artikel|lift|versie|niveau|categorie
        |lokaal|team|route|ploeg|kamer)\s\d+\w*|(?:derde|tweede|eerste|vierde)\s(?:verdieping|etage))""",
    "measure": r"""
        \d|%|\bprocent\b|\b<count>\b|\b(?:geen|nul|niemand|nooit|gehalveerd\w*|verdubbel\w*|halveer\w*
        |mediaan|gemiddeld|helft|kwart|derde|gecertificeerd|(?<!voor\ )iedereen|zonder)\b|\been\ (?:voldoende
        |onvoldoende)\b""",
    "number": r"\d|%|\bprocent\b|\b<count>\b",
    "target": r"""
        \balle\s(?:openstaande|resterende|achterstallige|liggende|oude)\b|\bvan\s\S+\s(?:naar|tot)\b
        |\d+\s?%|\bprocent\b|\bbinnen\s|\bonder\s(?:de\s)?\d|\b(?:tot|op|naar)\ nul\b
        |\b(?:hooguit|hoogstens|maximaal|minder\ dan|meer\ dan)\s|\bcijfer\b|\bzonder\s(?:\w+\s)?(?:fout
        |klacht|tekort|uitval)|\b(?:foutloos|geen\s)""",
    "so_that": r"""
        \b(?:zodat|opdat|totdat|met\ als\ resultaat|waardoor|uitmondend|leidend\ tot|tot\ (?:er
        |het)\s)\b""",
    "end_state": r"""
        \bstel(?:t|len)\b.{2,50}\bvast\b|\bkeur(?:t|en)\b.{2,50}\bgoed\b|\bneemt\b.{2,40}\bbesluit\b|
        \b(?:is|zijn|heeft|hebben|ligt|liggen|staat|staan|draait|draaien|werkt|werken|slaagt|slagen|halen
        |haalt|sluit|ontvangt|ontvangen|krijgt|krijgen|kan|kunnen|komt|komen|gebruikt|gebruiken|voldoet
        |voldoen|vindt|kiest|kiezen|gaat|telt|tellen|stijgt|daalt|loopt|lopen)\b|\b(?:vastgesteld|goedgekeurd
        |getekend|ondertekend|gepubliceerd|opgeleverd|afgerond|ingediend|gehaald|behaald|aangenomen
        |ingevoerd|afgehandeld|geplaatst|verleend|geopend|verkocht|gesloten|geaccepteerd|overgenomen|akkoord
        |getekende?|gereed|klaar)\b""",
    "settled": r"""
        \bkeur\w*\b.{2,60}\bgoed$|\bgoed\ ?gekeurd\b|\bprofessionele\ (?:standaard|bijscholing)\b
        |\b(?:meer|minder)\ dan\b|\b(?:niet|nooit|geen
        |niemand)\s(?:\w+\s)?meer\b|\bis\ (?:door
        |in)\b.{0,60}\b(?:goedgekeurd|vastgesteld)\b|\bnieuwe\ \w+\b.{0,30}\bgoedkeurende\b""",
    "changed": r"""
        \b(?:is|zijn|heeft|hebben|wordt|worden)\b.{0,60}\b(?:verbeterd|versterkt|verhoogd|verlaagd
        |verminderd|vergroot|verkleind|geoptimaliseerd|geprofessionaliseerd|vereenvoudigd|gestroomlijnd
        |versneld|verkort|geintensiveerd|verstevigd|gegroeid|gedaald|gestegen|toegenomen|afgenomen|geborgd
        |beperkt|teruggedrongen|verdiept|verduurzaamd|uitgebreid)\b|\b(?:stijgt|daalt|groeit|verbetert
        |stijgen|dalen|verbeteren|neemt\ (?:toe|af))\b""",
    "automatic": r"\b(?:automatisch|systeem|vanzelf)\b",
    "ability": r"\b(?:kan|kunnen)\b",
    # Hours.
    "amount": r"""
        (?:\b(?:(?:een|<count>)(?:\ (?:en\ een\ )?hal(?:f|ve))?|anderhalf|hal(?:f|ve))\s(?:volle\s|werk
        |hele\s
        |halve\s)?<unit>(?:\s\w+){0,2}?\s(?:per|in\ de|in\ een|<each>|op\ een|in\ het)\s?(?:\w+\s)?<period>|
        \b(?:<each>\s<period>|wekelijks|maandelijks|dagelijks|per\s<period>)\s(?:\w+\s){0,2}?(?:(?:een
        |<count>)\s)?(?:half\ |hal(?:f|ve)\s|volle\s)?<hour>\b|\b<count>[ -]urige\swerkweek|
        \b\w+\suur\sin\ de\sweek)""",
    "bare_amount": r"""
        \b(?:werkt?|maakt?|draait?|werken|maken|vol|benutten|levert?)\b.{0,30}\b<count>\s(?:uur|uren)\b
        |\b(?:van\s)?<count>\s(?:uur|uren)\s(?:\w+\s)?(?:werken|maken|vol\w*|benutten|draaien)\b""",
    "amount_first": r"""
        ^(?:een\s|<count>\s)?(?:volle|volledige|halve|hele)\s(?:werkweek|werkdag|week|dagen|dag|nachten
        |middag|ochtend|uren)\b|^(?:een|<count>)\s(?:uur|uren|nachten|avonden|middagen|ochtenden
        |dagdelen)\s(?:per|aan|voor|in)\b""",
    "days_only": r"\b(?:dag|dagen|werkdagen)\b",
    "rate_unit": r"""
        \b(?:uur|uren|dagdeel|dagdelen|dagen|dag|avonden|avond|middagen|middag|ochtenden|dienst\w*|\w*dienst
        |\w*diensten)\s(?:\w+\s)?(?:per|in\ de)\s<period>""",
    "goes_to": r"\b(?:gaan|gaat|zijn|is|besteed)\s(?:\w+\s)?(?:naar|voor|aan|op)\b",
    "share": r"""
        (?:\b(?:een\s)?(?:derde|kwart|vijfde|tiende|helft|deel|kwart\ deel|dagdeel|groot\ deel)|%|\bprocent)
        \svan\s(?:<who>\s)?(?:werk|arbeids|contract)?(?:week|tijd|uren|dag|maand)\b
        |(?:%|\bprocent|\bderde|\bkwart|\bhelft)\svan\s(?:de|het|je|zijn|haar)\s(?:aanstelling|contract|fte
        |dienstverband)\b""",
    "hour_word": r"""
        \b(?:declarabele?\s(?:uren|tijd|dagen)|\w*overuren|\w*overwerk\w*|overgewerkt|urenstaat|urenstaten|
        urenregistratie|uren(?:briefje|formulier|overzicht)\w*|tijdregistratie|(?:je|zijn|haar|hun|eigen
        |gewerkte|gemaakte|de|alle|werk)\s?uren\s(?:\w+\s){0,4}?(?:registre\w+|schrijv\w+|bij\w*|invul\w+
        |in)|(?:schrijf|registreer|boek|vul|noteer|houd|schrijft|registreert|boekt|vult|noteert
        |houdt)\s(?:\w+\s){0,3}?(?:uren|werktijden?|tijden)|klok(?:t|ken)?\s(?:\w+\s){0,3}in|
        in\s?-?\ ?en\ uit(?:klok\w*|geklokt|checken)|prikklok|(?:les|contact|college|dienst)uren|pieper\w*|
        prikt\b.{0,30}klok|storingstelefoon|telefoondienst\w*|inklok\w*|uitklok\w*|piket\w*|
        \w*achterwacht\w*|wachtdienst\w*|bereikbaarheidsdienst\w*|consignatie\w*|(?:weekend|nacht|avond
        |slaap|ochtend|storings|laat|vroeg|late\ |vroege\ |dag)dienst(?:en)?|stand-?by|kantooruren|
        kantoortijd\w*|werktijd(?:en)?|bloktijd\w*|kerntijd\w*|ploegendienst\w*|fulltime|voltijds)\b
        |\b\w{3,}dienst(?:en)?\s(?:draaien|lopen|doen|meedraaien)\b|\b(?:draai|draait|loopt
        |doet)\s.{0,25}\b\w{3,}dienst(?:en)?\b
        |\b(?:<weekday>|feestdag|crisis|vakantie|zondags|telefoon)s?dienst(?:en)?\b|\bopgeroepen\b
        |\bvrij(?:houden|gehouden|maken)\b
        |\bwerkt?\s(?:\w+\s){0,2}over\b(?!\s(?:de|het|een)\b)|\blangere\ dagen\b|\b(?:minuten|uren
        |tijd)\s(?:\w+\s){0,2}(?:bezig|besteed|gewerkt|gemaakt)\b""",
    "time_product": r"\b(?:rooster|schema|lijst|vergoeding|regeling|tarief)\b",
    "window": r"""
        \b(?:van|tussen|vanaf)\s<time>\s(?:tot|en|t/m)\s<time>(?!\d)(?!\s?(?:minuten|dagen|weken|maanden
        |euro|%
        |procent|keer|punten|mensen))|\b(?:tijdens|binnen|onder
        |buiten)\s(?:de\s)?(?:kantoor\w+|werktijd\w*)|\b24/7\b|\bdag\ en\ nacht\b|\b(?:hele
        |gehele)\s(?:werk)?dag\b""",
    "reach": r"""
        \b(?:bereikbaar\w*|te\ bereiken|oproepbaar|beschikbaar|opneembaar|paraat|aanspreekbaar\ (?:van
        |tussen|tot|op)|op\ afroep|(?<!exact\ )online(?=$|\s(?:van|tot|tussen|om|vanaf|tijdens|op|elke
        |iedere))
        |bereikbaarheid)\b
        |\binzetbaar\b|\bvia\ de\ telefoon\b""",
    "clocked": r"""
        \b<time>|\b\d{1,2}[.:]\d{2}|'s\s(?:nachts|avonds|ochtends|middags|morgens)|\bnachts?\b|\bavonds?\b
        |\b<weekday>(?:en)?\b|\b24/7|\bkantoor\w+|\bdag\ en\ nacht|\bnachten?\b|\bavonden\b|\buur\b|\buren\b
        |\bmiddernacht\b|\bdagen\b|\bdag\b|\bweken?\b|\baltijd\b|\btelefonisch\w*|\bvakantie\w*|\bvoor\s""",
    "till": r"\b(?:tot|vanaf)\s(?:\d{1,2}[.:]\d{2}|\d{1,2}\suur|half\s\w+|middernacht|<count>\suur)\b",
    "edge": r"""
        (?:\b(?:begin|begint|beginnen|start|starten|vangt|aanvangen|blijft|blijf|blijven|stopt|vertrek\w*
        |aan\ het\ werk|aan\ de\ slag|door(?:werk|gaat)\w*|werk|werkt|werken|gewerkt|aanwezig)\b.{0,30}?
        \b(?:om|tot|vanaf|uiterlijk|voor|na|rond|niet\ eerder\ dan|niet\ later\ dan)\s(?:uiterlijk\s)?<time>
        (?!\s(?:jan|feb|maart|apr|mei|juni|juli|aug|sept|okt|nov|dec))
        |\b(?:tot|om|vanaf|uiterlijk|voor|na|rond)\s<time>\s(?:\w+\s){0,3}?(?:gewerkt|door(?:ge)?werk\w*
        |werken|werkt|beginn?en|starten|begonnen|gestart|aan\ het\ werk|blijven|ingelogd)|
        \bwerk\w*\b(?:\s\w+){0,4}\s(?:zaterdag\w*|zondag\w*|weekend\w*|'s\ avonds|'s\ nachts|avonds
        |in\ de\ avond\w*))
        |\b(?:opent|openen|open|sluit|sluiten|vertrekt|vertrekken)\b.{0,12}\bom\s<time>
        |\bom\s<time>\s.{0,20}\b(?:openen|sluiten)$|\bniet\s(?:voor|na)\s\w+\snaar\ huis|\bvoor\s(?:vijven
        |zessen|zevenen|achten|negenen)\b""",
    "time_on": r"""
        \baan\s(?!boord|het\ werk|de\ slag|tafel)\w+|\bop\ het\s\w+en\b
        |\b(?:kwijt|besteed\w*)\b|\bmet\s\w+ing\b""",
    "time_only": r"""
        \b(?:volmaken|vol|registreren|schrijven|maken|werken|draaien|beschikbaar|bereikbaar\w*|oproepbaar
        |achterwacht|piket\w*|op\ werkdagen|dienst|\w*dienst|werkt?\s(?:\d+|<count>)\s(?:uur|uren
        |dagen)\s(?:per|in\ de)\s<period>$)\b(?!\s(?:aan|op\ het))""",
    "time_registered": r"""
        \b(?:urenstaat|uren|tijden|klok\w*|prikklok|inklok\w*|urenregistratie|werktijden)\b(?!\s(?:per
        |in\ de))""",
    "works_on": r"""
        \b(?:werk\w*|kwijt|doorwerk\w*|wegwerk\w*|bezig)\s(?:\w+\s){0,3}?aan\b|\baan\ de\ (?:achterstand
        |telefoon)""",
    # Presence.
    "somewhere": r"""
        \b(?:op\ kantoor|achter\s(?:de|het|je|zijn|haar|een)\s(?:\w+\s)?(?:balie|loket|bureau|kassa
        |receptie)|op\ locatie|ter\ plaatse|op\ de\ zaak|op\ school|in\ huis\b|
        op\ het\ werk|fysiek\b|aan\ (?:zijn|haar|je|een|het)\ bureau|op\ de\ werkvloer|op\ de\ bouw|
        op\ de\ vloer|in\ de\ (?:zaak|winkel|klas)|op\ het\ terrein|op\ de\ werf)\b
        |\baan\ boord\b|\bter\ plekke\b""",
    "inside": r"""
        \b(?:op|in|vanuit|vanaf|achter|naast|bij)\s(?:de|het|een|onze|ons|zijn|haar
        |je)\s(?!\w*(?:vakanties?|feestdagen|vel|sas|element|stuur|mobiel|telefoon|maand
        |maanden|week|weken|dagen|jaar|jaren|tijd|periode|winter|seizoen)\b)(?!basis|team
        |contact|gesprek|project|opdracht|rol|functie
        |dialoog|hand|eerste|tweede|volgende|tijd|manier|wijze|hoogte|geval|achtergrond|orde|ochtend|avond
        |nacht|week|weekend|maand|jaar|dag|zomer
        |kern|lucht|toekomst|praktijk|goede|hele)\w+""",
    "workplace": r"""
        \b(?:(?:vaste\ )?(?:werkplek|standplaats|werkadres|uitvalsbasis|werklocatie)\s?(?:is|in|op|wordt|:)
        |vaste\ (?:werkplek|werkdagen\ op|kantoordag\w*)|kantoordag\w*
        |\w*aanwezigheid\b.{0,40}\b(?:verplicht|vereist|gewenst|noodzakelijk|verwacht)
        |aanwezigheidsplicht\w*|aanwezigheid\s(?:op|bij|in)\b)
        |^(?:standplaats|werkplek|werklocatie|thuisbasis)\s\w+$
        |\b(?:thuis)?werken\b.{0,40}\b(?:toegestaan|verplicht|verboden|mogelijk)\b""",
    "home": r"""
        \b(?:thuis\s?werk\w*|thuis\s(?:te\s)?werk\w*|werkt?\s(?:\w+\s){0,5}?(?:thuis|vanuit\ huis)
        |thuisgewerkt|werk\ vanuit\ huis)\b""",
    "limit": r"""
        \b(?:mag|mogen|kan|helft|hooguit|hoogstens|maximaal|max|alleen|niet|slechts|nooit|mits|uitsluitend
        |pas|toestemming
        |overleg|minstens|minimaal|ten\ hoogste|geen)\b""",
    "seen": r"""
        \b(?:gezicht\s(?:laten\ )?(?:zien|tonen)|(?:laat|toon|toont)\s(?:\w+\s){0,3}?gezicht
        |zichtbaar\ (?:aanwezig|op|in)|camera\ aan|met\ (?:de\ )?camera|aanwezig\ zijn
        |loopt?\s(?:\w+\s){0,4}?mee|meelop\w+|gezien\ worden)\b""",
    "badge": r"""
        \b(?:meldt?|meld\w+|aanmeld\w+|inchecken|checkt?|badge\w*|scant?|scannen)\b.{0,40}\b(?:pas|pasje
        |badge|poort|receptie|portier|ingang)\b|\bmet\s(?:\w+\s)?(?:pas|badge)\s(?:bij|aan|langs)""",
    "found": r"""
        \bte\ vinden\ (?:op|in|bij)\b|\breist?\s.{0,40}\bnaar\b|\breizen\ naar\b|\bvaste\ plek\ (?:op
        |in)\b
        |\bzit\s(?:\w+\s){0,4}?(?:bij|tussen)\ de\b""",
    "phone": r"""
        \b(?:neemt?|nemen|beantwoordt?)\s.{0,12}\btelefoon\b
        |\bleidt\s.{2,40}\srond$""",
    "on_days": r"\b(?:dag|dagen|werkdagen|ochtend\w*|middag\w*|week|weken|<weekday>(?:en)?)\b",
    "present": r"\b(?:aanwezig|present|erbij\ zijn|acte\ de\ presence|bij\s(?:\w+\s){1,4}?zijn)\b",
    "at_table": r"""
        \b(?:zit|zitten|aanwezig|present|erbij)\s(?:\w+\s)?bij\s|\bzijn\sbij\s|\bdoe(?:t
        |n)?\s(?:\w+\s)?mee\b
        |\bmeedoen\b|\bneemt?\s(?:\w+\s)?deel\b|\bschuift?\s(?:\w+\s)?aan\b|\bwoont?\s(?:\w+\s){1,6}?bij\b
        |\bzit(?:ten)?\s(?:in|voor)\s(?:de|het)\s\w*(?:groep|overleg|raad|commissie)|\baan\ tafel\b
        |\bacte\ de\ presence\b|\baanschuiven\b|\bbijgewoond\b|\bbijwonen\b|\bdeelnemen\b|\bdeelgenomen\b
        |\bdeelname\ aan\b|\bbijwoning\b|\bbij\ de\ aanwezigen\b
        |\bneemt?\s(?:\w+\s)?plaats\ in\b|\bplaatsnemen\ in\b|\bzitting\b
        |\b(?:is|was|waren)\sbij\s(?:alle|elke|iedere|elk|ieder)\b|\bzit\s.{3,60}\svoor$|\bvoorzitten\b""",
    "sure_table": r"""
        \b(?:zit|zitten|aanwezig|present|erbij)\s(?:\w+\s)?bij\s|\bzijn\sbij\s|\bdoe(?:t
        |n)?\s(?:\w+\s)?mee\ (?:aan
        |met|in)\b|\bmeedoen\ (?:aan|met)\b|\bdeelname\ aan\b|\bneemt?\s(?:\w+\s)?deel\b|\bdeelnemen\b
        |\bzit(?:ten)?\s(?:in|voor)\s(?:de|het)\s\w*(?:groep|overleg|raad|commissie)|\baan\ tafel\b
        |\bacte\ de\ presence\b|\bbij\ de\ aanwezigen\b|\bbijgewoond\b|\bbijwonen\b|\bbijwoont\b
        |\bneemt?\s(?:\w+\s)?plaats\ in\b|\bheeft\ zitting\b
        |\b(?:is|was|waren)\sbij\s(?:alle|elke|iedere|elk|ieder)\b""",
    "goes_event": r"""
        \b(?:volg|volgt|volgen|gaat?|gaan|zit|zitten|schuift?|schuiven|sluit|sluiten|woont?|wonen|neemt?
        |nemen|bezoekt?|bezoeken|komt?|komen|doet?|is|haak\w*|kijkt|deelnemen)\b.{0,60}\b(?:cursus\w*
        |training\w*|aan|bij|mee|deel|naar|overleg\w*|opleiding\w*|congres\w*|workshop\w*|scholing
        |masterclass\w*|webinar\w*|seminar\w*|symposi\w*|conferentie\w*)\b""",
    "meets": r"""
        ^(?:\w+\s){0,3}?\w*(?:overleg|vergadering|bijeenkomst|bespreking|gesprek|meeting|sessie|start
        |intervisie)\s(?:met|van|over|voor|tussen)\b""",
    "along": r"\bmee\b",
}

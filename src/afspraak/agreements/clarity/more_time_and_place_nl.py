"""More Dutch about time and place, joined to the phrases of the same name: idiom, passives, the clock."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Hours.
    "hour_word": r"""
        \b(?:schrijft?|noteert?|boekt?|registreert?|vult?|levert?)\s(?:\w+\s){0,6}?eigen\s(?:gewerkte\s)?uren\b|
        \b(?:parttime|deeltijd)\b
        |\b(?:avond|nacht|weekend|zondags)werk\b
        |\bals\ eerste\ (?:binnen|aanwezig|op)\b|\bals\ laatste\ (?:weg|de\ deur)|\bcontract\ (?:van
        |voor)\s<count>\s(?:uur|uren)\b
        |\b(?:begin|start)-?\s?en\ eindtijd\w*|\baanvangstijd\w*|\bpauzeer\w*
        |\bneemt?\s.{0,25}\b(?:diensten|nachten)\s(?:\w+\s)?over\b
        |\b(?:wisselende|onregelmatige|roulerende|late|vroege|lange|gebroken)\ diensten\b
        |\bagenda\b.{0,30}\b(?:leeg|vrij|open|geblokt|geblokkeerd)\b|\b(?:houdt?|hou|blok|blokt|reserveer
        |reserveert)\s.{0,30}\b(?:middag\w*|ochtend\w*|avond\w*|<weekday>\w*)\b.{0,20}\b(?:vrij|leeg
        |open)?\b(?=.{0,40}\b(?:dienst|overleg|beschikbaar|voor)\b)
        |\b(?:draai\w*\s(?:\w+\s){0,4}?(?:weekend|nacht|avond|dienst|piket|storings)\w*rooster|(?:klok
        |kloks|prik|prikt|check|checkt|badge|badget)\s(?:\w+\s){0,3}?(?:in|uit)(?:\ en\ (?:in
        |uit))?
        \b|aanstelling\ (?:van|voor)\s(?:\w+\s)?<count>|\d(?:[.,]\d+)?\s?fte\b.{0,25}\b(?:gewerkt|werkt
        |werken)
        |<count>[ -]?urige\ (?:werk)?(?:week|dag)|(?:vier|vijf|drie)daagse\ werkweek
        |\w*ploeg(?:en)?\ draai\w*
        |(?:vroege|late)\ (?:dienst\w*|ploeg|week)|wisseldienst\w*|roosterdienst\w*|tropenrooster
        |(?:geen\ )?(?:verlof|vakantie|snipperdag\w*)\s(?:\w+\s){0,2}?(?:op(?:nemen|neemt|genomen)|nemen
        |neemt)
        |neemt?\s(?:\w+\s){0,2}?(?:verlof|vakantie|pauze)|(?:lunch|koffie)?pauzes?\ (?:van|tussen|duurt
        |duren)
        |maakt?\s(?:\w+\s){0,2}?(?:zijn|haar|je|de)\suren|meer\ uren|extra\ uren|contracturen|jaaruren
        |min-?uren
        |plus-?uren|urennorm|declarabel\w*|declarabiliteit|uren\ (?:per\ week\ )?(?:gemaakt|verantwoord\w*)
        |verantwoordt?\s(?:\w+\s){0,2}?uren|tijdschrijv\w+|timesheets?|werkbriefjes?|weekstaat
        |weekstaten)\b""",
    "hour_rule": r"""
        (?:%|\bprocent)\svan\s(?:<who>\s)?(?:\w+\s){0,3}?(?:tijd|uren|week|werkweek|werktijd)\s(?:van\s\w+\s)?
        (?:is|zijn|wordt|worden|gaat)\s(?:declarabel|factureerbaar|gefactureerd|doorbelast)\b|
        ^(?:werkdagen|diensten|werkweken)\s(?:beginnen|duren|lopen|eindigen)\b
        |\b(?:geen|niet\ op|nooit)\s(?:\w+\s)?(?:verlof|vakantie|vrije\ dagen|vrij)\b(?=$|\s(?:in|tijdens
        |op|rond|tussen))|\b(?:geen|niet)\s(?:verlof|vakantie)$
        |^(?:\w+\s)?(?:overuren|overwerk\w*|nachtdienst\w*|weekenddienst\w*|\w*dienst(?:en)?
        |urenregistratie|tijdschrijven|kerntijd\w*|werktijd\w*)\s
        (?:is|zijn|wordt|worden|blijft|gelden|geldt)\b.{0,60}\b(?:verplicht|toegestaan|normaal|gewenst
        |verwacht|vereist|bijgehouden|geregistreerd|de\ norm)\b""",
    "amount": r"""
        \b(?:werkdagen|dagen|diensten|nachten)\svan\s(?:\w+\s)?<count>\s(?:uur|uren)\b
        |\b<count>\s(?:uur|uren|dagdelen)\s(?:per|elke|iedere|in\ de)\s?(?:\w+\s)?<period>
        |\b<count>\s(?:diensten|nachtdiensten|nachten|weekenden|avonden)\s(?:per|in\ de|elke
        |iedere)\s<period>
        |\b(?:vier|vijf|drie|zes)\s(?:keer|maal|x)\s(?:\w+\s)?<count>\s(?:uur|uren)\b""",
    "amount_done": r"""
        \b(?:<count>|een|anderhalf|half)\s(?:uur|uren|dagdelen|dagdeel|avonden|middagen|ochtenden)\b.{0,40}
        \b(?:gewerkt|besteed|bezig|aan\ gewerkt|ingezet|gemaakt|aan\ kwijt)\b""",
    "bare_amount": r"""
        \b(?:zit|staat|rijdt|is|loopt)\s(?:\w+\s){0,2}?<count>\s(?:uur|uren)\b|\b(?:werkt?|werken|maakt?
        |draait?)\s(?:\w+\s){0,3}?<count>\s(?:uur|uren)\b""",
    "reach": r"""
        \bstaat?\s.{0,30}\bklaar\b
        |\breageert?\s(?:\w+\s){0,5}?op\s(?:\w+\s)?(?:mail\w*|app\w*|berichten|oproepen|telefoontjes)\b
        |\b(?:op\ te\ roepen|te\ bellen|gebeld\s(?:kan\ )?worden|op\ te\ piepen|opgepiept|bij\ de\ telefoon
        |aan\ de\ telefoon|mobiel\ (?:staat\ )?aan|telefoon\ (?:staat\ |blijft\ )?aan
        |(?:mail|berichten|appjes)\s(?:\w+\s){0,2}?(?:beantwoord\w*|gelezen|lezen)
        |aanspreekbaar|beschikbaarheid|reageert?\s(?:\w+\s){0,2}?op\ (?:mail|app|berichten)
        )""",
    "window": r"""
        \b(?:onder|tijdens|binnen|buiten)\s\w*(?:schooltijd|lestijd|kantooruren)\w*
        |\bwerkt?\s(?:\w+\s){0,3}?(?:van|op)?\s?<weekday>\s(?:tot|t/m)\s(?:en\ met\s)?<weekday>
        |\b(?:van|tussen)\s(?:\w+\s)?<hourname>\s(?:tot|en)\s<hourname>\b|\bnegen\ tot\ vijf\b|\b9-5\b
        |\b\d{1,2}(?:[.:]\d\d)?\s?-\s?\d{1,2}(?:[.:]\d\d)?\suur\b|\btussen\ de\ middag\b
        |\b(?:tijdens|onder)\s(?:de\s)?(?:\w*openingstijden|lunch|pauzes?|spits)\b""",
    "stay_clock": r"""
        \b(?:om|voor|vanaf|tot|van|uiterlijk|na|rond|tegen|sinds)\s(?:uiterlijk\s|ongeveer\s)?
        (?:<time>|<hourname>(?:\suur)?|zonsop\w+|sluitingstijd|openingstijd|het\ donker|de\ schemering)
        (?!\s(?:jaar|dagen|weken|maanden|procent|januari|februari|maart|april|mei|juni|juli|augustus
        |september|oktober|november|december|plaats\w*|locaties|van\ de|\w+en\b))\b
        |\b(?:tijdens|binnen)\s(?:de\s)?(?:kantoor\w+|werktijd\w*|openingstijd\w*)""",
    "edge": r"""
        \bblijft?\s(?:\w+\s){0,2}?tot\s(?!nu|dan\b|slot)
        |\bmeld\w*\s.{2,30}\som\s<time>|
        \b(?:begint|beginnen|begin|start|starten|stopt|stoppen|vertrekt|vertrekken|binnen|op\ zijn\ post
        |ingelogd
        |aanwezig|present|paraat|er|aan\ het\ werk|aan\ de\ slag|op\ de\ zaak|naar\ huis)\b.{0,25}
        \b(?:om|tot|vanaf|uiterlijk|voor|na|rond|tegen
        |niet\ eerder\ dan)\s<hourname>(?:\suur)?\b(?!\s\w+en\b)
        |\b(?:om|tot|vanaf|voor|na|rond|tegen)\s(?:<time>|<hourname>)(?:\suur)?\s(?:\w+\s){0,3}?
        (?:binnen|present|paraat|ingelogd|op\ (?:zijn|haar|je)\ post|naar\ huis|begonnen|klaar\ staan
        |klaarstaan)\b
        |\b(?:gaat|ga|gaan)\s(?:niet\s)?(?:voor|na|om)\s(?:<time>|<hourname>)\s(?:\w+\s)?naar\ huis
        |\b(?:als\ eerste|eerder)\s(?:\w+\s){0,2}?(?:binnen|beginnen|weg)\b
        |\blaatste\s(?:\w+\s){0,3}?vertrekt\b
        |\bwerkt?\s(?:ook\s|niet\s)?(?:in|op|tijdens)\s(?:het\s|de\s)?(?:weekend\w*|feestdag\w*|vakantie\w*
        |zomer\w*|kerst\w*|avond\w*|nacht\w*)\b|\bnachten\ draai\w*|\bdraai\w*\s(?:\w+\s){0,2}nachten\b""",
    "share": r"""
        (?:%|procent)\svan\ (?:de\ |alle\ )?uren\b
        |\b(?:de\ helft|een\ kwart|een\ derde|driekwart|twee\ derde|\d+\s?(?:%|procent)
        |een\s(?:groot\s)?deel)\svan\s
        (?:zijn|haar|je|de|hun)\s(?:werk|arbeids)?(?:tijd|week|dag|uren)\b""",
    "edge_days": r"\bwerkt?\s(?:\w+\s){0,2}?op\ de\ (?:dagen|momenten|uren|tijden)\ (?:dat|waarop)\b",
    # Presence.
    "arrives_within": r"""
        \bbinnen\s(?:de\s|een\s)?(?:<count>\s)?(?:uur|uren|kwartier|minuten)\s(?:ter|bij|op|aan)\b""",
    "somewhere": r"""
        \baan\ (?:de|het)\ (?:lopende\ )?(?:band|lijn|machine|kade|balie|kassa|deur|poort|loket)\b|(?:^
        |\b(?:altijd|dagen|dag|week|keer|maal|kantoor|om)\s)(?:er|erbij)\ zijn\b
        |\b(?:bij\s(?:de|het|een)\s(?:hek|ingang|deur|poort|voordeur|kassa|koffieautomaat|klant
        |opdrachtgever)
        |op\s(?:de|het)\s(?:plein|schoolplein|erf|dek|steiger|groep|zaal|baan|dienst|vloer|afdeling|honk
        |stoep)
        |in\s(?:de|het)\s(?:wijk|pand|kas|cabine|kelder|buurt|gang|les|klas|zaal|aula|veld|hal|lab)
        |op\ (?:zijn|haar|je|hun)\ (?:plek|post|plaats)|achter\ (?:zijn|haar|je|de|het)\ (?:bureau|scherm)
        |bij\ de\ klant|op\ het\ (?:stadhuis|gemeentehuis|hoofdkantoor|stadskantoor)|onder\ collega's)\b""",
    "workplace": r"""
        \b<count>\ dagen\ (?:op\ )?kantoor\b|\b(?:verplaatst?|verhuist?)\s(?:zijn|haar|je)\s(?:werkplek
        |bureau)\b
        |^(?:op|vanuit)\ (?:kantoor|de\ vestiging|locatie)\s(?:werken|zijn)\b
        |\b(?:haar|zijn|je|jouw)\s(?:kantoor|kamer|werkkamer|bureau)\s(?:is|staat|ligt|komt)\s(?:in|op
        |bij)\b
        |^(?:op|in|bij)\s.{2,30}\ste\ vinden\b|^(?:\w+\s){0,2}?(?:een|<count>)\s(?:keer|maal|x)\s(?:per
        |in\ de)\s<period>\s(?:op|in|bij)\s(?:elk
        |elke|alle|iedere|de|het)\s|^(?:op|in|bij)\s(?:elk|elke|alle|iedere)\s.{2,40}\b(?:keer|maal|dag
        |dagen)\b
        |\b(?:jouw|je|zijn|haar)\s(?:plek|plaats|post)\ is\s(?:in|op|bij|aan)\b
        |^(?:minstens|minimaal|hooguit|maximaal|ten\ minste)?\s?(?:een|<count>
        |elke)\s(?:werk)?dag(?:en)?\s(?:per|in\ de)\ week\s(?:\w+\s){0,2}?(?:op|in|vanaf|vanuit
        |bij)\s(?:de|het)\s
        |\baanwezig\s(?:zijn\s)?(?:op|elke|iedere)\s(?:de\s|elke\s|iedere\s)?<weekday>(?:en)?\b
        |\b(?:verplicht\ aanwezig|aanwezigheid\ is\ verplicht)\b
        |\b(?:houdt?\ (?:\w+\ ){0,2}?kantoor|kantoor\ houden|houdt?\ (?:\w+\ ){0,2}?zitting\ (?:in|op)
        |(?:werkplek|bureau|plek)\s(?:is|staat|komt|blijft|zit)\s(?:in|op|bij)
        |(?:vaste\ |eigen\ )(?:plek|werkplek|stek)|kantoorverplichting|terug\ naar\ kantoor
        |(?:tekent?|zet)\s.{0,25}\baanwezigheidslijst|gedetacheerd\ (?:bij|in|op)|gestationeerd\ (?:in|op
        |bij)
        |werkt?\s(?:\w+\s){0,3}?vanuit\s(?!huis|de\ gedachte|het\ idee|een\ visie)\w+)\b""",
    "home": r"""
        \bthuis\ werken\b
        |\b(?:zit|is|blijft|zijn)\s.{0,45}\bthuis$
        |\b(?:thuiswerkdag\w*|thuiswerk\w*|op\ afstand\ (?:ge)?werk\w*|werkt?\s(?:\w+\s){0,3}?op\ afstand
        |vanuit\ huis|mag\s(?:\w+\s){0,4}?thuis|rest\ (?:mag\ )?thuis|hybride\ werken)\b""",
    "seen": r"""
        \bgezien\s(?:in|op|bij)\b
        |\blangs\s(?:alle|elke|de)\s.{2,30}\slopen\b
        |\b(?:loopt?|lopen)\s.{0,40}\b(?:door|langs|over)\s(?:het|de)\s(?:centrum|wijk|park|terrein|straten
        |gebouw|buurt|markt|plein|perron|afdeling|werkvloer)\b
        |\b(?:laat\s(?:je|zich)\s(?:\w+\s){0,6}?zien|zich\s(?:\w+\s){0,6}?(?:laten\ zien|vertonen)
        |vertoont\ zich|zichtbaar\s(?:\w+\s)?(?:op|in|bij|aanwezig)|neus\ (?:laten\ )?(?:zien
        |om\ de\ (?:deur|hoek))
        |loopt?\s(?:\w+\s){0,4}?(?:rond|binnen)|maakt?\s.{0,20}\brond(?:je|e)\ (?:over|door|langs)
        |webcam\ aan|beeld\ aan|in\ beeld\ tijdens|camera\s(?:\w+\s)?aan)\b""",
    "badge": r"""
        \b(?:klok|klokt|klokken|prikt?|badge\w*|check|checkt|meldt?|tekent?|scant?)\b.{0,40}
        \b(?:poort|receptie|portier|ingang|deur|hek|balie|presentielijst|toegangspoort\w*|slagboom
        |bewaking)\b""",
    "found": r"""
        \b(?:op|in|bij|vanuit)\s.{2,40}\b<count>\s(?:dagen\s(?:van|op)\sde\s<count>|(?:van|op)\sde\s<count>\s(?:werk)?dagen)\b
        |\b<count>\s(?:dagen\s)?(?:van|op)\sde\s<count>\s(?:werk)?dagen\s(?:\w+\s)?(?:op|in|bij|vanuit)\s|
        \b(?:op|in|bij)\s.{2,30}\ste\ vinden\b|\bmeedraai\w*|\bdraait?\s.{0,20}\bmee\s(?:in|op
        |bij)\s(?!(?:\w+\s)?\w*rooster)
        |\b(?:(?:is|zijn|ben|bent)\s(?:\w+\s){0,8}?(?:te\ vinden|aan\ te\ treffen)
        |rijdt?\s(?:\w+\s){0,3}?naar\s
        (?:de|het)\s(?:vestiging|locatie|klant|bouwplaats|depot)|reist?\ af|pendelt\w*|overnacht\w*\ (?:in
        |op|bij)
        |komt?\s(?:\w+\s){0,5}?(?:naar\ (?:kantoor|de\ vestiging|de\ locatie|het\ werk|de\ zaak)
        |langs\ op\ )
        |staat?\s(?:\w+\s){0,4}?(?:tussen|naast)\ de)\b""",
    "is_present": r"\baanwezig\b",
    "at_table": r"""
        \bvergezel\w*\b|\bvertegenwoordig\w*\s.{2,40}\b(?:in|bij|op)\s
        |\b(?:aansluiten|aanhaken)\ bij\b
        |\bschuift?\s(?:\w+\s)?aan\b
        |\b(?:slaa?t?\s.{0,50}\bover|mist?\s(?:geen|nooit)|ontbreekt?\s(?:nooit|op\ geen)
        |laat\s.{0,30}\bnooit\s
        |(?:zit|zitten)\s(?:\w+\s){0,3}?aan\b|ga(?:at)?\s(?:\w+\s)?mee\s(?:naar|op)|ge?woont?\ bij|gast\ bij
        |geen\s.{0,20}\boverslaan|(?:is|ben|bent|zijn)\s(?:\w+\s)?(?:erbij|van\ de\ partij)\b)""",
    "sure_table": r"""
        \bvergezel\w*\b
        |\bwoont?\s(?:\w+\s){1,6}?bij\b|\bschuift?\s(?:\w+\s)?aan\s(?:bij|in)\b
        |\b(?:mee\s(?:op|naar)\s\w*(?:bezoek|huisbezoek\w*|excursie|controle|werkbezoek|inspectie\w*
        |rondgang)
        |(?:is|ben|bent|zijn)\s(?:\w+\s)?(?:erbij|van\ de\ partij)\b|bij\s(?:elk|elke|alle|iedere
        |ieder)\s\w+
        \s(?:aanwezig|erbij|present))""",
    "attended": r"\b(?:bijgewoond|bezocht|meegemaakt)\b",
    "goes_event": r"""
        \b(?:rond|rondt|doorloop|doorloopt|gaat?|begint?|start|doe|doet|haal|haalt|volgen|bezoek|bezoekt
        |bezoeken|woon|meld\w*)\b
        .{0,60}\b\w*(?:cursus|training|opleiding|congres|workshop|scholing|masterclass|webinar|seminar|beurs
        |symposium|conferentie|themadag|studiedag|leergang|module)\b""",
}

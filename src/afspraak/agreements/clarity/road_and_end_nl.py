"""Dutch phrases about road, doing and quality: verbose patterns over folded text, with bounded gaps."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Method.
    "by_tool": r"""
        \b(?:in|met|via|binnen|op\ basis\ van|behulp\ van|middel\ van|uit)\s(?:\w+\s){0,3}?<tool>\b
        |\bgebruikt?\s(?:het\s|de\s)?<tool>\b""",
    "by_school": r"""
        \b(?:volgens|met|conform|via|als|op\ z'n|aan\ de\ hand\ van)\s(?:de\s|het\s|een\s|onze\s)?<school>\b
        |\b<school>[ -]?(?:methode\w*|methodiek|werkwijze|aanpak)|-methode\b
        |\bmet\ de\ [\w ]{3,30}[ -]methode|\bwerk\w*\s<school>""",
    "colleague": r"""
        \b(?:samen|in\ tweetal|in\ duo)\smet\s(?!(?:de|het|alle|andere|onze|je|lokale)\s(?:\w+\s)?\w+(?:en
        |s|'s)\b|\w+(?:en|ers|partners)\b)\w+|\bin\ duo\s""",
    "by_firm": r"""
        \b(?:door|via|met|huur\w*\s.{0,40}|schakel\w*\s.{0,30}|koop\w*\s.{0,40})\s?\b(?:(?:de|het
        |een|onze)\s)?(?:vaste\s|eigen\s|huidige\s)?\w{0,14}<firm>\b
        |\b(?:via|bij|door)\s(?:groothandel|makelaar|drukkerij|notaris|transporteur|garage|loonbedrijf
        |importeur)\s\w+
        |\bgebruikt?\s.{0,40}\b\w*(?:bureaus?|leveranciers?|aannemers?)\b""",
    "done_by": r"""
        \bdoor\s[\w ]{2,40}?\s(?:uitgevoerd|gemaakt|gebouwd|gedrukt|geplaatst|aangelegd|ontworpen|geleverd
        |geinstalleerd|gedaan|geschreven|geschilderd|vertaald)\b""",
    "contracting": r"""
        \b(?:contract|overeenkomst|getekend|vastgesteld|goedgekeurd|betaald|bij\s(?:het
        |de)\s\w*bedrijf\b.{0,20}\b(?:is|zijn))\b""",
    "measuring": r"""
        \b(?:gemeten|geteld|meting|telling|volgens\s(?:het|de)\s\w*(?:systeem|registratie|administratie
        |telling|boekhouding))\b""",
    "relation": r"\b(?:contract|overeenkomst|relatie|contact|samenwerking|fusie)\b",
    "approval": r"""
        \b(?:<each>|ieder|alle)\s\w*(?:concept|versie|stap|ontwerp|besluit|wijziging|tussen|brief|bericht
        |uitgave|mail|offerte|advies)\w*\b.{0,60}\b(?:goed\w*keur\w*|langs|akkoord|laten\ (?:zien|lezen
        |checken|controleren|nakijken)|voor(?:ge)?leg\w*|voor\saan|aftekenen|afgestemd|afstemmen|fiat\w*
        |gezien\ door|toestemming)|\btussentijds\w*\b.{0,40}\b(?:goedgekeurd|goedkeuring|akkoord|afgestemd
        |voorgelegd|vastgesteld)|\b(?:goedgekeurd|akkoord|voorgelegd)\b.{0,20}\btussentijds|\b(?:vooraf
        |eerst|van\ tevoren)\b.{0,50}\b(?:goed\w*keur\w*|akkoord|toestemming|langs|laten\ (?:zien|lezen
        |checken|controleren)|voorleggen|voorgelegd)|\bstem\w*\s<each>\b.{0,60}\baf\b|\bvoordat\s(?:je|hij
        |zij|ze|het|de)\s(?:\w+\s){0,3}(?:verder|verstuurd|versturen|de\ deur)|\bla(?:at
        |ten)\b.{0,40}\b(?:lezen\ door|lezen\ voordat|goedkeuren|controleren|nakijken|checken|tegenlezen
        |meelezen)\s?(?:door|bij)?
        |\b<each>\s\w+\s(?:\w+\s){0,3}?eerst\b.{0,30}\b(?:zien|langs|voor|bij)\b|\b(?:laat
        |laten)\s<each>\b.{0,30}\bzien\b|\b(?:laat|laten)\s<each>\s\w+\seerst\b""",
    "order": r"""
        \beerst\b.{2,60}\b(?:dan|daarna|vervolgens)\b|\bstap\ voor\ stap\b|\b(\w{4,})\ voor\ \1\b
        |\bmap\ voor\ map\b|\bdag\ voor\ dag\b|\b(?:op
        |in\ (?:die|deze|vaste))\ volgorde\b|\bvan\ \w+\ naar\ \w+\ werkend
        |\b(?:daarna|vervolgens)\b.{2,60}\b(?:tot\ slot|ten\ slotte|daarna|vervolgens)\b""",
    "means": r"""
        \bmet\ behulp\ van\b|\bdoor\ middel\ van\b|\bmet\ de\ hand\b|\bdoor\s(?:\w+\s){1,5}te\ \w+en\b
        |\b(?:uitsluitend|alleen|enkel)\s(?:via|met|in|volgens|door)\b|\baan\ de\ hand\ van\b
        |\bvoorgeschreven\b
        |\bhandmatig$|^handmatig\b""",
    "made_with": r"\b<made>\s(?:in|met|via|volgens|op|samen)\s",
    "made_means": r"""
        ^<made>\s(?:in|met|via|volgens|op)\s(?!\d|bewoners|klanten|ouders|minstens|<count>|succes
        |instemming)\w+""",
    "method_only": r"^(?:pas|past|werk|werkt|werken|volg|volgt)\b|\bwerken$",
    "use_start": r"""
        ^(?:gebruik|gebruikt|hanteer|hanteert|volg|volgt|doorloop|doorloopt|pas|past|werk|werkt)\b
        |\b(?:gebruiken|hanteren|volgen|doorlopen|toepassen)$""",
    "by_start": r"""
        ^(?:volgens|conform|via|met|aan\ de\ hand)\b|\b(?:volgens|conform|aan\ de\ hand\ van|langs)\s
        |^(?:elke|iedere|elk|ieder|alle)\s.{2,60}\b(?:via|volgens|met)\b""",
    "fragment_means": r"""
        ^via\s(?:het|de|een|onze)\s\w+|^met\s(?!(?:minstens|minimaal|een\ score|alle|akkoord|instemming
        |handtekening|goedkeur\w+|positief
        |minder|meer|dank|winst|een\ voldoende|verklaring|certificaat|een\ (?:\w+\s)?(?:handtekening
        |verklaring|akkoord)|name\b|<count>|\d))\w+(?:,|$|\s(?:en|of|van|op|door|uit)\b)
        |^met\s(?:een|het|de)\s(?!score|cijfer|handtekening|verklaring|akkoord|voldoende|goedkeur
        |certificaat|winst)\w+""",
    # Activity.
    "effort_words": r"""
        \b(?:volg(?:t|en)?\s(?:\w+\s){0,2}?(?:ontwikkeling\w*|trend\w*|nieuws|voortgang|actualiteit\w*
        |wetgeving)|onderzoek\ (?:doen|doet)?\s?(?:naar|doen)|zich\s(?:\w+\s){0,5}?(?:in\ ?te?\ ?zetten
        |inzetten|over|bezig|richten|verdiepen|buigen|hard\ maken|sterk\ maken)|zich\s(?:in\ te\ zetten
        |inzetten|verdiepen)|inzetten\ voor|(?:houdt?|houden)\s(?:\w+\s){0,3}?(?:contact|bezig|vinger|oog
        |oren|toezicht|in\ de\ gaten)|contact\s(?:houden|onderhouden)|(?:onderhoudt?
        |onderhouden)\s(?:\w+\s){0,2}?(?:relaties?|contact\w*|banden|netwerk)|zorg\s?dragen|
        draagt?\s(?:\w+\s)?(?:zorg|bij)|aan\ de\ slag|bezig\s(?:zijn|houden|met)|houdt\szich|aanspreekpunt|
        (?:een\s)?bijdrage|meedoen\ in|aandacht\s(?:besteden|geven|vragen)|besteedt?\s(?:\w+\s)?aandacht|
        werk(?:t|en)?\s(?:\w+\s)?(?:aan|mee)|gaat?\saan\ de\ slag|rol\s(?:spelen|vervullen)|(?:speelt?
        |vervult?|spelen|vervullen)\s(?:\w+\s){0,4}?rol|^(?:is|wees|ben)\s(?:een\s|de\s
        |het\s)?(?:\w+\s)?(?:aanjager|vraagbaak|ambassadeur|boegbeeld|schakel|verbinder|kartrekker|trekker
        |coordinator|klankbord|contactpersoon|kwartiermaker|gids|mentor|vertegenwoordiger|voorvechter
        |kennisdrager|gesprekspartner|begeleider|coach)\b|(?:is|wees|zijn)\s(?:\w+\s)?(?:betrokken|bezig
        |actief)\s(?:bij|met|in)|spant?\szich\s\w*|zich\ inspannen|(?:maakt?|maken)\szich\s(?:sterk|hard)|
        (?:biedt?|bieden|geeft?|geven|verleent?|verlenen)\s(?:\w+\s){0,3}?(?:hulp|steun|ondersteuning
        |begeleiding|advies|bijstand|input|feedback|voorlichting)|treedt?\sop\sals|optreden\ als|
        fungeert\ als|in\ kaart\b|(?:kijkt?|zoekt?|gaat?|ga)\s(?:\w+\s)?(?:hoe|of|wat|waarom|waar)\b|
        staat?\s.{0,30}\s(?:bij|terzijde|ter\ zijde)$|neemt?\s.{0,40}\smee\ in|(?:gaat|ga
        |gaan)\s(?:\w+\s)?op\ zoek|werkt?\s(?:\w+\s)?(?:samen|toe)|let(?:ten|\sop)|spin\ in\ het\ web|
        sparringpartner|kijkt?\s(?:\w+\s){0,3}?(?:naar|mee|of)|zet\sin\sop|vinger\ aan\ de\ pols|
        trekt?\s(?:\w+\s){0,4}?(?:kar|op\ met)|denkt?\s(?:\w+\s)?(?:mee|na|over)|in\ gesprek\s(?:gaan
        |blijven|met)|gaat\s(?:\w+\s){0,2}?in\ gesprek|verbinding\s(?:leggen|zoeken))\b
        |\bhaalt?\s(?:\w+\s){0,2}?(?:ideeen|wensen|input|meningen|signalen)\b|\bin\ beeld\b
        |\bop\ zoek\ naar\b|\bzoekt?\ (?:naar|manieren|mogelijkheden)\b|\bpakt?\s(?:\w+\s){1,5}?op\b
        |\b(?:staat|sta)\s(?:\w+\s){1,3}?bij$|\bbijdrage\ (?:leveren|geven)\b|\bhandje\b|\bspeurt?\b
        |\blevert?\s(?:\w+\s)?(?:input|bijdrage\w*|feedback)\b|\bbehartig\w*\b|\bjaagt?\s.{2,40}\saan$""",
    "effort_head": r"""
        ^(?:doorlopend|voortdurend|continu|blijvend|structureel|extra)\s(?:aandacht|inzet|zorg|contact
        |overleg)\b|^(?:(?:de|het|een)\s)?(?:(?:actieve|goede|algemene|verdere|positieve|waardevolle
        |zichtbare|eigen)\s)?(?:ondersteuning|begeleiding|hulp
        |bijdrage
        |assistentie|coordinatie|bewaking|monitoring|advisering|verkenning|onderzoek|orientatie
        |inventarisatie|betrokken\ (?:zijn|bij)|meewerken|afstemming|stimulering|bevordering|inzet|deelname
        |analyse|evaluatie|meedenken|zorg)\s(?:van|bij|aan|voor|naar|op|met|over|door)\b
        |^(?:nauw\s)?betrokken\s(?:bij|zijn)\b""",
    "routine_head": r"""
        ^(?:(?:de|het|een|dagelijks)\s)?(?:beheer|onderhoud|verwerking|afhandeling|behandeling|controle
        |registratie|beantwoording|uitvoering|verzorging|administratie)\s(?:van|op|voor)\b""",
    "own_act": r"""
        \b(?:gebeld|gesproken|overlegd|gemaild|bezocht|overleg|gesprek\w*|contact|rapportage|terugkoppeling
        |bijgepraat|geinformeerd|afgestemd|gecontroleerd|bijgewerkt|nagelopen|verslag|geschreven|ronde
        |rondes|controle\w*|update\w*|bezoek\w*|nieuwsbrief)\b""",
    "times": r"""
        ^(?:\w+\s)?<count>\s(?:keer|maal|x)\s(?:per|in)\b(?!.*\b(?:is|zijn)\b)
        |^(?:\w+\s)?<count>\s(?:rondes?|rondjes?|bezoeken|gesprekken|controles|tochten)\b.*\bper\b""",
    "each_first": r"^(?:elke|iedere|elk|ieder)\s",
    "own_act_done": r"\b(?:gebeld|gesproken|gemaild|bezocht|benaderd|gesprekken\ gevoerd)$",
    "passive_present": r"\b(?:wordt|worden)\b",
    "being": r"""
        \b(?:is|zijn|heeft|staat|zit|draait|bereikbaar|beschikbaar|oproepbaar|werkt|werken|thuis\w*
        |aanwezig)\b""",
    "unknown_doing": r"^\w{3,}t\b",
    # Vague.
    "opinion": r"""
        \b(?:past\ bij|van\ (?:\w+\s)?(?:hoog|goed|hoge|goede|voldoende|prima|topkwaliteit)\s?(?:niveau
        |kwaliteit|gehalte)?|naar\ (?:\w+\s)?tevredenheid|zo\ (?:goed|veel|snel|vlot|soepel)\ mogelijk|
        zoveel\ mogelijk|ziet\ er\s(?:\w+\s){1,3}?uit|hoger\s(?:peil|plan|niveau)|op\ (?:een\s)?(?:hoog
        |hoger|goed)\s(?:peil|plan|niveau)|oog\s(?:hebben\s)?voor|rolmodel|voorbeeldfunctie|goed\ voorbeeld|
        van\ deze\ tijd|up-to-date\ blijven|in\ (?:goede|optimale)\ (?:orde|staat)|naar\ behoren|
        goed\ (?:in\ elkaar|leesbaar|op\ orde)|voelt\s(?:\w+\s){0,3}?(?:goed|thuis|welkom|gehoord|gezien)|
        voelen\ zich|op\ maat|de\ beste|maximaal\ benut\w*|korte\ lijnen|lijn\w*\b.{0,40}\bkort|
        thuis\ voelen|serieus\ genomen|tot\ zijn\ recht|uitstraalt|fit\ for)\b
        |\bverdient?\ aandacht\b|\bomhoog$|\bomlaag$""",
    "attitude": r"""
        \b(?:stelt?\ zich\s(?:\w+\s){0,3}?op|zich\s(?:\w+\s){0,3}?op(?:stelt|stellen)|ga(?:at
        |an)?\s(?:\w+\s){0,3}?om\ met|om(?:gaan|gegaan)\ met|omgang\ met|(?:initiatief|verantwoordelijkheid
        |regie|eigenaarschap)\s(?:nemen|tonen|pakken)|(?:neemt?|pakt?|toont?|tonen
        |laat)\s(?:\w+\s){0,2}?(?:initiatief|verantwoordelijkheid|regie|eigenaarschap|leiderschap
        |betrokkenheid|lef)|voortouw|(?:houding|instelling|mentaliteit)|visitekaartje|uithangbord|teamspeler
        |verantwoordelijk\ voelen|leidinggevende\ zijn|ontwikkelt\ zich|zich\ ontwikkelen|
        zichzelf\ ontwikkelen|groeien\ als|(?<!\w\ )(?<!\w)(?:wees|word|wordt)\s(?:een\s)?(?!\d|elke|het
        |de\b)\w+)\b
        |\bstaa?t?\ open\ voor\b|\bbuiten\ de\ (?:kaders|hokjes|gebaande)\b""",
    "is_attitude": r"\bzich\b.{0,30}\bop\b|\bhouding\b",
    "taste": r"""
        ^(?:\w+\s)?(?:werkt|oogt|leest|voelt|klinkt|smaakt|loopt|rijdt|ziet)\s(?:\w+\s)?\w+$
        |^(?:\w+\s)?\w+\sgeformuleerd$|\been\s(?:lust|plezier|genot)\b|^(?:voelt|oogt)\b
        |^spreekt\s.{2,30}\saan$|^het\ was\b""",
    "fixed": r"""
        \b(?:overeenkomst|plan|beleid|notitie|rapport|advies|protocol|contract|meting|onderzoek|cijfer|score
        |systeem|medewerker|afdeling|regeling)\b""",
}

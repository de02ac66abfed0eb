"""More Dutch about road, doing and quality, joined to the phrases of the same name."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Method.
    "handed_over": r"""
        ^(?:lever|levert|overhandig|overhandigt|dien|dient)\s.{2,60}\bin\s(?:excel|word
        |power\ ?bi|powerpoint|pdf|visio|csv|revit|autocad|ifc|dwg|indesign)\b
        |\bin\s(?:word|excel|pdf)\sen\s(?:word|excel|pdf)\b""",
    "source": r"""
        ^(?:\w+\s)?\w*(?:registratie|rapport|rapportage|overzicht|log|logboek|export|uitdraai|dashboard|meting
        |telling|lijst|cijfers|gegevens|steekproef|bron)\s(?:uit|in|van|:)\s""",
    "is_made": r"""
        \b(?:bijgewerkt|verwerkt|ingevoerd|vastgelegd|geregistreerd|opgemaakt|opgesteld|gemaakt|ingevuld
        |bijgehouden|ingeboekt|gelogd|geboekt|gepland)\b""",
    "by_tool": r"""
        \b(?:in|met|via|binnen|op)\s(?:het\s(?:pakket|programma|systeem)\s|de\s(?:app|tool|software)\s)\w+
        |\b(?:werk|werkt|boek|boekt|leg|legt|noteer|noteert|voer|voert|zet|registreer|registreert|plan
        |plant|houd
        |houdt|verwerk|verwerkt)\s.{2,60}\bin\s(?:het|de)\s\w+(?:systeem|pakket|module|portaal|app|tool
        |applicatie)\b
        |\b(?:via|met|in)\s(?:het|de|ons|onze)\s(?:\w+\s)?\w*(?:portaal|loketapp|scanmodule|rekenhulp)\b""",
    "done_by": r"""
        \b(?:volgens|conform|langs)\s(?:de\s|het\s|een\s|onze\s)?(?!nieuwe)(?:[\w-]+\s)?(?:werkinstructies?
        |stappenplan|draaiboek|[\w-]+-methode|methodiek)\b|
        \b(?:volgens|conform|aan\ de\ hand\ van)\s(?:de|het|een|onze)\s(?:\w+\s)?\w*(?:lijst|checklist|formule
        |schema|systematiek|stappen|volgorde|indeling|fasering|route|rekenregels?|tabel|model)\b
        |\bmet\s(?:de|het|een)\s\w*(?:formule|rekenmodel|rekenregel|tabel)\b
        |\bkom(?:t|en)\ van\s(?:kwekerij|leverancier|groothandel|firma|fabrikant|aannemer|bakker\w*
        |drukkerij)|\b(?:geschreven|gemaakt|gebouwd|vertaald)\ zonder\s
        |\b(?:lopen|loopt|gaan|gaat|verlopen|verloopt)\s(?:\w+\s){0,2}?(?:via|volgens)\s(?:het|de|een|ons
        |onze)\s\w*(?:formulier|portaal|systeem|app|sjabloon|tool|protocol|procedure|loket|werkwijze
        |route)\w*
        |\b(?:gelegd|gemaakt|gebouwd|uitgevoerd|geschilderd|geplaatst|geinstalleerd|geleverd|ontworpen
        |gedrukt
        |vertaald|aangelegd|gerepareerd|gereinigd|schoongemaakt|opgesteld|geschreven|berekend)\sdoor\s""",
    "colleague": r"""
        \b(?:met|bij|langs)\s(?:je\ |de\ |onze\ )?(?:collega|vaste\ partner)\s\w+|\bonder\ (?:leiding
        |begeleiding|toezicht)\ van\s
        |\bin\s(?:koppels|tweetallen|een\ tweetal|duo's)\b|\baan\ de\ hand\ van\ een\ collega\b""",
    "by_firm": r"""
        ^boekt?\s.{2,50}\sbij\s\w+
        |\bschakelt?\s.{2,70}\b\w*(?:bureau|firma|bedrijf|leverancier|aannemer)\b.{0,25}\bin$
        |^(?:\w+\s)?(?:huur|koop|bestel|betrek|lease)t?\s.{2,50}\s(?:bij|van)\s\w+|\b(?:gehuurd|gekocht
        |besteld|geleased)\s(?:bij|van)\s(?!derden)\w+
        |\b(?:huur|huurt|koop|koopt|bestel|bestelt|betrek|betrekt|haal|haalt|neem|neemt)\s.{2,60}
        \b(?:bij|van|af\ bij)\s(?:firma\s|groothandel\s|leverancier\s|onze\s(?:vaste\s|huis)\w+)
        |\b(?:opgesteld|gemaakt|uitgevoerd|geleverd|gebouwd|onderzocht|getekend|vertaald|gedrukt|geschreven
        |aangelegd|gelegd|berekend|ontworpen)\s(?:\w+\s){0,3}?door\s(?:de\s|het\s|een\s)?(?:\w+\s)?
        (?:bureau|firma|bedrijf|aannemer|leverancier|adviesbureau|ingenieursbureau|collega)\b""",
    "approval": r"""
        \bter\ goedkeuring\b
        |\b<each>\s\w+\s.{0,40}\bvoor(?:dat)?\s(?:je|hij|zij|ze)\s\w*(?:verder|door|begin|verst|plaats
        |publi)\w*|
        \b(?:vraag|vraagt)\s.{0,40}\b(?:akkoord|toestemming|goedkeuring)\s.{0,30}\bvoordat\b|
        \b(?:stem|stemt|leg|legt|bespreek|bespreekt|deel|deelt)\s.{2,60}\b(?:vooraf|eerst|van\ tevoren)\b
        |\b(?:pas|alleen)\s(?:\w+\s){1,4}?(?:na|met)\s(?:\w+\s)?(?:akkoord|goedkeuring|toestemming
        |fiat)\s(?:van|door)
        |\b(?:vraag|vraagt)\s.{0,30}\b(?:akkoord|toestemming|goedkeuring)\s(?:\w+\s){0,3}?(?:voor|bij
        |alvorens)
        |\b(?:vier-?ogen|tegenleesronde|tussenakkoord|go\ van)\b|\balvorens\ (?:te|verder)\b""",
    "order": r"""
        \bin\ (?:de\s)?volgorde\ van\b
        |\bvan\s(?:voor|boven|links|oud|binnen|klein)\snaar\s(?:achter|achteren|beneden|onder|rechts|nieuw
        |buiten
        |groot)\b|\bbegin\w*\s(?:\w+\s)?(?:met|bij)\s.{2,50}\b(?:ga|gaat|daarna|dan|en\ dan|vervolgens)\b
        |\been\ voor\ een\b|\bpas\s(?:daarna|dan|als|wanneer|nadat)\b|\bte\ beginnen\ met\b|\b(?:in|op)\s
        (?:de\s)?(?:vaste|voorgeschreven|juiste)\svolgorde\b|\bin\ (?:sprints|iteraties|etappes)\b""",
    "means": r"""
        \b(?:via|door|met)\s(?:een\s)?(?:\w+\s)?(?:aanbesteding|loting|veiling|prijsvraag|tender
        |referendum)\b|\bin\ <count>\ (?:lagen|stappen|rondes|fasen|etappes)\b
        |^(?:las|lijm|verf|schilder|metsel|isoleer|bekleed|reinig|impregneer|voeg|stuc)t?\s.{2,40}\bmet\s
        |\bmet\s(?:een|de|het)\s(?:\w+[\s-])?\w*(?:scanner|drone|laser|apparaat|machine|robot|koffer|kwast
        |roller|meetlint|software|rekenmodel)\b
        |\bvolgens\ het\ boekje\b
        |\bmet\s.{2,20}\ben\ niet\b|\bniet\ met\s
        |\b(?:volgens|naar)\s(?:de\s)?letter\b|\bop\ papier\s(?:\w+\s)?(?:bij\w*|ingevuld|gezet)
        |\bmet\ pen\ en\ papier
        |\bop\ de\ (?:oude|klassieke|voorgeschreven|gebruikelijke)\ (?:manier|wijze)\b|\bvolgens\s(?:het
        |de)\s\w+plan\b
        |\bmet\ (?:gebruik|inzet|toepassing)\ van\b|\bgebruikmakend\ van\b|\bniet\ met\ de\ hand\b
        |\bmet\s(?:het|de|een)\s(?:\w+\s)?(?:hulpmiddel|gereedschap|software|programma|app|apparaat
        |methode)\b""",
    "made_with": r"\b(?:in|met|volgens|via)\s.{2,60}\s<made>$",
    "method_only": r"^(?:hanteert|gebruikt)\b|^(?:loop|loopt|werk|ga|gaat|houd|houdt|doorloop|doorloopt)\b",
    "use_start": r"""
        ^(?:loop|loopt|werk|werkt|ga|gaat)\s.{2,60}\b(?:af|door|langs|na)\b|^houdt?\s(?:\w+\s)?(?:je|zich)\s
        |^(?:je|hij|zij|ze|bij\ \w+|daarvoor|daarbij|hiervoor|voor\ \w+)\s(?:\w+\s){0,3}?gebruikt?\b
        |^gebruikt?\b
        |\b(?:invullen|aflopen|aanhouden|nalopen|gebruikt)$|^vult?\s""",
    "is_adopted": r"\b(?:vastgesteld|ingevoerd|goedgekeurd|in\ gebruik|aangenomen)\b",
    "is_used": r"""
        \b(?:is|zijn|wordt|worden)\s.{2,60}\b(?:gebruikt|toegepast|gevolgd|gehanteerd|aangehouden
        |ingezet)$""",
    # Activity.
    "makes_paper": r"\bzzzz\b",
    "acts_held": r"""
        \b\w*(?:gesprekken|interviews|intakes|evaluaties|controles|rondes|besprekingen|overleggen)\s(?:\w+\s){0,3}?(?:zijn|worden)\s
        (?:\w+\s){0,2}?(?:gevoerd|gehouden)\b""",
    "effort_words": r"""
        ^(?:wil|hoopt|beoogt|zoekt)\s
        |\b(?:draagt?|brengt?)\s(?:\w+\s)?(?:ideeen|suggesties|onderwerpen|punten)\saan\b
        |\bhand-\ en\ spandiensten\b|\bspeelt?\ in\ op\b|\breageert?\ op\ (?:veranderingen|ontwikkelingen
        |trends)
        |\bpleegt?\ acquisitie\b
        |\bmaakt?\ werk\ van\b
        |\b(?:doet?|geeft?|levert?)\s(?:\w+\s)?(?:suggesties|voorstellen|ideeen|tips|verbetervoorstellen)\b
        |\b(?:wordt\s(?:\w+\s){0,3}?(?:mee|na|samen|bij)ge(?:dacht|werkt|holpen|dragen|keken)|werk(?:t
        |en)?\s(?:\w+\s){0,3}?aan\ (?:het|de|een)|(?:geeft?|bied|biedt
        |leent?)\s(?:\w+\s){0,3}?luisterend\ oor
        |houdt?\s(?:\w+\s){0,3}?(?:rekening\ met|zicht\ op|feeling|de\ vinger|voeling|ogen\ open
        |bij\ de\ les)
        |bl(?:ijf|ijft|even|ijven)\s(?:\w+\s){0,3}?(?:op\ de\ hoogte|in\ contact|bij\ met|betrokken
        |op\ zoek|alert\ op)
        |(?:doe|doet)\s(?:\w+\s){0,2}?(?:best|moeite|duit|onderzoek)|steekt?\s.{0,25}\b(?:mouwen|energie
        |tijd)
        |(?:draag|draagt)\s(?:\w+\s){0,3}?steentje|schouders\ eronder|zet\s(?:je
        |zich)\s(?:\w+\s){0,4}?(?:in|schrap)
        |maakt?\s(?:je|zich)\s(?:sterk|hard)|springt?\s(?:\w+\s){0,3}?bij|helpt?\s(?:\w+\s){0,3}?mee
        |staat?\ klaar\ voor
        |zorgt?\ mee|ziet?\ toe|ga\ na|gaat\ na|vraagt?\ na|zoekt?\s(?:\w+\s){0,4}?uit|bekijkt?\ (?:hoe|of
        |wat)
        |verdiept?\ (?:je|zich)|zoekt?\s(?:\w+\s)?(?:verbinding|samenwerking|contact|afstemming|aansluiting)
        |neemt?\s(?:\w+\s){0,3}?(?:onder\ de\ loep|op\ sleeptouw|onder\ (?:zijn|haar|je)\ hoede|mee\ in)
        |(?:lever|levert)\s(?:\w+\s){0,2}?(?:bijdrage|inspanning)|levert?\ een\ bijdrage|meedraait?
        |(?:voert?|houdt?)\ regie|denkt?\s(?:\w+\s){0,4}?(?:mee|na)\b|praat\ mee
        |geeft?\s(?:\w+\s){0,3}?(?:aandacht|gedachten|prioriteit)\ aan)\b""",
    "own_act": r"""
        \b(?:steekproef|steekproeven|check|rondgang|inspectie)\b
        |\b(?:besproken|bijgewoond|rondgelopen|geholpen|meegedacht|meegekeken|langsgegaan|nagebeld)\b""",
    "goes_up": r"\b(?:gaat\s.{0,30}?naar|ligt\s.{0,30}?(?:bij|voor)|bereikt)\b",
    "feels": r"\bvoel(?:t|en)?\ zich\b",
    "works_on": r"\bwerk\w*\s(?:\w+\s){0,9}?aan$|\beraan\s(?:ge)?werk\w*|\beraan\s(?:besteed|gezeten)",
    "camera": r"""
        \b(?:camera|webcam|beeld|video)\s(?:\w+\s){0,2}?aan\b|\bmet\s(?:de\s)?camera\s(?:\w+\s)?aan\b""",
    "measure": r"\b(?:klasse|niveau|kwaliteit|beeldkwaliteit|label|categorie)\ [a-e]\b",
    "registers": r"""
        \b(?:vult?|schrijft?|registreert?|boekt?|noteert?|verantwoordt?|levert?)\s.{0,40}\b(?:uren
        |urenstaat|werktijden|weekstaat)\b.{0,40}(?:\bin\b|\bop\b|$)""",
    "hours_counted": r"\b<count>\s(?:\w+\s)?uren\b",
    "held": r"\b(?:enquete|toets|examen|test|interviews?|verklaring|meting)\w*\b.{0,20}\bafgenomen\b",
    "leads": r"^(?:\w+\s){0,3}?(?:leidt?|opent|voorzit)\s(?:alle|elk|elke|iedere|ieder)\s",
    "done_to": r"""
        \b(?:is|zijn|wordt|worden|was)\s.{0,30}\b(?:vervangen|benoemd|aangesteld|gevonden|verkozen
        |verhuisd|ontslagen)\b""",
    "obtains": r"\b(?:diploma|rijbewijs|certificaat|examen|keurmerk|getuigschrift)\w*\b",
    "brings": r"^(?:\w+\s)?(?:zorgt?|creeert?|kweekt?|bouwt?|schept?|brengt?|bewaart?|behoudt?|wint?)\s",
    "does_with": r"^(?:doe|doet|voer|voert|verricht)\s.{2,40}\smet\s(?!<count>|\d|alle|succes|elkaar)\w+",
    "at_each": r"\b(?:bij|op)\s(?:elk|elke|ieder|iedere|alle)\s",
    "attends_it": r"""
        \b(?:bijwo\w+|bijgewoond|neemt?\s(?:\w+\s)?deel|deelnem\w+|deelname|woont?\s.{2,40}\sbij
        |zit\s.{2,40}\svoor|schui\w+|doet?\s(?:\w+\s)?mee|meedoen)\b""",
    "rate": r"""
        \b(?:onder|hooguit|maximaal|minder\ dan|tot|naar)\s(?:de\s)?<count>\s(?:\w+\s)?(?:per|in\ de)\s""",
    "only_there": r"""
        \bgezien\b
        |\baanwezig\b
        |\b(?:centrum|wijk|park|terrein|straten|gebouw|buurt|markt|plein|perron|afdeling|werkvloer)\b
        |\b(?:te\ vinden|zichtbaar|zien|gezicht|kantoor|plek|aan\ te\ treffen|camera|beeld|werkplek)\b""",
    "each_done": r"""
        ^(?:alle|elk|elke|iedere|ieder|beide)\s.{2,60}\b(?:ge|ver|ont|be|her|op|af|in|uit|aan|over)\w+(?:d
        |t|en)\b""",
    # Vague.
    "opinion": r"""
        \bsluit\w*\saan\ (?:bij|op)\s(?:de\s|hun\s)?(?:behoefte\w*|wens\w*|vraag|verwachting\w*
        |praktijk)\b|\bop\ (?:peil|niveau|orde)\b
        |^bespaart?\ op\b|\bbinnen\ (?:de\ perken|redelijke\ grenzen)\b|\bin\ (?:begrijpelijke|gewone
        |heldere)\ taal\b
        |^(?:breng|brengt|krijg|krijgt|haal|haalt)\s.{2,50}\b(?:omlaag|omhoog|naar\ beneden|terug
        |naar\ een\ hoger\ plan)$
        |\b(?:is|zijn)\ (?:schoon|opgeruimd\ en\ schoon|netjes)$
        |\b(?:naar\ wens|op\ rolletjes|(?:is|wees|ben)\s(?:het|de)\s(?:gezicht|spil|hart|motor|ziel)\ van
        |(?:prettig|fijn|goed|makkelijk|lekker)\s(?:leesbaar|te\s\w+|werkbaar
        |vindbaar)
        |zoals\ het\ hoort|in\ de\ smaak|loopt\s(?:goed|lekker|soepel)|ervaren\ (?:door\ .{2,30}\s)?als
        |op\ (?:een\s)?(?:prettige|goede|nette|juiste|professionele|zorgvuldige|respectvolle)\s(?:manier
        |wijze)
        |naar\ (?:ieders|volle)\ tevredenheid|meer\ (?:verbonden|betrokken)|van\ toegevoegde\ waarde)\b""",
    "attitude": r"""
        \bweet\ wat\ er\b|\bneemt?\s.{2,40}\bserieus\b
        |\bdenkt?\ (?:steeds\ |meer\ )?in\ (?:oplossingen|kansen|mogelijkheden|resultaten)\b
        |\b(?:laat\s(?:\w+\s){0,3}?(?:zien\ dat|eigenaarschap|initiatief)|wees\s(?:\w+\s)?\w{4,}
        |(?:vergroot|vergroten|verhoogt?)\s(?:zijn|haar|je|hun)\s\w+|in\ (?:zijn|haar
        |je)\ rol\s(?:groei\w*|staan)
        |staa?t?\ (?:stevig\ )?in\ (?:zijn|haar|je)\ (?:kracht|schoenen)|kijkt?\ over\ grenzen)\b""",
}

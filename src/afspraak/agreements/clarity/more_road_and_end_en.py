"""More English about road, doing and quality, joined to the phrases of the same name."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Method.
    "handed_over": r"""
        ^(?:deliver|hand\ over|supply|submit|provide|publish|release)(?:s|es)?\s.{2,60}\bin\s(?:excel|word
        |power\ ?bi|powerpoint|pdf|visio|csv|revit|autocad|ifc|dwg|indesign)\b
        |\bin\s(?:word|excel|pdf)\sand\s(?:word|excel|pdf)\b""",
    "source": r"""
        ^(?:\w+\s){0,3}?(?:report|log|list|overview|export|extract|dashboard|register|figures|data|records|count
        |sample|source)\s?(?:from|in|of|:)\s""",
    "is_made": r"""
        \b(?:filed|entered|updated|logged|recorded|registered|kept|made|prepared|booked|processed|drawn\ up
        |planned|scheduled)\b""",
    "by_tool": r"""
        \b(?:in|with|via|using|through|on)\s(?:the\s)?\w+\s(?:system|package|app|tool|module|portal
        |software|platform)\b
        |\b(?:via|through|using|in|with)\s(?:the|our|their)\s(?:\w+\s){0,2}?(?:portal|module|app|dashboard
        |plug-?in
        |package|software|tool)\b""",
    "done_by": r"""
        \b(?:following|according\ to|as\ per)\s(?:the\s|a\s|our\s)?(?:(?!new\b)[\w-]+\s)?(?:work(?:ing)?
        \ instructions?|step-by-step\ \w+|runbook|method)\b|
        \b(?:according\ to|as\ per|following)\s(?:the|a|an|our)\s(?:\w+\s){0,2}?(?:list|formula|scheme
        |table|steps|phasing|order|route|model|framework|method)\b|\b(?:with|using|by)\s(?:the|a|an
        |our)\s(?:\w+\s)?(?:formula|model|method|table|framework)\b
        |\bcomes?\ from\s(?:\w+\s){1,3}(?:nursery|supplier|wholesaler|bakery|dealer|printers?)\b
        |\b(?:written|made|built|translated)\ without\s
        |\b(?:drawn\ up|prepared|compiled|produced|edited|assembled|delivered|poured|dug|erected)\ by\s
        |\b(?:go|goes|run|runs|pass|passes)\s(?:through|via|along)\s(?:the|our|a)\s.{0,30}\b(?:form|portal
        |system
        |app|template|tool|protocol|procedure|workflow|route)\b""",
    "colleague": r"""
        \b(?:with|alongside)\s(?:your\s|our\s|her\s|his\s)?colleague\s\w+|\bunder\ (?:the\ )?(?:guidance
        |supervision|lead)\ of\s
        |\bin\s(?:pairs|twos|tandem|teams\ of\ two)\b|\bshadowed\ by\b""",
    "by_firm": r"""
        ^books?\s.{2,45}\s(?:with|through)\s\w+|\b(?:have|get)\s.{2,40}\b(?:done|made|printed|built
        |cleaned)\ by\s
        |\bcalls?\ in\s(?:the\s)?(?:\w+\s){0,2}?<firm>
        |^(?:\w+\s)?(?:hire|buy|order|rent|source|lease)s?\s.{2,45}\sfrom\s\w+|\b(?:hired|bought|ordered
        |rented|sourced|leased)\sfrom\s\w+
        |\b(?:hire|hires|buy|buys|order|orders|rent|rents|get|gets|take|takes|source
        |sources)\s.{2,50}\b(?:from|at|with|through)
        \s(?:our\s(?:usual|regular|own|house)\s\w+|wholesaler\s|supplier\s|dealer\s)
        |\b(?:drawn\ up|made|built|carried\ out|supplied|designed|written|printed|translated|laid
        |calculated)\s(?:\w+\s){0,3}?
        by\s(?:the\s|an?\s|our\s)?(?:\w+\s)?(?:firm|agency|company|contractor|supplier|consultants?
        |colleague)\b""",
    "approval": r"""
        \bfor\ (?:approval|sign-off)\b
        |\bask\w*\s.{2,40}\b(?:consent|approval|permission|agreement)\b.{0,20}\bbefore\b|
        \b(?:runs?|puts?|takes?|gets?|clears?|discuss(?:es)?|share|shares|check|checks|agree
        |agrees)\s.{2,50}
        \b(?:past|by|with)\s\w+(?:\s\w+)?\s(?:first|beforehand|in\ advance|up\ front)\b
        |\b(?:each|every)\s(?:\w+\s)?(?:draft|version|step|design|proposal|text|sketch
        |stage)\b.{0,20}\b(?:goes?|go|passes|is\ put)\b
        |\bonly\s(?:\w+\s){0,3}?(?:after|with|once)\s(?:\w+\s){0,3}?(?:approval|consent|sign-?off
        |permission|approved|agreed)
        |\bfour[ -]eyes\b|\bgo-ahead\ (?:of|from)\b|\bsigned\ off\ at\ (?:each|every)\b""",
    "order": r"""
        \bin\ order\ of\b
        |\bfrom\s(?:top|front|left|start|oldest|inside|small)\s(?:\w+\s)?to\s(?:bottom|back|right|finish
        |newest|outside|large)\b
        |\bonly\s(?:then|after\ that|afterwards|once)\b|\bstart(?:s|ing)?\s(?:with|at)\s.{2,40}\b(?:then
        |next|after\ that|and\ work)\b
        |\bone\ (?:by|at\ a)\ (?:one|time)\b|\bin\ the\ (?:fixed|prescribed|right|set|given)\ order\b
        |\bin\ (?:sprints|iterations|stages)\b|\bin\s\w+-week\ sprints\b""",
    "means": r"""
        \bby\s(?:\w+\s)?(?:tender|auction|lot|ballot|raffle)\b|\bin\ <count>\ (?:layers|steps|coats|rounds
        |phases)\b
        |^(?:weld|paint|glue|clean|insulate|coat|seal|line|wash)(?:s|es)?\s.{2,40}\bwith\s
        |\b(?:with|using)\s(?:an?|the)\s(?:\w+[\s-]){0,2}?(?:scanner|drone|laser|device|machine|robot|brush
        |roller|kit|tape|software)\b
        |\bwith\s.{2,20}\b(?:and\ )?not\b|\bnot\ with\s
        |\bto\ the\ letter\b|\bby\ the\ book\b|\bon\ paper\b|\bpen\ and\ paper\b|\bnot\ by\ hand\b
        |\bmaking\ use\ of\b
        |\bthe\ (?:old|traditional|usual|prescribed)\ way\b|\bby\ means\ of\b|\bwith\ the\ use\ of\b
        |\b(?:with|using|via)\s(?:the|our|a|an)\s(?:\w+\s)?(?:\w+'s\s)?(?:tool|method|technique|approach
        |software|app|device
        |machine|kit|procedure)\b""",
    "method_only": r"""
        ^(?:uses|applies)\b|^(?:follow|follows|stick|sticks|keep|keeps|adhere|adheres|go|goes)\s""",
    "use_start": r"""
        ^(?:stick|sticks|keep|keeps|adhere|adheres|hold|holds)\ (?:strictly\ |closely\ )?to\b|^(?:work
        |works|run|runs|go|goes|walk
        |walks)\s(?:\w+\s)?(?:through|down|by)\b|^(?:\w+\s){0,3}?(?:you|he|she|they)\s(?:always\s)?(?:use
        |uses|follow|follows)\b
        |^(?:use|uses|fill|fills)\b|\bgo(?:es)?\ through\s""",
    "is_adopted": r"\b(?:adopted|introduced|approved|in\ use|rolled\ out|agreed)\b",
    "is_used": r"\b\b(?:is|are|was|were|has\ been|have\ been)\s(?:used|applied|followed|adhered\ to)\b",
    # Activity.
    "makes_paper": r"""
        ^prepares?\s(?:the|an?|our)\s(?:[\w-]+\s){0,3}?(?:forecast|budget|report|accounts|statements?|plan|brief
        |paper|proposal|application|bid|file|dossier|agenda|contract|tender|schedule|business\ case)\b""",
    "acts_held": r"""
        \b(?:conversations|interviews|meetings|calls|talks|one-to-ones|intakes|evaluations|inspections)\s(?:\w+\s){0,3}?
        (?:were|are|have\ been)\s(?:held|conducted|carried\ out)\b""",
    "effort_words": r"""
        \bwork(?:s|ing)?\s\w+ly\s(?:with|on)\b|
        ^(?:have|has|hold|holds)\s(?:\w+\s){0,2}?(?:talks|conversations|discussions|chats)\b
        |\bworks?\ hard\b|\b(?:builds?|wins?|gathers?)\ support\b
        |^(?:wants?|hopes?|intends?)\ to\b|^teams?\ up\b
        |\bcomes?\ up\ with\s(?!\d)|\bodd\ jobs\b|\b(?:responds?|reacts?)\ to\ (?:changes|developments
        |trends)|\bfollows?\s(?:\w+\s){0,2}?(?:legislation|developments|trends|news)\b
        |\b(?:guards?|charts?|directs?|minds?)\s(?:the\s|all\s)?(?:budget|schedule|quality|progress
        |bottlenecks|issues|agreements|process|risks)\b|\bdoes\ acquisition\b
        |\b(?:makes?|gives?|offers?)\s(?:\w+\s)?(?:suggestions|proposals|ideas|tips)\b|\badds?\ to\b
        |\b(?:give(?:s)?\s(?:\w+\s){0,2}?(?:thought|consideration|a\ hand|backing)
        |lend(?:s)?\s.{0,30}\b(?:ear|hand|support)
        |do(?:es)?\s(?:your|his|her|their)\s(?:\w+\s)?(?:best|bit|utmost|part)|see(?:s)?\s(?:if|whether
        |how|what)
        |find(?:s)?\ out|work(?:s)?\s(?:\w+\s){0,2}?(?:towards|toward|at)
        |keep(?:s)?\s(?:\w+\s){0,4}?(?:in\ mind|informed|posted
        |abreast|up\ with|going|under\ review|pulse)|stay(?:s)?\s(?:\w+\s)?(?:in\ (?:touch|contact)
        |up\ to\ (?:date|speed)|abreast
        |close\ to|involved)|track(?:s)?\s(?:the\s)?(?:trends?|developments?|markets?|news|capital)
        |play(?:s)?\s(?:your|his|her
        |their|a|an)\s(?:\w+\s){0,2}?(?:part|role)|mak(?:e|es|ing)\s(?:\w+\s)?(?:effort|contribution)
        |tak(?:e|es|ing)\s(?:\w+\s)?
        (?:interest|part\ in\ thinking)|be(?:ing)?\s(?:\w+\s)?(?:involved|engaged)\s(?:in|with)
        |talk(?:s)?\ (?:to|with)\s(?:\w+\s)?
        about|weigh(?:s)?\ in|chip(?:s)?\ in|back(?:s)?\ up|step(?:s)?\ in\ (?:where|when|for)
        |roll(?:s)?\ up\ .{0,10}sleeves
        |put(?:s)?\s.{0,20}\binto\b|puts?\ (?:energy|time|work)|dig(?:s)?\ into|delve(?:s)?\ into
        |immerse(?:s)?\b
        |look(?:s)?\s(?:\w+\s)?(?:at|into|for|after|out\ for)|mull(?:s)?\ over|think(?:s)?\ (?:ahead|along
        |about))\b""",
    "own_act": r"""
        \b(?:spot\ checks?|inspections?|walk-?rounds?|audits?|discussed|attended|helped|walked|phoned
        |messaged|looked\ at|worked\ on)\b""",
    "goes_up": r"\b(?:go(?:es)?\s(?:to|before)|reache[sd]|is\ (?:with|before)|lies\ before)\b",
    "feels": r"\bthinks?\ in\b|\b(?:feels?|felt)\b",
    "works_on": r"\b(?:worked|spent)\s(?:\w+\s)?on\b",
    "camera": r"\b(?:camera|webcam|video)s?\s(?:\w+\s){0,2}?(?:on|switched\ on)\b",
    "measure": r"\b(?:grade|class|level|label|category)\ [a-e]\b",
    "registers": r"""
        \b(?:enters?|fills?|books?|logs?|registers?|records?|submits?|writes?)\s.{0,30}\b(?:hours
        |timesheets?
        |working\ time)\b""",
    "hours_counted": r"\b<count>\s(?:\w+\s)?hours\b",
    "held": r"\bzzzz\b",
    "leads": r"^(?:\w+\s){0,3}?(?:leads?|presides?)\s(?:all|each|every)\s",
    "done_to": r"\b(?:been|is|was|were|are)\s(?:replaced|appointed|found|elected|moved|dismissed|hired)\b",
    "obtains": r"\b(?:diploma|licen[cs]e|certificate|exam|degree)s?\b",
    "brings": r"^(?:\w+\s)?(?:creates?|builds?|ensures?|brings?|wins?|gains?|earns?)\s",
    "does_with": r"""
        ^(?:do|does|conduct|conducts|run|runs|carry\ out|carries\ out)\s.{2,40}\swith\s(?!<count>|\d|all\b
        |success|each)\w+""",
    "at_each": r"\bat\s(?:each|every|all)\s",
    "attends_it": r"""
        \b(?:attend\w*|takes?\ part|taking\ part|participat\w+|joins?|joining|sits?\ (?:in|on)|turns?\ up
        |dials?\ in)\b""",
    "rate": r"\b(?:under|below|at\ most|fewer\ than|less\ than|to)\s<count>\s(?:\w+\s)?(?:per|a|an)\s",
    "only_there": r"""
        \bpresent\b
        |\b(?:streets?|centre|park|grounds|site|building|neighbourhood|beach|yard|estate)\b|\b(?:seen
        |visible|face|found|desk|seat|workplace|cameras?|appearances?)\b""",
    "each_done": r"""
        ^(?:all|every|each|both)\s.{2,50}\b\w{3,}(?:ed|en|wn|lt|nt|ld)\b""",
    # Vague.
    "opinion": r"""
        \bmeets?\s(?:the\s|their\s|our\s)?(?:needs?|expectations|wishes|demands?)\b|\bup\ to\ (?:par
        |scratch|standard|the\ mark)\b|\bin\ order$
        |^saves?\ (?:on|money)\b|\bwithin\ reason\b|\bin\ (?:plain|clear|simple)\s(?:language|words|terms)\b
        |^(?:bring|drive|push|get)s?\ (?:down|up)\s|\b(?:has|have)\s(?:\w+\s)?(?:gone\ (?:up|down)|risen
        |fallen|dropped|shrunk|declined)\b
        |\b(?:is|are)\ (?:clean|tidy|neat)$
        |\b(?:goes?\ (?:up|down)|(?:is|be)\ the\ (?:face|heart|soul|engine)\ of|(?:went|goes|go|runs?|ran
        |passes|passed)\s\w{3,}ly\b|like\ clockwork|(?:pleasant|nice|easy|good|enjoyable|handy)\ to\s\w+
        |as\ it\ should\ be
        |to\ (?:everyone's|general)\s
        (?:\w+\s)?satisfaction|(?:found|find|experienced|perceived
        |seen)\s(?:\w+\s){0,2}?(?:as\ )?(?:worthwhile|useful|helpful
        |pleasant|valuable|good|fun)|in\ an?\s(?:pleasant|good|neat|proper|professional|careful
        |respectful)\s(?:manner|way)
        |feels?\s(?:more|less)\s\w+|of\ added\ value|works?\s(?:well|nicely|better|smoothly))\b""",
    "attitude": r"""
        \bknows?\ what\b|\btakes?\s(?:\w+\s){1,3}seriously\b
        |\bthinks?\ in\ (?:solutions|opportunities|possibilities|results)\b
        |\b(?:bring(?:s)?\s(?:\w+\s){0,3}?(?:energy|positivity|enthusiasm|spirit)
        |be(?:come)?\s(?:\w+\s)?(?:proactive|flexible
        |open|visible|approachable)|grow(?:s)?\ (?:in(?:to)?)\s(?:the|his|her|your|their)\s(?:\w+\s)?role
        |own(?:s)?\ the\ (?:process
        |outcome|role)|think(?:s)?\ outside|go(?:es)?\ the\ extra\ mile)\b""",
}

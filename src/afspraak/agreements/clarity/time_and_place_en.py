"""English phrases about time, number, hours and place: verbose patterns over folded text, gaps bounded."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Time, number and end.
    "frequency": r"""
        \b(?:<each>\s(?:\w+[\s-]){0,2}?(?:<period>|<weekday>)s?|daily|weekly|fortnightly|biweekly|monthly|
        quarterly|yearly|annually|hourly|nightly|per\s<period>|(?:a|an)\s(?:day|week|month|quarter|year
        |fortnight|sprint|term)\b|(?:once|twice|<count>\stimes)\s(?:a|per|in|every|each)|on\ the\ (?:first
        |last|second)\s(?:\w+\s){1,3}of\s(?:each|every|the)|on\ (?:mon|tues|wednes|thurs|fri|satur|sun)days|
        day\ in,?\ day\ out|in\ even\ weeks)\b""",
    "loosely": r"""
        \b(?:regular|regularly|frequently|periodically|often|continuously|constantly|always
        |where(?:ver)?\ (?:possible|needed|necessary)|as\ needed|when\ needed|from\ time\ to\ time|ongoing
        |occasionally|proactively)\b""",
    "each_item": r"""
        \b(?:for|at|after|before|with|on|to|in)\s<each>\s\w+|^(?:\w+\s){1,3}?<each>\s\w+
        |\bper\s(?!cent)\w+""",
    "date": r"""
        \b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|june|july|jun|jul|aug|sep|oct|nov
        |dec)\w*(?:\s\d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november
        |december)\s\d{1,2}\b|q[1-4]|(?:19|20)\d\d\b|week\s\d+|(?:until|by|before|from|at|to|after|till|till
        |between|than)\s\d{1,2}(?:[.:]\d{2}|\s?(?:am|pm))(?:\s(?:to|and)\s\d{1,2}\s?(?:am|pm)?)?|(?:between
        |from)\s<time>\s(?:to|and)\s<time>(?!\d)(?!\s?(?:minutes?|days?|weeks?|months?|euros?|%|per|people
        |points?|pounds|in\ |out\ of))|[a-z]+-\d+|(?:iso|nen|en|eurocode|hall|block|unit|ward|year|grade
        |level|severity|lift|room|phase|step|building|floor|line|class|team|route|article|section|lot|form
        |version|tier|platform|gate|zone|category)\s\d+\w*|(?:first|second|third|fourth)\ floor|\d+-point|
        \d+-step|five-step|three-step)""",
    "measure": r"""
        \d|%|\bper\ ?cent\b|\b<count>\b|\b(?:no|none|nobody|zero|never|halved|doubled|halve|double|median
        |average|half|third|quarter|accredited|certified|without)\b(?!\ (?:later|more\ than\ one\ day))""",
    "number": r"\d|%|\bper\ ?cent\b|\b<count>\b",
    "target": r"""
        \ball\s(?:open|outstanding|remaining|overdue|old)\b|\bfrom\s\S+\sto\s\S|\d+\s?%|\bper\ ?cent\b
        |\bwithin\s|\bunder\s(?:\w+\s)?\d|\bbelow\s\d|\bto\ (?:zero|nil|nought)\b
        |\b(?:at\ most|no\ more\ than|fewer\ than|less\ than|more\ than)\s|\bwithout\s(?:\w+\s)?(?:error
        |mistake|complaint|fault)|\bno\s\w+|\berror-free\b""",
    "so_that": r"\b(?:so\ that|so\ as\ to|resulting\ in|until\ (?!\d)|leading\ to|ending\ in|such\ that)\b",
    "end_state": r"""
        \bgo(?:es)?\s(?:to|before)\s|\b(?:adopts?|approves?|decides?)\b|\breache[sd]\b|\b(?:is|are|was|were|has|have|holds?|passe?s?|lies|runs?|meets?|works|can|receives?|uses?|gets?
        |signs?|closes?|leaves?|leave|moves?|owns?|knows?)\b|\b(?:adopted|approved|signed|published
        |delivered|finished|submitted|passed|accepted|introduced|opened|sold|closed|completed|taken\ over
        |ready|installed|granted|issued|awarded|agreed|launched|achieved|obtained|switched\ off|recovered
        |filled)\b""",
    "settled": r"""
        \bflexible\ (?:working|hours|leave)\b|
        \bprofessional\ (?:body|association|register|development|standards?)\b|\bin\ advance\b|\b(?:more
        |less|fewer|better|lower|higher|older)\ than\b|\bno\ (?:more|longer)\b|\b(?:no|at)\ least\b
        |\bat\ (?:least|best|most)\b|\bsound\ (?:system|level)""",
    "changed": r"""
        \b(?:is|are|has|have|was|were|been|be)\s(?:\w+\s){0,2}?(?:improved|enhanced|strengthened|raised
        |boosted|increased|reduced|lowered|streamlined|optimi[sz]ed|professionali[sz]ed|simplified
        |accelerated|grown|developed|deepened|sharpened|decreased|shortened|upgraded|expanded|cut|eased
        |refined|embedded)\b|\b(?:improves?|grows?|rises?|falls?|increases?|decreases?|drops?)\b""",
    "automatic": r"\b(?:automatic\w*|system|software|app|by\ itself)\b",
    "ability": r"\b(?:can|able)\b",
    # Hours.
    "amount": r"""
        (?:\b(?:(?:a|an|one|<count>)(?:\ and\ a\ half)?|half\ an|half\ a|a\ full)[\s-](?:\w+\s)?<unit>
        (?:\s(?:of|for|on)?\s?\w+){0,1}?\s(?:per|a|an|each|every|in\ the|in\ a|over\ the)\s
        (?:\w+\s)?<period>|\b(?:<each>\s(?:\w+\s)?<period>|weekly|daily)[,]?\s(?:\w+\s){0,3}?(?:a|an|one
        |half\ an|<count>)\s<hour>\b|\b<count>[ -]hour\s(?:working\s)?week|\b<count>\shours\b.{0,20}\bweekly
        |\bweekly\b.{0,12}\b<count>\shours)""",
    "bare_amount": r"""
        \b(?:put\ in|works?|do|does|make|clock\ up|deliver|deliver\w*
        |teach)\s(?:\w+\s){0,2}?<count>\s(?:\w+\s)?hours\b""",
    "amount_first": r"""
        ^(?:a\s|<count>\s)?(?:full|half|whole)\s(?:working\s)?(?:week|weeks|days?|nights?)\b|^(?:an?
        |<count>)\s(?:hours?|nights?|evenings?|afternoons?|mornings?)\s(?:of|on|for|a|per|to)\b""",
    "days_only": r"\bdays?\b",
    "rate_unit": r"""
        \b(?:hours?|days?|evenings?|afternoons?|mornings?|nights?|half-days?|shifts?)\s(?:(?:of|on
        |for)\s\w+\s)?(?:a|an|per|each|every|in\ the)\s<period>""",
    "goes_to": r"""
        \b(?:go|goes|is|are)\s(?:(?!bill|charg|invoi)\w+\s)?(?:to|towards|into|for|on|spent|reserved)\b""",
    "share": r"""
        (?:\b(?:a\s)?(?:fifth|third|quarter|half|tenth|part|share|most)|%
        |\bper\ ?cent)\s(?:of\s)?<who>\s(?:working\ |contract\ |work\ )?(?:time|week|hours|day|days)\b
        |(?:%|\bper\ ?cent|\bthird|\bhalf|\bquarter)\sof\s(?:the|your|their)\s(?:contract|appointment|post
        |fte)\b""",
    "hour_word": r"""
        \b(?:billable\s(?:hours|time|days)|(?:bill|bills|billing)\s(?:\w+\s){0,4}?hours|overtime|over-time|
        timesheets?|time\ sheets?|time\ registration|time-?tracking|time-keeping|(?:log|logs|record|records
        |register|registers|enter|track|book|note|write\ down|clock)\s(?:\w+\s)?(?:hours|time
        |working\ hours)|clock(?:s|ing)?\s(?:in|out|on|off)|punch\s(?:in|out)\b|on[ -]call|on\ stand-?by|
        stand-?by|on\ duty|(?:late|early|night|weekend|day|evening|morning|back)\s(?:shift|duty|shifts
        |duties|turn)|duty\ rota|core\ hours|(?:teaching|lesson|lecture)\s(?:hours|periods)|duty\ phone|
        pager|phone\ duty|office\ hours|working\ hours|contact\ hours
        |full-?\ ?time|part-?time)\b
        |\b(?:cover|covers|work|works|take|takes|do|does|run|fill)\s.{0,25}\b(?:shifts?|rota|duty)\b
        |\b<count>\s(?:\w+\s)?shifts?\s(?:a|per|each|every)\b
        |\b<weekday>\s(?:duty|duties|shifts?|service)\b|\bcalled\ in\b|\bkeeps?\s(?:\w+\s){1,3}free\b
        |\bat\ the\ end\ of\ a\ phone\b|\bput\ in\s(?:\w+\s)?hours\b
        |\blonger\s(?:days|hours)\b|\b(?:minutes|hours|time)\s(?:\w+\s){0,2}(?:spent|worked)\b""",
    "time_product": r"\b(?:rota|schedule|allowance|policy|list|rate|template|form|app)\b",
    "window": r"""
        \b(?:from|between)\s<time>\s(?:to|and|until|till)\s<time>(?!\d)(?!\s?(?:minutes?|days?|weeks?
        |months?
        |euros?|%|per\ ?cent|people|points?|pounds))|\b(?:during|within|outside|in)\s(?:office
        |working|business)\s(?:hours|time)|\b24/7\b|\b(?:day|round)\ (?:and\ night|the\ clock)
        |\b\d{1,2}(?:[.:]\d\d)?\s?(?:am)?\s?(?:to|-)\s?\d{1,2}(?:[.:]\d\d)?\s?pm\b|\b9\ to\ 5\b""",
    "reach": r"""
        \b(?:available|reachable|contactable|on\ hand|online(?=$|\s(?:from|until|between|at|during|on
        |every|each|till))|accessible\ by\ (?:phone|mail|email)
        |within\ reach|be\ reached|at\ the\ other\ end
        |reply\ within|availability|logged\ (?:in|on)|at\ the\ end\ of\ the\ phone|contactable)\b
        |\bdeployable\b|\banswers?\ messages\b""",
    "clocked": r"""
        \b(?:until|from|till|between|after|before|at|by)\s<time>|\b(?:night|nights|evening|evenings|weekend
        |weekends|morning|mornings|afternoon|day|days|holidays?|hours|midnight|noon|<weekday>s?|weekdays?
        |all\ times|out\ of\ hours|24/7|at\ any\ time|always|week|weeks)\b|\bfor\s""",
    "till": r"\b(?:until|till|from)\s(?:\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)|\d{1,2}[.:]\d\d|midnight|noon)\b",
    "edge": r"""
        (?:\b(?:start|starts|starting|begin|begins|finish|finishes|leave|leaves|arrive|arrives|in\ by|work
        |works|working|stays?|staying|remain|remains|continue|continues|at\ (?:your|the|their|his
        |her)\ (?:desk|post)|in\ the\ office|in|log\ (?:in|on))\b.{0,30}?\b(?:at|until|till|by
        |no\ later\ than|not\ before|before|after|past|from|as\ of)\s<time>\b
        (?!\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|
        \bwork\w*\s(?:\w+\s){0,4}?(?:weekends?|saturdays?|sundays?|nights?|evenings?|late|overtime
        |through\ the\ (?:night|weekend))\b|\bworks?\s(?:late|early))
        |\b(?:opens?|closes?|leaves?|leaving|starts?|in|home|out|work|works)\b.{0,40}\b(?:at|before|until
        |by|after|from)\s(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven
        |twelve)\b(?!\s\w+s\b)""",
    "time_on": r"""
        (?!evening|morning|working|during|opening|closing|starting|beginning|leaving|standing
        |incoming)\b\w{2,}ing\b
        |\bon\s(?!<period>|weekdays|call\b|standby|stand-by
        |duty|average|site|<weekday>|the\ (?:first|last|spot|premises|floor))\w+""",
    "time_only": r"""
        \b(?:on\ call|standby|stand-by|available|reachable|online|on\ duty|bill|billable|shifts?s?
        |rota|roster|over\ the\ (?:quarter|year|month|week)|for\ the\ duty\ \w+|give|gives|overtime)\b""",
    "time_registered": r"\b(?:timesheets?|hours|clock\w*|time\ sheets?|punch)\b(?!\s(?:a|per)\b)",
    "works_on": r"\bwork\w*\s(?:\w+\s){0,8}?on\b",
    # Presence.
    "somewhere": r"""
        \b(?:(?:behind|at)\s(?:the|your|their|a)\s(?:\w+\s){0,2}?(?:counter|desk|till|reception|bench)|
        be\ (?:around|there)\b|on[ -]site|onsite|in\ person|in\ the\ (?:office|building|school|shop|room
        |house|yard|branch|depot)|at\ the\ (?:office|workplace)|on\ the\ (?:premises|shop\ ?floor|spot|floor
        |ward)|in\ school|at\ school|physically|in-house)\b
        |\bon\ board\b|\bon\ the\ spot\b""",
    "inside": r"""
        \b(?:on|in|at|from|behind|inside|near)\s(?:the|a|an|our|your|their)\s(?!basis|team|contact
        |conversation|project|role|way|time|case|background
        |order|morning|evening|night|week|weekend|wheel|holidays|month|year|day|summer|core|future|process
        |lead|loop|end
        |same|first|move|ball|lookout|job
        |top|best|position|know|picture)\w+""",
    "workplace": r"""
        \b(?:based\s(?:\w+\s)?(?:at|in|on|out\ of)|base\ is|(?:your|their|his|her|my)\s(?:desk|workplace
        |work\ station|workstation|seat|home\ base)\s(?:is|will\ be|stands)|workplace\s?(?:is|:)
        |place\ of\ work|stationed\s(?:at|in|on)|posted\ to\ the|office\ days?|in-office
        |attendance\b.{0,30}\b(?:mandatory|required|compulsory|expected)|(?:mandatory
        |compulsory)\ attendance|attendance\ (?:at|in)\ the\ office|presence\b.{0,30}\b(?:mandatory|required
        |compulsory)|presence\ (?:at|in|on))\b
        |\bhome\ base\ is\b|^(?:home\ base|workplace|work\ location|place\ of\ work)\b
        |\bworking\b.{0,40}\b(?:allowed|permitted|forbidden)\b""",
    "home": r"""
        \b(?:(?:work|works|working)\s(?:\w+\s){0,3}?(?:from\ home|at\ home|remotely)|home[ -]?working
        |home\ office|remote\ (?:work\w*|days?)|telework\w*)\b""",
    "limit": r"""
        \b(?:may|half|no\ more|at\ most|only|not|never|maximum|max|up\ to|at\ least|unless|permission
        |except|no
        |limited|without)\b""",
    "seen": r"""
        \b(?:show\w*\s(?:your|his|her|their|my)\sface|be\ seen|seen\ (?:on|at|in)|camera\ (?:on|switched)
        |(?:your|their|his|her)\scamera|be\ visible\ (?:on|at|in)|face\ time|walk\w*\sthe\ (?:floor|ward)
        |put\ in\ an\ appearance)\b""",
    "badge": r"""
        \b(?:badge|badges|badging|sign|signs|check|checks|swipe|swipes|scan|scans
        |tap)\s(?:yourself\s)?in\s(?:\w+\s)?(?:at|with|on|by)\b|\b(?:badge|badges|swipe
        |swipes)\s(?:\w+\s)?(?:in|through|at)\b|\breports?\s(?:\w+\s){0,2}?(?:to|at)\s(?:the\s)?(?:gate
        |reception|front\ desk|porter)""",
    "found": r"""
        \bfound\ (?:at|in|on)\b|\btravels?\s(?:\w+\s){0,3}?to\b|\bshadows?\b|\bdesk\ days\b
        |\bfrom\ abroad\b
        |\bsits?\s(?:with|among)\b|\bwas\ there\b""",
    "phone": r"""
        \b(?:answer|take|pick)s?\s(?:up\s)?(?:\w+\s)?(?:phone|mobile|calls)\b|\bpicks?\ up\ when\b
        |\bshows?\s\w+(?:\s\w+)?\saround\b""",
    "on_days": r"\b(?:days?|mornings?|afternoons?|weeks?|<weekday>s?)\b",
    "present": r"\b(?:present|in\ attendance|attendance|there)\b",
    "at_table": r"""
        \b(?:sit|sits|serve|serves)\ on\s(?:the|a|all)\b|\bin\ attendance\b|\b(?:sit|sits|sitting)\s(?:in\b
        |at\ the\ table)|\btakes?\s(?:\w+\s)?part\b|\btaking\ part\b|\bturns?\ up\b|\bshows?\ up\b
        |\bshow\w*\s(?:your|his|her|their)\s(?:\w+\s)?face\b|\bdials?\ in(?:to)?\b|\battend\w*\b
        |\bparticipat\w+\ in\b|\bjoin(?:s|ing|ed)?\b|\bdrops?\ in\b|\bbe\ (?:present\ )?at\b|\bpresent\ at\b
        |\bapolog\w+\b
        |\bdials?\ in(?:to)?\b
        |\btakes?\s(?:a|your|his|her|their)\s(?:seat|place)\s(?:on|in|at)\b
        |\b(?:is|be|was|were)\s(?:there\s)?(?:at|for)\s(?:all|every|each)\b|\bchairs?\b""",
    "sure_table": r"""
        \b(?:turn|show)s?\ up\b|\bpresent\ at\b|\bbe\ (?:present\ )?at\s(?:every|each|all|the)\b|\b(?:sit
        |sits|serve|serves)\ on\s(?:the|a|all)\b|\btakes?\s(?:\w+\s)?part\ in\b|\bin\ attendance\b
        |\bat\ the\ table\b|\bshow\w*\s(?:your|his|her|their)\s(?:\w+\s)?face\b|\battend(?:s|ed
        |ing)?\s(?:the|all|every|each|a|an)\b|\battend(?:s|ing)?\b|\bsits?\ in\ on\b
        |\bdials?\ in(?:to)?\b
        |\btakes?\s(?:a|your|his|her|their)\s(?:seat|place)\s(?:on|in|at)\b
        |\b(?:is|be|was|were)\s(?:there\s)?(?:at|for)\s(?:all|every|each)\b""",
    "goes_event": r"""
        \b(?:go|goes|come|comes|going|follow|follows|take|takes|be|sit|sits|dial|dials|show|turn|join|joins
        |attend|chair)\b.{0,40}\b(?:to|at|in|the|a|on|course|training)\b.{0,40}\b(?:meeting|stand-?up
        |briefing|breakfast|course|training|workshop|webinar|seminar|conference|event|all-hands|session
        |retro\w*|summit|forum|committee|lecture|gathering|refinement|hearing)s?\b""",
    "meets": r"""
        ^(?:\w+\s){0,3}?(?:meeting|stand-?up|catch-up|one-to-one|huddle|briefing|session)s?\s(?:with|of
        |about|for|between)\b""",
    "along": r"\balong\b",
}

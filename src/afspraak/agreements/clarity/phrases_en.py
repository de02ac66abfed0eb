"""English phrases by rule, as verbose patterns over folded text: white space is free, gaps are bounded."""

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
        \b(?:for|at|after|before|with|on|to|in)\s<each>\s\w+|^(?:\w+\s){1,3}?<each>\s\w+|\bper\s(?!cent)\w+""",
    "date": r"""
        \b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:jan|feb|mar|apr|may|june|july|jun|jul|aug|sep|oct|nov
        |dec)\w*(?:\s\d{4})?|(?:january|february|march|april|may|june|july|august|september|october|november
        |december)\s\d{1,2}\b|q[1-4]|(?:19|20)\d\d\b|week\s\d+|(?:until|by|before|from|at|to|after|till|till
        |between|than)\s\d{1,2}(?:[.:]\d{2}|\s?(?:am|pm))(?:\s(?:to|and)\s\d{1,2}\s?(?:am|pm)?)?|(?:between
        |from)\s<time>\s(?:to|and)\s<time>|[a-z]+-\d+|(?:iso|nen|en|eurocode|hall|block|unit|ward|year|grade
        |level|severity|lift|room|phase|step|building|floor|line|class|team|route|article|section|lot|form
        |version|tier|platform|gate|zone|category)\s\d+\w*|(?:first|second|third|fourth)\ floor|\d+-point|
        \d+-step|five-step|three-step)""",
    "measure": r"""
        \d|%|\bper\ ?cent\b|\b<count>\b|\b(?:no|none|nobody|zero|never|halved|doubled|halve|double|median
        |average|half|third|quarter|accredited|certified|without)\b(?!\ (?:later|more\ than\ one\ day))""",
    "number": r"\d|%|\bper\ ?cent\b|\b<count>\b",
    "target": r"""
        \bfrom\s\S+\sto\s\S|\d+\s?%|\bper\ ?cent\b|\bwithin\s|\bunder\s(?:\w+\s)?\d|\bbelow\s\d|\bto\ zero\b
        |\b(?:at\ most|no\ more\ than|fewer\ than|less\ than|more\ than)\s|\bwithout\s(?:\w+\s)?(?:error
        |mistake|complaint|fault)|\bno\s\w+|\berror-free\b""",
    "so_that": r"\b(?:so\ that|so\ as\ to|resulting\ in|until\ (?!\d)|leading\ to|ending\ in|such\ that)\b",
    "end_state": r"""
        \b(?:is|are|was|were|has|have|holds?|passe?s?|lies|runs?|meets?|works|can|receives?|uses?|gets?
        |signs?|closes?|leaves?|leave|moves?|owns?|knows?)\b|\b(?:adopted|approved|signed|published
        |delivered|finished|submitted|passed|accepted|introduced|opened|sold|closed|completed|taken\ over
        |ready|installed|granted|issued|awarded|agreed|launched|achieved|obtained|switched\ off|recovered
        |filled)\b""",
    "settled": r"""
        \b(?:more|less|fewer|better|lower|higher|older)\ than\b|\bno\ (?:more|longer)\b|\b(?:no|at)\ least\b
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
    "days_only": r"\bdays?\b",
    "rate_unit": r"""
        \b(?:hours?|days?|evenings?|afternoons?|mornings?|nights?|half-days?|shifts?)\s(?:(?:of|on
        |for)\s\w+\s)?(?:a|an|per|each|every|in\ the)\s<period>""",
    "goes_to": r"\b(?:go|goes|is|are)\s(?:\w+\s)?(?:to|towards|into|for|on|spent|reserved)\b",
    "share": r"""
        (?:\b(?:a\s)?(?:fifth|third|quarter|half|tenth|part|share|most)|%
        |\bper\ ?cent)\s(?:of\s)?<who>\s(?:working\ |contract\ |work\ )?(?:time|week|hours|day|days)\b""",
    "hour_word": r"""
        \b(?:billable\s(?:hours|time|days)|(?:bill|bills|billing)\s(?:\w+\s){0,4}?hours|overtime|over-time|
        timesheets?|time\ sheets?|time\ registration|time-?tracking|time-keeping|(?:log|logs|record|records
        |register|registers|enter|track|book|note|write\ down|clock)\s(?:\w+\s)?(?:hours|time
        |working\ hours)|clock(?:s|ing)?\s(?:in|out|on|off)|punch\s(?:in|out)\b|on[ -]call|on\ stand-?by|
        stand-?by|on\ duty|(?:late|early|night|weekend|day|evening|morning|back)\s(?:shift|duty|shifts
        |duties|turn)|duty\ rota|core\ hours|(?:teaching|lesson|lecture)\s(?:hours|periods)|duty\ phone|
        pager|phone\ duty|office\ hours|working\ hours|contact\ hours|shifts?\b
        |full-?\ ?time|part-?time)\b""",
    "time_product": r"\b(?:rota|schedule|allowance|policy|list|rate|template|form|app)\b",
    "window": r"""
        \b(?:from|between)\s<time>\s(?:to|and|until|till)\s<time>|\b(?:during|within|outside|in)\s(?:office
        |working|business)\s(?:hours|time)|\b24/7\b|\b(?:day|round)\ (?:and\ night|the\ clock)
        |\b\d{1,2}(?:[.:]\d\d)?\s?(?:am)?\s?(?:to|-)\s?\d{1,2}(?:[.:]\d\d)?\s?pm\b|\b9\ to\ 5\b""",
    "reach": r"""
        \b(?:available|reachable|contactable|on\ hand|online|accessible\ by\ (?:phone|mail|email)
        |within\ reach|be\ reached|(?:answer|take|pick)s?\s(?:up\s)?(?:\w+\s)?(?:phone|mobile|calls)
        |reply\ within|availability|logged\ (?:in|on)|at\ the\ end\ of\ the\ phone|contactable)\b""",
    "clocked": r"""
        \b(?:until|from|till|between|after|before|at|by)\s<time>|\b(?:night|nights|evening|evenings|weekend
        |weekends|morning|mornings|afternoon|day|days|holidays?|hours|midnight|noon|<weekday>s?|weekdays?
        |all\ times|out\ of\ hours|24/7|at\ any\ time|always|week|weeks)\b|\bfor\s""",
    "edge": r"""
        (?:\b(?:start|starts|starting|begin|begins|finish|finishes|leave|leaves|arrive|arrives|in\ by|work
        |works|working|stays?|staying|remain|remains|continue|continues|at\ (?:your|the|their|his
        |her)\ (?:desk|post)|in\ the\ office|in|log\ (?:in|on))\b.{0,30}?\b(?:at|until|till|by
        |no\ later\ than|not\ before|before|after|past|from|as\ of)\s<time>\b|
        \bwork\w*\s(?:\w+\s){0,4}?(?:weekends?|saturdays?|sundays?|nights?|evenings?|late|overtime
        |through\ the\ (?:night|weekend))\b|\bworks?\s(?:late|early))""",
    "time_on": r"""
        (?!evening|morning|working|during)\b\w{2,}ing\b|\b(?:on|with|for)\s(?!<period>|weekdays|working
        |call\b|standby|stand-by|duty|<weekday>)\w+""",
    "time_only": r"""
        \b(?:on\ call|standby|stand-by|available|reachable|online|on\ duty|bill|billable|shift
        |over\ the\ (?:quarter|year|month|week)|for\ the\ duty\ \w+|give|gives|overtime)\b""",
    "time_registered": r"\b(?:timesheets?|hours|clock\w*|time\ sheets?|punch)\b(?!\s(?:a|per)\b)",
    "works_on": r"\bwork\w*\s(?:\w+\s){0,3}?on\b",
    # Presence.
    "somewhere": r"""
        \b(?:(?:behind|at)\s(?:the|your|their|a)\s(?:\w+\s){0,2}?(?:counter|desk|till|reception|bench)|
        be\ (?:around|there)\b|on[ -]site|onsite|in\ person|in\ the\ (?:office|building|school|shop|room
        |house|yard|branch|depot)|at\ the\ (?:office|workplace)|on\ the\ (?:premises|shop\ ?floor|spot|floor
        |ward)|in\ school|at\ school|physically|in-house)\b""",
    "workplace": r"""
        \b(?:based\s(?:\w+\s)?(?:at|in|on|out\ of)|base\ is|(?:your|their|his|her|my)\s(?:desk|workplace
        |work\ station|workstation|seat|home\ base)\s(?:is|will\ be|stands)|workplace\s?(?:is|:)
        |place\ of\ work|stationed\s(?:at|in|on)|posted\ to\ the|office\ days?|in-office
        |attendance\b.{0,30}\b(?:mandatory|required|compulsory|expected)|(?:mandatory
        |compulsory)\ attendance|attendance\ (?:at|in)\ the\ office|presence\b.{0,30}\b(?:mandatory|required
        |compulsory)|presence\ (?:at|in|on))\b""",
    "home": r"""
        \b(?:(?:work|works|working)\s(?:\w+\s){0,3}?(?:from\ home|at\ home|remotely)|home[ -]?working
        |home\ office|remote\ (?:work\w*|days?)|telework\w*)\b""",
    "limit": r"""
        \b(?:no\ more|at\ most|only|not|never|maximum|max|up\ to|at\ least|unless|permission|except|no
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
    "present": r"\b(?:present|in\ attendance|attendance|there)\b",
    "at_table": r"""
        \b(?:sit|sits|serve|serves)\ on\s(?:the|a|all)\b|\bin\ attendance\b|\b(?:sit|sits|sitting)\s(?:in\b
        |at\ the\ table)|\btakes?\s(?:\w+\s)?part\b|\btaking\ part\b|\bturns?\ up\b|\bshows?\ up\b
        |\bshow\w*\s(?:your|his|her|their)\s(?:\w+\s)?face\b|\bdials?\ in(?:to)?\b|\battend\w*\b
        |\bparticipat\w+\ in\b|\bjoin(?:s|ing|ed)?\b|\bdrops?\ in\b|\bbe\ (?:present\ )?at\b|\bpresent\ at\b
        |\bapolog\w+\b""",
    "sure_table": r"""
        \b(?:turn|show)s?\ up\b|\bpresent\ at\b|\bbe\ (?:present\ )?at\s(?:every|each|all|the)\b|\b(?:sit
        |sits|serve|serves)\ on\s(?:the|a|all)\b|\btakes?\s(?:\w+\s)?part\ in\b|\bin\ attendance\b
        |\bat\ the\ table\b|\bshow\w*\s(?:your|his|her|their)\s(?:\w+\s)?face\b|\battend(?:s|ed
        |ing)?\s(?:the|all|every|each|a|an)\b|\battend(?:s|ing)?\b|\bsits?\ in\ on\b""",
    "goes_event": r"""
        \b(?:go|goes|come|comes|going|follow|follows|take|takes|be|sit|sits|dial|dials|show|turn|join|joins
        |attend|chair)\b.{0,40}\b(?:to|at|in|the|a|on|course|training)\b.{0,40}\b(?:meeting|stand-?up
        |briefing|breakfast|course|training|workshop|webinar|seminar|conference|event|all-hands|session
        |retro\w*|summit|forum|committee|lecture|gathering|refinement|hearing)s?\b""",
    "meets": r"""
        ^(?:\w+\s){0,3}?(?:meeting|stand-?up|catch-up|one-to-one|huddle|briefing|session)s?\s(?:with|of
        |about|for|between)\b""",
    "along": r"\balong\b",
    # Method.
    "by_tool": r"""
        \b(?:in|with|via|using|through|on|use|uses|from|by)\s(?:(?:the|a|an|our|ms|microsoft|client|file
        |case)\s|\w+\s(?:file|record|board|system)\s(?:of|in)\s){0,3}<tool>\b""",
    "by_school": r"""
        \b(?:using|use|uses|with|via|by|per|follow|follows|according\ to|through|apply|applies
        |work)\s(?:the\s|a\s|an\s|our\s)?<school>\b|\b<school>\s(?:method\w*|approach|way|system
        |ceremonies\ as)\b|\b(?:use|using|with|by|follow|apply)\s(?:the|a)\s[\w\ -]{3,30}\s(?:method
        |technique|approach|system|methodology)\b""",
    "colleague": r"""
        \btogether\ with\s\w+|\balongside\s\w+|\bin\ pairs?\b|\bpair(?:ed|ing)?\s(?:up\s)?with\s\w+
        |\bin\ tandem\ with\b""",
    "by_firm": r"""
        \b(?:through|via|by|from|with|use|using|hire|hiring|only)\s(?:the\s|an?\s|our\s)?(?:usual\s
        |regular\s|same\s|current\s|fixed\s|own\s|\w+\s){0,2}?<firm>\b""",
    "done_by": r"""
        \b(?:carried\ out|done|made|built|installed|printed|painted|supplied|translated|written|designed
        |laid|fitted|performed|executed|handed\ out|cleaned)\s(?:only\s)?by\s""",
    "contracting": r"\b(?:contract|agreement|signed|adopted|approved|paid|opinion|accepted)\b",
    "measuring": r"""
        \b(?:measured|counted|according\ to\s(?:the|our)\s\w*\s?(?:system|register|registration|records?
        |administration|ledger|figures))\b""",
    "relation": r"\b(?:contract|agreement|relation\w*|contact|merger|deal|partnership)\b",
    "approval": r"""
        \b(?:each|every|all|any)\s(?:\w+\s)?(?:draft|version|step|design|decision|change|interim\w*|concept
        |letter|message|quote|text|post|page|offer|stage|proposal|sketch)s?\b.{0,50}\b(?:sign(?:ed)?[ -]off
        |approv\w+|past|by|checked|agreed|seen|reviewed|green\ light|through|with|permission|ok)\b|\b(?:let
        |have|get)\s\w+\s(?:read|check|approve|review|sign|see|proofread)\b|\brun\s(?:\w+\s){0,3}past\b|
        \b(?:beforehand|in\ advance|before\s(?:send\w*|going|it\ goes|you|moving|publishing|posting
        |continuing))\b.{0,40}|\b(?:interim|intermediate)\b.{0,40}\b(?:approv\w+|agreed|signed)
        |\bhave\s(?:it|them|each|every)\s(?:\w+\s)?(?:checked|approved|read|reviewed|signed)\b
        |\bchecked\ by\s\w+|\bask\s.{0,30}(?:permission|approval)|\bsubmit\s.{0,30}for\ approval\b""",
    "order": r"""
        \bfirst\b.{2,70}\bthen\b|\bstep\ by\ step\b|\b(\w{3,})\ by\ \1\b|\bin\ (?:that|this|the\ given
        |fixed)\ order\b|\bin\ (?:three|four|five|fixed|six)\ steps\b|\bbefore\ anything\ else\b""",
    "means": r"""
        \bby\s(?!\w+ing\b\s*$)(?:\w+ing)\b|\bby\ means\ of\b|\bby\ hand\b|\bwith\ the\ help\ of\b
        |\bonly\s(?:with|via|through|in|using|by)\b|\bexclusively\s(?:with|via|through|in|using)\b
        |\busing\s(?:the|a|an|only)\s\w+|\bonly\b$|^(?:\w+\s){1,3}only\b""",
    "made_with": r"\b<made>\s(?:in|with|using|through|via|together)\s",
    "made_means": r"""
        ^<made>\s(?:in|with|using|via|through|on)\s(?!\d|at\ least|residents|all|<count>|success|approval
        |no\b)\w+""",
    "method_only": r"^works?\b",
    "use_start": r"""
        ^(?:use|uses|using|follow|follows|apply|applies|go\ through|goes\ through|complete|fill\ in)\b""",
    "by_start": r"""
        \b(?:in\ line\ with|according\ to|as\ per|in\ accordance\ with)\s|^(?:with|using|by|via|through
        |according|per|following|on)\b""",
    "fragment_means": r"""
        ^(?:with|using|by)\s(?!(?:at\ least|a\ score|all|approval|consent|no|fewer|more|less
        |an?\ (?:\w+\s)?(?:signature|certificate|permit|report|opinion|score|guarantee|warranty)|signatures?
        |the\ approval|<count>|\d))\w+(?:\s\w+)?(?:,|$|\s(?:and|or|of|from|by)\b)""",
    # Activity.
    "effort_words": r"""
        \b(?:look(?:s|ing)?\s(?:into|after|at|for)|think(?:s|ing)?\s(?:along|about|through|with)|work(?:s
        |ing)?\s(?:on|towards|toward|with)|be\ involved|involve(?:d|ment)\ (?:in|with)|keep(?:s
        |ing)?\s(?:in\ touch|an\ eye|in\ contact|track|abreast|up\ with|tabs|contact)|stay(?:s
        |ing)?\s(?:in\ touch|on\ top|informed|abreast|in\ contact)|reach(?:es|ing)?\ out|play(?:s
        |ing)?\s(?:a|an)\s(?:\w+\s)?(?:role|part)|have\ a\ go|do(?:es)?\ (?:your|their|his|her)\ best|
        make\ an\ effort|point\ of\ contact|first\ contact\ for|maintain(?:s
        |ing)?\s(?:\w+\s){0,3}?(?:relations\w*|contacts?|ties|links|network)|
        give(?:s)?\s(?:\w+\s)?(?:support|advice|input|attention)|provide(?:s)?\s(?:\w+\s)?(?:support|advice
        |input|guidance|help|assistance)|pay(?:s)?\s(?:\w+\s)?attention|stand(?:s)?\ up\ for|(?:see
        |find\ out|look\ at|figure\ out|work\ out|check)\s(?:how|whether|if|what|why)\b|be\s(?:a|an
        |the)\s(?:\w+\s){0,2}?(?:sounding\ board|contact|ambassador|link|bridge|champion|liaison|go-to
        |point\ of\ contact|spokesperson|advocate|mentor|buddy)|bring(?:s)?\s.{0,40}\salong|be\s(?:active
        |engaged|committed|part\ of)|commit(?:ted)?\ to|help(?:s|ing)?\ out|join\ in|map\ out|
        raise(?:s)?\ awareness|act\ as\s(?:a|the)|act\ as|deal(?:s)?\ with|take(?:s)?\ care\ of|pitch\ in|
        lend\ a\ hand|be\ available\ for\ questions|get\ to\ grips|explore|stand\ in\ for|spend\ time|
        devote\w*\s|dedicate\w*\s|focus\w*\ on|put\ effort\b)\b""",
    "effort_head": r"""
        ^(?:(?:the|a|an|active|good|general|further|continued|ongoing)\s)?(?:support|assistance|help
        |contribution|coordination|monitoring|guidance|advice|exploration|research|investigation|involvement
        |participation|promotion|coaching|mentoring|cooperation|liaison)\s(?:of|with|for|to|in|into|on)\b""",
    "routine_head": r"""
        ^(?:(?:the|daily|day-to-day|weekly)\s)?(?:management|maintenance|processing|handling|administration
        |registration|running|upkeep|control)\s(?:of|for)\b""",
    "own_act": r"""
        \b(?:called|spoken|talked|emailed|visited|met|meetings?|conversations?|talks?|contact|reports?
        |check-ins?|calls|visits|updated|checked|feedback|newsletter|note|rounds?|update|reviewed
        |consultation)\b""",
    "own_act_done": r"\b(?:called|visited|approached|emailed|contacted|phoned|interviewed)$",
    "passive_present": r"\b(?:is|are)\s(?:\w+\s)?\w+(?:ed|t|n)\b",
    "being": r"""
        \b(?:be|is|are|has|have|based|stay|stays|available|reachable|on\ call|standby|working
        |works?\b.{0,40}\b(?:from|at|in)|sit|sits|home|in\ the)\b""",
    "unknown_doing": r"(?!)",
    # Vague.
    "opinion": r"""
        \b(?:of\ (?:an?\s)?(?:\w+\s)?(?:high|good|sufficient|excellent|top)\s(?:standard|quality|level)|
        high\ standard|as\s\w+\sas\ possible|where(?:ver)?\ possible|(?:feel|feels|look
        |looks)\s(?:\w+\s)?(?:modern|good|at\ home|attractive|welcome|heard|safe|professional|fresh|valued
        |great|nice|right)|fit\ for\ purpose|role\ model|to\ (?:everyone's|the)\s(?:\w+\s)?satisfaction|
        up\ to\ (?:scratch|standard|date\ with)|well[ -](?:written|designed|organised|organized|structured
        |made|run|thought\ out|presented|received|maintained)|runs?\ (?:well|smoothly)|easy\ to\ \w+|
        pleasant\ to\ \w+|good\ (?:example|order|shape|relations\w*)|best\ practice|next\ level|
        higher\ level|more\ of\ a|fit\ the\ times|state\ of\ the\ art|top\ quality|a\ joy|short\ lines|
        on\ (?:good|friendly)\ terms|sense\ of)\b""",
    "attitude": r"""
        \b(?:be(?:come|comes|coming)?\s(?:a|an|more|less|even)\s(?:\w+\s)?\w+|be(?:come|comes)?\s(?:flexible
        |proactive|open|kind|honest|visible|helpful|positive|patient|reliable|professional|curious
        |assertive)|take(?:s)?\s(?:\w+\s)?(?:ownership|responsibility|initiative|charge|lead)|show(?:s
        |ing)?\s(?:\w+\s){0,2}?(?:flexibility|initiative|ownership|commitment|leadership|respect|empathy
        |interest|responsibility|care|courage)|(?:attitude|mindset|mentality)|team\ player|
        grow(?:s)?\ as\ a\w*|develop(?:s)?\s(?:yourself|himself|herself|themselves)|
        with\ (?:more\s)?(?:respect|care|empathy|dignity|confidence)|treat(?:s)?\s\w+\s(?:with|as)|dare\ to
        )\b""",
    "is_attitude": r"\battitude\b|\bmindset\b",
    "taste": r"""
        ^(?:\w+\s)?(?:works|reads|looks|feels|sounds|runs|smells|tastes|drives)\s(?:\w+\s)?\w+$|^\w+ly\s\w+$
        |\ba\s(?:joy|pleasure|delight)\b""",
    "fixed": r"""
        \b(?:contract|agreement|plan|policy|report|protocol|survey|score|system|department|course|day|grant
        |mark)\b""",
}

"""English phrases about road, doing and quality: verbose patterns over folded text, with bounded gaps."""

from __future__ import annotations

PHRASES: dict[str, str] = {
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
        \btogether\ with\s(?!(?:the|all|other|our|your|local)\s(?:\w+\s)?\w+s\b|\w+s\b)\w+
        |\balongside\s(?!(?:the\s|all\s)?\w+s\b)\w+|\bin\ pairs?\b|\bpair(?:ed|ing)?\s(?:up\s)?with\s\w+
        |\bin\ tandem\ with\b""",
    "by_firm": r"""
        \b(?:through|via|by|from|with|use|using|hire|hiring|only)\s(?:the\s|an?\s|our\s)?(?:usual\s
        |regular\s|same\s|current\s|fixed\s|own\s|\w+\s){0,2}?<firm>\b
        |\b(?:from|through|via|by)\s(?:wholesaler|estate\ agent|printers?|garage|importer|dealer)\s\w+""",
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
        |(?<!been\ )(?<!\bis\ )(?<!\bare\ )(?<!was\ )\bchecked\ by\s\w+|\bask\s.{0,30}(?:permission
        |approval)|\bsubmit\s.{0,30}for\ approval\b
        |\b(?:every|each)\b.{0,60}\bbefore\s\w+ing\b
        |\bshow\w*\s(?:\w+\s)?(?:each|every|all)\b|\b(?:each|every)\b.{0,50}\bfirst$""",
    "order": r"""
        \bfirst\b.{2,70}\bthen\b|\bstep\ by\ step\b|\b(\w{3,})\ by\ \1\b|\bin\ (?:that|this|the\ given
        |fixed)\ order\b|\bin\ (?:three|four|five|fixed|six)\ steps\b|\bbefore\ anything\ else\b
        |\bthen\b.{2,60}\b(?:finally|then|lastly)\b""",
    "means": r"""
        \bby\s(?!\w+ing\b\s*$)(?:\w+ing)\b|\bby\ means\ of\b|\bby\ hand\b|\bwith\ the\ help\ of\b
        |\bonly\s(?:with|via|through|in|using|by)\b|\bexclusively\s(?:with|via|through|in|using)\b
        |\busing\s(?:the|a|an|only)\s\w+|\bonly\b$|^(?:\w+\s){1,3}only\b
        |\bprescribed\b
        |^manually\b|\bmanually$""",
    "made_with": r"\b<made>\s(?:in|with|using|through|via|together)\s",
    "made_means": r"""
        ^<made>\s(?:in|with|using|via|through|on)\s(?!\d|at\ least|residents|all|<count>|success|approval
        |no\b)\w+""",
    "method_only": r"^works?\b(?!\ out)",
    "use_start": r"""
        ^(?:use|uses|using|follow|follows|apply|applies|go\ through|goes\ through|complete|fill\ in)\b""",
    "by_start": r"""
        \b(?:in\ line\ with|according\ to|as\ per|in\ accordance\ with)\s|^(?:with|using|by|via|through
        |according|per|following|on)\b
        |^(?:every|each|all)\s.{2,60}\b(?:via|through|with|by)\b""",
    "fragment_means": r"""
        ^(?:via|through)\s(?:the|our|an?)\s\w+|^(?:with|using|by)\s(?!an?\s(?:\w+\s){1,3}(?:opinion
        |certificate|signature|score|permit
        |report)\b)(?!(?:at\ least|a\ score|all|approval|consent|no|fewer|more|less
        |an?\ (?:\w+\s)?(?:signature|certificate|permit|report|opinion|score|guarantee|warranty)|signatures?
        |the\ approval|<count>|\d))\w+(?:\s\w+)?(?:,|$|\s(?:and|or|of|from|by)\b)
        |^with\s(?:an?|the)\s(?!(?:\w+\s){0,3}(?:opinion|score|certificate|signature|permit)\b)(?!score
        |mark|signature|certificate|approval|permit|profit|valid|signed
        |consent|opinion)\w+""",
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
        devote\w*\s|dedicate\w*\s|focus\w*\ on|put\ effort\b)\b
        |\bjoins?\ forces\b|\bkeep(?:s|ing)?\s(?:\w+\s){0,2}?(?:watch|finger|hold)\b|\bpushe?s?\ for\b
        |\bget\s(?:involved|acquainted)\b
        |\blends?\ .{0,20}\ba\ hand\b|\bmakes?\ a\ contribution\b|\bpicks?\ up\s(?:signals|on|questions
        |ideas)\b|\bsearch(?:es)?\ for\b|\bkeeps?\ up\b|\bstands?\ by\b|\bseeks?\ out\b|\bgets?\ involved\b
        |\bfinds?\ ways\b|\btakes?\ up\b
        |\bprovides?\ (?:input|feedback)\b|\bfurthers?\ the\b|\blooks?\ after\ the\ interests?\b""",
    "effort_head": r"""
        ^teams?\ up\b|^(?:wants?|hopes?)\ to\b|^(?:ongoing|continuous|constant|continued
        |extra)\s(?:attention|effort|care|contact|consultation)\b
        |^(?:(?:the|a|an)\s)?(?:(?:active|good|general|further|continued|ongoing|positive|valuable
        |visible)\s)?(?:support|assistance|help
        |contribution|coordination|monitoring|guidance|advice|exploration|research|investigation|involvement
        |participation|promotion|coaching|mentoring|liaison)\s(?:of|with|for|to|in|into|on)\b
        |^(?:closely\s)?involved\s(?:in|with)\b""",
    "routine_head": r"""
        ^(?:(?:the|daily|day-to-day|weekly)\s)?(?:management|maintenance|processing|handling|administration
        |registration|running|upkeep|control)\s(?:of|for)\b""",
    "own_act": r"""
        \b(?:called|spoken|talked|emailed|visited|met|meetings?|conversations?|talks?|contact|reports?
        |check-ins?|calls|visits|updated|checked|feedback|newsletter|note|rounds?|update|reviewed
        |consultation)\b""",
    "times": r"""
        ^(?:\w+\s)?(?:<count>|once|twice)\s(?:times\s)?(?:a|per|every)\s<period>
        |^(?:\w+\s)?<count>\s(?:tours?|rounds?|visits?|checks?|trips?|calls?|talks?)\b.*\b(?:a|per
        |each)\b""",
    "each_first": r"^(?:every|each)\s",
    "own_act_done": r"\b(?:called|visited|approached|emailed|contacted|phoned|interviewed)$",
    "passive_present": r"""
        \b(?:is|are)\s(?:\w+\s)?(?:\w+(?:ed|wn|ven|ten|ken|lt|nt|ught|pt)|done|seen|put|met|held|told|sold
        |read)\b""",
    "being": r"""
        \b(?:be|is|are|has|have|based|stay|stays|available|reachable|on\ call|standby|working
        |works?\b.{0,40}\b(?:from|at|in)|sit|sits|home|in\ the)\b""",
    "unknown_doing": r"^\w{3,}[^s\W]s\b",
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
        on\ (?:good|friendly)\ terms|sense\ of)\b
        |\bdeserves?\s(?:\w+\s)?attention\b|\bcared\ for\b|\bwork\s(?:\w+\s)?closely\b
        |\bclosely\ together\b""",
    "attitude": r"""
        \b(?:be(?:come|comes|coming)?\s(?:a|an|more|less|even)\s(?:\w+\s)?\w+|be(?:come|comes)?\s(?:flexible
        |proactive|open|kind|honest|visible|helpful|positive|patient|reliable|professional|curious
        |assertive)|take(?:s)?\s(?:\w+\s)?(?:ownership|responsibility|initiative|charge|lead)|show(?:s
        |ing)?\s(?:\w+\s){0,2}?(?:flexibility|initiative|ownership|commitment|leadership|respect|empathy
        |interest|responsibility|care|courage)|(?:attitude|mindset|mentality)|team\ player|
        grow(?:s)?\ as\ a\w*|develop(?:s)?\s(?:yourself|himself|herself|themselves)|
        with\ (?:more\s)?(?:respect|care|empathy|dignity|confidence)|treat(?:s)?\s\w+\s(?:with|as)|dare\ to
        )\b
        |^(?:be\s)?open\ to\b|\boutside\ the\ box\b|\bopen-minded\b|\bhas\ become\b
        |^(?:be|remain|stay|is)\s(?:\w+\s)?(?:calm|patient|loyal|fair|curious|critical|cheerful
        |approachable|attentive|alert)\b|\bradiates?\b""",
    "is_attitude": r"\battitude\b|\bmindset\b",
    "taste": r"""
        ^(?:\w+\s)?(?:works|reads|looks|feels|sounds|runs|smells|tastes|drives)\s(?:\w+\s)?\w+$|^\w+ly\s\w+$
        |\ba\s(?:joy|pleasure|delight)\b
        |^speaks\ to\b|\bhad\ a\s\w+\stime\b""",
    "fixed": r"""
        \b(?:contract|agreement|plan|policy|report|protocol|survey|score|system|course|day|grant
        |mark)\b""",
}

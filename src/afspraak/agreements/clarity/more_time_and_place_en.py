"""More English about time and place, joined to the phrases of the same name: idiom, passives, the clock."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    # Hours.
    "hour_word": r"""
        \btakes?\s.{0,40}\bleave\b
        |\b(?:earlies|lates)\b
        |\bfirst\ in\b|\blast\ out\b|\b<count>-hour\ contract\b|\bbooks?\s(?:his|her|your|their
        |all)\s(?:hours|time)\b
        |\b(?:start|starting|begin\w*)\ and\ (?:finish|end)\w*\ times?\b|\btakes?\s(?:\w+\s)?breaks?\b
        |\btakes?\ over\s(?:\w+\s)?(?:shifts?|nights)\b
        |\b(?:blocks?|reserves?|keeps?)\s.{0,25}\b(?:<weekday>s?|mornings?|afternoons?
        |evenings?)\b.{0,15}\b(?:free|clear|open|for)\b
        |\b(?:(?:weekend|night|evening|on-call|duty|late|holiday)\ (?:rota|roster)
        |\d(?:\.\d+)?\s?fte\b.{0,30}\b(?:work\w*|hours)|<count>[ -]hour\ (?:working\ )?(?:days?|weeks?
        |shifts?)
        |(?:four|five|three)-day\ (?:working\ )?week|nine[ -]to[ -]five|9-5|rotating\ shifts?|(?:two
        |three)-shift
        |annual\ leave\b.{0,30}\b(?:only|never|not|outside|in)|takes?\s(?:\w+\s)?(?:leave|holidays?|lunch
        |breaks?)\s
        (?:in|at|from|between|before|after|outside|only)|(?:lunch|coffee)\ breaks?\s(?:of|from|between
        |lasts?|is)
        |extra\ hours|more\ hours|contract(?:ed|ual)?\ hours|works?\ overtime|clock(?:s|ed
        |ing)?\s(?:\w+\s){0,2}?
        (?:in|out|on|off)\b|utili[sz]ation\ (?:rate|target)|chargeable\ (?:hours|time|days)|weekly\ hours
        |account\w*\ for\s(?:\w+\s){0,2}?hours|hours\ (?:worked|logged|booked|registered)|(?:flexi
        |flex)[ -]?time
        |time\ off\ in\ lieu|night\ work|weekend\ work|evening\ work|shift\ work|graveyard\ shift
        |(?:works?|does|do|takes?|covers?)\s(?:\w+\s){0,3}?(?:nights|weekends|evenings|bank\ holidays
        |shifts?))\b""",
    "hour_rule": r"""
        (?:%|\bper\ ?cent)\sof\s(?:<who>\s)?(?:\w+'s?\s)?(?:\w+\s){0,2}?(?:time|hours|week)\s
        (?:is|are|was|were)\s(?:\w+\s)?(?:billable|chargeable|billed|charged|invoiced)\b|
        ^(?:working\ days|shifts|workdays)\s(?:start|begin|end|last|run)\b
        |\bno\s(?:annual\ |summer\ )?(?:leave|holidays?|days?\ off|vacations?)\b(?=$|\s(?:in|during|around
        |between|over|at))
        |^(?:\w+\s)?(?:overtime|night\ shifts?|weekend\ shifts?|shift\ work|shifts|timesheets?|core\ hours
        |time\ registration|working\ hours)\s
        (?:is|are|remains?)\b.{0,60}\b(?:compulsory|mandatory|allowed|permitted|expected|required
        |the\ norm|kept|registered|filled)\b""",
    "amount": r"""
        \b<count>\shours\s(?:a|per|each|every)\s(?:\w+\s)?<period>|\b(?:days|shifts
        |nights)\sof\s(?:\w+\s)?<count>\shours
        |\b<count>\s(?:nights|weekends|evenings|shifts|night\ shifts)\s(?:a|per|each|every
        |in\ the)\s<period>
        |\b<count>\shours?\s(?:at\ most|at\ least|maximum)\s(?:a|per)\s<period>
        |\b<count>\stimes\s<count>\shours""",
    "amount_done": r"""
        \b(?:<count>|an?|half\ an)\s(?:hours?|evenings?|afternoons?|mornings?|half-days?)\b.{0,40}
        \b(?:worked|spent|devoted|put\ in|given|put\ into)\b""",
    "bare_amount": r"""
        \b(?:put|puts|work|works|do|does|log|logs|make|makes)\s(?:\w+\s){0,3}?<count>\s(?:\w+\s)?hours\b""",
    "reach": r"""
        \bready\ for\s(?:\w+\s){0,2}?(?:breakdowns?|calls?|emergenc\w+|faults?|incidents?)\b
        |\bstands?\ (?:ready|by)\b
        |\b(?:(?:can|may|must|should|could|to|will)\s(?:always\s)?be\s(?:called|reached|phoned|rung|paged
        |contacted|telephoned
        |messaged|got\ hold\ of)|(?:phone|mobile)\s(?:stays?\s|is\s|remains?\s|left\s|switched\s)?on\b
        |on\ the\ phone
        |on\ the\ other\ end|answers?\s(?:the\s|his\s|her\s|their\s)?(?:phone|calls|emails?|messages|texts)
        |pick(?:s|ing)?\ up\s(?:the\s)?(?:phone|calls)|reads?\s(?:\w+\s)?(?:mail|email|messages)
        |responds?\ to\ (?:calls
        |messages|mail|email)|at\ the\ phone)\b""",
    "window": r"""
        \b(?:in|during|within|outside)\s(?:school|class|core|shop|visiting)\s(?:hours|time)\b
        |\bworks?\s(?:\w+\s){0,3}?(?:from\s)?<weekday>s?\s(?:to|through|until|till)\s<weekday>
        |\b(?:from|between)\s<hourname>\s(?:in\ the\ \w+\s)?(?:to|until|till
        |and)\s(?:\w+\s){0,2}?(?:<hourname>|<time>)\b
        |\bfrom\s<hourname>\s(?:in\ the\ \w+\s)?(?:to|until|till)\s(?:<time>|<hourname>)
        |\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm)?\s?(?:to|-|until|till|and)\s?\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm
        |in\ the)
        |\b(?:over|through|during)\s(?:the\s)?(?:lunch(?:\ ?time|\ hour)?|opening\ hours|rush\ hour
        |holidays)\b""",
    "stay_clock": r"""
        \b(?:at|by|before|from|until|till|after|past|around|no\ later\ than)\s(?:a\ )?(?:quarter\ (?:to
        |past)\ )?
        (?:\d{1,2}[.:]\d\d|\d{1,2}\s?(?:am|pm|o'clock)|noon|midnight|midday|half\ past\ \w+
        |<hourname>(?!\s(?:of\b|in\ \w+
        \s)?\w+s\b)|dawn|dusk|sunrise|closing\ time|opening\ time|\d{1,2}(?=\s(?:each|every|on|in\ the)\b
        |$))
        |\b(?:during|within)\s(?:office|working|business|opening)\ hours""",
    "edge": r"""
        \b(?:stays?|remains?)\s(?:\w+\s){0,4}?(?:until|till)\s|\b(?:stays?|remains?)\s(?:on\s)?after\s
        |\breports?\s.{2,30}\sat\s\d|
        \b(?:starts?|begins?|finish(?:es)?|stops?|leaves?|arrives?|home|in|at\ work|logged\ in
        |out\ of\ the\ door|goes?\ home)\b
        .{0,25}\b(?:at|before|until|till|by|after|from|past)\s(?:a\ )?(?:quarter\ (?:to|past)\ 
        |half\ past\ )?<hourname>
        (?!\s\w+s\b)\b|\b(?:first|last)\s(?:one\s)?(?:in|out|to\ (?:arrive|leave|go\ home))\b
        |\b(?:nobody|no\ one|no\ \w+)\s.{0,20}\b(?:leaves?|goes\ home|starts?)\s.{0,10}\b(?:before|after
        |until)\b
        |\bworks?\s(?:\w+\s){0,2}?(?:in|over|through|during)\s(?:the\s)?(?:weekends?|holidays?|summer
        |christmas|nights?
        |evenings?)\b|\bworks?\s(?:until|till)\b""",
    "share": r"""
        (?:%|\bper\ ?cent|\bhalf|\bthird|\bquarter)\s(?:of\s)?\w+'s?\s(?:working\s|contract\s)?
        (?:time|week|hours)\b|
        (?:%|per\ ?cent)\sof\ (?:the\ |all\ )?hours\b
        |\b(?:half|a\ third|a\ quarter|three\ quarters|two\ thirds|\d+\s?(?:%|per\ ?cent)|most
        |part)\s(?:of\s)?
        (?:his|her|your|their|the)\s(?:working\s)?(?:time|week|day|hours)\b""",
    "edge_days": r"\bworks?\s(?:\w+\s){0,2}?on\ the\ (?:days|times|hours)\s(?:that\ |when\ |the\ )",
    # Presence.
    "arrives_within": r"\b(?:at|on|with)\s(?:\w+\s){1,4}?within\s(?:an\ |<count>\s)(?:hours?|minutes)\b",
    "somewhere": r"""
        \b(?:(?:at|by|behind|near)\s(?:the|his|her|their|your|a)\s(?:\w+\s)?(?:gate|entrance|door
        |desk|post|counter
        |front\ desk|school\ gates?|till|client(?:'s)?)|on\s(?:the|our)\s(?:\w+\s)?(?:ward|square|unit
        |deck|scaffold
        |playground|premises|grounds|floor|line|shop\ floor)|in\s(?:the|our)\s(?:\w+\s)?(?:building
        |neighbourhood|cab
        |classroom|lab|yard|hall|team\ room|corridor|village)|at\s(?:the\s)?(?:client
        |customer)(?:'s)?\s(?:site|office
        |premises|location)|out\ of\ the\s\w+\s(?:branch|office|depot|site)|at\ (?:head\ office
        |headquarters|hq)
        |in\s\w+\s(?:office|branch|depot)|(?:in|at)\s(?:the\s)?\w+\s(?:office|branch|depot|site|hub))\b""",
    "workplace": r"""
        \b<count>\ days?\ (?:in\ the\ |at\ the\ )?office\b|\bmoves?\s(?:his|her|your|their)\s(?:workplace
        |desk|place)\b
        |\b(?:her|his|your|their)\s(?:office|room|desk)\ is\s(?:in|at|on)\b
        |^(?:at|in|on)\s(?:each|every|all)\s.{2,40}\b(?:once|twice|times|days?)\b|^(?:at\ least\ )?(?:once
        |twice|<count>\ times)\s(?:a|per|every)\s<period>\s(?:at|in|on)\s(?:each|every|all|the)\s
        |\b(?:your|his|her|their)\s(?:place|spot|station|post)\ is\s(?:in|at|on|by)\b
        |^(?:at\ least|at\ most|no\ more\ than|up\ to|a\ minimum\ of)?\s?<count>\sdays?\s(?:a
        |per)\sweek\s(?:\w+\s)?(?:in|at|from|out\ of|on)\s
        |\b(?:<weekday>s?\ (?:are\ )?(?:in|at)\ the\ office|present\ on\s(?:<weekday>s|every|each)
        |office\ on\ <weekday>s|(?:holds?|keeps?|has|have)\s(?:a|his|her|their)\s(?:\w+\s)?(?:desk
        |seat\ at|place\ at
        |workplace)|works?\sout\ of|working\sout\ of
        |return\ to\ the\ office|back\ (?:in|at|to)\ the\ office|attendance\ (?:sheet|register|list)
        |sign\w*\s.{0,20}
        \battendance|(?:own|fixed|regular)\ (?:desk|place|seat|workplace)|seconded\ to|posted\ (?:to|at|in)
        |co-?located|hot\ ?desk\w*|comes?\ in(?:to)?\s(?:the\s)?(?:office|work|\w+\sdays?)
        |in\ the\ office\s(?:on|at\ least)
        |holds?\s(?:\w+\s)?office\ (?:in|at))\b""",
    "home": r"""
        \bworked\ from\ home\b|\bhalf\ the\ week\s.{0,25}\bhome\b
        |^at\ home\s
        |\b(?:home[ -]?work(?:ing|er)?|remote(?:ly)?\ (?:work\w*|days?|at\ most)|work(?:s
        |ing)?\s(?:\w+\s){0,3}?
        (?:from\ home|remotely|at\ home)|rest\ (?:may\ be\ |can\ be\ |is\ )?(?:remote|from\ home|at\ home)
        |wfh
        |hybrid\ working|days?\ (?:from|at)\ home|at\ home\s(?:for\s)?(?:no|at\ most|one|two))\b""",
    "seen": r"""
        \b(?:walk|go)(?:s|es)?\s(?:past|round|along|by)\s(?:all|every|each|the)\s
        |\bwalks?\s(?:\w+\s)?the\s(?:streets?|centre|park|grounds|site|building|neighbourhood|beach|yard
        |estate)\b
        |\b(?:(?:is|are|be|being)\s(?:\w+\s)?(?:seen|visible|around)\s?(?:there|daily|in|on|at|around)?\b
        (?=.{0,40}\b(?:floor|ward|site|office|branch|there|daily|shop|school|yard|corridor\w*|building
        |depot|square)\b)
        |(?:shows?|showing)\s(?:your|his|her|their)\s(?:\w+\s)?face|(?:makes?|put)\s(?:\w+\s)?appearances?
        |appears?\ (?:in|on|at)\ the|cameras?\ (?:is\ |are\ |stays?\ )?on\b|webcams?\ on|video\ (?:on
        |switched\ on)
        |walk\w*\s(?:\w+\s)?(?:the\ (?:floor|ward|site|corridors?)|round\ the|around\ the)
        |does\s(?:\w+\s){0,2}rounds\ of)\b""",
    "badge": r"""
        \bbadges?\ in\b
        |\b(?:clock|clocks|badge|badges|swipe|swipes|check|checks|sign|signs|report|reports|scan
        |scans)\b.{0,30}
        \b(?:gate|reception|porter|entrance|door|front\ desk|barrier|turnstile|security|lodge
        |attendance)\b""",
    "found": r"""
        \b(?:at|in|on|from)\s.{2,40}\b<count>\s(?:working\s)?days\s(?:out\ of|in\ every)\s<count>\b
        |\b<count>\s(?:working\s)?days\s(?:out\ of|in\ every)\s<count>\s(?:\w+\s)?(?:at|in|on|from)\s|
        \balong\ with\b
        |\b(?:(?:is|are|be)\s(?:to\ be\ )?found\s(?:at|in|on|by)|(?:drives?|commutes?
        |travels?)\s(?:\w+\s){0,2}?to\s(?:the|our)
        |stays?\ overnight|sits?\s(?:\w+\s){0,2}?(?:next\ to|beside|with|among)|comes?\ (?:in|over
        |by)\s(?:to\s)?
        (?:the\s)?(?:office|site|branch|on\s\w+days)|spends?\s.{2,40}\s(?:at|in|on)\s(?:one\ of\s)?(?:the
        |our|a|each)\s(?:\w+\s)?
        (?:sites?|offices?|branch(?:es)?|wards?|depots?|schools?|clients?|premises|locations?|hubs?
        |shop\w*|units?
        |clinics?|floor|factory|plant|yard)|(?:at|on)\sthe\s(?:client|customer)'s?\s(?:site|premises
        |office))\b""",
    "is_present": r"""
        \bpresent\s(?:until|till|from|on|during|daily|every|all|when|while)\b|\bpresent$""",
    "at_table": r"""
        \bgo(?:es)?\sto\s(?:\w+\s){0,3}?(?:open\s(?:days?|evenings?|houses?)|(?:careers?|jobs?|trade|book)\sfairs?)\b
        |\b(?:is|are|be)\sthere\s(?:in\ person\s)?(?:at|for)\s(?:all|every|each)\b|
        \baccompan(?:y|ies)\b|\brepresents?\s.{2,40}\b(?:in|at|on)\s
        |\b(?:(?:never|not)\s(?:skip\w*|miss\w*)|(?:skip|miss)(?:es)?\s(?:no|none)|goes?\ along\s(?:on|to
        |with)|go\ along
        |has\ a\ (?:seat|place)\ (?:at|on|in)|sits?\s(?:\w+\s)?(?:in|at|on)\b|(?:is
        |are)\s(?:\w+\s)?(?:there|present)\s(?:when
        |whenever|at|for|during))""",
    "sure_table": r"""
        \bgo(?:es)?\sto\s(?:\w+\s){0,3}?(?:open\s(?:days?|evenings?|houses?)|(?:careers?|jobs?|trade|book)\sfairs?)\b
        |\b(?:is|are|be)\sthere\s(?:in\ person\s)?(?:at|for)\s(?:all|every|each)\b|
        \baccompan(?:y|ies)\b
        |\bparticipation\ in\s(?:the|a|an|all)\b
        |\b(?:has\ a\ (?:seat|place)\ (?:at|on|in)\ (?:every|each|all|the)|goes?\ along\ (?:on|to|with)
        |go\ along\ (?:on|to)
        |(?:is|are|was|were)\s(?:\w+\s)?present\ (?:at|for|during)|(?:is|are)\s(?:\w+\s)?there\ (?:when
        |whenever))""",
    "attended": r"\b(?:is|are|was|were|been|be)\s(?:\w+\s)?(?:attended|sat\ in\ on|joined)\b",
    "goes_event": r"""
        ^(?:\w+\s)?goes?\ to\s
        |\b(?:complete|completes|finish|finishes|do|does|follow|follows|visit|visits|attend|take|takes
        |undergo|pass
        |begin|start|enrol|sign\ up\ for)\b.{0,40}\b(?:courses?|training|workshops?|conferences?|seminars?
        |webinars?
        |trade\ fairs?|masterclass(?:es)?|bootcamp|congress|symposium|summit|programme|demos?
        |congress)\b""",
}

"""English groups of words that phrases share: <unit>, <period>, <time> and so on, inner ones last."""

from __future__ import annotations

MACROS: dict[str, str] = {
    "unit": r"(?:hours?|hrs?|minutes|mornings?|afternoons?|evenings?|nights?|days?|half-days?|shifts?)",
    "hour": r"(?:hours?|hrs?|minutes|mornings?|afternoons?|evenings?|nights?|half-days?|half\ days?|hour)",
    "period": r"""
        (?:week|month|day|quarter|year|working\ day|weekday|morning|evening|afternoon|night|fortnight|term
        |sprint|season|shift)""",
    "weekday": r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)",
    "hourname": r"""
        (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half\ past\ \w+
        |a?\ ?quarter\ (?:to|past)\ \w+)(?!\s(?:of|hundred|thousand|per)\b))""",
    "time": r"""
        (?:(?:[01]?\d|2[0-4])(?!\d)(?:[.:]\d{2})?(?:\ ?(?:am|pm|o'clock))?|noon|midnight|midday
        |half\ past\ \w+)""",
    "count": r"""
        (?:\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen
        |fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty
        |ninety)(?:-\w+)?|hundred|thousand|dozen)""",
    "each": r"(?:each|every)",
    "who": r"(?:your|his|her|their|my|the|our|its)",
    "school": r"""
        (?:v-?model|waterval|devops|xp|dsdm|tqm|moscow|agile|scrum|lean|prince2|prince\ 2|kanban
        |six\ sigma|itil|design\ thinking|bow-?tie|safe|pdca|gtd
        |5s|raci|moscow|smart|kaizen|dewey|waterfall|okr|okrs|swot|fmea|tdd|pair\ programming)""",
    "firm": r"""
        (?:contractor|agency|supplier|firm|company|consultancy|printer|vendor|subcontractor|bureau|installer
        |builder|haulier|cleaner)s?""",
    "made": r"""
        (?:given|taught|taken|conducted|held|tested|chosen|selected|recruited|planned|logged|registered
        |drawn|scheduled
        |made|built|written|drawn\ up|drafted|designed|developed|printed|translated|painted|cleaned
        |installed|laid|coded|recorded|documented|carried\ out|done|set\ up|filmed|analysed|analyzed
        |calculated|compiled|scanned|programmed|supplied|modelled|prepared|put\ together|fitted)""",
}

"""Dutch groups of words that phrases share: <unit>, <period>, <time> and so on, inner ones last."""

from __future__ import annotations

MACROS: dict[str, str] = {
    "unit": r"""
        (?:uur|uren|uurtjes?|minuten|kwartier|dagdeel|dagdelen|dagen|dag|avonden|avond|middagen|middag
        |ochtenden|ochtend|werkdagen|nachten|nacht)""",
    "hour": r"""
        (?:uur|uren|uurtjes?|dagdeel|dagdelen|kwartier|avonden|avond|middagen|middag|ochtenden|ochtend)""",
    "period": r"""
        (?:week|weken|maand|dag|kwartaal|jaar|werkdag|werkweek|periode|ochtend|avond|nacht|middag
        |seizoen)""",
    "weekday": r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdag|weekend|weekeinde)",
    "hourname": r"""
        (?:een\ uur|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijven|zessen|zevenen|achten
        |negenen|tienen|half\ \w+|kwart\ (?:voor|over)\ \w+)""",
    "time": r"""
        (?:(?:[01]?\d|2[0-4])(?!\d)(?:[.:]\d{2})?(?:\ uur)?|half\ \w+|kwart\ (?:voor|over)\ \w+
        |middernacht|(?:<count>)\ uur)""",
    "count": r"""
        (?:\d+(?:[.,]\d+)*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien
        |vijftien|zestien|zeventien|achttien|negentien
        |[a-z]*(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend))""",
    "each": r"(?:elk|elke|ieder|iedere)",
    "who": r"(?:je|jouw|jullie|uw|zijn|haar|hun|mijn|de|het|eigen)",
    "school": r"""
        (?:v-?model|waterval|devops|xp|dsdm|tqm|moscow|agile|scrum|lean|prince2|prince\ 2|kanban
        |six\ sigma|itil|pmw|design\ thinking|bow-?tie|safe|pdca
        |oplossingsgericht\w*|gtd|5s|raci|moscow|smart|kaizen|omring|a3)""",
    "firm": r"""
        (?:aannemer|bureau|leverancier|firma|bedrijf|uitzendbureau|drukker\w*|adviesbureau|installateur
        |schoonmaakbedrijf|hovenier|schilder|architectenbureau|vertaalbureau|onderaannemer|partij)""",
    "made": r"""
        (?:gegeven|afgenomen|gezet|getest|gekozen|geselecteerd|gevonden|geworven|gepland|geregistreerd
        |doorgerekend|gemodelleerd|gemaakt|gebouwd|opgezet|ontwikkeld|geschreven|getekend|opgesteld
        |ingericht|gescand|vertaald
        |geprogrammeerd|uitgewerkt|uitgevoerd|ontworpen|geverfd|geschilderd|gelegd|geplaatst|gereinigd
        |gedrukt|verwerkt|bijgehouden|vastgelegd|berekend|geanalyseerd|ingevoerd|verzonden|aangelegd
        |geinstalleerd|samengesteld|besteld|opgenomen|gefilmd|gemeten\ en\ getekend|ingekocht|geleverd)""",
}

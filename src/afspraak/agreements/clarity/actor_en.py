"""Who an English clause is about."""

from __future__ import annotations

import re

from afspraak.agreements.clarity.clause import Actor
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds, Lexicon
from afspraak.agreements.clarity.noun_groups import names_a_thing
from afspraak.agreements.clarity.people import may_work
from afspraak.agreements.clarity.words import Words

_VERBS: Kinds = frozenset({"effort", "routine", "product", "change", "attitude", "attend", "stay", "plain"})
_HOLDER_FIRST = word_set(
    """
    be i is can being based available reachable contactable present online you he she they we i must has
    have start starts begin begins cover covers bill bills clock clocks badge spend spends in-office
    onsite on-site working
    """
)
_DETERMINERS = word_set(
    """
    the a an all every each your his her their our my this that these those its two three four five
    six at least any no one up out on into in with from to for over back through new late early
    yourself 24 together
    """
)
_PARTICLES = word_set("up out into over back along after about around round through away")
_AUXILIARIES = word_set("is are was were has have had can could may will would must")
_RELATIVE = word_set(
    """
    that which who whose where when so if whether why how what because until before after while
    """
)
_OPEN_WORDS = re.compile(
    r"^(?:in|on|at)\s(?:the\s)?(?:\w+\s)?(?:office|site|call|standby|stand-by|duty"
    r"|premises|school|location|shop|depot|branch|shift)\b"
    r"|^on (?:the )?phones?\b"
    r"|^(?:in|out|home|at work|at the desk)\s(?:before|by|at|after|until|no later|from)\s"
)
_WHEN = word_set("for at with in on before after during by from within to as following given since")
_LONGEST_LEAD = 9
_LEAD = re.compile(
    r"^(?:(?:it is expected|we expect|we agree|it is agreed)\sthat|please"
    r"|(?:every|each)\s(?:\w+\s)?(?:\w*day|week|month|quarter|year|morning|evening|afternoon|night|sprint"
    r"|term|season|shift|time|fortnight|hour|spring|summer|autumn|winter),?"
    r"|always|regularly|actively|daily|weekly|monthly|proactively"
    r"|by\s[\w ]{1,14},|also|personally"
    r"|usually|normally|generally|typically|mostly|often|never|to|must|should|will|continuously|consistently)\s"
)
_NOUN_BEFORE_FOR = word_set(
    """
    support contact report design test answer help plan record work research post order guide
    """
)
_NOT_AN_OBJECT = word_set(
    """
    of for by with from in on at under within per and or to as than that who which without above below
    between before after not over during is are get gets have come
    """
)
_COUNTS = word_set("two three four five six seven eight nine ten twelve fifteen twenty both most")
_MANY = word_set("all every each no most")
_LEADING = word_set(
    """
    on in at during from until before after for between by outside throughout every each also
    """
)
_NOT_A_WORKER: Kinds = frozenset({"others", "event", "place", "template", "comparative", "quality"})
_ANYONE = re.compile(
    r"^(?:someone|somebody)\s(?:from|of|in)\s\w+"
    r"|^(?:whoever|anyone who)\s(?:is\s)?(?:on call|on duty|works|on shift)\b"
    r"|\b(?:everyone|everybody|nobody|somebody|someone|anyone|no one|one)\s(?:in|from|of|on)\s(?:the|our)\s"
    r"(?:\w+\s)?(?:team|crew|department|staff|colleagues|unit|group|shift)\b"
)
_HUMAN = re.compile(
    r"\b(?:at work|at (?:the|his|her|their) (?:desk|post)|in the office|at home|from home|reachable|on call"
    r"|available|contactable|present|on site|desk|shift|meeting|phone|o'clock|am|pm|noon|midnight|half past"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mornings?|evenings?|nights?|at \d|by \d|until \d"
    r"|(?:at|by|until|from|before|after) (?:six|seven|eight|nine|ten|four|five))\b"
)
_PREPOSITIONS = word_set("of for by with to from in on at per")


def actor_of(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> tuple[Actor, int]:
    """Who the clause is about, and the place of the word that opens it."""
    opening = _opening(words)
    auxiliary = _first(words, _AUXILIARIES, opening + 1)
    finite = auxiliary if auxiliary is not None else _first(words, lexicon.finite, opening + 1)
    order = not names_a_thing(words, opening, lexicon.finite)
    if order and _verb_first(words, kinds, opening, auxiliary):
        return Actor.HOLDER, opening
    pronoun = _pronoun(words)
    if pronoun is not None:
        return Actor.HOLDER, pronoun
    worker = (
        _anyone(words) or _role_first(words, kinds, finite, opening) or _role_later(words, kinds, lexicon)
    )
    if worker:
        return worker, opening
    if auxiliary is None and _OPEN_WORDS.match(words.low):
        return Actor.HOLDER, opening
    return (Actor.OTHER if finite is not None else Actor.NONE), opening


def _after_comma(words: Words) -> int:
    """ "For each claim, go ...": what stands before the comma only says when."""
    if words.lows[0] not in _WHEN or "," not in words.lows[2:_LONGEST_LEAD]:
        return 0
    return min(words.lows.index(",") + 1, len(words.lows) - 1)


def _opening(words: Words) -> int:
    lead = _LEAD.match(words.low)
    if lead is None:
        return _after_comma(words)
    return next((n for n, token in enumerate(words.tokens) if token.start - words.start >= lead.end()), 0)


def _first(words: Words, wanted: Kinds, since: int) -> int | None:
    for place in range(since, len(words.lows)):
        dated = words.lows[place + 1 : place + 2] and words.lows[place + 1][0].isdigit()
        if words.lows[place] in _RELATIVE and not dated:
            return None
        if words.lows[place] in wanted:
            return place
    return None


def _verb_first(words: Words, kinds: tuple[Kinds, ...], opening: int, auxiliary: int | None) -> bool:
    lows = words.lows
    low = lows[opening]
    following = lows[opening + 1] if opening + 1 < len(lows) else ""
    if low in _HOLDER_FIRST:
        return True
    if following in _AUXILIARIES or following in ("who", "that", "which", "whose"):
        return False
    if kinds[opening] & _VERBS and not low.endswith("ed"):
        if auxiliary is None or following in _PARTICLES:
            return following != "of" and not (following == "for" and low in _NOUN_BEFORE_FOR)
        return following in _DETERMINERS and following not in (
            "for",
            "to",
            "in",
            "with",
            "from",
            "at",
            "on",
            "through",
        )
    if auxiliary is None and _habit(words, kinds, opening):
        return True
    return (
        auxiliary is None
        and (
            following in ("the", "a", "an", "your", "all", "every", "each", "his", "her", "their")
            or (low.endswith("s") and following in ("up", "out", "off", "down"))
        )
        and low.isalpha()
        and low
        not in (
            "of",
            "for",
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "not",
            "only",
            "all",
            "half",
            "both",
            "within",
            "during",
            "after",
            "before",
            "under",
            "over",
            "as",
            "per",
            "no",
            "twice",
            "once",
            "through",
            "between",
            "until",
            "about",
            "and",
            "hours",
            "days",
            "like",
            "what",
            "such",
        )
    )


def _habit(words: Words, kinds: tuple[Kinds, ...], opening: int) -> bool:
    """ "Fields questions": a word of no list in -s, right before what it is done to; no "Costs under ..."."""
    rest = words.lows[opening + 1 :]
    low = words.lows[opening]
    unknown = (
        low.endswith("s")
        and not low.endswith(("ss", "us", "is", "ings", "ers", "ions"))
        and not kinds[opening]
    )
    if not unknown or len(low) < 5 or not rest or not rest[0].isalpha():
        return False
    named = rest[0] in _NOT_AN_OBJECT or any(word.endswith("ed") or word in _AUXILIARIES for word in rest)
    return not named


def _pronoun(words: Words) -> int | None:
    """ "For this you spend ...": after other words, the holder is the subject; the place of the verb."""
    for place, low in enumerate(words.lows[:-1]):
        if place and (low in _RELATIVE or low in _AUXILIARIES):
            return None
        if place and low in ("you", "he", "she", "i"):
            return place + 1
    return None


def _role_first(words: Words, kinds: tuple[Kinds, ...], finite: int | None, opening: int) -> Actor | None:
    """A named worker, or workers as a group, stands where the subject stands."""
    end = finite if finite is not None else len(words.lows)
    since = opening if words.lows[opening - 1] == "," else 0
    for place in range(since, min(end, since + 5)):
        low = words.lows[place]
        weak = place and words.lows[place - 1] in ("the", "a", "an", "our", "each", "every")
        many = place == 0 and finite == 1 and low.endswith("s") and may_work(low[:-1], "en")
        unlisted = weak and place + 1 == finite and may_work(low, "en") and _HUMAN.search(words.low)
        unlisted = unlisted or (many and _HUMAN.search(words.low))
        if "role" in kinds[place] or (unlisted and not kinds[place] & _NOT_A_WORKER):
            following = words.lows[place + 1] if place + 1 < len(words.lows) else ""
            plural = low.endswith("s") and not low.endswith("ss")
            compound = (
                place + 1 < end and bool(following) and following.isalpha() and following not in _PREPOSITIONS
            )
            if finite is not None and compound and place + 1 != finite:
                continue
            if plural and words.lows[0] in _COUNTS:
                return None
            return Actor.WORKERS if plural or words.lows[0] in _MANY else Actor.PERSON
        if low in _PREPOSITIONS or kinds[place] & {"others"}:
            return None
    return None


def _anyone(words: Words) -> Actor | None:
    """ "Everyone in the team", "somebody from the crew": workers, whoever it is."""
    return Actor.WORKERS if _ANYONE.search(words.low) else None


def _role_later(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> Actor | None:
    """ "On Mondays the planner is ...": after words of time or place, right before the verb."""
    if words.lows[0] not in _LEADING:
        return None
    for place in range(1, len(kinds) - 1):
        low, following = words.lows[place], words.lows[place + 1]
        if low in _RELATIVE:
            return None
        if "role" in kinds[place] and (following in lexicon.finite or following in _AUXILIARIES):
            return Actor.PERSON
    return None

"""Who a Dutch clause is about."""

from __future__ import annotations

from afspraak.agreements.clarity import actor_words_nl as words_of
from afspraak.agreements.clarity.clause import Actor
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds, Lexicon
from afspraak.agreements.clarity.people import may_work
from afspraak.agreements.clarity.words import Words

_LONGEST_SUBJECT = 4
"""Words before "die" that may be the subject: "alle nieuwe bestellingen die"."""

_LYING = word_set("ligt liggen staat staan is zijn zit zitten komt komen")
_BEFORE_A_NOUN = word_set("de alle onze een")
_AFTER_INFINITIVE = word_set("en , welke wie wat hoe of waar waarom wanneer")


def actor_of(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> tuple[Actor, int]:
    """Who the clause is about, and the place of the word that opens it."""
    opening = _opening(words)
    lows = words.lows
    if words_of.IMPERSONAL.search(words.low):
        return Actor.PERSON, opening
    finite = _finite(words, lexicon)
    if len(lows) > 1 and lows[1] == "van" and lows[0].endswith("en") and kinds[0] & words_of.VERBS:
        return Actor.HOLDER, opening
    if (opening == 0 or words.lows[opening - 1] == ",") and _verb_first(
        words, kinds, opening, finite, lexicon
    ):
        return Actor.HOLDER, opening
    turned = _turned(words, kinds, lexicon)
    if turned is not None:
        return Actor.HOLDER, turned
    worker = _anyone(words) or _role_first(words, kinds, finite, lexicon) or _role_after(words, kinds, finite)
    if worker:
        return worker, opening
    begins_done = bool(words_of.PARTICIPLE.match(lows[0])) and lows[0] not in words_of.NO_PARTICIPLE
    if finite is None and not begins_done and _ends_in_infinitive(words, kinds, lexicon):
        return Actor.HOLDER, opening
    if finite is None and any(low in words_of.ADJECTIVES for low in lows) and _open_start(lows[0], kinds[0]):
        return Actor.HOLDER, opening
    return (Actor.OTHER if finite is not None else Actor.NONE), opening


def _after_comma(words: Words) -> int:
    """ "Bij elke aanvraag, loop ...": what stands before the comma only says when."""
    if words.lows[0] not in words_of.WHEN or "," not in words.lows[2 : words_of.LONGEST_LEAD]:
        return 0
    return min(words.lows.index(",") + 1, len(words.lows) - 1)


def _opening(words: Words) -> int:
    lead = words_of.LEAD.match(words.low)
    if lead is None:
        return _after_comma(words)
    return next((n for n, token in enumerate(words.tokens) if token.start - words.start >= lead.end()), 0)


def _finite(words: Words, lexicon: Lexicon) -> int | None:
    """The place of the first verb that says something of a subject, outside a subordinate clause."""
    for place, low in enumerate(words.lows):
        if low in words_of.SUBORDINATE and place > 0:
            return _after_relative(words, place, lexicon) if low in ("die", "dat") else None
        is_last = place == len(words.lows) - 1
        if (
            low in lexicon.finite
            and _plural_fits(low, words.lows[:place])
            and not (is_last and low.endswith("n"))
            and words.lows[place - 1] != "te"
        ):
            if place and words.lows[place - 1] in _BEFORE_A_NOUN:
                continue  # "de kosten"
            if low == "zijn" and words.lows[place - 1] in words_of.BEFORE_TO_BE:
                continue
            return place
    return None


def _after_relative(words: Words, since: int, lexicon: Lexicon) -> int | None:
    """ "Orders die voor 22 uur komen, liggen ...": the verb of the main clause, after the comma or a verb."""
    if since > _LONGEST_SUBJECT:
        return None
    lows = words.lows
    for place in range(since + 2, len(lows)):
        if lows[place] not in lexicon.finite:
            continue
        if lows[place - 1] == "," or (lows[place - 1].endswith(("en", "t", "d")) and lows[place] in _LYING):
            return place
    return None


def _plural_fits(low: str, before: tuple[str, ...]) -> bool:
    """A form in -en speaks of a plural subject; else it is an infinitive: "een dienst draaien"."""
    if not low.endswith("en") or low == "hebben":
        return True
    return any(
        (word.endswith(("en", "s")) and len(word) > 3) or word[0].isdigit() or word == "en" for word in before
    )


def _verb_first(
    words: Words, kinds: tuple[Kinds, ...], opening: int, finite: int | None, lexicon: Lexicon
) -> bool:
    lows = words.lows
    low = lows[opening]
    following = lows[opening + 1] if opening + 1 < len(lows) else ""
    if low in words_of.ADJECTIVES or low in words_of.HOLDER_FIRST:
        return not (low in words_of.NOUN_TOO and following in words_of.AFTER_NOUN and (finite or 0) > opening)
    if words_of.PARTICIPLE.match(low) and low not in words_of.NO_PARTICIPLE:
        return False
    figure = lows[opening + 2 : opening + 3] if following == "," else ()
    if low in words_of.NOUN_TOO and figure and (figure[0] in words_of.FIGURES or figure[0][0].isdigit()):
        return False  # "Toets, minimaal een 7"
    verbal = bool(kinds[opening] & words_of.VERBS) or low in lexicon.parted
    later = finite is not None and finite > opening
    if following == "van" and later and not _particle_later(low, lows, lexicon):
        return False  # "Uitleen van boeken stijgt"
    if verbal and not low.endswith("en"):
        if (
            low in words_of.NOUN_TOO
            and following in words_of.AFTER_NOUN
            and not _particle_later(low, lows, lexicon)
        ):
            return False
        return not later or following in words_of.DETERMINERS
    if low in words_of.SMALL or not low.isalpha() or later or "role" in kinds[opening]:
        return False
    if (
        following in words_of.DETERMINERS
        and following not in words_of.AFTER_A_NOUN
        and len(low) > 2
        and not low.endswith(("en", "ing", "heid", "e", "ie", "er", "s"))
    ):
        return opening == 0 or low.endswith("t")
    habit = bool(words_of.HABIT.search(low)) and following not in words_of.AFTER_A_NOUN and len(low) > 4
    return (
        low.endswith("t")
        and len(low) > 3
        and following.isalpha()
        and (following in words_of.DETERMINERS or habit)
    )


def _particle_later(low: str, lows: tuple[str, ...], lexicon: Lexicon) -> bool:
    return any(particle in lows for particle, _ in lexicon.parted.get(low, ()))


def _turned(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> int | None:
    """ "Daarvoor gebruik je ...": the verb stands before its subject; the place of that verb."""
    for place, low in enumerate(words.lows):
        if low in words_of.SUBORDINATE and place:
            return None
        before = words.lows[place - 1] if place else ""
        if place and low in ("je", "jij", "u", "hij", "zij", "ik"):
            verbal = (
                kinds[place - 1] & words_of.VERBS
                or before in lexicon.finite
                or before in words_of.HOLDER_FIRST
            )
            return place - 1 if verbal or before in lexicon.parted else None
    return None


def _role_first(words: Words, kinds: tuple[Kinds, ...], finite: int | None, lexicon: Lexicon) -> Actor | None:
    """A named worker, or workers as a group, stands where the subject stands."""
    lows = words.lows
    end = finite if finite is not None else len(lows)
    for place in range(min(end, 5)):
        low = lows[place]
        before = lows[place - 1] if place else ""
        weak = before in ("de", "een") and place + 1 == finite and may_work(low, "nl")
        weak = weak or (place == 0 and finite == 1 and low.endswith("s") and may_work(low[:-1], "nl"))
        if "role" in kinds[place] or (
            weak and not kinds[place] & words_of.NOT_A_WORKER and words_of.HUMAN.search(words.low)
        ):
            plural = low.endswith(("en", "s")) and bool(
                weak or lexicon.kinds(low.removesuffix("s").removesuffix("en"))
            )
            if before in ("van", "voor", "door", "met", "aan", "bij"):
                return None
            if plural and (lows[0] in words_of.COUNTS or lows[0].isdigit()):
                return None
            each = lows[0] in words_of.PLURAL_BEFORE and not words_of.LEAD.match(words.low)
            return Actor.WORKERS if plural or each else Actor.PERSON
        if kinds[place] & {"others", "event"} or low in words_of.STOPS:
            return None
    return None


def _anyone(words: Words) -> Actor | None:
    """ "Iedereen van het team", "elke dag is iemand van ons": workers, whoever it is."""
    return Actor.WORKERS if words_of.ANYONE.search(words.low) else None


def _role_after(words: Words, kinds: tuple[Kinds, ...], finite: int | None) -> Actor | None:
    """ "Op maandag is de planner ...": after words of time or place the subject follows the verb."""
    if words.lows[0] not in words_of.LEADING:
        return None
    if finite is None:
        finite = next(
            (n for n, low in enumerate(words.lows[:7]) if low.endswith("t") and kinds[n] & words_of.VERBS),
            None,
        )
    if finite is None:
        return None
    for place in range(finite + 1, min(finite + 4, len(kinds))):
        if "role" in kinds[place]:
            return Actor.PERSON
        if words.lows[place] not in words_of.BEFORE_ROLE:
            return None
    return None


def _ends_in_infinitive(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> bool:
    lows = words.lows
    if lows[0] == "door":
        return False
    if _opening(words) and lows[-1].endswith("en") and not words_of.PARTICIPLE.match(lows[-1]):
        return True
    for place in range(len(lows)):
        low = lows[place]
        if place and lows[place - 1] == "te" and lows[0] in ("de", "het", "een", "wie"):
            continue
        known = bool(kinds[place] & words_of.VERBS) or low in lexicon.parted or low.startswith("thuiswerk")
        if known and low.endswith(("en", "aan", "ien", "oen")) and not low.startswith("ge"):
            at_end = (
                place == len(lows) - 1
                or lows[place + 1] in words_of.DETERMINERS
                or lows[place + 1] in _AFTER_INFINITIVE
            )
            turned = lows[0] in words_of.LEADING and lows[place + 1 : place + 2] in (
                ("de",),
                ("het",),
                ("er",),
            )
            if at_end and not turned and (place == 0 or lows[place - 1] not in ("de", "het")):
                return True
        if low == "zijn" and (place == len(lows) - 1 or lows[place - 1] in words_of.BEFORE_TO_BE):
            return True
    return False


def _open_start(low: str, kinds: Kinds) -> bool:
    return not (kinds & {"others", "place"}) and (
        low in words_of.DETERMINERS or low in words_of.SMALL or low in words_of.ADJECTIVES or low.isdigit()
    )

"""Who a Dutch clause is about."""

from __future__ import annotations

import re

from afspraak.agreements.clarity.clause import Actor
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds, Lexicon
from afspraak.agreements.clarity.people import may_work
from afspraak.agreements.clarity.words import Words

_VERBS: Kinds = frozenset({"effort", "routine", "product", "change", "attitude", "attend", "stay", "plain"})
_HOLDER_FIRST = word_set(
    """
    is ben wees zit zitten staat sta werkt werk heeft heb kan kun moet mag blijft blijf begint begin
    start komt kom gaat ga neemt neem zal wordt word doet doe laat geeft geef krijgt draait draai je
    jij u hij zij ze we wij ik hou houdt houd zorg zorgt weet haalt haal sluit sluiten klokt klok
    vult
    """
)
_DETERMINERS = word_set(
    """
    de het een alle elke elk iedere ieder je jouw zijn haar hun ons onze uw deze dit die dat twee
    drie vier vijf zes acht tien minstens minimaal hooguit maximaal wekelijks dagelijks maandelijks
    regelmatig zich actief mee op aan bij met naar over van voor in uit tot om samen altijd elkaar
    mensen geen meer als volgens per uiterlijk binnen door 's eerst
    """
)
_SMALL = word_set(
    """
    het niet met uit wat dat dit tot vast groot kort laat recht inzet opzet budget bericht contract
    project product markt dienst winst kracht opdracht overzicht inzicht toezicht overdracht klacht
    resultaat portret besluit loket kabinet restaurant asfalt tekort rapport transport export import
    sport concept aspect effect traject object dak afslag eerst acht minst hooguit elk per bij in op
    na voor van aan door om over als de een er alle elke iedere ieder geen twee drie vier vijf zes
    zeven negen tien elf twaalf via volgens conform langs
    """
)
_ADJECTIVES = word_set(
    """
    bereikbaar aanwezig beschikbaar oproepbaar stand-by standby telefonisch fysiek paraat present
    """
)
_BEFORE_TO_BE = word_set(
    """
    kwijt achterwacht aanwezig bereikbaar beschikbaar oproepbaar bezig betrokken verantwoordelijk
    aanspreekpunt lid wachtdienst standby stand-by present online actief paraat alert kantoor piket
    """
)
_SUBORDINATE = word_set(
    """
    dat die waar zodat omdat voordat wie als wat hoe waarom of totdat waarmee waarin
    """
)
_NOUN_TOO = word_set(
    """
    onderzoek werk bezoek plan bouw start beheer verkoop koop steun hulp overleg orientatie stuur
    train post rapport bel begeleiding handel herstel inzet onderhoud bewaak leer test pak meet
    controle contact boek plaats bericht laad adres review rooster verslag dicht
    """
)
_AFTER_NOUN = word_set("en naar van is zijn op voor door bij over met in wordt heeft ligt")
_WHEN = word_set("bij voor na in op tijdens om met binnen vanaf per")
_LONGEST_LEAD = 9
_LEAD = re.compile(
    r"^(?:(?:elke|iedere|elk|ieder)\s(?:\w+\s)?(?:\w*dag|week|maand|kwartaal|jaar|ochtend|middag|avond"
    r"|nacht|uur|keer|sprint|periode|dienst|half jaar|\w*weken|\w*overleg|kwartier|seizoen)"
    r"|dagelijks|wekelijks|maandelijks|regelmatig|actief|altijd|minstens|minimaal|proactief"
    r"|(?:van \w+(?: \w+)?|er) wordt (?:\w+ ){0,2}verwacht dat|verwacht wordt dat|afgesproken is dat"
    r"|we (?:verwachten|spreken af) dat|het is de bedoeling dat"
    r"|zo\s\w+\smogelijk|zelfstandig|structureel"
    r"|meestal|doorgaans|normaal|gevraagd en ongevraagd|vanaf \w+|uiterlijk \w+)\s"
)
_IMPERSONAL = re.compile(
    r"\b(?:er\s)?(?:wordt|worden|is)\b.{0,60}\b(?:gewerkt|overlegd|vergaderd|gebeld|doorgewerkt|(?:na|mee)gedacht"
    r"|(?:mee|samen)gewerkt|meegekeken|meegeholpen)\b"
)
_PARTICIPLE = re.compile(r"^(?:af|op|aan|in|uit|door|mee|bij|na|over|voor|vast)?ge\w+(?:d|t|en)$")
_NO_PARTICIPLE = word_set(
    """
    gebruikt geeft geniet gedraagt gelooft geven gebruiken genieten gebied geld gebeurt
    """
)
_PLURAL_BEFORE = word_set("alle elke iedere ieder elk geen")
_COUNTS = word_set("twee drie vier vijf zes zeven acht negen tien twaalf twintig beide de-meeste")
_AFTER_A_NOUN = word_set("van voor met tot uit over per als")
_HABIT = re.compile(
    r"(?:ee[nlrf]|ie[rn]|oe[lfrk]|[aelrn]g|m|ijf|uif|ouw|oon|uin|ijn|aai|uur|aak|eek|ook|euk|[aou]p|[iou]k"
    r"|[eio]l)t$"
)
"""How a Dutch verb in the third person ends and hardly any noun does: "Bedient gasten"."""
_BEFORE_ROLE = word_set("de een het onze mevrouw meneer steeds altijd ook dan er dagelijks telkens")
_STOPS = word_set("van voor door met in op per")
_LEADING = word_set(
    """
    op in tijdens vanaf tot om na voor elke iedere elk ieder gedurende overdag dagelijks altijd tussen
    's wekelijks maandelijks buiten binnen daarbij daarnaast ook verder
    """
)
_NOT_A_WORKER: Kinds = frozenset({"others", "event", "place", "template", "comparative", "quality"})
_ANYONE = re.compile(
    r"^iemand\s(?:van|uit)\s\w+|^(?:wie|degene die)\s(?:\w+\s){0,2}?(?:piket|dienst|achterwacht|werkt)\b|"
    r"(?:^|\bis )(?:iedereen|niemand|iemand|wie)\s(?:van|uit|in|op)\s(?:het|de|ons|onze)\s(?:\w+\s)?"
    r"\w*(?:team|ploeg|afdeling|staf|collega's|bezetting|medewerkers|dienst|groep)\b"
)
_HUMAN = re.compile(
    r"\b(?:aan (?:het werk|de slag)|op kantoor|thuis|bereikbaar|oproepbaar|aanwezig|bureau|werkplek"
    r"|dienst|overleg|vergadering|te vinden|telefoon|uur|half (?:een|twee|zes|zeven|acht|negen|tien)"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|ochtend|avond|nacht|op locatie)"
)


def actor_of(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> tuple[Actor, int]:
    """Who the clause is about, and the place of the word that opens it."""
    opening = _opening(words)
    lows = words.lows
    if _IMPERSONAL.search(words.low):
        return Actor.PERSON, opening
    finite = _finite(words, lexicon)
    if len(lows) > 1 and lows[1] == "van" and lows[0].endswith("en") and kinds[0] & _VERBS:
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
    begins_done = bool(_PARTICIPLE.match(lows[0])) and lows[0] not in _NO_PARTICIPLE
    if finite is None and not begins_done and _ends_in_infinitive(words, kinds, lexicon):
        return Actor.HOLDER, opening
    if finite is None and any(low in _ADJECTIVES for low in lows) and _open_start(lows[0], kinds[0]):
        return Actor.HOLDER, opening
    return (Actor.OTHER if finite is not None else Actor.NONE), opening


def _after_comma(words: Words) -> int:
    """ "Bij elke aanvraag, loop ...": what stands before the comma only says when."""
    if words.lows[0] not in _WHEN or "," not in words.lows[2:_LONGEST_LEAD]:
        return 0
    return min(words.lows.index(",") + 1, len(words.lows) - 1)


def _opening(words: Words) -> int:
    lead = _LEAD.match(words.low)
    if lead is None:
        return _after_comma(words)
    return next((n for n, token in enumerate(words.tokens) if token.start - words.start >= lead.end()), 0)


def _finite(words: Words, lexicon: Lexicon) -> int | None:
    """The place of the first verb that says something of a subject, outside a subordinate clause."""
    for place, low in enumerate(words.lows):
        if low in _SUBORDINATE and place > 0:
            return None
        is_last = place == len(words.lows) - 1
        if (
            low in lexicon.finite
            and _plural_fits(low, words.lows[:place])
            and not (is_last and low.endswith("n"))
            and words.lows[place - 1] != "te"
        ):
            if low == "zijn" and words.lows[place - 1] in _BEFORE_TO_BE:
                continue
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
    if low in _ADJECTIVES or low in _HOLDER_FIRST:
        return not (low in _NOUN_TOO and following in _AFTER_NOUN and (finite or 0) > opening)
    if _PARTICIPLE.match(low) and low not in _NO_PARTICIPLE:
        return False
    verbal = bool(kinds[opening] & _VERBS) or low in lexicon.parted
    later = finite is not None and finite > opening
    if verbal and not low.endswith("en"):
        if low in _NOUN_TOO and following in _AFTER_NOUN and not _particle_later(low, lows, lexicon):
            return False
        return not later or following in _DETERMINERS
    if low in _SMALL or not low.isalpha() or later or "role" in kinds[opening]:
        return False
    if (
        following in _DETERMINERS
        and following not in _AFTER_A_NOUN
        and len(low) > 2
        and not low.endswith(("en", "ing", "heid", "e", "ie", "er", "s"))
    ):
        return opening == 0 or low.endswith("t")
    habit = bool(_HABIT.search(low)) and following not in _AFTER_A_NOUN and len(low) > 4
    return low.endswith("t") and len(low) > 3 and following.isalpha() and (following in _DETERMINERS or habit)


def _particle_later(low: str, lows: tuple[str, ...], lexicon: Lexicon) -> bool:
    return any(particle in lows for particle, _ in lexicon.parted.get(low, ()))


def _turned(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> int | None:
    """ "Daarvoor gebruik je ...": the verb stands before its subject; the place of that verb."""
    for place, low in enumerate(words.lows):
        if low in _SUBORDINATE and place:
            return None
        before = words.lows[place - 1] if place else ""
        if place and low in ("je", "jij", "u", "hij", "zij"):
            verbal = kinds[place - 1] & _VERBS or before in lexicon.finite or before in _HOLDER_FIRST
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
        if "role" in kinds[place] or (weak and not kinds[place] & _NOT_A_WORKER and _HUMAN.search(words.low)):
            plural = low.endswith(("en", "s")) and bool(
                weak or lexicon.kinds(low.removesuffix("s").removesuffix("en"))
            )
            if before in ("van", "voor", "door", "met", "aan", "bij"):
                return None
            if plural and (lows[0] in _COUNTS or lows[0].isdigit()):
                return None
            each = lows[0] in _PLURAL_BEFORE and not _LEAD.match(words.low)
            return Actor.WORKERS if plural or each else Actor.PERSON
        if kinds[place] & {"others", "event"} or low in _STOPS:
            return None
    return None


def _anyone(words: Words) -> Actor | None:
    """ "Iedereen van het team", "elke dag is iemand van ons": workers, whoever it is."""
    return Actor.WORKERS if _ANYONE.search(words.low) else None


def _role_after(words: Words, kinds: tuple[Kinds, ...], finite: int | None) -> Actor | None:
    """ "Op maandag is de planner ...": after words of time or place the subject follows the verb."""
    if words.lows[0] not in _LEADING:
        return None
    if finite is None:
        finite = next(
            (n for n, low in enumerate(words.lows[:7]) if low.endswith("t") and kinds[n] & _VERBS), None
        )
    if finite is None:
        return None
    for place in range(finite + 1, min(finite + 4, len(kinds))):
        if "role" in kinds[place]:
            return Actor.PERSON
        if words.lows[place] not in _BEFORE_ROLE:
            return None
    return None


def _ends_in_infinitive(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> bool:
    lows = words.lows
    if lows[0] == "door":
        return False
    if _opening(words) and lows[-1].endswith("en") and not _PARTICIPLE.match(lows[-1]):
        return True
    for place in range(len(lows)):
        low = lows[place]
        if place and lows[place - 1] == "te" and lows[0] in ("de", "het", "een", "wie"):
            continue
        known = bool(kinds[place] & _VERBS) or low in lexicon.parted or low.startswith("thuiswerk")
        if known and low.endswith(("en", "aan", "ien", "oen")) and not low.startswith("ge"):
            at_end = (
                place == len(lows) - 1 or lows[place + 1] in _DETERMINERS or lows[place + 1] in ("en", ",")
            )
            turned = lows[0] in _LEADING and lows[place + 1 : place + 2] in (("de",), ("het",), ("er",))
            if at_end and not turned and (place == 0 or lows[place - 1] not in ("de", "het")):
                return True
        if low == "zijn" and (place == len(lows) - 1 or lows[place - 1] in _BEFORE_TO_BE):
            return True
    return False


def _open_start(low: str, kinds: Kinds) -> bool:
    return not (kinds & {"others", "place"}) and (
        low in _DETERMINERS or low in _SMALL or low in _ADJECTIVES or low.isdigit()
    )

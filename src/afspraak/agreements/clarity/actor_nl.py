"""Who a Dutch clause is about."""

from __future__ import annotations

import re

from afspraak.agreements.clarity.clause import Actor
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.lexicon import Kinds, Lexicon
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
    zeven negen tien elf twaalf
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
_LEAD = re.compile(
    r"^(?:(?:elke|iedere|elk|ieder)\s\w+|dagelijks|wekelijks|maandelijks|regelmatig|actief|altijd|minstens|minimaal|proactief"
    r"|zo\s\w+\smogelijk|zelfstandig|structureel|gevraagd en ongevraagd|vanaf \w+|uiterlijk \w+)\s"
)
_IMPERSONAL = re.compile(
    r"\b(?:er\s)?(?:wordt|worden|is)\b.{0,60}\b(?:gewerkt|overlegd|vergaderd|gebeld|doorgewerkt|nagedacht)\b"
)
_PARTICIPLE = re.compile(r"^(?:af|op|aan|in|uit|door|mee|bij|na|over|voor|vast)?ge\w+(?:d|t|en)$")
_NO_PARTICIPLE = word_set(
    """
    gebruikt geeft geniet gedraagt gelooft geven gebruiken genieten gebied geld gebeurt
    """
)
_PLURAL_BEFORE = word_set("alle elke iedere ieder elk geen")


def actor_of(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> tuple[Actor, int]:
    """Who the clause is about, and the place of the word that opens it."""
    opening = _opening(words)
    lows = words.lows
    if _IMPERSONAL.search(words.low):
        return Actor.PERSON, opening
    finite = _finite(words, lexicon)
    if len(lows) > 1 and lows[1] == "van" and lows[0].endswith("en") and kinds[0] & _VERBS:
        return Actor.HOLDER, opening
    if opening == 0 and _verb_first(words, kinds, opening, finite, lexicon):
        return Actor.HOLDER, opening
    if _role_first(words, kinds, finite, lexicon):
        return Actor.PERSON, opening
    begins_done = bool(_PARTICIPLE.match(lows[0])) and lows[0] not in _NO_PARTICIPLE
    if finite is None and not begins_done and _ends_in_infinitive(words, kinds, lexicon):
        return Actor.HOLDER, opening
    if finite is None and any(low in _ADJECTIVES for low in lows) and _open_start(lows[0], kinds[0]):
        return Actor.HOLDER, opening
    return (Actor.OTHER if finite is not None else Actor.NONE), opening


def _opening(words: Words) -> int:
    lead = _LEAD.match(words.low)
    if lead is None:
        return 0
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
        and len(low) > 2
        and not low.endswith(("en", "ing", "heid", "e", "ie", "er", "s"))
    ):
        return opening == 0 or low.endswith("t")
    return low.endswith("t") and len(low) > 3 and following.isalpha() and following in _DETERMINERS


def _particle_later(low: str, lows: tuple[str, ...], lexicon: Lexicon) -> bool:
    return any(particle in lows for particle, _ in lexicon.parted.get(low, ()))


def _role_first(words: Words, kinds: tuple[Kinds, ...], finite: int | None, lexicon: Lexicon) -> bool:
    """One named worker stands where the subject stands."""
    end = finite if finite is not None else len(words.lows)
    for place in range(min(end, 5)):
        if "role" in kinds[place]:
            before = words.lows[place - 1] if place else ""
            first = words.lows[0]
            low = words.lows[place]
            plural = low.endswith(("en", "s")) and bool(
                lexicon.kinds(low.removesuffix("s").removesuffix("en"))
            )
            return (
                not plural
                and first not in _PLURAL_BEFORE
                and before not in ("van", "voor", "door", "met", "aan", "bij")
            )
        if kinds[place] & {"others", "event"} or words.lows[place] in (
            "van",
            "voor",
            "door",
            "met",
            "in",
            "op",
        ):
            return False
    return False


def _ends_in_infinitive(words: Words, kinds: tuple[Kinds, ...], lexicon: Lexicon) -> bool:
    lows = words.lows
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
            if at_end and (place == 0 or lows[place - 1] not in ("de", "het")):
                return True
        if low == "zijn" and (place == len(lows) - 1 or lows[place - 1] in _BEFORE_TO_BE):
            return True
    return False


def _open_start(low: str, kinds: Kinds) -> bool:
    return not (kinds & {"others", "place"}) and (
        low in _DETERMINERS or low in _SMALL or low in _ADJECTIVES or low.isdigit()
    )

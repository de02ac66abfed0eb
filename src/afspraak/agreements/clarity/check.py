"""The clarity check: from the words of an agreement to the flags a careful reader would raise.

Hours, presence and method are raised by any sentence. Activity and vague: a criterion that names the end, or
a measure of it, lifts them from the outcome; a criterion stands on its own and is not rescued.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afspraak.agreements.clarity import actor_en, actor_nl
from afspraak.agreements.clarity.activity import Doing, activity
from afspraak.agreements.clarity.clause import Actor, Clause
from afspraak.agreements.clarity.flags import KINDS, Flag, Found, Kind
from afspraak.agreements.clarity.forms import word_set
from afspraak.agreements.clarity.hours import hours
from afspraak.agreements.clarity.language import Language, language_of
from afspraak.agreements.clarity.lexicon import Kinds, Lexicon, dutch, english
from afspraak.agreements.clarity.method import method
from afspraak.agreements.clarity.people import is_called
from afspraak.agreements.clarity.phrases import dutch_phrases, english_phrases
from afspraak.agreements.clarity.presence import presence, somewhere
from afspraak.agreements.clarity.vague import vague
from afspraak.agreements.clarity.words import Words, clauses

MOST_CRITERIA = 40
"""Criteria that are read; an agreement may have fewer."""

MOST_CLAUSES = 60
"""Clauses of one field that are read: it bounds the work."""


@dataclass(frozen=True)
class Reading:
    """What was noticed. In another language than Dutch or English nothing is."""

    language: Language
    flags: tuple[Flag, ...]

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """The kinds that were raised, each once, by name."""
        return tuple(sorted({flag.kind for flag in self.flags}))


@dataclass(frozen=True)
class _Noticed:
    """What one field raised by itself, before its criteria are asked."""

    firm: tuple[Found, ...]
    doing: Doing | None
    unclear: Found | None
    clauses: tuple[Clause, ...]


def check(outcome: str, criteria: Sequence[str] = ()) -> Reading:
    """Read an outcome together with its criteria."""
    fields = [clauses(text)[:MOST_CLAUSES] for text in [outcome, *criteria[:MOST_CRITERIA]]]
    language = language_of([words for field in fields for words in field])
    if language == "other":
        return Reading(language, ())
    noticed = [_read(field, language, outcome=index == 0) for index, field in enumerate(fields)]
    texts = [outcome, *criteria]
    ends, measures = _rescue(noticed[1:])
    flags: list[Flag] = []
    for index, one in enumerate(noticed):
        found = [*one.firm]
        if one.doing and not (index == 0 and ends and one.doing.can_be_lifted):
            found.append(one.doing.found)
            prescribed = any(item.kind == "method" for item in one.firm)
            if one.doing.is_open and one.unclear is None and not prescribed:
                found.append(Found("vague", "vague.effort", one.doing.found.start, one.doing.found.end))
        if one.unclear and not (index == 0 and measures):
            found.append(one.unclear)
        flags += [_flag(item, texts[index], index) for item in found]
    return Reading(language, tuple(sorted(flags, key=_order)))


def _order(flag: Flag) -> tuple[int, int, int]:
    return (-1 if flag.criterion is None else flag.criterion, KINDS.index(flag.kind), flag.start)


def _flag(found: Found, text: str, index: int) -> Flag:
    words = text[found.start : found.end]
    return Flag(found.kind, found.rule, words, found.start, found.end, index - 1 if index else None)


def _read(field: list[Words], language: Language, *, outcome: bool) -> _Noticed:
    read = tuple(clause_of(words, language) for words in field)
    firm: dict[Kind, Found] = {}
    doing: Doing | None = None
    unclear: Found | None = None
    for clause in read:
        there = presence(clause)
        timed = hours(clause, outcome=outcome, somewhere=there is not None or somewhere(clause) is not None)
        road = method(clause, outcome=outcome)
        for found in (timed, there, road):
            if found:
                firm.setdefault(found.kind, found)
        doing = doing or activity(clause, timed=timed, road=road, outcome=outcome)
        if doing and there and doing.found.start >= clause.words.start:
            doing = replace(doing, is_open=False)  # to be somewhere can be seen
        seen = vague(clause, outcome=outcome)
        if seen and there and there.start <= seen.start and seen.end <= there.end:
            seen = None  # "zichtbaar op de bouwplaats" is about a place
        unclear = unclear or seen
    if doing and not outcome and any(clause.find("each_item") for clause in read):
        doing = replace(doing, is_open=False)  # of each one the records tell whether it was done
    if unclear and not outcome and any(clause.has_measure for clause in read):
        unclear = None  # a later sentence of the same criterion gives the measure
    return _Noticed(tuple(firm.values()), doing, unclear, read)


def clause_of(words: Words, language: Language) -> Clause:
    """One clause, read in that language."""
    lexicon, phrases = (dutch(), dutch_phrases()) if language == "nl" else (english(), english_phrases())
    kinds = _kinds(words, lexicon)
    read_actor = actor_nl.actor_of if language == "nl" else actor_en.actor_of
    actor, opening = read_actor(words, kinds, lexicon)
    return Clause(words, kinds, actor, opening, phrases, lexicon)


def _kinds(words: Words, lexicon: Lexicon) -> tuple[Kinds, ...]:
    present = _particles(words) if lexicon.parted else frozenset()
    closing = frozenset(words.lows[-1:]) & present
    result: list[Kinds] = []
    followed = zip(words.tokens, [*words.tokens[1:], None], strict=True)
    for place, (token, following) in enumerate(followed):
        low = token.low
        pairs = [pair for pair in lexicon.parted.get(low, ()) if pair[0] in present]
        closed = [pair for pair in pairs if pair[0] in closing]
        parted = {kind for _, kind in closed or pairs}
        own = lexicon.kinds(low)
        called = is_called(token, following, opens=place == 0)
        surname = bool(result) and "name" in result[-1] and token.text[:1].isupper()
        if called or surname:
            own = own | {"name"}
        if called or surname:
            own = own | {"role"}
        result.append(frozenset(parted) | (own & _NAMING) if parted else own)
    return tuple(result)


def _particles(words: Words) -> Kinds:
    """The words that may belong to a verb: not those that open a group of their own ("in de week")."""
    lows = words.lows
    after = [*lows[1:], ""]
    return frozenset(
        low
        for low, following in zip(lows, after, strict=True)
        if low not in _PREPOSITIONS or following in _ENDS
    )


_PREPOSITIONS: Kinds = word_set("in op aan uit voor bij door over na om")
_ENDS: Kinds = frozenset(
    [
        "",
        *[
            ",",
            "en",
            "bij",
            "voor",
            "van",
            "door",
            "met",
            "aan",
            "op",
            "volgens",
            "voordat",
            "zodat",
            "in",
            "tot",
            "over",
            "na",
            "binnen",
            "om",
            "via",
            "naar",
        ],
    ]
)
_NAMING: Kinds = frozenset({"event", "place", "role", "others", "template", "act", "softness"})


def _rescue(criteria: list[_Noticed]) -> tuple[bool, bool]:
    """Whether a criterion names the end (or a measure of it), and whether one gives a measure or a fact."""
    ends = measures = False
    for one in criteria:
        if one.unclear or one.doing:
            continue
        for clause in one.clauses:
            fact = bool(clause.find("end_state")) and not clause.acts and not one.firm
            each = clause.find("each_done") and not clause.find("own_act")
            number = (clause.has_measure or bool(each)) and not one.firm
            own = clause.counts_acts and clause.actor is not Actor.OTHER and not clause.find("target")
            own = own or _meets(clause) or bool(clause.find("at_table"))
            ends = ends or ((fact or number) and not own)
            measures = measures or number or fact
    return ends, measures


def _meets(clause: Clause) -> bool:
    """A meeting is held; not "the paper goes to the committee", which receives something."""
    receives = clause.actor is Actor.OTHER and clause.find("goes_up") is not None
    return clause.first("event") is not None and not receives

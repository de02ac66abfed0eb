"""What a quiet, well-read friend would say of words: in the language they are in, never about a person."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext as _

from afspraak.agreements.clarity import Flag, Kind, Reading, check

MOST_SHOWN = 2
"""Hints at a time beside one field; the others wait until one is left as it is."""

FEWEST_WORDS = 3
"""Words below which nothing good is said: the sentence is not there yet."""

MEASURE = ": 0 .. 1"
"""Stands for a measure that is given beside the words; behind them, so that places stay the same."""

_FIRST: tuple[Kind, ...] = ("hours", "presence", "method", "activity", "vague")


@dataclass(frozen=True)
class Hint:
    """One thing noticed: the words as typed, why it matters, and a question or a rewrite from those words."""

    kind: Kind
    words: str
    title: str
    why: str
    way_out: str


@dataclass(frozen=True)
class FieldHints:
    """What is said of one field; `good` where an outsider could check what it says."""

    name: str
    language: str
    hints: tuple[Hint, ...] = ()
    good: str = ""

    @property
    def shown(self) -> tuple[Hint, ...]:
        return self.hints[:MOST_SHOWN]

    @property
    def waiting(self) -> tuple[Hint, ...]:
        return self.hints[MOST_SHOWN:]


@dataclass(frozen=True)
class Hints:
    """Of all fields that hold words. `is_foreign`: the text is in a language of which nothing is known."""

    fields: tuple[FieldHints, ...]
    is_foreign: bool

    def at(self, name: str) -> FieldHints:
        """Of the field of that name; nothing where nothing is said."""
        return next((field for field in self.fields if field.name == name), FieldHints(name, ""))

    @property
    def count(self) -> int:
        return sum(len(field.shown) for field in self.fields)


def hints_of(outcome: str, criteria: Mapping[str, str], measured: Collection[str] = ()) -> Hints:
    """Hints for the outcome and for criteria by the name of their field.

    `measured` names the criteria whose number, or the colleague who judges, stands in a field of its own.
    """
    filled = {name: text for name, text in criteria.items() if text.strip()}
    read = [measured_words(text) if name in measured else text for name, text in filled.items()]
    reading = check(outcome, read)
    if reading.language == "other":
        return Hints((), is_foreign=bool(outcome.strip()))
    texts = [("outcome", outcome), *filled.items()]
    with translation.override(reading.language):
        fields = [
            _field(name, text, _of_field(reading, index - 1 if index else None), reading.language)
            for index, (name, text) in enumerate(texts)
        ]
    return Hints(tuple(fields), is_foreign=False)


def measured_words(text: str) -> str:
    """The words with their measure behind them, in the same sentence, each letter in its place."""
    core = text.rstrip().rstrip(".!;").rstrip()
    return core + " " * (len(text) - len(core)) + MEASURE


def _of_field(reading: Reading, criterion: int | None) -> list[Flag]:
    flags = sorted(
        (flag for flag in reading.flags if flag.criterion == criterion),
        key=lambda flag: _FIRST.index(flag.kind),
    )
    # An effort that is open in number and end is said once, as an activity.
    kinds = {flag.kind for flag in flags}
    return [flag for flag in flags if not (flag.rule == "vague.effort" and "activity" in kinds)]


def _field(name: str, text: str, flags: Sequence[Flag], language: str) -> FieldHints:
    hints = tuple(_hint(flag, text) for flag in flags)
    is_sentence = len(text.split()) >= FEWEST_WORDS
    return FieldHints(
        name, language, hints, _("An outsider can check this.") if is_sentence and not hints else ""
    )


def _hint(flag: Flag, text: str) -> Hint:
    title, why, question = _said(flag.kind)
    return Hint(flag.kind, flag.words, title, why, _rewrite(flag, text) or question)


def _said(kind: Kind) -> tuple[str, str, str]:
    """What was noticed, why it matters, and a question that leads on."""
    if kind == "hours":
        return (
            _("This says when or how long somebody works"),
            _("An agreement says what there will be. When one works on it need not be in it."),
            _("What will be finished or arranged by then?"),
        )
    if kind == "presence":
        return (
            _("This says where somebody is"),
            _("Being there does not yet tell what came of it."),
            _(
                "What should come about there?"
                " If you want to meet more often, plan a talk; it need not be in here."
            ),
        )
    if kind == "method":
        return (
            _("This says how it must be done"),
            _("Reaching the same result another way would now break the agreement."),
            _("May it be done differently, as long as the result is right?"),
        )
    if kind == "activity":
        return (
            _("This says what somebody does, not yet what there is then"),
            _("When the date has passed, nobody can tell by this whether it worked out."),
            _("What will be there when this goes well?"),
        )
    return (
        _("Two people could differ about this"),
        _("Somebody from outside should be able to say yes or no."),
        _("How will you see it? A count, a mark, a date, or a colleague who judges?"),
    )


def _rewrite(flag: Flag, text: str) -> str:
    """A better form from the writer's own words, with dots where something is still to be said."""
    own = text.strip().rstrip(".!")
    if "\n" in own or len(own) > 90:
        return ""
    if flag.rule in ("vague.comparative", "vague.change", "vague.softness"):
        return _("For example: “%(own)s: from .. to .., counted by ..”") % {"own": own}
    if flag.rule == "activity.routine":
        rest = own[len(flag.words) :].strip() if own.startswith(flag.words) else ""
        if rest and len(rest.split()) <= 5 and rest.split()[0].endswith(("en", "s")):
            return _("For example: “Of every 100 %(things)s, .. are done within .. days”") % {"things": rest}
    return ""

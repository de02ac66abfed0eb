"""The words in which a story is written down: who does what, how many days ago.

People are named by their handle in `people.py`, criteria by the letter they have in the version at hand.
`days_ago` counts back from the day on which the demo is loaded, so that the demo is always fresh; a day in a
weekend becomes the Friday before it. `{year}` and `{next_year}` in a text are filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from afspraak.agreements.states import Course, CriterionKind, EndedAs, Kind, Rhythm, Role, SupportKind


@dataclass(frozen=True)
class Measure:
    """One criterion. `was` is its letter in the version before, where it is the same criterion.

    `steps` are agreed on the way: so many days from the loading (negative: before), and the number then.
    """

    text: str
    kind: CriterionKind = CriterionKind.YES_NO
    baseline: str = ""
    target: str = ""
    unit: str = ""
    judge: str = ""
    was: str = ""
    steps: tuple[tuple[int, str], ...] = ()


def yes_no(text: str, *, was: str = "") -> Measure:
    return Measure(text, was=was)


def number(
    text: str,
    baseline: str,
    target: str,
    unit: str,
    *,
    was: str = "",
    steps: tuple[tuple[int, str], ...] = (),
) -> Measure:
    return Measure(
        text, CriterionKind.NUMBER, baseline=baseline, target=target, unit=unit, was=was, steps=steps
    )


def judged(text: str, judge: str, *, was: str = "") -> Measure:
    return Measure(text, CriterionKind.JUDGED, judge=judge, was=was)


@dataclass(frozen=True)
class Promise:
    """One promise of the counterpart. `due` counts days from the loading of the demo (negative: before)."""

    text: str = ""
    kind: SupportKind = SupportKind.ONCE
    due: int | None = None
    working_days: int | None = None
    was: str = ""


def once(text: str, *, due: int | None = None, was: str = "") -> Promise:
    return Promise(text, due=due, was=was)


def answers_within(working_days: int, *, was: str = "") -> Promise:
    return Promise(kind=SupportKind.ANSWER_TO_SIGNAL, working_days=working_days, was=was)


def judges_within(working_days: int, *, was: str = "") -> Promise:
    return Promise(kind=SupportKind.JUDGEMENT_OF_DELIVERY, working_days=working_days, was=was)


@dataclass(frozen=True)
class Words:
    """The terms. `first` and `last` count days from the loading; they become the first of that month and
    the last of that month, as people agree on periods."""

    title: str
    outcome: str
    first: int
    last: int
    criteria: tuple[Measure, ...]
    support: tuple[Promise, ...] = ()
    rhythm: Rhythm = Rhythm.TWO_WEEKS
    contribution: str = ""


@dataclass(frozen=True)
class Scene:
    """Something that somebody does, so many days ago."""

    days_ago: int
    by: str


@dataclass(frozen=True)
class Proposes(Scene):
    """`follows` is the name of the story that this one is a follow-up of."""

    to: str
    as_: Role
    words: Words
    note: str = ""
    kind: Kind = Kind.RESULT
    follows: str = ""


@dataclass(frozen=True)
class Counters(Scene):
    words: Words
    note: str = ""


@dataclass(frozen=True)
class Signs(Scene):
    remark: str = ""


@dataclass(frozen=True)
class Refuses(Scene):
    reason: str


@dataclass(frozen=True)
class Withdraws(Scene):
    reason: str = ""


@dataclass(frozen=True)
class Tells(Scene):
    course: Course
    values: Mapping[str, str]
    words: str
    next_step: str = ""
    files: tuple[str, ...] = ()  # names in attachments.py


@dataclass(frozen=True)
class Stated:
    """What there is now for one criterion, and the names of its files (attachments.py)."""

    text: str
    value: str = ""
    evidence: str = ""
    files: tuple[str, ...] = ()


@dataclass(frozen=True)
class Delivers(Scene):
    statements: Mapping[str, Stated]
    words: str = ""


@dataclass(frozen=True)
class Accepts(Scene):
    words: str = ""


@dataclass(frozen=True)
class Returns(Scene):
    needed: Mapping[str, str]
    words: str = ""


@dataclass(frozen=True)
class Recalls(Scene):
    words: str = ""


@dataclass(frozen=True)
class Changes(Scene):
    """Somebody proposes other words for what is in force; `was` names letters of the version in force."""

    words: Words
    note: str = ""


@dataclass(frozen=True)
class Ends(Scene):
    how: EndedAs
    reflection: str


@dataclass(frozen=True)
class Pauses(Scene):
    """Somebody asks for a pause, from the day on which they ask."""


@dataclass(frozen=True)
class Agrees(Scene):
    """Somebody signs the ending (with their own look back) or the pause that waits."""

    reflection: str = ""


@dataclass(frozen=True)
class Resumes(Scene):
    pass


@dataclass(frozen=True)
class Closes(Scene):
    """Somebody ends it alone, as nobody answered."""

    reflection: str = ""


@dataclass(frozen=True)
class Lapses(Scene):
    """The night in which a pause lapses that nobody signed in time."""


@dataclass(frozen=True)
class Leaves(Scene):
    """The steward ends the access of `by`."""


@dataclass(frozen=True)
class ComesBack(Scene):
    """The steward gives `by` access again."""


@dataclass(frozen=True)
class KeepsDraft(Scene):
    """Somebody wrote a proposal and has not sent it."""

    to: str
    as_: Role
    words: Words
    note: str = ""


@dataclass(frozen=True)
class Story:
    """One agreement, from its first scene on."""

    name: str
    scenes: tuple[Scene, ...] = field(default=())


ON = Course.ON_COURSE
ATTENTION = Course.ATTENTION
OFF = Course.OFF_COURSE
HOLDER = Role.HOLDER
COUNTERPART = Role.COUNTERPART

"""What stands beside the road of an agreement: the scenes for it, and how they are played.

Two people write to each other, thank, correct, say what came of support, and share what they agreed.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import TOLD, Audience, Course, Step
from afspraak.demo.story.scenes import Scene
from afspraak.demo.story.wording import lineages
from afspraak.people.models import Person, Team


@dataclass(frozen=True)
class Writes(Scene):
    """A message, perhaps at criterion `at` (its letter in the version in force)."""

    text: str
    at: str = ""


@dataclass(frozen=True)
class TakesBack(Scene):
    """Their latest message."""


@dataclass(frozen=True)
class Thanks(Scene):
    """For what was told last."""


@dataclass(frozen=True)
class Corrects(Scene):
    """The latest check-in, said anew."""

    course: Course
    values: Mapping[str, str]
    words: str
    next_step: str = ""


@dataclass(frozen=True)
class Kept(Scene):
    """The counterpart says that promise number `promise` (from 0) was kept."""

    promise: int = 0
    words: str = ""


@dataclass(frozen=True)
class Received(Scene):
    """The holder says whether promise number `promise` (from 0) came."""

    came: bool
    promise: int = 0
    words: str = ""


@dataclass(frozen=True)
class Shares(Scene):
    """Asks to share it more widely, or narrows it."""

    audience: Audience
    team: str = ""


@dataclass(frozen=True)
class Answers(Scene):
    """To the wish to share it: yes, no or withdrawn."""

    said: str = "yes"


@dataclass(frozen=True)
class Beside:
    """The scenes above, on one agreement."""

    agreement: Agreement
    by: Person
    key: uuid.UUID = field(default_factory=uuid.uuid4)

    def play(self, scene: Scene) -> None:
        """Play one of the scenes above; raises KeyError for another."""
        played = {
            Writes: self._writes,
            TakesBack: self._takes_back,
            Thanks: self._thanks,
            Corrects: self._corrects,
            Kept: self._kept,
            Received: self._received,
            Shares: self._shares,
            Answers: self._answers,
        }
        played[type(scene)](scene)  # type: ignore[operator]

    def _writes(self, scene: Writes) -> None:
        about = f"criterion.{lineages(self.agreement.terms_shown)[scene.at]}" if scene.at else ""
        actions.write_message(self.agreement, by=self.by, text=scene.text, about=about, key=self.key)

    def _takes_back(self, scene: TakesBack) -> None:
        mine = self.agreement.entries.filter(kind=Step.MESSAGE, actor=self.by)
        actions.take_back(self.agreement, _latest(mine), by=self.by, key=self.key)

    def _thanks(self, scene: Thanks) -> None:
        told = self.agreement.entries.filter(kind__in=TOLD).exclude(actor=self.by)
        actions.thank(self.agreement, _latest(told), by=self.by, key=self.key)

    def _corrects(self, scene: Corrects) -> None:
        keys = lineages(self.agreement.terms_shown)
        actions.correct(
            self.agreement,
            by=self.by,
            course=scene.course,
            values={keys[letter]: value for letter, value in scene.values.items()},
            words=scene.words,
            next_step=scene.next_step,
            seen=self.agreement.revision,
            key=self.key,
        )

    def _kept(self, scene: Kept) -> None:
        lineage = self._lineage(scene.promise)
        actions.keep_support(self.agreement, lineage, words=scene.words, by=self.by, key=self.key)

    def _received(self, scene: Received) -> None:
        lineage = self._lineage(scene.promise)
        actions.receive_support(
            self.agreement, lineage, received=scene.came, by=self.by, key=self.key, words=scene.words
        )

    def _shares(self, scene: Shares) -> None:
        team = Team.objects.get(name=scene.team) if scene.team else None
        actions.share(self.agreement, audience=scene.audience, team=team, by=self.by, key=self.key)

    def _answers(self, scene: Answers) -> None:
        actions.answer_widening(self.agreement, answer=scene.said, by=self.by, key=self.key)

    def _lineage(self, number: int) -> uuid.UUID:
        return list(self.agreement.terms_shown.support.all())[number].lineage


def _latest(entries: object) -> int:
    number: int = entries.order_by("-number").values_list("number", flat=True)[0]  # type: ignore[attr-defined]
    return number

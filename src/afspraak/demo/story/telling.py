"""Plays the stories, day by day, only through the actions that people's own clicks lead to.

So every chain is true, every hash is that of the words, and `verify` finds nothing.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import singledispatchmethod
from typing import Any

from afspraak.agreements import actions
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.actions.leaving import come_back, leave
from afspraak.agreements.actions.pause import lapse
from afspraak.agreements.models import Agreement, Terms
from afspraak.agreements.states import Pending
from afspraak.core import clock
from afspraak.demo.story import scenes
from afspraak.demo.story.attachments import handed_in
from afspraak.demo.story.beside import Beside
from afspraak.demo.story.days import Days
from afspraak.demo.story.wording import Writer, lineages
from afspraak.people.actions.person import deactivate, reactivate
from afspraak.people.models import Person


def tell_all(stories: Iterable[scenes.Story], people: Mapping[str, Person], days: Days) -> None:
    """Play all scenes in the order of their dates, as they would have happened side by side."""
    stories = tuple(stories)
    by_name: dict[str, Told] = {}
    told = [Told(Writer(days, people), people, days, by_name) for _ in stories]
    by_name |= {story.name: each for story, each in zip(stories, told, strict=True)}
    whole = [
        (days.ago(scene.days_ago), place, number, scene)
        for place, story in enumerate(stories)
        for number, scene in enumerate(story.scenes)
    ]
    for day, place, _, scene in sorted(whole, key=lambda each: each[:3]):
        with clock.at(day):
            told[place].play(scene)


@dataclass
class Told:
    """One story as far as it is told."""

    writer: Writer
    people: Mapping[str, Person]
    days: Days
    others: Mapping[str, Told]  # all stories by their name
    agreement_id: uuid.UUID | None = field(default=None)

    @property
    def agreement(self) -> Agreement:
        """As it stands now: every scene acts on what its actor would see."""
        assert self.agreement_id is not None  # a story begins with its proposal
        return Agreement.objects.get(pk=self.agreement_id)

    @property
    def latest(self) -> Terms:
        latest = self.agreement.latest
        assert latest is not None  # an agreement is born with its first version
        return latest

    def _by_letter(self, said: Mapping[str, str]) -> dict[uuid.UUID, str]:
        keys = lineages(self.latest)
        return {keys[letter]: text for letter, text in said.items()}

    @singledispatchmethod
    def play(self, scene: scenes.Scene) -> None:
        """What stands beside the road is played there; each step of the road below."""
        Beside(self.agreement, self.people[scene.by]).play(scene)

    @play.register
    def _(self, scene: scenes.Proposes) -> None:
        self.agreement_id = actions.propose(
            self.writer.wording(scene.words),
            by=self.people[scene.by],
            to=self.people[scene.to],
            role=scene.as_,
            kind=scene.kind,
            follow_up_of=self.others[scene.follows].agreement if scene.follows else None,
            note=scene.note,
            key=uuid.uuid4(),
        ).pk

    @play.register
    def _(self, scene: scenes.Counters) -> None:
        agreement = self.agreement
        actions.counter(
            agreement,
            self.writer.wording(scene.words, before=self.latest),
            by=self.people[scene.by],
            note=scene.note,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )

    @play.register
    def _(self, scene: scenes.Signs) -> None:
        agreement = self.agreement
        actions.sign(
            agreement,
            by=self.people[scene.by],
            terms_hash=self.latest.hash,
            remark=scene.remark,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )

    @play.register
    def _(self, scene: scenes.Refuses) -> None:
        agreement = self.agreement
        by = self.people[scene.by]
        actions.refuse(agreement, by=by, reason=scene.reason, seen=agreement.revision, key=uuid.uuid4())

    @play.register
    def _(self, scene: scenes.Withdraws) -> None:
        agreement = self.agreement
        by = self.people[scene.by]
        actions.withdraw(agreement, by=by, reason=scene.reason, seen=agreement.revision, key=uuid.uuid4())

    @play.register
    def _(self, scene: scenes.Tells) -> None:
        agreement = self.agreement
        actions.tell(
            agreement,
            by=self.people[scene.by],
            course=scene.course,
            values=self._by_letter(scene.values),
            words=scene.words,
            next_step=scene.next_step,
            files={None: handed_in(scene.files)},
            seen=agreement.revision,
            key=uuid.uuid4(),
        )

    @play.register
    def _(self, scene: scenes.Delivers) -> None:
        agreement, keys = self.agreement, lineages(self.latest)
        actions.deliver(
            agreement,
            by=self.people[scene.by],
            statements={
                keys[letter]: Statement(stated.text, stated.value, stated.evidence)
                for letter, stated in scene.statements.items()
            },
            files={keys[letter]: handed_in(stated.files) for letter, stated in scene.statements.items()},
            words=scene.words,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )

    @play.register
    def _(self, scene: scenes.Accepts) -> None:
        agreement = self.agreement
        by = self.people[scene.by]
        actions.accept(agreement, by=by, words=scene.words, seen=agreement.revision, key=uuid.uuid4())

    @play.register
    def _(self, scene: scenes.Returns) -> None:
        agreement = self.agreement
        actions.return_(
            agreement,
            by=self.people[scene.by],
            needed=self._by_letter(scene.needed),
            words=scene.words,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )

    @play.register
    def _(self, scene: scenes.Recalls) -> None:
        agreement = self.agreement
        by = self.people[scene.by]
        actions.recall(agreement, by=by, words=scene.words, seen=agreement.revision, key=uuid.uuid4())

    @play.register
    def _(self, scene: scenes.Changes) -> None:
        agreement = self.agreement
        actions.change(
            agreement,
            self.writer.wording(scene.words, before=agreement.terms_shown),
            note=scene.note,
            **self._as(scene),
        )

    @play.register
    def _(self, scene: scenes.Ends) -> None:
        actions.end(self.agreement, ended_as=scene.how, reflection=scene.reflection, **self._as(scene))

    @play.register
    def _(self, scene: scenes.Pauses) -> None:
        actions.pause(self.agreement, from_on=clock.today(), **self._as(scene))

    @play.register
    def _(self, scene: scenes.Agrees) -> None:
        agreement = self.agreement
        assert agreement.pending_entry is not None  # an ending or a pause waits
        signs = agreement.pending_entry.body
        if agreement.pending == Pending.PAUSE:
            actions.sign_pause(agreement, signs=signs, **self._as(scene))
        else:
            actions.sign_ending(agreement, signs=signs, reflection=scene.reflection, **self._as(scene))

    @play.register
    def _(self, scene: scenes.Resumes) -> None:
        actions.resume(self.agreement, **self._as(scene))

    @play.register
    def _(self, scene: scenes.Closes) -> None:
        actions.close(self.agreement, reflection=scene.reflection, **self._as(scene))

    @play.register
    def _(self, scene: scenes.Lapses) -> None:
        lapse(self.agreement)

    @play.register
    def _(self, scene: scenes.Leaves) -> None:
        """What follows is the worker's; here it is done at once, so that it stands on its own day."""
        leave(deactivate(self.people[scene.by], by=self.people["ineke"]))

    @play.register
    def _(self, scene: scenes.ComesBack) -> None:
        come_back(reactivate(self.people[scene.by], by=self.people["ineke"]))

    def _as(self, scene: scenes.Scene) -> dict[str, Any]:
        """Who acts, on what they saw."""
        return {"by": self.people[scene.by], "seen": self.agreement.revision, "key": uuid.uuid4()}

    @play.register
    def _(self, scene: scenes.KeepsDraft) -> None:
        actions.keep_draft(
            None,
            by=self.people[scene.by],
            counterpart=self.people[scene.to],
            role=scene.as_,
            content=self.writer.typed(scene.words, scene.note),
        )

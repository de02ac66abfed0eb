"""One agreement as rows: its versions, signatures and entries in a chain that `verify` accepts.

The actions would do the same, one step and some ten queries at a time. Here nothing is stored: the rows are
made as the actions make them, by the same arithmetic, and `loading` writes them in bulk.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Signature, Support, Terms
from afspraak.agreements.queries.hashes import body_of, hash_of, payload_hash, values_of
from afspraak.agreements.states import CriterionKind, Direction, Rhythm, Role, State, Step, SupportKind
from afspraak.bench import words
from afspraak.bench.dice import Dice
from afspraak.core import chain
from afspraak.people.models import Person

RHYTHM, DAYS = Rhythm.TWO_WEEKS, 14
BASELINE, TARGET = Decimal("8.2"), Decimal("5.0")


@dataclass
class Story:
    """An agreement of `holder` with `counterpart`, told step by step with `dice`."""

    holder: Person
    counterpart: Person
    judge: Person
    dice: Dice
    begins: date
    agreement: Agreement = field(init=False)
    parties: dict[Role, Party] = field(init=False)
    versions: list[Terms] = field(default_factory=list)
    criteria: list[Criterion] = field(default_factory=list)
    support: list[Support] = field(default_factory=list)
    signatures: list[Signature] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    payload: list[Payload] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.agreement = Agreement(
            id=self.dice.key(), proposed_on=self.begins, moved_on=self.begins, head=chain.GENESIS
        )
        self.parties = {
            role: Party(
                id=self.dice.key(), agreement=self.agreement, role=role, person=person, since=self.begins
            )
            for role, person in ((Role.HOLDER, self.holder), (Role.COUNTERPART, self.counterpart))
        }

    # --- steps --------------------------------------------------------------------------------------

    def propose(self, on: date) -> None:
        """The holder writes and signs version 1."""
        self._write(on, by=Role.HOLDER)
        self._step(Step.PROPOSAL, on, Role.HOLDER, says={"note": words.text(self.dice, 1)}, signs=True)
        self._waits(Role.COUNTERPART, on)

    def counter(self, on: date) -> None:
        """The counterpart answers with other words."""
        self._write(on, by=Role.COUNTERPART)
        self._step(Step.COUNTER_PROPOSAL, on, Role.COUNTERPART, signs=True)
        self._waits(Role.HOLDER, on)

    def sign(self, on: date) -> None:
        """The counterpart signs: in force."""
        self._step(Step.SIGNATURE, on, Role.COUNTERPART, signs=True)
        self.agreement.state = State.ACTIVE
        self.agreement.in_force = self.versions[-1]
        self.agreement.in_force_since = on
        self.agreement.tell_next_on = on + timedelta(days=DAYS)
        self._waits(None, on)

    def tell(self, on: date, done: float) -> None:
        """The holder tells how it goes, `done` (0 to 1) of the way."""
        number, yes_no, _judged = self.criteria[-3:]
        now = BASELINE + (TARGET - BASELINE) * Decimal(str(round(done, 2)))
        says = {
            "course": self.dice.choice(("on_course", "on_course", "attention")),
            "words": words.text(self.dice, 3),
            "next_step": words.text(self.dice, 1),
            f"value.{number.lineage}": f"{now:.1f}",
            f"value.{yes_no.lineage}": "yes" if done > 0.7 else "not_yet",
        }
        entry = self._step(Step.CHECK_IN, on, Role.HOLDER, says=says, lineages=(number, yes_no))
        self.agreement.latest_check_in = entry
        self.agreement.tell_next_on = on + timedelta(days=DAYS)

    def deliver(self, on: date) -> None:
        """The holder delivers; the counterpart is to judge."""
        told = self.criteria[-3:]
        says = {f"statement.{criterion.lineage}": words.text(self.dice, 1) for criterion in told}
        self._step(Step.DELIVERY, on, Role.HOLDER, says=says, lineages=told)
        self.agreement.state = State.DELIVERED
        self._waits(Role.COUNTERPART, on)

    def close(self) -> None:
        """Sign the head, once the last step is told."""
        agreement = self.agreement
        agreement.head_signature = chain.InstanceKey.load().sign_head(
            str(agreement.pk), agreement.entry_count, agreement.head
        )

    # --- how a step is laid down ----------------------------------------------------------------------

    def _waits(self, role: Role | None, on: date) -> None:
        self.agreement.waits_for = self.parties[role] if role else None
        self.agreement.waits_since = on if role else None

    def _step(
        self,
        step: Step,
        on: date,
        role: Role,
        *,
        says: Mapping[str, str] | None = None,
        lineages: tuple[Criterion, ...] | list[Criterion] = (),
        signs: bool = False,
    ) -> Entry:
        agreement, dice = self.agreement, self.dice
        said = [(name, value, dice.salt()) for name, value in (says or {}).items()]
        about_words = signs or step == Step.CHECK_IN
        entry = Entry(
            id=dice.key(),
            agreement=agreement,
            number=agreement.entry_count + 1,
            kind=step,
            actor=self.parties[role].person,
            on=on,
            versions=[f"{self.versions[-1].number}/{self.versions[-1].hash}"] if about_words else [],
            lineages=[str(criterion.lineage) for criterion in lineages],
            payload_hashes=[payload_hash(salt, name, value) for name, value, salt in said],
        )
        entry.body = body_of(entry)
        entry.link = chain.link(agreement.head, entry.body)
        self.entries.append(entry)
        self.payload += [
            Payload(id=dice.key(), entry=entry, position=i, name=name, value=_json(value), salt=salt)
            for i, (name, value, salt) in enumerate(said)
        ]
        if signs:
            self._put_signature(role, entry)
        agreement.entry_count, agreement.head = entry.number, entry.link
        agreement.moved_on = on
        agreement.revision += 1
        return entry

    def _put_signature(self, role: Role, entry: Entry) -> None:
        terms, party = self.versions[-1], self.parties[role]
        self.signatures.append(
            Signature(
                id=self.dice.key(), terms=terms, party=party, person=party.person, entry=entry, on=entry.on,
                hash=terms.hash,
            )
        )  # fmt: skip

    def _write(self, on: date, *, by: Role) -> None:
        dice, before = self.dice, self.versions[-1] if self.versions else None
        terms = Terms(
            id=dice.key(),
            agreement=self.agreement,
            number=before.number + 1 if before else 1,
            author=self.parties[by],
            on=on,
            title=before.title if before else words.title(dice),
            outcome=words.text(dice, 3),
            starts_on=self.begins,
            ends_on=self.begins + timedelta(days=182),
            rhythm=RHYTHM,
            contribution=words.text(dice, 2),
            parties=[
                {"role": str(role), "party": str(self.parties[role].person_id)}
                for role in sorted(self.parties)
            ],
        )
        criteria = self._criteria(terms)
        support = self._support(terms)
        values = values_of(terms, criteria, support)
        terms.salts = {path: dice.salt() for path in values}
        terms.hashes = {path: chain.salted_hash(terms.salts[path], value) for path, value in values.items()}
        terms.hash = hash_of(terms, self.agreement)
        self.versions.append(terms)
        self.criteria += criteria
        self.support += support
        self.agreement.latest = terms

    def _criteria(self, terms: Terms) -> list[Criterion]:
        texts = self.dice.sample(words.CRITERIA, 3)
        kinds = (CriterionKind.NUMBER, CriterionKind.YES_NO, CriterionKind.JUDGED)
        known = [criterion.lineage for criterion in self.criteria[-3:]] or [self.dice.key() for _ in kinds]
        made = [
            Criterion(id=self.dice.key(), terms=terms, lineage=known[i], position=i, kind=kind, text=texts[i])
            for i, kind in enumerate(kinds)
        ]
        number, _yes_no, judged = made
        number.baseline, number.target = BASELINE, TARGET
        number.unit, number.direction = "weken", Direction.DOWN
        judged.judge = self.judge
        return made

    def _support(self, terms: Terms) -> list[Support]:
        dice = self.dice
        known = [promise.lineage for promise in self.support[-2:]] or [dice.key(), dice.key()]
        once = Support(
            id=dice.key(), terms=terms, lineage=known[0], position=0, kind=SupportKind.ONCE,
            text=dice.choice(words.PROMISES), due_on=self.begins + timedelta(days=21),
        )  # fmt: skip
        judging = Support(
            id=dice.key(), terms=terms, lineage=known[1], position=1, kind=SupportKind.JUDGEMENT_OF_DELIVERY,
            working_days=5,
        )  # fmt: skip
        return [once, judging]


def _json(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)

"""Making a version: from wording to immutable, hashed terms."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date

from afspraak.agreements.actions.agreed_steps import as_hashed, direction_of, wrong_steps
from afspraak.agreements.models import Agreement, Criterion, Party, Support, Terms
from afspraak.agreements.queries.hashes import hash_of, values_of
from afspraak.agreements.states import CriterionKind, SupportKind
from afspraak.agreements.wording import CriterionWording, SupportWording, Wording
from afspraak.core import chain
from afspraak.core.errors import Invalid
from afspraak.people.models import Person


def check_wording(wording: Wording, *, parties: Iterable[Party], today: date) -> None:
    """Raise Invalid, by field, where the words cannot be terms."""
    wrong: dict[str, str] = {}
    if wording.ends_on < wording.starts_on:
        wrong["ends_on"] = "terms.ends_before_start"
    elif wording.ends_on < today:
        wrong["ends_on"] = "terms.already_over"
    if not wording.criteria:
        wrong["criteria"] = "terms.no_criterion"
    people = {party.person_id for party in parties}
    for i, criterion in enumerate(wording.criteria):
        if criterion.kind == CriterionKind.NUMBER and criterion.target is None:
            wrong[f"criteria-{i}-target"] = "criterion.no_target"
        elif criterion.kind == CriterionKind.NUMBER and criterion.target == criterion.baseline:
            wrong[f"criteria-{i}-target"] = "criterion.same_numbers"
        if criterion.kind == CriterionKind.JUDGED and not _can_judge(criterion.judge):
            wrong[f"criteria-{i}-judge"] = "criterion.no_judge"
        elif criterion.judge is not None and criterion.judge.pk in people:
            wrong[f"criteria-{i}-judge"] = "criterion.judge_is_party"
        if criterion.kind == CriterionKind.NUMBER and criterion.target is not None:
            found = wrong_steps(criterion, wording.starts_on, wording.ends_on)
            wrong |= {f"criteria-{i}-{field}": key for field, key in found.items()}
    for i, support in enumerate(wording.support):
        if support.kind == SupportKind.ONCE and not support.text:
            wrong[f"support-{i}-text"] = "support.no_words"
        if support.kind != SupportKind.ONCE and not 1 <= (support.working_days or 0) <= 30:
            wrong[f"support-{i}-working_days"] = "support.no_days"
    if wrong:
        raise Invalid("agreement.look_again", wrong)


def _can_judge(person: Person | None) -> bool:
    """A colleague who works here now (guests come later)."""
    return person is not None and person.kind == "employee" and person.is_active


def write_version(
    agreement: Agreement, wording: Wording, *, author: Party, on: date, number: int, before: Terms | None
) -> Terms:
    """Write version `number` with fresh salts and its hash. `before` is the version it answers, if any."""
    terms = Terms(
        agreement=agreement,
        number=number,
        author=author,
        on=on,
        title=wording.title,
        outcome=wording.outcome,
        starts_on=wording.starts_on,
        ends_on=wording.ends_on,
        rhythm=wording.rhythm,
        contribution=wording.contribution,
        parties=[
            {"role": str(p.role), "party": str(p.person_id or p.team_id)}
            for p in sorted(agreement.parties.all(), key=lambda p: p.role)
            if p.until is None
        ],
    )
    criteria = _criteria(terms, wording.criteria, before)
    support = _support(terms, wording.support, before)
    values = values_of(terms, criteria, support)
    terms.salts = {path: chain.fresh_salt() for path in values}
    terms.hashes = {path: chain.salted_hash(terms.salts[path], value) for path, value in values.items()}
    terms.hash = hash_of(terms, agreement)
    terms.save(force_insert=True)
    Criterion.objects.bulk_create(criteria)
    Support.objects.bulk_create(support)
    return terms


def _criteria(terms: Terms, wordings: Iterable[CriterionWording], before: Terms | None) -> list[Criterion]:
    known = {c.lineage: c for c in before.criteria.all()} if before else {}
    made = []
    for position, wording in enumerate(wordings):
        earlier = known.pop(wording.lineage, None) if wording.lineage else None
        # A changed unit or kind is another thing to follow: it gets a new key.
        same = earlier and earlier.kind == wording.kind and earlier.unit == wording.unit
        number = wording.kind == CriterionKind.NUMBER
        made.append(
            Criterion(
                terms=terms,
                lineage=earlier.lineage if earlier and same else uuid.uuid4(),
                position=position,
                kind=wording.kind,
                text=wording.text,
                baseline=wording.baseline if number else None,
                target=wording.target if number else None,
                unit=wording.unit if number else "",
                direction=direction_of(wording) if number else "",
                steps=as_hashed(wording.steps) if number else [],
                judge=wording.judge if wording.kind == CriterionKind.JUDGED else None,
            )
        )
    return made


def _support(terms: Terms, wordings: Iterable[SupportWording], before: Terms | None) -> list[Support]:
    known = {s.lineage: s for s in before.support.all()} if before else {}
    made = []
    for position, wording in enumerate(wordings):
        earlier = known.pop(wording.lineage, None) if wording.lineage else None
        same = earlier and earlier.kind == wording.kind
        once = wording.kind == SupportKind.ONCE
        made.append(
            Support(
                terms=terms,
                lineage=earlier.lineage if earlier and same else uuid.uuid4(),
                position=position,
                kind=wording.kind,
                text=wording.text,
                due_on=wording.due_on if once else None,
                working_days=None if once else wording.working_days,
            )
        )
    return made

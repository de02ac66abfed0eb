"""Agreements in every state, made through the actions as people would."""

from __future__ import annotations

import uuid
from contextlib import nullcontext
from datetime import date, timedelta
from decimal import Decimal

from afspraak.agreements import actions
from afspraak.agreements.actions.delivery import Statement
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Course, CriterionKind, Rhythm, Role, SupportKind
from afspraak.agreements.wording import CriterionWording, SupportWording, Wording
from afspraak.core import clock
from afspraak.core.files import Cleaned
from afspraak.people.models import Person


def wording(**changed: object) -> Wording:
    """Believable terms with two kinds of criteria and both kinds of support."""
    today = clock.today()
    words = {
        "title": "Omgevingsvergunning in vijf weken",
        "outcome": "Wie een gewone vergunning aanvraagt, heeft gemiddeld binnen vijf weken een besluit.",
        "starts_on": today,
        "ends_on": today + timedelta(days=120),
        "criteria": (
            CriterionWording(
                "De gemiddelde doorlooptijd daalt.",
                CriterionKind.NUMBER,
                baseline=Decimal("8.2"),
                target=Decimal("5.0"),
                unit="weken",
            ),
            CriterionWording("Een aanvrager kan zelf zien hoe ver de aanvraag is."),
        ),
        "support": (
            SupportWording(
                "Ik regel een jurist die de bezwaren overneemt.", due_on=today + timedelta(days=30)
            ),
            SupportWording("", SupportKind.ANSWER_TO_SIGNAL, working_days=2),
        ),
        "rhythm": Rhythm.TWO_WEEKS,
        "contribution": "Inwoners weten sneller waar ze aan toe zijn.",
    }
    return Wording(**(words | changed))  # type: ignore[arg-type]


def fresh(agreement: Agreement) -> Agreement:
    return Agreement.objects.get(pk=agreement.pk)


def proposed(
    holder: Person, counterpart: Person, *, by: Person | None = None, **changed: object
) -> Agreement:
    by = by or holder
    role = Role.HOLDER if by == holder else Role.COUNTERPART
    to = counterpart if by == holder else holder
    return actions.propose(wording(**changed), by=by, to=to, role=role, key=uuid.uuid4())


def signed(holder: Person, counterpart: Person, **changed: object) -> Agreement:
    agreement = proposed(holder, counterpart, **changed)
    assert agreement.latest
    return actions.sign(
        agreement,
        by=counterpart,
        terms_hash=agreement.latest.hash,
        seen=agreement.revision,
        key=uuid.uuid4(),
    )


def told(agreement: Agreement, *, on: date | None = None, value: str = "7.3") -> Agreement:
    agreement = fresh(agreement)
    assert agreement.in_force
    assert agreement.holder.person
    with clock.at(on) if on else nullcontext():
        actions.tell(
            agreement,
            by=agreement.holder.person,
            course=Course.ATTENTION,
            values={c.lineage: value for c in agreement.in_force.criteria.filter(kind="number")},
            words="De daling staat stil op 7,3 weken.",
            next_step="Met Youssef een vaste route maken.",
            seen=agreement.revision,
            key=uuid.uuid4(),
        )
    return fresh(agreement)


def told_with(agreement: Agreement, *files: Cleaned, words: str = "Zie de cijfers.") -> Agreement:
    """A check-in that says its course, its words, and then the files: the first stands at position 2."""
    agreement = fresh(agreement)
    assert agreement.holder.person
    actions.tell(
        agreement,
        by=agreement.holder.person,
        course=Course.ON_COURSE,
        values={},
        words=words,
        next_step="",
        seen=agreement.revision,
        key=uuid.uuid4(),
        files={None: files} if files else {},
    )
    return fresh(agreement)


def delivered(agreement: Agreement) -> Agreement:
    agreement = fresh(agreement)
    assert agreement.in_force
    assert agreement.holder.person
    return actions.deliver(
        agreement,
        by=agreement.holder.person,
        statements={
            c.lineage: Statement("Het is er.", evidence="https://zaken.example/1")
            for c in agreement.in_force.criteria.all()
        },
        words="Klaar.",
        seen=agreement.revision,
        key=uuid.uuid4(),
    )


def accepted(agreement: Agreement) -> Agreement:
    agreement = fresh(agreement)
    assert agreement.counterpart.person
    return actions.accept(
        agreement, by=agreement.counterpart.person, seen=agreement.revision, key=uuid.uuid4()
    )

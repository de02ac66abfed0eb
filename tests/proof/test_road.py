"""Two people and a steward act at random; after each step the product stands where the model does.

The short form runs with the tests; `./afspraak prove road` runs 10,000 steps on each database.
"""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, settings, strategies
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from afspraak.agreements import actions
from afspraak.agreements.jobs import tell_what_is_due
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import Audience, Step
from afspraak.core import clock, outbox
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.actions.person import deactivate, reactivate
from afspraak.people.models import Person
from tests.proof import sizes
from tests.proof.model import Model
from tests.support.agreements import proposed
from tests.support.cast import Cast, make_cast
from tests.support.exports import broken_at, exported
from tests.support.taking import attempt

pytestmark = [pytest.mark.slow, pytest.mark.django_db, pytest.mark.timeout(sizes.patience())]

STEPS = 30  # of one agreement
FIRST = date(2026, 3, 2)
SAYS_NO = (Refused, Conflict, NotThere, Invalid)
WHO = strategies.sampled_from(["holder", "counterpart"])
KINDS = strategies.sampled_from(
    [
        "signature", "counter_proposal", "refusal", "withdrawal", "check_in", "correction", "delivery",
        "acceptance", "return", "recall", "change", "ending", "pause", "resumption", "closing", "message",
        "taking_back", "thanks", "support_kept", "support_received",
    ]
)  # fmt: skip


class _Over(Exception):
    """Ends the transaction of one run: nothing of it stays."""


class Road(RuleBasedStateMachine):
    """One agreement, from its proposal on, beside the model of it."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = transaction.atomic()
        self.whole.__enter__()
        self.cast: Cast = make_cast()
        self.model = Model()
        with self.now:
            self.agreement: Agreement = proposed(self.cast.holder, self.cast.counterpart)

    def teardown(self) -> None:
        try:
            assert broken_at(exported(self.agreement)) is None
        finally:
            self.whole.__exit__(_Over, _Over(), None)

    @property
    def now(self) -> Any:
        return clock.at(FIRST + timedelta(days=self.model.day))

    def person(self, role: str) -> Person:
        return Person.objects.get(pk=getattr(self.cast, role).pk)

    def tries(self, act: Any) -> bool:
        """Whether the product lets it happen; if not, nothing of it stays."""
        try:
            with transaction.atomic(), self.now:
                act()
        except SAYS_NO:
            return False
        return True

    # --- what people do -----------------------------------------------------------------------

    @rule(kind=KINDS, role=WHO)
    def take(self, kind: str, role: str) -> None:
        if role in self.model.gone:
            return  # cannot sign in
        may = self.model.may(kind, role)
        did = self.tries(lambda: attempt(Step(kind), self.agreement, self.person(role)))
        assert did == may, f"{kind} by {role}: the product says {did}, the specification {may}"
        if did:
            self.model.do(kind, role)

    @rule(audience=strategies.sampled_from(["parties", "team", "organisation"]), role=WHO)
    def share(self, audience: str, role: str) -> None:
        if role in self.model.gone:
            return
        team = self.cast.stranger.home_team if audience == "team" else None
        wish, by, key = Audience(audience), self.person(role), uuid.uuid4()
        did = self.tries(lambda: actions.share(self.agreement, audience=wish, team=team, by=by, key=key))
        assert did == self.model.share(audience, role)

    @rule(said=strategies.sampled_from(["yes", "no", "withdrawn"]), role=WHO)
    def answer(self, said: str, role: str) -> None:
        if role in self.model.gone:
            return
        by, key = self.person(role), uuid.uuid4()
        did = self.tries(lambda: actions.answer_widening(self.agreement, answer=said, by=by, key=key))
        assert did == self.model.answer(said, role)

    # --- what the steward does, and what happens by itself ----------------------------------------

    @rule(role=WHO)
    def leave_or_come_back(self, role: str) -> None:
        with self.now:
            person = self.person(role)
            if role in self.model.gone:
                reactivate(person, by=self.cast.steward)
                self.model.comes_back(role)
            else:
                deactivate(person, by=self.cast.steward)
                self.model.leaves(role)
            OutboxRow.objects.exclude(listener__contains="agreements.listeners").delete()
            outbox.serve_due()

    @rule(days=strategies.sampled_from([1, 7, 30, 130]))
    def days_pass(self, days: int) -> None:
        self.model.day += days

    @rule()
    def night(self) -> None:
        self.model.night()
        with self.now:
            tell_what_is_due()

    # --- what always holds ------------------------------------------------------------------------

    @invariant()
    def stands_where_the_model_does(self) -> None:
        found = Agreement.objects.get(pk=self.agreement.pk)
        model = self.model
        latest, in_force = found.latest, found.in_force
        rest = (found.paused_from - FIRST).days if found.paused_from else None
        assert (found.state, found.ended_as, found.pending) == (model.state, model.ended_as, model.pending)
        assert (latest and latest.number, in_force.number if in_force else 0) == (
            model.latest,
            model.in_force,
        )
        assert (rest, found.days_paused) == (model.paused_from, model.days_paused)
        assert found.entry_count == model.entries
        waits = model.state in ("proposed", "delivered") or model.pending
        turn = found.waits_for.role if found.waits_for else None
        assert turn == (
            ({"holder": "counterpart", "counterpart": "holder"}[model.asked_by]) if waits else None
        )

    @invariant()
    def the_history_is_whole(self) -> None:
        broken = check_agreement(Agreement.objects.get(pk=self.agreement.pk))
        assert broken is None, broken

    @invariant()
    def what_is_in_force_both_signed(self) -> None:
        found = Agreement.objects.get(pk=self.agreement.pk)
        if found.in_force:
            signed = {s.party.role for s in found.in_force.signatures.all()}
            assert signed == {"holder", "counterpart"}
            assert {s.hash for s in found.in_force.signatures.all()} == {found.in_force.hash}

    @invariant()
    def others_see_what_is_shared_with_them(self) -> None:
        for name, person in self.cast:
            if name in ("holder", "counterpart"):
                continue
            assert not Agreement.objects.visible_to(person).exists()
            in_team = self.model.audience == "team" and person.home_team_id == self.cast.stranger.home_team_id
            may_read = person.kind == "employee" and (in_team or self.model.audience == "organisation")
            assert Agreement.objects.shared_with(person).exists() == may_read, name


def test_the_product_stands_where_the_model_does() -> None:
    size = max(sizes.times(360) // STEPS, 1)
    run_state_machine_as_test(
        Road,
        settings=settings(
            max_examples=size,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=not sizes.is_long(),
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=[Phase.generate, Phase.shrink] if sizes.is_long() else [Phase.generate],
        ),
    )

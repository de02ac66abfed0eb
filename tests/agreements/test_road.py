"""Every step of the road, by everyone, from every state: the table holds and nothing else is possible."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Draft, Entry, Signature
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.rules import open_steps
from afspraak.agreements.states import TABLE, By, EndedAs, Role, State, Step
from afspraak.core import clock
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.core.outbox.models import OutboxRow
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, wording
from tests.support.taking import SITUATIONS, attempt, in_situation

pytestmark = pytest.mark.django_db


# Steps that a person takes at an agreement; a proposal makes one, the organisation takes its own.
# Those that answer to one certain entry are tried in test_beside, who reads it in test_sharing.
ELSEWHERE = (
    Step.TAKING_BACK,
    Step.THANKS,
    Step.CORRECTION,
    Step.WIDENING,
    Step.WIDENING_ANSWER,
    Step.NARROWING,
)
BY_PEOPLE = {t.step for t in TABLE if t.by is not By.ORGANISATION}
STEPS = [s for s in Step if s in BY_PEOPLE and s not in ELSEWHERE]


def is_possible(situation: str, step: Step, role: Role) -> bool:
    """Whether the table lets `role` take `step` there; what waits was asked by the holder."""
    shown = {"change": State.ACTIVE, "ending": State.ACTIVE, "pause": State.ACTIVE, "paused": State.ACTIVE}
    state = shown.get(situation) or State(situation)
    pending = situation if situation in ("change", "ending", "pause") else ""
    if step == Step.CLOSING or ((step == Step.RESUMPTION) != (situation == "paused") and step in RESTS):
        return False  # nobody left or waited for a month; only what rests goes on, and only once
    first = Role.HOLDER
    who = {
        By.AUTHOR: role == first,
        By.OTHER: role != first,
        By.HOLDER: role == Role.HOLDER,
        By.COUNTERPART: role == Role.COUNTERPART,
        By.EITHER: True,
    }
    rows = [t for t in TABLE if t.state == state and t.step == step and t.pending in (None, pending)]
    return any(who.get(row.by, False) for row in rows)


RESTS = (Step.PAUSE, Step.RESUMPTION)


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("step", STEPS)
def test_only_the_table_is_possible(situation: str, step: Step, holder: Person, counterpart: Person) -> None:
    for person, role in ((holder, Role.HOLDER), (counterpart, Role.COUNTERPART)):
        agreement = in_situation(situation, holder, counterpart)
        before = Entry.objects.count()
        if is_possible(situation, step, role):
            attempt(step, agreement, person)
            assert Entry.objects.count() == before + 1
        else:
            with pytest.raises(Refused):
                attempt(step, agreement, person)
            assert Entry.objects.count() == before
            assert fresh(agreement).revision == agreement.revision
        assert check_agreement(fresh(agreement)) is None


@pytest.mark.parametrize("step", STEPS)
def test_a_stranger_finds_nothing(step: Step, holder: Person, counterpart: Person, stranger: Person) -> None:
    agreement = in_situation("delivered", holder, counterpart)
    with pytest.raises(NotThere):
        attempt(step, agreement, stranger)
    assert not Agreement.objects.visible_to(stranger).exists()


def road_of(agreement: Agreement, person: Person) -> list[Step]:
    """What `person` may do on the road, without what stands beside it."""
    return [row.step for row in open_steps(agreement, person) if not row.is_beside]


def test_the_buttons_are_the_table(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert road_of(agreement, holder) == [Step.WITHDRAWAL]
    assert road_of(agreement, counterpart) == [
        Step.SIGNATURE,
        Step.COUNTER_PROPOSAL,
        Step.REFUSAL,
    ]


def test_from_proposal_to_acceptance(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart, by=counterpart)
    assert agreement.waits_for
    assert agreement.waits_for.person == holder
    agreement = actions.counter(
        agreement,
        wording(title="In zes weken"),
        by=holder,
        seen=agreement.revision,
        key=uuid.uuid4(),
        note="Hoi",
    )
    assert agreement.latest
    assert agreement.latest.number == 2
    assert agreement.waits_for
    assert agreement.waits_for.person == counterpart
    agreement = actions.sign(
        agreement,
        by=counterpart,
        terms_hash=agreement.latest.hash,
        seen=agreement.revision,
        key=uuid.uuid4(),
        remark="Met plezier",
    )
    assert agreement.state == State.ACTIVE
    assert agreement.in_force == agreement.latest
    assert Signature.objects.filter(terms=agreement.in_force).count() == 2
    agreement = accepted(delivered(told(agreement)))
    assert agreement.state == State.ACCEPTED
    kinds = list(agreement.entries.values_list("kind", flat=True))
    assert kinds == ["proposal", "counter_proposal", "signature", "check_in", "delivery", "acceptance"]
    assert OutboxRow.objects.count() == 6


def test_the_signature_names_the_words_on_the_screen(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    with pytest.raises(Conflict):
        actions.sign(
            agreement, by=counterpart, terms_hash="0" * 64, seen=agreement.revision, key=uuid.uuid4()
        )
    assert fresh(agreement).in_force is None


def test_an_older_page_changes_nothing(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    told(agreement)
    with pytest.raises(Conflict):
        actions.recall(agreement, by=holder, seen=agreement.revision, key=uuid.uuid4())
    assert Entry.objects.filter(kind=Step.CHECK_IN).count() == 1


def test_a_repeated_submit_does_it_once(holder: Person, counterpart: Person) -> None:
    key = uuid.uuid4()
    first = actions.propose(wording(), by=holder, to=counterpart, role=Role.HOLDER, key=key)
    second = actions.propose(wording(), by=holder, to=counterpart, role=Role.HOLDER, key=key)
    assert first.pk == second.pk
    assert Agreement.objects.count() == 1
    key = uuid.uuid4()
    for _ in range(2):
        actions.refuse(first, by=counterpart, reason="Nee", seen=1, key=key)
    assert Entry.objects.count() == 2


def test_an_equal_counter_proposal_is_none(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    with pytest.raises(Invalid) as caught:
        actions.counter(
            agreement,
            same_as(agreement),
            by=counterpart,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )
    assert caught.value.key == "proposal.same_words"
    assert fresh(agreement).latest == agreement.latest


def same_as(agreement: Agreement):  # type: ignore[no-untyped-def]
    from afspraak.agreements.wording import CriterionWording, SupportWording

    terms = agreement.latest
    assert terms
    return wording(
        criteria=tuple(
            CriterionWording(c.text, c.kind, c.lineage, c.baseline, c.target, c.unit, c.direction or None)
            for c in terms.criteria.all()
        ),
        support=tuple(
            SupportWording(s.text, s.kind, s.lineage, s.due_on, s.working_days) for s in terms.support.all()
        ),
    )


def test_lineage_follows_the_words_until_the_unit_changes(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    before = [c.lineage for c in agreement.latest.criteria.all()]
    words = same_as(agreement)
    from dataclasses import replace

    criteria = (replace(words.criteria[0], text="Nog sneller", unit="dagen"), words.criteria[1])
    agreement = actions.counter(
        agreement,
        replace(words, criteria=criteria),
        by=counterpart,
        seen=agreement.revision,
        key=uuid.uuid4(),
    )
    assert agreement.latest
    after = [c.lineage for c in agreement.latest.criteria.all()]
    assert after[0] != before[0]
    assert after[1] == before[1]


def test_the_rhythm_asks_and_rests_when_told(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    assert agreement.tell_next_on == clock.today() + timedelta(days=14)
    later = clock.today() + timedelta(days=15)
    with clock.at(later):
        assert list(Agreement.objects.all().asking_to_tell(holder, clock.today())) == [agreement]
        assert not Agreement.objects.all().asking_to_tell(counterpart, clock.today())
        agreement = told(agreement)
        assert not Agreement.objects.all().asking_to_tell(holder, clock.today())
    assert agreement.tell_next_on == later + timedelta(days=14)


def test_a_return_names_what_is_unmet(holder: Person, counterpart: Person) -> None:
    agreement = delivered(signed(holder, counterpart))
    with pytest.raises(Invalid):
        actions.return_(agreement, by=counterpart, needed={}, seen=agreement.revision, key=uuid.uuid4())
    with pytest.raises(Invalid):
        actions.return_(
            agreement, by=counterpart, needed={uuid.uuid4(): "x"}, seen=agreement.revision, key=uuid.uuid4()
        )
    attempt(Step.RETURN, agreement, counterpart)
    assert fresh(agreement).state == State.ACTIVE


def test_nobody_proposes_to_who_left_or_to_themselves(
    holder: Person, counterpart: Person, guest: Person
) -> None:
    counterpart.deactivated_on = clock.today()
    counterpart.save()
    for to in (counterpart, holder, guest):
        with pytest.raises(Refused):
            actions.propose(wording(), by=holder, to=to, role=Role.HOLDER, key=uuid.uuid4())
    assert not Agreement.objects.exists()


def test_drafts_are_nobody_elses(holder: Person, counterpart: Person) -> None:
    draft = actions.keep_draft(
        None, by=holder, counterpart=counterpart, role=Role.HOLDER, content={"title": "Nog niet"}
    )
    assert not Draft.objects.visible_to(counterpart).exists()
    actions.drop_draft(draft, by=counterpart)
    assert Draft.objects.filter(pk=draft.pk).exists()
    actions.drop_draft(draft, by=holder)
    assert not Draft.objects.exists()


def test_ended_as_says_how(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    attempt(Step.REFUSAL, agreement, counterpart)
    assert fresh(agreement).ended_as == EndedAs.DECLINED


def test_a_withdrawal_takes_nobody_elses_draft(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    kept = actions.keep_draft(
        None,
        by=counterpart,
        counterpart=holder,
        role=Role.COUNTERPART,
        content={"title": "Half an answer"},
        agreement=agreement,
    )
    actions.withdraw(agreement, by=holder, seen=agreement.revision, key=uuid.uuid4())
    kept.refresh_from_db()
    assert kept.agreement is None
    assert kept.content == {
        "title": "Half an answer",
        "kind": "result",
        "begun_from": str(agreement.pk),
    }

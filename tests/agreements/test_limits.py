"""What an action refuses however it is reached: a page, later mail, an API or a command."""

from __future__ import annotations

import uuid

import pytest

from afspraak.agreements import actions
from afspraak.agreements.models import Entry
from afspraak.agreements.states import Course, CriterionKind
from afspraak.agreements.wording import CriterionWording
from afspraak.core import clock
from afspraak.core.errors import Invalid, Refused
from afspraak.people.models import Person
from tests.support.agreements import proposed, signed

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("value", ["veel", "NaN", "Infinity", "yes", "7,3"])
def test_a_number_is_a_number(value: str, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    assert agreement.in_force
    number = agreement.in_force.criteria.get(kind="number")
    before = Entry.objects.count()
    with pytest.raises(Invalid) as caught:
        actions.tell(
            agreement,
            by=holder,
            course=Course.ON_COURSE,
            values={number.lineage: value},
            words="",
            next_step="",
            seen=agreement.revision,
            key=uuid.uuid4(),
        )
    assert caught.value.fields == {f"value-{number.lineage}": "criterion.not_a_number"}
    assert Entry.objects.count() == before


def test_nobody_signs_with_who_left(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    holder.deactivated_on = clock.today()
    holder.save()
    with pytest.raises(Refused):
        actions.sign(
            agreement,
            by=counterpart,
            terms_hash=agreement.latest.hash,
            seen=agreement.revision,
            key=uuid.uuid4(),
        )


def test_a_judge_is_a_colleague_who_is_no_party(holder: Person, counterpart: Person, guest: Person) -> None:
    for judge, key in (
        (None, "criterion.no_judge"),
        (guest, "criterion.no_judge"),
        (counterpart, "criterion.judge_is_party"),
    ):
        with pytest.raises(Invalid) as caught:
            proposed(
                holder,
                counterpart,
                criteria=(CriterionWording("Zorgvuldig", CriterionKind.JUDGED, judge=judge),),
            )
        assert caught.value.fields == {"criteria-0-judge": key}

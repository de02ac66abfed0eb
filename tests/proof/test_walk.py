"""Thirty people act at random on many agreements; afterwards every way of checking says the same,
and a backup brings every row back.

The short form runs with the tests; `./afspraak prove walk` takes 10,000 steps on each database.
"""

from __future__ import annotations

import random
import uuid
from datetime import date, timedelta
from pathlib import Path

import pytest

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_all
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.agreements.rules import open_steps
from afspraak.agreements.states import Role, Step
from afspraak.core import backup, clock
from afspraak.core.chain import Receipt
from afspraak.core.errors import DomainError
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.proof import sizes
from tests.support.agreements import wording
from tests.support.exports import exported
from tests.support.instances import new_instance, rows_of_the_tests
from tests.support.taking import attempt

pytestmark = [
    pytest.mark.slow,
    pytest.mark.django_db(transaction=True),
    pytest.mark.timeout(sizes.patience()),
]

PEOPLE = 30
FIRST = date(2026, 1, 5)
STEPS_A_DAY = 12  # of all together


def people() -> list[Person]:
    return [
        Person.objects.create_user(f"p{n}@example.org", given_name=f"Persoon {n}", family_name="de Vries")
        for n in range(PEOPLE)
    ]


def proposal(chance: random.Random, everyone: list[Person]) -> Agreement:
    holder, counterpart = chance.sample(everyone, 2)
    role = chance.choice(list(Role))
    by, to = (holder, counterpart) if role == Role.HOLDER else (counterpart, holder)
    return actions.propose(wording(), by=by, to=to, role=role, key=uuid.uuid4())


def step(chance: random.Random, agreement: Agreement) -> bool:
    """One step that the page would offer to somebody; whether the product took it."""
    parties = [party.person for party in agreement.parties.all() if party.person]
    by = chance.choice(parties)
    offered = [row.step for row in open_steps(agreement, by) if row.step in TAKEN]
    if not offered:
        return False
    try:
        attempt(chance.choice(offered), agreement, by)
    except DomainError:  # what needs an entry of a certain kind, and finds none
        return False
    return True


TAKEN = set(Step) - {Step.PROPOSAL, Step.WIDENING, Step.WIDENING_ANSWER, Step.NARROWING}


def test_every_way_of_checking_agrees_after_a_long_walk(tmp_path: Path) -> None:
    chance = random.Random(sizes.seed())
    everyone, living, taken = people(), [], 0
    receipts: list[Receipt] = []
    wanted = sizes.times(180)
    while taken < wanted:
        with clock.at(FIRST + timedelta(days=taken // STEPS_A_DAY)):
            if len(living) < PEOPLE or chance.random() < 0.02:
                living.append(proposal(chance, everyone).pk)
                taken += 1
                continue
            agreement = Agreement.objects.get(pk=chance.choice(living))
            if not step(chance, agreement):
                continue
            taken += 1
            agreement = Agreement.objects.get(pk=agreement.pk)
            if chance.random() < 0.05:
                receipts.append(receipt_of(agreement))
            if agreement.closed_on and len(living) > PEOPLE // 2:
                living.remove(agreement.pk)
    checked = list(check_all())
    assert [broken for _agreement, broken in checked if broken] == []
    links = {}
    for agreement, _broken in checked:
        export = exported(agreement)
        links[str(agreement.pk)] = (export, verifier.check(export))
    for receipt in receipts:
        [read] = verifier.receipts_in(receipt.text)
        export, chain = links[read["agreement"]]
        assert verifier.stands(read, export, chain)
        assert judge(receipt) is Finding.STANDS
    rows = restored_rows(tmp_path)
    entries = sum(agreement.entry_count for agreement, _broken in checked)
    print(f"{taken} steps by {PEOPLE} people: {len(checked)} agreements, {entries} entries, ", end="")
    print(f"{len(receipts)} receipts; verify and the stand-alone verifier found all of them whole", end="")
    print(f"; {rows} rows came back from a backup, each the same, and verified there")
    assert entries >= 0.9 * wanted, "nearly every step leaves an entry: without them nothing was checked"


def restored_rows(folder: Path) -> int:
    """Back up what is here, restore it elsewhere, and find the same rows there; how many they are."""
    backup.write(folder / "walk", None)
    (folder / "elsewhere").mkdir()
    elsewhere = new_instance(folder / "elsewhere")
    done = elsewhere.run("restore", folder / "walk")
    assert (done.returncode, done.stderr) == (0, "")
    assert ", 0 broken" in done.stdout
    here, there = rows_of_the_tests(), elsewhere.rows()
    assert here == there
    return sum(map(len, here.values()))

"""Tampering behind the application's back: each of the seven kinds is found, on the first broken entry."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date

import pytest
from django.core.management import call_command

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Signature, Terms
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.hashes import body_of
from afspraak.core import chain
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, signed, told

pytestmark = pytest.mark.django_db

ACCEPTED = {"state": "accepted", "closed_on": date(2026, 1, 1), "waits_for": None, "waits_since": None}


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    """proposal, signature, three check-ins, delivery: six entries."""
    made = signed(holder, counterpart)
    for value in ("8.0", "7.6", "7.3"):
        made = told(made, value=value)
    return delivered(made)


def relink(agreement: Agreement, start: int) -> None:
    """What a thief with the database, but without the instance's key, can still do: make the links fit."""
    head = chain.GENESIS
    for entry in Entry.objects.filter(agreement=agreement).order_by("number"):
        if entry.number >= start:
            entry.body = body_of(entry)
            entry.link = chain.link(head, entry.body)
            entry.save()
        head = entry.link
    Agreement.objects.filter(pk=agreement.pk).update(
        head=head, entry_count=Entry.objects.filter(agreement=agreement).count()
    )


def alter(a: Agreement) -> None:
    Entry.objects.filter(agreement=a, number=3).update(on="2020-01-01")


def delete(a: Agreement) -> None:
    Entry.objects.get(agreement=a, number=3).delete()


def delete_and_renumber(a: Agreement) -> None:
    delete(a)
    for entry in Entry.objects.filter(agreement=a, number__gt=3).order_by("number"):
        entry.number -= 1
        entry.save()
    relink(a, 3)


def insert(a: Agreement) -> None:
    for entry in Entry.objects.filter(agreement=a, number__gte=4).order_by("-number"):
        entry.number += 1
        entry.save()
    three = Entry.objects.get(agreement=a, number=3)
    Entry.objects.create(
        agreement=a, number=4, kind="check_in", actor=three.actor, on=three.on, body="0" * 64, link="0" * 64
    )
    relink(a, 4)


def swap(a: Agreement) -> None:
    three, four = (Entry.objects.get(agreement=a, number=n) for n in (3, 4))
    Entry.objects.filter(pk=three.pk).update(number=999)
    Entry.objects.filter(pk=four.pk).update(number=3)
    Entry.objects.filter(pk=three.pk).update(number=4)


def swap_and_relink(a: Agreement) -> None:
    swap(a)
    relink(a, 3)


def cut_tail(a: Agreement) -> None:
    Agreement.objects.filter(pk=a.pk).update(latest_check_in=None)
    Entry.objects.filter(agreement=a, number__gte=5).delete()
    last = Entry.objects.get(agreement=a, number=4)
    Agreement.objects.filter(pk=a.pk).update(entry_count=4, head=last.link, state="active", waits_for=None)


def forge_append(a: Agreement) -> None:
    last = Entry.objects.get(agreement=a, number=6)
    entry = Entry(
        agreement=a,
        number=7,
        kind="acceptance",
        actor=a.counterpart.person,
        on=last.on,
        versions=last.versions,
    )
    entry.body = body_of(entry)
    entry.link = chain.link(last.link, entry.body)
    entry.save()
    Agreement.objects.filter(pk=a.pk).update(entry_count=7, head=entry.link, **ACCEPTED)


def change_payload(a: Agreement) -> None:
    Payload.objects.filter(entry__agreement=a, entry__number=3, name="words").update(value='"Alles goed."')


def drop_payload(a: Agreement) -> None:
    Payload.objects.filter(entry__agreement=a, entry__number=3, name="words").delete()


def change_terms(a: Agreement) -> None:
    Terms.objects.filter(agreement=a).update(outcome="Iets heel anders")


def change_criterion(a: Agreement) -> None:
    Criterion.objects.filter(terms__agreement=a, kind="number").update(target="4.0")


def change_terms_whole(a: Agreement) -> None:
    """New words with new salts and hashes that fit each other, but not what was signed."""
    for terms in Terms.objects.filter(agreement=a):
        terms.outcome = "Iets heel anders"
        terms.salts["outcome"] = chain.fresh_salt()
        terms.hashes["outcome"] = chain.salted_hash(terms.salts["outcome"], terms.outcome)
        terms.save()


def take_signature(a: Agreement) -> None:
    Signature.objects.filter(terms__agreement=a).order_by("entry__number").last().delete()  # type: ignore[union-attr]


def change_state(a: Agreement) -> None:
    Agreement.objects.filter(pk=a.pk).update(**ACCEPTED)


def change_party(a: Agreement) -> None:
    other = Person.objects.create_user("in.plaats@example.org", given_name="In", family_name="Plaats")
    Party.objects.filter(agreement=a, role="counterpart").update(person=other)


def change_version_shown(a: Agreement) -> None:
    """Another agreement's words, shown as those in force."""
    holder, counterpart = a.holder.person, a.counterpart.person
    assert holder
    assert counterpart
    Agreement.objects.filter(pk=a.pk).update(in_force=signed(holder, counterpart).in_force)


def change_turn(a: Agreement) -> None:
    Agreement.objects.filter(pk=a.pk).update(waits_for=a.holder)


def hide_check_in(a: Agreement) -> None:
    Agreement.objects.filter(pk=a.pk).update(latest_check_in=Entry.objects.get(agreement=a, number=3))


TAMPERING: dict[str, tuple[Callable[[Agreement], None], int]] = {
    "alter": (alter, 3),
    "delete": (delete, 3),
    "delete and renumber": (delete_and_renumber, 5),
    "insert": (insert, 7),
    "swap": (swap, 3),
    "swap and relink": (swap_and_relink, 6),
    "cut tail": (cut_tail, 4),
    "forge append": (forge_append, 7),
    "change payload": (change_payload, 3),
    "drop payload": (drop_payload, 3),
    "change terms": (change_terms, 1),
    "change criterion": (change_criterion, 1),
    "change terms whole": (change_terms_whole, 1),
    "take a signature": (take_signature, 2),
    "change state": (change_state, 6),
    "change a party": (change_party, 6),
    "show another version": (change_version_shown, 6),
    "change the turn": (change_turn, 6),
    "show an older check-in": (hide_check_in, 6),
}


@pytest.mark.parametrize("how", TAMPERING)
def test_tampering_is_found(how: str, agreement: Agreement, capsys: pytest.CaptureFixture[str]) -> None:
    assert check_agreement(fresh(agreement)) is None
    tamper, at = TAMPERING[how]
    tamper(fresh(agreement))
    found = check_agreement(fresh(agreement))
    assert found is not None
    assert found.entry == at, found
    with pytest.raises(SystemExit) as stopped:
        call_command("verify")
    assert stopped.value.code == 1
    out = capsys.readouterr().out
    assert f"entry {at}" in out
    assert str(agreement.pk) in out


def test_verify_is_content_with_what_people_did(
    agreement: Agreement, capsys: pytest.CaptureFixture[str]
) -> None:
    accepted(agreement)
    call_command("verify")
    assert "1 histories checked, 0 broken" in capsys.readouterr().out


def test_the_same_words_elsewhere_give_another_hash(holder: Person, counterpart: Person) -> None:
    one, other = signed(holder, counterpart), signed(holder, counterpart)
    assert one.in_force
    assert other.in_force
    assert one.in_force.hash != other.in_force.hash


def test_an_erased_text_leaves_the_chain_whole(agreement: Agreement) -> None:
    row = Payload.objects.get(entry__agreement=agreement, entry__number=3, name="words")
    row.value = row.salt = None
    row.erased_on = row.entry.on
    row.save()
    assert check_agreement(fresh(agreement)) is None


def test_verify_asks_the_same_of_a_longer_history(
    agreement: Agreement, django_assert_num_queries: Callable[[int], object]
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(
        connection,
    ) as short:
        check_agreement(fresh(agreement))
    from afspraak.agreements import actions

    longer = actions.recall(
        fresh(agreement),
        by=agreement.holder.person,
        seen=fresh(agreement).revision,
        key=uuid.uuid4(),  # type: ignore[arg-type]
    )
    for _ in range(20):
        longer = told(longer)
    with CaptureQueriesContext(connection) as long:
        assert check_agreement(fresh(longer)) is None
    assert len(short) == len(long)

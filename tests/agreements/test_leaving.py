"""Somebody's access ends: what they proposed is withdrawn, what they agreed is vacant and can go on."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.listeners import leave_agreements
from afspraak.agreements.models import Agreement, Draft, Entry
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.story import line_of
from afspraak.agreements.states import EndedAs, Pending, State, Step
from afspraak.core.errors import Refused
from afspraak.inform.models import Notice
from afspraak.people.events import PersonDeactivated
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, proposed, signed
from tests.support.leaving import comes_back, leaves
from tests.support.mornings import mail_of, serve, wanting
from tests.support.taking import attempt, in_situation

pytestmark = pytest.mark.django_db
SignIn = Callable[[Person], Client]


def last_of(agreement: Agreement) -> Entry:
    entry = agreement.entries.order_by("-number").first()
    assert entry is not None
    assert check_agreement(fresh(agreement)) is None
    return entry


def told_so_far() -> None:
    """What was done until now was told."""
    serve()
    Notice.objects.all().delete()


def page_of(client: Client, agreement: Agreement) -> str:
    return client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()


@pytest.mark.parametrize("who", ["holder", "counterpart"])
def test_a_proposal_is_withdrawn_by_the_organisation(
    holder: Person, counterpart: Person, who: str, client_of: SignIn
) -> None:
    agreement = proposed(holder, counterpart)
    gone, stays = (holder, counterpart) if who == "holder" else (counterpart, holder)
    told_so_far()
    leaves(gone)
    agreement = fresh(agreement)
    assert (agreement.state, agreement.ended_as) == (State.ENDED, EndedAs.WITHDRAWN)
    entry = last_of(agreement)
    assert (entry.kind, entry.actor, entry.version_number) == (Step.WITHDRAWAL, None, 1)
    with translation.override("nl"):
        line = line_of(entry)
    assert f"{line.name} {line.did}" == "De organisatie trok versie\N{NO-BREAK SPACE}1 in."
    assert wanting() == {stays.email}
    told = mail_of(stays)
    assert told is not None
    assert told.subject.startswith("Het voorstel is gestopt")
    assert gone.full_name in str(told.body)
    assert "De organisatie" in page_of(client_of(stays), agreement)


def test_what_holds_is_vacant_and_goes_on(holder: Person, counterpart: Person, client_of: SignIn) -> None:
    agreement = signed(holder, counterpart)
    told_so_far()
    leaves(counterpart)
    agreement = fresh(agreement)
    assert (agreement.state, agreement.is_vacant) == (State.ACTIVE, True)
    entry = last_of(agreement)
    assert (entry.kind, entry.actor) == (Step.VACANCY, None)
    with translation.override("nl"):
        line = line_of(entry)
    assert (
        f"{line.name} {line.did}" == "De organisatie legde vast dat de afspraakpartner hier niet meer werkt."
    )
    assert wanting() == {holder.email}
    page = page_of(client_of(holder), agreement)
    assert "Marjolein werkt hier niet meer." in page
    assert reverse("agreements:closing", args=[agreement.pk]) in page
    for noun in ("change", "ending", "pause"):
        assert reverse(f"agreements:{noun}", args=[agreement.pk]) not in page
    assert "Schrijf aan Marjolein" not in page
    told = client_of(holder).get(reverse("agreements:check_in", args=[agreement.pk])).content.decode()
    assert "Voorlopig lees alleen jij dit." in told
    assert "Marjolein en jij lezen dit" not in told
    attempt(Step.CHECK_IN, agreement, holder)
    last_of(agreement)


def test_no_page_says_that_who_left_reads_hears_or_judges(
    holder: Person, counterpart: Person, client_of: SignIn
) -> None:
    agreement, resting = signed(holder, counterpart), in_situation("paused", holder, counterpart)
    leaves(counterpart)
    client = client_of(holder)

    def page(name: str, of: Agreement) -> str:
        return client.get(reverse(f"agreements:{name}", args=[of.pk])).content.decode()

    message = page("message", agreement)
    assert "Marjolein werkt hier niet meer. Voorlopig lees alleen jij dit." in message
    assert "Marjolein en jij lezen" not in message
    for said in (page("resumption", resting), page_of(client, resting)):
        assert "Marjolein werkt hier niet meer." in said
        assert "Marjolein hoort het" not in said
    delivery = page("delivery", agreement)
    assert "niemand beoordeelt het" in delivery
    assert "Marjolein leest" not in delivery
    assert "Lever op aan" not in delivery
    attempt(Step.DELIVERY, agreement, holder)
    for said in (page_of(client, agreement), client.get(reverse("agreements:list")).content.decode()):
        assert "Opgeleverd; Marjolein werkt hier niet meer" in said.replace("\N{NO-BREAK SPACE}", " ")
        assert "het oordeel van Marjolein" not in said.replace("\N{NO-BREAK SPACE}", " ")
    assert "Zolang Marjolein" not in page_of(client, agreement)


@pytest.mark.parametrize("waits", ["change", "ending", "pause"])
def test_what_waited_is_withdrawn(holder: Person, counterpart: Person, waits: str) -> None:
    agreement = in_situation(waits, holder, counterpart)
    leaves(counterpart)
    agreement = fresh(agreement)
    assert (agreement.pending, agreement.waits_for, agreement.state) == (Pending.NOTHING, None, State.ACTIVE)
    last_of(agreement)


def test_a_delivery_waits_and_may_be_taken_back(holder: Person, counterpart: Person) -> None:
    agreement = delivered(signed(holder, counterpart))
    leaves(counterpart)
    assert fresh(agreement).state == State.DELIVERED
    attempt(Step.RECALL, agreement, holder)
    assert fresh(agreement).state == State.ACTIVE
    last_of(agreement)


@pytest.mark.parametrize("who", ["holder", "counterpart"])
@pytest.mark.parametrize("situation", ["active", "delivered", "paused"])
def test_who_stays_ends_it_alone(
    holder: Person, counterpart: Person, who: str, situation: str, client_of: SignIn
) -> None:
    agreement = in_situation(situation, holder, counterpart)
    gone, stays = (holder, counterpart) if who == "holder" else (counterpart, holder)
    leaves(gone)
    agreement = fresh(agreement)
    client, address = client_of(stays), reverse("agreements:closing", args=[agreement.pk])
    assert client.get(address).status_code == 200
    sent = {"seen": str(agreement.revision), "key": str(uuid.uuid4()), "reflection": "Samen waren we ver."}
    assert client.post(address, sent).status_code == 303
    agreement = fresh(agreement)
    assert (agreement.state, agreement.ended_as) == (State.ENDED, EndedAs.PARTY_LEFT)
    assert "Samen waren we ver." in page_of(client, agreement)
    last_of(agreement)


def test_nobody_ends_alone_while_both_are_here(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    for person in (holder, counterpart):
        with pytest.raises(Refused):
            attempt(Step.CLOSING, agreement, person)


def test_both_left(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    leaves(counterpart)
    leaves(holder)
    agreement = fresh(agreement)
    assert (agreement.state, agreement.ended_as) == (State.ENDED, EndedAs.PARTY_LEFT)
    entry = last_of(agreement)
    assert (entry.kind, entry.actor) == (Step.CLOSING, None)
    with translation.override("nl"):
        assert line_of(entry).name == "De organisatie"


def test_who_comes_back_finds_it_as_it_was(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    leaves(counterpart)
    told_so_far()
    comes_back(counterpart)
    agreement = fresh(agreement)
    assert not agreement.is_vacant
    assert last_of(agreement).kind == Step.REINSTATEMENT
    assert wanting() == {holder.email, counterpart.email}
    attempt(Step.CHANGE, agreement, holder)
    attempt(Step.SIGNATURE, agreement, counterpart)
    last_of(agreement)


def test_it_bears_being_told_twice(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    leaves(counterpart)
    before = agreement.entries.count()
    leave_agreements(PersonDeactivated(person_id=counterpart.pk), row_id=uuid.uuid4())
    assert agreement.entries.count() == before


def test_what_is_final_stays_as_it_is(holder: Person, counterpart: Person) -> None:
    agreement = in_situation("accepted", holder, counterpart)
    before = agreement.entries.count()
    leaves(counterpart)
    assert fresh(agreement).state == State.ACCEPTED
    assert agreement.entries.count() == before


def test_a_change_that_was_being_written_stays_its_writers(holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    actions.keep_draft(
        None,
        by=holder,
        counterpart=counterpart,
        role=agreement.holder.role,  # type: ignore[arg-type]
        content={"title": "Anders"},
        agreement=agreement,
    )
    leaves(counterpart)
    attempt(Step.CLOSING, agreement, holder)
    assert not Draft.objects.filter(agreement__isnull=False).exists()

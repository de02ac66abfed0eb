"""What follows when somebody's access ends, or is given back. The organisation takes these steps."""

from __future__ import annotations

from django.db import transaction

from afspraak.agreements.actions.draft import close_all_drafts_of
from afspraak.agreements.actions.resting import wake
from afspraak.agreements.actions.taking import Taking, take_by_itself
from afspraak.agreements.events import (
    AgreementClosed,
    AgreementVacant,
    PartyReinstated,
    ProposalLapsed,
)
from afspraak.agreements.models import Agreement, Party
from afspraak.agreements.states import EndedAs, State, Step
from afspraak.people.models import Person


def leave(person: Person) -> None:
    """`person` left: their proposals are withdrawn, their agreements in force vacant on their side.

    Where both left, the agreement ends. Bears being repeated.
    """
    for agreement in Agreement.objects.with_party(person).living():
        _leave(agreement, person)


def come_back(person: Person) -> None:
    """`person` works here again: what was vacant on their side no longer is. Bears being repeated."""
    for agreement in Agreement.objects.with_party(person).living():
        _come_back(agreement, person)


@transaction.atomic
def _leave(agreement: Agreement, person: Person) -> None:
    if agreement.state == State.PROPOSED:
        taking = take_by_itself(agreement, Step.WITHDRAWAL)
        if taking is not None and taking.agreement.state == State.PROPOSED:
            assert taking.agreement.latest is not None  # a proposal has its words
            taking.finish(ProposalLapsed, versions=(taking.agreement.latest,))
            close_all_drafts_of(taking.agreement)
        return
    taking = take_by_itself(agreement, Step.VACANCY)
    party = _party_of(taking, person)
    if taking is None or party is None or party.vacant_since is not None:
        return
    if taking.agreement.other_party(person).vacant_since is not None:
        closing = take_by_itself(agreement, Step.CLOSING)
        if closing is not None:
            _close(closing)
        return
    party.vacant_since = taking.today
    party.save(update_fields=["vacant_since"])
    taking.finish(AgreementVacant, says={"role": party.role})


@transaction.atomic
def _come_back(agreement: Agreement, person: Person) -> None:
    taking = take_by_itself(agreement, Step.REINSTATEMENT)
    party = _party_of(taking, person)
    if taking is None or party is None or party.vacant_since is None:
        return
    party.vacant_since = None
    party.save(update_fields=["vacant_since"])
    taking.finish(PartyReinstated, says={"role": party.role})


def _party_of(taking: Taking | None, person: Person) -> Party | None:
    return taking.agreement.party_of(person) if taking else None


def _close(taking: Taking) -> None:
    locked = taking.agreement
    wake(locked, taking.today)
    locked.tell_next_on = None
    ended_as = EndedAs.PARTY_LEFT.value
    taking.finish(AgreementClosed, says={"ended_as": ended_as}, ended_as=ended_as)
    close_all_drafts_of(locked)

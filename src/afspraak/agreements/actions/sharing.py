"""Who else reads it: both agree to widen, either may narrow at once."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.agreements.actions.taking import Taking, take, take_by_itself
from afspraak.agreements.events import SharingNarrowed, WideningAnswered, WideningProposed
from afspraak.agreements.models import Agreement, Entry, Party, Sharing
from afspraak.agreements.rules import is_wider
from afspraak.agreements.states import Audience, Step
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.people.models import Person, Team


@transaction.atomic
def share(
    agreement: Agreement, *, audience: Audience, team: Team | None = None, by: Person, key: uuid.UUID
) -> None:
    """Share it with `audience`: wider waits for the other, narrower holds at once.

    Raises Invalid where it is a team and no open one is named, or where nothing would change; Conflict where
    another wish waits; Refused where it cannot be widened (any more).
    """
    team = _fitting(audience, team)
    now = Sharing.objects.filter(agreement=agreement).first() or Sharing(agreement=agreement)
    if (now.audience, now.team_id) == (audience, team.pk if team else None):
        raise Invalid("agreement.look_again", {"audience": "sharing.same"})
    if is_wider(audience, now.audience):
        _ask(agreement, audience, team, by, key)
    else:
        _narrow(take(agreement, Step.NARROWING, by=by, key=key), audience, team)


@transaction.atomic
def answer_widening(agreement: Agreement, *, answer: str, by: Person, key: uuid.UUID) -> None:
    """The other answers "yes" or "no"; who asked may take it back ("withdrawn").

    Raises Conflict where nothing is asked (any more), Refused where it is not theirs to answer so.
    """
    taking = take(agreement, Step.WIDENING_ANSWER, by=by, key=key)
    if taking is None:
        return
    sharing = _sharing_of(taking.agreement)
    if sharing.asked is None:
        raise Conflict("sharing.not_asked")
    is_mine_to_answer = sharing.asked_of == taking.side
    if answer not in ("yes", "no", "withdrawn") or is_mine_to_answer == (answer == "withdrawn"):
        raise Refused("agreement.step_not_open")
    if answer == "yes":
        wished = sharing.asked.says
        sharing.audience = Audience(wished["to"])
        sharing.team = _open_team(wished.get("team"))
        if sharing.audience == Audience.TEAM and sharing.team is None:
            raise Refused("sharing.team_closed")
    sharing.asked = sharing.asked_of = None
    sharing.save()
    taking.finish(WideningAnswered, says={"answer": answer} | _said(sharing))


@transaction.atomic
def back_to_parties(agreement: Agreement) -> None:
    """The team with which it was shared is no more: only the two read it, by itself."""
    sharing = Sharing.objects.filter(agreement=agreement).first()
    if sharing is not None and sharing.audience == Audience.TEAM:
        _narrow(take_by_itself(agreement, Step.NARROWING), Audience.PARTIES, None)


def _ask(agreement: Agreement, audience: Audience, team: Team | None, by: Person, key: uuid.UUID) -> None:
    taking = take(agreement, Step.WIDENING, by=by, key=key)
    if taking is None:
        return
    sharing = _sharing_of(taking.agreement)
    if sharing.asked is not None:
        raise Conflict("sharing.asked_already")
    other: Party = taking.other
    if other.vacant_since is not None:
        raise Refused("agreement.other_left")
    says = {"to": audience.value, "team": str(team.pk) if team else ""}
    entry: Entry = taking.finish(WideningProposed, says=says)
    sharing.asked, sharing.asked_of = entry, other
    sharing.save()


def _narrow(taking: Taking | None, audience: Audience, team: Team | None) -> None:
    if taking is None:
        return
    sharing = _sharing_of(taking.agreement)
    sharing.audience, sharing.team = audience, team
    sharing.asked = sharing.asked_of = None
    sharing.save()
    taking.finish(SharingNarrowed, says=_said(sharing))


def _said(sharing: Sharing) -> dict[str, str]:
    return {"to": str(sharing.audience), "team": str(sharing.team_id or "")}


def _sharing_of(agreement: Agreement) -> Sharing:
    """Its row; the agreement is locked, so nobody makes another one meanwhile."""
    return Sharing.objects.get_or_create(agreement=agreement)[0]


def _open_team(key: str | None) -> Team | None:
    return Team.objects.filter(pk=key, closed_on__isnull=True).first() if key else None


def _fitting(audience: Audience, team: Team | None) -> Team | None:
    if audience != Audience.TEAM:
        return None
    if team is None or team.closed_on is not None:
        raise Invalid("agreement.look_again", {"team": "sharing.no_team"})
    return team

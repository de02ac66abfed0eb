"""Giving an appreciation, liking that others read it, and taking it back."""

from __future__ import annotations

import uuid

from django.db import transaction

from afspraak.coaching.events import AppreciationGiven, AppreciationPublished
from afspraak.coaching.models import Appreciation
from afspraak.coaching.models.appreciation import LONGEST
from afspraak.coaching.rules.appreciation import is_of_the_two, waits_for_consent
from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person, Team
from afspraak.people.queries.teams import teams_of


@transaction.atomic
def appreciate(
    receiver: Person,
    text: str,
    *,
    by: Person,
    audience: Audience = Audience.THE_TWO,
    team: Team | None = None,
    key: uuid.UUID,
) -> Appreciation:
    """Write to a colleague what one appreciates. Others read it only once the receiver likes that too.

    Raises Refused where the receiver is no colleague, Invalid without words or for a team of neither.
    """
    if done := steps.outcome_of(key, by):
        return _own(done, by)
    if receiver.pk == by.pk or not Person.objects.visible_to(by).present().filter(pk=receiver.pk).exists():
        raise Refused("appreciation.not_possible")
    if not text.strip() or len(text) > LONGEST:
        wrong = "too_long" if text.strip() else "no_words"
        raise Invalid("feedback.look_again", {"text": f"appreciation.{wrong}"})
    if audience == Audience.TEAM and (team is None or team not in teams_for(by, receiver)):
        raise Invalid("feedback.look_again", {"audience": "appreciation.no_team"})
    given = Appreciation.objects.create(
        writer=by,
        receiver=receiver,
        text=text.strip(),
        audience=audience,
        team=team if audience == Audience.TEAM else None,
        given_on=clock.today(),
    )
    steps.remember(key, by, str(given.pk))
    outbox.record(AppreciationGiven(given.pk))
    return given


def teams_for(writer: Person, receiver: Person) -> list[Team]:
    """Teams to which it may be public: those of the two, the receiver's first. Four queries."""
    return list(dict.fromkeys([*teams_of(receiver), *teams_of(writer)]))


@transaction.atomic
def answer_wish(appreciation: Appreciation, *, by: Person, is_yes: bool) -> None:
    """The receiver likes it too that others read it, or would rather not: of that nothing is kept.

    Raises Refused where it is not asked of them.
    """
    held = _held(appreciation, by)
    if held.receiver_id != by.pk or not waits_for_consent(held):
        raise Refused("appreciation.not_asked")
    if is_yes:
        held.public_on = clock.today()
        held.save(update_fields=["public_on"])
        outbox.record(AppreciationPublished(held.pk))
    else:
        _between_the_two(held)


@transaction.atomic
def keep_between_us(appreciation: Appreciation, *, by: Person) -> None:
    """Either of the two: from now on only they read it. Raises NotThere for everybody else."""
    held = _held(appreciation, by)
    if not is_of_the_two(held, by):
        raise NotThere("appreciation.not_there")
    _between_the_two(held)


@transaction.atomic
def remove(appreciation: Appreciation, *, by: Person, key: uuid.UUID) -> None:
    """Either of the two takes it away, for everyone. Raises NotThere for everybody else."""
    if steps.outcome_of(key, by):
        return
    held = _held(appreciation, by)
    if not is_of_the_two(held, by):
        raise NotThere("appreciation.not_there")
    held.delete()
    steps.remember(key, by, "removed")


def _between_the_two(appreciation: Appreciation) -> None:
    appreciation.audience, appreciation.team, appreciation.public_on = Audience.THE_TWO, None, None
    appreciation.save(update_fields=["audience", "team", "public_on"])


def _held(appreciation: Appreciation, by: Person) -> Appreciation:
    visible = Appreciation.objects.visible_to(by).filter(pk=appreciation.pk)
    held = visible.select_for_update(of=("self",)).first()
    if held is None:
        raise NotThere("appreciation.not_there")
    return held


def _own(key: str, by: Person) -> Appreciation:
    found = Appreciation.objects.visible_to(by).filter(pk=key, writer=by).first()
    if found is None:
        raise NotThere("appreciation.not_there")
    return found

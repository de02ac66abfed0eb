"""A signal's life: raised, answered, an offer taken or not, resolved by its raiser alone, erased."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.db.models import Max

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions.signal_asking import whom_to_ask
from afspraak.coaching.actions.signal_holding import finish, hold
from afspraak.coaching.events import OfferAnswered, SignalAnswered, SignalRaised, SignalResolved
from afspraak.coaching.models import Answer, Asked, Signal, SupportGiven
from afspraak.coaching.rules.signal import may_answer, may_resolve
from afspraak.coaching.states.signal import AnswerKind, Help, HowSoon, Readers, SignalKind, Taken
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.models import Person, Team


@dataclass(frozen=True)
class Wording:
    """What the raiser says, and to whom: everything of a signal but who raises it and when.

    `named`: colleagues by name. `stand_ins`: those stand-ins of who is away who get it too.
    """

    kind: SignalKind
    text: str
    help: Help
    how_soon: HowSoon = HowSoon.THIS_WEEK
    readers: Readers = Readers.OTHER_PARTY
    agreement: Agreement | None = None
    team: Team | None = None
    named: tuple[Person, ...] = field(default=())
    stand_ins: tuple[Person, ...] = field(default=())


@transaction.atomic
def raise_signal(said: Wording, *, by: Person, key: uuid.UUID) -> Signal:
    """Tell early. Raises Invalid where nobody would read it, or not who was chosen; NotThere where the
    agreement is not theirs.
    """
    if done := steps.outcome_of(key, by):
        return Signal.objects.get(pk=done)
    asked = whom_to_ask(
        by, said.readers, agreement=said.agreement, team=said.team, named=said.named, stand_ins=said.stand_ins
    )
    today = clock.today()
    signal = Signal.objects.create(
        raiser=by,
        agreement=said.agreement,
        kind=said.kind,
        text=said.text,
        help=said.help,
        how_soon=said.how_soon,
        readers=said.readers,
        team=said.team if said.readers == Readers.TEAM else None,
        raised_on=today,
        moved_on=today,
    )
    Asked.objects.bulk_create(
        Asked(signal=signal, person=person, stands_in_for=away, on=today) for person, away in asked
    )
    steps.remember(key, by, str(signal.pk))
    outbox.record(SignalRaised(signal.pk))
    return signal


@transaction.atomic
def answer(
    signal: Signal,
    *,
    by: Person,
    kind: AnswerKind,
    text: str = "",
    back_on: date | None = None,
    key: uuid.UUID,
) -> Answer | None:
    """Say when one comes back to it, or offer help. None when this very answer was given before.

    Raises Invalid where a day or words are lacking, Refused once it is resolved, to one's own signal, or
    where its raiser left.
    """
    held = hold(signal, by=by, key=key)
    if held is None:
        return None
    if not may_answer(held, by):
        raise Refused(_why_not(held, by))
    today = clock.today()
    if kind == AnswerKind.LATER and (back_on is None or back_on < today):
        raise Invalid("signal.look_again", {"back_on": "signal.day_passed" if back_on else "signal.no_day"})
    if kind == AnswerKind.OFFER and not text.strip():
        raise Invalid("signal.look_again", {"text": "signal.no_words"})
    given = Answer.objects.create(
        signal=held,
        number=(held.answers.aggregate(last=Max("number"))["last"] or 0) + 1,
        author=by,
        kind=kind,
        text=text,
        back_on=back_on if kind == AnswerKind.LATER else None,
        on=today,
    )
    finish(held, by=by, key=key, event=SignalAnswered(held.pk, given.pk))
    return given


def _why_not(signal: Signal, by: Person) -> str:
    if signal.resolved_on:
        return "signal.resolved"
    return "signal.own" if signal.raiser_id == by.pk else "signal.raiser_left"


@transaction.atomic
def answer_offer(signal: Signal, number: int, *, by: Person, taken: bool, key: uuid.UUID) -> None:
    """The raiser takes an offer, or does not need it. Taken, it is support that the giver gave.

    Raises NotThere where there is no such offer, Refused where it is not theirs to say, or said already.
    """
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    offer = held.answers.filter(number=number, kind=AnswerKind.OFFER).first()
    if offer is None:
        raise NotThere("signal.not_there")
    if held.raiser_id != by.pk or offer.taken == Taken.TAKEN:
        raise Refused("signal.not_yours_to_say")
    _say(held, offer, Taken.TAKEN if taken else Taken.NOT_NEEDED)
    finish(held, by=by, key=key, event=OfferAnswered(held.pk, offer.pk))


@transaction.atomic
def resolve(
    signal: Signal, *, by: Person, what_helped: str = "", helped: Iterable[int] = (), key: uuid.UUID
) -> None:
    """The raiser says it goes as wished again, and what helped; `helped` are the numbers of offers that did.

    Raises Refused for anybody else, and where it is resolved already.
    """
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    if not may_resolve(held, by):
        raise Refused("signal.resolved" if held.resolved_on else "signal.not_yours_to_say")
    offers = held.answers.filter(number__in=list(helped), kind=AnswerKind.OFFER)
    for offer in offers.exclude(taken=Taken.TAKEN):
        _say(held, offer, Taken.TAKEN)
    held.resolved_on = clock.today()
    held.what_helped = what_helped
    finish(held, by=by, key=key, event=SignalResolved(held.pk), changed=("resolved_on", "what_helped"))


@transaction.atomic
def erase(signal: Signal, *, by: Person, key: uuid.UUID) -> None:
    """The raiser takes it back for good, with what was answered; what stands on the shelf stays.

    Raises NotThere for everybody else: it is not theirs to erase.
    """
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    if held.raiser_id != by.pk:
        raise NotThere("signal.not_there")
    held.delete()
    steps.remember(key, by, "erased")


@transaction.atomic
def erase_answer(signal: Signal, number: int, *, by: Person, key: uuid.UUID) -> None:
    """Take the words of one's own answer back; that one answered stands. Raises NotThere for another's."""
    held = hold(signal, by=by, key=key)
    if held is None:
        return
    mine = held.answers.filter(number=number, author=by, erased_on__isnull=True).first()
    if mine is None:
        raise NotThere("signal.not_there")
    mine.text, mine.erased_on = "", clock.today()
    mine.save(update_fields=["text", "erased_on"])
    finish(held, by=by, key=key)


def _say(signal: Signal, offer: Answer, taken: Taken) -> None:
    offer.taken = taken
    offer.save(update_fields=["taken"])
    if taken == Taken.TAKEN:
        SupportGiven.objects.create(
            giver_id=offer.author_id, kind=signal.kind, help=signal.help, on=clock.today()
        )

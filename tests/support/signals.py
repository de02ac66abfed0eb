"""Signals of each kind, raised through the actions as people would."""

from __future__ import annotations

import uuid
from datetime import date

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions import signal as actions
from afspraak.coaching.actions.signal import Wording
from afspraak.coaching.models import Answer, Signal
from afspraak.coaching.states.signal import AnswerKind, Help, HowSoon, Readers, SignalKind
from afspraak.people.models import Person


def raised(by: Person, agreement: Agreement | None = None, **changed: object) -> Signal:
    """Something is in the way; advice would help. To the other party (or the coach) unless changed."""
    words = {
        "kind": SignalKind.OBSTACLE,
        "text": "De koppeling met het archief werkt niet.",
        "help": Help.ADVICE,
        "how_soon": HowSoon.THIS_WEEK,
        "readers": Readers.OTHER_PARTY,
        "agreement": agreement,
    }
    return actions.raise_signal(Wording(**(words | changed)), by=by, key=uuid.uuid4())  # type: ignore[arg-type]


def offered(signal: Signal, by: Person, text: str = "Ik bel morgen met de leverancier.") -> Answer:
    given = actions.answer(signal, by=by, kind=AnswerKind.OFFER, text=text, key=uuid.uuid4())
    assert given is not None
    return given


def postponed(signal: Signal, by: Person, back_on: date) -> Answer:
    given = actions.answer(signal, by=by, kind=AnswerKind.LATER, back_on=back_on, key=uuid.uuid4())
    assert given is not None
    return given


def taken(signal: Signal, answer: Answer, *, yes: bool = True) -> None:
    actions.answer_offer(signal, answer.number, by=signal.raiser, taken=yes, key=uuid.uuid4())


def resolved(signal: Signal, what_helped: str = "Een telefoontje met de leverancier.") -> Signal:
    actions.resolve(signal, by=signal.raiser, what_helped=what_helped, key=uuid.uuid4())
    return Signal.objects.get(pk=signal.pk)

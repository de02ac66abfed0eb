"""Asking for feedback, taking the question back, and rather not answering it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from django.db import transaction

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions.guest_leaving import let_go
from afspraak.coaching.events import FeedbackAsked
from afspraak.coaching.models import Feedback, FeedbackAsk, FeedbackRequest
from afspraak.coaching.rules.feedback import LAPSES, MOST_ASKED
from afspraak.coaching.states.feedback import About
from afspraak.core import clock, outbox, steps
from afspraak.core.errors import DomainError, Invalid, NotThere
from afspraak.people.actions.guest import invite_guest
from afspraak.people.models import Kind, Person


@dataclass(frozen=True)
class Outside:
    """Somebody from outside, as the asker typed them. `field` is their place in the form."""

    name: str
    email: str
    language: str = "nl"
    field: str = "guest"


@dataclass(frozen=True)
class Question:
    """What is asked, about what, and of whom: colleagues, and people from outside."""

    text: str
    about: About = About.QUESTION
    agreement: Agreement | None = None
    colleagues: tuple[Person, ...] = field(default=())
    outside: tuple[Outside, ...] = field(default=())


@transaction.atomic
def ask(question: Question, *, by: Person, key: uuid.UUID) -> FeedbackRequest:
    """Ask up to five people. Who is from outside is invited as a guest, as long as the question stands.

    Raises Invalid with the fields that are wrong.
    """
    if done := steps.outcome_of(key, by):
        return FeedbackRequest.objects.visible_to(by).get(pk=done)
    agreement = _own_agreement(question, by)
    if not question.text.strip():
        raise _wrong("text", "feedback.no_question")
    asked = dict.fromkeys([*question.colleagues, *_invited(question, by)])
    _demand_possible(list(asked), by)
    today = clock.today()
    request = FeedbackRequest.objects.create(
        asker=by, about=question.about, agreement=agreement, text=question.text.strip(), asked_on=today
    )
    asks = FeedbackAsk.objects.bulk_create(FeedbackAsk(request=request, person=person) for person in asked)
    steps.remember(key, by, str(request.pk))
    for one in asks:
        if not one.person.is_guest:
            outbox.record(FeedbackAsked(one.pk))
    return request


@transaction.atomic
def withdraw(request: FeedbackRequest, *, by: Person) -> None:
    """Take the question back: whom it was asked of sees it no more. What was given stays.

    A guest of whom nothing else is asked has no way in any more.

    Raises NotThere for everybody but who asked.
    """
    held = FeedbackRequest.objects.visible_to(by).select_for_update().filter(pk=request.pk).first()
    if held is None:
        raise NotThere("feedback.not_there")
    guests = list(Person.objects.filter(kind=Kind.GUEST, pk__in=held.asks.values("person")))
    end(held)
    let_go(guests, by)


@transaction.atomic
def decline(ask: FeedbackAsk, *, by: Person, key: uuid.UUID) -> None:
    """Rather not. Nobody is told, and for who asked nothing looks different. The draft goes along.

    Raises NotThere where it is not asked of them (any more).
    """
    if steps.outcome_of(key, by):
        return
    held = FeedbackAsk.objects.visible_to(by).select_for_update(of=("self",)).filter(pk=ask.pk).first()
    if held is None:
        raise NotThere("feedback.not_there")
    close(held)
    Feedback.objects.drafts_of(by).filter(request=held.request_id).delete()
    steps.remember(key, by, "declined")


def close(ask: FeedbackAsk) -> None:
    """It waits for them no more. Call inside a transaction."""
    ask.is_open = False
    ask.save(update_fields=["is_open"])


def end(request: FeedbackRequest) -> None:
    """Nothing is left of the question. A draft of a colleague stays theirs; a guest has no place for it."""
    drafts = Feedback.objects.filter(request=request, given_on__isnull=True)
    drafts.filter(writer__kind=Kind.GUEST).delete()
    request.delete()


@transaction.atomic
def take_back_from_guest(guest: Person, inviter: Person) -> None:
    """Who asked a guest in took that back: what they asked of them waits no more."""
    mine = FeedbackAsk.objects.filter(person=guest, request__asker=inviter, is_open=True)
    Feedback.objects.filter(writer=guest, receiver=inviter, given_on__isnull=True).delete()
    mine.update(is_open=False)


def _own_agreement(question: Question, by: Person) -> Agreement | None:
    if question.about != About.AGREEMENT:
        return None
    chosen = question.agreement
    if chosen is None or not Agreement.objects.all().may_see(by, chosen):
        raise _wrong("about", "feedback.no_agreement")
    return chosen


def _invited(question: Question, by: Person) -> list[Person]:
    """Those from outside as guests; what is wrong with one stands at its own fields."""
    until = clock.today() + LAPSES
    found: list[Person] = []
    for one in question.outside[:MOST_ASKED]:
        try:
            typed = {"name": one.name, "email": one.email, "language": one.language}
            found.append(invite_guest(by, until=until, **typed))
        except Invalid as error:
            fields = {f"{one.field}_{name}": key for name, key in error.fields.items()}
            raise Invalid("feedback.look_again", fields, **error.values) from error
        except DomainError as error:
            raise Invalid("feedback.look_again", {f"{one.field}_email": error.key}, **error.values) from error
    return found


def _demand_possible(asked: list[Person], by: Person) -> None:
    if by in asked:
        raise Invalid("feedback.yourself")
    if not asked:
        raise Invalid("feedback.nobody")
    if len(asked) > MOST_ASKED:
        raise Invalid("feedback.too_many")
    colleagues = Person.objects.visible_to(by).present()
    for person in asked:
        if not person.is_guest and not colleagues.filter(pk=person.pk).exists():
            raise Invalid("feedback.not_possible")


def _wrong(field: str, key: str) -> Invalid:
    return Invalid("feedback.look_again", {field: key})

"""Feedback and appreciation as tests need them: asked, given, shared, made public."""

from __future__ import annotations

import uuid
from datetime import timedelta

from afspraak.coaching.actions import appreciation as appreciations
from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.actions import feedback_asking as asking
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.actions.feedback_asking import Outside, Question
from afspraak.coaching.models import Appreciation, Feedback, FeedbackAsk, FeedbackRequest
from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock
from afspraak.people.actions import invite_guest
from afspraak.people.models import Person, Team

QUESTION = "Wat viel je op aan de vraaggesprekken?"
WORDS = Words("Je liet een stilte vallen.", "De klant vertelde verder.", "Doe dat vaker.")
GUEST = Outside("Noor van den Berg", "noor@elders.example", "nl", "guest_1")


def asked(
    asker: Person, *people: Person, outside: tuple[Outside, ...] = (), text: str = QUESTION
) -> FeedbackRequest:
    """`asker` asks `people`, and whoever is from outside."""
    guests = [person for person in people if person.is_guest]
    for guest in guests:
        invite_guest(asker, name=guest.full_name, email=guest.email, until=clock.today() + timedelta(days=30))
    typed = tuple(Outside(guest.full_name, guest.email) for guest in guests)
    colleagues = tuple(person for person in people if not person.is_guest)
    question = Question(text, colleagues=colleagues, outside=(*typed, *outside))
    return asking.ask(question, by=asker, key=uuid.uuid4())


def ask_of(person: Person) -> FeedbackAsk:
    """The one open question that waits for `person`."""
    return FeedbackAsk.objects.visible_to(person).get()


def answered(person: Person, words: Words = WORDS) -> Feedback:
    """`person` gives what was asked of them."""
    return actions.answer(ask_of(person), words, by=person, key=uuid.uuid4())


def given(writer: Person, receiver: Person, words: Words = WORDS) -> Feedback:
    return actions.give(receiver, words, by=writer, key=uuid.uuid4())


def shared(feedback: Feedback, reader: Person) -> Feedback:
    actions.share(feedback, reader, by=feedback.receiver, key=uuid.uuid4())
    return feedback


def appreciated(
    writer: Person, receiver: Person, audience: Audience = Audience.THE_TWO, team: Team | None = None
) -> Appreciation:
    text = "Dank dat je bleef tot het klopte."
    more = {"audience": audience, "team": team}
    return appreciations.appreciate(receiver, text, by=writer, key=uuid.uuid4(), **more)


def published(appreciation: Appreciation) -> Appreciation:
    appreciations.answer_wish(appreciation, by=appreciation.receiver, is_yes=True)
    appreciation.refresh_from_db()
    return appreciation

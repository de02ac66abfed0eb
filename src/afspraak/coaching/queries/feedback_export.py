"""What one person may take along of feedback and appreciation: what is theirs, and what they wrote.

Of a question whom they asked, not who answered: nobody is shown who would rather not.
"""

from __future__ import annotations

from typing import Any

from afspraak.coaching.models import Appreciation, Feedback, FeedbackRequest
from afspraak.coaching.queries.feedback import by_name
from afspraak.coaching.rules.feedback import FeedbackQuerySet
from afspraak.people.models import Person


def export_for(person: Person) -> dict[str, Any]:
    """Seven queries, whatever their number."""
    feedback, appreciation = Feedback.objects, Appreciation.objects.visible_to(person)
    asked = FeedbackRequest.objects.visible_to(person).prefetch_related(by_name())
    return {
        "feedback_asked": [_question(request) for request in asked.order_by("asked_on", "pk")],
        "feedback_received": _all(feedback.received_by(person), person),
        "feedback_given": _all(feedback.given_by(person), person),
        "feedback_drafts": _all(feedback.drafts_of(person), person),
        "appreciation_received": [_short(each) for each in _whole(appreciation.filter(receiver=person))],
        "appreciation_given": [_short(each) for each in _whole(appreciation.filter(writer=person))],
    }


def _question(request: FeedbackRequest) -> dict[str, Any]:
    return {
        "asked_on": request.asked_on,
        "about": request.about,
        "agreement": request.agreement_id,
        "text": request.text,
        "asked_of": [ask.person.full_name for ask in request.asks.all()],
    }


def _all(found: FeedbackQuerySet, person: Person) -> list[dict[str, Any]]:
    rows = found.select_related("writer", "receiver").prefetch_related("readers__person")
    return [_feedback(each, person) for each in rows.order_by("dated_on", "pk")]


def _feedback(feedback: Feedback, person: Person) -> dict[str, Any]:
    """Who reads along is the receiver's to know."""
    readers = [reader.person.full_name for reader in feedback.readers.all()]
    return {
        "on": feedback.dated_on,
        "by": feedback.writer.full_name,
        "to": feedback.receiver.full_name,
        "question": feedback.question,
        "observation": feedback.observation,
        "effect": feedback.effect,
        "wish": feedback.wish,
        **({"read_along_by": readers} if feedback.receiver_id == person.pk else {}),
    }


def _whole(found: Any) -> list[Appreciation]:
    return list(found.select_related("writer", "receiver", "team").order_by("given_on", "pk"))


def _short(appreciation: Appreciation) -> dict[str, Any]:
    return {
        "on": appreciation.given_on,
        "by": appreciation.writer.full_name,
        "to": appreciation.receiver.full_name,
        "text": appreciation.text,
        "audience": appreciation.audience,
        "team": str(appreciation.team) if appreciation.team else None,
        "public_on": appreciation.public_on,
    }

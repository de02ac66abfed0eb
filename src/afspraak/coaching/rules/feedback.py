"""Who reads feedback: its receiver, its writer, and whom the receiver chose. Nobody by rank (law 5)."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef, Q

from afspraak.core import clock

if TYPE_CHECKING:
    from afspraak.coaching.models.feedback import (  # noqa: F401  # in base classes, as text
        Feedback,
        FeedbackAsk,
        FeedbackRequest,
    )
    from afspraak.people.models import Person

MOST_ASKED = 5
LAPSES = timedelta(days=30)  # so long somebody may still answer; then nothing is left of the question
DRAFT_KEPT = timedelta(days=90)
KEPT = timedelta(days=730)  # at most; its receiver and its writer may end it any day


class FeedbackRequestQuerySet(models.QuerySet["FeedbackRequest"]):
    def visible_to(self, person: Person) -> FeedbackRequestQuerySet:
        """Who asked, as long as it did not lapse. Whom they asked reads an ask of their own."""
        return self.filter(asker=person, asked_on__gt=clock.today() - LAPSES)


class FeedbackAskQuerySet(models.QuerySet["FeedbackAsk"]):
    def visible_to(self, person: Person) -> FeedbackAskQuerySet:
        """What was asked of `person` and is still open; a question of who left asks nothing any more."""
        alive = Q(request__asked_on__gt=clock.today() - LAPSES, request__asker__deactivated_on__isnull=True)
        return self.filter(alive, person=person, is_open=True)


class FeedbackQuerySet(models.QuerySet["Feedback"]):
    """Every reading of feedback for a person starts at `visible_to`."""

    def visible_to(self, person: Person) -> FeedbackQuerySet:
        """What `person` received, wrote, or was let read by its receiver. A draft: its writer alone."""
        readers = self.model._meta.get_field("readers").related_model._default_manager
        shared = Q(Exists(readers.filter(feedback=OuterRef("pk"), person=person)))
        return self.filter(Q(writer=person) | (Q(given_on__isnull=False) & (Q(receiver=person) | shared)))

    def may_see(self, person: Person, feedback: Feedback) -> bool:
        return self.visible_to(person).filter(pk=feedback.pk).exists()

    def drafts_of(self, writer: Person) -> FeedbackQuerySet:
        return self.visible_to(writer).filter(writer=writer, given_on__isnull=True)

    def received_by(self, person: Person) -> FeedbackQuerySet:
        return self.visible_to(person).filter(receiver=person, given_on__isnull=False)

    def given_by(self, writer: Person) -> FeedbackQuerySet:
        return self.visible_to(writer).filter(writer=writer, given_on__isnull=False)

    def shared_with(self, person: Person) -> FeedbackQuerySet:
        """What others let `person` read, and is neither theirs nor by them."""
        given = self.visible_to(person).filter(given_on__isnull=False)
        return given.exclude(writer=person).exclude(receiver=person)


def may_share(feedback: Feedback, person: Person) -> bool:
    """The receiver alone decides who else reads it."""
    return feedback.given_on is not None and feedback.receiver_id == person.pk


def may_remove(feedback: Feedback, person: Person) -> bool:
    """The receiver deletes it, the writer takes it back."""
    return person.pk in (feedback.receiver_id, feedback.writer_id) and feedback.given_on is not None

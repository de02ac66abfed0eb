"""What ends by date, or with a person: questions, drafts, feedback, appreciation."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q

from afspraak.coaching.actions.feedback_asking import end
from afspraak.coaching.models import Appreciation, Feedback, FeedbackReader, FeedbackRequest
from afspraak.coaching.rules import appreciation as appreciations
from afspraak.coaching.rules.feedback import DRAFT_KEPT, KEPT, LAPSES
from afspraak.core import clock
from afspraak.people.models import Person


@transaction.atomic
def forget_past_keeping() -> None:
    """Questions lapse after 30 days, drafts go after 90, what was given goes after two years."""
    today = clock.today()
    for request in FeedbackRequest.objects.filter(asked_on__lte=today - LAPSES):
        end(request)
    Feedback.objects.filter(given_on__isnull=True, dated_on__lte=today - DRAFT_KEPT).delete()
    Feedback.objects.filter(given_on__lte=today - KEPT).delete()
    Appreciation.objects.filter(given_on__lte=today - appreciations.KEPT).delete()


@transaction.atomic
def forget_of(person: Person) -> None:
    """Somebody was erased: what is theirs goes. What they gave stays its receiver's, without a name."""
    FeedbackRequest.objects.filter(asker=person).delete()
    Feedback.objects.filter(Q(receiver=person) | Q(writer=person, given_on__isnull=True)).delete()
    FeedbackReader.objects.filter(person=person).delete()
    Appreciation.objects.filter(receiver=person).delete()

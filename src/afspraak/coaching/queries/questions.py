"""A question to ask where a coach used to check: our own words, beside the place, for the coach alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import standing
from afspraak.agreements.states import State
from afspraak.coaching.models import SetAside, Signal
from afspraak.coaching.models.set_aside import Place
from afspraak.core import clock
from afspraak.people.models import Person

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LATE_FROM = timedelta(days=7)  # before the end of the period, and after it


@dataclass(frozen=True)
class Question:
    """What to ask at `place`, and why that helps more than checking."""

    place: Place
    title: StrOrPromise
    question: StrOrPromise
    why: StrOrPromise


QUESTIONS: dict[Place, Question] = {
    each.place: each
    for each in (
        Question(
            Place.FIRST_AGREEMENT,
            _("Your first agreement together"),
            _("What do you need from me to do this in your own way?"),
            _("Talk about what is there in the end, and leave the way to the other."),
        ),
        Question(
            Place.SPAN_OVER,
            _("The period of an agreement is over"),
            _("What is there now, and what would be a good next step?"),
            _("A date that has passed says little. Delivering, changing and stopping are all good answers."),
        ),
        Question(
            Place.RETURNED,
            _("You give a delivery back"),
            _("What do you see yourself when you lay this beside what we agreed? What would help?"),
            _("Say what is good already, name what is missing, and offer something."),
        ),
        Question(
            Place.LATE_SIGNAL,
            _("A signal comes late"),
            _("What would have made it easier to tell me sooner?"),
            _("Thank first. Whoever is thanked for late news brings the next news earlier."),
        ),
    )
}


def question_at(place: Place, me: Person) -> Question | None:
    """The question of that place, unless `me` put it away. One query."""
    is_away = SetAside.objects.visible_to(me).filter(what=place).exists()
    return None if is_away else QUESTIONS[place]


def question_about(agreement: Agreement, me: Person, *, is_returned: bool) -> Question | None:
    """What `me` may ask about `agreement` as it stands now, as the coach of who holds it; mostly nothing.

    No query where nothing is to be asked, else two at most.
    """
    if not coaches_holder(agreement, me):
        return None
    if is_returned:
        return question_at(Place.RETURNED, me)
    if standing.is_over(agreement, clock.today()):
        return question_at(Place.SPAN_OVER, me)
    if agreement.state == State.PROPOSED and _is_first(agreement, me):
        return question_at(Place.FIRST_AGREEMENT, me)
    return None


def question_about_signal(signal: Signal, me: Person) -> Question | None:
    """What `me` may ask who raised a signal in the last days of what they agreed, or after it."""
    if signal.agreement_id is None or signal.raiser.coach_id != me.pk:
        return None
    found = Agreement.objects.visible_to(me).filter(pk=signal.agreement_id).select_related("in_force").first()
    if found is None or found.in_force is None:
        return None
    is_late = signal.raised_on >= found.ends_on(signal.raised_on) - LATE_FROM
    return question_at(Place.LATE_SIGNAL, me) if is_late else None


def coaches_holder(agreement: Agreement, me: Person) -> bool:
    """Whether `me` is the counterpart of this agreement, and the coach of who holds it."""
    holder = agreement.holder.person
    return agreement.counterpart.person_id == me.pk and holder is not None and holder.coach_id == me.pk


def _is_first(agreement: Agreement, me: Person) -> bool:
    """Whether the two signed nothing together before. One query."""
    mine = Agreement.objects.visible_to(me).exclude(pk=agreement.pk)
    signed = mine.filter(parties__person=agreement.holder.person, in_force__isnull=False)
    return not signed.exists()

"""What may be worth a point on the agenda: signals, check-ins, promised support, what was to be done."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Q, prefetch_related_objects
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.agreements.states import State, SupportKind
from afspraak.coaching.models.signal import Signal
from afspraak.coaching.models.talk import About, CoachingConversation, FollowUp
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.people.models import Person


@dataclass(frozen=True)
class Suggestion:
    """One thing that both can read. `title`: of the agreement it is about (empty: about none).

    What was to be done has no agreement: its own words are the title.
    """

    about: About
    title: str
    agreement_id: uuid.UUID | None = None
    signal_id: uuid.UUID | None = None
    follow_up: FollowUp | None = None

    @property
    def follow_up_id(self) -> uuid.UUID | None:
        return self.follow_up.pk if self.follow_up else None

    @property
    def name(self) -> str:
        """How a form calls it."""
        return f"{self.about.value}.{self.agreement_id or self.signal_id or self.follow_up_id}"

    @property
    def address(self) -> str:
        """Where it can be read: of a signal about no agreement there is no title to know it by."""
        return reverse("coaching:signal", args=[self.signal_id]) if self.signal_id else ""


def suggestions(talk: CoachingConversation, me: Person) -> list[Suggestion]:
    """What `me` could put on the agenda, less what stands there. Only what the other can read too.

    Reads the prefetched agenda. Nine queries at most.
    """
    if not talk.is_party(me):
        return []
    there = {f"{p.about}.{p.agreement_id or p.signal_id or p.follow_up_id}" for p in talk.agenda.all()}
    found = [*_signals(talk, me), *_of_agreements(talk, me), *_follow_ups(talk, me)]
    return [each for each in found if each.name not in there]


def suggestion_called(name: str, talk: CoachingConversation, me: Person) -> Suggestion | None:
    """The suggestion that a form calls by `name`, or None."""
    return next((each for each in suggestions(talk, me) if each.name == name), None)


def _signals(talk: CoachingConversation, me: Person) -> list[Suggestion]:
    """Unresolved signals of one of the two that the other was asked about, or may read."""
    readable = Signal.objects.visible_to(me).unresolved()
    of_two = readable.filter(Q(raiser=talk.person_id) | Q(raiser=talk.coach_id))
    seen_by_both = Signal.objects.visible_to(talk.other(me)).values("pk")
    found = list(of_two.filter(pk__in=seen_by_both).order_by("raised_on", "id")[:10])
    titles = titles_for(me, found)
    return [Suggestion(About.SIGNAL, titles.get(each.pk, ""), signal_id=each.pk) for each in found]


def _of_agreements(talk: CoachingConversation, me: Person) -> Iterator[Suggestion]:
    """Of the living agreements of these two: the latest check-in, and support that was promised."""
    theirs = Agreement.objects.visible_to(talk.other(me)).values("pk")
    living = Agreement.objects.visible_to(me).filter(pk__in=theirs, state__in=[State.ACTIVE, State.DELIVERED])
    found = list(living.order_by("-moved_on", "id")[:10])
    beside.lay_versions(found)
    prefetch_related_objects(found, "in_force__support")
    for agreement in found:
        title = agreement.terms_shown.heading
        if agreement.latest_check_in_id:
            yield Suggestion(About.CHECK_IN, title, agreement_id=agreement.pk)
        promised = agreement.in_force.support.all() if agreement.in_force else []
        if any(each.kind == SupportKind.ONCE for each in promised):
            yield Suggestion(About.PROMISE, title, agreement_id=agreement.pk)


def _follow_ups(talk: CoachingConversation, me: Person) -> list[Suggestion]:
    """What these two said after earlier conversations that they would do, and is not done."""
    two = [talk.person_id, talk.coach_id]
    of_two = FollowUp.objects.visible_to(me).open().filter(talk__person__in=two, talk__coach__in=two)
    found = of_two.exclude(talk=talk).select_related("owner").order_by("due_on", "id")[:10]
    return [Suggestion(About.FOLLOW_UP, each.text, follow_up=each) for each in found]

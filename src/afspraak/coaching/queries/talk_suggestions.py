"""What may be worth a point on the agenda: open signals, latest check-ins, support that was promised."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Q, prefetch_related_objects

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import beside
from afspraak.agreements.states import State, SupportKind
from afspraak.coaching.models.signal import Signal
from afspraak.coaching.models.talk import About, CoachingConversation
from afspraak.coaching.queries.signal_titles import titles_for
from afspraak.people.models import Person


@dataclass(frozen=True)
class Suggestion:
    """One thing that both can read, by the title of the agreement it is about (empty: about none)."""

    about: About
    title: str
    agreement_id: uuid.UUID | None = None
    signal_id: uuid.UUID | None = None

    @property
    def name(self) -> str:
        """How a form calls it."""
        return f"{self.about.value}.{self.agreement_id or self.signal_id}"

    @property
    def key(self) -> tuple[str, uuid.UUID | None, uuid.UUID | None]:
        return self.about.value, self.agreement_id, self.signal_id


def suggestions(talk: CoachingConversation, me: Person) -> list[Suggestion]:
    """What `me` could put on the agenda, less what stands there. Only what the other can read too.

    Reads the prefetched agenda. Eight queries at most.
    """
    if not talk.is_party(me):
        return []
    there = {(p.about, p.agreement_id, p.signal_id) for p in talk.agenda.all()}
    found = [*_signals(talk, me), *_of_agreements(talk, me)]
    return [each for each in found if each.key not in there]


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

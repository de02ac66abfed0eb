"""Feedback as people find it: asked of them, asked by them, received, read along, given, kept as a draft."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, Prefetch, QuerySet, Subquery

from afspraak.coaching.models import Feedback, FeedbackAsk, FeedbackReader, FeedbackRequest
from afspraak.coaching.queries.feedback_titles import agreement_titles
from afspraak.coaching.rules.feedback import LAPSES, FeedbackQuerySet
from afspraak.core import pages
from afspraak.core.errors import NotThere
from afspraak.people.models import Person

NEWEST = ("-dated_on", "id")
SIZE = 20
AT_MOST = 60


@dataclass(frozen=True)
class Seen:
    """Feedback with what its reader may know of it. `readers` is known to the receiver alone."""

    feedback: Feedback
    reader: Person
    title: str = ""
    readers: tuple[FeedbackReader, ...] = ()

    @property
    def is_mine(self) -> bool:
        return self.feedback.receiver_id == self.reader.pk

    @property
    def is_by_me(self) -> bool:
        return self.feedback.writer_id == self.reader.pk


def lapses_on(asked_on: date) -> date:
    """The last day on which somebody may answer what was asked on `asked_on`."""
    return date.fromordinal((asked_on + LAPSES).toordinal() - 1)


def asked_of(person: Person) -> list[FeedbackAsk]:
    """What others ask of `person` and is open, the longest wait first. One query."""
    asks = FeedbackAsk.objects.visible_to(person).select_related("request__asker")
    return list(asks.order_by("request__asked_on", "id")[:AT_MOST])


def ask_for(person: Person, ask_id: uuid.UUID) -> FeedbackAsk:
    """One question that was asked of `person`, or NotThere. One query."""
    found = FeedbackAsk.objects.visible_to(person).select_related("request__asker").filter(pk=ask_id).first()
    if found is None:
        raise NotThere("feedback.not_there")
    return found


def requests_of(person: Person) -> list[FeedbackRequest]:
    """What `person` asks, newest first, with whom they asked (never who answered). Two queries."""
    mine = FeedbackRequest.objects.visible_to(person).prefetch_related(by_name())
    return list(mine.order_by("-asked_on", "id")[:AT_MOST])


def by_name() -> Prefetch[str, QuerySet[FeedbackAsk], str]:
    """Whom one asked, by name: in the order of the table, a row that changed would tell that somebody did."""
    asks = FeedbackAsk.objects.select_related("person")
    return Prefetch("asks", asks.order_by("person__family_name", "person__given_name", "id"))


def request_for(person: Person, request_id: uuid.UUID) -> FeedbackRequest:
    """One question of one's own, or NotThere. One query."""
    found = FeedbackRequest.objects.visible_to(person).filter(pk=request_id).first()
    if found is None:
        raise NotThere("feedback.not_there")
    return found


def received(person: Person, after: str | None = None) -> pages.Page[Feedback]:
    """What `person` received, newest first; there is no other order, and no total."""
    return pages.keyset(_whole(Feedback.objects.received_by(person)), NEWEST, after, SIZE)


def given(person: Person, after: str | None = None) -> pages.Page[Feedback]:
    """What `person` gave and nobody took away, newest first."""
    return pages.keyset(_whole(Feedback.objects.given_by(person)), NEWEST, after, SIZE)


def shared(person: Person, after: str | None = None) -> pages.Page[Feedback]:
    """What others let `person` read along, newest first; never by person."""
    return pages.keyset(_whole(Feedback.objects.shared_with(person)), NEWEST, after, SIZE)


def drafts(person: Person) -> list[Feedback]:
    """What `person` kept to give later; `ask` is the key of the question it answers. One query."""
    ask = FeedbackAsk.objects.visible_to(person).filter(request=OuterRef("request")).values("pk")[:1]
    kept = _whole(Feedback.objects.drafts_of(person)).annotate(ask=Subquery(ask))
    return list(kept.order_by(*NEWEST)[:AT_MOST])


def draft_to(writer: Person, receiver: Person) -> Feedback | None:
    """What `writer` kept to write unasked to `receiver`. One query."""
    kept = Feedback.objects.drafts_of(writer).filter(receiver=receiver, request__isnull=True)
    return kept.order_by(*NEWEST).first()


def draft_for(writer: Person, ask: FeedbackAsk) -> Feedback | None:
    """What `writer` kept as an answer to a question. One query."""
    return Feedback.objects.drafts_of(writer).filter(request=ask.request_id).first()


def new_for(person: Person, since: date) -> QuerySet[Feedback]:
    """What `person` received since a day."""
    found = Feedback.objects.received_by(person).filter(given_on__gte=since)
    return found.order_by(*NEWEST)[:AT_MOST]


def feedback_for(person: Person, feedback_id: uuid.UUID) -> Feedback:
    """One that `person` may read, or NotThere. One query."""
    found = _whole(Feedback.objects.visible_to(person)).filter(pk=feedback_id, given_on__isnull=False).first()
    if found is None:
        raise NotThere("feedback.not_there")
    return found


def seen_by(person: Person, feedback: Feedback) -> Seen:
    """All that its page shows. Four queries at most."""
    title = agreement_titles(person, [feedback.agreement_id]).get(
        feedback.agreement_id or uuid.UUID(int=0), ""
    )
    readers = feedback.readers.select_related("person").order_by("person__family_name", "id")
    return Seen(feedback, person, title, tuple(readers) if feedback.receiver_id == person.pk else ())


def _whole(found: FeedbackQuerySet) -> QuerySet[Feedback]:
    return found.select_related("writer", "receiver")

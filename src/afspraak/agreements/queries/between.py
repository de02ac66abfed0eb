"""What stands open between one person and some others, as that person has it before them.

What waits for them to answer, what they promised, and periods that are over. Eight queries for all others.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.db.models import OuterRef, Prefetch, Q, Subquery, prefetch_related_objects

from afspraak.agreements.models import Agreement, Entry, Payload, Sharing
from afspraak.agreements.queries import beside, needs, promises, standing
from afspraak.agreements.queries.promises import Promise
from afspraak.agreements.states import Pending, State, Step
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import Calendar


class What(StrEnum):
    """What waits, as the one who is to act would call it."""

    PROPOSAL = "proposal"
    COUNTER_PROPOSAL = "counter_proposal"
    CHANGE = "change"
    ENDING = "ending"
    PAUSE = "pause"
    DELIVERY = "delivery"
    SHARING = "sharing"
    PROMISE = "promise"  # of once, whose date has come
    SPAN = "span"  # the agreed period is over, and nothing happened


WORDS_OF: dict[str, str] = {
    Step.PROPOSAL: "note",
    Step.COUNTER_PROPOSAL: "note",
    Step.CHANGE: "note",
    Step.DELIVERY: "words",
    Step.ENDING: "reflection",
}
"""Under which name a step keeps what its author wrote about the whole."""

TOLD_OF_SUPPORT = (Step.SUPPORT_KEPT, Step.SUPPORT_RECEIVED)


@dataclass(frozen=True)
class Open:
    """One thing that waits: since when, and the date on which it was promised, if it was.

    `words`: what the other wrote with it; empty where they wrote nothing, or erased it.
    """

    what: What
    agreement: Agreement
    since: date
    promised_on: date | None = None
    words: str = ""
    promise: Promise | None = None


@dataclass
class Between:
    """With one other: what waits for `me`, and what I promised and is not kept yet, nearest date first."""

    titles: dict[uuid.UUID, str] = field(default_factory=dict)  # of what lives between the two
    waiting: list[Open] = field(default_factory=list)
    promised: list[tuple[Agreement, Promise]] = field(default_factory=list)


def between(me: Person, others: Collection[Person], today: date) -> dict[uuid.UUID, Between]:
    """For each of `others` what stands open between them and `me`. Eight queries, however many they are."""
    agreements = _living(me, others)
    entries = _entries(agreements, me)
    found = {other.pk: Between() for other in others}
    is_judging = any(agreement.state == State.DELIVERED for agreement in agreements)
    working = calendar() if is_judging else None
    for agreement in agreements:
        other = agreement.other_party(me).person_id
        assert other is not None  # filtered on
        said = entries.get(agreement.pk, [])
        found[other].titles[agreement.pk] = agreement.terms_shown.heading
        found[other].waiting += _waiting(agreement, me, said, today, working)
        found[other].promised += [(agreement, p) for p in _promised(agreement, me, said, today)]
    for each in found.values():
        each.promised.sort(key=lambda pair: (pair[1].due_on or date.max, str(pair[1].support.pk)))
    return found


def _living(me: Person, others: Collection[Person]) -> list[Agreement]:
    """The living agreements of `me` with one of `others`, with parties and versions. Four queries."""
    asked_on = Sharing.objects.filter(agreement=OuterRef("pk"), asked_of__person=me).values("asked__on")
    mine = Agreement.objects.visible_to(me).living()
    # A second join, on purpose: one open party is me, the other is one of them.
    theirs = mine.filter(parties__person__in=[other.pk for other in others], parties__until__isnull=True)
    found = list(
        theirs.annotate(share_asked_on=Subquery(asked_on[:1])).order_by().prefetch_related("parties")
    )
    beside.lay_versions(found)
    prefetch_related_objects(found, "in_force__support")
    people: dict[object, Person] = {other.pk: other for other in [me, *others]}
    for agreement in found:
        parties = {party.pk: party for party in agreement.parties.all()}
        for party in parties.values():
            if party.person_id in people:
                party.person = people[party.person_id]
        agreement.waits_for = parties.get(agreement.waits_for_id) if agreement.waits_for_id else None
    return found


def _entries(agreements: Iterable[Agreement], me: Person) -> Mapping[uuid.UUID, list[Entry]]:
    """By agreement: what was said of its promises, and the steps that may wait, with their words."""
    agreements = list(agreements)
    waiting = [agreement.pk for agreement in agreements if _is_mine(agreement, me)]
    asked = Q(agreement__in=waiting, kind__in=WORDS_OF)
    told = Q(agreement__in=[agreement.pk for agreement in agreements], kind__in=TOLD_OF_SUPPORT)
    words = Payload.objects.filter(name__in=set(WORDS_OF.values())).order_by("position")
    found: dict[uuid.UUID, list[Entry]] = defaultdict(list)
    for entry in (
        Entry.objects.filter(asked | told).order_by("number").prefetch_related(Prefetch("payload", words))
    ):
        found[entry.agreement_id].append(entry)
    return found


def _is_mine(agreement: Agreement, me: Person) -> bool:
    return agreement.waits_for is not None and agreement.waits_for.person_id == me.pk


def _waiting(
    agreement: Agreement, me: Person, entries: list[Entry], today: date, working: Calendar | None
) -> Iterator[Open]:
    if _is_mine(agreement, me):
        yield _to_answer(agreement, entries, working)
    elif standing.is_over(agreement, today) and agreement.waits_for is None:
        yield Open(What.SPAN, agreement, since=agreement.ends_on(today))
    if asked_on := getattr(agreement, "share_asked_on", None):
        yield Open(What.SHARING, agreement, since=asked_on)
    for promise in promises.due_for(agreement, me, entries, today):
        assert promise.due_on is not None  # due
        yield Open(What.PROMISE, agreement, promise.due_on, promised_on=promise.due_on, promise=promise)


def _to_answer(agreement: Agreement, entries: list[Entry], working: Calendar | None) -> Open:
    what = _what(agreement)
    since = agreement.waits_since or agreement.moved_on
    promised_on = needs.promised_judgement(agreement, working) if what == What.DELIVERY else None
    return Open(what, agreement, since, promised_on, "" if what == What.PAUSE else _words(entries))


def _what(agreement: Agreement) -> What:
    if agreement.state == State.DELIVERED:
        return What.DELIVERY
    if agreement.state == State.PROPOSED:
        latest = agreement.latest
        return What.COUNTER_PROPOSAL if latest is not None and latest.number > 1 else What.PROPOSAL
    return {Pending.ENDING: What.ENDING, Pending.PAUSE: What.PAUSE}.get(
        Pending(agreement.pending), What.CHANGE
    )


def _words(entries: list[Entry]) -> str:
    """What the other wrote with the step that waits: the last one that carries words of its author."""
    asked = [entry for entry in entries if entry.kind in WORDS_OF]
    return str(asked[-1].says.get(WORDS_OF[asked[-1].kind], "")) if asked else ""


def _promised(agreement: Agreement, me: Person, entries: list[Entry], today: date) -> list[Promise]:
    """What `me` promised in it and nobody said yet what came of it; what is due already waits."""
    if agreement.counterpart.person_id != me.pk or agreement.state == State.PROPOSED:
        return []
    open_ones = promises.still_open(agreement, entries, today)
    return [promise for promise in open_ones if promise.due_on is None or promise.due_on > today]

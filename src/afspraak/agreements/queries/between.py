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

from django.db.models import Q

from afspraak.agreements.models import Agreement, Entry, Sharing
from afspraak.agreements.queries import beside, needs, promises, standing
from afspraak.agreements.queries.promises import Promise
from afspraak.agreements.states import Pending, State, Step, SupportKind
from afspraak.core import rows
from afspraak.people.models import Person
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
    answers_within: dict[uuid.UUID, int] = field(default_factory=dict)  # working days, as `me` promised
    waiting: list[Open] = field(default_factory=list)
    promised: list[tuple[Agreement, Promise]] = field(default_factory=list)


def between(
    me: Person, others: Collection[Person], today: date, working: Calendar
) -> dict[uuid.UUID, Between]:
    """For each of `others` what stands open between them and `me`. Eight queries at most, for any number."""
    agreements = _living(me, others)
    entries, shares = _entries(agreements, me), _asked_to_share(agreements, me)
    found = {other.pk: Between() for other in others}
    for agreement in agreements:
        other = agreement.other_party(me).person_id
        assert other is not None  # filtered on
        said = entries.get(agreement.pk, [])
        with_them = found[other]
        with_them.titles[agreement.pk] = agreement.terms_shown.heading
        with_them.answers_within |= _answers_within(agreement, me)
        with_them.waiting += _waiting(agreement, me, said, today, working)
        if agreement.pk in shares:
            with_them.waiting.append(Open(What.SHARING, agreement, since=shares[agreement.pk]))
        with_them.promised += [(agreement, p) for p in _promised(agreement, me, said, today)]
    for each in found.values():
        each.promised.sort(key=lambda pair: (pair[1].due_on or date.max, str(pair[1].support.pk)))
    return found


def _living(me: Person, others: Collection[Person]) -> list[Agreement]:
    """The living agreements of `me` with one of `others`, with parties and versions. Five queries.

    Who the other is, is looked at here: a second join is slower than the few agreements that are left out.
    """
    mine = list(Agreement.objects.visible_to(me).living().order_by())
    parties = rows.lay_many(mine, "parties")
    rows.lay_one(mine, "waits_for", known=parties)
    keys = {other.pk for other in others}
    found = [agreement for agreement in mine if agreement.other_party(me).person_id in keys]
    rows.lay_one((party for each in found for party in each.parties.all()), "person", known=[me, *others])
    beside.lay_versions(found)
    rows.lay_many([each.in_force for each in found if each.in_force], "support", order="position")
    return found


def _asked_to_share(agreements: Iterable[Agreement], me: Person) -> dict[uuid.UUID, date]:
    """In which of them the other asks `me` to share it more widely, and since when. Two queries at most."""
    turns = {agreement.pk: agreement.party_of(me) for agreement in agreements}
    settings = rows.by_key(Sharing, turns, column="agreement")
    asked = [each for each in settings if each.asked_of_id and turns[each.agreement_id] is not None]
    mine = [each for each in asked if getattr(turns[each.agreement_id], "pk", None) == each.asked_of_id]
    rows.lay_one(mine, "asked")
    return {each.agreement_id: each.asked.on for each in mine if each.asked}


def _entries(agreements: Iterable[Agreement], me: Person) -> Mapping[uuid.UUID, list[Entry]]:
    """By agreement: what was said of its promises, and the steps that may wait, with their words."""
    agreements = list(agreements)
    waiting = [agreement.pk for agreement in agreements if _is_mine(agreement, me)]
    asked = Q(agreement__in=waiting, kind__in=WORDS_OF)
    told = Q(agreement__in=[agreement.pk for agreement in agreements], kind__in=TOLD_OF_SUPPORT)
    found: dict[uuid.UUID, list[Entry]] = defaultdict(list)
    for entry in Entry.objects.filter(asked | told).order_by("number"):
        found[entry.agreement_id].append(entry)
    last = [_asked(found[key])[-1:] for key in waiting]
    rows.lay_many([entry for entries in last for entry in entries], "payload", order="position")
    return found


def _asked(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry.kind in WORDS_OF]


def _is_mine(agreement: Agreement, me: Person) -> bool:
    return agreement.waits_for is not None and agreement.waits_for.person_id == me.pk


def _waiting(
    agreement: Agreement, me: Person, entries: list[Entry], today: date, working: Calendar
) -> Iterator[Open]:
    if _is_mine(agreement, me):
        yield _to_answer(agreement, entries, working)
    elif standing.is_over(agreement, today) and agreement.waits_for is None:
        yield Open(What.SPAN, agreement, since=agreement.ends_on(today))
    for promise in promises.due_for(agreement, me, entries, today):
        assert promise.due_on is not None  # due
        yield Open(What.PROMISE, agreement, promise.due_on, promised_on=promise.due_on, promise=promise)


def _to_answer(agreement: Agreement, entries: list[Entry], working: Calendar) -> Open:
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
    asked = _asked(entries)
    return str(asked[-1].says.get(WORDS_OF[asked[-1].kind], "")) if asked else ""


def _promised(agreement: Agreement, me: Person, entries: list[Entry], today: date) -> list[Promise]:
    """What `me` promised in it and nobody said yet what came of it; what is due already waits."""
    if agreement.counterpart.person_id != me.pk or agreement.state == State.PROPOSED:
        return []
    open_ones = promises.still_open(agreement, entries, today)
    return [promise for promise in open_ones if promise.due_on is None or promise.due_on > today]


def _answers_within(agreement: Agreement, me: Person) -> dict[uuid.UUID, int]:
    """Within how many working days `me` promised in it to answer a signal, if at all."""
    if agreement.in_force is None or agreement.counterpart.person_id != me.pk:
        return {}
    support = agreement.in_force.support.all()
    days = [each.working_days or 0 for each in support if each.kind == SupportKind.ANSWER_TO_SIGNAL]
    return {agreement.pk: min(days)} if days else {}

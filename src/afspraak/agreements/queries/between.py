"""What stands open between one person and some others, as that person has it before them.

What waits for them to answer, what they promised, and periods that are over. Seven queries for all others.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from django.db.models import Q

from afspraak.agreements.models import Agreement, Entry, Party, Sharing, Support
from afspraak.agreements.queries import beside, standing
from afspraak.agreements.queries.promises import Promise, promise_of
from afspraak.agreements.states import Pending, Role, State, Step, SupportKind
from afspraak.core import rows
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar, working_day_after


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


@dataclass(frozen=True)
class _Laid:
    """A living agreement of `me` with one other, as between() reads it: plain lists, no QuerySet a row."""

    agreement: Agreement
    mine: Party
    other: uuid.UUID
    promises: list[Support]  # of the version in force, if they are mine
    said: list[Entry]

    @property
    def is_my_turn(self) -> bool:
        return self.agreement.waits_for_id == self.mine.pk

    def days_for(self, kind: SupportKind) -> int | None:
        """Within how many working days I promised that, if I did."""
        return next((each.working_days for each in self.promises if each.kind == kind), None)


def between(
    me: Person, others: Collection[Person], today: date, working: Calendar
) -> dict[uuid.UUID, Between]:
    """For each of `others` what stands open between them and `me`. Seven queries at most, for any number."""
    laid = _living(me, others)
    shares = _asked_to_share(laid)
    found = {other.pk: Between() for other in others}
    for each in laid:
        agreement, with_them = each.agreement, found[each.other]
        with_them.titles[agreement.pk] = agreement.terms_shown.heading
        if days := each.days_for(SupportKind.ANSWER_TO_SIGNAL):
            with_them.answers_within[agreement.pk] = days
        with_them.waiting += _waiting(each, today, working)
        if agreement.pk in shares:
            with_them.waiting.append(Open(What.SHARING, agreement, since=shares[agreement.pk]))
        for promise in _promises(each, today):
            if promise.due_on and promise.due_on <= today:
                with_them.waiting.append(_due(agreement, promise, promise.due_on))
            else:
                with_them.promised.append((agreement, promise))
    for those in found.values():
        those.promised.sort(key=lambda pair: (pair[1].due_on or date.max, str(pair[1].support.pk)))
    return found


def _living(me: Person, others: Collection[Person]) -> list[_Laid]:
    """The living agreements of `me` with one of `others`. Six queries.

    Who the other is, is looked at here: a second join is slower than the few agreements that are left out.
    """
    keys = {other.pk for other in others}
    mine = list(Agreement.objects.visible_to(me).living().order_by())
    parties: dict[uuid.UUID, list[Party]] = defaultdict(list)
    for party in rows.by_key(Party, (agreement.pk for agreement in mine), column="agreement"):
        if party.until is None:
            parties[party.agreement_id].append(party)
    pairs = [(agreement, *_sides(parties[agreement.pk], me)) for agreement in mine]
    pairs = [(agreement, own, other) for agreement, own, other in pairs if other.person_id in keys]
    found = [agreement for agreement, _own, _other in pairs]
    beside.lay_versions(found)
    promises = _promises_in(agreement for agreement, own, _ in pairs if own.role == Role.COUNTERPART)
    said = _entries(found, [agreement.pk for agreement, own, _ in pairs if agreement.waits_for_id == own.pk])
    return [
        _Laid(agreement, own, other.person_id, promises.get(agreement.in_force_id, []), said[agreement.pk])
        for agreement, own, other in pairs
        if other.person_id
    ]


def _sides(parties: Iterable[Party], me: Person) -> tuple[Party, Party]:
    """Mine and the other's: two are open in each agreement."""
    own, other = sorted(parties, key=lambda party: party.person_id != me.pk)
    return own, other


def _promises_in(agreements: Iterable[Agreement]) -> dict[object, list[Support]]:
    """By version in force, what its counterpart promised. One query."""
    found: dict[object, list[Support]] = defaultdict(list)
    keys = (agreement.in_force_id for agreement in agreements if agreement.in_force_id)
    made = rows.by_key(Support, keys, column="terms")
    for each in sorted(made, key=lambda support: support.position):
        found[each.terms_id].append(each)
    return found


def _asked_to_share(laid: Iterable[_Laid]) -> dict[uuid.UUID, date]:
    """In which of them the other asks me to share it more widely, and since when. One query."""
    asked = Sharing.objects.filter(asked_of__in=[each.mine.pk for each in laid]).order_by()
    return dict(asked.values_list("agreement", "asked__on"))


def _entries(agreements: Iterable[Agreement], waiting: list[uuid.UUID]) -> Mapping[uuid.UUID, list[Entry]]:
    """By agreement: what was said of its promises, and for those `waiting` the steps with words."""
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


def _waiting(laid: _Laid, today: date, working: Calendar) -> Iterator[Open]:
    agreement = laid.agreement
    if laid.is_my_turn:
        yield _to_answer(laid, working)
    elif agreement.waits_for_id is None and standing.is_over(agreement, today):
        yield Open(What.SPAN, agreement, since=agreement.ends_on(today))


def _due(agreement: Agreement, promise: Promise, on: date) -> Open:
    return Open(What.PROMISE, agreement, on, promised_on=on, promise=promise)


def _to_answer(laid: _Laid, working: Calendar) -> Open:
    agreement, what = laid.agreement, _what(laid.agreement)
    since = agreement.waits_since or agreement.moved_on
    days = laid.days_for(SupportKind.JUDGEMENT_OF_DELIVERY) if what == What.DELIVERY else None
    promised_on = working_day_after(since, days, working) if days else None
    return Open(what, agreement, since, promised_on, "" if what == What.PAUSE else _words(laid.said))


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


def _promises(laid: _Laid, today: date) -> list[Promise]:
    """What I promised in it, once, and nobody said yet what came of it."""
    if laid.agreement.state == State.PROPOSED:
        return []
    made = (promise_of(laid.agreement, each, laid.said, today) for each in laid.promises)
    return [promise for promise in made if promise.is_open]

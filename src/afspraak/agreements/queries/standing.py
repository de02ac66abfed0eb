"""Where an agreement stands, in words for one of its parties."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from afspraak.agreements.models import Agreement, Criterion, Entry, Terms
from afspraak.agreements.queries import details, reading
from afspraak.agreements.queries.dues import WARNED_BEFORE
from afspraak.agreements.rules import answer_until
from afspraak.agreements.states import FINAL, CriterionKind, EndedAs, Pending, State, Step
from afspraak.people.models import Person
from afspraak.people.models.person import opening


@dataclass(frozen=True)
class Stand:
    """What the words of a state depend on, for one side: whether it is their turn, how the other is called.

    `since` this state; `rests_since` only while it rests.
    """

    state: State
    ended_as: str
    pending: Pending
    is_mine: bool
    other: str
    since: date
    rests_since: date | None
    has_left: bool = False  # the other no longer works here

    @property
    def sign(self) -> str:
        """The glyph of it: a cord lies flat while it rests."""
        return RESTING if self.rests_since else self.state


RESTING = "resting"


def sign_of(agreement: Agreement, today: date) -> str:
    """The glyph of where it stands, the same for both sides."""
    return RESTING if is_at_rest(agreement, today) else agreement.state


def stand_of(agreement: Agreement, me: Person, today: date) -> Stand:
    """Where it stands for `me`. Reads the fetched parties."""
    state, waiting = State(agreement.state), agreement.waits_for
    since = agreement.in_force_since if state == State.ACTIVE else agreement.closed_on
    return Stand(
        state=state,
        ended_as=agreement.ended_as,
        pending=Pending(agreement.pending),
        is_mine=waiting is not None and waiting.person_id == me.pk,
        other=agreement.other_party(me).short_name,
        since=since or agreement.moved_on,
        rests_since=agreement.paused_from if is_at_rest(agreement, today) else None,
        has_left=agreement.other_party(me).vacant_since is not None,
    )


def state_words(agreement: Agreement, me: Person, today: date) -> str:
    """Its state as a few words to `me`: "Waits for your signature", "In force since 28 August"."""
    return words_of(stand_of(agreement, me, today), today)


def words_of(stand: Stand, today: date) -> str:
    """The same from what it depends on."""
    since = _short_day(stand.since, today)
    match stand.state:
        case State.PROPOSED if stand.is_mine:
            return _("Waits for your signature")
        case State.PROPOSED:
            return _("Waits for %(name)s’s signature") % {"name": stand.other}
        case State.ACTIVE if stand.rests_since:
            return _("At rest since %(day)s") % {"day": _short_day(stand.rests_since, today)}
        case State.ACTIVE:
            return _("In force since %(day)s") % {"day": since}
        case State.DELIVERED if stand.is_mine:
            return _("Delivered, waits for your judgement")
        case State.DELIVERED if stand.has_left:
            return _("Delivered; %(name)s no longer works here") % {"name": stand.other}
        case State.DELIVERED:
            return _("Delivered, waits for %(name)s’s judgement") % {"name": stand.other}
        case State.ACCEPTED:
            return _("Accepted on %(day)s") % {"day": since}
    return _("%(how)s on %(day)s") % {"how": EndedAs(stand.ended_as).label, "day": since}


def waits_words(agreement: Agreement, me: Person, today: date) -> str:
    """What waits while it is in force, as a few words to `me`; nothing where nothing does."""
    return waits_of(stand_of(agreement, me, today))


def waits_of(stand: Stand) -> str:
    """The same from what it depends on."""
    other, opened = {"name": stand.other}, {"name": opening(stand.other)}
    match stand.pending:
        case Pending.CHANGE if stand.is_mine:
            return _("A change waits for your signature")
        case Pending.CHANGE:
            return _("A change waits for %(name)s’s signature") % other
        case Pending.ENDING if stand.is_mine:
            return _("%(name)s proposes to end it") % opened
        case Pending.ENDING:
            return _("Your proposal to end it waits for %(name)s") % other
        case Pending.PAUSE if stand.is_mine:
            return _("%(name)s asks for a pause") % opened
        case Pending.PAUSE:
            return _("Your request for a pause waits for %(name)s") % other
    return ""


@dataclass(frozen=True)
class Measure:
    """What was told about one criterion: its letter, and the words beside it."""

    letter: str
    words: str


def measures(terms: Terms, values: Mapping[UUID, str]) -> list[Measure]:
    """Per criterion what was told; a judged one says who looks at it. Reads the prefetched criteria."""
    told = ((c, _measure(c, values.get(c.lineage, ""))) for c in terms.criteria.all())
    return [Measure(criterion.letter, words) for criterion, words in told if words]


def _measure(criterion: Criterion, value: str) -> str:
    if criterion.kind == CriterionKind.JUDGED:
        return (
            _("%(name)s looks at it when it is delivered") % {"name": criterion.judge.short_name}
            if criterion.judge
            else ""
        )
    if not value:
        return ""
    if criterion.kind == CriterionKind.NUMBER and criterion.target is not None:
        figures = {"now": value_words(criterion, value), "target": _target(criterion)}
        return _("%(now)s now, %(target)s in the end") % figures
    return value_words(criterion, value)


def value_words(criterion: Criterion, value: str, *, unit: bool = False) -> str:
    """A told value as the reader writes it: "7.3 weeks", "yes", "not yet"."""
    if criterion.kind == CriterionKind.NUMBER:
        number = reading.as_number(value)
        if number is None:
            return value
        places = max(details.decimals_of(number), details.decimals_of(criterion.target))
        figure = details.figure(number, places)
        return f"{figure}{details.UNBROKEN}{criterion.unit}".strip() if unit else figure
    return {"yes": pgettext("value", "yes"), "not_yet": pgettext("value", "not yet")}.get(value, value)


def headline(terms: Terms, values: Mapping[UUID, str]) -> str:
    """The first number that was told and where it goes: "7.3 weeks, on the way to 5.0." Or nothing."""
    for criterion in terms.criteria.all():
        value = values.get(criterion.lineage)
        if criterion.kind == CriterionKind.NUMBER and criterion.target is not None and value:
            now = value_words(criterion, value, unit=True)
            places = max(details.decimals_of(criterion.target), details.decimals_of(reading.as_number(value)))
            target = details.figure(criterion.target, places)
            return _("%(now)s, on the way to %(target)s.") % {"now": now, "target": target}
    return ""


def _target(criterion: Criterion) -> str:
    assert criterion.target is not None
    places = max(details.decimals_of(criterion.target), details.decimals_of(criterion.baseline))
    return f"{details.figure(criterion.target, places)} {criterion.unit}".strip()


def time_left(agreement: Agreement, today: date) -> str:
    """How far off the end in force (or the start) is, roughly as people say it; nothing once it is over.

    Nothing either while it rests, as the end moves along, nor once it is closed.
    """
    starts_on, ends_on = agreement.terms_shown.starts_on, agreement.ends_on(today)
    if today < starts_on:
        return _("Starts %(when)s") % {"when": _in(starts_on, today)}
    if ends_on < today or is_at_rest(agreement, today) or agreement.state in FINAL:
        return ""
    if ends_on == today:
        return _("Until today")
    days = (ends_on - today).days
    if days < 21:
        return ngettext("%(n)s day to go", "%(n)s days to go", days) % {"n": days}
    return ngettext("%(n)s week to go", "%(n)s weeks to go", days // 7) % {"n": days // 7}


def _in(day: date, today: date) -> str:
    days = (day - today).days
    if days == 1:
        return _("tomorrow")
    if days < 21:
        return ngettext("in %(n)s day", "in %(n)s days", days) % {"n": days}
    return ngettext("in %(n)s week", "in %(n)s weeks", days // 7) % {"n": days // 7}


def next_telling(agreement: Agreement, me: Person, today: date) -> str:
    """When the rhythm asks for the next check-in. For the holder's eyes only; nothing to others."""
    day = agreement.tell_next_on
    awake = agreement.state == State.ACTIVE and not is_at_rest(agreement, today)
    if day is None or not awake or agreement.holder.person_id != me.pk:
        return ""
    if day <= today:
        return _("The next check-in fits today")
    return _("The next check-in fits on %(day)s") % {"day": _short_day(day, today)}


def is_over(agreement: Agreement, today: date) -> bool:
    """Whether the agreed period has passed while the agreement is still in force."""
    return agreement.state == State.ACTIVE and agreement.ends_on(today) < today


def is_at_rest(agreement: Agreement, today: date) -> bool:
    """Whether a pause that both signed has begun and lasts."""
    return agreement.paused_from is not None and agreement.paused_from <= today


def closes_from(agreement: Agreement, today: date) -> date | None:
    """From which day who asked may close alone what nobody answers; told in the week before, and after."""
    asked = agreement.state == State.DELIVERED or agreement.pending == Pending.ENDING
    if not asked or agreement.waits_since is None:
        return None
    day = answer_until(agreement.waits_since, agreement.days_away)
    return day if today >= day - timedelta(days=WARNED_BEFORE) else None


def standing_return(agreement: Agreement, entries: list[Entry]) -> reading.Returned | None:
    """The return that the holder is still busy with: nothing was delivered after it."""
    if agreement.state != State.ACTIVE:
        return None
    steps = [e for e in entries if e.kind in (Step.DELIVERY, Step.RETURN, Step.RECALL)]
    return reading.return_of(steps[-1]) if steps and steps[-1].kind == Step.RETURN else None


def standing_delivery(agreement: Agreement, entries: list[Entry]) -> reading.Delivered | None:
    """The delivery that waits for a judgement or was accepted; a returned or recalled one is history."""
    if agreement.state not in (State.DELIVERED, State.ACCEPTED):
        return None
    return reading.latest_delivery(entries)


def earlier_deliveries(entries: list[Entry], standing: reading.Delivered | None) -> list[reading.Delivered]:
    """What was delivered and then returned or recalled, newest first: both could read it, and still can."""
    told = [entry for entry in entries if entry.kind == Step.DELIVERY]
    return [
        reading.delivery_of(entry)
        for entry in reversed(told)
        if not standing or entry.number != standing.number
    ]


def _short_day(day: date, today: date) -> str:
    """28 August; with the year when it is another one."""
    return details.day(day) if day.year != today.year else details.day_and_month(day)

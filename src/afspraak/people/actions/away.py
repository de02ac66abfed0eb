"""Being away, and standing in for who is. Nobody is asked why."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date, timedelta

from django.db import transaction
from django.db.models import F

from afspraak.core import clock, steps
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.people import rules
from afspraak.people.models import Away, Person, StandingIn

MOST_DAYS = 366  # in one go, and so far ahead at most: what lasts longer is said again by then
MOST_AT_ONCE = 20


@transaction.atomic
def announce_away(
    person: Person, *, by: Person, first: date, last: date, stand_in: Person | None = None, key: uuid.UUID
) -> Away | None:
    """From `first` to `last`, both included, `person` is not here. None when this form did it before.

    `stand_in` is asked, and stands in once they say yes. Where `person` was to stand in for others in these
    days, they no longer do. Raises Invalid with the fields, Refused for another.
    """
    _demand_own(person, by)
    _lock([person, stand_in])
    if steps.outcome_of(key, by) is not None:
        return None
    _demand_days(person, first, last, today=clock.today())
    if Away.objects.filter(person=person).count() >= MOST_AT_ONCE:
        raise Invalid("away.too_many", most=MOST_AT_ONCE)
    away = Away(person=person, first=first, last=last)
    _ask(away, stand_in)
    away.save(force_insert=True)
    _stand_in_no_more(person, first, last)
    steps.remember(key, by, str(away.pk))
    return away


@transaction.atomic
def change_away(
    away: Away, *, by: Person, first: date, last: date, stand_in: Person | None, seen: int, key: uuid.UUID
) -> Away | None:
    """Other days, or another stand-in. Whoever said yes is asked again where days were added.

    Raises what `announce_away` raises, Conflict where somebody acted meanwhile.
    """
    _lock([away.person, stand_in])
    held = _held(away, by=by, key=key, seen=seen, whose="person")
    if held is None:
        return None
    _demand_days(held.person, first, last, today=min(clock.today(), held.first), but=held)
    grows = first < held.first or last > held.last
    held.first, held.last = first, last
    if stand_in is None or stand_in.pk != held.stand_in_id or grows or held.was_declined:
        _ask(held, stand_in)
    _save(held)
    _stand_in_no_more(held.person, first, last)
    steps.remember(key, by, str(held.pk))
    return held


@transaction.atomic
def end_away(away: Away, *, by: Person, key: uuid.UUID) -> None:
    """Here again, or not away after all: days to come are gone, days that were are forgotten tonight.

    Whatever a stand-in said meanwhile: it asks for no version.
    """
    held = _held(away, by=by, key=key, seen=None, whose="person")
    if held is None:
        return
    yesterday = clock.today() - timedelta(days=1)
    if held.first > yesterday:
        held.delete()
    else:
        held.last = min(held.last, yesterday)
        _save(held)
    steps.remember(key, by, str(away.pk))


@transaction.atomic
def answer_standing_in(away: Away, *, by: Person, agrees: bool, seen: int, key: uuid.UUID) -> None:
    """Whoever was asked says yes or no, and may take back a yes at any time. No reason is asked.

    Raises NotThere for anybody else, Conflict where the days changed meanwhile.
    """
    held = _held(away, by=by, key=key, seen=seen, whose="stand_in")
    if held is None:
        return
    if agrees and not _is_here(by, held.first, held.last):
        raise Refused("away.you_are_away")
    held.answer = StandingIn.AGREED if agrees else StandingIn.DECLINED
    _save(held)
    steps.remember(key, by, str(held.pk))


@transaction.atomic
def forget_away_of(person: Person) -> None:
    """Who left is not away, and stands in for nobody."""
    Away.objects.filter(person=person).delete()
    Away.objects.filter(stand_in=person).update(
        stand_in=None, answer=StandingIn.NOBODY, revision=F("revision") + 1
    )


def pass_days(away: Away, today: date) -> list[date]:
    """The days of `away` up to today that were not counted yet; they count as counted from here on.

    When all of them are past, the row is gone: that somebody was away is forgotten. Call inside the
    transaction that lets what waits rest on those days.
    """
    held = Away.objects.select_for_update().filter(pk=away.pk).first()
    if held is None:
        return []
    begins = held.counted_until + timedelta(days=1) if held.counted_until else held.first
    ends = min(held.last, today)
    if held.last < today:
        held.delete()
    elif begins <= ends:
        held.counted_until = ends
        held.save(update_fields=["counted_until"])
    return [begins + timedelta(days=n) for n in range((ends - begins).days + 1)]


def _held(away: Away, *, by: Person, key: uuid.UUID, seen: int | None, whose: str) -> Away | None:
    """The row, locked and as `by` saw it; None when this very form was carried out before."""
    if steps.outcome_of(key, by) is not None:
        return None
    mine = Away.objects.visible_to(by).filter(pk=away.pk, **{whose: by}, last__gte=clock.today())
    held = mine.select_for_update(of=("self",)).select_related("person").first()
    if held is None:
        raise NotThere
    if seen is not None and held.revision != seen:
        raise Conflict("away.moved_on")
    return held


def _save(away: Away) -> None:
    away.revision += 1
    away.save(update_fields=["first", "last", "stand_in", "answer", "asked_on", "revision"])


def _ask(away: Away, stand_in: Person | None) -> None:
    """Ask somebody to stand in, or nobody any more."""
    away.stand_in, away.answer, away.asked_on = stand_in, StandingIn.NOBODY, None
    if stand_in is None:
        return
    if not rules.may_stand_in(stand_in, away.person):
        raise Invalid("away.stand_in_not_possible", {"stand_in": "away.stand_in_not_possible"})
    if not _is_here(stand_in, away.first, away.last):
        raise Invalid("away.stand_in_away", {"stand_in": "away.stand_in_away"}, name=stand_in.short_name)
    away.answer, away.asked_on = StandingIn.ASKED, clock.today()


def _stand_in_no_more(person: Person, first: date, last: date) -> None:
    """Nobody stands in who is away: those for whom `person` would have choose somebody else."""
    asked = Away.objects.filter(stand_in=person, first__lte=last, last__gte=first)
    open_ones = asked.filter(answer__in=[StandingIn.ASKED, StandingIn.AGREED])
    open_ones.update(answer=StandingIn.DECLINED, revision=F("revision") + 1)


def _is_here(person: Person, first: date, last: date) -> bool:
    return not Away.objects.filter(person=person, first__lte=last, last__gte=first).exists()


def _demand_own(person: Person, by: Person) -> None:
    if by.pk != person.pk or person.kind != "employee":
        raise Refused("people.own_only")


def _demand_days(person: Person, first: date, last: date, *, today: date, but: Away | None = None) -> None:
    """Raises Invalid unless the days lie in order, from `today`, not too many, beside one's other days."""
    if first < today:
        raise Invalid("away.look_again", {"first": "away.first_past"})
    if last < max(first, clock.today()):
        raise Invalid("away.look_again", {"last": "away.last_before"})
    if (last - first).days >= MOST_DAYS or (first - today).days > MOST_DAYS:
        raise Invalid("away.look_again", {"last": "away.too_long"})
    others = Away.objects.filter(person=person, first__lte=last, last__gte=first)
    if any(away != but for away in others):
        raise Invalid("away.look_again", {"first": "away.overlaps"})


def _lock(people: Iterable[Person | None]) -> None:
    """Keep two forms of the same people apart: one of two that are sent at once waits for the other."""
    keys = sorted(person.pk for person in people if person is not None)
    list(Person.objects.select_for_update().filter(pk__in=keys).order_by("pk"))

"""Gathering what waits, for everybody whose moment has come, into one mail each."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import islice

from django.db import transaction
from django.db.models import Min

from afspraak.core import clock, outbox
from afspraak.inform import moments
from afspraak.inform.events import DigestDue
from afspraak.inform.models import Notice, Reach
from afspraak.inform.queries.reach import days_of, reaches_of
from afspraak.people.models import Person
from afspraak.people.working_days import ONE_DAY

AT_ONCE = 100  # people in one transaction: others write in between
GIVEN_UP_AFTER = timedelta(days=3)  # the outbox gives a mail up after two days

Due = tuple[uuid.UUID, date]


def gather() -> int:
    """Send off the mail of everybody whose chosen moment has come. Returns how many. Two at once do it once.

    Six queries for all who have something waiting, whether it is their moment or not; then four for each
    hundred whose moment it is, and one a mail.
    """
    due = _due()
    return sum(_send_off(hundred) for hundred in iter(lambda: list(islice(due, AT_ONCE)), []))


def release_given_up() -> None:
    """What a mail that never left had taken along waits for the next one, so that nothing is lost."""
    long_ago = clock.today() - GIVEN_UP_AFTER
    Notice.objects.filter(gathered_on__lt=long_ago).update(gathered_on=None)


def _due() -> Iterator[Due]:
    now = clock.now()
    # One day ahead: in the farthest zone it is tomorrow already.
    waiting = Notice.objects.waiting().filter(from_on__lte=clock.today() + ONE_DAY)
    first = dict(waiting.order_by().values_list("receiver").annotate(Min("from_on")))
    if not first:
        return
    people = list(Person.objects.present().filter(pk__in=waiting.values("receiver")).order_by("pk"))
    reaches, days = reaches_of(people), days_of(people)
    for person in people:
        reach = reaches[person.pk]
        day = moments.day_to_send(
            now, reach.choice, days[person.pk], waits_from=first[person.pk], last_on=reach.last_on
        )
        if day is not None:
            yield person.pk, day


@transaction.atomic
def _send_off(due: Sequence[Due]) -> int:
    """Claim each of `due` by the day of its last mail; who was claimed by another worker meanwhile is not."""
    keys = [key for key, _ in due]
    Reach.objects.bulk_create([Reach(person_id=key) for key in keys], ignore_conflicts=True)
    last = dict(
        Reach.objects.select_for_update().filter(pk__in=keys).order_by("pk").values_list("pk", "last_on")
    )
    ours: dict[date, list[uuid.UUID]] = defaultdict(list)
    for key, day in due:
        before = last[key]
        if before is None or before < day:
            ours[day].append(key)
    for day, receivers in ours.items():
        Reach.objects.filter(pk__in=receivers).update(last_on=day)
        Notice.objects.waiting().filter(receiver__in=receivers, from_on__lte=day).update(gathered_on=day)
        for key in receivers:
            outbox.record(DigestDue(person_id=key, on=day.isoformat()))
    return sum(map(len, ours.values()))

"""The mail of a morning: everybody's moment has come, and one mail after the other is made and handed over.

Beside each, in turn, a bare one: the same rows by the same number of plain queries, a text of the same length
that was made before, handed to the same mail server, and a row that is deleted in a transaction.
"""

from __future__ import annotations

import smtplib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import cycle
from statistics import median, quantiles
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core import mail
from django.db import transaction

from afspraak.agreements.events import AgreementCountered
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.bench import sink
from afspraak.bench.bare import Recipe, heard, rows_of
from afspraak.bench.running import Result
from afspraak.core import clock
from afspraak.core.outbox import serve_due
from afspraak.core.outbox.events import name_of, packed
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform.actions import gather
from afspraak.inform.models import Notice, Reach, Rhythm
from afspraak.people.models import OwnDay, Person

WARM = 12  # mails that are made before, and heard: what the bare ones do
PER_SLICE = 40
ZONE = "Europe/Amsterdam"
FROM = "bench@localhost"


def run(slices: int) -> Result:
    """Make and hand over `PER_SLICE` mails a slice, or as many as there are; each beside a bare one."""
    with _moment() as waiting:
        warm = min(WARM, waiting // 2)
        number = min(waiting - warm, PER_SLICE * slices)
        recipes, queries, sizes = _heard(warm)
        with sink.running() as port:
            _send_to(port)
            took, cpu, bare = [], [], []
            for _, recipe in zip(range(number), cycle(recipes), strict=False):
                began, worked = time.perf_counter(), time.process_time()
                assert serve_due(1) == 1  # nothing else waits, and the sink takes everything
                took.append((time.perf_counter() - began) * 1000)
                cpu.append((time.process_time() - worked) * 1000)
                bare.append(_bare(recipe, port))
    return Result(
        name="fanout",
        queries=queries,
        cpu_ms=round(median(cpu), 2),
        median_ms=round(median(took), 2),
        p95_ms=round(quantiles(took, n=20)[-1], 2),
        per_second=round(1000 * len(took) / sum(took), 1),
        bytes=round(median(sizes)),
        ratio_to_bare=round(median(b / t for b, t in zip(bare, took, strict=True)), 3),
    )


@contextmanager
def _moment() -> Iterator[int]:
    """Everybody whose turn it is somewhere, whose moment has just come; gives how many. Leaves no trace."""
    now = (clock.now() - timedelta(minutes=1)).astimezone(ZoneInfo(ZONE))
    OutboxRow.objects.all().delete()  # what other benches left: nobody sends it
    Notice.objects.all().delete()
    Reach.objects.all().delete()
    own_day, is_new = OwnDay.objects.get_or_create(on=now.date(), defaults={"works": True})
    at, weekday = now.time().replace(second=0, microsecond=0), now.weekday()
    people = list(Person.objects.all())
    Reach.objects.bulk_create(
        Reach(person=person, rhythm=Rhythm.WEEKLY, weekday=weekday, at=at) for person in people
    )
    waiting = Agreement.objects.filter(state=State.PROPOSED).select_related("waits_for__person")
    first = {a.waits_for.person: a for a in waiting if a.waits_for and a.waits_for.person}
    Notice.objects.bulk_create(
        Notice(
            receiver=person,
            event=name_of(AgreementCountered),
            data=packed(AgreementCountered(agreement.pk, agreement.entry_count)),
            from_on=now.date(),
        )
        for person, agreement in first.items()
    )
    try:
        yield gather()
    finally:
        OutboxRow.objects.all().delete()
        Notice.objects.all().delete()
        Reach.objects.all().delete()
        if is_new:
            own_day.delete()


def _heard(number: int) -> tuple[list[Recipe], int, list[int]]:
    """What the first mails do: their rows, the most statements of one, and how long they are."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    mail.outbox = []
    recipes, most = [], 0
    for _ in range(number):
        with heard() as made:
            assert serve_due(1) == 1
        text = mail.outbox[-1].message().as_bytes()
        rows = [rows_of(statement) for statement in made if statement.sql.startswith("SELECT")]
        recipes.append(Recipe(rows, text))
        most = max(most, len(made))
    return recipes, most, [len(recipe.text) for recipe in recipes]


def _send_to(port: int) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False


def _bare(recipe: Recipe, port: int) -> float:
    """Milliseconds of a bare mail: read, handed over, noted."""
    row = OutboxRow(event="", data={}, listener="", not_before=clock.now() + timedelta(days=1))
    row.save()
    began = time.perf_counter()
    for rows in recipe.rows:
        rows.fetch()
    with smtplib.SMTP("127.0.0.1", port) as server:
        server.sendmail(FROM, [FROM], recipe.text)
    with transaction.atomic():
        row.delete()
    return (time.perf_counter() - began) * 1000

"""Every message that ever left with an act, what was noted of it, and every mail that came."""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections import Counter
from typing import Any

from tests.live.product import Product, Sink
from tests.live.tables import opened
from tests.proof.scene import python

MESSAGE_ID = re.compile(r"<([0-9a-f-]{36})@")
STEPS, MAILS = "tell_the_other", "send_digest"  # the listener whose rows are noted, and whose become mail
COUNTED = "proof_outbox"

ON_SQLITE = (
    f"CREATE TABLE {COUNTED} (id TEXT, listener TEXT)",
    f"CREATE TRIGGER {COUNTED} AFTER INSERT ON core_outboxrow"
    f" BEGIN INSERT INTO {COUNTED} VALUES (new.id, new.listener); END",
)
ON_POSTGRES = (
    f"CREATE TABLE {COUNTED} (id TEXT, listener TEXT)",
    f"CREATE FUNCTION {COUNTED}() RETURNS trigger AS"
    f" 'BEGIN INSERT INTO {COUNTED} VALUES (NEW.id, NEW.listener); RETURN NEW; END' LANGUAGE plpgsql",
    f"CREATE TRIGGER {COUNTED} AFTER INSERT ON core_outboxrow FOR EACH ROW EXECUTE FUNCTION {COUNTED}()",
)


def count_what_leaves(product: Product) -> None:
    """From now on the database notes every row of the outbox that is committed; rows go when served."""
    with opened(product.database) as connection:
        for statement in ON_SQLITE if isinstance(connection, sqlite3.Connection) else ON_POSTGRES:
            connection.execute(statement)
        connection.commit()


def left(product: Product, listener: str = MAILS) -> set[str]:
    """The keys of all rows that were to become mail, or were to be noted."""
    asked = f"SELECT id FROM {COUNTED} WHERE listener LIKE '%{listener}'"
    return {key.replace("-", "") for (key,) in _rows(product, asked)}


def unserved(product: Product) -> set[str]:
    """The keys of the rows that still are to become mail."""
    asked = f"SELECT id FROM core_outboxrow WHERE listener LIKE '%{MAILS}'"
    return {str(key).replace("-", "") for (key,) in _rows(product, asked)}


def noted(product: Product) -> Counter[tuple[str, str, str]]:
    """How often each event waits for each reader: event, ids, reader."""
    asked = "SELECT event, data, receiver_id FROM inform_notice"
    return Counter(
        (event, data if isinstance(data, str) else json.dumps(data), str(reader))
        for event, data, reader in _rows(product, asked)
    )


# Whoever it is, whatever the hour and the day: their moment has just come, and they work today.
MOMENT = """
import sys
from datetime import timedelta
from zoneinfo import ZoneInfo
import django
django.setup()
from afspraak.core import clock
from afspraak.inform.models import Notice, Reach
from afspraak.people.models import OwnDay, Person
begun = (clock.now() + timedelta(minutes=float(sys.argv[1]))).astimezone(ZoneInfo("Europe/Amsterdam"))
OwnDay.objects.update_or_create(on=begun.date(), defaults={"works": True})
at = begun.time().replace(second=0, microsecond=0)
Reach.objects.all().delete()
Reach.objects.bulk_create(
    Reach(person=person, rhythm="weekly", weekday=begun.weekday(), at=at) for person in Person.objects.all()
)
Notice.objects.update(from_on=begun.date())
"""


def bring_the_moment(product: Product, *, in_minutes: float = -1) -> None:
    """Everybody's moment was a minute ago; or comes in so many minutes, and until then nothing goes out."""
    python(product, MOMENT, str(in_minutes))


def waiting(product: Product) -> int:
    """How many rows of the outbox are not served yet."""
    ((count,),) = _rows(product, "SELECT COUNT(*) FROM core_outboxrow")
    return int(count)


def let_leases_run_out(product: Product) -> None:
    """As if two minutes passed: what a killed worker had in hand may be taken up by the next one."""
    with opened(product.database) as connection:
        connection.execute("UPDATE core_outboxrow SET leased_until = NULL")
        connection.commit()


def came(sink: Sink) -> Counter[str]:
    """How often each Message-ID came, as the key of its row."""
    found = (MESSAGE_ID.match(str(mail["Message-ID"])) for mail in list(sink.mails))
    return Counter(each[1].replace("-", "") for each in found if each)


def wait_until_sent(product: Product, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while waiting(product):
        assert time.monotonic() < deadline, f"{waiting(product)} rows are not served"
        time.sleep(0.2)


def _rows(product: Product, asked: str) -> list[tuple[Any, ...]]:
    with opened(product.database) as connection:
        return list(connection.execute(asked).fetchall())

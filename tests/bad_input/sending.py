"""Sending a form as a client, and seeing what it left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client

from afspraak.agreements.models import Agreement
from tests.bad_input.feedback import FEEDBACK
from tests.bad_input.hostile import encoded
from tests.bad_input.postings import ELSEWHERE, STEPS, Posting
from tests.bad_input.signals import SIGNALS
from tests.bad_input.talks import TALKS
from tests.support.cast import Cast

FORM = "application/x-www-form-urlencoded"
EVERY = STEPS | ELSEWHERE | SIGNALS | TALKS | FEEDBACK
every_step = pytest.mark.parametrize("make", EVERY.values(), ids=EVERY.keys())
Make = Callable[[Cast], Posting]


def stored() -> list[Any]:
    """How many rows every table has, and how far every agreement is: what a refused form must not move."""
    tables = [model._meta.db_table for model in apps.get_models(include_auto_created=True)]
    kept = sorted(table for table in tables if table != "people_session")
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"SELECT '{t}', COUNT(*) FROM {t}" for t in kept))
        counts = sorted(cursor.fetchall())
    return [counts, list(Agreement.objects.order_by("pk").values_list("pk", "revision", "state", "head"))]


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def send(client: Client, posting: Posting, **changed: str) -> tuple[int, str]:
    got = client.post(posting.path, encoded(posting.body | changed), content_type=FORM)
    return got.status_code, got.content.decode()


def beside(page: str, name: str) -> str:
    """The error that stands beside the field, or nothing."""
    _, found, after = page.partition(f'id="id_{name}_error"')
    return after.partition("</div>")[0].partition(">")[2] if found else ""

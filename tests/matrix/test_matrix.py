"""Every address, by everyone, GET and POST: what each of them gets stands in `table.txt`.

The addresses come from the code itself; one that is not in the table fails. A POST carries a valid CSRF token
and a body that would do the thing: a 404 proves that the person may not, and not that the form was bad.
To see what the code does now: `pytest tests/matrix -s` prints the row that differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from tests.matrix.situations import situations
from tests.support.cast import Cast

TABLE = Path(__file__).with_name("table.txt")
COLUMNS = (
    "holder",
    "counterpart",
    "teammate",
    "coachs_coach",
    "steward",
    "overseer",
    "guest",
    "stranger",
    "signed_out",
)


@dataclass(frozen=True)
class Row:
    name: str
    method: str
    expected: tuple[str, ...]


def rows() -> list[Row]:
    """The table: lines of address name, method, and one answer per column; # starts a comment."""
    found = []
    for line in TABLE.read_text().splitlines():
        words = line.split("#")[0].split()
        if words:
            found.append(Row(words[0], words[1], tuple(words[2:])))
    return found


def addresses(resolver: URLResolver | None = None, space: str = "") -> Iterator[str]:
    """The name of every address of the product, with its namespace."""
    for pattern in (resolver or get_resolver()).url_patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{space}{pattern.namespace}:" if pattern.namespace else space
            yield from addresses(pattern, inner)
        elif isinstance(pattern, URLPattern):
            yield f"{space}{pattern.name}" if pattern.name else f"{space}{pattern.pattern}"


def test_every_address_is_in_the_table() -> None:
    ours = {name for name in addresses() if not name.startswith(("static", "media"))}
    listed = {row.name for row in rows()}
    assert ours - listed == set(), "these addresses are not in tests/matrix/table.txt"
    assert listed - ours == set(), "these rows of tests/matrix/table.txt have no address"


def test_every_row_has_a_situation() -> None:
    assert {(row.name, row.method) for row in rows()} == set(situations())
    assert all(len(row.expected) == len(COLUMNS) for row in rows())


def answer(client: Client, path: str, body: dict[str, str] | None) -> str:
    """What one person gets: the status, or `sign-in` where they are led there."""
    got = client.get(path) if body is None else client.post(path, body)
    b"".join(got.streaming_content if got.streaming else ())  # to the end, which closes the file
    where = got.headers.get("Location", "")
    if got.status_code in (301, 302, 303) and where.startswith("/sign-in/?next="):
        return "sign-in"
    return str(got.status_code)


class _Undo(Exception):
    pass


@pytest.mark.django_db
@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row.name} {row.method}")
def test_everyone_gets_what_the_table_says(row: Row, cast: Cast) -> None:
    path, body = situations()[(row.name, row.method)](cast)
    got = []
    for column in COLUMNS:
        cache.clear()  # each person comes for the first time: no attempt of another counts against them
        client = Client()
        if column != "signed_out":
            client.force_login(getattr(cast, column))
        try:
            with transaction.atomic():
                got.append(answer(client, path, body))
                raise _Undo
        except _Undo:
            pass
    print(f"{row.name:34}{row.method:6}" + "".join(f"{word:9}" for word in got))
    assert tuple(got) == row.expected


HIDDEN = [row for row in rows() if row.expected[COLUMNS.index("signed_out")] == "sign-in"]


@pytest.mark.django_db
@pytest.mark.parametrize("row", HIDDEN, ids=lambda row: f"{row.name} {row.method}")
def test_signed_out_the_other_method_leads_to_sign_in_too(row: Row, cast: Cast) -> None:
    """Else "not allowed in this way" would tell a known address from an unknown one."""
    path, body = situations()[(row.name, row.method)](cast)
    assert answer(Client(), path, {} if body is None else None) == "sign-in"

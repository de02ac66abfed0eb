"""Keyset pages: every item once, whatever the cursor."""

from __future__ import annotations

import base64
import json
import uuid
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st

from afspraak.core.pages import keyset
from afspraak.core.steps.models import DoneStep

pytestmark = pytest.mark.django_db
ORDER = ("-done_on", "outcome")


def some(count: int) -> list[DoneStep]:
    """Rows of which many share a date and an outcome."""
    return DoneStep.objects.bulk_create(
        DoneStep(
            key=uuid.uuid4(),
            by_id=uuid.uuid4(),
            outcome=f"/{n % 3}",
            done_on=date(2026, 1, 1) + timedelta(days=n % 4),
        )
        for n in range(count)
    )


def walk(size: int) -> list[list[uuid.UUID]]:
    pages, after = [], None
    while True:
        page = keyset(DoneStep.objects.all(), ORDER, after, size=size)
        pages.append([row.key for row in page.items])
        if page.next is None:
            return pages
        after = page.next


@pytest.mark.parametrize(("count", "size", "sizes"), [(0, 5, [0]), (5, 5, [5]), (11, 5, [5, 5, 1])])
def test_every_item_stands_on_one_page_in_order(count: int, size: int, sizes: list[int]) -> None:
    some(count)
    pages = walk(size)
    assert [len(page) for page in pages] == sizes
    whole = DoneStep.objects.order_by(*ORDER, "key").values_list("key", flat=True)
    assert [key for page in pages for key in page] == list(whole)


def test_a_new_item_in_front_does_not_shift_the_next_page() -> None:
    some(6)
    first = keyset(DoneStep.objects.all(), ORDER, None, size=3)
    DoneStep(key=uuid.uuid4(), by_id=uuid.uuid4(), outcome="/", done_on=date(2027, 1, 1)).save()
    second = keyset(DoneStep.objects.all(), ORDER, first.next, size=3)
    assert not {row.key for row in first.items} & {row.key for row in second.items}
    assert second.next is None


def _cursor(values: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(values).encode()).decode().rstrip("=")


KEY = "6f1e9c1e-1111-4222-8333-444455556666"


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "!",
        "é",
        "a" * 5000,
        _cursor({}),
        _cursor([]),
        _cursor(["2026-01-01", "/1"]),
        _cursor(["2026-01-01", "/1", KEY, "more"]),
        _cursor(["no day", "/1", KEY]),
        _cursor([20260101, "/1", KEY]),
        _cursor(["2026-01-01", "\x00", KEY]),
        _cursor(["2026-01-01", "\ud800", KEY]),
        _cursor(["2026-01-01", "/1", "no key"]),
    ],
)
def test_a_cursor_that_is_not_ours_gives_the_first_page(cursor: str) -> None:
    some(4)
    first = keyset(DoneStep.objects.all(), ORDER, None, size=2)
    assert keyset(DoneStep.objects.all(), ORDER, cursor, size=2).items == first.items


@limits(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(max_size=60))
def test_no_cursor_breaks_the_page(cursor: str) -> None:
    assert keyset(DoneStep.objects.all(), ORDER, cursor, size=2).items == []


def test_a_page_is_one_query(django_assert_num_queries: pytest.FixtureRequest) -> None:
    some(9)
    after = keyset(DoneStep.objects.all(), ORDER, None, size=3).next
    with django_assert_num_queries(1):  # type: ignore[operator]
        keyset(DoneStep.objects.all(), ORDER, after, size=3)

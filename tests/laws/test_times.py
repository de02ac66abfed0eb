"""The finder itself finds: a test that cannot fail proves nothing."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from tests.laws.times import betrays


@pytest.mark.parametrize(
    "value",
    [
        "2026-11-24T09:31:00",
        "2026-11-24 09:31",
        "om 9:31 gezien",
        "[24/Nov/2026 09:31:07]",
        1_795_512_345,
        1_795_512_345.123,
        '{"at": 1795512345.123}',
        "1795512345123",
        datetime(2026, 11, 24, 9, 31, tzinfo=UTC),
        "127.0.0.1",
        "::1",
        "Mozilla/5.0 (X11; Linux x86_64)",
        uuid.UUID("c232ab00-9414-11ec-b3c8-9f6bdeced846"),
        "c232ab00-9414-11ec-b3c8-9f6bdeced846",
        "0190163d-8694-739b-aea5-966c26f8ad91",
    ],
)
def test_a_clock_is_found(value: object) -> None:
    assert betrays(value)


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "2026-11-24",
        "Van elke 100 aanvragen komen er 98 zonder handwerk aan, tegen 7,3 weken nu.",
        "3:4eb2",
        "2:12ab04b9",  # a version and the hash of its words
        uuid.UUID("3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f"),
        "3f2b8c1e-9d4a-4e6b-8f70-1a2b3c4d5e6f",
        "a" * 64,
        42,
        Decimal("7.300000"),
        datetime(2026, 11, 23, 23, 0, tzinfo=UTC),  # midnight in Amsterdam
        "2:7c1e04b9a2f67c1e04b9a2f67c1e04b9a2f67c1e04b9a2f67c1e04b9a2f61122",
    ],
)
def test_the_rest_is_let_through(value: object) -> None:
    assert betrays(value) is None

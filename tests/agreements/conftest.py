"""The cast by name: tests of agreements read better with `holder` and `counterpart`."""

from __future__ import annotations

import pytest

from afspraak.people.models import Person
from tests.support.cast import Cast


@pytest.fixture
def holder(cast: Cast) -> Person:
    return cast.holder


@pytest.fixture
def counterpart(cast: Cast) -> Person:
    return cast.counterpart


@pytest.fixture
def stranger(cast: Cast) -> Person:
    return cast.stranger


@pytest.fixture
def guest(cast: Cast) -> Person:
    return cast.guest

"""Fixtures of core: instances of the product beside the tests' own database."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable

import pytest
from django.conf import settings

from tests.support.instances import Instance, postgres


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Instance]:
    """Makes an empty instance on the database of this run, or with `sqlite=True` on SQLite."""
    numbers = itertools.count()
    on_postgres = "postgresql" in settings.DATABASES["default"]["ENGINE"]

    def made(*, sqlite: bool = False) -> Instance:
        data = tmp_path_factory.mktemp("instance")
        name = f"backup_{os.environ.get('PYTEST_XDIST_WORKER', '')}_{next(numbers)}"
        return postgres(data, name) if on_postgres and not sqlite else Instance(data)

    return made

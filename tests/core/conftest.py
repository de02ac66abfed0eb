"""Fixtures of core: instances of the product beside the tests' own database."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.instances import Instance, new_instance


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Instance]:
    """Makes an empty instance on the database of this run, or with `sqlite=True` on SQLite."""

    def made(*, sqlite: bool = False) -> Instance:
        return new_instance(tmp_path_factory.mktemp("instance"), sqlite=sqlite)

    return made

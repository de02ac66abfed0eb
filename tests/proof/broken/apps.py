"""Takes one defence out of the running product, from outside."""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Callable
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.db import connection

Function = Callable[..., Any]


class Broken(AppConfig):
    name = "tests.proof.broken"
    label = "broken"

    def ready(self) -> None:
        BREAKS[os.environ["AFSPRAAK_PROOF_BREAK"]]()


class Whatever(int):
    """Equal to every number: a revision that is never too old."""

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    __hash__ = int.__hash__


def without_revisions() -> None:
    """Who acts on an older page is no longer stopped."""
    from afspraak.agreements import actions  # noqa: F401  # all that import `take` must be there to be found
    from afspraak.agreements.actions import taking

    whole = taking.take

    def take(*args: Any, **named: Any) -> Any:
        if named.get("seen") is not None:
            named["seen"] = Whatever(named["seen"])
        return whole(*args, **named)

    everywhere(whole, take)


def without_keys() -> None:
    """What a form's key already did is forgotten at once: a repeat is a new submission."""
    from afspraak.core import steps
    from afspraak.core.steps import done

    everywhere(done.outcome_of, lambda key, by: None)
    everywhere(done.remember, lambda key, by, outcome: None)
    assert steps.outcome_of(uuid.uuid4(), uuid.uuid4()) is None


def without_locks() -> None:
    """Rows are read without holding them, and a transaction of SQLite no longer starts as a writer."""
    # Asked by Django and by core.rows alike, before either locks a row.
    type(connection.features).has_select_for_update = False
    if connection.vendor == "sqlite":
        connection.transaction_mode = "DEFERRED"  # type: ignore[attr-defined]
        settings.DATABASES["default"]["OPTIONS"]["transaction_mode"] = "DEFERRED"


def everywhere(old: Function, new: Function) -> None:
    """Put `new` in the place of `old` in every module that took it by its name."""
    for module in [each for name, each in sys.modules.items() if name.startswith("afspraak.")]:
        for name, value in list(vars(module).items()):
            if value is old:
                setattr(module, name, new)


BREAKS: dict[str, Callable[[], None]] = {
    "revisions": without_revisions,
    "keys": without_keys,
    "locks": without_locks,
}

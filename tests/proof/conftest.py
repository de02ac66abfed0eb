"""What every proof leaves behind: nothing that runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.proof.servers import Process


@pytest.fixture(autouse=True)
def nothing_runs_on() -> Iterator[None]:
    """A proof that failed half way leaves servers and workers: they would go on for ever."""
    yield
    for process in Process.started:
        if process.is_up():
            process.kill()
    Process.started.clear()

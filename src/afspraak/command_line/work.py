"""`./afspraak work`: the worker, until it is told to stop."""

from __future__ import annotations

import argparse
import signal
import threading
from types import FrameType


def run(words: list[str]) -> int:
    """Serve the outbox and the nightly tasks; SIGTERM and Ctrl-C end it after the task at hand."""
    argparse.ArgumentParser(
        prog="afspraak work",
        description="Starts the worker, which sends mail and does the nightly tasks. It ends after the task"
        " at hand when it gets SIGTERM or Ctrl-C.",
    ).parse_args(words)
    stop = threading.Event()

    def on_signal(number: int, frame: FrameType | None) -> None:
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)

    import django  # slow: a signal during it must already find its handler

    django.setup()
    from afspraak.core.jobs import work_forever

    work_forever(stop)
    return 0

"""Web and worker as children of one command: started together, ended together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from types import FrameType

from afspraak.command_line.refusal import sentence

PATIENCE = 15  # seconds a child gets to end after SIGTERM, before it is killed


class Children:
    """The child processes of this one. Each has its own session: Ctrl-C reaches it only through us."""

    def __init__(self) -> None:
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self.asked_to_stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self.asked_to_stop.set()

    def start(self, name: str, arguments: list[str]) -> None:
        """Start `arguments` under our Python as the child `name`."""
        self.running[name] = subprocess.Popen([sys.executable, *arguments], start_new_session=True)

    def ended(self) -> tuple[str, int] | None:
        """Name and exit code of a child that has ended, if one has."""
        for name, child in self.running.items():
            if (code := child.poll()) is not None:
                return name, code
        return None

    def wait(self) -> int:
        """Wait until we are asked to stop or a child ends by itself, end all, and return our exit code."""
        first = None
        while not self.asked_to_stop.is_set() and not (first := self.ended()):
            self.asked_to_stop.wait(0.3)
        if first:
            print(sentence("ended_early", name=first[0], code=first[1]), file=sys.stderr)
        clean = self.stop()
        return 0 if clean and not first else 1

    def stop(self) -> bool:
        """End all children; returns whether each ended as asked."""
        for child in self.running.values():
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + PATIENCE
        clean = True
        for child in self.running.values():
            try:
                code = child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(child.pid, signal.SIGKILL)
                code = child.wait()
            clean = clean and code in (0, -signal.SIGTERM)
        return clean

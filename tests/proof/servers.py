"""Processes of the product as a system would start them, each in a group of its own, to be killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar

from afspraak.command_line import web
from tests.lint.sources import ROOT
from tests.live.product import PATIENCE, Product, free_port

PLAIN = "tests.proof.plain_settings"
BROKEN = "tests.proof.broken_settings"


class Process:
    """A child with its own children. `log` takes what all of them say."""

    started: ClassVar[list[Process]] = []  # those that a test has not ended itself are killed after it

    def __init__(self, words: list[str], environment: dict[str, str], log: Path) -> None:
        self.started.append(self)
        self.words, self.environment, self.log = words, environment, log
        self.start()

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                [sys.executable, *self.words],
                env=self.environment,
                cwd=ROOT,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def is_up(self) -> bool:
        return self.running.poll() is None

    def kill(self) -> None:
        """SIGKILL for it and all its children: nobody gets to tidy up."""
        os.killpg(self.running.pid, signal.SIGKILL)
        self.running.wait(PATIENCE)

    def kill_a_child(self, number: int) -> None:
        """SIGKILL for one of its children alone: a worker of the web server, say."""
        found = Path(f"/proc/{self.running.pid}/task/{self.running.pid}/children").read_text().split()
        if found:
            os.kill(int(found[number % len(found)]), signal.SIGKILL)

    def end(self) -> int:
        """Ask it to stop, and return how it ended."""
        self.running.terminate()
        try:
            return self.running.wait(PATIENCE)
        finally:
            if self.is_up():
                self.kill()


def environment_of(product: Product, break_: str = "") -> dict[str, str]:
    """The surroundings of a process of this installation; `break_` names the defence that is taken out."""
    settings = {"DJANGO_SETTINGS_MODULE": BROKEN if break_ else PLAIN, "AFSPRAAK_PROOF_BREAK": break_}
    return product.environment | settings | {"PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}


def web_server(product: Product, port: int, break_: str = "") -> Process:
    """The production server with the product's own arguments; answers when this returns."""
    process = Process(web.arguments(port), environment_of(product, break_), product.log)
    wait_for(process, port)
    return process


def wait_for(process: Process, port: int) -> None:
    assert web.answers(port, process.is_up, PATIENCE), process.log.read_text()


def worker(product: Product) -> Process:
    return Process(["-m", "afspraak", "work"], environment_of(product), product.log)


@contextmanager
def two_web_servers(product: Product, break_: str = "") -> Iterator[list[int]]:
    """Two servers on one database; yields their ports."""
    ports = [free_port(), free_port()]
    started: list[Process] = []
    try:
        for port in ports:
            started.append(Process(web.arguments(port), environment_of(product, break_), product.log))
        for process, port in zip(started, ports, strict=True):
            wait_for(process, port)
        yield ports
    finally:
        codes = [process.end() for process in started]
    assert all(code in (0, -signal.SIGTERM) for code in codes), product.log.read_text()

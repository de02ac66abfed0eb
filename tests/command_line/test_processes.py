"""The web's port and command line, and children that are started and ended together."""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Iterator

import pytest

from afspraak.command_line import web
from afspraak.command_line.children import Children
from afspraak.command_line.refusal import Refusal

STAYS = "import time\nwhile True: time.sleep(0.05)"


@pytest.fixture
def children() -> Iterator[Children]:
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    made = Children()
    yield made
    made.stop()
    for number, handler in before.items():
        signal.signal(number, handler)


def test_a_port_in_use_is_refused_with_a_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        number = taken.getsockname()[1]
        monkeypatch.setenv("PORT", str(number))
        monkeypatch.setenv("LC_ALL", "C")
        with pytest.raises(Refusal, match=rf"Port {number} is in use .* PORT=\d+ ./afspraak demo"):
            web.port("demo")
    assert web.port("demo") == number


@pytest.mark.parametrize("odd", ["", "0", "65536", "-1", "８０", "eighty"])
def test_an_odd_port_is_refused(monkeypatch: pytest.MonkeyPatch, odd: str) -> None:
    monkeypatch.setenv("PORT", odd)
    with pytest.raises(Refusal):
        web.port("demo")


def test_the_web_keeps_no_access_log() -> None:
    assert "--no-access-log" in web.arguments(8000)
    assert "--access-log" not in web.arguments(8000)


def test_waiting_for_an_answer_ends_when_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        number = free.getsockname()[1]
    assert not web.answers(number, lambda: True, seconds=0.3)


def test_asked_to_stop_ends_all_children_cleanly(children: Children) -> None:
    children.start("web", ["-c", STAYS])
    children.start("worker", ["-c", STAYS])
    timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGTERM))
    timer.start()
    assert children.wait() == 0
    timer.join()
    assert all(child.poll() is not None for child in children.running.values())


def test_a_child_that_ends_by_itself_ends_the_other(
    children: Children, capfd: pytest.CaptureFixture[str]
) -> None:
    children.start("web", ["-c", STAYS])
    children.start("worker", ["-c", "raise SystemExit(3)"])
    assert children.wait() == 1
    assert "worker" in capfd.readouterr().err
    assert children.running["web"].poll() is not None


def test_children_have_sessions_of_their_own(children: Children) -> None:
    """Else Ctrl-C would reach them twice: from the terminal and from us."""
    children.start("web", ["-c", STAYS])
    assert os.getsid(children.running["web"].pid) != os.getsid(0)

"""`./afspraak demo` as somebody starts it: from nothing to a page, twice, and a clean end."""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.lint.sources import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.sqlite_only, pytest.mark.xdist_group("demo")]
PATIENCE = 120  # seconds for a first start on a busy machine


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def first_page(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The data folder after a first start, and the page that its address gave."""
    data, port = tmp_path_factory.mktemp("demo"), free_port()
    with demo(data, port), urllib.request.urlopen(f"http://localhost:{port}/", timeout=20) as answer:
        assert answer.status == 200
        return data, answer.read()


@pytest.fixture
def data(first_page: tuple[Path, bytes]) -> Path:
    return first_page[0]


def start(data: Path, port: int, *words: str) -> subprocess.Popen[str]:
    """The command as the launcher runs it; both of its outputs in one."""
    inherited = {
        name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "LANG", "LC_ALL"}
    }
    ours = {
        "AFSPRAAK_DATA": str(data),
        "PORT": str(port),
        "PYTHONPATH": str(ROOT / "src"),
        "AFSPRAAK_ROOT": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "afspraak.config.settings",
    }
    return subprocess.Popen(
        [sys.executable, "-m", "afspraak", "demo", *words],
        env=inherited | ours,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=data,
    )


@contextmanager
def demo(data: Path, port: int, *words: str) -> Iterator[list[str]]:
    """A running demo and what it said until it was ready; afterwards it has ended cleanly."""
    process = start(data, port, *words)
    said: list[str] = []
    assert process.stdout
    try:
        for line in process.stdout:
            said.append(line)
            if "The demo is ready" in line:
                break
        assert said, "it said nothing"
        assert f"http://localhost:{port}/" in said[-1], "".join(said)
        yield said
    finally:
        process.send_signal(signal.SIGINT)
        rest, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, rest


def people(data: Path) -> int:
    with closing(sqlite3.connect(data / "afspraak.sqlite3")) as database:
        return int(database.execute("SELECT count(*) FROM people_person").fetchone()[0])


def say_is_demo(data: Path, value: str) -> None:
    with closing(sqlite3.connect(data / "afspraak.sqlite3")) as database, database:
        database.execute("UPDATE people_settingentry SET value = ? WHERE key = 'is_demo'", (value,))


def test_the_first_start_ends_with_a_page_and_people(first_page: tuple[Path, bytes]) -> None:
    data, page = first_page
    assert b"<html" in page
    assert people(data) >= 12


def test_the_second_start_is_quick_and_keeps_what_was_entered(data: Path, port: int) -> None:
    with closing(sqlite3.connect(data / "afspraak.sqlite3")) as database, database:
        database.execute("UPDATE people_person SET function = 'Entered by hand'")
    started = time.monotonic()
    with demo(data, port):
        # 5 seconds on a quiet machine; here other tests run beside it.
        assert time.monotonic() - started < 15
    with closing(sqlite3.connect(data / "afspraak.sqlite3")) as database:
        kept = database.execute("SELECT DISTINCT function FROM people_person").fetchall()
    assert kept == [("Entered by hand",)]


def test_fresh_starts_over(data: Path, port: int) -> None:
    with demo(data, port, "--fresh"), closing(sqlite3.connect(data / "afspraak.sqlite3")) as database:
        kept = database.execute("SELECT count(*) FROM people_person WHERE function = 'Entered by hand'")
        assert kept.fetchone() == (0,)


@pytest.mark.parametrize("words", [[], ["--fresh"]])
def test_a_real_organisation_is_left_alone(data: Path, port: int, words: list[str]) -> None:
    say_is_demo(data, "false")
    process = start(data, port, *words)
    said, _ = process.communicate(timeout=PATIENCE)
    say_is_demo(data, "true")
    assert process.returncode == 1
    assert "belongs to a real organisation" in said
    assert people(data) >= 12


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, port: int) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    environment = os.environ | {"AFSPRAAK_DATA": str(blocked / "data"), "PORT": str(port), "LC_ALL": "C"}
    done = subprocess.run(
        [sys.executable, "-m", "afspraak", "demo"],
        env=environment | {"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert done.returncode == 1
    assert done.stderr.startswith(f"Afspraak cannot write in {blocked / 'data'}")
    assert done.stderr.count("\n") == 1

"""The bench as somebody types it, and in the folder it keeps: what a visit weighs on the wire."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path

import brotli
import pytest

from afspraak.command_line import web
from tests.lint.sources import ROOT
from tests.live.product import free_port
from tests.support.ready_made import lay_fonts

pytestmark = [
    pytest.mark.slow,
    pytest.mark.sqlite_only,
    pytest.mark.xdist_group("bench"),
    pytest.mark.timeout(900),
]

PATIENCE = 600  # seconds, for a busy machine that cuts fonts meanwhile
PEOPLE = 10
FIRST_VISIT, LATER_PAGE = 220_000, 30_000  # bytes, heads of the answers included
KEYS = ["name", "queries", "cpu_ms", "median_ms", "p95_ms", "per_second", "bytes", "ratio_to_bare"]
ADDRESSES = re.compile(rb"""(?:href|src)="(/static/[^"]+)\"""")
IN_SHEET = re.compile(rb"""url\(["']?([^"')]+)["']?\)""")
COOKIES_AND_PAGES = """
import json, django
django.setup()
from afspraak.bench import asks
here = asks.Organisation()
print(json.dumps([[ask.cookie, ask.path] for name in asks.READS for ask in asks.READS[name](here)[:2]]))
"""


def environment(folder: Path) -> dict[str, str]:
    own = {"AFSPRAAK_DATA": str(folder), "PYTHONPATH": str(ROOT / "src"), "PATH": os.environ["PATH"]}
    return own | {"DJANGO_SETTINGS_MODULE": "afspraak.config.settings", "LC_ALL": "C.UTF-8"}


def typed(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env=environment(folder),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def bench(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return typed(folder, "-m", "afspraak", "bench", "--slices", "1", "--keep", str(folder), *words)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder that a bench kept, and what it printed."""
    folder = tmp_path_factory.mktemp("bench")
    lay_fonts(folder)
    done = bench(folder, "--people", str(PEOPLE), "--json")
    assert done.returncode == 0, done.stderr
    return folder, done.stdout


def test_the_figures_are_json_and_whole(kept: tuple[Path, str]) -> None:
    said = json.loads(kept[1])
    assert (said["people"], said["database"]) == (PEOPLE, "sqlite")
    assert [each["name"] for each in said["benches"]] == [
        "today", "agreements", "agreement", "compare", "coach", "checkin", "sign", "fanout",
    ]  # fmt: skip
    for each in said["benches"]:
        assert list(each) == KEYS
        assert all(each[key] > 0 for key in KEYS[1:] if key != "bytes")
    assert all(each["queries"] <= 20 for each in said["benches"][:5])


def test_what_was_kept_is_sound_and_used_again(kept: tuple[Path, str]) -> None:
    """Also after the check-ins and signatures that were measured."""
    folder = kept[0]
    assert typed(folder, "-m", "afspraak", "verify", "--quiet").returncode == 0
    again = bench(folder, "--people", str(PEOPLE), "--only", "today")
    assert again.returncode == 0, again.stderr
    assert "Loading" not in again.stderr
    assert [line.split()[0] for line in again.stdout.splitlines()[-2:]] == ["bench", "today"]
    other = bench(folder, "--people", "11")
    assert other.returncode == 1
    assert "10 people" in other.stderr


def test_a_bench_that_is_none_is_named(tmp_path: Path) -> None:
    done = bench(tmp_path, "--only", "today,tomorrow")
    assert done.returncode == 2
    assert "tomorrow" in done.stderr


# --- the wire ---------------------------------------------------------------------------------------


@dataclass
class Browser:
    """What Chromium asks for: everything that a page and its stylesheets name, each once, compressed."""

    port: int
    cookie: str = ""
    cache: dict[str, bytes] = field(default_factory=dict)

    def visit(self, path: str) -> int:
        """Bytes over the wire for the page at `path` and all of its parts that are not here yet."""
        page, weight = self._get(path)
        for found in ADDRESSES.findall(page):
            weight += self._part(found.decode())
        return weight

    def _part(self, path: str) -> int:
        if path in self.cache:
            return 0
        self.cache[path], weight = self._get(path)
        if path.endswith(".css"):
            folder = path.rsplit("/", 1)[0]
            for found in IN_SHEET.findall(self.cache[path]):
                name = found.decode()
                if not name.startswith("data:"):
                    weight += self._part(name if name.startswith("/") else f"{folder}/{name}")
        return weight

    def _get(self, path: str) -> tuple[bytes, int]:
        """What came, read as the browser reads it, and how much came: head and body as they were sent."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request("GET", path, headers={"Accept-Encoding": "gzip, br", "Cookie": self.cookie})
        answer = connection.getresponse()
        sent = answer.read()
        connection.close()
        assert answer.status == 200, path
        coding = answer.headers.get("Content-Encoding", "")
        if path.endswith((".css", ".js")) or not path.startswith("/static/"):
            assert coding in ("gzip", "br"), f"{path} came uncompressed"
        read = {"gzip": gzip.decompress, "br": brotli.decompress, "": bytes}[coding](sent)
        return read, len(sent) + len(str(answer.headers))


@contextmanager
def serving(folder: Path) -> Iterator[int]:
    """The production server on the folder that was kept."""
    port = free_port()
    server = subprocess.Popen([sys.executable, *web.arguments(port)], env=environment(folder), cwd=folder)
    try:
        assert web.answers(port, lambda: server.poll() is None, PATIENCE)
        yield port
    finally:
        server.terminate()
        server.wait(30)


def test_a_first_visit_and_later_pages_are_light(kept: tuple[Path, str]) -> None:
    asked = typed(kept[0], "-c", COOKIES_AND_PAGES)
    assert asked.returncode == 0, asked.stderr
    with serving(kept[0]) as port:
        at_the_door = Browser(port).visit("/sign-in/")
        readers = [(path, Browser(port, cookie)) for cookie, path in json.loads(asked.stdout)]
        first = {path: browser.visit(path) for path, browser in readers}
        later = {path: browser.visit(path) for path, browser in readers}
    print(f"\nfirst visit: {at_the_door} bytes at the door, {max(first.values())} at most signed in")
    print(f"later pages: {min(later.values())} to {max(later.values())} bytes")
    assert 100_000 < at_the_door < FIRST_VISIT, "with fonts"
    assert {path: weight for path, weight in first.items() if not 100_000 < weight < FIRST_VISIT} == {}
    assert {path: weight for path, weight in later.items() if weight > LATER_PAGE} == {}

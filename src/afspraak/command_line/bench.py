"""`./afspraak bench`: how fast the product is with N people, beside what such pages cost at least."""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path

from afspraak.command_line import web
from afspraak.command_line.bench_database import own_database
from afspraak.command_line.prepare import prepare
from afspraak.command_line.refusal import Refusal

NAMES = ("today", "agreements", "agreement", "compare", "coach", "checkin", "sign", "fanout")
FEWEST = 8  # a team: fewer people have nobody to agree with
PATIENCE = 60  # seconds the web gets to answer for the first time


def run(words: list[str]) -> int:
    """Load, measure, print. Asked to stop, it takes its server, folder and database with it."""
    chosen = _chosen(words)
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    with _own_folder(chosen.keep) as folder, redirect_stdout(sys.stderr), own_database(folder, chosen.keep):
        results = _results(chosen)
    print(results)
    return 0


def _chosen(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="afspraak bench",
        description="Loads an organisation of N people into a data folder of its own (on"
        " DATABASE_URL's PostgreSQL a database of its own) and measures pages and writes over HTTP,"
        " each beside a bare one.",
    )
    parser.add_argument("--people", type=int, default=200, metavar="N", help="how many people (default: 200)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument(
        "--only", metavar="NAME,...", default=",".join(NAMES), help=f"some of: {', '.join(NAMES)}"
    )
    parser.add_argument(
        "--keep", metavar="DIR", type=Path, help="load into DIR and keep it; loaded before, it is used again"
    )
    parser.add_argument(
        "--slices", type=int, default=10, metavar="N", help="how long to measure: N slices (default: 10)"
    )
    chosen = parser.parse_args(words)
    chosen.only = chosen.only.split(",")
    if unknown := set(chosen.only) - set(NAMES):
        parser.error(f"there is no bench {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}")
    if chosen.people < FEWEST or chosen.slices < 1:
        parser.error(f"at least {FEWEST} people and 1 slice")
    return chosen


def _results(chosen: argparse.Namespace) -> str:
    """Everything between the empty folder and the printed figures."""
    prepare()
    _loaded(chosen.people)
    from django.db import connection

    from afspraak.bench import bare, report
    from afspraak.bench.benches import Benches
    from afspraak.bench.client import WrongAnswer

    bare.stand_beside_the_product()
    database = connection.vendor
    try:
        benches = Benches(chosen.only, slices=chosen.slices)
        connection.close()
        with _web() as port:
            print("Measuring …", flush=True)
            results = list(benches.measure(port))
    except WrongAnswer as wrong:
        raise Refusal("bench_wrong", why=wrong) from wrong
    tell = report.as_json if chosen.json else report.as_table
    return tell(chosen.people, database, results)


def _loaded(number: int) -> None:
    """Load `number` people, or find them there. Refuses a database that holds anything else."""
    from afspraak.bench import loading
    from afspraak.people.models import Person

    there = Person.objects.count()
    if not there:
        print(f"Loading {number} people, {3 * number} agreements and {20 * number} check-ins …", flush=True)
        loading.load(number)
    elif there != number or not loading.is_ours():
        raise Refusal("bench_other", folder=os.environ["AFSPRAAK_DATA"], number=there)


@contextmanager
def _own_folder(keep: Path | None) -> Iterator[Path]:
    """A data folder for the bench alone; gone afterwards, unless it is to be kept."""
    built = Path(os.environ.get("AFSPRAAK_DATA", "data")).resolve() / "build"
    folder = keep.resolve() if keep else Path(tempfile.mkdtemp(prefix="afspraak-bench-"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if built.is_dir() and not (folder / "build").exists():
            shutil.copytree(built, folder / "build")  # else fonts are cut anew, which takes a while
        os.environ["AFSPRAAK_DATA"] = str(folder)
        yield folder
    finally:
        if not keep:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _web() -> Iterator[int]:
    """The production server with the bare pages beside the product's, on a free port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    server = subprocess.Popen([sys.executable, *web.arguments(port)[:-1], "afspraak.bench.wsgi:application"])
    try:
        if not web.answers(port, lambda: server.poll() is None, PATIENCE):
            raise Refusal("web_silent", seconds=PATIENCE)
        yield port
    finally:
        server.terminate()
        server.wait()

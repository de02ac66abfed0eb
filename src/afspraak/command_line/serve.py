"""`./afspraak serve`: the web process for real use, behind a proxy that speaks https."""

from __future__ import annotations

import argparse
import os
import sys

from afspraak.command_line import web
from afspraak.command_line.children import Children
from afspraak.command_line.prepare import prepare


def run(words: list[str]) -> int:
    """Prepare, then become the web server; with a worker beside it if asked."""
    parser = argparse.ArgumentParser(
        prog="afspraak serve",
        description="Starts the web process on PORT, after bringing database and files up to date."
        " Set a proxy with https in front of it.",
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on (default: this machine only)"
    )
    beside = parser.add_mutually_exclusive_group()
    beside.add_argument(
        "--web-only", action="store_true", help="the web alone (the default); start 'work' beside it"
    )
    beside.add_argument(
        "--with-worker", action="store_true", help="also start one worker, and end it with the web"
    )
    chosen = parser.parse_args(words)

    number = web.port("serve", chosen.host)
    prepare()
    server = web.arguments(number, chosen.host)
    if not chosen.with_worker:
        sys.stdout.flush()
        os.execv(sys.executable, [sys.executable, *server])
    children = Children()
    children.start("web", server)
    children.start("worker", ["-m", "afspraak", "work"])
    return children.wait()

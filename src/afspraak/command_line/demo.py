"""`./afspraak demo`: the demo organisation, from nothing to an address in the browser."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from afspraak.command_line import web
from afspraak.command_line.children import Children
from afspraak.command_line.prepare import check_data_folder, prepare
from afspraak.command_line.refusal import Refusal, sentence, speaks_dutch

PATIENCE = 60  # seconds the web gets to answer for the first time


def run(words: list[str]) -> int:
    """Start the demo and stay until it is stopped."""
    parser = argparse.ArgumentParser(
        prog="afspraak demo",
        description="Starts the demo organisation and prints its address. What you entered is kept.",
    )
    parser.add_argument("--fresh", action="store_true", help="start over with a new demo database")
    parser.add_argument(
        "--empty",
        action="store_true",
        help="show an organisation that is just beginning, kept beside the other in a folder of its own",
    )
    chosen = parser.parse_args(words)

    number = web.port("demo")
    os.environ.setdefault("AFSPRAAK_MAIL", "mailbox")
    if chosen.empty:
        os.environ["AFSPRAAK_DATA"] = str(check_data_folder() / "empty")
    check_data_folder()
    if chosen.fresh:
        start_over()
    prepare()
    load(empty=chosen.empty)
    return keep_running(number)


def start_over() -> None:
    """Remove the demo's database and its files. A real organisation's is refused."""
    import shutil

    import django
    from django.conf import settings

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    if "people_person" not in connection.introspection.table_names():
        return
    refuse_real_organisation()
    if connection.vendor == "sqlite":
        connection.close()
        name = str(settings.DATABASES["default"]["NAME"])
        for suffix in ("", "-wal", "-shm"):
            Path(name + suffix).unlink(missing_ok=True)
    else:
        call_command("migrate", interactive=False, verbosity=0)
        call_command("flush", interactive=False, verbosity=0)
    shutil.rmtree(settings.FILES, ignore_errors=True)


def refuse_real_organisation() -> None:
    """Raise `Refusal` if people are in the database and it is not a demo's."""
    from django.conf import settings

    from afspraak.people import organisation
    from afspraak.people.models import Person

    if Person.objects.exists() and not organisation.current().is_demo:
        raise Refusal("not_a_demo", folder=settings.DATA)


def load(*, empty: bool) -> None:
    """Fill the database if it is empty."""
    from django.core.management import call_command
    from django.db import connection

    from afspraak.people.models import Person

    refuse_real_organisation()
    if not Person.objects.exists():
        print("Writing the demo's agreements, step by step …", flush=True)
        call_command("load_demo", empty=empty)
    connection.close()


def keep_running(number: int) -> int:
    """Start web and worker, print the address when the web answers, wait for the end."""
    children = Children()
    children.start("web", web.arguments(number))
    children.start("worker", ["-m", "afspraak", "work"])

    def alive() -> bool:
        return not children.asked_to_stop.is_set() and children.ended() is None

    if web.answers(number, alive, PATIENCE):
        print(address(number), flush=True)
    elif alive():
        print(sentence("web_silent", seconds=PATIENCE), file=sys.stderr)
        children.stop()
        return 1
    return children.wait()


def address(number: int) -> str:
    """What stands on the screen while the demo runs."""
    if speaks_dutch():
        return f"\n  De demo staat klaar: http://localhost:{number}/\n  Stoppen: Ctrl-C\n"
    return f"\n  The demo is ready: http://localhost:{number}/\n  To stop: Ctrl-C\n"

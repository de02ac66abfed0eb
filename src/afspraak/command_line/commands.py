"""The table of commands: what each is called, what it does in a sentence, and where its code is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command. `code` is "module:function", or empty for a Django management command of that name."""

    name: str
    usage: str
    sentence: str
    code: str = ""


GROUPS: dict[str, tuple[Command, ...]] = {
    "Start": (
        Command(
            "demo",
            "demo [--fresh] [--empty]",
            "Starts the demo organisation: prepares the database, starts web and worker and prints the"
            " address. What you entered is kept; --fresh starts over, --empty shows one that just begins.",
            "afspraak.command_line.demo:run",
        ),
        Command(
            "serve",
            "serve [--host HOST] [--web-only | --with-worker]",
            "Starts the web process for real use, after bringing database and files up to date.",
            "afspraak.command_line.serve:run",
        ),
        Command(
            "work",
            "work",
            "Starts the worker, which sends mail and does the nightly tasks. Several may run at once.",
            "afspraak.command_line.work:run",
        ),
    ),
    "Look after": (
        Command(
            "doctor",
            "doctor",
            "Says in plain words what is missing or unsafe. Ends with 1 if real use would be unsafe.",
            "afspraak.command_line.doctor:run",
        ),
        Command(
            "verify",
            "verify [--quiet] [--receipt FILE]",
            "Checks the history of every agreement and names the first broken entry of each."
            " With --receipt: says whether the receipts in a file are genuine and still in the chain."
            " Ends with 1 if something does not fit.",
        ),
        Command(
            "backup",
            "backup FILE [--key-file KEY | --plain | --make-key KEY]",
            "Writes everything into one locked file, while the product runs.",
            "afspraak.command_line.backup:run",
        ),
        Command(
            "restore",
            "restore FILE [--key-file KEY] [--check]",
            "Puts a backup back onto an empty machine and checks every history. Overwrites nothing; --check"
            " only reads the file.",
            "afspraak.command_line.restore:run",
        ),
        Command(
            "register",
            "register [--json]",
            "Prints the data register: every stored field about a person, its purpose, who sees it and"
            " how long it is kept.",
        ),
        Command(
            "clarity",
            "clarity FILE [--score]",
            "Reads agreements from a file and writes back which words prescribe hours, presence or method, or"
            " leave the outcome open. --score compares with the flags in the file.",
        ),
        Command(
            "person",
            "person add|correct|deactivate|reactivate|erase|coach|role|list ...",
            "Adds, corrects, deactivates or erases a person, sets a coach, gives or takes a role. Each is"
            " recorded as a privileged act.",
        ),
        Command(
            "working_days",
            "working_days list|close|open|forget|country ...",
            "Says on which days the organisation works: its country's holidays and its own closing days. Each"
            " change is recorded as a privileged act.",
        ),
        Command(
            "prepare",
            "prepare",
            "Brings database, translations and files up to date without starting anything.",
            "afspraak.command_line.prepare:run",
        ),
    ),
    "Develop": (
        Command(
            "test",
            "test [PART ...] [-- PYTEST OPTIONS]",
            "Runs everything that is checked, or some parts: lint, types, imports, words, unit, postgres,"
            " browser.",
            "afspraak.command_line.testing:run",
        ),
        Command(
            "prove",
            "prove NAME [OPTIONS]",
            "Runs a proof in its long form: road, walk, at-once, kills, mail or uploads; what each shows"
            " stands in docs/architecture/proof.md.",
            "afspraak.command_line.proving:run",
        ),
        Command(
            "bench",
            "bench [--people N] [--json] [--only NAME,...] [--keep DIR] [--slices N]",
            "Measures pages and writes in an organisation of N people, over HTTP, each beside a bare one.",
            "afspraak.command_line.bench:run",
        ),
        Command(
            "pictures",
            "pictures [--only NAME,...] [--to FOLDER]",
            "Makes the pictures of the guide anew, of the demo organisation in a real browser.",
            "afspraak.command_line.pictures:run",
        ),
        Command(
            "collect_words",
            "collect_words [--check] [--from FOLDER]",
            "Collects every text of the product into the Dutch catalogue; --check only compares.",
        ),
        Command(
            "build_words",
            "build_words",
            "Compiles the Dutch catalogue, so that the product speaks Dutch.",
        ),
        Command(
            "build_assets",
            "build_assets",
            "Builds the stylesheet and subsets the fonts.",
        ),
        Command(
            "load_demo",
            "load_demo [--empty]",
            "Fills an empty database with the demo organisation, or with one that just begins.",
        ),
        Command(
            "manage",
            "manage DJANGO-COMMAND ...",
            "Passes a command on to Django, for example makemigrations or shell.",
            "afspraak.command_line.dispatch:manage",
        ),
    ),
}

COMMANDS: dict[str, Command] = {command.name: command for group in GROUPS.values() for command in group}

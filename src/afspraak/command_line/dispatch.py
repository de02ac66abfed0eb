"""From the words on the command line to the command, and from what happened to an exit code.

0: done. 1: it could not be done, or a check found something wrong; a sentence says what.
2: the command line was not understood. 130: interrupted with Ctrl-C.
"""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from importlib import import_module

from afspraak.command_line.commands import COMMANDS, GROUPS, Command
from afspraak.command_line.refusal import Refusal

DONE, FAILED, NOT_UNDERSTOOD, INTERRUPTED = 0, 1, 2, 130
ASKS_HELP = {"help", "--help", "-h"}


def run(words: list[str]) -> int:
    """Run the command that `words` name; returns the exit code."""
    if not words or words[0] in ASKS_HELP:
        return explain(words[1:])
    command = COMMANDS.get(words[0])
    if command is None:
        print(f"afspraak: there is no command {words[0]!r}. './afspraak help' lists them.", file=sys.stderr)
        return NOT_UNDERSTOOD
    try:
        return carry_out(command, words[1:])
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        from django.core.exceptions import ImproperlyConfigured  # slow to import, and `help` does without

        if not isinstance(error, ImproperlyConfigured):
            raise
        print(Refusal("setting_odd", why=str(error)), file=sys.stderr)
        return FAILED


def carry_out(command: Command, words: list[str]) -> int:
    """Call the command's function, or Django's management command of that name."""
    if not command.code:
        return manage([command.name, *words])
    module, _, function = command.code.partition(":")
    return int(getattr(import_module(module), function)(words))


def manage(words: list[str]) -> int:
    """A management command; those of Django itself included."""
    from django.core.management import ManagementUtility  # slow to import, and `help` does without
    from django.db import OperationalError, ProgrammingError

    try:
        ManagementUtility(["afspraak", *words]).execute()
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else FAILED if ended.code else DONE
    except (OperationalError, ProgrammingError) as error:  # PostgreSQL calls a missing table the latter
        raise Refusal("not_prepared", why=str(error).strip().splitlines()[0]) from error
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains at its end
    return DONE


def explain(words: list[str]) -> int:
    """Help: of one command if it is named, else the list of all."""
    if words:
        if words[0] not in COMMANDS:
            return run(words[:1])
        return run([words[0], "--help"])
    print(overview(min(shutil.get_terminal_size().columns, 100)))
    return DONE


def overview(width: int) -> str:
    """All commands by group, each with its sentence, wrapped at `width` columns."""
    lines = [
        "Afspraak: result agreements between people who trust each other.",
        "",
        "Usage: ./afspraak COMMAND [OPTIONS]      (./afspraak help COMMAND tells more)",
    ]
    for title, group in GROUPS.items():
        lines += ["", title]
        for command in group:
            lines.append(f"  {command.usage}")
            lines += textwrap.wrap(command.sentence, width, initial_indent=" " * 6, subsequent_indent=" " * 6)
    lines += [
        "",
        f"Data is kept in {os.environ.get('AFSPRAAK_DATA', 'data')} (AFSPRAAK_DATA); PORT sets the port.",
        "Exit codes: 0 done; 1 could not be done, or a check found something; 2 not understood.",
    ]
    return "\n".join(lines)

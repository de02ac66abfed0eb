"""`register`: print the data register."""

from __future__ import annotations

import argparse
import json
import textwrap
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import translation

from afspraak.trust.queries.register import Row, rows


class Command(BaseCommand):
    help = (
        "Prints the data register: every stored field that concerns a person, what it is for, who can see "
        "it and how long it is kept. Exit code 0: printed."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--json", action="store_true", help="a list of objects, one for each field")
        parser.add_argument("--language", choices=["nl", "en"], default="en")

    def handle(self, *args: Any, language: str, **options: Any) -> None:
        with translation.override(language):
            found = rows()
            if options["json"]:
                self.stdout.write(json.dumps([asdict(row) for row in found], ensure_ascii=False, indent=2))
                return
            for table in dict.fromkeys(row.table for row in found):
                self.stdout.write(f"\n{table}")
                for row in found:
                    if row.table == table:
                        self.stdout.write(_paragraph(row))


def _paragraph(row: Row) -> str:
    lines = [f"  {row.field}"]
    for name, words in (("purpose", row.purpose), ("seen by", row.seen_by), ("kept", row.kept)):
        lines += textwrap.wrap(
            words, 96, initial_indent=f"      {name:9}", subsequent_indent=" " * 15, break_long_words=False
        )
    return "\n".join(lines)

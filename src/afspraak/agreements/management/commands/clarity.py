"""`clarity`: read agreements from a file, say which words prescribe or leave open; score it where asked."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from afspraak.agreements.clarity.examples import Example, WrongLine, answered, read_line
from afspraak.agreements.clarity.scoring import Tally, report


class Command(BaseCommand):
    help = (
        "Reads agreements from FILE, one JSON object a line with outcome and criteria, and writes each line "
        "back with its own flags and, under because, the words and the rule. With --score: compares with the "
        "flags in the file and prints precision, recall and F1. Exit code 1: at least one line was wrong; "
        "each is named and the rest is done. Nothing is stored."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("file", metavar="FILE", type=Path, help="Lines of JSON, in UTF-8.")
        parser.add_argument(
            "--score", action="store_true", help="Print figures instead of lines; each line must have flags."
        )

    def handle(self, *args: Any, file: Path, score: bool, **options: Any) -> None:
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
        lines = [(number, line) for number, line in enumerate(raw.split(b"\n"), 1) if line.strip()]
        tally, wrong = Tally(), 0
        for number, line in lines:
            try:
                example = read_line(line, labelled=score)
            except WrongLine as error:
                wrong += 1
                self.stderr.write(f"Line {number}: {error}")
                continue
            self._answer(example, tally if score else None)
        if score:
            for text in report(tally):
                self.stdout.write(text)
        if wrong:
            raise SystemExit(1)

    def _answer(self, example: Example, tally: Tally | None) -> None:
        reading = example.read()
        if tally is None:
            self.stdout.write(json.dumps(answered(example, reading), ensure_ascii=False))
        else:
            tally.add(example.language, example.flags, reading.kinds)

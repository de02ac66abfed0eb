"""`verify`: check every history, or what became of the histories that receipts are about."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_all
from afspraak.agreements.queries.files import lost_files
from afspraak.agreements.queries.receipts import Finding, judge
from afspraak.core.chain import receipts_in

EVERY = 500  # agreements between two lines of progress
SAYS = {
    Finding.STANDS: "genuine, and still in the chain",
    Finding.DIFFERS: "genuine, but the chain differs",
    Finding.NOT_OURS: "not ours",
}


class Command(BaseCommand):
    help = (
        "Checks the history of every agreement: each entry, payload, version, signature and signed head, "
        "and that every file is on the disk as it was handed in. "
        "Names the first broken entry of each history. Exit code 0: all whole; 1: at least one is broken. "
        "With --receipt: says of each receipt in a file whether it is genuine and still in the chain."
    )

    requires_system_checks: list[str] = []  # a folder that was just restored has no built files yet

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--quiet", action="store_true", help="Print broken histories and the outcome only."
        )
        parser.add_argument(
            "--receipt",
            metavar="FILE",
            type=Path,
            help="Check the receipts in FILE (a mail, an export, a note) and nothing else.",
        )

    def handle(self, *args: Any, quiet: bool, receipt: Path | None, **options: Any) -> None:
        whole = self._check_receipts(receipt) if receipt else self._check_all(quiet=quiet)
        if not whole:
            raise SystemExit(1)

    def _check_all(self, *, quiet: bool) -> bool:
        total = Agreement.objects.count()
        broken = done = 0
        for agreement, found in check_all():
            done += 1
            if found:
                broken += 1
                self.stdout.write(f"broken  {agreement.pk}  entry {found.entry}  ({found.why})")
            if not quiet and (done % EVERY == 0):
                self.stdout.write(f"{done} of {total} checked")
        self.stdout.write(f"{done} histories checked, {broken} broken")
        return self._check_files() and not broken

    def _check_files(self) -> bool:
        lost = 0
        for file in lost_files():
            lost += 1
            entry = file.payload.entry
            self.stdout.write(f"lost    {entry.agreement_id}  entry {entry.number}  (file)")
        if lost:
            self.stdout.write(f"{lost} files are not in data/files as they were handed in: look in a backup")
        return not lost

    def _check_receipts(self, path: Path) -> bool:
        try:
            found = receipts_in(path.read_text(encoding="utf-8", errors="replace"))
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        if not found:
            raise CommandError(f"There is no receipt in {path}.")
        findings = [judge(each) for each in found]
        for each, finding in zip(found, findings, strict=True):
            self.stdout.write(f"{each.agreement}  {each.count} steps  {SAYS[finding]}")
        return all(finding is Finding.STANDS for finding in findings)

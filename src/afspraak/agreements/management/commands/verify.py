"""`verify`: check every history."""

from __future__ import annotations

import argparse
from typing import Any

from django.core.management.base import BaseCommand

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_all

EVERY = 500  # agreements between two lines of progress


class Command(BaseCommand):
    help = (
        "Checks the history of every agreement: each entry, payload, version, signature and signed head. "
        "Names the first broken entry of each history. Exit code 0: all whole; 1: at least one is broken."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--quiet", action="store_true", help="Print broken histories and the outcome only."
        )

    def handle(self, *args: Any, quiet: bool, **options: Any) -> None:
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
        if broken:
            raise SystemExit(1)

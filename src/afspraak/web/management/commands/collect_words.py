"""`./afspraak collect_words`."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from afspraak.web.words import catalogue
from afspraak.web.words.collecting import Text, collect


class Command(BaseCommand):
    help = (
        "Collects every text of the product into the Dutch catalogue. Texts that are gone leave it, Dutch"
        " that is there stays. Ends with 1 if a text has no Dutch."
    )
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--from",
            dest="folder",
            type=Path,
            help="take Dutch from the JSON files in this folder; it goes before what the catalogue has",
        )
        parser.add_argument("--check", action="store_true", help="only compare, change nothing")

    def handle(self, *args: Any, **options: Any) -> None:
        texts = collect()
        if not options["check"]:
            self.update(texts, options["folder"])
        faults = catalogue.faults(catalogue.read(), texts)
        for fault in faults:
            self.stderr.write(fault)
        if faults:
            raise CommandError(
                f"{len(faults)} texts need attention. './afspraak collect_words' updates the list."
            )
        self.stdout.write(f"All {len({(text.singular, text.context) for text in texts})} texts have Dutch.")

    def update(self, texts: list[Text], folder: Path | None) -> None:
        """Write the catalogue anew from the code, the Dutch it had, and the Dutch in `folder`."""
        dutch = catalogue.dutch_of(catalogue.read()) | (catalogue.from_folder(folder) if folder else {})
        catalogue.FOLDER.mkdir(parents=True, exist_ok=True)
        catalogue.SOURCE.write_bytes(catalogue.written(catalogue.build(texts, dutch)))

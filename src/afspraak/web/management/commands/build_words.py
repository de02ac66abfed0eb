"""`./afspraak build_words`."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from afspraak.web.words import catalogue


class Command(BaseCommand):
    help = "Compiles the Dutch catalogue, so that the product speaks Dutch."
    requires_system_checks = []

    def handle(self, *args: Any, **options: Any) -> None:
        count = catalogue.compile_dutch()
        if options["verbosity"]:
            self.stdout.write(f"{count} Dutch texts compiled.")

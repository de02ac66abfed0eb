"""`load_demo`: fills an empty database with the demo organisation."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext

from afspraak.demo.loading import NotEmpty, load


class Command(BaseCommand):
    help = (
        "Fills an empty database with the demo: part of a municipality that does not exist, with "
        "agreements in every state. Refuses a database in which there are people already."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--empty",
            action="store_true",
            help="An organisation in which nothing was agreed yet: a coach, an employee and a steward.",
        )

    def handle(self, *args: Any, empty: bool = False, **options: Any) -> None:
        try:
            load(empty=empty)
        except NotEmpty:
            refused = gettext(
                "There are people in this database already, so the demo was not loaded. Nothing was changed."
            )
            self.stderr.write(refused)
            sys.exit(1)

"""`build_assets`: fonts and stylesheet, made once and kept by the hash of what they are made of."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from afspraak.web.assets import build
from afspraak.web.built import folder


class Command(BaseCommand):
    help = "Cut the fonts to our letters and join the stylesheets into one file."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for path in build(folder()):
            if int(options["verbosity"]) > 1:
                self.stdout.write(f"{path.name}  {path.stat().st_size // 1024} KB")

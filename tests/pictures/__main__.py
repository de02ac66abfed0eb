"""`./afspraak pictures`: makes the pictures of the guide anew."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from afspraak.command_line.pictures import read

ROOT = Path(__file__).resolve().parents[2]
PORT = 8947


def main() -> int:
    chosen = read(sys.argv[1:])
    only = set(filter(None, chosen.only.split(",")))
    with tempfile.TemporaryDirectory(prefix="afspraak-pictures-") as data:
        surround(Path(data))
        made = take(chosen.to.resolve(), only)
    if not only:
        remove_others(chosen.to.resolve(), made)
    total = sum(path.stat().st_size for path in made)
    print(f"{len(made)} pictures, {total // 1000} KB")
    return 0


def surround(data: Path) -> None:
    """Settings of our own, before anything reads them; what was built already is not built again."""
    from_before = Path(os.environ.get("AFSPRAAK_DATA", ROOT / "data")) / "build"
    if from_before.is_dir():
        shutil.copytree(from_before, data / "build")
    for name in [name for name in os.environ if name.startswith("AFSPRAAK_") or name == "DATABASE_URL"]:
        del os.environ[name]
    os.environ |= {
        "AFSPRAAK_DATA": str(data),
        "AFSPRAAK_ROOT": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "afspraak.config.settings",
        "PORT": str(PORT),
    }


def take(folder: Path, only: set[str]) -> list[Path]:
    """Load the demo, serve it and take the pictures."""
    from django.core.management import call_command

    from afspraak.command_line.prepare import prepare

    prepare()
    call_command("load_demo")
    from tests.pictures import making

    making.without_the_bar()
    made = []
    with making.running(PORT) as base_url:
        for path in making.make(folder, base_url, only):
            print(f"{path.stat().st_size // 1000:5d} KB  {path.parent.name}/{path.name}", flush=True)
            made.append(path)
    return made


def remove_others(folder: Path, made: list[Path]) -> None:
    """Pictures that no list names any more."""
    for path in folder.glob("*/*.webp"):
        if path not in made:
            path.unlink()


if __name__ == "__main__":
    sys.exit(main())

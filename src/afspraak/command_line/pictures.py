"""`./afspraak pictures`: the pictures of the guide, made anew by the tests' browser."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def run(words: list[str]) -> int:
    """Hand the words on to `tests.pictures`, once they are understood; returns its exit code."""
    read(words)
    return subprocess.run([sys.executable, "-m", "tests.pictures", *words], cwd=ROOT, check=False).returncode


def read(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="afspraak pictures",
        description="Makes the pictures of the guide anew in docs/pictures: loads the demo into a folder of"
        " its own, starts the web process and takes them with Chromium, in Dutch and in English.",
    )
    parser.add_argument("--only", metavar="NAME,...", default="", help="these, by their names")
    parser.add_argument(
        "--to", metavar="FOLDER", type=Path, default=ROOT / "docs" / "pictures", help="default: docs/pictures"
    )
    return parser.parse_args(words)

"""Files that fit in a head, in rooms with a name that says what is in them."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.lint.sources import PACKAGE, ROOT, name_of, python_files, templates

LONGEST_FILE = 300
LONGEST_TEMPLATE = 150
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "mixins", "common", "base", "misc", "lib", "tools"}


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_files_are_short() -> None:
    tests = sorted((ROOT / "tests").rglob("*.py"))
    long = [
        f"{path.relative_to(ROOT)}: {lines(path)}"
        for path in [*python_files(), *tests]
        if lines(path) > LONGEST_FILE
    ]
    assert long == []


def test_templates_are_short() -> None:
    assert [f"{name_of(path)}: {lines(path)}" for path in templates() if lines(path) > LONGEST_TEMPLATE] == []


def test_names_say_what_is_inside() -> None:
    nameless = [
        name_of(path)
        for path in python_files()
        if SAYS_NOTHING & {part.removesuffix(".py") for part in path.relative_to(PACKAGE).parts}
    ]
    assert nameless == []


def test_core_and_web_stay_small() -> None:
    """Prints their share (pytest -s); a third would mean that the areas moved out of their rooms."""
    share = Counter[str]()
    for path in python_files():
        share[path.relative_to(PACKAGE).parts[0]] += lines(path)
    whole = share.total()
    for area in ("core", "web"):
        print(f"{area}: {share[area] / whole:.0%} of {whole} lines")
        assert share[area] < whole / 3

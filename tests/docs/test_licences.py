"""What runs is under licences that go with the EUPL-1.2, and the docs name what we chose and why."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOES_WITH = re.compile(r"MIT|BSD|Apache|LGPL|OFL|PSF|ISC|0BSD|Python Software Foundation", re.IGNORECASE)
NEVER = re.compile(r"AGPL|(?<!L)GPL|SSPL|BUSL|Commons Clause|Proprietary|Non-?Commercial", re.IGNORECASE)


def locked() -> list[str]:
    lines = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("==")[0] for line in lines if "==" in line and line[0].isalnum()]


def chosen() -> list[str]:
    """The packages of run.in, without extras and bounds."""
    lines = (ROOT / "requirements" / "run.in").read_text(encoding="utf-8").splitlines()
    return [re.split(r"[\[<>=]", line)[0] for line in lines if line and line[0].isalnum()]


def licence_of(package: Distribution) -> str:
    """All that the package itself says about its licence, on one line."""
    said = package.metadata
    classifiers = [c for c in said.get_all("Classifier") or [] if c.startswith("License")]
    named = [said.get("License-Expression") or "", (said.get("License") or "")[:200], *classifiers]
    return " ".join(" ".join(named).split())


def test_licences_go_with_ours() -> None:
    odd = {}
    for name in locked():
        try:
            package = distribution(name)
        except PackageNotFoundError:  # for another platform or interpreter
            continue
        licence = licence_of(package)
        if not GOES_WITH.search(licence) or NEVER.search(licence):
            odd[name] = licence
    assert odd == {}


def test_every_choice_has_its_reason() -> None:
    page = (ROOT / "docs" / "architecture" / "index.md").read_text(encoding="utf-8")
    table = page.split("## What it is made of, and why", 1)[1].lower()
    assert [name for name in chosen() if name.lower() not in table] == []

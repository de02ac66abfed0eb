"""Built files: every stylesheet is in, in its layer; fonts are made once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afspraak.web import assets


def test_every_sheet_is_listed_and_joined() -> None:
    listed = set(re.findall(r'url\("([^"]+)"\)', (assets.CSS / "site.css").read_text()))
    there = {str(path.relative_to(assets.CSS)) for path in assets.CSS.rglob("*.css")} - {"site.css"}
    assert listed == there
    whole = assets.joined(assets.CSS / "site.css")
    assert "@import" not in whole
    assert "/*" not in whole
    assert whole.count("{") == whole.count("}")
    assert whole.startswith("@layer reset, tokens, base, layout, components, utilities;")


def test_colours_stand_in_the_tokens_only() -> None:
    found = {
        path.name: match.group()
        for path in assets.CSS.rglob("*.css")
        if path.name not in {"tokens.css", "print.css", "cord.css"}
        for match in re.finditer(r"#[0-9a-f]{3,8}\b|oklch\(|rgba?\(", path.read_text())
    }
    assert found == {}


def test_every_class_of_size_is_a_token() -> None:
    smallest = [
        (path.name, size)
        for path in assets.CSS.rglob("*.css")
        for size in re.findall(r"font(?:-size)?:[^;]*?(\d*\.?\d+)rem", path.read_text())
        if float(size) < 0.8125
    ]
    assert smallest == []


@pytest.mark.once
def test_fonts_are_made_once_and_alike(tmp_path: Path) -> None:
    first = assets.build(tmp_path)
    made = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in first}
    assert assets.build(tmp_path) == first
    assert {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in first} == made
    fonts = [path for path in first if path.suffix == ".woff2"]
    assert len(fonts) == 3
    assert sum(path.stat().st_size for path in fonts) < 160 * 1024

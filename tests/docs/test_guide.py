"""The guide: two languages that tell the same, with pictures that exist, and none that nobody shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from tests.docs.test_docs import PAGES, ROOT
from tests.pictures.shots import LANGUAGES, SHOTS

FOLDER = ROOT / "docs" / "pictures"
PICTURES = sorted(FOLDER.rglob("*.*"))
MOST = 1_500_000  # bytes together: a clone stays quick
SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")


def guide(language: str) -> str:
    return (ROOT / "docs" / "guide" / f"{language}.md").read_text(encoding="utf-8")


def shown(page: Path) -> list[tuple[str, Path]]:
    """The pictures on a page: what is said of each, and where it is."""
    found = SHOWN.findall(page.read_text(encoding="utf-8"))
    return [(words, (page.parent / target).resolve()) for words, target in found]


def test_both_languages_have_the_same_chapters_and_pictures() -> None:
    dutch, english = guide("nl"), guide("en")
    assert len(re.findall("^## ", dutch, re.MULTILINE)) == len(re.findall("^## ", english, re.MULTILINE))
    assert len(re.findall("^- ", dutch, re.MULTILINE)) == len(re.findall("^- ", english, re.MULTILINE))
    names = [[Path(target).name for _, target in SHOWN.findall(text)] for text in (dutch, english)]
    assert names[0] == names[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guide_shows_the_pictures_of_its_own_language(language: str) -> None:
    named = {path for _, path in shown(ROOT / "docs" / "guide" / f"{language}.md")}
    assert named == {FOLDER / language / f"{shot.name}.webp" for shot in SHOTS}


def test_every_picture_is_there_and_has_words() -> None:
    silent = [path.name for page in PAGES for words, path in shown(page) if len(words) < 20]
    assert silent == [], "who cannot see it must know what it shows"
    assert [path for page in PAGES for _, path in shown(page) if not path.exists()] == []


def test_pictures_are_small_shown_and_hold_nothing_else() -> None:
    shown_somewhere = {path for page in PAGES for _, path in shown(page)}
    assert [path for path in PICTURES if path.resolve() not in shown_somewhere] == []
    assert sum(path.stat().st_size for path in PICTURES) < MOST
    for path in PICTURES:
        with Image.open(path) as picture:
            assert picture.format == "WEBP"
            assert not picture.getexif(), path.name

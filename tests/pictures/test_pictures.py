"""Every picture of the guide can be made of the demo as it is now, so that the command does not rot."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser

from afspraak.demo.loading import load
from tests.pictures.making import MARGIN, packed, seen_by, story, taken, without_the_bar
from tests.pictures.shots import LANGUAGES, SHOTS


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.django_db(transaction=True)
def test_every_picture_can_be_made(browser: Browser, live_server: Any) -> None:
    """In one language; of the other, that everybody and everything in its pictures is in the demo."""
    load()
    without_the_bar()
    walked, *others = LANGUAGES
    for shot in SHOTS:
        png = taken(browser, live_server.url, shot, walked)
        with Image.open(io.BytesIO(png)) as picture:
            assert MARGIN * 3 < picture.height <= shot.tallest, shot.name
        for language in others:
            assert seen_by(shot, story(shot, language), language), shot.name


def test_a_picture_loses_no_point_and_carries_nothing_else() -> None:
    made = io.BytesIO()
    drawn = Image.effect_noise((40, 30), 90).convert("RGB")
    drawn.save(made, "PNG")
    with Image.open(io.BytesIO(packed(made.getvalue()))) as picture:
        assert picture.format == "WEBP"
        assert picture.convert("RGB").tobytes() == drawn.tobytes()
        assert not picture.getexif()

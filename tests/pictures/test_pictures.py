"""Every picture of the guide can be made of the demo as it is now, so that the command does not rot."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser

from afspraak.demo.loading import load
from tests.pictures.making import MARGIN, packed, taken, without_the_bar
from tests.pictures.shots import LANGUAGES, SHOTS


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_can_be_made(browser: Browser, live_server: Any, language: str) -> None:
    load()
    without_the_bar()
    for shot in SHOTS:
        png = taken(browser, live_server.url, shot, language)
        with Image.open(io.BytesIO(png)) as picture:
            assert MARGIN * 3 < picture.height <= shot.tallest, shot.name


def test_a_picture_loses_no_point_and_carries_nothing_else() -> None:
    made = io.BytesIO()
    drawn = Image.effect_noise((40, 30), 90).convert("RGB")
    drawn.save(made, "PNG")
    with Image.open(io.BytesIO(packed(made.getvalue()))) as picture:
        assert picture.format == "WEBP"
        assert picture.convert("RGB").tobytes() == drawn.tobytes()
        assert not picture.getexif()

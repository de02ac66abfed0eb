"""Making them: a demo organisation of its own, a web process, a browser, and one WebP a picture."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, FloatRect, Page, Playwright, sync_playwright

from afspraak.agreements.models import Agreement
from afspraak.command_line import web
from afspraak.command_line.testing import SHELL, WHOLE
from afspraak.people.models import Person
from tests.pictures.shots import BUSY, LANGUAGES, SHOTS, STORIES, Shot
from tests.support.browsing import PATIENCE, launch_arguments, let_in

WIDE = {"viewport": {"width": 1160, "height": 860}}
TAGS = {"nl": "nl-NL", "en": "en-GB"}
MARGIN = 24  # around what is cut out, in points


@contextmanager
def running(port: int) -> Iterator[str]:
    """The web process on the data folder of the settings; its address."""
    server = subprocess.Popen([sys.executable, *web.arguments(port)])
    try:
        if not web.answers(port, lambda: server.poll() is None):
            raise RuntimeError("the web process gives no answer")
        yield f"http://localhost:{port}"
    finally:
        server.terminate()
        server.wait()


def make(folder: Path, base_url: str, only: set[str]) -> Iterator[Path]:
    """Take the pictures (all, or those named) into a folder a language; yields each when it stands."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # Playwright runs an event loop in this thread
    with sync_playwright() as playwright:
        for language in LANGUAGES:
            browser = opened(playwright, language)
            (folder / language).mkdir(parents=True, exist_ok=True)
            for shot in SHOTS:
                if not only or shot.name in only:
                    path = folder / language / f"{shot.name}.webp"
                    path.write_bytes(packed(taken(browser, base_url, shot, language)))
                    yield path
            browser.close()


def opened(playwright: Playwright, language: str) -> Browser:
    """A browser that speaks the language itself: how it shows a date in a field is not up to the page."""
    how = launch_arguments((*WHOLE, SHELL))  # the shell has no words of its own
    tag = TAGS[language]
    spoken = {"LANG": f"{tag.replace('-', '_')}.UTF-8", "LANGUAGE": tag.replace("-", "_")}
    how["args"] = [*how["args"], f"--lang={tag}"]
    return playwright.chromium.launch(**how, env={**os.environ, **spoken})


def taken(browser: Browser, base_url: str, shot: Shot, language: str) -> bytes:
    """One picture as the browser gives it (PNG)."""
    agreement = story(shot, language)
    if agreement:
        shot.scene(agreement, language)
    options = (narrow(shot.tallest) if shot.phone else WIDE) | {
        "base_url": base_url,
        "locale": TAGS[language],
        "color_scheme": "dark" if shot.dark else "light",
        "reduced_motion": "reduce",
    }
    context = browser.new_context(**options)
    context.set_default_timeout(PATIENCE)
    try:
        if person := seen_by(shot, agreement, language):
            Person.objects.filter(pk=person.pk).update(language=language)
            let_in(context, person, base_url)
        page = context.new_page()
        found = page.goto(shot.path.format(agreement=f"/agreements/{agreement.pk}" if agreement else ""))
        if found is None or not found.ok:
            raise RuntimeError(f"{shot.name} ({language}): {page.url} does not answer")
        shot.before(page, language)
        page.evaluate("document.fonts.ready.then(() => window.scrollTo(0, 0))")
        return page.screenshot(clip=cut(page, shot), full_page=not shot.phone, animations="disabled")
    finally:
        context.close()


def narrow(height: int) -> dict[str, object]:
    """A phone; what is taller than its screen is not in the picture, so that its bar is at the bottom."""
    return {"viewport": {"width": 390, "height": height}, "has_touch": True, "is_mobile": True}


def story(shot: Shot, language: str) -> Agreement | None:
    """The agreement of a picture, by the beginning of its title."""
    if not shot.of:
        return None
    return Agreement.objects.get(latest__title__startswith=STORIES[language][shot.of])


def seen_by(shot: Shot, agreement: Agreement | None, language: str) -> Person | None:
    """Who looks: a party, the party whose turn it is to answer, or the busy one."""
    if agreement is None:
        busy = Person.objects.filter(email__startswith=BUSY[language])
        return busy.get() if shot.who == "busy" else None
    sides = {"holder": agreement.holder, "counterpart": agreement.counterpart}
    if shot.who == "turn":
        assert agreement.latest
        return next(side.person for side in sides.values() if side != agreement.latest.author)
    return sides[shot.who].person


def cut(page: Page, shot: Shot) -> FloatRect:
    """The part of the page between the first and the last of the picture, with some air around it."""
    whole = page.evaluate("[document.documentElement.clientWidth, document.documentElement.scrollHeight]")
    if shot.phone or shot.first == "body":
        end = page.locator("#content").bounding_box()
        tall = shot.tallest if shot.phone or end is None else end["y"] + end["height"]
        return {"x": 0, "y": 0, "width": whole[0], "height": min(shot.tallest, tall)}
    above = page.locator(shot.first).first.bounding_box()
    below = page.locator(shot.last).last.bounding_box() if shot.last else None
    inner = page.locator(".page__inner").first.bounding_box()
    if above is None or inner is None or (shot.last and below is None):
        raise RuntimeError(f"{shot.name}: there is no {shot.first} or {shot.last} on {page.url}")
    air = 0 if shot.first.startswith("#") else MARGIN  # an article has its own
    top = max(0, above["y"] - air)
    end = below["y"] + below["height"] if below else whole[1]
    left = max(0, inner["x"] - MARGIN)
    right = min(whole[0], inner["x"] + inner["width"] + MARGIN)
    return {"x": left, "y": top, "width": right - left, "height": min(shot.tallest, end - top)}


def packed(png: bytes) -> bytes:
    """The same points as WebP without loss: half of the PNG, and letters stay sharp. It carries no date."""
    made = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        picture.convert("RGB").save(made, "WEBP", lossless=True, quality=100, method=6)
    return made.getvalue()


def without_the_bar() -> None:
    """Let the demo look like an organisation: people there see no bar to change who they are."""
    from afspraak.people.actions.organisation import set_setting

    set_setting("is_demo", False, by=None)

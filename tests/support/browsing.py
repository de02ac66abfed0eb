"""Real pages in a real Chromium: windows of a phone and a desk, one without scripts, and axe."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect

from afspraak.command_line.testing import SHELL, WHOLE, browser_found
from afspraak.people.models import Person

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"viewport": {"width": 375, "height": 760}, "has_touch": True, "is_mobile": True}
DESK = {"viewport": {"width": 1280, "height": 900}}
PATIENCE = 30_000  # milliseconds a page or an element gets to appear, also the first one on a busy machine
expect.set_options(timeout=PATIENCE)  # by itself it waits five seconds, which a busy machine may need
COLOURS = ["color-contrast", "link-in-text-block"]
WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def launch_arguments(names: tuple[str, ...] = (SHELL, *WHOLE)) -> dict[str, Any]:
    """How Playwright starts the machine's own Chromium; skips nothing: without one the test errs."""
    return {"executable_path": browser_found(names), "args": FLAGS}


class Windows:
    """Opens windows against the live server; each is a person's own browser, with its own cookies."""

    def __init__(self, browser: Browser, base_url: str) -> None:
        self.browser = browser
        self.base_url = base_url
        self.opened = ExitStack()

    def open(
        self, who: Person | None = None, *, phone: bool = False, scripts: bool = True, **more: Any
    ) -> Page:
        """A page in a new browser of `who` (nobody: signed out), in Dutch unless `locale` says otherwise."""
        options = {"locale": "nl-NL", "java_script_enabled": scripts, "base_url": self.base_url}
        context = self.browser.new_context(**options | (PHONE if phone else DESK) | more)
        self.opened.callback(context.close)
        context.set_default_timeout(PATIENCE)
        if who is not None:
            let_in(context, who, self.base_url)
        return context.new_page()


@contextmanager
def windows(browser: Browser, base_url: str) -> Iterator[Windows]:
    """Windows that are all closed at the end."""
    ours = Windows(browser, base_url)
    with ours.opened:
        yield ours


def let_in(context: BrowserContext, who: Person, base_url: str) -> None:
    """Sign `who` in without the page: for tests of something else."""
    client = Client()
    client.force_login(who)
    cookie = client.cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": base_url}])


def troubles(page: Page) -> list[str]:
    """A list that fills with what the page's console calls errors and with scripts that failed."""
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    return heard


def axe_findings(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2 AA, a line each. Never on a page without scripts: axe is one itself."""
    return _axe(page, {"type": "tag", "values": WCAG})


def contrast_findings(page: Page) -> list[str]:
    """What axe finds of colours alone, on a page where it has run: for the same page in another scheme."""
    return _axe(page, {"type": "rule", "values": COLOURS})


def _axe(page: Page, run_only: dict[str, object]) -> list[str]:
    options = {"preload": False, "resultTypes": ["violations"], "runOnly": run_only}
    results = Axe().run(page, options=options)
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:160]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]

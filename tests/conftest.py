"""Fixtures for all tests: people, database, browser. tests/support/ holds what they are made of."""

from __future__ import annotations

import faulthandler
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import hypothesis
import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation

from afspraak.command_line import prepare
from tests.support.rendered import keep_pages_only
from tests.support.surroundings import LOUD

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from afspraak.people.models import Person
    from tests.support.browsing import Windows
    from tests.support.cast import Cast

TIDYING = 240  # seconds that the fixtures of a test that took too long get to end
BROWSER_FIXTURES = {"browser", "windows", "phone", "desk", "without_scripts", "page", "context"}


def pytest_configure(config: pytest.Config) -> None:
    """Settings that only tests have: plain static files, a quick password hash, no lasting connections."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.DATABASES["default"]["CONN_MAX_AGE"] = 0
    keep_pages_only()
    if "PYTEST_XDIST_WORKER" not in os.environ:
        prepare.build_words()
    # Examples take as long as a busy machine needs; in CI they are the same ones each time.
    hypothesis.settings.register_profile("ours", deadline=None, derandomize=os.environ.get("CI") == "true")
    hypothesis.settings.load_profile("ours")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what uses a browser; leave out what belongs to the other database."""
    on_postgres = os.environ.get("AFSPRAAK_TEST_DATABASE") == "postgres"
    others = ("sqlite_only", "once") if on_postgres else ("postgres_only",)
    for item in items:
        if BROWSER_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("browser")
    elsewhere = [item for item in items if any(map(item.get_closest_marker, others))]
    if elsewhere:
        config.hook.pytest_deselected(items=elsewhere)
        items[:] = [item for item in items if item not in elsewhere]
    if "PYTEST_XDIST_WORKER" in os.environ and not on_postgres:
        # What takes long first: begun at the end it would leave the other cores without work. On PostgreSQL
        # browsers would come first, beside what they leave in their worker; there the order stays as it was.
        items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """A hard end behind the soft one: pytest-timeout raises once, and what tidies up may then wait for ever.

    The process ends and says where each thread stood; xdist names the test and goes on with another.
    """
    marked = item.get_closest_marker("timeout")
    soft = float(marked.args[0] if marked else item.config.getini("timeout"))
    if soft:
        faulthandler.dump_traceback_later(soft + TIDYING, exit=True, file=LOUD)
    try:
        return (yield)
    finally:
        faulthandler.cancel_dump_traceback_later()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Hand the counts to `./afspraak test`, which adds those of all runs."""
    if path := os.environ.get("AFSPRAAK_COUNTS"):
        counts = {
            kind: len(terminalreporter.stats.get(kind, []))
            for kind in ("passed", "failed", "error", "skipped")
        }
        Path(path).write_text(json.dumps(counts))


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Under CI=true a skip is a failure: what is not run there is run nowhere."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def _in_the_language_of_the_settings() -> None:
    """Each test begins in Dutch, whatever language the one before it left active."""
    translation.deactivate()


# --- people ---------------------------------------------------------------------------------------


@pytest.fixture
def cast(db: None) -> Cast:
    """One person for each relation to the holder of an agreement."""
    from tests.support.cast import make_cast

    return make_cast()


@pytest.fixture
def client_of() -> Callable[[Person], Client]:
    """A signed-in test client for a person."""

    def signed_in(person: Person) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return signed_in


# --- browser --------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    from tests.support.browsing import launch_arguments

    return launch_arguments()


@pytest.fixture
def windows(browser: Browser, live_server: Any) -> Iterator[Windows]:
    """Opens browsers of people against the product: `windows.open(person, phone=True)`."""
    from tests.support.browsing import windows as opened

    with opened(browser, live_server.url) as ours:
        yield ours


@pytest.fixture
def phone(windows: Windows) -> Page:
    """A signed-out page on a phone (375 px)."""
    return windows.open(phone=True)


@pytest.fixture
def desk(windows: Windows) -> Page:
    """A signed-out page on a desk (1280 px)."""
    return windows.open()


@pytest.fixture
def without_scripts(windows: Windows) -> Page:
    """A signed-out page on a desk with scripts off."""
    return windows.open(scripts=False)


@pytest.fixture
def axe() -> Callable[[Page], list[str]]:
    """Checks a page against WCAG 2.2 AA: `assert axe(page) == []`."""
    from tests.support.browsing import axe_findings

    return axe_findings

"""The docs name what exists: areas, events, commands, settings, nightly tasks, steps, times."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.apps import apps
from django.db import models

from afspraak.agreements import actions, urls
from afspraak.agreements.states import TABLE, By, Step
from afspraak.command_line.commands import COMMANDS
from afspraak.config.schedule import FREQUENT, SCHEDULE
from afspraak.config.subscribers import SUBSCRIBERS
from afspraak.core.outbox import Event
from tests.docs import road

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "afspraak"
HOUSE = ROOT / "docs" / "architecture"
AREAS = sorted(path.parent.name for path in PACKAGE.glob("*/apps.py"))
READMES = sorted(PACKAGE.glob("*/README.md"))
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *READMES])
LONGEST_README = 40


def text_of(page: str) -> str:
    return (HOUSE / page).read_text(encoding="utf-8")


def rows(text: str, after: str) -> list[list[str]]:
    """The rows of the first table behind the heading or mark `after`, cells without back-ticks."""
    found: list[list[str]] = []
    for line in text.split(after, 1)[1].splitlines():
        if line.startswith("|"):
            found.append([c.strip().strip("`") for c in re.split(r"(?<!\\)\|", line.strip().strip("|"))])
        elif found:
            break
    return found[2:]


# --- areas ------------------------------------------------------------------------------------------


def test_every_area_is_named_and_has_a_short_readme() -> None:
    named = {row[0] for row in rows(text_of("areas.md"), "# The areas")}
    assert named == set(AREAS)
    long = {
        readme.parent.name: len(readme.read_text(encoding="utf-8").splitlines())
        for readme in READMES
        if len(readme.read_text(encoding="utf-8").splitlines()) > LONGEST_README
    }
    assert long == {}
    assert {readme.parent.name for readme in READMES} >= {*AREAS, "config"}


def events(kind: type[Event] = Event) -> Iterator[type[Event]]:
    """The product's own events: those that no other event is made from."""
    for path in PACKAGE.glob("*/events.py"):
        import_module(f"afspraak.{path.parent.name}.events")
    for made in kind.__subclasses__():
        if made.__subclasses__():
            yield from events(made)
        elif made.__module__.startswith("afspraak."):
            yield made


def test_every_event_is_named_with_who_hears_it() -> None:
    named = {row[0]: row[2].replace("`", "") for row in rows(text_of("areas.md"), "## Events")}
    told = {
        kind.__name__: ", ".join(path.removeprefix("afspraak.") for path in SUBSCRIBERS.get(kind, []))
        or "nobody yet"
        for kind in events()
    }
    assert named == told


def test_every_nightly_task_is_named() -> None:
    named = [row[0] for row in rows(text_of("areas.md"), "## What runs by itself")]
    assert named == [job.name for job in SCHEDULE]
    assert [job.name for job in FREQUENT if f"`{job.name}`" not in text_of("areas.md")] == []


# --- commands and settings --------------------------------------------------------------------------


def test_every_command_is_named_as_it_is_typed() -> None:
    named = {row[0].replace("\\|", "|") for row in rows(text_of("commands.md"), "# Commands")}
    assert named == {command.usage for command in COMMANDS.values()}


def test_every_setting_is_named() -> None:
    settings = (PACKAGE / "config" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r"ENV(?:\.get\(|\[)\"(\w+)\"", settings))
    assert {row[0] for row in rows(text_of("settings.md"), "# Settings")} == read
    assert {name for name in read if f"| {name} |" not in settings} == set(), "not in its own docstring"


# --- steps ------------------------------------------------------------------------------------------


def test_table_and_diagram_are_those_of_the_code() -> None:
    page = road.PAGE.read_text(encoding="utf-8")
    assert road.part(page, "table") == road.table()
    assert road.part(page, "diagram") == road.diagram()


# Steps whose address ends otherwise: under a promise, and on the one page about who reads.
AT_THEIR_PLACE = {
    "support-kept": "/kept",
    "support-received": "/received",
    "widening": "/sharing",
    "widening-answer": "/sharing/answer",
    "narrowing": "/sharing",
}


def test_one_word_finds_every_line() -> None:
    named = rows(text_of("steps.md"), "## One word finds every line")
    by_people = {Step.PROPOSAL} | {row.step for row in TABLE if row.by is not By.ORGANISATION}
    assert [noun.replace("-", "_") for noun, *_ in named] == [s.value for s in Step if s in by_people]
    assert {verb for _, verb, *_ in named} <= set(actions.__all__)
    told = {event for _, _, event, _ in named if event != "none"}
    assert told <= {kind.__name__ for kind in SUBSCRIBERS}
    pages = PACKAGE / "agreements" / "templates" / "agreements"
    assert [name for *_, name in named if not (pages / name).exists()] == []
    addresses = {pattern.name: str(pattern.pattern) for pattern in urls.urlpatterns}
    wrong = [
        noun
        for noun, *_ in named[1:]
        if noun not in AT_THEIR_PLACE and not addresses[noun.replace("-", "_")].endswith(f"/{noun}")
    ]
    assert wrong == []
    assert [
        noun for noun, end in AT_THEIR_PLACE.items() if not any(a.endswith(end) for a in addresses.values())
    ] == []


def reasons(tree: ast.AST) -> Iterator[str]:
    """The words with which the check of histories says why: returned, chosen between or broken with."""
    for node in ast.walk(tree):
        spoken: list[ast.expr | None] = []
        if isinstance(node, ast.Return):
            spoken = [node.value]
        elif isinstance(node, ast.IfExp):
            spoken = [node.body, node.orelse]
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"Break", "wrong.get"}:
            spoken = [node.args[-1]]
        yield from (
            word.value
            for word in spoken
            if isinstance(word, ast.Constant) and isinstance(word.value, str) and word.value
        )


def test_every_word_of_verify_is_explained() -> None:
    queries = PACKAGE / "agreements" / "queries"
    trees = [ast.parse((queries / name).read_text(encoding="utf-8")) for name in ("chain.py", "replay.py")]
    named = {row[0] for row in rows(text_of("history.md"), "## What `verify` checks")}
    assert named == {word for tree in trees for word in reasons(tree)}


# --- time -------------------------------------------------------------------------------------------


def test_every_column_with_a_time_is_explained() -> None:
    page = text_of("time.md")
    times = {
        f"{model._meta.db_table}.{field.column}"
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.local_fields
        if isinstance(field, models.DateTimeField | models.TimeField | models.DurationField)
    }
    unexplained = {name for name in times if name not in page and f"`{name.split('.')[0]}`" not in page}
    assert unexplained == set()


# --- links ------------------------------------------------------------------------------------------


def links() -> Iterator[tuple[Path, str]]:
    for page in PAGES:
        prose = re.sub(r"```.*?```|`[^`]*`", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", prose):
            if not re.match(r"[a-z]+:", target):
                yield page, target


def anchors(page: Path) -> set[str]:
    """The anchors that headings get where Markdown is shown."""
    heads = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).strip().replace(" ", "-") for head in heads}


@pytest.mark.parametrize(("source", "target"), list(links()), ids=lambda value: str(value).rsplit("/", 1)[-1])
def test_links_lead_somewhere(source: Path, target: str) -> None:
    path, _, anchor = unquote(target).partition("#")
    there = (source.parent / path).resolve() if path else source
    assert there.exists(), f"{source.relative_to(ROOT)} links to {target}"
    if anchor:
        assert anchor in anchors(there), f"{source.relative_to(ROOT)} links to {target}"

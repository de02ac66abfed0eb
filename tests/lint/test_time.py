"""No clock (law 1): no automatic time stamps, no keys that betray a time, one place that knows the day."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.lint.sources import PACKAGE, is_in, name_of, python_files, tree_of

STAMPS = {"auto_now", "auto_now_add"}
TELLING_KEYS = {"uuid1", "uuid6", "uuid7", "ulid"}
CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("timezone", "now"),
    ("timezone", "localtime"),
    ("timezone", "localdate"),
    ("time", "time"),
    ("time", "time_ns"),
}
KNOWS_THE_DAY = {"core/clock": "the one place that asks the machine"}


def telling(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Uses of automatic stamps, of keys that hold a time, and of a clock other than ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in STAMPS:
            yield node.value.lineno, str(node.arg)
        elif isinstance(node, ast.Attribute):
            owner = node.value.id if isinstance(node.value, ast.Name) else getattr(node.value, "attr", "")
            if node.attr in TELLING_KEYS or (owner, node.attr) in CLOCKS:
                yield node.lineno, f"{owner}.{node.attr}"
        elif isinstance(node, ast.ImportFrom):
            for name in node.names:
                if name.name in TELLING_KEYS:
                    yield node.lineno, name.name


def test_one_place_knows_what_day_it_is() -> None:
    found = [
        f"{name_of(path)}:{line} {what}"
        for path in python_files()
        if not is_in(path, KNOWS_THE_DAY)
        for line, what in telling(tree_of(path))
    ]
    assert found == []


def test_migrations_stamp_nothing() -> None:
    found = [
        f"{name_of(path)}:{line} {what}"
        for path in sorted(PACKAGE.rglob("migrations/*.py"))
        for line, what in telling(tree_of(path))
    ]
    assert found == []


def test_the_lint_sees_what_it_should() -> None:
    bad = "F(auto_now=True)\nuuid.uuid7()\nfrom uuid import uuid1\ndatetime.datetime.now()\ntimezone.now\n"
    assert {line for line, _ in telling(ast.parse(bad))} == {1, 2, 3, 4, 5}
    assert list(telling(ast.parse("uuid.uuid4()\nclock.today()\ntime.monotonic()"))) == []

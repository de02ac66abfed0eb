"""One truth for sight: what shows things reads them through `visible_to`, nowhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.lint.sources import name_of, python_files, room_of, tree_of

SHOWS = {"views", "api", "templatetags", "screens", "frame"}
MANAGERS = {"objects", "_default_manager", "_base_manager"}
BY_KEY = "afspraak.core.rows"  # it reads by key, and asks nobody who reads


def reaches_past_sight(tree: ast.AST) -> Iterator[int]:
    """Lines that use a manager other than as `Model.objects.visible_to(...)`, or fetch by the bare model."""
    through_sight = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and node.attr == "visible_to"
        and isinstance(node.value, ast.Attribute)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS and id(node) not in through_sight:
            yield node.lineno
        if isinstance(node, ast.ImportFrom) and any(
            f"{node.module}.{alias.name}".startswith(BY_KEY) for alias in node.names
        ):
            yield node.lineno
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.args else None
            fetches = node.func.id in {"get_object_or_404", "get_list_or_404"}
            # A name with a capital is a model; a local variable is a query that was narrowed before.
            if fetches and isinstance(first, ast.Name) and first.id[:1].isupper():
                yield node.lineno
            if node.func.id == "getattr" and any(
                isinstance(word, ast.Constant) and word.value in MANAGERS for word in node.args
            ):
                yield node.lineno


def shown_from() -> Iterator[Path]:
    return (path for path in python_files() if room_of(path) in SHOWS)


def test_views_read_through_visible_to() -> None:
    found = [f"{name_of(path)}:{line}" for path in shown_from() for line in reaches_past_sight(tree_of(path))]
    assert found == []


def test_the_lint_sees_what_it_should() -> None:
    bad = (
        "Person.objects.get(pk=1)\nget_object_or_404(Person, pk=1)\ngetattr(Person, 'objects')\n"
        "Person._base_manager.all()\n"
        "from afspraak.core import clock, rows\nfrom afspraak.core.rows import by_key\n"
    )
    assert sorted(reaches_past_sight(ast.parse(bad))) == [1, 2, 3, 4, 5, 6]
    good = "Person.objects.visible_to(me).get(pk=1)\nget_object_or_404(mine, pk=1)\n"
    assert list(reaches_past_sight(ast.parse(good))) == []

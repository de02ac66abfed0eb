"""No Django signals: what happens after a step is told by an event and stands in a listener."""

from __future__ import annotations

import ast

from tests.lint.sources import name_of, python_files, tree_of

ALLOWED = "people/third_party.py"  # where tables of others must be kept free of times


def test_no_signals() -> None:
    found = []
    for path in python_files():
        for node in ast.walk(tree_of(path)):
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            names = (
                [name.name for name in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            )
            if (
                module == "django.dispatch"
                or module.endswith(".signals")
                or any(name in {"signals", "django.dispatch"} or name.endswith(".signals") for name in names)
            ) and name_of(path) != ALLOWED:
                found.append(f"{name_of(path)}:{node.lineno}")
    assert found == []

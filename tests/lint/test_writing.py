"""Only actions write: one function is the writer of each thing, so that no update is lost and none untold."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.lint.sources import is_in, name_of, python_files, room_of, tree_of

WRITES = {
    "save",
    "create",
    "update",
    "delete",
    "bulk_create",
    "bulk_update",
    "get_or_create",
    "update_or_create",
    "create_user",
}

# Whole files that write by their nature, each with its reason.
WRITERS = {
    "core/outbox": "the queue itself: rows are claimed, leased and deleted when served",
    "core/jobs": "the schedule notes on which date each nightly task ran",
    "core/steps": "remembers the outcome of a form's key, called inside an action's transaction",
    "people/sessions.py": "the session store",
    "people/rules.py": "create_user is Django's own entry point, for allauth and tests",
    "core/files/images.py": "writes a picture anew, into a stream",
    "web/assets.py": "saves fonts as files",
    "bench": "the loader of the benches, and their bare write, in a database of their own",
    "demo": "the demo's loader and mailbox exist in a demo database only",
}

BY_ROWS = {"add", "change"}  # of core.rows.writing, which is called by its name

# Receivers whose methods only share the name: hashes, dictionaries, caches, forms.
OTHER_THINGS = {
    "cache",
    "digest",
    "found",
    "hasher",
    "environment",
    "context",
    "headers",
    "form",
    "options",
    "words",
}


def writes(tree: ast.AST) -> Iterator[int]:
    """Lines that call a writing method on something that is not in `OTHER_THINGS`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "afspraak.core.rows.writing":
            yield node.lineno  # by another name it would go unseen
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        receiver = node.func.value
        name = receiver.id if isinstance(receiver, ast.Name) else getattr(receiver, "attr", "")
        if node.func.attr not in (BY_ROWS if name == "writing" else WRITES):
            continue
        is_super = isinstance(receiver, ast.Call) and getattr(receiver.func, "id", "") == "super"
        if name not in OTHER_THINGS and not is_super:
            yield node.lineno


def test_only_actions_write() -> None:
    found = [
        f"{name_of(path)}:{line}"
        for path in python_files()
        if room_of(path) not in {"actions", "management"} and not is_in(path, WRITERS)
        for line in writes(tree_of(path))
    ]
    assert found == []


def test_every_exception_is_still_needed() -> None:
    needed = {
        allowed
        for allowed in WRITERS
        for path in python_files()
        if is_in(path, {allowed: ""}) and any(writes(tree_of(path)))
    }
    assert WRITERS.keys() - needed == set()


def test_the_lint_sees_what_it_should() -> None:
    assert list(writes(ast.parse("person.save()\nPerson.objects.filter(a=1).update(b=2)\nx.y.delete()"))) == [
        1,
        2,
        3,
    ]
    assert list(writes(ast.parse("from afspraak.core.rows.writing import add\nwriting.add([entry])"))) == [
        1,
        2,
    ]
    assert list(writes(ast.parse("cache.delete('x')\nself.cache.delete('y')\nsuper().save()"))) == []

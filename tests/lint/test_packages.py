"""What runs needs nothing but what `requirements/run.txt` brings: packages of the tests would hide a lack."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from importlib.metadata import packages_distributions

from tests.lint.sources import ROOT, name_of, python_files, tree_of

OURS = {"afspraak", "tests"}  # `tests`: the commands for developers look for it before they import it


def names_in(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and first name of each module that is imported when the code runs, not only for types."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name.split(".")[0]) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield node.lineno, (node.module or "").split(".")[0]
        else:
            yield from names_in(node)


def brought() -> set[str]:
    """The modules of the packages that are installed where the product runs."""
    locked = re.findall(
        r"^([\w.-]+)(?:\[[^\]]*\])?==", (ROOT / "requirements" / "run.txt").read_text(), re.MULTILINE
    )
    packages = {_plain(name) for name in locked}
    found = packages_distributions().items()
    return {module for module, names in found if packages & {_plain(name) for name in names}}


def _plain(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_what_runs_imports_only_what_run_txt_brings() -> None:
    there = sys.stdlib_module_names | brought() | OURS
    found = [
        f"{name_of(path)}:{line} {name}"
        for path in python_files()
        for line, name in names_in(tree_of(path))
        if name not in there
    ]
    assert found == []


def test_the_lint_sees_what_it_should() -> None:
    assert "django" in brought()
    assert "django_stubs_ext" not in brought()
    code = "import a.b\nif TYPE_CHECKING:\n    import c\ndef f():\n    from d import e\n"
    assert [name for _line, name in names_in(ast.parse(code))] == ["a", "d"]

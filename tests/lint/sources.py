"""The product's own files, read for the lint tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "afspraak"


def name_of(path: Path) -> str:
    """The path as the lists of exceptions write it: `people/third_party.py`."""
    return path.relative_to(PACKAGE).as_posix()


def python_files() -> Iterator[Path]:
    """All Python of the package but migrations."""
    return (path for path in sorted(PACKAGE.rglob("*.py")) if "migrations" not in path.parts)


def templates() -> Iterator[Path]:
    """All templates: pages, partials, mail."""
    return (
        path
        for path in sorted(PACKAGE.rglob("*"))
        if "templates" in path.parts and path.suffix in {".html", ".txt", ".svg"}
    )


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def is_in(path: Path, names: dict[str, str]) -> bool:
    """Whether the file, or a folder it is in, is among `names` (path inside the package: reason)."""
    name = name_of(path)
    return any(name == allowed or name.startswith(allowed.rstrip("/") + "/") for allowed in names)


def room_of(path: Path) -> str:
    """The room of an area that a file belongs to: `agreements/views/today.py` is of `views`."""
    parts = path.relative_to(PACKAGE).parts
    return parts[1].removesuffix(".py") if len(parts) > 1 else ""

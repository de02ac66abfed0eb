"""Every text that the product says, found in its Python and its templates.

Babel reads Python; templates are first turned into something like Python by Django's own `templatize`.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.extract import extract
from django.utils.translation.template import templatize

PACKAGE = Path(__file__).resolve().parents[2]

# Which arguments of each gettext function are the text, its plural, and (c) its context.
KEYWORDS: dict[str, tuple[Any, ...] | None] = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"), None),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
SKIPPED = {"migrations", "static", "locale", "management", "command_line"}


class Text(NamedTuple):
    """One text: English singular, plural if it counts, context if it needs one, and the file it stands in."""

    singular: str
    plural: str | None
    context: str | None
    place: str


def sources() -> Iterator[Path]:
    """Python files and templates of the package, in a fixed order."""
    for path in sorted(PACKAGE.rglob("*")):
        inside = path.relative_to(PACKAGE)
        is_template = "templates" in inside.parts and path.suffix in {".html", ".txt", ".svg"}
        if (path.suffix == ".py" or is_template) and SKIPPED.isdisjoint(inside.parts):
            yield path


def texts_of(path: Path) -> Iterator[Text]:
    """The texts of one file."""
    content = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        content = templatize(content, origin=str(path))
        # The page's own indentation means nothing, but Babel's reader of Python would trip over it.
        content = "\n".join(line.strip() for line in content.splitlines())
    place = path.relative_to(PACKAGE.parent).as_posix()
    for _line, message, _comments, context in extract("python", BytesIO(content.encode()), KEYWORDS):
        singular, plural = message if isinstance(message, tuple) else (message, None)
        if singular:
            yield Text(singular, plural, context, place)


def collect() -> list[Text]:
    """All texts of the product, in the order of the files."""
    return [text for path in sources() for text in texts_of(path)]

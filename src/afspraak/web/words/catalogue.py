"""The Dutch catalogue: read, brought up to date with what the code says, written, compiled.

It carries no dates and no line numbers: both would change with every run and betray an hour (law 1).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from afspraak.web.words.collecting import PACKAGE, Text

FOLDER = PACKAGE / "web" / "locale" / "nl" / "LC_MESSAGES"
SOURCE = FOLDER / "django.po"
COMPILED = FOLDER / "django.mo"
COMPILED_ENGLISH = PACKAGE / "web" / "locale" / "en" / "LC_MESSAGES" / "django.mo"
CONTEXT_MARK = "\x04"
UNWANTED = (
    b'"POT-Creation-Date',
    b'"PO-Revision-Date',
    b'"Generated-By',
    b'"Last-Translator',
    b'"Language-Team',
    b'"Project-Id-Version',
    b'"Report-Msgid-Bugs-To',
)
WITH_ITS_NUMBER = re.compile(r"\b([Vv]ersion|[Vv]ersie) (?=%\()|\b(\d+) (?=MB\b)")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")

Dutch = str | tuple[str, ...]


def read() -> Catalog:
    """The catalogue as it stands in the repository; empty if there is none yet."""
    if not SOURCE.exists():
        return Catalog(locale="nl")
    with SOURCE.open("rb") as file:
        return read_po(file, locale="nl")


def key(singular: str, context: str | None) -> str:
    """How a text is named in the files of translators: its context, a mark, the English."""
    return f"{context}{CONTEXT_MARK}{singular}" if context else singular


def messages(catalogue: Catalog) -> Iterator[Message]:
    """The messages without the header."""
    return (message for message in catalogue if message.id)


def forms_of(said: str | Sequence[str] | None) -> tuple[str, ...]:
    """A text as its forms: one, or those for one and for many."""
    return (said,) if isinstance(said, str) else tuple(said or ())


def singular_of(message: Message) -> str:
    return forms_of(message.id)[0]


def dutch_of(catalogue: Catalog) -> dict[str, Dutch]:
    """What is translated already, by `key`; fuzzy guesses do not count."""
    return {
        key(singular_of(message), message.context): forms[0] if len(forms) == 1 else forms
        for message in messages(catalogue)
        if is_complete(message) and (forms := forms_of(message.string))
    }


def is_complete(message: Message) -> bool:
    """Whether all its forms have Dutch that someone stands for."""
    forms = forms_of(message.string)
    return bool(forms) and all(forms) and not message.fuzzy


def from_folder(folder: Path) -> dict[str, Dutch]:
    """Dutch written by hand in JSON files: {"English": "Nederlands"}, or a list of singular and plural."""
    found: dict[str, Dutch] = {}
    for path in sorted(folder.glob("*.json")):
        for english, dutch in json.loads(path.read_text(encoding="utf-8")).items():
            found[english] = tuple(dutch) if isinstance(dutch, list) else dutch
    return found


def build(texts: Iterable[Text], dutch: dict[str, Dutch]) -> Catalog:
    """A new catalogue of exactly `texts`, with what `dutch` has for them."""
    catalogue = Catalog(locale="nl", charset="utf-8", fuzzy=False)
    for text in texts:
        identity = (text.singular, text.plural) if text.plural else text.singular
        said = dutch.get(key(text.singular, text.context))
        if said is None or isinstance(said, str) == bool(text.plural):
            said = ("", "") if text.plural else ""
        catalogue.add(identity, said, locations=[(text.place, 0)], context=text.context)
    return catalogue


def written(catalogue: Catalog) -> bytes:
    """The catalogue as the text of a .po file."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=100, omit_header=False, include_lineno=False, sort_output=True)
    lines = buffer.getvalue().splitlines(keepends=True)
    first = next(number for number, line in enumerate(lines) if line.startswith(b"msgid"))
    return b"".join(line for line in lines[first:] if not line.startswith(UNWANTED))


def compile_dutch() -> int:
    """Write the .mo files that Django reads; returns how many Dutch texts there are.

    The English stands in the code: its file holds only what is set otherwise, so that no line breaks there.
    """
    dutch, english = read(), Catalog(locale="en", charset="utf-8", fuzzy=False)
    for message in messages(dutch):
        unbroken = _unbroken(message.id)
        if unbroken != message.id:
            english.add(message.id, unbroken, context=message.context)
        message.string = _unbroken(message.string)
    for path, catalogue in ((COMPILED, dutch), (COMPILED_ENGLISH, english)):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_mo(file, catalogue)
    return len(dutch)


def _unbroken(said: Any) -> Any:
    """The text, or each of its forms, in which "version 2" and "25 MB" stay on one line."""
    if isinstance(said, str):
        return WITH_ITS_NUMBER.sub("\\1\\2\u00a0", said)
    return type(said)(_unbroken(form) for form in said)


def faults(catalogue: Catalog, texts: Iterable[Text]) -> list[str]:
    """What is wrong, a line each: missing, superfluous, without Dutch, other placeholders."""
    wanted = {key(text.singular, text.context) for text in texts}
    there = {key(singular_of(message), message.context): message for message in messages(catalogue)}
    found = [f"not in the catalogue: {name!r}" for name in sorted(wanted - there.keys())]
    found += [f"no longer in the code: {name!r}" for name in sorted(there.keys() - wanted)]
    for name in sorted(wanted & there.keys()):
        message = there[name]
        if not is_complete(message):
            found.append(f"without Dutch: {name!r}")
        elif not placeholders_agree(message):
            found.append(f"other placeholders in the Dutch: {name!r}")
    return found


def placeholders_agree(message: Message) -> bool:
    """Whether each Dutch form uses the placeholders of an English one (that for one may lack the number)."""
    wanted = [set(PLACEHOLDER.findall(form)) for form in forms_of(message.id)]
    return all(set(PLACEHOLDER.findall(form)) in wanted for form in forms_of(message.string))

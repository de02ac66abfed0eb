"""Word by word: what stayed, what went, what came; joined so that it reads as a sentence does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from afspraak.core.diff.alignment import matches

Kind = Literal["same", "gone", "new"]

# A word keeps its inner marks ("e-mail", "collega's", "12.500,00"); each other sign and each run of white
# space stands by itself.
_TOKEN = re.compile(r"\w+(?:[-'’.,:/]\w+)*|\s+|[^\w\s]")


@dataclass(frozen=True)
class Piece:
    """A run of text that stayed the same, is gone, or is new."""

    kind: Kind
    text: str


def changed(old: str, new: str) -> list[Piece]:
    """The pieces in reading order; where words were replaced, what is gone stands before what is new.

    "same" and "gone" joined give `old`, "same" and "new" joined give `new`, letter for letter. Time is
    about linear; two long texts that share little are shown as wholly replaced.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    return _joined(_bridged(_pieces(before, after)))


def _pieces(before: list[str], after: list[str]) -> list[Piece]:
    """The alignment as pieces of one token or more."""
    found: list[Piece] = []
    at_old = at_new = 0
    for in_old, in_new in [*matches(before, after), (len(before), len(after))]:
        found.append(Piece("gone", "".join(before[at_old:in_old])))
        found.append(Piece("new", "".join(after[at_new:in_new])))
        if in_old < len(before):
            found.append(Piece("same", before[in_old]))
        at_old, at_new = in_old + 1, in_new + 1
    return _joined(piece for piece in found if piece.text)


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Between two stretches that stayed: everything gone as one piece, then everything new as one."""
    result: list[Piece] = []
    for stayed, run in groupby(pieces, key=lambda piece: piece.kind == "same"):
        members = list(run)
        kinds: tuple[Kind, ...] = ("same",) if stayed else ("gone", "new")
        for kind in kinds:
            if text := "".join(piece.text for piece in members if piece.kind == kind):
                result.append(Piece(kind, text))
    return result


def _bridged(pieces: list[Piece]) -> list[Piece]:
    """Let a change run on over a space or comma that stayed between two changed words.

    "~big~ *small* ~red~ *blue*" is harder to read than "~big red~ *small blue*". A new line is kept: it
    ends a thought.
    """
    result: list[Piece] = []
    for index, piece in enumerate(pieces):
        between = 0 < index < len(pieces) - 1
        if between and piece.kind == "same" and _is_filler(piece.text) and _replaces_around(pieces, index):
            result += [Piece("gone", piece.text), Piece("new", piece.text)]
        else:
            result.append(piece)
    return result


def _is_filler(text: str) -> bool:
    return "\n" not in text and not any(letter.isalnum() for letter in text)


def _replaces_around(pieces: list[Piece], index: int) -> bool:
    """Whether bridging here joins at least two pieces of one kind; else it would only add a mark."""
    before = {piece.kind for piece in pieces[max(0, index - 2) : index] if piece.kind != "same"}
    after = {piece.kind for piece in pieces[index + 1 : index + 3] if piece.kind != "same"}
    return bool(before & after)

"""Two versions side by side: per article, by lineage, with the words that changed."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from afspraak.agreements.models import Criterion, Support, Terms
from afspraak.core.diff import Piece, changed


@dataclass(frozen=True)
class Side:
    """One text on one side: its pieces (same and gone on the old side, same and new on the new side)."""

    letter: str
    pieces: tuple[Piece, ...]
    detail: tuple[Piece, ...] = ()


@dataclass(frozen=True)
class Pair:
    """One text in both versions; None where it is not in that version."""

    old: Side | None
    new: Side | None

    @property
    def same(self) -> bool:
        return (
            self.old is not None
            and self.new is not None
            and all(p.kind == "same" for p in (*self.old.pieces, *self.old.detail))
            and all(p.kind == "same" for p in (*self.new.pieces, *self.new.detail))
        )


@dataclass(frozen=True)
class Article:
    """One numbered article in both versions."""

    number: int
    name: str
    pairs: tuple[Pair, ...]

    @property
    def same(self) -> bool:
        return all(pair.same for pair in self.pairs)


def pair(
    old: str, new: str, *, letters: tuple[str, str] = ("", ""), detail: tuple[str, str] = ("", "")
) -> Pair:
    """The two sides of one text with its changed words, and of the detail that stands under it."""
    words, under = changed(old, new), changed(*detail)
    return Pair(
        Side(letters[0], _side(words, "gone"), _side(under, "gone")),
        Side(letters[1], _side(words, "new"), _side(under, "new")),
    )


def _side(pieces: Iterable[Piece], own: str) -> tuple[Piece, ...]:
    return tuple(p for p in pieces if p.kind in ("same", own))


def only_old(text: str, letter: str, detail: str) -> Pair:
    return Pair(Side(letter, (Piece("gone", text),), (Piece("gone", detail),) if detail else ()), None)


def only_new(text: str, letter: str, detail: str) -> Pair:
    return Pair(None, Side(letter, (Piece("new", text),), (Piece("new", detail),) if detail else ()))


@dataclass(frozen=True)
class Item:
    """A criterion or a promise as the comparison reads it."""

    lineage: uuid.UUID
    letter: str
    text: str
    detail: str


def pairs_by_lineage(old: Iterable[Item], new: Iterable[Item]) -> tuple[Pair, ...]:
    """Match by lineage, in the order of the new version; what fell away stands where it stood."""
    before = {item.lineage: item for item in old}
    after = {item.lineage: item for item in new}
    pairs = [
        pair(
            before[i.lineage].text,
            i.text,
            letters=(before[i.lineage].letter, i.letter),
            detail=(before[i.lineage].detail, i.detail),
        )
        if i.lineage in before
        else only_new(i.text, i.letter, i.detail)
        for i in after.values()
    ]
    for position, item in enumerate(before.values()):
        if item.lineage not in after:
            pairs.insert(min(position, len(pairs)), only_old(item.text, item.letter, item.detail))
    return tuple(pairs)


def count_changes(articles: Iterable[Article]) -> int:
    """How many texts differ: what the sentence on top of the comparison counts."""
    return sum(not p.same for article in articles for p in article.pairs)


def items(rows: Iterable[Criterion] | Iterable[Support], detail: dict[uuid.UUID, str]) -> list[Item]:
    """Rows as items; `detail` gives per lineage what the product says under the text."""
    return [Item(r.lineage, r.letter, r.text, detail.get(r.lineage, "")) for r in rows]


def title_pair(old: Terms, new: Terms) -> Pair:
    return pair(old.title, new.title)

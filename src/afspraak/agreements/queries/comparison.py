"""Two versions side by side: per article, by lineage, with the words that changed."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from afspraak.agreements.models import Criterion, Support, Terms
from afspraak.agreements.queries import details
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

    @property
    def is_lettered(self) -> bool:
        """Whether its texts are called a, b, c."""
        return self.number in (3, 4)

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing in either version."""
        return not (self.old or self.new)

    @property
    def old(self) -> list[Side]:
        """What the old version says here."""
        return [p.old for p in self.pairs if p.old and (p.old.pieces or p.old.detail)]

    @property
    def new(self) -> list[Side]:
        """What the new version says here."""
        return [p.new for p in self.pairs if p.new and (p.new.pieces or p.new.detail)]


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
    """How many things differ: what the sentence on top of the comparison counts.

    A text that came where another went is one thing.
    """
    return sum(_changes_in(article.pairs) for article in articles)


def _changes_in(pairs: Iterable[Pair]) -> int:
    changed = [pair for pair in pairs if not pair.same]
    gone, come = sum(p.new is None for p in changed), sum(p.old is None for p in changed)
    return len(changed) - min(gone, come)


def sentence_of(count: int) -> str:
    """The sentence on top that counts the changes, with the number written out as far as people do."""
    written = (
        pgettext("changes", "one"), pgettext("changes", "two"), pgettext("changes", "three"),
        pgettext("changes", "four"), pgettext("changes", "five"), pgettext("changes", "six"),
        pgettext("changes", "seven"), pgettext("changes", "eight"), pgettext("changes", "nine"),
        pgettext("changes", "ten"), pgettext("changes", "eleven"), pgettext("changes", "twelve"),
    )  # fmt: skip
    if count == 0:
        return _("The words are the same.")
    number = written[count - 1] if count <= len(written) else str(count)
    return ngettext("There is %(n)s thing different.", "There are %(n)s things different.", count) % {
        "n": number
    }


def items(rows: Iterable[Criterion | Support], detail: dict[uuid.UUID, str]) -> list[Item]:
    """Rows as items; `detail` gives per lineage what the product says under the text."""
    return [_item(row, detail.get(row.lineage, "")) for row in rows]


def _item(row: Criterion | Support, said: str) -> Item:
    """A standing promise may have no text: what it promises is then the text, signed like any other."""
    text, under = (row.text, said) if row.text else (said, "")
    return Item(row.lineage, row.letter, text, under)


def title_pair(old: Terms, new: Terms) -> Pair:
    return pair(old.title, new.title)


def compare(old: Terms, new: Terms) -> list[Article]:
    """Articles 1 to 6 of both versions. Reads the prefetched criteria and support."""
    return [
        Article(1, _("Outcome"), _outcome(old, new)),
        Article(2, _("Period"), (pair(_span(old), _span(new)),)),
        Article(3, _("Quality criteria"), pairs_by_lineage(_criteria(old), _criteria(new))),
        Article(4, _("Support"), pairs_by_lineage(_support(old), _support(new))),
        Article(5, _("Rhythm"), (pair(details.of_rhythm(old.rhythm), details.of_rhythm(new.rhythm)),)),
        Article(6, _("Contribution"), (pair(old.contribution, new.contribution),)),
    ]


def _outcome(old: Terms, new: Terms) -> tuple[Pair, ...]:
    """The outcome, and the title where it changed: the page's heading says it already."""
    outcome = pair(old.outcome, new.outcome)
    return (outcome,) if old.title == new.title else (title_pair(old, new), outcome)


def _span(terms: Terms) -> str:
    return details.of_span(terms.starts_on, terms.ends_on)


def _criteria(terms: Terms) -> list[Item]:
    rows = list(terms.criteria.all())
    return items(rows, {row.lineage: details.of_criterion(row) for row in rows})


def _support(terms: Terms) -> list[Item]:
    rows = list(terms.support.all())
    return items(rows, {row.lineage: details.of_support(row) for row in rows})

"""Which words of the old text are which of the new: patience first, exact where little is left.

Words that occur once on both sides are anchors (B. Cohen's patience diff): people recognise a change by
what is rare. Between anchors the same is tried again; a small rest is aligned exactly by the longest common
subsequence. A budget of steps bounds the exact part, so that hostile text costs no more than plain text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

Match = tuple[int, int]

MOST_CELLS = 40_000  # of one exact table
MOST_STEPS = 1_000_000  # of all tables together: about a second
DEEPEST = 40


def matches(old: Sequence[str], new: Sequence[str]) -> list[Match]:
    """Pairs of positions with equal words, rising on both sides."""
    return _Alignment(old, new).run()


class _Alignment:
    """One comparison, with the steps it has left."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.left = MOST_STEPS
        self.found: list[Match] = []

    def run(self) -> list[Match]:
        self._align(0, len(self.old), 0, len(self.new), DEEPEST)
        return self.found

    def _align(self, a: int, a_end: int, b: int, b_end: int, depth: int) -> None:
        """Align old[a:a_end] with new[b:b_end], appending matches in order."""
        while a < a_end and b < b_end and self.old[a] == self.new[b]:
            self.found.append((a, b))
            a, b = a + 1, b + 1
        tail = 0
        while (
            a_end - tail > a and b_end - tail > b and self.old[a_end - tail - 1] == self.new[b_end - tail - 1]
        ):
            tail += 1
        self._align_middle(a, a_end - tail, b, b_end - tail, depth)
        self.found += [(a_end - k, b_end - k) for k in range(tail, 0, -1)]

    def _align_middle(self, a: int, a_end: int, b: int, b_end: int, depth: int) -> None:
        if a == a_end or b == b_end:
            return
        anchors = self._anchors(a, a_end, b, b_end) if depth else []
        if not anchors:
            self._align_exactly(a, a_end, b, b_end)
            return
        for at_old, at_new in anchors:
            self._align(a, at_old, b, at_new, depth - 1)
            self.found.append((at_old, at_new))
            a, b = at_old + 1, at_new + 1
        self._align(a, a_end, b, b_end, depth - 1)

    def _anchors(self, a: int, a_end: int, b: int, b_end: int) -> list[Match]:
        """Words that occur once on each side, as far as they stand in the same order on both."""
        once_old = _once(self.old, a, a_end)
        once_new = _once(self.new, b, b_end)
        pairs = [(i, once_new[word]) for word, i in once_old.items() if word in once_new]
        return _rising(pairs)

    def _align_exactly(self, a: int, a_end: int, b: int, b_end: int) -> None:
        """The longest common subsequence by the classic table; nothing when it would be too large."""
        rows, columns = a_end - a, b_end - b
        cells = rows * columns
        if cells > min(MOST_CELLS, self.left):
            return
        self.left -= cells
        length = [[0] * (columns + 1) for _ in range(rows + 1)]
        for i in range(rows - 1, -1, -1):
            for j in range(columns - 1, -1, -1):
                same = self.old[a + i] == self.new[b + j]
                length[i][j] = length[i + 1][j + 1] + 1 if same else max(length[i + 1][j], length[i][j + 1])
        i = j = 0
        while i < rows and j < columns:
            if self.old[a + i] == self.new[b + j]:
                self.found.append((a + i, b + j))
                i, j = i + 1, j + 1
            elif length[i + 1][j] >= length[i][j + 1]:
                i += 1
            else:
                j += 1


def _once(words: Sequence[str], start: int, end: int) -> dict[str, int]:
    """Words (no white space, no lone signs) that occur exactly once in the stretch, with their position."""
    count = Counter(words[start:end])
    return {
        words[i]: i for i in range(start, end) if count[words[i]] == 1 and any(c.isalnum() for c in words[i])
    }


def _rising(pairs: list[Match]) -> list[Match]:
    """The longest part of `pairs` (rising in the first) that also rises in the second; n log n."""
    tails: list[int] = []
    ends: list[int] = []  # index into pairs of each tail
    previous: list[int] = []
    for index, (_, at_new) in enumerate(pairs):
        place = bisect_left(tails, at_new)
        previous.append(ends[place - 1] if place else -1)
        if place == len(tails):
            tails.append(at_new)
            ends.append(index)
        else:
            tails[place], ends[place] = at_new, index
    chosen: list[Match] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = previous[index]
    return chosen[::-1]

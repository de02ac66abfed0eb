"""What must hold whatever is written: nothing changes, nothing depends on order, nothing takes long."""

from __future__ import annotations

import random
import string
import sys
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afspraak.agreements.clarity import check
from afspraak.agreements.clarity.examples import Example
from afspraak.agreements.clarity.words import LONGEST_CLAUSE, LONGEST_TEXT, clauses, fold
from tests.clarity import sets

pytestmark = pytest.mark.once

TEXTS = [text for one in sets.own()[:200] for text in (one.outcome, *one.criteria)]
MEASURES = {
    "nl": ["Cijfer stijgt van 6,1 naar 7,4", "95% volgens de meting van juni", "Hooguit 3 per maand"],
    "en": ["Score goes from 6.1 to 7.4", "95% in the count of June", "At most 3 a month"],
}
ORDER_FREE = {"hours", "presence", "method"}
STEPS = 800_000  # calls and returns for one reading, far above what any text within the limits takes


@given(st.text(max_size=300), st.lists(st.text(max_size=100), max_size=4))
def test_any_text_is_read_and_every_flag_quotes_it(outcome: str, criteria: list[str]) -> None:
    for flag in check(outcome, criteria).flags:
        text = outcome if flag.criterion is None else criteria[flag.criterion]
        assert flag.words
        assert text[flag.start : flag.end] == flag.words


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.sampled_from(sets.own()), st.sampled_from(TEXTS), st.randoms(use_true_random=False))
def test_the_order_of_criteria_does_not_matter(one: Example, more: str, chance: random.Random) -> None:
    criteria = [*one.criteria, more]
    mixed = chance.sample(criteria, len(criteria))
    kinds = [set(check(one.outcome, order).kinds) & ORDER_FREE for order in (criteria, mixed)]
    assert kinds[0] == kinds[1]


@given(st.sampled_from(sets.own()), st.data())
def test_a_measure_never_makes_it_vague(one: Example, data: st.DataObject) -> None:
    measure = data.draw(st.sampled_from(MEASURES[one.language]))
    before, after = check(one.outcome, one.criteria), check(one.outcome, [*one.criteria, measure])
    assert "vague" in before.kinds or "vague" not in after.kinds


@settings(max_examples=20)
@given(st.sampled_from(sets.own()), st.integers(0, 3))
def test_reading_twice_says_the_same(one: Example, spaces: int) -> None:
    first = check(one.outcome, one.criteria)
    assert check(one.outcome, list(one.criteria)) == first


HARD: dict[str, Callable[[], str]] = {
    "a megabyte of a": lambda: "a" * 1_000_000,
    "a megabyte of words": lambda: "elke week op kantoor " * 50_000,
    "no end to a sentence": lambda: "van 9 tot " * 100_000,
    "spaces": lambda: " " * 1_000_000,
    "full stops": lambda: ". " * 500_000,
    "emoji": lambda: "👩‍💻🏢" * 200_000,
    "right to left": lambda: "\u202e" + "مكتب " * 100_000 + "op kantoor",
    "control characters": lambda: "".join(map(chr, range(32))) * 30_000,
    "numbers": lambda: "1,1." * 250_000,
    "joined words": lambda: "teamoverleg" * 100_000,
    "hyphens": lambda: "a-" * 500_000,
    "combining signs": lambda: "e\u0301" * 500_000,
    "lone surrogates": lambda: "\ud800" * 100_000,
    "noise": lambda: "".join(random.Random(7).choices(string.printable, k=1_000_000)),
}


@pytest.mark.parametrize("name", HARD)
def test_whatever_is_sent_takes_a_bounded_number_of_steps(name: str) -> None:
    """Steps, not seconds: patterns have bounded gaps and run over a clause of bounded length."""
    text = HARD[name]()
    check("Er ligt een plan", ["warm"])
    steps = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal steps
        steps += 1

    sys.setprofile(count)
    try:
        check(text, [text])
    finally:
        sys.setprofile(None)
    assert steps < STEPS


def test_a_clause_is_never_longer_than_its_bound() -> None:
    for name in HARD:
        for words in clauses(HARD[name]()):
            assert len(words.tokens) <= LONGEST_CLAUSE
            assert words.start + len(words.low) <= LONGEST_TEXT

"""The cord: the same words give the same cord everywhere, other words another, and it stays small."""

from __future__ import annotations

import gzip
import math
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afspraak.web.cord import FORMS, Shape, draw
from afspraak.web.cord.drawing import _cuts, _stretches

HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
FORM = st.sampled_from(sorted(FORMS))
STRANDS = st.integers(0, 2)


@given(HASHES, STRANDS, FORM)
@settings(max_examples=60, deadline=None)
def test_is_valid_small_and_always_the_same(hash_hex: str, strands: int, form: str) -> None:
    first = draw(hash_hex, strands, form, ghost=strands < 2)
    draw.cache_clear()
    assert draw(hash_hex, strands, form, ghost=strands < 2) == first
    assert len(gzip.compress(first.encode())) < 6 * 1024
    assert ElementTree.fromstring(first).tag == "svg"


@given(HASHES, HASHES)
@settings(max_examples=30, deadline=None)
def test_other_words_other_cord(one: str, other: str) -> None:
    if one[:10] == other[:10]:
        return
    assert draw(one, 2) != draw(other, 2)


@given(HASHES)
def test_the_numbers_lie_where_the_design_says(hash_hex: str) -> None:
    shape = Shape.of(hash_hex)
    assert 7 <= shape.turns <= 10
    assert 1 <= shape.m <= 3
    assert 0.52 <= shape.sigma <= 0.66
    assert all(0.56 * shape.sigma <= shape.spread(t / 50) <= shape.sigma + 1e-9 for t in range(51))
    assert 2 * shape.turns - 1 <= len(shape.turning_points()) <= 2 * shape.turns


@given(HASHES, st.floats(0, 1), st.sampled_from([-1.0, -0.5, 0.0, 0.5, 1.0]))
def test_closes_on_itself_so_that_it_can_be_laid_end_to_end(hash_hex: str, t: float, c: float) -> None:
    shape = Shape.of(hash_hex)
    assert math.isclose(math.sin(shape.phase(t, c)), math.sin(shape.phase(t + 1, c)), abs_tol=1e-9)


@given(HASHES, st.booleans())
def test_strands_go_over_and_under_by_turns(hash_hex: str, closed: bool) -> None:
    shape = Shape.of(hash_hex)
    even, odd = _stretches(shape, _cuts(shape, closed=closed))
    in_order = sorted([(start, 0) for start, _end in even] + [(start, 1) for start, _end in odd])
    assert all(one[1] != next_one[1] for one, next_one in pairwise(in_order))


@pytest.mark.parametrize(("strands", "drawn"), [(0, 0), (1, 1), (2, 3)])
def test_strands_are_told_apart(strands: int, drawn: int) -> None:
    svg = draw("7c" * 32, strands)
    assert svg.count('class="cord__strand"') == drawn
    assert ("cord__dots" in svg) is (strands < 2)


def test_words_for_who_cannot_see_it_are_escaped() -> None:
    assert 'role="img" aria-label="Twee &lt;lijnen&gt;"' in draw("00" * 32, 2, label="Twee <lijnen>")
    assert 'aria-hidden="true"' in draw("00" * 32, 2)


@pytest.mark.parametrize("wrong", ["", "zz" * 32, "00" * 31])
def test_refuses_what_is_no_hash(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"cord|hexadecimal"):
        draw(wrong, 2)

"""Changed words: nothing is lost or made up, and it reads as people would tell it."""

from __future__ import annotations

import itertools
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afspraak.core.diff import Piece, changed

SOME = ["de", "het", "een", "resultaat", "week,", "weken.", "klaar\n", "5,2", "e-mail"]
words = st.lists(st.sampled_from(SOME), max_size=40)
texts = st.text(max_size=80) | words.map(" ".join)


def told(old: str, new: str) -> str:
    """The pieces in one line: [-gone-], {+new+}."""
    marks = {"same": "{}", "gone": "[-{}-]", "new": "{{+{}+}}"}
    return "".join(marks[piece.kind].format(piece.text) for piece in changed(old, new))


@given(texts, texts)
def test_no_letter_is_lost_or_made_up(old: str, new: str) -> None:
    pieces = changed(old, new)
    assert "".join(p.text for p in pieces if p.kind != "new") == old
    assert "".join(p.text for p in pieces if p.kind != "gone") == new
    assert all(p.text for p in pieces)


@given(texts, texts)
def test_neighbours_differ_and_gone_stands_before_new(old: str, new: str) -> None:
    kinds = [piece.kind for piece in changed(old, new)]
    neighbours = set(itertools.pairwise(kinds))
    assert not neighbours & {("same", "same"), ("gone", "gone"), ("new", "new"), ("new", "gone")}


@given(texts)
def test_the_same_text_did_not_change(text: str) -> None:
    assert changed(text, text) == ([Piece("same", text)] if text else [])


@pytest.mark.parametrize(
    ("old", "new", "reads"),
    [
        ("klaar in vijf weken", "klaar in zes weken", "klaar in [-vijf-]{+zes+} weken"),
        ("binnen vijf weken", "gemiddeld binnen vijf weken", "{+gemiddeld +}binnen vijf weken"),
        ("een grote rode fiets", "een kleine blauwe fiets", "een [-grote rode-]{+kleine blauwe+} fiets"),
        ("Klaar, denk ik.", "Klaar.", "Klaar[-, denk ik-]."),
        ("van 8,2 naar 5,0 weken", "van 8,2 naar 5,5 weken", "van 8,2 naar [-5,0-]{+5,5+} weken"),
        ("per mail", "per e-mail", "per [-mail-]{+e-mail+}"),
        ("", "nieuw", "{+nieuw+}"),
        ("oud", "", "[-oud-]"),
    ],
)
def test_it_reads_well(old: str, new: str, reads: str) -> None:
    assert told(old, new) == reads


def test_a_change_does_not_run_on_over_a_new_line() -> None:
    assert told("een\ntwee", "drie\nvier") == "[-een-]{+drie+}\n[-twee-]{+vier+}"


def test_a_moved_sentence_keeps_the_rest() -> None:
    old = "Wij leveren op tijd. De klant is tevreden. Het budget klopt."
    new = "De klant is tevreden. Het budget klopt. Wij leveren op tijd."
    same = "".join(p.text for p in changed(old, new) if p.kind == "same")
    assert "De klant is tevreden. Het budget klopt." in same


@pytest.mark.parametrize("vocabulary", [2, 50, 20_000])
def test_ten_thousand_words_take_moments(vocabulary: int) -> None:
    chance = random.Random(3)
    old = [f"w{chance.randrange(vocabulary)}" for _ in range(10_000)]
    new = [word if chance.random() > 0.2 else f"w{chance.randrange(vocabulary)}" for word in old]
    started = time.perf_counter()
    pieces = changed(" ".join(old), " ".join(new))
    assert time.perf_counter() - started < 5
    assert "".join(p.text for p in pieces if p.kind != "gone") == " ".join(new)

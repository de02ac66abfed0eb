"""The labelled sets: our own, split by a hash; batches seen and kept back; the shared one beside us."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from afspraak.agreements.clarity.examples import Example, read_line
from afspraak.agreements.clarity.scoring import Tally

OWN = Path(__file__).parent / "examples"
SHARED = Path(__file__).parents[3] / "shared" / "clarity" / "examples.jsonl"


def read(path: Path) -> list[Example]:
    lines = path.read_bytes().split(b"\n")
    return [read_line(line, labelled=True) for line in lines if line.strip()]


@cache
def own() -> tuple[Example, ...]:
    return tuple(example for path in sorted(OWN.glob("*.jsonl")) for example in read(path))


def unseen() -> list[Example]:
    return [example for example in own() if example.is_unseen]


def seen() -> list[Example]:
    """The sets that were scored once as a whole, and then tuned on: they keep what was learned.

    Who wrote and labelled `independent_s` had seen the reading rules, and not the check.
    """
    return [example for path in sorted(OWN.glob("seen/*.jsonl")) for example in read(path)]


def kept_back(name: str = "*") -> list[Example]:
    """The sets that were scored once and on which nothing was tuned.

    Who wrote and labelled `independent_t` had seen the reading rules, and not the check.
    """
    return [example for path in sorted(OWN.glob(f"kept/{name}.jsonl")) for example in read(path)]


def tally_of(examples: list[Example]) -> Tally:
    tally = Tally()
    for example in examples:
        tally.add(example.language, example.flags, example.read().kinds)
    return tally

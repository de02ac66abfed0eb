"""How much a proof does: little with the tests, much by `./afspraak prove`."""

from __future__ import annotations

import os


def times(short: int) -> int:
    """Rounds or cycles: what `./afspraak prove` asked, else `short`."""
    return int(os.environ.get("AFSPRAAK_PROOF_TIMES", short))


def seed() -> int:
    """What chance starts from."""
    return int(os.environ.get("AFSPRAAK_PROOF_SEED", 1))


def is_long() -> bool:
    """Whether somebody asked for the long form."""
    return "AFSPRAAK_PROOF_TIMES" in os.environ


def patience() -> int:
    """Seconds before a test is given up; 0 for never: who asked for a long proof waits for it."""
    return 0 if is_long() else 600

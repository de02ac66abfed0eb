"""Chance with a seed: the same number of people gives the same organisation, keys and salts included."""

from __future__ import annotations

import random
import uuid

SEED = 20261125


class Dice(random.Random):
    """Python's own generator, and the two things that rows need besides."""

    def key(self) -> uuid.UUID:
        return uuid.UUID(int=self.getrandbits(128), version=4)

    def salt(self) -> str:
        """32 hex figures, as `chain.fresh_salt` gives."""
        return f"{self.getrandbits(128):032x}"

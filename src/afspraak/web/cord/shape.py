"""What a hash makes of a cord: turns, spread and phase. Pure arithmetic."""

from __future__ import annotations

import math
from dataclasses import dataclass

TAU = 2 * math.pi
NEAR = 1e-9  # a point this near an edge lies on it: the rest is rounding


@dataclass(frozen=True)
class Shape:
    """The five numbers that the first bytes of a hash decide.

    `turns` full waves over the width; lines of a strand lie `sigma * (0.78 + 0.22 cos(tau m t + theta))`
    apart in phase (radians), and the whole starts at phase `offset`.
    """

    turns: int
    m: int
    theta: float
    sigma: float
    offset: float

    @classmethod
    def of(cls, hash_hex: str) -> Shape:
        """The shape of a SHA-256 in hex (64 characters). Raises ValueError for anything else."""
        d = bytes.fromhex(hash_hex)
        if len(d) != 32:
            raise ValueError("a cord is drawn from the 32 bytes of a SHA-256")
        return cls(
            turns=7 + d[0] % 4,
            m=1 + d[1] % 3,
            theta=TAU * d[2] / 256,
            sigma=0.52 + 0.14 * d[3] / 255,
            offset=TAU * d[4] / 256,
        )

    def spread(self, t: float) -> float:
        """Distance in phase between the middle line and the outer ones, at `t` in 0..1."""
        return self.sigma * (0.78 + 0.22 * math.cos(TAU * self.m * t + self.theta))

    def phase(self, t: float, c: float) -> float:
        """Phase of line `c` (-1..1, 0 is the middle line) at `t`."""
        return TAU * self.turns * t + self.offset + c * self.spread(t)

    def rate(self, t: float, c: float) -> float:
        """How fast that phase grows with `t`: the derivative of `phase`."""
        bend = -0.22 * self.sigma * TAU * self.m * math.sin(TAU * self.m * t + self.theta)
        return TAU * self.turns + c * bend

    def turning_points(self) -> list[float]:
        """Where the middle line is highest or lowest, in 0..1 without its end: there strands never cross."""
        first = math.ceil((self.offset - math.pi / 2) / math.pi)
        points = ((math.pi / 2 + k * math.pi - self.offset) / (TAU * self.turns) for k in range(first, 99))
        return [max(t, 0.0) for t in points if -NEAR < t < 1 - NEAR]

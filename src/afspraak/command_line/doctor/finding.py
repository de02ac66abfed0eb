"""What a check of the doctor finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One sentence. `unsafe`: real use should wait until it is mended; else it is good to know."""

    sentence: str
    unsafe: bool = True


Check = Callable[[], Iterator[Finding]]

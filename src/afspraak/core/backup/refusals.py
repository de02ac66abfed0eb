"""Why a backup or a restore did not happen."""

from __future__ import annotations


class NotPossible(Exception):
    """Nothing was done. `key` names the reason; the command line has the sentence, `values` fill it."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

"""Pages of a list by keyset: each page costs the same, and nothing shows twice when the list grows."""

from afspraak.core.pages.keyset import Page, keyset

__all__ = ["Page", "keyset"]

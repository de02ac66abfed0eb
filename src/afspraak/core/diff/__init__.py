"""The words that changed between two texts, for people who compare two versions."""

from afspraak.core.diff.words import Kind, Piece, changed

__all__ = ["Kind", "Piece", "changed"]

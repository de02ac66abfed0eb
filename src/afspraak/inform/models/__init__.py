"""The tables of inform. Others import from here."""

from afspraak.inform.models.notice import Notice, Reminded
from afspraak.inform.models.reach import Reach, Rhythm

__all__ = ["Notice", "Reach", "Reminded", "Rhythm"]

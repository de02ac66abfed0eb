"""Whole rows by key, and what stands beside rows: with SQL that is worked out once, not for every page.

For what is the same in every reading. Which rows somebody may see is never one of those: that is worked out
anew by `visible_to`, and the keys come from there.
"""

from afspraak.core.rows.beside import References, lay_all, lay_many, lay_one
from afspraak.core.rows.glance import SINCE, Glance, Rows
from afspraak.core.rows.reading import by_key
from afspraak.core.rows.together import together

__all__ = ["SINCE", "Glance", "References", "Rows", "by_key", "lay_all", "lay_many", "lay_one", "together"]

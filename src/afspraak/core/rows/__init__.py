"""Whole rows, what stands beside them, and writing: with SQL that is worked out once, not for every page.

For what is the same every time. Which rows somebody may see is never one of those: that is worked out anew by
`visible_to`, and the keys come from there. What writes is called by its module's name: `writing.add`.
"""

from afspraak.core.rows.beside import References, laid, lay_all, lay_many, lay_one
from afspraak.core.rows.chosen import chosen
from afspraak.core.rows.glance import SINCE, Glance, Rows
from afspraak.core.rows.reading import by_key
from afspraak.core.rows.together import together

__all__ = [
    "SINCE",
    "Glance",
    "References",
    "Rows",
    "by_key",
    "chosen",
    "laid",
    "lay_all",
    "lay_many",
    "lay_one",
    "together",
]

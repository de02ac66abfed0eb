"""One truth for sight: what a person may not see does not exist for them.

`visible_to(person)` on a QuerySet is the rule; finding goes through it, and absent and forbidden are the
same `NotThere`, which Django answers with 404.
"""

from afspraak.core.sight.find import find

__all__ = ["find"]

"""The shelf "what helped others": nameless, by words and by what it was about."""

from __future__ import annotations

from django.db.models import Q

from afspraak.coaching.models import ShelfEntry
from afspraak.core import pages
from afspraak.core.steps.text import objection_to
from afspraak.people.models import Person

LONGEST = 200  # characters that one searches for
MOST_WORDS = 6


def found(
    person: Person, words: str = "", kind: str = "", after: str | None = None, size: int = 20
) -> pages.Page[ShelfEntry]:
    """What holds every one of `words`, in either text, and is about `kind` if one is given. One query."""
    entries = ShelfEntry.objects.visible_to(person)
    if kind:
        entries = entries.filter(kind=kind)
    if len(words) > LONGEST or objection_to(words, one_line=True):
        entries = entries.none()
    for word in words.split()[:MOST_WORDS]:
        entries = entries.filter(Q(situation__icontains=word) | Q(what_helped__icontains=word))
    return pages.keyset(entries, ("-shared_in", "id"), after, size)

"""Finding a colleague: by the first letters one types, or by the whole name."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, reduce
from operator import and_, or_

from django.db.models import Q

from afspraak.core.steps.text import objection_to
from afspraak.people.models import Person
from afspraak.people.rules import PersonQuerySet

LONGEST = 500  # characters; a name with its address is shorter, and databases refuse to search for much more


def others_here(person: Person) -> PersonQuerySet:
    """Whom `person` may ask something: everyone who works here but themselves."""
    found = Person.objects.visible_to(person).present().filter(kind="employee").exclude(pk=person.pk)
    return found.select_related("home_team")


def search(person: Person, text: str, *, at_most: int = 20) -> list[Person]:
    """Colleagues of whom every word of `text` is in the name, function or team. One query."""
    if not _could_be_asked(text):
        return []
    found = others_here(person)
    for word in text.split()[:6]:
        found = found.filter(
            Q(given_name__icontains=word)
            | Q(infix__icontains=word)
            | Q(family_name__icontains=word)
            | Q(function__icontains=word)
            | Q(home_team__name__icontains=word)
        )
    return list(found[:at_most])


def near(person: Person, *, first: Person | None = None, at_most: int = 30) -> list[Person]:
    """`first` first, then the own coach, the people one coaches, and one's own team. One query."""
    around = Q(coach=person) | Q(pk=person.coach_id) | Q(pk=first and first.pk)
    if person.home_team_id:
        around |= Q(home_team=person.home_team_id)
    found = list(others_here(person).filter(around)[:at_most])
    return sorted(found, key=lambda p: (p != first, p.pk != person.coach_id, p.coach_id != person.pk))


def names(person: Person, *, at_most: int = 200) -> list[str]:
    """What the list of suggestions offers; two people of one name get their address behind it. One query."""
    colleagues = list(others_here(person)[:at_most])
    taken = [colleague.full_name for colleague in colleagues]
    return [_unique(colleague, twice=taken.count(colleague.full_name) > 1) for colleague in colleagues]


class Named:
    """Colleagues by their whole name (with or without address), for a handful of names. One query."""

    def __init__(self, person: Person, names: Iterable[str]) -> None:
        self.person = person
        self.names = {name for name in names if name.strip() and _could_be_asked(name)}

    def by(self, name: str) -> list[Person]:
        """Everyone who has this name: nobody, one, or more of one name."""
        wanted = " ".join(name.split()).casefold()
        bare, _, address = wanted.partition(" (")
        same = [p for p in self._found if p.full_name.casefold() == bare]
        return [p for p in same if f"{p.email.casefold()})" == address] if address else same

    @cached_property
    def _found(self) -> list[Person]:
        asked = [_has_words(name) for name in self.names]
        return list(others_here(self.person).filter(reduce(or_, asked))[:200]) if asked else []


def typed_name(person: Person, colleague: Person) -> str:
    """How `person` types the name of `colleague`: with the address where others have it too. One query."""
    same = Named(person, [colleague.full_name]).by(colleague.full_name)
    return _unique(colleague, twice=len(same) > 1)


def _could_be_asked(text: str) -> bool:
    """Whether a database can look for it: nobody has a name this long, or one with a control character."""
    return len(text) <= LONGEST and objection_to(text) is None


def _has_words(name: str) -> Q:
    """A first, wide net: every word of `name` (without the address) is somewhere in the name."""
    words = name.partition(" (")[0].split()[:8]
    parts = ("given_name", "infix", "family_name")
    nets = [reduce(or_, (Q(**{f"{part}__icontains": word}) for part in parts)) for word in words]
    return reduce(and_, nets, Q(pk__isnull=False))


def _unique(person: Person, *, twice: bool) -> str:
    return f"{person.full_name} ({person.email})" if twice else person.full_name

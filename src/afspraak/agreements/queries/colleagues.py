"""Finding a colleague: by the first letters one types, or by the whole name."""

from __future__ import annotations

from django.db.models import Q

from afspraak.people.models import Person
from afspraak.people.rules import PersonQuerySet


def to_propose_to(person: Person) -> PersonQuerySet:
    """Whom `person` may make an agreement with: everyone who works here but themselves."""
    found = Person.objects.visible_to(person).present().filter(kind="employee").exclude(pk=person.pk)
    return found.select_related("home_team")


def search(person: Person, text: str, *, at_most: int = 20) -> list[Person]:
    """Colleagues of whom every word of `text` is in the name, function or team. One query."""
    found = to_propose_to(person)
    for word in text.split()[:6]:
        found = found.filter(
            Q(given_name__icontains=word)
            | Q(infix__icontains=word)
            | Q(family_name__icontains=word)
            | Q(function__icontains=word)
            | Q(home_team__name__icontains=word)
        )
    return list(found[:at_most])


def near(person: Person, *, at_most: int = 30) -> list[Person]:
    """The own coach first, then the people one coaches, then one's own team. One query."""
    around = Q(coach=person) | Q(pk=person.coach_id)
    if person.home_team_id:
        around |= Q(home_team=person.home_team_id)
    found = list(to_propose_to(person).filter(around)[:at_most])
    return sorted(found, key=lambda p: (p.pk != person.coach_id, p.coach_id != person.pk))


def names(person: Person, *, at_most: int = 200) -> list[str]:
    """What the list of suggestions offers; two people of one name get their address behind it. One query."""
    colleagues = list(to_propose_to(person)[:at_most])
    taken = [colleague.full_name for colleague in colleagues]
    return [_unique(colleague, twice=taken.count(colleague.full_name) > 1) for colleague in colleagues]


def named(person: Person, text: str) -> list[Person]:
    """The colleagues whose whole name (with or without address) is `text`. One query."""
    wanted = " ".join(text.split()).casefold()
    bare, _, address = wanted.partition(" (")
    found = to_propose_to(person)
    for word in bare.split()[:8]:
        found = found.filter(
            Q(given_name__icontains=word) | Q(infix__icontains=word) | Q(family_name__icontains=word)
        )
    same = [p for p in found[:50] if p.full_name.casefold() == bare]
    return [p for p in same if f"{p.email.casefold()})" == address] if address else same


def _unique(person: Person, *, twice: bool) -> str:
    return f"{person.full_name} ({person.email})" if twice else person.full_name

"""What stands beside agreements where they are shown: fetched for all of them at once, each table by itself.

One join over five tables would be fewer queries. But Django works out its hundred columns anew for every
page, and that took most of a page's time; a plain query by key is quick (docs/architecture/speed.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db.models import Prefetch, QuerySet, prefetch_related_objects

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Signature, Terms
from afspraak.people.models import Person


def lay_beside(agreements: Sequence[Agreement]) -> None:
    """Fetch what one line of a list shows: parties, whose turn it is, both versions, the last check-in.

    Five queries at most, one more where a team is party. The versions come without what they consist of.
    """
    payload = Prefetch("latest_check_in__payload", Payload.objects.order_by("position"))
    prefetch_related_objects(agreements, *_parties(), payload)
    lay_versions(agreements)
    for agreement in agreements:
        _set_turn(agreement)


def lay_versions(agreements: Iterable[Agreement]) -> None:
    """Fetch the version in force and the latest one. One query for all."""
    agreements = list(agreements)
    keys = {key for agreement in agreements for key in (agreement.latest_id, agreement.in_force_id) if key}
    _set_versions(agreements, Terms.objects.filter(pk__in=keys).order_by() if keys else [])


def lay_whole(agreement: Agreement) -> None:
    """Fetch what the page of one agreement shows, both versions whole.

    Nine queries at most, two more where something waits.
    """
    prefetch_related_objects(
        [agreement], *_parties(), "pending_entry__payload", Prefetch("pending_entry__actor", _people())
    )
    keys = [key for key in (agreement.latest_id, agreement.in_force_id) if key]
    _set_versions([agreement], whole_versions(agreement, Terms.objects.filter(pk__in=keys)))
    _set_turn(agreement)


def whole_versions(agreement: Agreement, chosen: QuerySet[Terms]) -> list[Terms]:
    """The `chosen` versions of `agreement` (parties fetched): criteria, support, who signed with which words.

    Seven queries at most, one more where somebody signed for a team.
    """
    versions = list(
        chosen.order_by().prefetch_related(
            Prefetch("criteria", Criterion.objects.order_by("position")),
            Prefetch("criteria__judge", _people()),
            "support",
            Prefetch("signatures", Signature.objects.order_by("on")),
            Prefetch("signatures__entry", Entry.objects.order_by()),
            Prefetch("signatures__entry__payload", Payload.objects.order_by("position")),
        )
    )
    parties = {party.pk: party for party in agreement.parties.all()}
    signatures = [signature for terms in versions for signature in terms.signatures.all()]
    for terms in versions:
        terms.author = parties[terms.author_id]
    for signature in signatures:
        signature.party = parties[signature.party_id]
    _set_people(agreement, [(signature, "person") for signature in signatures])
    return versions


def lay_actors(agreement: Agreement, entries: Iterable[Entry]) -> None:
    """Say of each entry who did it: nearly always one of the two, who are known (parties fetched)."""
    _set_people(agreement, [(entry, "actor") for entry in entries])


def _parties() -> tuple[str | Prefetch[str, QuerySet[Person], str], ...]:
    return "parties", Prefetch("parties__person", _people()), "parties__team"


def _people() -> QuerySet[Person]:
    """People by key, in no order: to sort them costs more than to fetch them."""
    return Person.objects.order_by()


def _set_turn(agreement: Agreement) -> None:
    parties: dict[object, Party] = {party.pk: party for party in agreement.parties.all()}
    agreement.waits_for = parties.get(agreement.waits_for_id)


def _set_versions(agreements: Iterable[Agreement], versions: Iterable[Terms]) -> None:
    by_key: dict[object, Terms] = {terms.pk: terms for terms in versions}
    for agreement in agreements:
        agreement.latest = by_key.get(agreement.latest_id)
        agreement.in_force = by_key.get(agreement.in_force_id)


def _set_people(agreement: Agreement, rows: Sequence[tuple[Entry | Signature, str]]) -> None:
    """Set `name` of each row to its person; who is not a party's person is fetched. At most one query."""
    known: dict[object, Person] = {
        party.person_id: party.person for party in agreement.parties.all() if party.person
    }
    keys = {getattr(row, f"{name}_id") for row, name in rows} - {None}
    if unknown := keys - known.keys():
        known |= {person.pk: person for person in _people().filter(pk__in=unknown)}
    for row, name in rows:
        setattr(row, name, known.get(getattr(row, f"{name}_id")))

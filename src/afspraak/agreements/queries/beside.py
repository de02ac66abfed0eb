"""What stands beside agreements where they are shown: fetched for all of them at once, each table by itself.

One join over five tables would be fewer queries. But Django works out its hundred columns anew for every
page, and that took most of a page's time; rows by key are quick (docs/architecture/speed.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.states import Step
from afspraak.core import rows
from afspraak.people.models import Person, Team

SHARING = (Step.WIDENING, Step.WIDENING_ANSWER, Step.NARROWING)  # the steps that may name a team


def lay_beside(agreements: Sequence[Agreement]) -> None:
    """Fetch what waits shows of each: parties, whose turn it is, both versions.

    Three queries at most, one more where a team is party. The versions come without what they consist of.
    """
    rows.lay_all(parties_and_versions(agreements))


def parties_and_versions(agreements: Iterable[Agreement]) -> rows.References:
    """The same, but only the parties are fetched: who and what they refer to is for `rows.lay_all`.

    For a page on which other things refer to people and agreements too. One query.
    """
    agreements = list(agreements)
    parties = rows.lay_many(agreements, "parties")
    rows.lay_one(agreements, "waits_for", known=parties)
    return [(parties, "person"), (parties, "team"), *both_versions(agreements)]


def both_versions(agreements: Sequence[Agreement]) -> rows.References:
    """The version in force and the latest one of each, for `rows.lay_all`: one object where they are one."""
    return [(agreements, "latest"), (agreements, "in_force")]


def lay_check_ins(agreements: Sequence[Agreement]) -> None:
    """Fetch the last check-in of each, with what it says. Two queries at most."""
    rows.lay_many(rows.lay_one(agreements, "latest_check_in"), "payload", order="position")


def lay_parties(agreements: Iterable[Agreement]) -> None:
    """Fetch who the parties are, and whose turn it is. Two queries, one more where a team is party."""
    agreements = list(agreements)
    parties = rows.lay_many(agreements, "parties")
    rows.lay_one(parties, "person")
    rows.lay_one(parties, "team")
    rows.lay_one(agreements, "waits_for", known=parties)


def lay_versions(agreements: Iterable[Agreement], *, known: Sequence[Terms] = ()) -> None:
    """Fetch the version in force and the latest one. One query for all, none where all are `known`."""
    rows.lay_all(both_versions(list(agreements)), known=known)


def versions_at_hand(agreement: Agreement) -> list[Terms]:
    """The versions that were fetched with it, and what lies beside them."""
    fetched = (agreement._state.fields_cache.get(name) for name in ("latest", "in_force"))
    return [terms for terms in fetched if terms is not None]


def lay_whole(agreement: Agreement, entries: Sequence[Entry] = ()) -> None:
    """Fetch what the page of one agreement shows, both versions whole.

    Nine queries at most, two more where something waits; two to four less where its `entries` are given.
    """
    lay_parties([agreement])
    waiting = rows.lay_one([agreement], "pending_entry", known=entries)
    rows.lay_many(waiting, "payload", order="position")
    lay_actors(agreement, waiting)
    keys = {key for key in (agreement.latest_id, agreement.in_force_id) if key}
    whole = whole_versions(agreement, rows.by_key(Terms, keys), entries)
    lay_versions([agreement], known=whole)


def whole_versions(
    agreement: Agreement, versions: Sequence[Terms], entries: Sequence[Entry] = ()
) -> Sequence[Terms]:
    """Lay beside `versions` of `agreement` (parties fetched): criteria, support, who signed with which words.

    Six queries at most, one more where somebody signed for a team.
    """
    criteria = rows.lay_many(versions, "criteria", order="position")
    rows.lay_many(versions, "support", order="position")
    signatures = rows.lay_many(versions, "signatures", order="on")
    rows.lay_many(rows.lay_one(signatures, "entry", known=entries), "payload", order="position")
    parties = agreement.parties.all()
    rows.lay_one(versions, "author", known=parties)
    rows.lay_one(signatures, "party", known=parties)
    people = _people_of(agreement)
    rows.lay_one(signatures, "person", known=people)
    rows.lay_one(criteria, "judge", known=people)
    return versions


def lay_actors(agreement: Agreement, entries: Iterable[Entry]) -> None:
    """Say of each entry who did it: nearly always one of the two, who are known (parties fetched)."""
    rows.lay_one(entries, "actor", known=_people_of(agreement))


def lay_teams(entries: Iterable[Entry]) -> None:
    """Say of each entry (payload fetched) the name of the team it names. One query if any does."""
    sharing = [entry for entry in entries if entry.kind in SHARING]
    named = {entry.pk: str(team) for entry in sharing if (team := entry.says.get("team"))}
    found = Team.objects.filter(pk__in=set(named.values())).values_list("pk", "name") if named else ()
    names = {str(key): name for key, name in found}
    for entry in sharing:
        entry.team_name = names.get(named.get(entry.pk, ""), "")


def _people_of(agreement: Agreement) -> list[Person]:
    """Who its parties are. Reads what is fetched."""
    return [party.person for party in agreement.parties.all() if party.person]

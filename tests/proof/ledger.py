"""What was acknowledged against what is stored, read below the product's own code."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tests.live.tables import opened
from tests.proof.deeds import BESIDE, Deed

ENTRIES = "SELECT agreement_id, number, link FROM agreements_entry ORDER BY agreement_id, number"
SAID = (
    "SELECT e.agreement_id, e.actor_id, p.value FROM agreements_payload p"
    " JOIN agreements_entry e ON e.id = p.entry_id WHERE p.value LIKE '%mark-%'"
)
STANDING = "SELECT id, revision, entry_count, head FROM agreements_agreement"


@dataclass
class Stored:
    """The rows that a proof looks at; keys as 32 figures on either database."""

    numbers: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    heads: dict[str, str] = field(default_factory=dict)  # the link of the last entry
    marks: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # (agreement, person, mark)
    standing: dict[str, tuple[int, int, str]] = field(default_factory=dict)

    @classmethod
    def of(cls, database: str) -> Stored:
        found = cls()
        with opened(database) as connection:
            for agreement, number, link in connection.execute(ENTRIES).fetchall():
                found.numbers[key(agreement)].append(number)
                found.heads[key(agreement)] = link
            for agreement, actor, value in connection.execute(SAID).fetchall():
                found.marks[key(agreement), key(actor), json.loads(value)] += 1
            for agreement, revision, count, head in connection.execute(STANDING).fetchall():
                found.standing[key(agreement)] = revision, count, head
        return found


def key(value: object) -> str:
    return str(value).replace("-", "")


def findings(deeds: Sequence[Deed], before: Stored, after: Stored) -> list[str]:
    """Everything that is not as it must be; empty when the proof holds."""
    return [
        *strange_answers(deeds),
        *lost_or_doubled(deeds, after),
        *two_winners(deeds),
        *uneven(deeds, before, after),
    ]


def strange_answers(deeds: Sequence[Deed]) -> Iterator[str]:
    """An answer that neither acknowledges nor refuses; or a repeat that was told no to what was done."""
    for deed in deeds:
        if deed.strange:
            yield f"strange answer to {deed.step}: {deed.strange}"
        elif len(set(deed.answers)) > 1:
            yield f"two answers to one {deed.step}: {deed.answers}"


def lost_or_doubled(deeds: Sequence[Deed], after: Stored) -> Iterator[str]:
    """Acknowledged: there exactly once, by that person in that agreement. Refused: not there."""
    for deed in deeds:
        count = after.marks[deed.agreement, deed.person, deed.mark]
        if deed.acknowledged and count != 1:
            yield f"acknowledged {deed.step} ({deed.manner}) is there {count} times"
        elif deed.refused and count:
            yield f"refused {deed.step} ({deed.manner}) is there {count} times"
        elif count > 1:
            yield f"{deed.step} ({deed.manner}) is there {count} times"


def two_winners(deeds: Sequence[Deed]) -> Iterator[str]:
    """Of all that was sent on one version of an agreement, one at most was acknowledged."""
    road = [deed for deed in deeds if deed.acknowledged and deed.step not in BESIDE]
    won = Counter((deed.agreement, deed.seen) for deed in road)
    yield from (f"{count} winners of revision {seen}" for (_, seen), count in won.items() if count > 1)


def uneven(deeds: Sequence[Deed], before: Stored, after: Stored) -> Iterator[str]:
    """As many new entries as were acknowledged, numbered without a gap, and the agreement says the same."""
    won = Counter(deed.agreement for deed in deeds if deed.acknowledged)
    beside = Counter(deed.agreement for deed in deeds if deed.acknowledged and deed.step in BESIDE)
    for agreement, (revision, count, head) in after.standing.items():
        numbers = after.numbers[agreement]
        if any(later != earlier + 1 for earlier, later in pairwise([0, *numbers])):
            yield f"the entries of {agreement} are numbered {numbers}"
        if (count, head) != (len(numbers), after.heads[agreement]):
            yield f"{agreement} says {count} entries and has {len(numbers)}, or another head"
        grown = len(numbers) - len(before.numbers.get(agreement, []))
        moved = revision - before.standing.get(agreement, (0, 0, ""))[0]
        if not grown == moved + beside[agreement] == won[agreement]:
            yield f"{won[agreement]} acknowledged, {grown} entries and {moved} revisions more in {agreement}"


def summary(deeds: Sequence[Deed]) -> str:
    """Counts for people, in one paragraph."""
    done = [deed for deed in deeds if deed.acknowledged]
    steps = Counter(deed.step for deed in done)
    manners = Counter(str(deed.manner) for deed in deeds)
    by_step = ", ".join(f"{step} {count}" for step, count in steps.most_common())
    by_manner = ", ".join(f"{manner} {count}" for manner, count in manners.most_common())
    return (
        f"{len(done)} steps acknowledged ({by_step}); {sum(deed.refused for deed in deeds)} refused because"
        f" somebody was first. Sent: {by_manner}."
    )

"""The stand-alone verifier agrees with the product, on what people did and on what somebody changed."""

from __future__ import annotations

import copy
import json
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Payload
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.document import made_of
from afspraak.core import chain, clock
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.agreements.test_history import TAMPERING
from tests.support.agreements import accepted, delivered, fresh, proposed, wording
from tests.support.exports import JSONS, as_file, broken_at, exported, six_entries

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    return six_entries(holder, counterpart)


# --- what people did --------------------------------------------------------------------------------

WORDS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1, max_size=40
)
ROADS = st.lists(st.sampled_from(["counter", "tell", "deliver", "recall", "return"]), max_size=8)


def walk(agreement: Agreement, road: list[str], words: str) -> Agreement:
    """Take those steps of `road` that are open, as whoever may take them."""
    for name in road:
        agreement = fresh(agreement)
        holder, counterpart = agreement.holder.person, agreement.counterpart.person
        assert holder
        assert counterpart
        again: dict[str, Any] = {"seen": agreement.revision, "key": uuid.uuid4()}
        if name == "counter" and agreement.state == "proposed":
            assert agreement.waits_for
            assert agreement.waits_for.person
            actions.counter(
                agreement,
                wording(title=words, outcome=words),
                by=agreement.waits_for.person,
                note=words,
                **again,
            )
        elif name == "tell" and agreement.state == "active":
            actions.tell(
                agreement, by=holder, course="attention", values={}, words=words, next_step="", **again
            )
        elif name == "deliver" and agreement.state == "active":
            delivered(agreement)
        elif name == "recall" and agreement.state == "delivered":
            actions.recall(agreement, by=holder, **again)
        elif name == "return" and agreement.state == "delivered":
            assert agreement.in_force
            needed = {agreement.in_force.criteria.all()[0].lineage: words}
            actions.return_(agreement, by=counterpart, needed=needed, words=words, **again)
    return fresh(agreement)


@given(WORDS, ROADS, ROADS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_agrees_on_whatever_people_do(
    holder: Person, counterpart: Person, words: str, before: list[str], after: list[str]
) -> None:
    made = walk(proposed(holder, counterpart, title=words), before, words)
    assert made.waits_for
    assert made.waits_for.person
    assert made.latest
    made = actions.sign(
        made,
        by=made.waits_for.person,
        terms_hash=made.latest.hash,
        remark=words,
        seen=made.revision,
        key=uuid.uuid4(),
    )
    made = walk(made, after, words)
    assert check_agreement(made) is None
    export = exported(made)
    assert broken_at(export) is None
    assert len(export["entries"]) == made.entry_count
    said = [part["value"] for entry in export["entries"] for part in entry["payload"]]
    assert words in said


@given(JSONS)
@settings(max_examples=300)
def test_its_canonical_form_is_ours(value: Any) -> None:
    assert verifier.canonical(value) == chain.canonical(value)


# --- what somebody changed in the database ----------------------------------------------------------


# What no hash covers, in the product neither: it compares these columns with the steps, and an export gives
# them `beside` the proof.
BESIDE = {
    "change state",
    "change a party",
    "change the turn",
    "show an older check-in",
    "show another version",
}


@pytest.mark.parametrize("how", sorted(TAMPERING.keys() - BESIDE))
def test_it_finds_the_same_first_entry_as_the_product(how: str, agreement: Agreement) -> None:
    tamper, at = TAMPERING[how]
    tamper(agreement)
    ours, theirs = check_agreement(fresh(agreement)), broken_at(exported(agreement))
    assert ours is not None
    assert theirs is not None
    assert (theirs[0], at) == (ours.entry, ours.entry)


def test_erased_words_leave_the_export_whole(
    agreement: Agreement, holder: Person, counterpart: Person
) -> None:
    closed = accepted(agreement)
    actions.erase_words(closed, 3, by=holder)
    actions.ask_joint_erasure(closed, by=holder)
    actions.agree_joint_erasure(closed, by=counterpart)
    export = exported(closed)
    assert broken_at(export) is None
    assert wording().outcome not in json.dumps(export)
    today = clock.today().isoformat()
    erased = export["beside"]["erased"]
    assert {"version": 1, "on": today} in erased
    parts = Payload.objects.filter(entry__agreement=closed, entry__number=3)
    assert [each for each in erased if each.get("entry") == 3] == [
        {"entry": 3, "position": part.position, "on": today} for part in parts
    ]


# --- what somebody changed in the file --------------------------------------------------------------


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in the export that is covered: all but what stands `beside`."""
    if path:
        yield path
    if isinstance(value, dict):
        for name, inner in value.items():
            if (*path, name) != ("beside",):
                yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def changed(value: Any) -> Any:
    """Something else of the same kind."""
    if isinstance(value, str):
        return value[:-1] + ("0" if value[-1:] != "0" else "1")
    if isinstance(value, int):
        return value + 1
    if isinstance(value, list):
        return [*value, "x"]
    return "x" if value is None else {**value, "x": "x"}


def taken(value: Any) -> Any:
    return None if value is not None else "x"


CHANGES: dict[str, Callable[[Any], Any]] = {"changed": changed, "taken": taken}


@pytest.mark.parametrize("how", CHANGES)
def test_whatever_is_changed_in_a_file_is_found(how: str, agreement: Agreement) -> None:
    """Each place of the file in turn: nothing but `beside` stands outside the proof."""
    export = exported(accepted(agreement))
    unfound = []
    for path in places(export):
        spoiled = copy.deepcopy(export)
        at: Any = spoiled
        for step in path[:-1]:
            at = at[step]
        at[path[-1]] = CHANGES[how](at[path[-1]])
        if broken_at(spoiled) is None:
            unfound.append(path)
    assert unfound == []


def test_whatever_is_left_out_of_a_file_is_found(agreement: Agreement) -> None:
    export = exported(agreement)
    unfound = []
    for path in places(export):
        spoiled = copy.deepcopy(export)
        at: Any = spoiled
        for step in path[:-1]:
            at = at[step]
        del at[path[-1]]
        if broken_at(spoiled) is None:
            unfound.append(path)
    assert unfound == []


def test_a_swapped_pair_names_the_first(agreement: Agreement) -> None:
    export = exported(agreement)
    export["entries"][2], export["entries"][3] = export["entries"][3], export["entries"][2]
    assert broken_at(export) == (3, "number")


# --- a reader who may see part ----------------------------------------------------------------------


def test_who_reads_part_gets_number_and_hash_and_it_verifies(agreement: Agreement) -> None:
    export = as_file(
        made_of(
            fresh(agreement),
            reads_entry=lambda entry: entry.number not in (2, 4),
            reads_terms=lambda terms: False,
        )
    )
    assert broken_at(export) is None
    assert [set(entry) == {"number", "body"} for entry in export["entries"]] == [
        number in (2, 4) for number in range(1, 7)
    ]
    assert wording().outcome not in json.dumps(export)
    assert agreement.counterpart.person
    hidden = {entry.body for entry in agreement.entries.filter(number__in=(2, 4))}
    assert hidden == {entry["body"] for entry in export["entries"] if set(entry) == {"number", "body"}}
    for number in range(6):
        spoiled = copy.deepcopy(export)
        spoiled["entries"][number]["body"] = "ab" * 32
        found = broken_at(spoiled)
        assert found is not None


def test_every_part_that_is_stripped_still_verifies(agreement: Agreement) -> None:
    whole = exported(agreement)
    for hidden in range(2**6):
        export = copy.deepcopy(whole)
        gone = {number for number in range(1, 7) if hidden >> (number - 1) & 1}
        export["entries"] = [
            {"number": e["number"], "body": e["body"]} if e["number"] in gone else e
            for e in export["entries"]
        ]
        for version in export["versions"]:
            version["signatures"] = [s for s in version["signatures"] if s["entry"] not in gone]
        assert broken_at(export) is None

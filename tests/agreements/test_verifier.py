"""The stand-alone verifier agrees with the product, on what people did and on what somebody changed."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Payload, Terms
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.document import document_of, made_of
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.core import chain, clock
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.agreements.test_history import TAMPERING
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, wording

pytestmark = pytest.mark.django_db

Made = dict[str, Any]


def as_file(made: Made) -> Made:
    """The export as it comes out of its file."""
    loaded: Made = json.loads(json.dumps(made, cls=DjangoJSONEncoder))
    return loaded


def exported(agreement: Agreement) -> Made:
    person = agreement.holder.person
    assert person
    return as_file(document_of(fresh(agreement), person))


def broken_at(export: Made) -> tuple[int, str] | None:
    try:
        verifier.check(export)
    except verifier.Broken as broken:
        return broken.entry, broken.why
    return None


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    """Six entries, as the tamperers of the history expect it."""
    made = signed(holder, counterpart)
    for value in ("8.0", "7.6", "7.3"):
        made = told(made, value=value)
    return fresh(delivered(made))


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


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


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


def test_erased_words_leave_the_export_whole(agreement: Agreement) -> None:
    part = Payload.objects.get(entry__agreement=agreement, entry__number=3, name="words")
    part.value = part.salt = None
    part.erased_on = clock.today()
    part.save()
    Terms.objects.filter(agreement=agreement).update(erased_on=clock.today(), salts={}, outcome="", title="")
    export = exported(agreement)
    assert broken_at(export) is None
    assert wording().outcome not in json.dumps(export)
    assert {"entry": 3, "position": part.position, "on": clock.today().isoformat()} in export["beside"][
        "erased"
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


# --- the command ------------------------------------------------------------------------------------


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The file by itself, in a Python that knows nothing of the product."""
    command = [sys.executable, "-I", verifier.__file__, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_and_its_exit_codes(agreement: Agreement, tmp_path: Path) -> None:
    file, mail = tmp_path / "afspraak.json", tmp_path / "mail.txt"
    export = exported(agreement)
    file.write_text(json.dumps(export, ensure_ascii=False, indent=2), encoding="utf-8")
    mail.write_text(receipt_of(agreement).text)
    whole = run(file)
    assert (whole.returncode, whole.stderr) == (0, "")
    assert "whole  6 entries" in whole.stdout
    assert export["key"] in whole.stdout
    assert run(file, "--key", export["key"], "--receipt", mail).returncode == 0
    assert run(file, "--key", "ab" * 32).stdout == "broken  entry 6  (key)\n"
    longer = told(fresh(_recalled(agreement)))
    mail.write_text(receipt_of(longer).text)
    assert run(file, "--receipt", mail).stdout == "broken  entry 8  (receipt)\n"
    export["entries"][2]["payload"][0]["value"] = "Anders"
    file.write_text(json.dumps(export), encoding="utf-8")
    spoiled = run(file)
    assert (spoiled.returncode, spoiled.stdout) == (1, "broken  entry 3  (payload)\n")


def _recalled(agreement: Agreement) -> Agreement:
    person = agreement.holder.person
    assert person
    return actions.recall(agreement, by=person, seen=agreement.revision, key=uuid.uuid4())


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"format": "x"}', '{"a": 1, "a": 2}', "1.5", "[" * 9999])
def test_what_is_no_export_has_no_answer(text: str, tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    file.write_text(text)
    answer = run(file)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "Traceback" not in answer.stderr


@given(JSONS)
def test_whatever_stands_in_the_file_it_does_not_fall_over(value: Any) -> None:
    export = dict.fromkeys(verifier.TOP, value) | {"format": verifier.FORMAT}
    assert broken_at(export) is not None

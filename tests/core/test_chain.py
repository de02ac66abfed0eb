"""The arithmetic of the history: one value, one hash; another value, another hash; and the signed head."""

from __future__ import annotations

import hashlib
import json
import stat
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from afspraak.core import chain, clock

text = st.text(st.characters(exclude_categories=["Cs"]))
number = st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=4)
value = st.recursive(
    st.none() | st.booleans() | number | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)
hashed = st.binary(min_size=32, max_size=32).map(bytes.hex)
salt = st.binary(min_size=16, max_size=16).map(bytes.hex)


@given(value)
def test_canonical_form_is_json_with_sorted_names_and_numbers_as_text(value: Any) -> None:
    once = chain.canonical(value)
    read = json.loads(once)
    assert chain.canonical(read) == once
    assert not any(isinstance(leaf, float) for leaf in _leaves(read))
    assert not any(type(leaf) is int for leaf in _leaves(read))


def _leaves(value: Any) -> list[Any]:
    if isinstance(value, dict):
        value = list(value.values())
    return [leaf for inner in value for leaf in _leaves(inner)] if isinstance(value, list) else [value]


@given(st.decimals(-(10**12), 10**12, places=3), st.integers(0, 6))
def test_a_number_is_the_same_with_trailing_zeros(number: Decimal, zeros: int) -> None:
    padded = number + Decimal(0).scaleb(-3 - zeros)
    assert chain.canonical(padded) == chain.canonical(number)


@pytest.mark.parametrize(
    ("number", "written"),
    [("1.50", "1.5"), ("100", "100"), ("1E+3", "1000"), ("-0.00", "0"), ("0.000001", "0.000001")],
)
def test_numbers_as_people_write_them(number: str, written: str) -> None:
    assert json.loads(chain.canonical(Decimal(number))) == written


@pytest.mark.parametrize("value", [1.5, {1: "a"}, uuid.uuid4(), b"abc", {"day": object()}])
def test_what_has_no_canonical_form_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        chain.canonical(value)


@pytest.mark.parametrize("value", ["\ud800", Decimal("NaN"), Decimal("Infinity")])
def test_what_cannot_be_written_is_refused(value: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # rfc8785 and json word it differently
        chain.canonical(value)


@given(salt, salt, text, text)
def test_salt_and_value_both_decide_the_hash(one: str, other: str, a: str, b: str) -> None:
    same = one == other and a == b
    assert (chain.salted_hash(one, a) == chain.salted_hash(other, b)) is same


def test_a_salted_hash_can_be_checked_by_hand() -> None:
    salt = "00" * 16
    by_hand = hashlib.sha256(bytes(16) + '"één resultaat"'.encode()).hexdigest()
    assert chain.salted_hash(salt, "één resultaat") == by_hand


def test_salts_are_never_the_same() -> None:
    assert len({chain.fresh_salt() for _ in range(200)}) == 200
    assert len(chain.fresh_salt()) == 32


PARTIES = [{"role": "holder", "person": "a"}, {"role": "counterpart", "person": "b"}]


@given(st.dictionaries(text, hashed, min_size=1, max_size=5), st.integers(1, 99))
def test_every_part_decides_the_hash_of_a_version(fields: dict[str, str], number: int) -> None:
    whole = {"kind": "result", "number": number, "parties": PARTIES, "fields": fields}
    original = chain.version_hash(**whole)
    name = next(iter(fields))
    others = [
        whole | {"kind": "development"},
        whole | {"number": number + 1},
        whole | {"parties": PARTIES[::-1]},
        whole | {"fields": fields | {name: hashlib.sha256(fields[name].encode()).hexdigest()}},
        whole | {"fields": {key: value for key, value in fields.items() if key != name}},
    ]
    assert original not in {chain.version_hash(**other) for other in others}
    assert original == chain.version_hash(**whole | {"fields": dict(reversed(fields.items()))})


BODY: dict[str, Any] = {
    "number": 3,
    "kind": "signature",
    "actor": "a",
    "on": "2026-11-24",
    "versions": ["1:ab"],
    "lineages": ["x", "y"],
    "payload": ["ab", "cd"],
}


@pytest.mark.parametrize(
    "change",
    [
        {"number": 4},
        {"kind": "refusal"},
        {"actor": None},
        {"on": "2026-11-25"},
        {"versions": []},
        {"lineages": ["y", "x"]},
        {"payload": ["abcd"]},
    ],
)
def test_every_part_decides_the_hash_of_an_entry(change: dict[str, Any]) -> None:
    assert chain.body_hash(**BODY) != chain.body_hash(**BODY | change)


@given(st.lists(hashed, min_size=1, max_size=8, unique=True), st.data())
def test_the_last_link_betrays_any_change_in_the_chain(bodies: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(bodies) - 1))
    forged = data.draw(hashed.filter(lambda other: other != bodies[at]))
    assert _head(bodies) != _head([*bodies[:at], forged, *bodies[at + 1 :]])
    assert _head(bodies) != _head(bodies[:at] + bodies[at + 1 :])
    assert _head(bodies) != _head([*bodies[:at], forged, *bodies[at:]])
    if len(bodies) > 1:
        assert _head(bodies) != _head(bodies[::-1])


def _head(bodies: list[str]) -> str:
    head = chain.GENESIS
    for body in bodies:
        head = chain.link(head, body)
    return head


@pytest.fixture
def keys(settings: Settings, tmp_path: Path) -> Path:
    settings.KEYS = tmp_path / "keys"
    return settings.KEYS


def test_a_signed_head_is_genuine_for_exactly_that(keys: Path) -> None:
    key, agreement = chain.InstanceKey.load(), uuid.uuid4()
    head = "ab" * 32
    signature = key.sign_head(agreement, 5, head)
    assert len(signature) == 128
    assert key.head_is_genuine(str(agreement), 5, head, signature)
    assert not key.head_is_genuine(uuid.uuid4(), 5, head, signature)
    assert not key.head_is_genuine(agreement, 4, head, signature)
    assert not key.head_is_genuine(agreement, 5, "cd" * 32, signature)
    another = ("1" if signature[0] == "0" else "0") + signature[1:]
    assert not key.head_is_genuine(agreement, 5, head, another)
    assert not key.head_is_genuine(agreement, 5, head, "not a signature")


def test_the_key_is_made_once_and_is_for_this_user_only(keys: Path) -> None:
    first = chain.InstanceKey.load()
    file = keys / "instance.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert chain.InstanceKey.load() is first
    assert [entry.name for entry in keys.iterdir()] == ["instance.key"]
    assert file.read_text().startswith("-----BEGIN PRIVATE KEY-----")


def test_the_key_s_file_does_not_tell_at_what_hour_it_was_made(keys: Path) -> None:
    chain.InstanceKey.load()
    assert (keys / "instance.key").stat().st_mtime == clock.midnight(clock.today()).timestamp()

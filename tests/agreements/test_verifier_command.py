"""The stand-alone verifier as a program: one file, started in a Python that knows nothing of the product."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.support.agreements import fresh, told
from tests.support.exports import JSONS, broken_at, exported, six_entries

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    return six_entries(holder, counterpart)


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

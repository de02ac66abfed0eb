"""`./afspraak clarity FILE`: answers each line, names the wrong ones and goes on."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

CLEAN = {"lang": "nl", "outcome": "Het dak van de school is vernieuwd", "criteria": [], "flags": []}
AT_DESK = {"lang": "nl", "outcome": "Op dinsdag op kantoor aanwezig", "criteria": [], "flags": ["presence"]}


def written(folder: Path, *lines: object) -> Path:
    file = folder / "some.jsonl"
    file.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines), encoding="utf-8")
    return file


def run(file: Path, *options: str) -> tuple[list[str], list[str], int]:
    out, err, code = io.StringIO(), io.StringIO(), 0
    try:
        call_command("clarity", str(file), *options, stdout=out, stderr=err)
    except SystemExit as stopped:
        code = int(stopped.code or 0)
    return out.getvalue().splitlines(), err.getvalue().splitlines(), code


def test_lines_come_back_with_flags_and_why(tmp_path: Path) -> None:
    out, err, code = run(written(tmp_path, CLEAN, "", {"id": 7, "outcome": AT_DESK["outcome"]}))
    answers = [json.loads(line) for line in out]
    assert (err, code) == ([], 0)
    assert answers[0]["flags"] == answers[0]["because"] == []
    assert answers[1]["id"] == 7
    assert answers[1]["because"] == [
        {"flag": "presence", "field": "outcome", "words": "op kantoor", "rule": "presence.place"}
    ]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", "it is not a JSON object"),
        ({"criteria": []}, "outcome must be a text"),
        ({"outcome": "x", "criteria": "y"}, "criteria must be a list of texts"),
        ({"outcome": "x", "criteria": [1]}, "criteria must be a list of texts"),
        ({"outcome": "x", "lang": 1}, "lang must be a text"),
    ],
)
def test_a_wrong_line_is_named_and_the_rest_is_done(tmp_path: Path, line: object, says: str) -> None:
    out, err, code = run(written(tmp_path, CLEAN, line, AT_DESK))
    assert len(out) == 2
    assert len(err) == 1
    assert err[0].startswith("Line 2: ")
    assert says in err[0]
    assert code == 1


def test_a_line_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    file = tmp_path / "some.jsonl"
    file.write_bytes(b'{"outcome": "\xff"}\n')
    assert run(file) == ([], ["Line 1: it is not UTF-8."], 1)


def test_figures_are_printed_per_flag_and_language(tmp_path: Path) -> None:
    missed = {"lang": "en", "outcome": "The roof is new", "criteria": [], "flags": ["vague"]}
    out, _, code = run(written(tmp_path, CLEAN, AT_DESK, missed), "--score")
    assert code == 0
    assert "all: 3 agreements" in out
    assert "nl: 2 agreements" in out
    assert "together        1.00    0.50   0.67      2" in out
    assert "clean agreements flagged: 0.0%" in out


@pytest.mark.parametrize("flags", [None, "vague", ["lazy"], [1]])
def test_scoring_needs_flags_that_exist(tmp_path: Path, flags: object) -> None:
    _, err, code = run(written(tmp_path, {"outcome": "x", "flags": flags}), "--score")
    assert err[0].startswith("Line 1: ")
    assert code == 1


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("clarity", str(tmp_path / "none.jsonl"))

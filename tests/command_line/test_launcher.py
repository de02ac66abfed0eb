"""The launcher: what it reads, and the one sentence it says when a start cannot be made."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

import pytest

from tests.lint.sources import ROOT

pytestmark = pytest.mark.once


@pytest.fixture(scope="module")
def launcher() -> ModuleType:
    loader = SourceFileLoader("launcher", str(ROOT / "afspraak"))
    spec = spec_from_loader("launcher", loader)
    assert spec
    module = module_from_spec(spec)
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    try:
        loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


def test_reads_the_packages_of_a_lock(launcher: ModuleType) -> None:
    names = launcher.lock_names(ROOT / "requirements" / "run.txt")
    assert {"django", "granian", "rfc8785"} <= set(names)
    assert len(names) == len(set(names))


def test_the_tests_lock_holds_the_products(launcher: ModuleType) -> None:
    def pinned(name: str) -> set[str]:
        lines = (ROOT / "requirements" / name).read_text().splitlines()
        return {line.split(" ")[0] for line in lines if "==" in line and line[0].isalnum()}

    assert pinned("run.txt") <= pinned("test.txt")


def test_locks_name_no_index(launcher: ModuleType) -> None:
    for lock in (ROOT / "requirements").iterdir():
        assert "://" not in lock.read_text()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("WARNING: Retrying (Retry(total=1)) after connection broken", "no_network"),
        ("ERROR: Could not find a version (from versions: none)", "no_network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "wrong_hash"),
        ("OSError: [Errno 28] No space left on device", "no_space"),
    ],
)
def test_what_pip_says_becomes_one_sentence(launcher: ModuleType, said: str, sentence: str) -> None:
    assert launcher.reason([said]) == launcher.say(sentence)


def test_another_fault_of_pip_is_quoted(launcher: ModuleType) -> None:
    assert "ERROR: odd" in launcher.reason(["Collecting x", "ERROR: odd", ""])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting asgiref==3.13.0 (from -r run.txt (line 48))", "asgiref"),
        ("Processing /wheels/argon2_cffi-25.1.0-py3-none-any.whl (from -r run.txt)", "argon2-cffi"),
        ("Requirement already satisfied: click==8.3.0 in /somewhere (from -r run.txt)", "click"),
    ],
)
def test_progress_names_the_package(launcher: ModuleType, line: str, name: str) -> None:
    assert launcher.package_in(line) == name


def test_speaks_the_language_of_the_machine(launcher: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert launcher.say("no_network").startswith("The parts could not")
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert launcher.say("no_network").startswith("De onderdelen konden niet")


def test_every_sentence_is_one_line_in_both_languages(launcher: ModuleType) -> None:
    for english, dutch in launcher.SENTENCES.values():
        assert english != dutch
        assert "\n" not in english + dutch


def test_a_python_too_old_is_told_so(launcher: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launcher, "OLDEST", (99, 0))
    with pytest.raises(launcher.CannotStart, match=r"Python 3\.11"):
        launcher.main(["help"])


def test_an_old_python_can_read_the_launcher() -> None:
    """No syntax newer than Python 3.6, else an old one shows a SyntaxError instead of the sentence."""
    import ast

    ast.parse((ROOT / "afspraak").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_a_fresh_folder_without_network_ends_with_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "requirements").mkdir()
    for name in ("afspraak", "requirements/run.txt", "requirements/test.txt"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    nowhere = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull, "LANG": "C"}
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "LC_"))}
    done = subprocess.run(
        [sys.executable, str(tmp_path / "afspraak"), "demo"],
        env=inherited | nowhere,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("The parts could not be fetched")
    assert done.stderr.count("\n") == 1

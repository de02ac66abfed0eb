"""From words to commands, and what the exit codes mean."""

from __future__ import annotations

import pytest
from django.core.management import ManagementUtility, get_commands
from django.db import OperationalError

from afspraak.command_line import dispatch
from afspraak.command_line.commands import COMMANDS, GROUPS
from afspraak.command_line.refusal import SENTENCES, Refusal, sentence


@pytest.mark.parametrize("words", [[], ["help"], ["--help"], ["-h"]])
def test_help_tells_every_command_in_a_sentence(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(words) == dispatch.DONE
    told = capsys.readouterr().out
    for command in COMMANDS.values():
        assert f"\n  {command.usage}\n" in told
        assert command.sentence.endswith(".")
        assert command.usage.startswith(command.name)
    for title in GROUPS:
        assert f"\n{title}\n" in told


def test_an_unknown_command_is_not_understood(capsys: pytest.CaptureFixture[str]) -> None:
    assert dispatch.run(["dance"]) == dispatch.NOT_UNDERSTOOD
    assert "there is no command 'dance'" in capsys.readouterr().err
    assert dispatch.run(["help", "dance"]) == dispatch.NOT_UNDERSTOOD


def test_every_command_is_somewhere() -> None:
    elsewhere = {command.name for command in COMMANDS.values() if not command.code}
    assert elsewhere - get_commands().keys() == set()


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if name != "manage"])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    try:
        code = dispatch.run(["help", name])
    except SystemExit as ended:  # argparse ends so; in a process of its own that is the exit code
        code = int(ended.code or 0)
    assert code == dispatch.DONE
    assert len(capsys.readouterr().out) > 80


def test_a_refusal_is_one_sentence_and_exit_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PORT", "many")
    assert dispatch.run(["demo"]) == dispatch.FAILED
    assert capsys.readouterr().err == "PORT must be a number from 1 to 65535, and it is 'many'.\n"


def test_without_tables_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_self: ManagementUtility) -> None:
        raise OperationalError("no such table: people_person\nand more")

    monkeypatch.setattr(ManagementUtility, "execute", fail)
    assert dispatch.run(["person", "list"]) == dispatch.FAILED
    told = capsys.readouterr().err
    assert "(no such table: people_person): ./afspraak prepare" in told
    assert told.count("\n") == 1


def test_refusals_are_told_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    for english, dutch in SENTENCES.values():
        assert english != dutch
        assert "\n" not in english + dutch
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    assert sentence("port_odd", port="x").startswith("PORT moet een getal")
    assert str(Refusal("web_silent", seconds=60)).startswith("Het webproces gaf binnen 60 seconden")


def test_djangos_own_commands_keep_their_exit_codes() -> None:
    assert dispatch.run(["manage", "check"]) == dispatch.DONE
    assert dispatch.run(["manage", "check", "--no-such-option"]) == dispatch.NOT_UNDERSTOOD
    assert dispatch.run(["manage", "startapp", "not a name"]) == dispatch.FAILED

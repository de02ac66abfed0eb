"""How an action says no."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.http import Http404
from django.utils import translation

import afspraak
from afspraak.core import errors
from afspraak.core.errors import MESSAGES, Conflict, Invalid, NotThere


@pytest.fixture
def greeting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "MESSAGES", {})
    errors.register({"test.hello": "Hello %(name)s", "test.whole": "100 % there"})


@pytest.mark.usefixtures("greeting")
def test_values_fill_the_words() -> None:
    assert Conflict("test.hello", name="Bram").message == "Hello Bram"
    assert Conflict("test.whole").message == "100 % there"


@pytest.mark.usefixtures("greeting")
def test_a_field_has_its_own_words() -> None:
    wrong = Invalid("test.whole", {"title": "test.hello"}, name="Bram")
    assert wrong.fields == {"title": "test.hello"}
    assert wrong.field_messages() == {"title": "Hello Bram"}


@pytest.mark.usefixtures("greeting")
def test_a_key_has_one_meaning() -> None:
    errors.register({"test.hello": "Hello %(name)s"})
    with pytest.raises(ValueError, match=r"test\.hello"):
        errors.register({"test.hello": "Something else"})


def test_what_is_not_there_is_a_404_without_being_caught() -> None:
    assert isinstance(NotThere(), Http404)
    with translation.override("en"):
        assert "nothing here" in NotThere().message


def _keys_raised() -> set[str]:
    """Every literal key with which the code raises a domain error."""
    found = set()
    for path in Path(afspraak.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {
                "Conflict",
                "Invalid",
                "NotThere",
                "Refused",
            }:
                found |= {arg.value for arg in node.args[:1] if isinstance(arg, ast.Constant)}
    return found


def test_every_error_has_words() -> None:
    assert _keys_raised() - set(MESSAGES) == set()

"""The form of a step: what may be typed, what stays when it is refused, and done once."""

from __future__ import annotations

import unicodedata
import uuid
from datetime import date

import pytest
from django import forms
from django.http import QueryDict
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from afspraak.core import clock, steps
from afspraak.core.errors import Conflict
from afspraak.core.steps.text import normal, objection_to


class Words(steps.StepForm):
    title = forms.CharField(max_length=12)
    words = forms.CharField(widget=forms.Textarea, required=False)


def sent(**changed: str) -> dict[str, str]:
    return {"title": "Kort", "words": "Iets", "seen": "3", "key": str(uuid.uuid4())} | changed


@given(st.text())
def test_text_is_normal_once_and_for_all(text: str) -> None:
    once = normal(text)
    assert normal(once) == once
    assert "\r" not in once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zl", "Zp"])))
def test_what_one_can_see_may_be_signed(text: str) -> None:
    assert objection_to(text) is None
    assert objection_to(text, one_line=True) is None


@given(st.text(), st.characters(categories=["Cc", "Cs"]).filter(lambda c: c not in "\n\t"), st.text())
def test_what_nobody_sees_is_refused_wherever_it_stands(before: str, hidden: str, after: str) -> None:
    assert objection_to(before + hidden + after) is not None


def test_a_form_takes_text_in_one_form_with_single_line_ends() -> None:
    form = Words(sent(title="Cafe\u0301", words="een\r\ntwee"))
    assert form.is_valid(), form.errors
    assert form.cleaned_data["title"] == "Café"
    assert form.cleaned_data["words"] == "een\ntwee"
    assert form.cleaned_data["seen"] == 3
    assert isinstance(form.cleaned_data["key"], uuid.UUID)


@pytest.mark.parametrize(
    ("field", "typed", "code"),
    [
        ("title", "a\x00b", "text.control"),
        ("title", "twee\nregels", "text.control"),
        ("words", "bel\x07", "text.control"),
        ("words", "half \ud83d", "text.surrogate"),
        ("words", "betaal \u202e001\u202c", "text.direction"),
        ("title", "x" * 13, "max_length"),
        ("words", "x" * 10_001, "max_length"),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field_and_kept(field: str, typed: str, code: str) -> None:
    form = Words(sent(**{field: typed}))
    assert not form.is_valid()
    assert [error.code for error in form.errors[field].as_data()] == [code]
    assert form[field].value() == typed


def test_a_text_that_is_too_long_hears_how_long() -> None:
    with translation.override("en"):
        form = Words(sent(title="x" * 13))
        assert form.errors["title"] == ["This is 13 characters long; there is room for 12 characters."]


@pytest.mark.parametrize(
    "damage",
    [{"seen": "twee"}, {"seen": ""}, {"seen": "9" * 5000}, {"seen": "-1"}, {"key": "x"}, {"key": ""}],
)
def test_a_damaged_form_says_so_once_and_can_be_sent_again(damage: dict[str, str]) -> None:
    form = Words(sent(**damage), seen=7)
    assert not form.is_valid()
    assert list(form.errors) == ["__all__"]
    assert form["title"].value() == "Kort"
    again = Words(sent() | {name: str(form[name].value()) for name in ("seen", "key")})
    assert again.is_valid(), again.errors


def test_every_page_has_a_fresh_key_and_one_page_has_one() -> None:
    one, other = Words(seen=1), Words(seen=1)
    assert one["key"].value() == one["key"].value() != other["key"].value()
    assert one["seen"].value() == 1


def test_after_a_conflict_the_page_carries_the_present_revision() -> None:
    typed = QueryDict(mutable=True)
    typed.update(sent(words="Mijn woorden"))
    form = Words(typed)
    assert form.is_valid()
    before = form["key"].value()
    form.show_again(9)
    assert form["seen"].value() == "9"
    assert form["key"].value() != before
    assert form["words"].value() == "Mijn woorden"


# --- done once ------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_step_is_remembered_for_who_did_it() -> None:
    key, somebody = uuid.uuid4(), uuid.uuid4()
    assert steps.outcome_of(key, somebody) is None
    steps.remember(key, somebody, "/agreements/1")
    assert steps.outcome_of(key, somebody) == "/agreements/1"
    assert steps.outcome_of(key, uuid.uuid4()) is None


@pytest.mark.django_db
def test_the_same_key_twice_is_a_conflict_that_leaves_the_transaction_whole() -> None:
    key, somebody = uuid.uuid4(), uuid.uuid4()
    steps.remember(key, somebody, "a")
    with pytest.raises(Conflict) as refused:
        steps.remember(key, somebody, "b")
    assert refused.value.key == "step.same_key"
    assert steps.outcome_of(key, somebody) == "a"


@pytest.mark.django_db
def test_after_a_week_a_step_is_forgotten() -> None:
    key, somebody = uuid.uuid4(), uuid.uuid4()
    with clock.at(date(2026, 11, 1)):
        steps.remember(key, somebody, "a")
    with clock.at(date(2026, 11, 8)):
        assert steps.prune_done() == 0
    with clock.at(date(2026, 11, 9)):
        assert steps.prune_done() == 1
    assert steps.outcome_of(key, somebody) is None

"""The terms form: what it reads, what it keeps, what it says when something does not hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from django.utils import translation

from afspraak.agreements.forms.number import NumberField
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import reshaped
from afspraak.agreements.forms.typed import typed as flat
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.states import CriterionKind, Role, SupportKind
from afspraak.core.errors import Invalid
from tests.agreements.typing_terms import typed
from tests.support.cast import Cast


@pytest.fixture
def writing(cast: Cast) -> Writing:
    return Writing(cast.counterpart, cast.holder, Role.COUNTERPART)


@pytest.fixture
def in_dutch() -> Iterator[None]:
    with translation.override("nl"):
        yield


@pytest.mark.usefixtures("in_dutch")
@pytest.mark.parametrize(
    ("text", "number"),
    [("8,2", "8.2"), ("8.2", "8.2"), ("-3", "-3"), ("0,125", "0.125"), ("1250", "1250"), ("1,250", "1.250")],
)
def test_comma_and_point_both_divide(text: str, number: str) -> None:
    assert NumberField().clean(text) == Decimal(number)


@pytest.mark.usefixtures("in_dutch")
@pytest.mark.parametrize(
    "text", ["acht", "1e5", "NaN", "Infinity", "1.250", "1,2,3", "0,1234567", "1234567890123", "٣"]
)
def test_what_is_no_number_is_asked_back(text: str) -> None:
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError):
        NumberField().clean(text)


def test_the_wording_is_what_was_typed(writing: Writing) -> None:
    form = TermsForm(typed(), writing=writing)
    assert form.is_valid(), [row.errors for row in form.fields_of_all]
    words = form.wording()
    number, yes_no = words.criteria
    assert (number.kind, number.baseline, number.target) == (
        CriterionKind.NUMBER,
        Decimal(61),
        Decimal("98.5"),
    )
    assert yes_no.text == "Een aanvrager ziet hoe ver het is."
    once, standing = words.support
    assert (once.kind, once.text) == (SupportKind.ONCE, "Ik bel de leverancier.")
    assert (standing.kind, standing.working_days) == (SupportKind.ANSWER_TO_SIGNAL, 2)


def test_empty_rows_count_for_nothing(writing: Writing) -> None:
    blank = {"criteria__5__text": " ", "criteria__5__kind": "number", "support__7__kind": "once"}
    form = TermsForm(typed(**blank), writing=writing)
    assert form.is_valid()
    assert (len(form.wording().criteria), len(form.wording().support)) == (2, 2)


def test_a_judge_is_found_by_name(writing: Writing, cast: Cast) -> None:
    judged = {"criteria__1__kind": "judged", "criteria__1__judge": " fatima  AYDIN "}
    form = TermsForm(typed(**judged), writing=writing)
    assert form.is_valid()
    assert form.wording().criteria[1].judge == cast.teammate
    nobody = TermsForm(typed(criteria__1__kind="judged", criteria__1__judge="Fatima A"), writing=writing)
    assert not nobody.is_valid()
    assert "judge" in nobody.criteria[1].errors


def test_a_guest_is_no_judge(writing: Writing, cast: Cast) -> None:
    named = {"criteria__1__kind": "judged", "criteria__1__judge": cast.guest.full_name}
    assert not TermsForm(typed(**named), writing=writing).is_valid()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", "x" * 121),
        ("outcome", "x" * 2001),
        ("contribution", "x" * 1001),
        ("note", "x" * 4001),
        ("criteria-0-text", "x" * 501),
        ("criteria-0-target", "veel"),
        ("criteria-0-kind", "colour"),
        ("criteria-0-lineage", "no key"),
        ("support-0-text", "x" * 501),
        ("support-0-due_on", "9999-12-31"),
        ("support-1-working_days", "31"),
        ("starts_on", "30-02-2026"),
        ("ends_on", "0001-01-01"),
        ("rhythm", "hourly"),
        ("outcome", "a\x00b"),
        ("outcome", "a\u202eb"),
        ("title", ""),
        ("outcome", ""),
    ],
)
def test_what_does_not_hold_is_said_beside_its_field(writing: Writing, field: str, value: str) -> None:
    form = TermsForm(typed() | {field: value}, writing=writing)
    assert not form.is_valid()
    *_row, name = field.split("-")
    assert any(name in each.errors for each in form.fields_of_all)


def test_no_more_than_twelve(writing: Writing) -> None:
    many = {f"criteria__{i}__text": "Eis" for i in range(20)}
    kinds = {f"criteria__{i}__kind": "yes_no" for i in range(20)}
    form = TermsForm(typed(**many, **kinds), writing=writing)
    assert not form.is_valid()
    assert form.non_field_errors()


def test_without_a_start_one_says_which_way(writing: Writing) -> None:
    form = TermsForm(typed(criteria__0__baseline=""), writing=writing)
    assert not form.is_valid()
    assert "direction" in form.criteria[0].errors
    wrong_way = TermsForm(typed(criteria__0__direction="down"), writing=writing)
    assert not wrong_way.is_valid()


def test_objections_of_the_action_land_in_the_right_row(writing: Writing) -> None:
    gap = typed(criteria__0__text="", criteria__0__baseline="", criteria__0__target="", criteria__0__unit="")
    form = TermsForm(gap, writing=writing)
    assert form.is_valid()
    form.put_errors(
        Invalid(
            "agreement.look_again",
            {"criteria-0-judge": "criterion.no_judge", "ends_on": "terms.already_over"},
        )
    )
    assert "judge" in form.criteria[1].errors  # the first row is empty and counts for nothing
    assert "ends_on" in form.errors


def test_rows_come_and_go_and_close_up() -> None:
    content = flat(typed())
    more, group = reshaped(content, "add-criteria") or ({}, "")
    assert group == "criteria"
    assert more["criteria-2-text"] == ""
    fewer, group = reshaped(content, "remove-support-0") or ({}, "")
    assert group == "support"
    assert fewer["support-0-kind"] == "answer_to_signal"
    assert "support-1-kind" not in fewer
    assert reshaped(content, "send") is None
    full = {f"criteria-{i}-text": "Eis" for i in range(12)}
    assert reshaped(full, "add-criteria") == (full, "criteria")


def test_a_draft_may_be_unfinished_but_never_unseen(writing: Writing) -> None:
    assert TermsForm({"title": "Half", "key": "x", "seen": "0"}, writing=writing).can_be_kept()
    assert TermsForm(typed(ends_on="later", criteria__0__target="veel"), writing=writing).can_be_kept()
    assert not TermsForm(typed(outcome="a\x00b"), writing=writing).can_be_kept()
    assert not TermsForm(typed(title="x" * 500), writing=writing).can_be_kept()
    assert not TermsForm(typed(starts_on="2026\x00"), writing=writing).can_be_kept()
    assert not TermsForm(typed(criteria__0__lineage="x" * 20_000), writing=writing).can_be_kept()


@pytest.mark.usefixtures("in_dutch")
def test_the_preview_changes_no_letter(writing: Writing) -> None:
    form = TermsForm(typed(outcome="Ik  zorg\ndat <b>het</b> klopt."), writing=writing)
    sheet = form.preview
    assert sheet is not None
    assert sheet.outcome == "Ik  zorg\ndat <b>het</b> klopt."
    assert sheet.criteria[0].text == "Van elke 100 aanvragen komen er 98 zonder handwerk aan."
    assert TermsForm(writing=writing).preview is None

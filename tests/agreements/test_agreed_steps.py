"""The agreed steps of a number: what may be one, how they are typed, signed, compared, drawn and told."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.actions.agreed_steps import wrong_steps
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import content_of, reshaped
from afspraak.agreements.forms.typed import typed as flat
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.models import Agreement, Criterion
from afspraak.agreements.queries import details
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.comparison import compare
from afspraak.agreements.states import Direction, Role
from afspraak.agreements.wording import AgreedStep, CriterionWording
from afspraak.core import clock
from afspraak.core.errors import Invalid
from afspraak.people.models import Person
from tests.agreements.stepping import END, JANUARY, NOVEMBER, PATH, SPAN, START, number
from tests.agreements.typing_terms import typed
from tests.support.agreements import fresh, proposed, signed, wording
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def in_dutch() -> Iterator[None]:
    with translation.override("nl"):
        yield


@pytest.fixture
def writing(cast: Cast) -> Writing:
    return Writing(cast.counterpart, cast.holder, Role.COUNTERPART)


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    with clock.at(START):
        return signed(holder, counterpart, criteria=(PATH,), **SPAN)


def criterion_of(agreement: Agreement) -> Criterion:
    terms = fresh(agreement).terms_shown
    return terms.criteria.get()


@pytest.mark.parametrize(
    ("criterion", "wrong"),
    [
        (number((NOVEMBER, "7.5"), (JANUARY, "7.5")), {}),
        (number((NOVEMBER, "5"), (JANUARY, "5")), {}),
        (number((NOVEMBER, "9"), baseline=None, direction=Direction.DOWN), {}),
        (number((START, "7.5")), {"step-0-on": "criterion.step_outside_period"}),
        (number((END, "7.5")), {"step-0-on": "criterion.step_outside_period"}),
        (number((JANUARY, "7.5"), (NOVEMBER, "7")), {"step-1-on": "criterion.step_not_after"}),
        (number((JANUARY, "7.5"), (JANUARY, "7")), {"step-1-on": "criterion.step_not_after"}),
        (number((NOVEMBER, "4.9")), {"step-0-value": "criterion.step_past_target"}),
        (number((NOVEMBER, "8.3")), {"step-0-value": "criterion.step_goes_back"}),
        (number((NOVEMBER, "6"), (JANUARY, "6.5")), {"step-1-value": "criterion.step_goes_back"}),
        (number((NOVEMBER, "7"), baseline=None), {"step-0-value": "criterion.step_past_target"}),
        (number((NOVEMBER, "NaN")), {"step-0-value": "criterion.not_a_number"}),
        (number((NOVEMBER, "7.1234567")), {"step-0-value": "criterion.not_a_number"}),
        (
            number(*((NOVEMBER + timedelta(days=n), "7") for n in range(7))),
            {"step-6-on": "criterion.too_many_steps"},
        ),
    ],
)
def test_what_can_be_a_path(criterion: CriterionWording, wrong: dict[str, str]) -> None:
    assert wrong_steps(criterion, START, END) == wrong


def test_the_action_refuses_what_is_no_path(holder: Person, counterpart: Person) -> None:
    with clock.at(START), pytest.raises(Invalid) as error:
        proposed(holder, counterpart, criteria=(number((END, "6")),), **SPAN)
    assert error.value.fields == {"criteria-0-step-0-on": "criterion.step_outside_period"}
    assert not Agreement.objects.exists()


def test_steps_are_signed_as_they_were_written(agreement: Agreement) -> None:
    criterion, terms = criterion_of(agreement), fresh(agreement).terms_shown
    assert criterion.steps == [["2026-11-01", "7.5"], ["2027-01-01", "6.25"]]
    assert criterion.agreed_steps == PATH.steps
    assert f"criterion.{criterion.lineage}.steps" in terms.hashes
    assert check_agreement(fresh(agreement)) is None
    for other in ([], [["2026-11-01", "7.4"], ["2027-01-01", "6.25"]], 5, [7.5], {"a": None}):
        Criterion.objects.filter(pk=criterion.pk).update(steps=other)
        broken = check_agreement(fresh(agreement))
        assert broken
        assert broken.why == "terms"


def test_a_version_without_steps_has_no_path_for_them(holder: Person, counterpart: Person) -> None:
    """So that every version that was signed before there were steps keeps its hash."""
    terms = signed(holder, counterpart).terms_shown
    assert not [path for path in terms.hashes if path.endswith(".steps")]


def test_the_database_keeps_steps_to_numbers(agreement: Agreement) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Criterion.objects.filter(pk=criterion_of(agreement).pk).update(kind="yes_no", target=None)


def test_other_steps_are_other_words_under_the_same_key(holder: Person, counterpart: Person) -> None:
    with clock.at(START):
        waiting = proposed(holder, counterpart, criteria=(PATH,), **SPAN)
        first = waiting.latest
        assert first
        before = first.criteria.get()
        same = number((NOVEMBER, "7.50"), (JANUARY, "6.25"), lineage=before.lineage)
        later = number((NOVEMBER, "7.5"), (JANUARY, "6.5"), lineage=before.lineage)

        def answer(words: CriterionWording) -> Agreement:
            return actions.counter(
                waiting,
                wording(criteria=(words,), support=(), **SPAN),
                by=counterpart,
                seen=waiting.revision,
                key=uuid.uuid4(),
            )

        second = answer(later).latest
    assert second
    after = second.criteria.get()
    assert after.lineage == before.lineage
    assert same.steps == before.agreed_steps
    with translation.override("nl"):
        [pair] = compare(first, second)[2].pairs
    assert pair.old
    assert pair.new
    assert [piece.text for piece in pair.old.detail if piece.kind == "gone"] == ["6,25"]
    assert [piece.text for piece in pair.new.detail if piece.kind == "new"] == ["6,5"]


@pytest.mark.usefixtures("in_dutch")
def test_in_the_words_of_the_agreement(agreement: Agreement) -> None:
    said = details.of_criterion(criterion_of(agreement)).replace(details.UNBROKEN, " ")
    assert said == ("Getal: van 8,2 naar 5,0 weken. Onderweg: 7,5 op 1 november 2026, 6,25 op 1 januari 2027")


def test_a_figure_is_rounded_and_never_cut() -> None:
    with translation.override("en"):
        assert details.figure(Decimal("7.96"), 1) == "8.0"
        assert details.figure(Decimal("-0.5"), 0) == "-1"
        assert details.figure(Decimal("1e50"), 6).startswith("100,000")


# --- typing them ---------------------------------------------------------------------------------


def with_steps(*steps: tuple[date | str, str], **changed: str) -> dict[str, str]:
    said = typed(starts_on=START.isoformat(), ends_on=END.isoformat(), **changed)
    for n, (on, value) in enumerate(steps):
        said |= {f"criteria-0-step-{n}-on": str(on), f"criteria-0-step-{n}-value": value}
    return said


def test_typed_steps_become_words(writing: Writing) -> None:
    form = TermsForm(with_steps((NOVEMBER, "70"), ("", ""), (JANUARY, "88,5")), writing=writing)
    assert form.is_valid(), [row.errors for row in form.fields_of_all]
    assert form.wording().criteria[0].steps == (
        AgreedStep(NOVEMBER, Decimal(70)),
        AgreedStep(JANUARY, Decimal("88.5")),
    )


@pytest.mark.parametrize(
    ("step", "field"),
    [((NOVEMBER, ""), "value"), (("", "70"), "on"), (("soon", "70"), "on"), ((NOVEMBER, "veel"), "value")],
)
def test_half_a_step_is_asked_back(writing: Writing, step: tuple[date | str, str], field: str) -> None:
    form = TermsForm(with_steps(step), writing=writing)
    assert not form.is_valid()
    assert list(form.criteria[0].steps[0].errors) == [field]
    assert form.criteria[0].steps[0] in form.fields_of_all


def test_steps_of_what_is_no_number_count_for_nothing(writing: Writing) -> None:
    form = TermsForm(with_steps(("soon", "veel"), criteria__0__kind="yes_no"), writing=writing)
    assert form.is_valid()
    assert form.wording().criteria[0].steps == ()


def test_objections_land_beside_the_step_that_was_filled_in(writing: Writing) -> None:
    form = TermsForm(with_steps(("", ""), (NOVEMBER, "70"), (JANUARY, "60")), writing=writing)
    assert form.is_valid()
    said = {
        "criteria-0-step-0-on": "criterion.step_outside_period",
        "criteria-0-step-0-value": "criterion.step_past_target",
        "criteria-0-step-1-value": "criterion.step_goes_back",
    }
    form.put_errors(Invalid("agreement.look_again", said))
    assert [list(step.errors) for step in form.criteria[0].steps] == [[], ["on", "value"], ["value"]]


def test_steps_come_and_go_without_scripts() -> None:
    content = flat(with_steps((NOVEMBER, "70"), (JANUARY, "88")))
    more, group = reshaped(content, "add-criteria-0-step") or ({}, "")
    assert group == "criteria-0-step"
    assert more["criteria-0-step-2-on"] == ""
    fewer, _group = reshaped(content, "remove-criteria-0-step-0") or ({}, "")
    assert (fewer["criteria-0-step-0-value"], "criteria-0-step-1-on" in fewer) == ("88", False)
    gone, _group = reshaped(content, "remove-criteria-0") or ({}, "")
    assert not [name for name in gone if "step" in name]
    full = {f"criteria-0-step-{n}-on": "" for n in range(6)}
    assert reshaped(full, "add-criteria-0-step") == (full, "criteria-0-step")


def test_a_version_is_typed_back_as_it_is(agreement: Agreement, writing: Writing) -> None:
    content = content_of(fresh(agreement).terms_shown)
    new = {"key": str(uuid.uuid4()), "seen": "1", "kind": "result"}
    form = TermsForm(content | new, writing=writing)
    assert form.is_valid(), [row.errors for row in form.fields_of_all]
    assert form.wording().criteria[0].steps == PATH.steps


@pytest.mark.usefixtures("in_dutch")
def test_the_page_offers_steps_shows_them_and_keeps_them(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    client = client_of(holder)
    path = reverse("agreements:proposal", args=[counterpart.pk, "holder"])
    body = with_steps((NOVEMBER, "70"))
    with clock.at(START):
        assert 'value="add-criteria-0-step"' in client.get(path).content.decode()
        more = client.post(path, body | {"do": "add-criteria-0-step"}).content.decode()
        assert 'name="criteria-0-step-1-on"' in more
        assert "Onderweg: 70,0 op 1\xa0november\xa02026" in more  # the sheet, as the other will read it
        wrong = client.post(path, with_steps((NOVEMBER, "70"), (JANUARY, "69")))
        assert wrong.status_code == 422
        assert "3a, stap 2:" in wrong.content.decode()
        kept = client.post(path, body | {"do": "keep"}, follow=True).content.decode()
        assert 'value="2026-11-01"' in kept
        sent = client.post(path, body)
        assert sent.status_code == 303
        assert "Onderweg: 70,0 op 1\xa0november\xa02026" in client.get(sent["Location"]).content.decode()
    assert Agreement.objects.get().latest.criteria.first().steps == [["2026-11-01", "70"]]  # type: ignore[union-attr]

"""Questions to ask, where a coach used to check: to the coach alone, at their place; put away for good."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.coaching.actions.set_aside import bring_back, forget, set_aside
from afspraak.coaching.models import SetAside, Signal
from afspraak.coaching.models.set_aside import Place
from afspraak.coaching.queries.questions import QUESTIONS, question_about, question_about_signal
from afspraak.coaching.queries.set_aside import set_aside_by
from afspraak.core import clock
from afspraak.core.errors import NotThere
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, proposed, signed
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]

MONDAY = date(2026, 11, 23)
TITLE = "A question to ask"


@pytest.fixture(autouse=True)
def on_a_monday() -> object:
    with clock.at(MONDAY), translation.override("en"):
        yield


def page(client: Client, agreement: Agreement, name: str = "agreement") -> str:
    answer = client.get(reverse(f"agreements:{name}", args=[agreement.pk]))
    assert answer.status_code == 200
    return answer.content.decode()


def asked(agreement: Agreement, me: Person, *, is_returned: bool = False) -> Place | None:
    question = question_about(fresh(agreement), me, is_returned=is_returned)
    return question.place if question else None


def returned(cast: Cast) -> Agreement:
    agreement = delivered(signed(cast.holder, cast.counterpart))
    assert agreement.in_force
    lineage = agreement.in_force.criteria.all()[0].lineage
    actions.return_(
        agreement,
        by=cast.counterpart,
        needed={lineage: "Nog de cijfers van oktober."},
        seen=agreement.revision,
        key=uuid.uuid4(),
    )
    return fresh(agreement)


def english(*people: Person) -> None:
    for person in people:
        person.language = "en"
        person.save(update_fields=["language"])


def test_a_first_agreement_and_no_later_one(cast: Cast) -> None:
    first = proposed(cast.holder, cast.counterpart)
    assert asked(first, cast.counterpart) == Place.FIRST_AGREEMENT
    assert asked(first, cast.holder) is None
    signed(cast.holder, cast.counterpart)
    assert asked(first, cast.counterpart) is None


def test_a_period_that_is_over(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart, ends_on=MONDAY + timedelta(days=3), support=())
    assert asked(agreement, cast.counterpart) is None
    with clock.at(MONDAY + timedelta(days=4)):
        assert asked(agreement, cast.counterpart) == Place.SPAN_OVER
        assert asked(agreement, cast.holder) is None


def test_a_counterpart_who_is_not_the_coach_gets_none(cast: Cast) -> None:
    assert asked(proposed(cast.holder, cast.stranger), cast.stranger) is None
    assert asked(proposed(cast.counterpart, cast.holder), cast.holder) is None


def test_a_return_on_both_its_pages_to_the_coach_alone(client_of: ClientOf, cast: Cast) -> None:
    english(cast.holder, cast.counterpart)
    waiting = delivered(signed(cast.holder, cast.counterpart))
    assert TITLE in page(client_of(cast.counterpart), waiting, "return")
    agreement = returned(cast)
    assert TITLE in page(client_of(cast.counterpart), agreement)
    assert TITLE not in page(client_of(cast.holder), agreement)


def test_a_late_signal(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart, ends_on=MONDAY + timedelta(days=30))

    def raised(on: date, by: Person = cast.holder) -> Signal:
        return Signal(raiser=by, agreement=agreement, raised_on=on, moved_on=on)

    def place(signal: Signal, me: Person = cast.counterpart) -> Place | None:
        question = question_about_signal(signal, me)
        return question.place if question else None

    assert place(raised(MONDAY)) is None
    assert place(raised(MONDAY + timedelta(days=22))) is None
    assert place(raised(MONDAY + timedelta(days=23))) == Place.LATE_SIGNAL
    assert place(raised(MONDAY + timedelta(days=40))) == Place.LATE_SIGNAL
    assert place(raised(MONDAY + timedelta(days=40)), cast.teammate) is None
    assert place(Signal(raiser=cast.holder, raised_on=MONDAY, moved_on=MONDAY)) is None


def test_put_away_it_stays_away_and_can_be_taken_back(client_of: ClientOf, cast: Cast) -> None:
    english(cast.counterpart)
    agreement, client = returned(cast), client_of(cast.counterpart)
    here = reverse("agreements:agreement", args=[agreement.pk])
    path = reverse("coaching:set_aside", args=[Place.RETURNED])
    assert client.post(path, {"next": here}).headers["Location"] == here
    assert TITLE not in page(client, agreement)
    guide = client.get(reverse("coaching:guide")).content.decode()
    assert guide.count("Show it beside its place again") == 1
    client.post(reverse("coaching:bring_back", args=[Place.RETURNED]))
    assert TITLE in page(client, agreement)


def test_what_one_put_away_is_ones_own(cast: Cast) -> None:
    set_aside(Place.RETURNED, by=cast.counterpart)
    set_aside(Place.RETURNED, by=cast.counterpart)
    assert set_aside_by(cast.counterpart) == {"returned"}
    assert set_aside_by(cast.holder) == set()
    bring_back(Place.RETURNED, by=cast.holder)
    assert set_aside_by(cast.counterpart) == {"returned"}
    with pytest.raises(NotThere):
        set_aside("everything", by=cast.holder)
    forget(cast.counterpart.pk)
    assert SetAside.objects.count() == 0


def test_the_guide_has_every_question_and_is_open_to_all(client_of: ClientOf, cast: Cast) -> None:
    english(cast.holder)
    assert list(QUESTIONS) == list(Place)
    guide = client_of(cast.holder).get(reverse("coaching:guide")).content.decode()
    for question in QUESTIONS.values():
        assert str(question.question) in guide

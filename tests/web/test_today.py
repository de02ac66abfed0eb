"""Today: what waits, in words and in order."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.queries.needs import needs_of
from afspraak.agreements.states import Role, Step, SupportKind
from afspraak.agreements.wording import SupportWording
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.people.actions import decide_days
from afspraak.people.models import Person
from afspraak.web.screens.today import letter
from tests.support.agreements import delivered, fresh, proposed, signed, wording
from tests.support.cast import Cast
from tests.support.signals import raised
from tests.support.talks import agreed

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]

MONDAY = date(2026, 11, 23)
SOON = (SupportWording("", SupportKind.JUDGEMENT_OF_DELIVERY, working_days=2),)


@pytest.fixture(autouse=True)
def on_a_monday() -> object:
    with clock.at(MONDAY), translation.override("en"):
        yield


def test_empty_is_good(client_of: ClientOf, cast: Cast) -> None:
    signed(cast.holder, cast.counterpart)
    cast.counterpart.language = "en"
    cast.counterpart.save(update_fields=["language"])
    shown = client_of(cast.counterpart).get("/").content.decode()
    assert "Hello Marjolein," in shown
    assert "Nothing waits for you. Empty is good." in shown
    assert shown.count("button--filled") == 1


def test_a_new_person_gets_first_steps(client_of: ClientOf, cast: Cast) -> None:
    answer = client_of(cast.stranger).get("/")
    assert answer.context["path"]
    assert answer.content.decode().count("button--filled") == 1


def test_a_promise_goes_before_a_longer_wait(cast: Cast) -> None:
    with clock.at(MONDAY - timedelta(days=7)):
        proposed(cast.teammate, cast.counterpart, title="Wacht het langst")
        late = signed(cast.holder, cast.counterpart, title="Zonder belofte", support=())
        soon = signed(cast.holder, cast.counterpart, title="Met belofte", support=SOON)
    delivered(late)
    delivered(soon)
    order = [need.agreement.terms_shown.title for need in needs_of(cast.counterpart)]
    assert order == ["Met belofte", "Wacht het langst", "Zonder belofte"]
    assert needs_of(cast.counterpart)[0].promised_on == date(2026, 11, 25)


def test_a_promise_skips_weekends_holidays_and_closing_days(cast: Cast) -> None:
    with clock.at(date(2026, 12, 24)):  # a Thursday before Christmas
        delivered(signed(cast.holder, cast.counterpart, support=SOON))
    promised = needs_of(cast.counterpart)[0].promised_on
    decide_days(date(2026, 12, 28), works=False, by=None)
    assert (promised, needs_of(cast.counterpart)[0].promised_on) == (date(2026, 12, 29), date(2026, 12, 30))


def test_what_the_rhythm_asks_is_the_holders_alone(cast: Cast) -> None:
    signed(cast.holder, cast.counterpart)
    with clock.at(MONDAY + timedelta(days=14)):
        assert [need.step for need in needs_of(cast.holder)] == [Step.CHECK_IN]
        assert needs_of(cast.counterpart) == []


def test_the_letter_names_people_while_they_are_few(cast: Cast) -> None:
    me = cast.counterpart
    assert letter(needs_of(me), me) == ""
    with clock.at(MONDAY - timedelta(days=1)):
        proposed(cast.holder, me)
    assert letter(needs_of(me), me) == "Bram waits for an answer from you."
    proposed(cast.teammate, me)
    proposed(cast.teammate, me)
    assert letter(needs_of(me), me) == "Bram and Fatima wait for an answer from you."
    proposed(cast.stranger, me)
    signed(me, cast.coachs_coach)
    with clock.at(MONDAY + timedelta(days=14)):
        assert letter(needs_of(me), me) == (
            "Three people wait for an answer from you, and today a check-in to Hanneke fits."
        )


def test_what_one_does_oneself_is_nobody_waiting(cast: Cast) -> None:
    """A conversation today is not an answer that somebody waits for; and yet Today is not empty."""
    me, one = cast.counterpart, cast.holder
    agreed(one, me, clock.today())
    held = waiting_for(me)
    assert letter([], me, held) == "Something is ready for you to do."
    raised(cast.holder)
    assert letter([], me, waiting_for(me)) == "Bram waits for an answer from you."


def test_only_the_first_has_the_filled_button(client_of: ClientOf, cast: Cast) -> None:
    for who in (cast.holder, cast.teammate, cast.stranger):
        proposed(who, cast.counterpart)
    shown = client_of(cast.counterpart).get("/").content.decode()
    assert shown.count("button--filled") == 1
    assert shown.count('class="bold-link" href="/agreements/') == 2


def test_new_is_what_others_did_and_does_not_wait(client_of: ClientOf, cast: Cast) -> None:
    signed(cast.holder, cast.counterpart, title="Net getekend")
    shown = client_of(cast.holder).get("/").content.decode()
    assert "Net getekend" in shown
    assert "put-away" in shown
    with clock.at(MONDAY + timedelta(days=2)):
        assert "Net getekend" not in client_of(cast.holder).get("/").content.decode()


def test_drafts_are_mentioned_to_their_author_alone(client_of: ClientOf, cast: Cast) -> None:
    content = {"title": "Nog niet af"}
    actions.keep_draft(None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content=content)
    assert "Nog niet af" in client_of(cast.holder).get("/").content.decode()
    assert "Nog niet af" not in client_of(cast.counterpart).get("/").content.decode()


def test_a_counter_proposal_leads_to_the_two_versions(client_of: ClientOf, cast: Cast) -> None:
    agreement = proposed(cast.holder, cast.counterpart)
    other = wording(title="Anders gezegd")
    actions.counter(agreement, other, by=cast.counterpart, seen=agreement.revision, key=uuid.uuid4())
    shown = client_of(cast.holder).get("/").content.decode()
    assert f"/agreements/{agreement.pk}/versions/1/2" in shown
    assert fresh(agreement).waits_for is not None

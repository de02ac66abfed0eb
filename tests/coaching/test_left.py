"""Somebody left: no signal or conversation speaks of them as if they were there, and none waits in vain."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.coaching.actions import talk_rhythm, talk_third
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.forms import main_form
from tests.support.leaving import leaves
from tests.support.signals import raised
from tests.support.talks import agreed, planned

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


def text_of(client: Client, name: str, *args: object, query: str = "") -> str:
    answer = client.get(reverse(f"coaching:{name}", args=args) + query)
    assert answer.status_code == 200
    return answer.content.decode().replace("\N{NO-BREAK SPACE}", " ")


def waits(person: Person) -> list[str]:
    return [each.kind for each in waiting_for(person)]


def test_a_signal_says_that_nobody_answers_it_and_leads_to_somebody_else(
    cast: Cast, client_of: ClientOf
) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    signal = raised(cast.holder, agreement)
    change = reverse("coaching:signal_change", args=[signal.pk])
    assert change in text_of(client_of(cast.holder), "signal", signal.pk)
    leaves(cast.counterpart)
    page = text_of(client_of(cast.holder), "signal", signal.pk)
    assert "Marjolein werkt hier niet meer, dus niemand antwoordt." in page
    assert "Alleen jij leest dit en de antwoorden." in page
    assert "Marjolein krijgt het" not in page
    assert f"{reverse('coaching:signal_new')}?agreement={agreement.pk}" in page
    assert change not in page


def test_nobody_who_left_is_offered_as_reader(cast: Cast, client_of: ClientOf) -> None:
    gone, here = signed(cast.holder, cast.counterpart), signed(cast.holder, cast.teammate)
    leaves(cast.counterpart)
    client = client_of(cast.holder)
    page = text_of(client, "signal_new")
    assert main_form(page).options["agreement"] == [str(here.pk), ""]
    assert "naar Marjolein" not in page
    fixed = text_of(client, "signal_new", query=f"?agreement={gone.pk}")
    assert "De ander werkt hier niet meer. Kies wie het leest." in fixed
    assert "other_party" not in main_form(fixed).options["readers"]
    assert "other_party" in main_form(page).options["readers"]


def test_a_signal_of_who_left_waits_for_nobody(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder, signed(cast.holder, cast.counterpart))
    assert waits(cast.counterpart) == ["signal_to_answer"]
    leaves(cast.holder)
    assert waits(cast.counterpart) == []
    page = text_of(client_of(cast.counterpart), "signal", signal.pk)
    assert "Bram werkt hier niet meer. Je hoeft niets te doen." in page
    assert 'id="answer"' not in page
    sent = {
        "kind": "later",
        "back_on": clock.today().isoformat(),
        "text": "Bel mij",
        "key": str(uuid4()),
        "seen": 0,
    }
    url = reverse("coaching:signal_answer", args=[signal.pk])
    refused = client_of(cast.counterpart).post(url, sent)
    assert refused.status_code == 409
    assert "Bram werkt hier niet meer. Je hoeft niets te doen." in refused.content.decode()
    assert "Bel mij" in refused.content.decode()  # nothing typed is lost
    assert not signal.answers.exists()


def test_what_somebody_proposed_who_left_waits_for_nobody(cast: Cast) -> None:
    talk = agreed(cast.holder, cast.counterpart, clock.today() + timedelta(days=3))
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=4, key=uuid4())
    talk_third.propose_third(talk, Third(colleague=cast.teammate), by=cast.holder, key=uuid4())
    assert {"rhythm_to_agree", "third_to_agree"} <= set(waits(cast.counterpart))
    leaves(cast.holder)
    assert waits(cast.counterpart) == []


def test_a_conversation_with_who_left_says_so_and_waits_for_nobody(cast: Cast, client_of: ClientOf) -> None:
    talk, asked = agreed(cast.holder, cast.counterpart, clock.today()), planned(cast.counterpart, cast.holder)
    assert sorted(waits(cast.holder)) == ["talk_to_agree", "talk_to_hold"]
    leaves(cast.counterpart)
    assert waits(cast.holder) == []
    client = client_of(cast.holder)
    listed = text_of(client, "talks")
    assert listed.count("Marjolein werkt hier niet meer.") == 2
    assert "Het volgende: Marjolein" not in listed
    for each in (talk, asked):
        page = text_of(client, "talk", each.pk)
        assert "Marjolein werkt hier niet meer. Je kunt dit gesprek afsluiten of afzeggen." in page
        assert reverse("coaching:talk_move", args=[each.pk]) not in page
    assert "Marjolein hoort het" not in text_of(client, "talk_cancellation", talk.pk)


def test_today_leads_everyone_who_works_here_to_their_conversations(cast: Cast, client_of: ClientOf) -> None:
    assert cast.coachs_coach.coach is None
    signed(cast.holder, cast.coachs_coach)
    assert reverse("coaching:talks") in client_of(cast.coachs_coach).get("/").content.decode()

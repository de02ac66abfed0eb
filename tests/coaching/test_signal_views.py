"""The pages of signals: raise, read, answer, resolve, share; what is typed is kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement, Draft
from afspraak.coaching.models import ShelfEntry, Signal, SupportGiven
from afspraak.core import clock
from afspraak.people.models import Away, Person
from tests.support.agreements import signed
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.forms import forms_in, main_form
from tests.support.signals import offered, raised, resolved

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
SAID = {
    "agreement": "",
    "kind": "time",
    "help": "decision",
    "how_soon": "this_week",
    "readers": "other_party",
    "text": "Het wordt krap.",
}


@pytest.fixture
def agreement(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def sent(**changed: str) -> dict[str, str]:
    return SAID | {"seen": "0", "key": str(uuid.uuid4())} | changed


def raise_by(client: Client, **changed: str) -> object:
    return client.post(reverse("coaching:signal_new"), sent(**changed))


def text_of(client: Client, name: str, *args: object, query: str = "") -> str:
    answer = client.get(reverse(f"coaching:{name}", args=args) + query)
    assert answer.status_code == 200
    return str(answer.content.decode())


# --- raising ---------------------------------------------------------------------------------------


def test_the_raiser_is_thanked_first(cast: Cast, client_of: ClientOf, agreement: Agreement) -> None:
    client = client_of(cast.holder)
    answer = client.post(reverse("coaching:signal_new"), sent(agreement=str(agreement.pk)), follow=True)
    page = answer.content.decode()
    signal = Signal.objects.get()
    assert answer.redirect_chain == [(reverse("coaching:signal", args=[signal.pk]), 303)]
    assert signal.agreement == agreement
    assert page.index("Dank je dat je het vertelt") < page.index("Het wordt krap.")


def test_from_an_agreement_the_page_says_who_reads_it(
    cast: Cast, client_of: ClientOf, agreement: Agreement
) -> None:
    page = text_of(client_of(cast.holder), "signal_new", query=f"?agreement={agreement.pk}")
    assert "Alleen Marjolein" in page
    assert main_form(page).fields["agreement"] == str(agreement.pk)


def test_from_today_each_choice_says_to_whom(cast: Cast, client_of: ClientOf, agreement: Agreement) -> None:
    page = text_of(client_of(cast.holder), "signal_new")
    assert f"{agreement.terms_shown.title}, naar Marjolein" in page
    assert main_form(page).options["agreement"] == [str(agreement.pk), ""]


def test_another_ones_agreement_cannot_be_chosen(
    cast: Cast, client_of: ClientOf, agreement: Agreement
) -> None:
    client = client_of(cast.teammate)
    assert raise_by(client, agreement=str(agreement.pk)).status_code == 422  # type: ignore[attr-defined]
    assert agreement.terms_shown.title not in text_of(
        client, "signal_new", query=f"?agreement={agreement.pk}"
    )


def test_one_who_is_away_is_named_with_the_stand_in(
    cast: Cast, client_of: ClientOf, agreement: Agreement
) -> None:
    today = clock.today()
    Away.objects.create(
        person=cast.counterpart,
        first=today,
        last=today + timedelta(days=5),
        stand_in=cast.teammate,
        answer="agreed",
        asked_on=today,
    )
    client = client_of(cast.holder)
    page = text_of(client, "signal_new", query=f"?agreement={agreement.pk}")
    assert "Marjolein de Wit is er niet" in page
    assert main_form(page).options["stand_ins"] == [str(cast.teammate.pk)]
    assert "stand_ins" not in main_form(page).fields  # nobody chose it yet
    raise_by(client, agreement=str(agreement.pk), stand_ins=str(cast.teammate.pk))
    assert Signal.objects.get().asked.count() == 2


def test_one_who_is_named_and_away_is_said_to_be_so_before_it_is_sent(
    cast: Cast, client_of: ClientOf
) -> None:
    announced(cast.stranger, stand_in=cast.teammate, agrees=True)
    client, said = client_of(cast.holder), {"readers": "named", "named_1": "Wietske Hoekstra"}
    answer = client.post(reverse("coaching:signal_new"), sent(**said))
    page = answer.content.decode()
    assert (answer.status_code, Signal.objects.count()) == (422, 0)
    assert "Kies hieronder of Fatima het ook krijgt." in page
    form = main_form(page)
    assert form.options["stand_ins"] == [str(cast.teammate.pk)]
    assert form.fields["away"] == str(cast.stranger.pk)
    raise_by(client, **said, away=str(cast.stranger.pk))
    assert [asked.person for asked in Signal.objects.get().asked.all()] == [cast.stranger]


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"named_1": "Fatima Aydin"}, 303),
        ({"named_1": "fatima aydin", "named_2": "Wietske Hoekstra"}, 303),
        ({"named_1": "Niemand Hier"}, 422),
        ({}, 422),
        ({"named_1": "Bram van der Meer"}, 422),
    ],
    ids=["one", "two", "unknown", "none", "oneself"],
)
def test_colleagues_are_named_by_their_whole_name(
    cast: Cast, client_of: ClientOf, changed: dict[str, str], status: int
) -> None:
    answer = raise_by(client_of(cast.holder), readers="named", **changed)
    assert answer.status_code == status  # type: ignore[attr-defined]
    assert Signal.objects.count() == (status == 303)


def test_my_team_is_one_tap(cast: Cast, client_of: ClientOf) -> None:
    assert cast.holder.home_team
    raise_by(client_of(cast.holder), readers=f"team:{cast.holder.home_team.pk}")
    assert Signal.objects.get().team == cast.holder.home_team


def test_something_else_asks_for_words_and_keeps_what_was_chosen(cast: Cast, client_of: ClientOf) -> None:
    answer = raise_by(client_of(cast.holder), kind="other", text="")
    assert answer.status_code == 422  # type: ignore[attr-defined]
    assert main_form(answer.content.decode()).fields["help"] == "decision"  # type: ignore[attr-defined]


# --- answering and resolving ---------------------------------------------------------------------------


def test_the_coach_answers_on_the_page_itself(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder)
    client = client_of(cast.counterpart)
    form = main_form(text_of(client, "signal", signal.pk))
    answer = client.post(form.action, form.fields | {"text": "Ik bel ze morgen."}, follow=True)
    assert "Ik bel ze morgen." in answer.content.decode()
    assert client.post(form.action, form.fields | {"text": "Ik bel ze morgen."}).status_code == 303
    assert signal.answers.count() == 1


def test_coming_back_to_it_needs_a_day(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder)
    client = client_of(cast.counterpart)
    form = main_form(text_of(client, "signal", signal.pk))
    assert client.post(form.action, form.fields | {"kind": "later"}).status_code == 422
    assert (
        client.post(form.action, form.fields | {"kind": "later", "back_on": "2020-01-01"}).status_code == 422
    )
    day = (clock.today() + timedelta(days=2)).isoformat()
    assert client.post(form.action, form.fields | {"kind": "later", "back_on": day}).status_code == 303


def test_an_answer_that_came_too_late_is_given_back(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder)
    client = client_of(cast.counterpart)
    form = main_form(text_of(client, "signal", signal.pk))
    resolved(signal)
    answer = client.post(form.action, form.fields | {"text": "Ik bel ze morgen."})
    assert answer.status_code == 409
    assert "Ik bel ze morgen." in answer.content.decode()


def test_an_offer_is_taken_with_one_tap_and_stands_on_the_givers_page_alone(
    cast: Cast, client_of: ClientOf
) -> None:
    signal = raised(cast.holder)
    offered(signal, cast.counterpart)
    client = client_of(cast.holder)
    form = next(f for f in forms_in(text_of(client, "signal", signal.pk)) if "offers" in f.action)
    assert client.post(form.action, form.fields | {"taken": "yes"}).status_code == 303
    given = text_of(client_of(cast.counterpart), "signals", query="?show=given")
    assert "Er zit iets in de weg" in given
    assert cast.holder.short_name not in given.split("<main")[1]
    assert "Er zit iets in de weg" not in text_of(client, "signals", query="?show=given").split("<main")[1]
    removal = next(f for f in forms_in(given) if "removal" in f.action)
    assert client_of(cast.holder).post(removal.action).status_code == 404
    assert client_of(cast.counterpart).post(removal.action).status_code == 303
    assert not SupportGiven.objects.exists()


def test_it_is_resolved_and_shared_in_other_words(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder)
    client = client_of(cast.holder)
    form = next(f for f in forms_in(text_of(client, "signal", signal.pk)) if "resolution" in f.action)
    assert client.post(form.action, form.fields | {"what_helped": "Bellen."}).status_code == 303
    form = main_form(text_of(client, "shelf_entry", signal.pk))
    assert (form.fields["situation"], form.fields["what_helped"]) == (signal.text, "Bellen.")
    words = {"situation": "Een koppeling deed niets.", "what_helped": "Eerst bellen."}
    assert client.post(form.action, form.fields | words).status_code == 303
    shelf = text_of(client_of(cast.stranger), "shelf", query="?q=koppeling")
    assert "Eerst bellen." in shelf
    assert cast.holder.short_name not in shelf.split("<main")[1]
    taking = next(f for f in forms_in(text_of(client, "signal", signal.pk)) if "taking-back" in f.action)
    assert client.post(taking.action, taking.fields).status_code == 303
    assert not ShelfEntry.objects.exists()


def test_erasing_leads_to_the_list_and_a_repeat_too(cast: Cast, client_of: ClientOf) -> None:
    signal = raised(cast.holder)
    client = client_of(cast.holder)
    form = main_form(text_of(client, "signal_erasure", signal.pk))
    for _time in range(2):
        answer = client.post(form.action, form.fields)
        assert (answer.status_code, answer["Location"]) == (303, reverse("coaching:signals"))


def test_it_leads_straight_into_a_change_with_a_draft(
    cast: Cast, client_of: ClientOf, agreement: Agreement
) -> None:
    signal = raised(cast.holder, agreement, text="De einddatum is te vroeg.")
    client = client_of(cast.holder)
    form = next(f for f in forms_in(text_of(client, "signal", signal.pk)) if f.action.endswith("/change"))
    answer = client.post(form.action, follow=True)
    assert answer.redirect_chain[-1][0] == reverse("agreements:change", args=[agreement.pk])
    assert "De einddatum is te vroeg." in answer.content.decode()
    draft = Draft.objects.get()
    assert (draft.author, draft.content["title"]) == (cast.holder, agreement.terms_shown.title)
    client_of(cast.counterpart).post(form.action)
    assert "note" not in Draft.objects.get(author=cast.counterpart).content  # nobody else's words

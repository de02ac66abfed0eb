"""One chooses oneself when and how one is reached; the link that stops mail works signed out too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from afspraak.core.errors import Invalid, Refused
from afspraak.inform import actions
from afspraak.inform.models import Notice, Reach, Rhythm
from afspraak.people.actions import erase
from afspraak.people.models import Person
from afspraak.trust.queries.my_data import my_data
from tests.support.agreements import proposed
from tests.support.cast import Cast
from tests.support.leaving import leaves
from tests.support.mornings import at_the_moment_of, mail_of, serve, wanting

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]
BODY = {
    "rhythm": "weekly",
    "weekday": "3",
    "at": "16:00",
    "at_once": "on",
    "at_once_from": "09:00",
    "at_once_until": "17:00",
}
ALL = {
    "rhythm": "weekly", "weekday": 3, "at": time(16), "at_once": True, "at_once_from": time(9),
    "at_once_until": time(17),
}  # fmt: skip


def test_the_page_shows_what_holds_and_keeps_what_one_chooses(cast: Cast, client_of: ClientOf) -> None:
    client = client_of(cast.holder)
    page = client.get("/me/reach/").content.decode()
    assert not Reach.objects.exists()  # looking stores nothing
    assert 'value="08:30" selected' in page
    kept = client.post("/me/reach/", BODY)
    assert kept.headers["Location"] == "/me/reach/"
    reach = Reach.objects.get(person=cast.holder)
    assert {name: getattr(reach, name) for name in ALL} == ALL
    assert 'value="16:00" selected' in client.get("/me/reach/").content.decode()
    assert "/me/reach/" in client.get("/me/").content.decode()


def test_hours_that_end_before_they_begin_are_refused_beside_the_field(
    cast: Cast, client_of: ClientOf
) -> None:
    answer = client_of(cast.holder).post("/me/reach/", BODY | {"at_once_until": "08:00"})
    assert answer.status_code == 422
    assert 'id="id_at_once_until_error"' in answer.content.decode()
    assert not Reach.objects.exists()


def test_only_oneself_chooses(cast: Cast) -> None:
    with pytest.raises(Refused):
        actions.choose(cast.holder, by=cast.steward, **ALL)  # type: ignore[arg-type]
    with pytest.raises(Invalid):
        actions.choose(cast.holder, by=cast.holder, **(ALL | {"rhythm": "hourly"}))  # type: ignore[arg-type]
    with pytest.raises(Invalid):
        actions.choose(cast.holder, by=cast.holder, **(ALL | {"weekday": 7}))  # type: ignore[arg-type]


def link_to_stop(person: Person) -> str:
    return reverse("inform:stop", args=[Reach.objects.create(person=person, at_once=True).key])


def test_looking_at_the_link_stops_nothing(cast: Cast) -> None:
    """Programs that check mail open every link in it."""
    link = link_to_stop(cast.holder)
    page = Client().get(link)
    assert page.status_code == 200
    assert '<form method="post"' in page.content.decode()
    assert cast.holder.full_name not in page.content.decode()
    assert Client().head(link).status_code == 200
    assert Reach.objects.get().rhythm == Rhythm.WORKING_DAYS


@pytest.mark.parametrize("body", [{"List-Unsubscribe": "One-Click"}, {}], ids=["program", "button"])
def test_one_press_stops_all_mail_signed_out(cast: Cast, body: dict[str, str]) -> None:
    link = link_to_stop(cast.holder)
    proposed(cast.counterpart, cast.holder)
    serve()
    assert cast.holder.email in wanting()
    for _ in range(2):  # mail programs press twice
        answer = Client(enforce_csrf_checks=True).post(link, body)
        assert answer.status_code == 200
    reach = Reach.objects.get(person=cast.holder)
    assert (reach.rhythm, reach.at_once) == (Rhythm.NEVER, False)
    assert not Notice.objects.filter(receiver=cast.holder).exists()
    proposed(cast.counterpart, cast.holder)
    serve()
    assert cast.holder.email not in wanting()


def test_nothing_is_kept_of_it_but_the_choice(cast: Cast) -> None:
    link = link_to_stop(cast.holder)
    before = Reach.objects.values().get()
    Client().post(link)
    after = Reach.objects.values().get()
    assert {name for name in after if after[name] != before[name]} == {"rhythm", "at_once"}


@pytest.mark.parametrize(
    "key", ["x", "A" * 43, "é" * 43, "%00", "9" * 5000], ids=["x", "A", "e", "nul", "long"]
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_is_nobody_s_does_not_exist(cast: Cast, key: str, method: str) -> None:
    link_to_stop(cast.holder)
    assert getattr(Client(), method)(f"/mail/stop/{key}/").status_code == 404
    assert Reach.objects.get().rhythm == Rhythm.WORKING_DAYS


def test_the_page_speaks_the_language_of_whose_link_it_is(cast: Cast) -> None:
    link = link_to_stop(cast.guest)  # reads English
    page = Client(headers={"accept-language": "nl"}).get(link).content.decode()
    assert "Do you want no mail any more?" in page
    assert '<html lang="en"' in page


def test_who_stops_after_their_mail_was_gathered_gets_none(cast: Cast) -> None:
    proposed(cast.counterpart, cast.holder)
    with at_the_moment_of(cast.holder):
        actions.stop(Reach.objects.get(person=cast.holder).key)
        serve()
    assert [sent for sent in mail.outbox if sent.to == [cast.holder.email]] == []
    assert not Notice.objects.filter(receiver=cast.holder).exists()


def test_who_is_erased_leaves_no_choice_and_no_notice(cast: Cast) -> None:
    Reach.objects.create(person=cast.teammate)
    proposed(cast.holder, cast.teammate)
    serve()
    leaves(cast.teammate)
    erase(Person.objects.get(pk=cast.teammate.pk), by=cast.steward)
    serve()
    assert not Reach.objects.filter(person=cast.teammate).exists()
    assert not Notice.objects.filter(receiver=cast.teammate).exists()


def test_ones_own_export_has_the_choice_and_not_the_key(cast: Cast) -> None:
    reach = Reach.objects.create(person=cast.holder, rhythm=Rhythm.WEEKLY)
    mine = my_data(cast.holder)["inform"]
    assert mine["inform_reach"][0]["rhythm"] == Rhythm.WEEKLY
    assert reach.key not in str(mine)
    assert mail_of(cast.holder) is None

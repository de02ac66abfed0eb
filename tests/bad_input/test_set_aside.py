"""Putting away: what is no such thing is not there, and no form leads to another site."""

from __future__ import annotations

import pytest
from django.urls import NoReverseMatch, reverse

from afspraak.coaching.models import SetAside
from tests.bad_input.hostile import TEXTS, encoded
from tests.bad_input.postings import client_of
from tests.bad_input.sending import FORM, stored
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

NAMES = ("coaching:set_aside", "coaching:bring_back")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_such_thing_is_not_there(cast: Cast, name: str) -> None:
    client = client_of(cast.holder)
    before = stored()
    for bad in TEXTS:
        if len(bad.value) > 10_000 or "\ud83d" in bad.value:
            continue
        try:
            path = reverse(name, args=[bad.value])
        except NoReverseMatch:
            continue
        assert client.post(path, follow=True).status_code == 404, bad.name
    assert stored() == before


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "where", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"]
)
def test_it_leads_to_no_other_site(cast: Cast, name: str, where: str) -> None:
    path = reverse(name, args=["span_over"])
    got = client_of(cast.holder).post(
        path, encoded({"next": where}), content_type=FORM, headers={"referer": where}
    )
    assert (got.status_code, got.headers["Location"]) == (303, "/")


def test_twice_is_once_and_each_has_their_own(cast: Cast) -> None:
    path = reverse("coaching:set_aside", args=["span_over"])
    for _ in range(2):
        client_of(cast.holder).post(path)
    assert SetAside.objects.count() == 1
    client_of(cast.counterpart).post(reverse("coaching:bring_back", args=["span_over"]))
    assert SetAside.objects.visible_to(cast.holder).count() == 1
    client_of(cast.holder).post(reverse("coaching:bring_back", args=["span_over"]))
    assert SetAside.objects.count() == 0

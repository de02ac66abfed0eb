"""The form that asks for feedback: five people at most, in any mix of colleagues and people from outside."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.coaching.models import FeedbackAsk, FeedbackRequest
from afspraak.people.models import Person
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]


def sent(cast: Cast, client: Client, colleagues: int, guests: int) -> tuple[int, str]:
    """Status and page after asking so many of each, in the last fields that there are."""
    others = [cast.counterpart, cast.teammate, cast.coachs_coach, cast.stranger, cast.steward]
    names = {f"colleague_{5 - n}": others[n].full_name for n in range(colleagues)}
    for n in range(guests):
        names |= {f"guest_{5 - n}_name": f"Gast van {n}", f"guest_{5 - n}_email": f"gast{n}@elders.example"}
    said = {"about": "question", "text": "Wat zag je?", "key": str(uuid.uuid4()), "seen": "0"}
    got = client.post(reverse("coaching:feedback_ask"), said | names)
    return got.status_code, got.content.decode()


@pytest.mark.parametrize(("colleagues", "guests"), [(5, 0), (0, 5), (2, 3)])
def test_five_people_of_any_kind_are_asked(
    cast: Cast, client_of: ClientOf, colleagues: int, guests: int
) -> None:
    assert sent(cast, client_of(cast.holder), colleagues, guests)[0] == 303
    people = [ask.person for ask in FeedbackAsk.objects.select_related("person")]
    assert (len(people), sum(person.is_guest for person in people)) == (5, guests)


def test_six_are_too_many_and_everything_typed_stays_open(cast: Cast, client_of: ClientOf) -> None:
    status, page = sent(cast, client_of(cast.holder), 4, 2)
    assert status == 422
    assert not FeedbackRequest.objects.exists()
    assert page.count("<details open>") == 3
    assert "gast1@elders.example" in page


def test_what_is_not_used_is_folded(cast: Cast, client_of: ClientOf) -> None:
    page = client_of(cast.holder).get(reverse("coaching:feedback_ask")).content.decode()
    assert "<details open>" not in page

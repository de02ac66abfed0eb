"""The standing promise to answer signals: its date and what came of it, derived and shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements.queries.pages import agreement_for
from afspraak.coaching.queries.promised_answer import outcomes
from afspraak.coaching.states.signal import Readers
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.signals import offered, raised

pytestmark = pytest.mark.django_db


def test_what_came_of_the_promise_is_derived_each_time(cast: Cast) -> None:
    with clock.at(date(2026, 11, 23)):  # a Monday; an answer is promised within two working days
        agreement = signed(cast.holder, cast.counterpart)
        kept, late, waits = (raised(cast.holder, agreement) for _n in range(3))
        raised(cast.holder, agreement, readers=Readers.NAMED, named=(cast.stranger,))  # asks another
        raised(cast.counterpart, agreement)  # the promise is the counterpart's
    with clock.at(date(2026, 11, 25)):
        offered(kept, cast.counterpart)
    with clock.at(date(2026, 11, 27)):
        offered(late, cast.counterpart)
        for me in (cast.holder, cast.counterpart):
            found = outcomes(agreement_for(me, agreement.pk), me)
            by = {(each.kept_on, each.was_in_time) for each in found}
            assert {each.promised_on for each in found} == {date(2026, 11, 25)}
            assert by == {(date(2026, 11, 25), True), (date(2026, 11, 27), False), (None, False)}
    assert waits.is_open


def test_a_promise_and_what_came_of_it_stand_in_the_agreement(
    cast: Cast, client_of: Callable[[Person], Client]
) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    offered(raised(cast.holder, agreement), cast.counterpart)
    for me in (cast.holder, cast.counterpart):
        page = client_of(me).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
        assert "beantwoord op" in page

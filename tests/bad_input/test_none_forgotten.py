"""No form is forgotten: one on a page that links lead to is tried, and every one that is tried is met."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import resolve

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Role
from afspraak.coaching.actions import shelf, talk_rhythm, talk_third
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock
from tests.bad_input.postings import client_of
from tests.bad_input.sending import EVERY
from tests.bad_input.talks import talk_with_words
from tests.bad_input.test_other_forms import INSIDE, OUTSIDE, WITHOUT_FIELDS
from tests.support.agreements import proposed, signed, told
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.feedback import appreciated, asked, given, published, shared
from tests.support.forms import forms_in
from tests.support.signals import offered, raised, resolved, taken
from tests.support.taking import in_situation
from tests.support.talks import agreed, asked_in, planned

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> Iterator[None]:
    cache.clear()  # the counters of attempts
    yield
    cache.clear()


def test_every_form_that_one_meets_is_tried_here(cast: Cast) -> None:
    """Walk all pages as both, in every state: a form that stands on one of them is in one of the lists."""
    actions.keep_draft(
        None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content={"title": "Concept"}
    )
    proposed(cast.holder, cast.counterpart)
    proposed(cast.holder, cast.counterpart, by=cast.counterpart)
    spoken = told(signed(cast.holder, cast.counterpart))
    actions.write_message(spoken, by=cast.holder, text="Past dit nog?", key=uuid.uuid4())
    for situation in ("change", "ending", "pause", "paused", "delivered", "accepted"):
        in_situation(situation, cast.holder, cast.counterpart)
    with clock.at(clock.today() - timedelta(days=31)):  # so long that its author may close it alone
        in_situation("delivered", cast.holder, cast.counterpart)
    announced(cast.holder, stand_in=cast.counterpart)
    signals_to_meet(cast, spoken)
    feedback_to_meet(cast)
    talks_to_meet(cast)
    met = set()
    for client in (Client(), client_of(cast.holder), client_of(cast.counterpart)):
        met |= forms_met(client)
    steps = {name.partition(" ")[0] for name in EVERY}  # one page may ask for several things
    tried = steps | set(OUTSIDE) | set(INSIDE) | WITHOUT_FIELDS
    assert met - tried == set()
    assert steps - met == set()


def feedback_to_meet(cast: Cast) -> None:
    """Asked of a guest and of the holder, given and read along, appreciated with and without others."""
    asked(cast.counterpart, cast.holder, cast.guest)
    shared(given(cast.counterpart, cast.holder), cast.stranger)
    appreciated(cast.counterpart, cast.holder, Audience.ORGANISATION)
    published(appreciated(cast.counterpart, cast.holder, Audience.ORGANISATION))


def signals_to_meet(cast: Cast, agreement: Agreement) -> None:
    """One with an offer, one that is resolved, and one of which the help is on the shelf."""
    offered(raised(cast.holder, agreement), cast.counterpart)
    resolved(raised(cast.holder))
    shared = raised(cast.holder)
    taken(shared, offered(shared, cast.counterpart))
    words = {"situation": "Een koppeling.", "what_helped": "Bellen."}
    shelf.put_on_shelf(resolved(shared), by=cast.holder, key=uuid.uuid4(), **words)


def talks_to_meet(cast: Cast) -> None:
    """Asked of the holder; held, with words of theirs and a third to let in; one of others to come to."""
    planned(cast.counterpart, cast.holder)
    talk = talk_with_words(cast)
    talk_third.propose_third(talk, Third(colleague=cast.stranger), by=cast.counterpart, key=uuid.uuid4())
    asked_in(agreed(cast.teammate, cast.counterpart), cast.holder)
    talk_rhythm.propose_rhythm(cast.holder, by=cast.counterpart, weeks=4, key=uuid.uuid4())


def forms_met(client: Client) -> set[str]:
    """The addresses of all forms that post, on every page that links lead to."""
    waiting, seen, met = ["/", "/sign-in/", "/sign-in/forgotten/", "/agreements/?show=ended"], set(), set()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        got = client.get(path, follow=True)
        if not got.headers.get("Content-Type", "").startswith("text/html"):
            continue
        page = got.content.decode()
        waiting += [found.split("#")[0] for found in links(page)]
        met |= {
            resolve((form.action or got.request["PATH_INFO"]).split("?")[0]).view_name
            for form in forms_in(page)
            if form.method == "post"
        }
    return met


def links(page: str) -> Iterator[str]:
    """The addresses of our own that the page links to."""
    for part in page.split('href="/')[1:]:
        address = "/" + part.split('"')[0].replace("&amp;", "&")
        if not address.startswith(("/static", "//")):
            yield address

"""Who must not see: marked words of feedback and appreciation, on every page, in mail and in exports."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.models import Feedback, FeedbackAsk
from afspraak.people.actions import set_setting
from afspraak.people.models import Person
from tests.support.cast import Cast
from tests.support.feedback import appreciated, ask_of, asked, given, shared
from tests.support.mornings import at_the_moment_of, serve

pytestmark = pytest.mark.django_db

QUESTION, SAW, DID, WISH, DRAFT = "merkvraag", "merkgezien", "merkgevolg", "merkwens", "merkconcept"
WRITTEN = (QUESTION, SAW, DID, WISH, DRAFT)
SHOWS = ("", "?show=given", "?show=shared", "?show=appreciation", "?show=appreciated")
CURIOUS = ("counterpart", "coachs_coach", "steward", "overseer", "stranger", "guest")


@pytest.fixture
def feedback(cast: Cast) -> Feedback:
    """The holder asked the teammate and the guest; the teammate gave, and keeps a draft to somebody else."""
    asked(cast.holder, cast.teammate, text=QUESTION)
    actions.keep(cast.stranger, Words(DRAFT), by=cast.teammate)
    words = Words(SAW, DID, WISH)
    return actions.answer(ask_of(cast.teammate), words, by=cast.teammate, key=uuid.uuid4())


def client_of(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    return client


def everywhere(feedback: Feedback, cast: Cast) -> Iterator[str]:
    """Each page on which it could stand, each list in each order that a clever question could ask for."""
    yield from (reverse(name) for name in ("today", "team", "coaching", "seen_by_my_coach", "trust:mine"))
    yield from (reverse("trust:my_data"), reverse("trust:acts"), reverse("coaching:feedback_ask"))
    for show in SHOWS:
        yield reverse("coaching:feedback_list") + show
        more = f"order=receiver&receiver={cast.holder.pk}&person={cast.holder.pk}&count=1&size=999"
        yield f"{reverse('coaching:feedback_list')}{show or '?'}&{more}"
    for name in ("feedback", "feedback_sharing", "feedback_removal"):
        yield reverse(f"coaching:{name}", args=[feedback.pk])
    for ask in FeedbackAsk.objects.all():
        yield reverse("coaching:feedback_answer", args=[ask.pk])
    yield reverse("coaching:feedback_to", args=[cast.holder.pk])


def read_by(person: Person, feedback: Feedback, cast: Cast) -> set[str]:
    """The marks that `person` meets anywhere."""
    client = client_of(person)
    pages = [client.get(path, follow=True) for path in everywhere(feedback, cast)]
    assert all(page.status_code in (200, 404) for page in pages)
    return {mark for page in pages for mark in WRITTEN if mark in page.content.decode()}


@pytest.mark.parametrize("relation", CURIOUS)
def test_nobody_else_meets_a_word_of_it(cast: Cast, feedback: Feedback, relation: str) -> None:
    assert read_by(getattr(cast, relation), feedback, cast) == set()


def test_the_two_read_what_is_theirs_and_the_draft_is_its_writers(cast: Cast, feedback: Feedback) -> None:
    assert read_by(cast.holder, feedback, cast) == {QUESTION, SAW, DID, WISH}
    assert read_by(cast.teammate, feedback, cast) == set(WRITTEN)


def test_opened_the_coach_reads_it_and_it_is_in_no_export_of_theirs(cast: Cast, feedback: Feedback) -> None:
    shared(feedback, cast.counterpart)
    assert read_by(cast.counterpart, feedback, cast) == {QUESTION, SAW, DID, WISH}
    export = client_of(cast.counterpart).get(reverse("trust:my_data")).content.decode()
    assert not [mark for mark in WRITTEN if mark in export]
    actions.share_no_longer(feedback, cast.counterpart.pk, by=cast.holder)
    assert read_by(cast.counterpart, feedback, cast) == set()


@pytest.mark.parametrize("who", ["holder", "teammate"])
def test_taken_away_nobody_meets_it_any_more(cast: Cast, feedback: Feedback, who: str) -> None:
    shared(feedback, cast.counterpart)
    actions.remove(feedback, by=getattr(cast, who), key=uuid.uuid4())
    for person in (cast.holder, cast.teammate, cast.counterpart):
        assert read_by(person, feedback, cast) & {SAW, DID, WISH} == set()


def test_no_mail_repeats_a_word(cast: Cast, feedback: Feedback) -> None:
    shared(feedback, cast.counterpart)
    appreciated(cast.teammate, cast.holder)
    asked(cast.holder, cast.guest, text=QUESTION)
    with at_the_moment_of(cast.holder):
        serve()
    assert {cast.holder.email, cast.counterpart.email} <= {letter.to[0] for letter in mail.outbox}
    said = "\n".join(f"{letter.subject}\n{letter.message().as_string()}" for letter in mail.outbox)
    assert not [mark for mark in WRITTEN if mark in said]


def test_who_was_asked_does_not_read_who_else_was(cast: Cast) -> None:
    asked(cast.holder, cast.teammate, cast.stranger, cast.guest)
    for person, others in ((cast.guest, ("Fatima", "Wietske")), (cast.teammate, ("Wietske", "Tom"))):
        page = client_of(person).get(reverse("coaching:feedback_answer", args=[ask_of(person).pk]))
        assert not [name for name in others if f"{name} " in page.content.decode().replace("<option", "")]


def test_a_guest_reads_no_colleague_but_who_asked(cast: Cast) -> None:
    asked(cast.holder, cast.guest)
    set_setting("name", "Gemeente", by=cast.steward)  # an act that touched everyone
    client = client_of(cast.guest)
    names = [str(person) for _, person in cast if person not in (cast.holder, cast.guest)]
    for path in (
        "/",
        "/me/",
        "/trust/",
        "/trust/my-data",
        reverse("coaching:feedback_answer", args=[ask_of(cast.guest).pk]),
    ):
        got = client.get(path, follow=True)
        assert not [name for name in names if name in got.content.decode()], path


def test_lists_ask_the_same_of_three_and_of_thirty(cast: Cast) -> None:

    def counted(show: str) -> int:
        client = client_of(cast.holder)
        with CaptureQueriesContext(connection) as asked_for:
            assert client.get(reverse("coaching:feedback_list") + show).status_code == 200
        return len(asked_for)

    def more(times: int) -> None:
        for _each in range(times):
            given(cast.teammate, cast.holder)
            given(cast.holder, cast.stranger)
            shared(given(cast.teammate, cast.counterpart), cast.holder)
            appreciated(cast.teammate, cast.holder)
            appreciated(cast.holder, cast.teammate)
            asked(cast.holder, cast.teammate, cast.stranger)
            asked(cast.stranger, cast.holder)

    more(3)
    few = [counted(show) for show in SHOWS]
    more(27)
    assert [counted(show) for show in SHOWS] == few
    assert max(few) <= 20

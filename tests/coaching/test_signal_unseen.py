"""Who must not see a signal: every relation at every address, by audience, for words that carry a mark.

A page, list, export, mail or error shows nobody a mark that is not theirs to read.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator

import pytest
from django.core import mail
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions import shelf
from afspraak.coaching.actions import signal as actions
from afspraak.coaching.models import Signal
from afspraak.coaching.states.signal import HowSoon, Readers
from afspraak.core import clock
from afspraak.people.actions.person import deactivate
from afspraak.people.models import Away, Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.mornings import at_the_moment_of, serve
from tests.support.signals import offered, raised, resolved, taken

pytestmark = pytest.mark.django_db

WORDS, TITLE = ("merkaanleiding", "merkaanbod", "merkhielp"), "merkafspraak"
EVERYONE = (
    "holder", "counterpart", "teammate", "coachs_coach", "steward", "overseer", "guest", "stranger",
    "signed_out",
)  # fmt: skip
EMPLOYEES = {*EVERYONE} - {"guest", "signed_out"}
READ_BY = {
    Readers.OTHER_PARTY: {"holder", "counterpart"},
    Readers.NAMED: {"holder", "stranger"},
    Readers.TEAM: {"holder", "counterpart", "teammate"},
    Readers.ANYONE: EMPLOYEES,
}


def marked(cast: Cast, readers: Readers) -> tuple[Agreement, Signal]:
    """A signal in which everything that can be written was written, with its mark; helped, and resolved."""
    agreement = signed(cast.holder, cast.counterpart, title=TITLE)
    more = {
        Readers.NAMED: {"named": (cast.stranger,)},
        Readers.TEAM: {"team": cast.holder.home_team},
    }.get(readers, {})
    signal = raised(cast.holder, agreement, text="merkaanleiding", readers=readers, **more)
    helper = cast.stranger if readers == Readers.NAMED else cast.counterpart
    taken(signal, offered(signal, helper, "merkaanbod"))
    return agreement, signal


def client_of(cast: Cast, relation: str) -> Client:
    client = Client()
    if relation != "signed_out":
        client.force_login(getattr(cast, relation))
    return client


def coaching_patterns() -> Iterator[str]:
    for found in get_resolver().url_patterns:
        if isinstance(found, URLResolver) and found.namespace == "coaching":
            for pattern in found.url_patterns:
                assert isinstance(pattern, URLPattern)
                yield str(pattern.pattern)


def addresses(agreement: Agreement, signal: Signal) -> Iterator[str]:
    """Every address of this signal, of its agreement, and every page that gathers."""
    for pattern in coaching_patterns():
        if set(re.findall(r"<\w+:(\w+)>", pattern)) <= {"signal_id", "number"}:
            path = pattern.replace("<uuid:signal_id>", str(signal.pk)).replace("<int:number>", "1")
            yield f"/coaching/{path}"
    for show in ("asked", "open", "resolved", "given"):
        yield f"/coaching/signals?show={show}"
    yield f"/coaching/signals/new?agreement={agreement.pk}"
    yield from (f"/agreements/{agreement.pk}", f"/agreements/{agreement.pk}/document.json")
    yield from ("/", "/team/", "/agreements/", "/coaching/", "/coaching/mine", "/trust/", "/trust/register/")


def seen_by(cast: Cast, relation: str, found: tuple[Agreement, Signal]) -> set[str]:
    """Which marks stand in anything that this person gets."""
    client, seen = client_of(cast, relation), set()
    for path in addresses(*found):
        got = client.get(path)
        text = b"".join(got.streaming_content).decode() if got.streaming else got.content.decode()
        seen |= {mark for mark in (*WORDS, TITLE) if mark in text + str(got.headers)}
    return seen


@pytest.mark.parametrize("relation", EVERYONE)
@pytest.mark.parametrize("readers", list(Readers), ids=[r.value for r in Readers])
def test_a_signal_is_read_by_its_readers_alone(cast: Cast, readers: Readers, relation: str) -> None:
    found = marked(cast, readers)
    seen = seen_by(cast, relation, found)
    assert seen & set(WORDS) == ({"merkaanleiding", "merkaanbod"} if relation in READ_BY[readers] else set())
    assert (TITLE in seen) == (
        relation in ("holder", "counterpart")
    )  # who reads a signal reads no more of it
    resolved(found[1], "merkhielp")
    assert ("merkhielp" in seen_by(cast, relation, found)) == (relation in READ_BY[readers])


@pytest.mark.parametrize("relation", EVERYONE)
def test_nothing_is_left_once_it_is_erased(cast: Cast, relation: str) -> None:
    found = marked(cast, Readers.ANYONE)
    resolved(found[1], "merkhielp")
    actions.erase(found[1], by=cast.holder, key=uuid.uuid4())
    assert seen_by(cast, relation, found) <= {TITLE}


def test_a_stand_in_reads_the_title_and_nothing_else_of_the_agreement(cast: Cast) -> None:
    today = clock.today()
    Away.objects.create(
        person=cast.counterpart,
        first=today,
        last=today,
        stand_in=cast.stranger,
        answer="agreed",
        asked_on=today,
    )
    agreement = signed(cast.holder, cast.counterpart, title=TITLE)
    signal = raised(cast.holder, agreement, text="merkaanleiding", stand_ins=(cast.stranger,))
    client = client_of(cast, "stranger")
    page = client.get(f"/coaching/signals/{signal.pk}").content.decode()
    assert "merkaanleiding" in page
    assert TITLE in page
    assert str(agreement.pk) not in page
    assert client.get(f"/agreements/{agreement.pk}").status_code == 404


@pytest.mark.parametrize("relation", [r for r in EVERYONE if r not in ("signed_out",)])
def test_it_is_in_no_export_but_the_raisers(cast: Cast, relation: str) -> None:
    marked(cast, Readers.ANYONE)
    export = client_of(cast, relation).get("/trust/my-data.json").content.decode()
    assert ("merkaanleiding" in export) == (relation == "holder")
    assert ("merkaanbod" in export) == (
        relation in ("holder", "counterpart")
    )  # one's own answer is one's own
    if relation == "counterpart":
        given = re.search(r'"support_given":\s*\[[^\]]*\]', export)
        assert given
        assert cast.holder.full_name not in given[0]


def test_mail_says_no_word_of_it(cast: Cast) -> None:
    for readers in Readers:
        resolved(marked(cast, readers)[1], "merkhielp")
    raised(cast.holder, text="merkaanleiding", how_soon=HowSoon.CANNOT_WAIT)
    with at_the_moment_of(cast.holder):
        serve()
    assert mail.outbox
    for sent in mail.outbox:
        assert not any(mark in f"{sent.subject} {sent.body} {sent.alternatives}" for mark in WORDS)


def test_the_shelf_says_not_whose_it_was(cast: Cast) -> None:
    _agreement, signal = marked(cast, Readers.OTHER_PARTY)
    resolved(signal, "merkhielp")
    shelf.put_on_shelf(
        signal, by=cast.holder, situation="Een koppeling.", what_helped="Bellen.", key=uuid.uuid4()
    )
    for relation in sorted(EMPLOYEES):
        page = client_of(cast, relation).get("/coaching/shelf").content.decode().split("<main")[1]
        assert "Een koppeling." in page
        assert str(signal.pk) not in page
        assert not any(mark in page for mark in (*WORDS, TITLE))
        if relation != "holder":
            assert "Bram" not in page


def test_who_leaves_the_team_reads_nothing_more(cast: Cast) -> None:
    found = marked(cast, Readers.TEAM)
    assert "merkaanleiding" in seen_by(cast, "teammate", found)
    cast.teammate.home_team = cast.stranger.home_team
    cast.teammate.save(update_fields=["home_team"])
    assert seen_by(cast, "teammate", found) == set()


def test_who_left_reads_nothing_any_more(cast: Cast) -> None:
    _agreement, signal = marked(cast, Readers.OTHER_PARTY)
    deactivate(Person.objects.get(pk=cast.counterpart.pk), by=cast.steward)
    assert list(Signal.objects.visible_to(Person.objects.get(pk=cast.counterpart.pk))) == []
    assert Signal.objects.filter(pk=signal.pk).exists()


@pytest.mark.parametrize("relation", [r for r in EVERYONE if r not in READ_BY[Readers.OTHER_PARTY]])
def test_nobody_else_does_anything_with_it(cast: Cast, relation: str) -> None:
    agreement, signal = marked(cast, Readers.OTHER_PARTY)
    client = client_of(cast, relation)
    for path in addresses(agreement, signal):
        if str(signal.pk) not in path:
            continue
        body = {"text": "x", "kind": "offer", "taken": "yes", "seen": "0", "key": str(uuid.uuid4())}
        got = client.post(path, body)
        assert got.status_code in (302, 404, 405), path
    signal.refresh_from_db()
    assert (signal.revision, signal.resolved_on, signal.answers.count()) == (2, None, 1)

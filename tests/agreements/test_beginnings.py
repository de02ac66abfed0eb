"""An agreement that begins with the words of another, as its follow-up or not; and what kind it is."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.forms.typed import beginning_of
from afspraak.agreements.models import Agreement, Draft
from afspraak.agreements.queries import beginnings
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.export import export_for
from afspraak.agreements.states import Audience, Kind, Role
from afspraak.core import clock
from afspraak.core.errors import NotThere, Refused
from afspraak.people.models import Person
from tests.agreements.typing_terms import typed
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, wording
from tests.support.cast import Cast
from tests.support.mornings import mail_of

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]


@pytest.fixture
def done(holder: Person, counterpart: Person) -> Agreement:
    return accepted(delivered(signed(holder, counterpart)))


def page(client: Client, agreement: Agreement) -> str:
    return client.get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()


def address(to: Person, role: str, source: Agreement, *, follows: bool = False) -> str:
    ask = f"?from={source.pk}" + ("&follow-up=1" if follows else "")
    return reverse("agreements:proposal", args=[to.pk, role]) + ask


def follow_up(done: Agreement, by: Person, to: Person) -> Agreement:
    return actions.propose(
        wording(title="Het vervolg"), by=by, to=to, role=Role.HOLDER, key=uuid.uuid4(), follow_up_of=done
    )


# --- the words of another as a beginning --------------------------------------------------------


def test_the_words_come_along_without_keys_and_dates(done: Agreement, counterpart: Person) -> None:
    words = beginning_of(done, of_party=True, parties=())
    terms = done.terms_shown
    assert (words["title"], words["outcome"]) == (terms.title, terms.outcome)
    assert words["criteria-0-target"] == "5"
    assert words["support-1-working_days"] == "2"
    assert not [name for name in words if name.endswith(("_on", "lineage")) or "-step-" in name]


def test_who_will_be_party_judges_nothing(done: Agreement, cast: Cast) -> None:
    criterion = done.terms_shown.criteria.last()
    assert criterion
    criterion.kind, criterion.judge = "judged", cast.teammate
    criterion.save()
    name = f"criteria-{criterion.position}-judge"
    assert beginning_of(fresh(done), of_party=True, parties=())[name] == cast.teammate.full_name
    assert beginning_of(fresh(done), of_party=True, parties=(cast.teammate,))[name] == ""


def test_from_the_page_to_somebody_else(client_of: ClientOf, cast: Cast, done: Agreement) -> None:
    client = client_of(cast.holder)
    assert f"?from={done.pk}" in page(client, done)
    choose = client.get(reverse("agreements:choose"), {"from": str(done.pk)}).content.decode()
    assert address(cast.teammate, "holder", done) in choose
    first = choose.index(cast.counterpart.full_name)
    assert first < choose.index(cast.teammate.full_name)
    form = client.get(address(cast.teammate, "holder", done)).content.decode()
    assert done.terms_shown.outcome in form
    assert "De datums zijn leeg" in form
    sent = client.post(
        reverse("agreements:proposal", args=[cast.teammate.pk, "holder"]),
        typed(begun_from=str(done.pk), kind="result"),
    )
    assert sent.status_code == 303
    born = Agreement.objects.exclude(pk=done.pk).get()
    assert born.follow_up_of is None  # the box was not ticked
    assert born.counterpart.person == cast.teammate


@pytest.mark.parametrize("where", ["choose", "proposal"])
@pytest.mark.parametrize("follows", [True, False])
def test_what_one_may_not_read_is_no_beginning(
    client_of: ClientOf, cast: Cast, done: Agreement, where: str, follows: bool
) -> None:
    path = address(cast.counterpart, "holder", done, follows=follows)
    if where == "choose":
        path = (
            reverse("agreements:choose") + path.partition("new")[2].partition("?")[1] + path.partition("?")[2]
        )
    for other in (cast.teammate, cast.coachs_coach, cast.steward, cast.overseer, cast.stranger):
        assert client_of(other).get(path).status_code == 404
    assert client_of(cast.holder).get(path).status_code == 200
    nonsense = path.replace(str(done.pk), "geen-sleutel")
    assert client_of(cast.holder).get(nonsense).status_code == 404


# --- a follow-up --------------------------------------------------------------------------------


def test_a_follow_up_is_shown_on_both_pages(client_of: ClientOf, cast: Cast, done: Agreement) -> None:
    client = client_of(cast.holder)
    asked = client.get(address(cast.counterpart, "holder", done, follows=True)).content.decode()
    assert 'name="as_follow_up"' in asked
    sent = client.post(
        reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"]),
        typed(begun_from=str(done.pk), as_follow_up="on", kind="result"),
    )
    assert sent.status_code == 303
    born = Agreement.objects.exclude(pk=done.pk).get()
    assert born.follow_up_of == done
    for person in (cast.holder, cast.counterpart):
        assert reverse("agreements:agreement", args=[done.pk]) in page(client_of(person), born)
        assert reverse("agreements:agreement", args=[born.pk]) in page(client_of(person), done)
    assert check_agreement(fresh(born)) is None
    said = [part.value for entry in born.entries.all() for part in entry.payload.all()]
    assert str(done.pk) not in str(said) + str(born.terms_shown.hashes)  # it is no part of what is signed


def test_who_reads_only_one_sees_no_link(client_of: ClientOf, cast: Cast, done: Agreement) -> None:
    """The coach of the old agreement is not party to the new one, the teammate not to the old one."""
    born = follow_up(done, cast.holder, cast.teammate)
    assert str(born.pk) not in page(client_of(cast.counterpart), done)
    assert "Het vervolg" not in page(client_of(cast.counterpart), done)
    theirs = page(client_of(cast.teammate), born)
    assert str(done.pk) not in theirs
    assert done.terms_shown.title not in theirs
    for person, linked in ((cast.holder, done.pk), (cast.teammate, None)):
        [mine] = [each for each in export_for(person)["agreements"] if each["id"] == born.pk]
        assert mine["follow_up_of"] == linked
    document = client_of(cast.teammate).get(reverse("agreements:document_data", args=[born.pk]))
    assert str(done.pk) not in document.content.decode()


def test_the_link_goes_with_the_right_to_read(done: Agreement, cast: Cast) -> None:
    born = follow_up(done, cast.holder, cast.teammate)
    before = beginnings.around(born, cast.holder).before
    assert before
    assert (before.id, before.is_mine) == (done.pk, True)
    done.parties.filter(person=cast.holder).update(until=clock.today())
    assert beginnings.around(born, cast.holder).before is None


@pytest.mark.parametrize("state", ["proposed", "active", "delivered"])
def test_only_what_came_to_its_end_is_followed(cast: Cast, state: str) -> None:
    make = {
        "proposed": lambda: proposed(cast.holder, cast.counterpart),
        "active": lambda: signed(cast.holder, cast.counterpart),
        "delivered": lambda: delivered(signed(cast.holder, cast.counterpart)),
    }
    running = make[state]()
    with pytest.raises(Refused, match="no_predecessor"):
        follow_up(running, cast.holder, cast.counterpart)


def test_who_may_not_read_it_lets_nothing_follow(done: Agreement, cast: Cast) -> None:
    with pytest.raises(Refused, match="no_predecessor"):
        follow_up(done, cast.teammate, cast.stranger)
    with pytest.raises(NotThere):
        beginnings.source_for(cast.teammate, str(done.pk))


def test_a_predecessor_that_is_gone_is_said_and_nothing_is_lost(
    client_of: ClientOf, cast: Cast, done: Agreement
) -> None:
    path = reverse("agreements:proposal", args=[cast.teammate.pk, "holder"])
    said = typed(begun_from=str(done.pk), as_follow_up="on", kind="result")
    done.parties.filter(person=cast.holder).update(until=clock.today())
    answer = client_of(cast.holder).post(path, said)
    assert answer.status_code == 422
    assert "De eerdere afspraak is niet meer te lezen" in answer.content.decode()
    assert said["outcome"] in answer.content.decode()
    assert 'name="as_follow_up"' not in answer.content.decode()


def test_a_draft_keeps_kind_and_beginning(client_of: ClientOf, cast: Cast, done: Agreement) -> None:
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    said = typed(begun_from=str(done.pk), as_follow_up="on", kind="development", do="keep")
    client = client_of(cast.holder)
    assert client.post(path, said).status_code == 303
    draft = Draft.objects.get()
    at = reverse("agreements:draft", args=[draft.pk])
    shown = client.get(at).content.decode()
    assert shown.count("checked") == 2  # the kind, and that it follows
    assert client.post(at, said | {"do": "send"}).status_code == 303
    born = Agreement.objects.exclude(pk=done.pk).get()
    assert (born.follow_up_of, born.kind) == (done, Kind.DEVELOPMENT)


# --- shared with others -------------------------------------------------------------------------


@pytest.fixture
def shared_done(cast: Cast) -> Agreement:
    """Accepted, and shared with everyone who works here."""
    agreement = signed(cast.holder, cast.counterpart)
    actions.share(agreement, audience=Audience.ORGANISATION, team=None, by=cast.holder, key=uuid.uuid4())
    actions.answer_widening(agreement, answer="yes", by=cast.counterpart, key=uuid.uuid4())
    return accepted(delivered(agreement))


def test_of_a_shared_agreement_one_takes_what_is_shared(
    client_of: ClientOf, cast: Cast, shared_done: Agreement
) -> None:
    terms, client = shared_done.terms_shown, client_of(cast.stranger)
    theirs = client.get(reverse("agreements:shared", args=[shared_done.pk])).content.decode()
    assert f"?from={shared_done.pk}" in theirs
    choose = client.get(reverse("agreements:choose"), {"from": str(shared_done.pk)})
    assert terms.title in choose.content.decode()
    form = client.get(address(cast.teammate, "holder", shared_done, follows=True)).content.decode()
    promise = terms.support.first()
    assert promise
    assert terms.outcome in form
    assert promise.text not in form
    words = beginning_of(shared_done, of_party=False, parties=())
    assert not [name for name in words if name.startswith("support") or name.endswith(("rhythm", "judge"))]


def test_who_reads_both_because_they_are_shared_sees_the_link(
    client_of: ClientOf, cast: Cast, shared_done: Agreement
) -> None:
    said = typed(begun_from=str(shared_done.pk), as_follow_up="on", kind="result")
    path = reverse("agreements:proposal", args=[cast.teammate.pk, "holder"])
    assert client_of(cast.stranger).post(path, said).status_code == 303
    born = Agreement.objects.get(follow_up_of=shared_done)
    before = f'href="{reverse("agreements:shared", args=[shared_done.pk])}"'
    assert before in page(client_of(cast.stranger), born)
    assert before in page(client_of(cast.teammate), born)
    assert str(born.pk) not in page(client_of(cast.holder), shared_done)  # not a party of the new one
    actions.share(shared_done, audience=Audience.PARTIES, team=None, by=cast.holder, key=uuid.uuid4())
    assert str(shared_done.pk) not in page(client_of(cast.stranger), born)


# --- its kind -----------------------------------------------------------------------------------


def test_a_development_agreement_says_so_everywhere(
    client_of: ClientOf, cast: Cast, django_capture_on_commit_callbacks: Callable[..., object]
) -> None:
    client = client_of(cast.holder)
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    looked = client.post(path, typed(kind="development", do="preview")).content.decode()
    assert "Een voorstel voor een ontwikkelafspraak van" in looked
    assert client.post(path, typed(kind="development")).status_code == 303
    born = Agreement.objects.get()
    assert born.kind == Kind.DEVELOPMENT
    theirs = client_of(cast.counterpart)
    assert "Een voorstel voor een ontwikkelafspraak tussen" in page(theirs, born)
    assert "Ontwikkelafspraak met" in theirs.get(reverse("agreements:list")).content.decode()
    answering = theirs.get(reverse("agreements:counter_proposal", args=[born.pk])).content.decode()
    assert "Bij een ontwikkelafspraak" in answering
    assert 'name="kind"' not in answering.replace('-kind"', "")


def test_a_kind_nobody_knows_is_asked_back(client_of: ClientOf, cast: Cast) -> None:
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, "holder"])
    for kind in ("", "wish"):
        assert client_of(cast.holder).post(path, typed(kind=kind)).status_code == 422
    assert not Agreement.objects.exists()


@pytest.mark.parametrize(
    ("kind", "words"),
    [(Kind.RESULT, "stelt je een afspraak voor"), (Kind.DEVELOPMENT, "ontwikkelafspraak")],
)
def test_the_mail_names_the_kind(cast: Cast, kind: Kind, words: str) -> None:
    actions.propose(
        wording(ends_on=clock.today() + timedelta(days=9)),
        by=cast.holder,
        to=cast.counterpart,
        role=Role.HOLDER,
        key=uuid.uuid4(),
        kind=kind,
    )
    sent = mail_of(cast.counterpart)
    assert sent is not None
    assert words in sent.subject
    assert ("ontwikkelafspraak" in str(sent.body)) is (kind == Kind.DEVELOPMENT)

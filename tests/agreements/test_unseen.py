"""Who must not see: every relation at every address, for words that carry a mark where they were written.

A page, list, count, mail, export, file or error shows nobody a mark that is not theirs to read.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import get_resolver, reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.states import Audience, Course, CriterionKind, Role, SupportKind
from afspraak.agreements.wording import CriterionWording, SupportWording
from afspraak.people.actions.person import deactivate
from afspraak.people.models import Person
from tests.support.agreements import fresh, wording
from tests.support.cast import Cast
from tests.support.mornings import at_the_moment_of, serve

pytestmark = pytest.mark.django_db

# What is written where: each mark stands in one place of the agreement and nowhere else.
SHARED = ("merktitel", "merkresultaat", "merkeis", "merkbijdrage")
BETWEEN_TWO = (
    "merksteun", "merknotitie", "merkkanttekening", "merkbericht", "merkvolgende", "merkgesprek",
    "merkwijziging", "merkbestand", "merksteunwoord",
)  # fmt: skip
OWN = ("merkconcept",)  # the holder's draft
ALL = (*SHARED, *BETWEEN_TWO, *OWN)
PARTIES = ("holder", "counterpart")
OTHERS = ("teammate", "coachs_coach", "steward", "overseer", "guest", "stranger", "signed_out")


def marked(cast: Cast) -> Agreement:
    """An agreement in which everything that can be written was written, with its mark."""
    criteria = (
        CriterionWording("merkeis staat op de site."),
        CriterionWording("Het is helder.", CriterionKind.JUDGED, judge=cast.stranger),
    )
    words = wording(
        title="merktitel",
        outcome="Er is een merkresultaat.",
        criteria=criteria,
        support=(SupportWording("merksteun", SupportKind.ONCE),),
        contribution="merkbijdrage",
    )
    made = actions.propose(
        words, by=cast.holder, to=cast.counterpart, role=Role.HOLDER, key=uuid.uuid4(), note="merknotitie"
    )
    assert made.latest
    made = actions.sign(
        made,
        by=cast.counterpart,
        terms_hash=made.latest.hash,
        seen=made.revision,
        key=uuid.uuid4(),
        remark="merkkanttekening",
    )
    upload = SimpleUploadedFile("merkbestand.txt", b"merkinhoud", "text/plain")
    client = client_of(cast, "holder")
    told = client.post(
        reverse("agreements:check_in", args=[made.pk]),
        {
            "course": Course.ATTENTION,
            "words": "merkbericht",
            "next_step": "merkvolgende",
            "attached": upload,
            "seen": made.revision,
            "key": str(uuid.uuid4()),
        },
    )
    assert told.status_code == 303
    actions.write_message(made, by=cast.holder, text="merkgesprek", key=uuid.uuid4())
    lineage = made.terms_shown.support.all()[0].lineage
    actions.keep_support(made, lineage, by=cast.counterpart, key=uuid.uuid4(), words="merksteunwoord")
    now = fresh(made)
    actions.change(
        now, wording(title="merkwijziging"), by=cast.counterpart, seen=now.revision, key=uuid.uuid4()
    )
    actions.keep_draft(
        None,
        by=cast.holder,
        counterpart=cast.counterpart,
        role=Role.HOLDER,
        content={"title": "merkconcept"},
    )
    return fresh(made)


def client_of(cast: Cast, relation: str) -> Client:
    client = Client()
    if relation != "signed_out":
        client.force_login(getattr(cast, relation))
    return client


def addresses(agreement: Agreement) -> Iterator[str]:
    """Every address under this agreement, for every number and lineage it has, and every page without one."""
    numbers = range(1, agreement.entry_count + 2)
    lineages = [s.lineage for s in agreement.terms_shown.support.all()]
    values = {
        "agreement_id": [agreement.pk],
        "number": numbers,
        "old": [1],
        "new": [2],
        "position": range(6),
        "lineage": lineages,
    }
    for pattern in agreement_patterns():
        names = re.findall(r"<\w+:(\w+)>", pattern)
        if set(names) <= set(values):
            yield from filled(f"/agreements/{pattern}", names, values)
    yield from ("/", "/agreements/", "/agreements/?show=shared", "/agreements/?show=ended", "/team/")
    yield from ("/agreements/?show=holder", "/agreements/?show=counterpart", "/agreements/new", "/trust/")
    yield from ("/trust/my-data.json", "/trust/register/", "/me/")


def agreement_patterns() -> list[str]:
    inside = next(p for p in get_resolver().url_patterns if str(p.pattern) == "agreements/")
    return [str(pattern.pattern) for pattern in inside.url_patterns if str(pattern.pattern)]


def filled(pattern: str, names: list[str], values: dict[str, object]) -> Iterator[str]:
    if not names:
        yield pattern
        return
    for value in values[names[0]]:  # type: ignore[attr-defined]
        once = re.sub(rf"<\w+:{names[0]}>", str(value), pattern)
        yield from filled(once, names[1:], values)


def seen_by(cast: Cast, relation: str, agreement: Agreement) -> dict[str, set[str]]:
    """Which marks stand in what this person gets, by address."""
    client, found = client_of(cast, relation), {}
    for path in addresses(agreement):
        got = client.get(path)
        body = b"".join(got.streaming_content) if got.streaming else got.content
        text = body.decode(errors="replace") + str(got.headers)
        if marks := {mark for mark in (*ALL, "merkinhoud") if mark in text}:
            found[path] = marks
    return found


@pytest.mark.parametrize("relation", OTHERS)
def test_nobody_else_sees_a_word(relation: str, cast: Cast) -> None:
    agreement = marked(cast)
    assert seen_by(cast, relation, agreement) == {}


@pytest.mark.parametrize("relation", OTHERS)
def test_others_see_what_is_shared_and_nothing_else(relation: str, cast: Cast) -> None:
    agreement = marked(cast)
    actions.share(agreement, audience=Audience.ORGANISATION, by=cast.holder, key=uuid.uuid4())
    assert seen_by(cast, relation, agreement) == {}  # only asked
    actions.answer_widening(agreement, answer="yes", by=cast.counterpart, key=uuid.uuid4())
    seen = seen_by(cast, relation, agreement)
    if relation in ("guest", "signed_out"):
        assert seen == {}
        return
    assert set().union(*seen.values()) == set(SHARED)
    assert (
        cast.stranger.full_name
        not in client_of(cast, "steward")
        .get(reverse("agreements:shared", args=[agreement.pk]))
        .content.decode()
    )  # who judges
    actions.share(agreement, audience=Audience.PARTIES, by=cast.counterpart, key=uuid.uuid4())
    assert seen_by(cast, relation, agreement) == {}


def test_the_parties_see_all_but_each_others_drafts(cast: Cast) -> None:
    agreement = marked(cast)
    for relation in PARTIES:
        seen = set().union(*seen_by(cast, relation, agreement).values())
        assert set(SHARED) | set(BETWEEN_TWO) <= seen
        assert ("merkconcept" in seen) == (relation == "holder")


def test_a_party_may_not_write_for_others(cast: Cast) -> None:
    """Sent to every address by everyone else: nothing changes and no mark comes back."""
    agreement = marked(cast)
    before = fresh(agreement)
    for relation in OTHERS:
        client = client_of(cast, relation)
        for path in addresses(agreement):
            if str(agreement.pk) not in path:
                continue
            got = client.post(path, {"text": "x", "key": str(uuid.uuid4()), "seen": before.revision})
            assert got.status_code in (302, 404, 405), (relation, path, got.status_code)
            assert not any(mark in got.content.decode(errors="replace") for mark in ALL), (relation, path)
    after = fresh(agreement)
    assert (after.revision, after.entry_count, after.head) == (
        before.revision,
        before.entry_count,
        before.head,
    )


def test_mail_goes_to_the_two_and_says_no_more_than_names_and_title(cast: Cast) -> None:
    marked(cast)
    with at_the_moment_of(cast.holder):
        serve()
    assert mail.outbox
    assert {to for sent in mail.outbox for to in sent.to} <= {cast.holder.email, cast.counterpart.email}
    for sent in mail.outbox:
        text = f"{sent.subject} {sent.body} {sent.alternatives[0][0]}"
        assert {mark for mark in ALL if mark in text} <= {"merktitel"}


def test_an_unknown_agreement_answers_as_one_that_is_not_for_you(cast: Cast) -> None:
    agreement = marked(cast)
    client = client_of(cast, "stranger")
    for path in addresses(agreement):
        if str(agreement.pk) in path:
            there, nowhere = client.get(path), client.get(path.replace(str(agreement.pk), str(uuid.uuid4())))
            assert there.status_code == nowhere.status_code, path
            assert len(there.content) == len(nowhere.content), path


def test_who_left_reads_nothing_any_more(cast: Cast) -> None:
    agreement = marked(cast)
    client = client_of(cast, "counterpart")
    page = reverse("agreements:agreement", args=[agreement.pk])
    assert client.get(page).status_code == 200
    deactivate(Person.objects.get(pk=cast.counterpart.pk), by=cast.steward)
    assert client.get(page).status_code == 302
    assert Entry.objects.filter(agreement=agreement).exists()

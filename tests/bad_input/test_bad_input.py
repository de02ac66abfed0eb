"""Every form gets what nobody should send: nothing breaks, is stored in part, or is lost that was typed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement, Entry
from afspraak.core import steps
from afspraak.core.steps.text import normal
from afspraak.people.models import Person
from tests.bad_input.hostile import SCRIPT, Bad, bad_values, encoded, odd_bodies
from tests.bad_input.postings import STEPS, Posting, client_of
from tests.support.agreements import fresh, proposed, signed
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db
FORM = "application/x-www-form-urlencoded"
every_step = pytest.mark.parametrize("make", STEPS.values(), ids=STEPS.keys())
Make = Callable[[Cast], Posting]


def stored() -> list[Any]:
    """How many rows every table has, and how far every agreement is: what a refused form must not move."""
    tables = [model._meta.db_table for model in apps.get_models(include_auto_created=True)]
    kept = sorted(table for table in tables if table != "people_session")
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(f"SELECT '{t}', COUNT(*) FROM {t}" for t in kept))
        counts = sorted(cursor.fetchall())
    return [counts, list(Agreement.objects.order_by("pk").values_list("pk", "revision", "state", "head"))]


@contextmanager
def undone() -> Iterator[None]:
    """Whatever happens inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def send(client: Client, posting: Posting, **changed: str) -> tuple[int, str]:
    got = client.post(posting.path, encoded(posting.body | changed), content_type=FORM)
    return got.status_code, got.content.decode()


def beside(page: str, name: str) -> str:
    """The error that stands beside the field, or nothing."""
    _, found, after = page.partition(f'id="id_{name}_error"')
    return after.partition("</div>")[0].partition(">")[2] if found else ""


def fields_to_try(posting: Posting) -> list[str]:
    """All fields; of the terms, which are written at three addresses, all at one, one of a kind elsewhere."""
    if "/new/" in posting.path or "title" not in posting.kinds:
        return list(posting.kinds)
    return list({bad_values(name, kind): name for name, kind in posting.kinds.items()}.values())


def complaints(posting: Posting, name: str, bad: Bad, client: Client, before: list[Any]) -> list[str]:
    """What is wrong with how the product answers `bad` in the field `name`."""
    wrong: list[str] = []
    with undone():
        status, page = send(client, posting, **{name: bad.value})
        done = status == 303
        if status not in (303, 409, 422):
            wrong.append(f"answers {status}")
        if done and bad.refused:
            wrong.append("is let through")
        if not done and stored() != before:
            wrong.append("stored something of what it refused")
        if SCRIPT in page:
            wrong.append("gives script back as script")
        if status == 422:
            wrong += lost(posting, name, bad, page)
    return [f"{name}, {bad.name}: {complaint}" for complaint in wrong]


def lost(posting: Posting, name: str, bad: Bad, page: str) -> Iterator[str]:
    """What is missing on a page that gives the form back: the error in its place, and every text as typed."""
    if name not in ("seen", "key", "terms_hash") and not name.endswith("lineage") and not beside(page, name):
        yield "has no error beside the field"
    typed = posting.body | {name: bad.value}
    for field, text in typed.items():
        is_text = posting.kinds[field] in ("text", "textarea")
        if is_text and "\ud83d" not in text and escape(normal(text)) not in page:
            yield f"what was typed in {field} is gone"


@every_step
def test_each_field_refuses_what_it_must(cast: Cast, make: Make) -> None:
    posting = make(cast)
    client, before = client_of(posting.who), stored()
    wrong = [
        complaint
        for name in fields_to_try(posting)
        for bad in bad_values(name, posting.kinds[name])
        for complaint in complaints(posting, name, bad, client, before)
    ]
    assert not wrong, "\n".join(wrong)


@every_step
def test_the_body_that_is_spoiled_is_good_in_itself(cast: Cast, make: Make) -> None:
    """Else a refusal proves nothing."""
    posting = make(cast)
    status, page = send(client_of(posting.who), posting)
    assert status == 303, page


@every_step
def test_what_must_be_filled_in_is_asked_for(cast: Cast, make: Make) -> None:
    posting = make(cast)
    client = client_of(posting.who)
    for name in posting.required:
        for empty in ("", "   ", "\n\t "):
            before = stored()
            status, page = send(client, posting, **{name: empty})
            assert status == 422, (name, empty)
            assert beside(page, name), (name, empty)
            assert stored() == before


@every_step
def test_errors_are_in_the_language_of_the_person(cast: Cast, make: Make) -> None:
    """The same mistake is told in Dutch and in English, at the field and nowhere in the other language."""
    posting = make(cast)
    told: dict[str, list[str]] = {}
    for language in ("nl", "en"):
        Person.objects.filter(pk=posting.who.pk).update(language=language)
        client = client_of(posting.who)
        for name in fields_to_try(posting):
            bad = next((bad for bad in bad_values(name, posting.kinds[name]) if bad.refused), None)
            if bad is None or name in ("seen", "key", "terms_hash") or name.endswith("lineage"):
                continue
            with undone():
                _, page = send(client, posting, **{name: bad.value})
            told.setdefault(name, []).append(beside(page, name))
    same = {name: texts for name, texts in told.items() if len(set(texts)) < 2 or not all(texts)}
    assert not same


@every_step
def test_requests_that_no_browser_makes_are_refused(cast: Cast, make: Make) -> None:
    posting = make(cast)
    client = client_of(posting.who)
    for name, body, content_type, right in odd_bodies(posting.body):
        before = stored()
        with undone():
            got = client.generic("POST", posting.path, body, content_type)
            assert got.status_code in right, name
            if got.status_code != 303:
                assert stored() == before, name


@every_step
def test_without_its_token_a_form_is_given_back(cast: Cast, make: Make) -> None:
    """A failed CSRF check answers 400 with the text kept (PRODUCT.md, "precisely", 13)."""
    posting = make(cast)
    client = Client(enforce_csrf_checks=True)
    client.force_login(posting.who)
    before = stored()
    typed = {name: text for name, text in posting.body.items() if posting.kinds[name] == "textarea"}
    spoiled = {name: f"{text} {SCRIPT}" for name, text in typed.items()}
    status, page = send(client, posting, **spoiled)
    assert status == 400
    assert SCRIPT not in page
    assert all(escape(text) in page for text in spoiled.values())
    assert stored() == before


# --- versions, keys and ids of others -----------------------------------------------------------------

answers = [name for name in STEPS if name not in ("agreements:proposal", "agreements:draft")]


@pytest.mark.parametrize("name", answers)
@pytest.mark.parametrize("seen", ["older", "newer"])
def test_another_version_than_the_present_one_changes_nothing(cast: Cast, name: str, seen: str) -> None:
    posting = STEPS[name](cast)
    wrong = int(posting.body["seen"]) + (1 if seen == "newer" else -1)
    before = stored()
    status, page = send(client_of(posting.who), posting, seen=str(wrong))
    assert status == 409
    assert stored() == before
    assert all(
        escape(text) in page
        for name, text in posting.body.items()
        if posting.kinds[name] == "textarea" and text
    )


@every_step
def test_a_key_that_somebody_else_used_does_nothing_of_theirs(cast: Cast, make: Make) -> None:
    posting = make(cast)
    key = uuid.uuid4()
    steps.remember(key, cast.stranger, str(signed(cast.stranger, cast.steward).pk))
    before = stored()
    with undone():
        status, page = send(client_of(posting.who), posting, key=str(key))
        assert status in (409, 422)
        assert stored() == before
        assert all(escape(text) in page for n, text in posting.body.items() if posting.kinds[n] == "textarea")


@every_step
def test_the_same_key_twice_does_it_once(cast: Cast, make: Make) -> None:
    posting = make(cast)
    client = client_of(posting.who)
    first = client.post(posting.path, encoded(posting.body), content_type=FORM)
    after = stored()
    again = client.post(posting.path, encoded(posting.body), content_type=FORM)
    if posting.path.startswith("/agreements/drafts/"):  # the draft became the agreement
        assert again.status_code in (303, 404)
    else:
        assert (again.status_code, again.headers["Location"]) == (303, first.headers["Location"])
    assert stored() == after


def test_the_hash_of_another_version_signs_nothing(cast: Cast) -> None:
    posting = STEPS["agreements:signature"](cast)
    other = proposed(cast.stranger, cast.counterpart)
    assert other.latest
    before = stored()
    status, _ = send(client_of(posting.who), posting, terms_hash=other.latest.hash)
    assert status == 409
    assert stored() == before


@pytest.mark.parametrize("judge", ["guest", "party", "nobody", "id", "someone who left"])
def test_only_a_colleague_can_be_named_to_judge(cast: Cast, judge: str) -> None:
    posting = STEPS["agreements:proposal"](cast)
    Person.objects.filter(pk=cast.teammate.pk).update(deactivated_on="2026-01-05")
    named = {
        "guest": cast.guest.full_name,
        "party": cast.counterpart.full_name,
        "nobody": "Niemand Hier",
        "id": str(cast.stranger.pk),
        "someone who left": cast.teammate.full_name,
    }[judge]
    before = stored()
    status, page = send(client_of(posting.who), posting, **{"criteria-2-judge": named})
    assert status == 422
    assert beside(page, "criteria-2-judge")
    assert stored() == before


@pytest.mark.parametrize("name", ["agreements:proposal", "agreements:counter_proposal"])
def test_a_lineage_of_another_agreement_is_not_taken_over(cast: Cast, name: str) -> None:
    posting = STEPS[name](cast)
    other = signed(cast.stranger, cast.steward)
    assert other.in_force
    theirs = other.in_force.criteria.first()
    assert theirs
    status, _ = send(client_of(posting.who), posting, **{"criteria-0-lineage": str(theirs.lineage)})
    assert status in (303, 422)
    newest = Agreement.objects.visible_to(posting.who).latest("proposed_on", "revision")
    assert newest.latest
    assert theirs.lineage not in set(newest.latest.criteria.values_list("lineage", flat=True))


def test_a_value_for_a_criterion_of_another_agreement_is_not_told(cast: Cast) -> None:
    posting = STEPS["agreements:check_in"](cast)
    other = signed(cast.stranger, cast.steward)
    assert other.in_force
    theirs = other.in_force.criteria.first()
    assert theirs
    status, _ = send(client_of(posting.who), posting, **{f"value-{theirs.lineage}": "1"})
    assert status in (303, 422)
    assert posting.agreement
    said = Entry.objects.filter(agreement=posting.agreement).latest("number")
    assert str(theirs.lineage) not in str([payload.value for payload in said.payload.all()])


def test_terms_with_hundreds_of_rows_are_refused_whole(cast: Cast) -> None:
    posting = STEPS["agreements:proposal"](cast)
    rows = {f"criteria-{n}-text": "Nog een" for n in range(900)}
    before = stored()
    status, _ = send(client_of(posting.who), posting, **rows)
    assert status == 422
    assert stored() == before


@pytest.mark.parametrize(
    "do", ["keep", "preview", "add-criteria", "remove-criteria-0", "remove-support-999", "?"]
)
def test_the_other_buttons_of_terms_take_no_more(cast: Cast, do: str) -> None:
    """What cannot be sent cannot be kept either, and an odd button does nothing odd."""
    posting = STEPS["agreements:proposal"](cast)
    client = client_of(posting.who)
    for bad in bad_values("title", "text"):
        before = stored()
        with undone():
            status, page = send(client, posting, title=bad.value, do=do)
            assert status in (200, 303, 422), bad.name
            assert SCRIPT not in page, bad.name
            if status != 303:
                assert stored() == before, bad.name
            else:
                assert not bad.refused, bad.name


def test_markup_that_was_agreed_stays_words_on_every_page(cast: Cast) -> None:
    """Both sign words that look like a page; nobody's browser ever runs them."""
    words = f"{SCRIPT}<b onmouseover=alert(1)>"
    agreement = signed(cast.holder, cast.counterpart, title=words, outcome=words, contribution=words)
    client = client_of(cast.holder)
    names = ["agreement", "chain", "check_in", "delivery"]
    paths = [reverse(f"agreements:{name}", args=[agreement.pk]) for name in names]
    for path in ["/", reverse("agreements:list"), *paths]:
        page = client.get(path).content.decode()
        assert escape(words) in page, path
        assert SCRIPT not in page, path
    assert fresh(agreement).state == "active"

"""Every form gets what nobody should send: nothing breaks, is stored in part, or is lost that was typed."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

import pytest
from django.test import Client

from afspraak.core.steps.text import normal
from afspraak.people.models import Person
from tests.bad_input.hostile import SCRIPT, Bad, bad_values, odd_bodies
from tests.bad_input.postings import Posting, client_of
from tests.bad_input.sending import Make, beside, every_step, send, stored, undone
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


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
    if (
        name not in ("seen", "key", "terms_hash", "signs", "about")
        and not name.endswith("lineage")
        and not beside(page, name)
    ):
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

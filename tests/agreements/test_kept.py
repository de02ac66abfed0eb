"""What is rendered once and kept: the same for everyone who may read it, and never what was erased."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Entry
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.web import kept
from tests.support.agreements import signed, told

ClientOf = Callable[[Person], Client]
WORDS = "De daling staat stil op 7,3 weken."


@pytest.fixture(autouse=True)
def shelf(monkeypatch: pytest.MonkeyPatch) -> kept.Shelf:
    """An empty shelf, as after a start."""
    empty = kept.Shelf()
    monkeypatch.setattr(kept, "SHELF", empty)
    return empty


def page(client: Client, agreement: Agreement) -> str:
    answer = client.get(reverse("agreements:agreement", args=[agreement.pk]))
    assert answer.status_code == 200
    return answer.content.decode()


def all_kept(shelf: kept.Shelf) -> dict[bytes, str]:
    return dict(shelf._parts)


@pytest.mark.django_db
def test_two_readers_read_the_same_parts(
    client_of: ClientOf, holder: Person, counterpart: Person, shelf: kept.Shelf
) -> None:
    """The second reader finds every part kept; and who reads first makes no difference."""
    agreement = told(signed(holder, counterpart))
    page(client_of(holder), agreement)
    by_holder = all_kept(shelf)
    assert len(by_holder) >= 4
    page(client_of(counterpart), agreement)
    assert all_kept(shelf) == by_holder
    shelf.clear()
    page(client_of(counterpart), agreement)
    assert all_kept(shelf) == by_holder


@pytest.mark.django_db
def test_nothing_of_the_reader_or_a_form_is_kept(
    client_of: ClientOf, holder: Person, counterpart: Person, shelf: kept.Shelf
) -> None:
    agreement = told(signed(holder, counterpart))
    shown = page(client_of(holder), agreement)
    assert reverse("agreements:erasing_words", args=[agreement.pk, 3]) in shown
    whole = "".join(all_kept(shelf).values())
    assert WORDS in whole
    for mine in ("csrfmiddlewaretoken", "<form", "<input", str(holder.pk), str(counterpart.pk), "erasing"):
        assert mine not in whole


def test_a_part_is_rendered_without_request_and_reader() -> None:
    """A form that is kept by mistake has no token: it would fail for everyone, not work for another."""
    assert "csrfmiddlewaretoken" not in kept.part("web/_sign_out.html", {})


@pytest.mark.django_db
def test_each_language_has_its_own(
    client_of: ClientOf, holder: Person, counterpart: Person, shelf: kept.Shelf
) -> None:
    agreement = told(signed(holder, counterpart))
    counterpart.language = "en"
    counterpart.save(update_fields=["language"])
    page(client_of(holder), agreement)
    dutch = set(all_kept(shelf))
    page(client_of(counterpart), agreement)
    english = set(all_kept(shelf)) - dutch
    assert len(english) == len(dutch)
    with translation.override("nl"):
        key = kept.key_of("x", {"a": 1})
    with translation.override("en"):
        assert kept.key_of("x", {"a": 1}) != key


@pytest.mark.django_db
def test_erased_words_never_come_back(
    client_of: ClientOf, holder: Person, counterpart: Person, shelf: kept.Shelf
) -> None:
    """The page was kept with the words; once they are erased nobody gets them, from any part."""
    agreement = told(signed(holder, counterpart))
    assert WORDS in page(client_of(counterpart), agreement)
    told_by = Entry.objects.get(agreement=agreement, kind="check_in")
    actions.erase_words(agreement, told_by.number, by=holder)
    for reader in (holder, counterpart):
        assert WORDS not in page(client_of(reader), agreement)


@pytest.mark.django_db
def test_a_name_that_was_corrected_is_the_new_one(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = told(signed(holder, counterpart))
    assert holder.given_name in page(client_of(counterpart), agreement)
    before = holder.given_name
    Person.objects.filter(pk=holder.pk).update(given_name="Wilhelmina")
    shown = page(client_of(counterpart), agreement)
    assert "Wilhelmina" in shown
    assert before not in shown


def test_tomorrow_is_another_day() -> None:
    """A drawing that shows today, a date without its year: what is kept is of one date."""
    key = kept.key_of("x", {"a": 1})
    with clock.at(clock.today() + timedelta(days=1)):
        assert kept.key_of("x", {"a": 1}) != key


@pytest.mark.django_db
def test_a_row_must_say_what_is_rendered_from_it(holder: Person) -> None:
    with pytest.raises(TypeError, match="written_out"):
        kept.key_of("x", {"reader": holder})
    with pytest.raises(TypeError, match="written_out"):
        kept.key_of("x", {"readers": [holder]})


def test_it_keeps_no_more_than_its_limit() -> None:
    shelf = kept.Shelf(limit=100)
    for _ in range(50):
        shelf.part(uuid.uuid4().bytes, lambda: "x" * 30)
        assert shelf.size <= 100
    assert len(shelf) == 3
    shelf.part(b"big", lambda: "y" * 1000)
    assert (len(shelf), shelf.size) == (0, 0)


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    shelf = kept.Shelf(limit=3)
    for key in (b"a", b"b", b"c", b"a", b"d"):
        shelf.part(key, lambda: "1")
    assert list(shelf._parts) == [b"c", b"a", b"d"]

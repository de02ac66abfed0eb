"""What is said of words: in their language, quoting them, two at a time, and stored or logged nowhere."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from afspraak.agreements.clarity.check import check
from afspraak.agreements.hints import MEASURE, hints_of, measured_words
from afspraak.agreements.models import Draft
from afspraak.agreements.states import Role
from tests.support.cast import Cast

AT_DESK = "Op dinsdag en donderdag op kantoor aanwezig"
SECRET = "Zit elke dinsdag op kantoor in Zevenkerken"


@pytest.fixture(autouse=True)
def _page_in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


def test_a_hint_speaks_the_language_of_the_text() -> None:
    dutch, english = hints_of(AT_DESK, {}), hints_of("In the office on Tuesdays and Thursdays", {})
    assert dutch.at("outcome").hints[0].title == "Hier staat waar iemand is"
    assert english.at("outcome").hints[0].title == "This says where somebody is"


def test_it_quotes_the_words() -> None:
    assert hints_of(AT_DESK, {}).at("outcome").hints[0].words == "op kantoor"


def test_two_at_a_time_and_the_rest_waits() -> None:
    text = "Werk elke dag van 9 tot 17 uur op kantoor volgens de checklist aan betere samenwerking"
    field = hints_of(text, {}).at("outcome")
    assert len(field.shown) == 2
    assert len(field.waiting) >= 1


def test_a_rewrite_is_made_from_the_writers_own_words() -> None:
    hint = hints_of("Betere samenwerking met de scholen", {}).at("outcome").hints[0]
    assert "Betere samenwerking met de scholen: van .. naar .." in hint.way_out


def test_what_can_be_checked_is_said_quietly() -> None:
    field = hints_of("Alle 3.200 lantaarnpalen zijn vervangen", {}).at("outcome")
    assert field.hints == ()
    assert field.good == "Dit kan een buitenstaander nagaan."


def test_a_number_in_its_own_field_is_a_measure() -> None:
    criteria = {"criteria-0-text": "De wachttijd is korter"}
    assert hints_of("De balie is verbouwd", criteria).at("criteria-0-text").hints
    assert not hints_of("De balie is verbouwd", criteria, {"criteria-0-text"}).at("criteria-0-text").hints


def test_a_number_of_its_own_measures_a_sentence_that_ends_in_a_full_stop() -> None:
    criteria = {"criteria-0-text": "Er zijn minder meldingen van een kapotte stoep."}
    assert not hints_of("De stoep is hersteld", criteria, set(criteria)).at("criteria-0-text").hints
    assert len(measured_words("Korter. ")) == len("Korter. ") + len(MEASURE)


@pytest.mark.django_db
def test_without_scripts_what_is_kept_comes_back_with_its_hints(client: Client, cast: Cast) -> None:
    client.force_login(cast.counterpart)
    address = reverse("agreements:proposal", args=[cast.holder.pk, Role.COUNTERPART])
    body = {"do": "keep", "seen": "0", "outcome": AT_DESK, "criteria-0-text": "De wachttijd is korter"}
    page = client.post(address, body, follow=True).content.decode()
    assert Draft.objects.get().content["outcome"] == AT_DESK
    assert 'data-hint="presence"' in page
    assert 'data-hint="vague"' in page
    assert '<q class="pencil__quote">op kantoor</q>' in page


def test_another_language_is_said_once() -> None:
    hints = hints_of("Sei jeden Dienstag im Büro anwesend", {"criteria-0-text": "Und das ist gut"})
    assert hints.is_foreign
    assert hints.fields == ()


@pytest.mark.django_db
def test_nothing_of_a_text_is_stored_logged_or_kept(
    client: Client, cast: Cast, caplog: pytest.LogCaptureFixture
) -> None:
    client.force_login(cast.holder)
    body = {"outcome": SECRET, "criteria-0-text": SECRET}
    with (
        caplog.at_level(logging.DEBUG),
        CaptureQueriesContext(
            connection,
        ) as queries,
    ):
        answer = client.post(reverse("agreements:clarity"), body)
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert b'data-hints-for="criteria-0-text"' in answer.content
    writes = [q["sql"] for q in queries if not q["sql"].lstrip().upper().startswith("SELECT")]
    assert writes == []
    assert "Zevenkerken" not in "".join(q["sql"] for q in queries)
    assert "Zevenkerken" not in caplog.text


@pytest.mark.django_db
def test_what_is_typed_comes_back_as_text(client: Client, cast: Cast) -> None:
    client.force_login(cast.holder)
    answer = client.post(reverse("agreements:clarity"), {"outcome": "Zit <b>elke</b> dag op <script>kantoor"})
    assert b"<script>" not in answer.content


def test_somebody_called_by_name_is_a_worker() -> None:
    """The sentence of the design's own picture."""
    text = (
        "Aanvragen komen foutloos in ons zaaksysteem. Bram werkt hier op dinsdag en donderdag op kantoor aan."
    )
    assert "presence" in check(text).kinds
    assert check("De balie is op dinsdag en donderdag open.").kinds == ()

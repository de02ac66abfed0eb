"""An agreement to print and to take along: for its parties, whole, and without anything from elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from playwright.sync_api import Page

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.support.agreements import fresh, proposed, signed, told
from tests.support.browsing import Windows, troubles
from tests.support.exports import broken_at, six_entries

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
PAGES = ("document", "document_file", "document_data")
VOID = {"meta", "link", "br", "hr", "img", "input", "path", "use", "circle", "line", "rect", "polyline"}


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    return six_entries(holder, counterpart)


def address(agreement: Agreement, name: str) -> str:
    return reverse(f"agreements:{name}", args=[agreement.pk])


class Reader(HTMLParser):
    """Notes what stands open at the end, which elements there are, and what they would fetch."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.wrong: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.wrong += [f"{tag} {name}" for name, _ in attrs if name.startswith("on")]
        for name, value in attrs:
            if name in {"src", "href", "srcset", "action", "data"} and not (value or "").startswith("#"):
                self.fetched.append(f"{tag} {name}={value}")
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")


@pytest.mark.parametrize("name", PAGES)
def test_it_is_for_the_parties_alone(
    client_of: ClientOf, agreement: Agreement, stranger: Person, name: str
) -> None:
    for party in (agreement.holder.person, agreement.counterpart.person):
        assert party
        assert client_of(party).get(address(agreement, name)).status_code == 200
    assert client_of(stranger).get(address(agreement, name)).status_code == 404
    assert Client().get(address(agreement, name)).status_code == 302


def test_the_page_of_an_agreement_leads_to_it(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    assert (
        address(agreement, "document")
        in client_of(holder).get(address(agreement, "agreement")).content.decode()
    )
    page = client_of(holder).get(address(agreement, "document")).content.decode()
    for name in ("agreements:document_file", "agreements:document_data"):
        assert f'href="{reverse(name, args=[agreement.pk])}" download' in page
    assert f'href="{reverse("trust:verifier")}" download' in page
    assert receipt_of(agreement).text in page


def test_the_file_needs_nothing_and_runs_nothing(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    answer = client_of(holder).get(address(agreement, "document_file"))
    assert answer["Content-Disposition"] == 'attachment; filename="omgevingsvergunning-in-vijf-weken.html"'
    assert answer["Cache-Control"] == "no-store"
    text = answer.content.decode()
    read = Reader(text)
    assert (read.wrong, read.open) == ([], [])
    assert read.seen & {"script", "iframe", "link", "img", "form", "object", "embed"} == set()
    assert [each for each in read.fetched if "https://zaken.example" not in each] == []
    style = "".join(re.findall(r"<style>(.*?)</style>", text, re.DOTALL))
    assert ".article" in style
    assert re.findall(r"url\(|@import", style) == []
    assert re.findall(r"\sstyle=", text) == []


def test_the_file_holds_words_names_hash_history_and_receipt(
    client_of: ClientOf, agreement: Agreement, holder: Person
) -> None:
    text = client_of(holder).get(address(agreement, "document_file")).content.decode()
    terms = agreement.terms_shown
    for words in (
        terms.title,
        terms.outcome,
        terms.contribution,
        terms.hash,
        "Bram van der Meer",
        "Marjolein de Wit",
    ):
        assert words in text
    assert text.count('<li><span class="history__on">') == agreement.entry_count
    assert receipt_of(agreement).text in text
    assert text.count("Met Youssef een vaste route maken.") == 3  # the next step of each check-in
    assert 'class="cord ' in text


def test_words_that_look_like_markup_stay_words(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    title = "</style><script>alert(1)</script>"
    made = proposed(holder, counterpart, title=title, outcome=title)
    text = client_of(holder).get(address(made, "document_file")).content.decode()
    assert "<script" not in text
    assert text.count("</style>") == 1


def test_the_data_verifies_and_its_receipt_is_known(
    client_of: ClientOf, agreement: Agreement, counterpart: Person
) -> None:
    answer = client_of(counterpart).get(address(agreement, "document_data"))
    assert answer["Content-Type"] == "application/json"
    assert answer["Content-Disposition"].endswith('.json"')
    export = json.loads(answer.content)
    assert broken_at(export) is None
    assert export["beside"]["names"][str(counterpart.pk)] == "Marjolein de Wit"
    assert list(verifier.receipts_in(answer.content.decode())) != []
    brought = client_of(counterpart).post(reverse("trust:receipt"), {"text": answer.content.decode()})
    assert brought.context["finding"] == "stands"


@pytest.mark.parametrize("name", PAGES)
def test_it_costs_the_same_for_a_longer_history(
    client_of: ClientOf, holder: Person, counterpart: Person, name: str
) -> None:
    agreement, client = told(signed(holder, counterpart)), client_of(holder)

    def cost() -> int:
        with CaptureQueriesContext(connection) as asked:
            client.get(address(agreement, name))
        return len(asked)

    before = cost()
    for _ in range(10):
        agreement = told(agreement)
    assert cost() == before <= 20


def test_anyone_takes_the_verifier_along() -> None:
    answer = Client().get(reverse("trust:verifier"))
    assert answer.content == Path(verifier.__file__).read_bytes()
    assert answer["Content-Disposition"] == 'attachment; filename="afspraak_verify.py"'


# --- on paper, and for everybody --------------------------------------------------------------------

in_a_browser = pytest.mark.django_db(transaction=True)


def on_paper(page: Page) -> tuple[str, int]:
    """What is printed: its words, and on how many sheets of A4."""
    pdf = page.pdf(prefer_css_page_size=True)
    sizes = re.findall(rb"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]", pdf)
    assert {(round(float(width)), round(float(height))) for width, height in sizes} == {(595, 842)}
    page.emulate_media(media="print")
    return page.inner_text("body"), len(re.findall(rb"/Type /Page\b(?!s)", pdf))


@in_a_browser
@pytest.mark.parametrize("as_file", [False, True])
def test_it_prints_as_a_document(
    windows: Windows, agreement: Agreement, holder: Person, client_of: ClientOf, tmp_path: Path, as_file: bool
) -> None:
    page = windows.open(holder)
    heard = troubles(page)
    if as_file:
        file = tmp_path / "afspraak.html"
        file.write_bytes(client_of(holder).get(address(agreement, "document_file")).content)
        page.goto(file.as_uri())
    else:
        page.goto(address(agreement, "document"))
    words, sheets = on_paper(page)
    terms = agreement.terms_shown
    assert sheets in (1, 2)
    for expected in (
        terms.title,
        terms.outcome,
        terms.hash,
        "Bram van der Meer",
        "Marjolein de Wit",
        "Versie",
    ):
        assert expected in words
    assert page.locator(".cord--signature").is_visible()
    for hidden in ("BEGIN AFSPRAAK", "Neem mee", "Uitloggen", "Vandaag"):
        assert hidden not in words
    assert heard == []


@in_a_browser
def test_the_pages_are_for_everybody(
    windows: Windows, agreement: Agreement, holder: Person, axe: Callable[[Page], list[str]]
) -> None:
    agreement = told(fresh(agreement)) if agreement.state == "active" else agreement
    for who, path in ((holder, address(agreement, "document")), (None, reverse("trust:receipt"))):
        for phone in (False, True):
            page = windows.open(who, phone=phone)
            heard = troubles(page)
            page.goto(path)
            assert axe(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert heard == []


@in_a_browser
def test_a_receipt_is_pasted_and_answered(
    windows: Windows, agreement: Agreement, axe: Callable[[Page], list[str]]
) -> None:
    page = windows.open(phone=True, scripts=True)
    page.goto(reverse("trust:receipt"))
    page.locator("textarea").fill(receipt_of(agreement).text)
    page.get_by_role("button", name="Controleer dit ontvangstbewijs").click()
    assert "Echt, en het staat nog in de ketting." in page.get_by_role("status").inner_text()
    assert axe(page) == []

"""Pages are sent compressed to who can read that; files that people take along are not touched."""

from __future__ import annotations

import gzip

import pytest
from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.test import Client, RequestFactory

from afspraak.web.wire import CompressedPages

TEXT = "Elke aanvrager weet binnen een week wie de zaak behandelt. " * 40


def sent(answer: HttpResponseBase) -> HttpResponseBase:
    def give(request: HttpRequest) -> HttpResponseBase:
        return answer

    return CompressedPages(give)(RequestFactory().get("/", headers={"Accept-Encoding": "gzip, br"}))


@pytest.mark.django_db
def test_a_page_is_compressed_for_who_asks(client: Client) -> None:
    plain = client.get("/sign-in/")
    small = client.get("/sign-in/", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in plain.headers
    assert small.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in small.headers["Vary"]
    assert len(small.content) < len(plain.content) / 2
    assert b"<h1" in gzip.decompress(small.content)


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "application/json"])
def test_text_is_compressed(kind: str) -> None:
    assert sent(HttpResponse(TEXT, content_type=kind)).headers["Content-Encoding"] == "gzip"


@pytest.mark.parametrize("kind", ["application/octet-stream", "image/png", "application/pdf"])
def test_files_are_sent_as_they_are(kind: str) -> None:
    assert "Content-Encoding" not in sent(HttpResponse(TEXT, content_type=kind)).headers


def test_a_stream_is_sent_as_it_is() -> None:
    answer = StreamingHttpResponse(iter([TEXT.encode()]), content_type="text/html")
    assert "Content-Encoding" not in sent(answer).headers

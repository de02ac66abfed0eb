"""Log lines carry a date and a place in the code; never a time, a path, an address or a person."""

from __future__ import annotations

import logging
import re
import sys

from django.core.exceptions import DisallowedHost

from afspraak.core.logs import DayFormatter

SECRET = "bram@example.org /agreements/6f1e9c1e-1111-4222-8333-444455556666"


def line(name: str, msg: object, *args: object, error: Exception | None = None) -> str:
    trace = None
    if error is not None:
        try:
            raise error
        except Exception:
            trace = sys.exc_info()
    record = logging.LogRecord(name, logging.ERROR, "file.py", 1, msg, args, trace)
    return DayFormatter().format(record)


def test_our_own_words_are_printed_behind_the_date() -> None:
    said = line("afspraak.core.jobs", "the nightly job %s failed", "prune")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d ERROR afspraak\.core\.jobs: the nightly job prune failed", said)


def test_of_others_only_the_fixed_words_are_printed() -> None:
    said = line("django.request", "%s: %s", "Internal Server Error", SECRET)
    assert "example" not in said
    assert "agreements" not in said


def test_of_an_error_its_type_and_the_line_of_code_are_printed() -> None:
    said = line("django.request", "%s: %s", "x", SECRET, error=ValueError(SECRET))
    assert re.search(r"\(ValueError at test_logs\.py:\d+\)$", said)
    assert "example" not in said


def test_our_line_is_named_rather_than_the_library_s() -> None:
    from afspraak.core import chain

    try:
        chain.canonical({"name": "\ud800"})
    except ValueError:
        record = logging.LogRecord("django.request", logging.ERROR, "f", 1, "x", (), sys.exc_info())
    assert "at core/chain/hashes.py:" in DayFormatter().format(record)


def test_what_a_visitor_sent_is_not_repeated() -> None:
    said = line("django.security.DisallowedHost", f"Invalid host {SECRET}", error=DisallowedHost(SECRET))
    assert "example" not in said
    assert "DisallowedHost" in said


def test_no_line_holds_a_time_of_day() -> None:
    assert not re.search(r"\d\d:\d\d", line("afspraak", "started"))

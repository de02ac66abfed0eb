"""What people never type, and what others do: values for a field, and whether it must be refused there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

SCRIPT = "<script>alert(1)</script>"
LONGER_THAN_ANY = 12_000  # characters; no field of ours has room for more than 10,000


@dataclass(frozen=True)
class Bad:
    """A value for one field. `refused`: must be; otherwise it may stand, as long as it stands harmlessly."""

    name: str
    value: str
    refused: bool = True


TEXTS = (
    Bad("a megabyte", "a" * 1_000_000),
    Bad("too long", "woord " * (LONGER_THAN_ANY // 6)),
    Bad("a control character", "Tot\x07hier"),
    Bad("an escape sequence", "\x1b[2J\x1b[31mrood"),
    Bad("NUL", "Tot\x00hier"),
    Bad("a bidi override", "Betaal \u202e0001\u202c euro"),
    Bad("an isolate", "Betaal \u2067100\u2069 euro"),
    Bad("a lone surrogate", "half \ud83d teken"),
    Bad("script", f'{SCRIPT}<img src=x onerror=alert(1)>"><svg/onload=alert(1)>', refused=False),
    Bad("a way out of the element", f"</textarea>{SCRIPT}' autofocus onfocus='alert(1)", refused=False),
    Bad("a template", "{{ settings.SECRET_KEY }}{% debug %}${7*7}%(name)s %s {0}", refused=False),
    Bad("SQL", "'; DROP TABLE agreements_agreement; -- \" OR 1=1", refused=False),
    Bad("a path", "../../../../etc/passwd", refused=False),
    Bad("letters of the world", "Zoë, שלום، مرحبا 你好 👩‍👩‍👧 ﷽ I\u0307", refused=False),
)
NUMBERS = tuple(
    Bad(value or "nothing", value)
    for value in (
        "NaN", "-Infinity", "inf", "1e999999999", "0x10", "--1", "1..2", "1,2,3", "1.250.000,50", "1,250.50",
        "9" * 23, "9" * 5000, "1" * 13, "0,1234567", "veel", "1; DROP TABLE people_person", SCRIPT, "½",
        "١٢٣x",
    )
)  # fmt: skip
DATES = tuple(
    Bad(value, value)
    for value in (
        "2026-02-30", "2026-13-01", "0000-01-01", "0001-01-01", "1999-12-31", "9999-12-31", "10000-01-01",
        "2026-01", "-1", "99999999999", "gisteren", "2026-11-24T09:31:00Z", SCRIPT, "2026-11-2\x004",
    )
)  # fmt: skip
CHOICES = tuple(
    Bad(value[:20], value) for value in ("hacked", "0", "None", "YES_NO", "' OR '1'='1", "a\x00b", SCRIPT)
)
COUNTS = tuple(Bad(value, value) for value in ("0", "31", "-1", "1.5", "1e3", "NaN", "9" * 400, "twee"))
SEEN = tuple(Bad(value[:20], value) for value in ("", "-1", "tekst", "1e3", str(10**30), "0x1", "1\x00"))
KEYS = tuple(
    Bad(value[:20], value)
    for value in ("", "geen sleutel", "0" * 31, "g" * 32, "{}", SCRIPT, "1" * 5000, "\x00" * 32)
)
LINEAGES = tuple(Bad(value[:20], value) for value in ("geen", "0" * 31, "' OR 1=1", SCRIPT, "\x00"))
HASHES = tuple(
    Bad(value[:20], value) for value in ("", "0" * 64, "geen", SCRIPT, "a" * 5000, "f" * 63 + "\x00")
)


def bad_values(field: str, kind: str) -> tuple[Bad, ...]:
    """What to try in the field of this name; `kind` is its control, as tests.support.forms reads it."""
    last = field.rpartition("-")[2]
    if field in ("seen", "key", "terms_hash"):
        return {"seen": SEEN, "key": KEYS, "terms_hash": HASHES}[field]
    if last == "lineage":
        return LINEAGES
    if last == "working_days":
        return COUNTS
    if kind == "date":
        return DATES
    if kind in ("select", "radio"):
        return CHOICES
    if last in ("baseline", "target", "value") or (field.startswith("value-") and kind == "text"):
        return NUMBERS
    if kind in ("text", "textarea", "search", "email", "password"):
        return TEXTS
    return ()


def encoded(body: dict[str, str]) -> str:
    """As a browser sends it, lone surrogates as the bytes that only a hostile client sends."""
    return urlencode(body, encoding="utf-8", errors="surrogatepass")


def odd_bodies(body: dict[str, str]) -> Iterator[tuple[str, str, str, frozenset[int]]]:
    """Name, body, content type and the answers that are right: requests no browser makes of a form."""
    form = "application/x-www-form-urlencoded"
    plain = encoded(body)
    yield "2001 fields", plain + "".join(f"&f{n}=1" for n in range(2001)), form, frozenset({400})
    yield "six megabytes", plain + "&more=" + "a" * 6_000_000, form, frozenset({400, 413})
    yield (
        "bytes that are no text",
        plain + "&%FF%FE=%80%81&\xff\xfe",
        form,
        frozenset({200, 303, 400, 409, 422}),
    )
    yield "no fields", "", form, frozenset({303, 400, 409, 422})
    yield "JSON", '{"seen": 1}', "application/json", frozenset({303, 400, 409, 415, 422})
    yield "text", plain, "text/plain", frozenset({303, 400, 409, 415, 422})
    yield "broken parts", "--x\r\nContent", "multipart/form-data; boundary=x", frozenset({303, 400, 409, 422})
    yield "no boundary", plain, "multipart/form-data", frozenset({400, 409, 422})
    yield "an odd charset", plain, f"{form}; charset=klingon", frozenset({303, 400, 409, 422})

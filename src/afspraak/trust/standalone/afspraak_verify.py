#!/usr/bin/env python3
"""Checks an agreement that was taken along from Afspraak, without Afspraak.

    python3 afspraak_verify.py EXPORT.json [--key HEX] [--receipt FILE]

Needs Python 3.9 or newer and the package `cryptography`; asks nothing of a network. The format is written in
docs/architecture/export-format.md of Afspraak. Checked is every hash, link, version, signature and the signed
head. What stands under `beside` in the file (names, state, dates of erasing) is covered by none of them.

`--key` is the public key that the organisation shows: without it you know that the file fits, not who signed.
`--receipt` is a mail or other text with a receipt: its head must stand in this history.

Exit codes: 0 everything fits; 1 something does not, and the first broken place is named; 2 no answer: a file
could not be read or is no export.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

FORMAT = "afspraak export 1"
PURPOSE = "afspraak head 1"
GENESIS = "0" * 64
# Steps that put a signature under a version: each has one, and it says the same as the step.
SIGNING = {"proposal", "counter_proposal", "change", "signature"}  # under the version they name, if any

TOP = {"format", "agreement", "kind", "versions", "entries", "count", "head", "key", "signature"}
TOP |= {"receipt", "beside"}
VERSION = {"number", "hash", "parties", "fields", "signatures"}
ENTRY = {"number", "kind", "actor", "on", "versions", "lineages", "payload", "body", "link"}
SAID = {"hash", "name", "salt", "value"}
RECEIPT = """\
-----BEGIN AFSPRAAK RECEIPT-----
Agreement: {agreement}
Steps: {count}
Head: {head}
Key: {key}
Signature: {signature}
-----END AFSPRAAK RECEIPT-----"""


class Unreadable(Exception): ...


class Broken(Exception):
    """The first place that does not fit: an entry's number (0: before the first) and why."""

    def __init__(self, entry: int, why: str) -> None:
        super().__init__(entry, why)
        self.entry, self.why = entry, why


def canonical(value: Any) -> bytes:
    """RFC 8785 of text, null, true, false, lists and objects; a whole number as text. Else TypeError."""
    return _written(value).encode("utf-8")


def _written(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int):
        return f'"{value}"'
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ",".join(_written(each) for each in value) + "]"
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{_written(name)}:{_written(value[name])}" for name in names) + "}"
    raise TypeError(type(value).__name__)


def sha256(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(parts)).hexdigest()


def is_salted(part: dict[str, Any], value: Any) -> bool:
    """Whether the hash of `part` is that of its salt and `value`."""
    salt = part["salt"]
    if not (isinstance(salt, str) and re.fullmatch("[0-9a-f]{32}", salt)):
        return False
    return bool(sha256(bytes.fromhex(salt), canonical(value)) == part["hash"])


def read(path: str) -> dict[str, Any]:
    """The export in the file. Raises Unreadable."""
    try:
        text = sys.stdin.read() if path == "-" else _text_of(path)
        found = json.loads(text, object_pairs_hook=_once, parse_float=_no_number, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"{path} is no JSON that an export can be: {error}") from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise Unreadable(f"{path} is no export of an agreement in the form '{FORMAT}'")
    return found


def _text_of(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise Unreadable(f"{path} cannot be read: {error.strerror}") from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return dict(pairs)


def _no_number(text: str) -> Any:
    raise ValueError(f"{text} is no whole number")


def check(export: dict[str, Any]) -> list[str]:
    """Check all of it; returns the links, one an entry. Raises Broken at the first that does not fit."""
    try:
        return _check(export)
    except (KeyError, TypeError, ValueError, AttributeError) as error:  # not of the form the format says
        raise Broken(0, "format") from error


def _check(export: dict[str, Any]) -> list[str]:
    _must(set(export) == TOP and export["format"] == FORMAT, 0, "format")
    _must(isinstance(export["beside"], dict), 0, "format")
    versions = {f"{version['number']}/{version['hash']}": version for version in export["versions"]}
    _must(len(versions) == len(export["versions"]), 0, "version")
    wrong = {name: why for name, version in versions.items() if (why := _wrong_version(version, export))}
    signed = _signatures(export["versions"])
    links: list[str] = []
    for count, entry in enumerate(export["entries"], start=1):
        _must(_is_whole(entry["number"]), count, "format")
        _must(entry["number"] == count, min(entry["number"], count), "number")
        links.append(sha256(_bytes(links[-1] if links else GENESIS), _bytes(entry["body"])))
        if set(entry) == {"number", "body"}:  # not shared with this reader
            continue
        why = _wrong_entry(entry, links[-1], versions, wrong) or _wrong_signature(entry, signed)
        _must(not why, count, why)
        signed.pop(count, None)
    _must(not signed, min(signed, default=0), "signature")
    _must(not wrong, 0, min(wrong.values(), default=""))  # of a version that no entry shown here names
    _check_head(export, links)
    return links


def _wrong_version(version: dict[str, Any], export: dict[str, Any]) -> str:
    if set(version) == {"number", "hash", "signatures"}:
        return ""  # not shared with this reader: the entries hold its hash
    _must(set(version) == VERSION and _is_whole(version["number"]), 0, "format")
    whole = {
        "kind": export["kind"],
        "number": version["number"],
        "parties": version["parties"],
        "fields": {path: field["hash"] for path, field in version["fields"].items()},
    }
    if sha256(canonical(whole)) != version["hash"]:
        return "version"
    for field in version["fields"].values():
        if set(field) == {"hash"}:
            continue  # erased
        if set(field) != {"hash", "salt", "value"} or not is_salted(field, field["value"]):
            return "terms"
    return ""


def _signatures(versions: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """The signatures by the number of their entry, each with the version it stands under."""
    found: dict[int, dict[str, Any]] = {}
    for version in versions:
        for signature in version["signatures"]:
            _must(set(signature) == {"entry", "person", "on", "hash"}, 0, "format")
            _must(_is_whole(signature["entry"]) and signature["entry"] not in found, 0, "signature")
            found[signature["entry"]] = {**signature, "under": f"{version['number']}/{version['hash']}"}
    return found


def _wrong_entry(
    entry: dict[str, Any], link: str, versions: dict[str, dict[str, Any]], wrong: dict[str, str]
) -> str:
    _must(set(entry) == ENTRY, entry["number"], "format")
    body = {name: entry[name] for name in ("number", "kind", "actor", "on", "versions", "lineages")}
    body["payload"] = [said["hash"] for said in entry["payload"]]
    if sha256(canonical(body)) != entry["body"]:
        return "body"
    if entry["link"] != link:
        return "link"
    for said in entry["payload"]:
        if set(said) == {"hash"}:
            continue  # erased
        if set(said) != SAID or not is_salted(said, [said["name"], said["value"]]):
            return "payload"
    for name in entry["versions"]:
        if name not in versions or name in wrong:
            return wrong.get(name, "version")
    return ""


def _wrong_signature(entry: dict[str, Any], signed: dict[int, dict[str, Any]]) -> str:
    signature = signed.get(entry["number"])
    if signature is None:
        return "signature" if entry["kind"] in SIGNING and entry["versions"] else ""
    says = (signature["person"], signature["on"], [signature["under"]], signature["hash"])
    must = (entry["actor"], entry["on"], entry["versions"][:1], signature["under"].split("/")[1])
    return "" if says == must else "signature"


def _check_head(export: dict[str, Any], links: list[str]) -> None:
    count, head = export["count"], links[-1] if links else GENESIS
    _must(_is_whole(count), 0, "format")
    _must((len(links), head) == (count, export["head"]), min(len(links), count) + 1, "tail")
    is_ours = is_signed(export["agreement"], count, head, export["key"], export["signature"])
    _must(is_ours, count, "signed_head")
    _must(export["receipt"] == RECEIPT.format(**export), count, "receipt")


def is_signed(agreement: str, count: int, head: str, key: str, signature: str) -> bool:
    """Whether the holder of `key` signed that this history has `count` entries and ends in `head`."""
    signed = canonical({"for": PURPOSE, "agreement": agreement, "count": count, "head": head})
    try:
        Ed25519PublicKey.from_public_bytes(_bytes(key)).verify(_bytes(signature), signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _bytes(text: str) -> bytes:
    _must(bool(re.fullmatch("[0-9a-f]*", text)), 0, "format")  # each hash has one way to be written
    return bytes.fromhex(text)


def _is_whole(number: Any) -> bool:
    return isinstance(number, int) and not isinstance(number, bool)


def _must(fits: bool, entry: int, why: str) -> None:
    if not fits:
        raise Broken(entry, why)


def receipts_in(text: str) -> Iterator[dict[str, str]]:
    """The receipts in a text, however a mail program broke or quoted its lines."""
    fields = (
        r"Agreement:(?P<agreement>[0-9a-f-]{36})Steps:(?P<count>[1-9][0-9]{0,8})"
        r"Head:(?P<head>[0-9a-f]{64})Key:(?P<key>[0-9a-f]{64})Signature:(?P<signature>[0-9a-f]{128})"
    )
    begin, *_, end = RECEIPT.splitlines()
    for block in re.findall(f"{begin}(.{{1,2000}}?){end}", text, re.DOTALL):
        if found := re.fullmatch(fields, re.sub(r"\\n|[\s>=]", "", block)):
            yield found.groupdict()


def stands(receipt: dict[str, str], export: dict[str, Any], links: list[str]) -> bool:
    """Whether the receipt is genuine, by the key of this export, and its head stands at its number."""
    count, head = int(receipt["count"]), receipt["head"]
    mine = (receipt["agreement"], receipt["key"], [head])
    is_here = mine == (export["agreement"], export["key"], links[count - 1 : count])
    return is_here and is_signed(export["agreement"], count, head, receipt["key"], receipt["signature"])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Checks an agreement that was taken along from Afspraak.")
    parser.add_argument("export", metavar="EXPORT.json", help="the file; - reads it from standard input")
    parser.add_argument("--key", help="the organisation's public key, 64 hexadecimal figures")
    parser.add_argument("--receipt", metavar="FILE", help="a mail or other text with a receipt")
    given = parser.parse_args(arguments)
    try:
        export = read(given.export)
        receipts = list(receipts_in(_text_of(given.receipt))) if given.receipt else []
        if given.receipt and not receipts:
            raise Unreadable(f"there is no receipt in {given.receipt}")
        links = check(export)
        _must(given.key is None or given.key.lower() == export["key"], len(links), "key")
        for receipt in receipts:
            _must(stands(receipt, export, links), int(receipt["count"]), "receipt")
    except Unreadable as error:
        print(error, file=sys.stderr)
        return 2
    except Broken as broken:
        print(f"broken  entry {broken.entry}  ({broken.why})")
        return 1
    hidden = sum(set(entry) == {"number", "body"} for entry in export["entries"])
    print(f"whole  {len(links)} entries, {hidden} of them not shared; {len(export['versions'])} versions")
    print(f"agreement  {export['agreement']}\nhead       {export['head']}\nsigned by  {export['key']}")
    if given.key is None:
        print("Compare that key with the one the organisation shows: a file can fit under another key.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

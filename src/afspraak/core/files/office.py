"""Office documents (OpenXML, OpenDocument): unpacked within bounds, and packed anew.

What was in front of, behind or between the parts does not come along, nor the time of each part, nor the
properties that say who wrote it, when and for how many minutes (law 1). With a program in it, it is refused.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import IO

from afspraak.core.errors import Invalid
from afspraak.core.files.kinds import ODF, OOXML, Kind
from afspraak.core.files.limits import UNPACKED_BYTES, UNPACKED_PARTS

CONTENT_TYPES, MIMETYPE = "[Content_Types].xml", "mimetype"
_LARGEST_LIST = 1024 * 1024  # bytes of the part that says what is in the document
_PART = re.compile(r"(?!/)(?!.*(?:^|/)\.\.?(?:/|$))[^\x00-\x1f\\:]{1,240}")
_PROGRAMS = re.compile(r"(?:.*/)?(?:vbaproject\.bin|vbadata\.xml|activex/.*)|(?:basic|scripts)/.+", re.I)
_SIGNATURES = ("_xmlsignatures/", "META-INF/documentsignatures.xml")
_CHUNK = 64 * 1024

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
EMPTY = {
    "docProps/core.xml": f'{_XML}<cp:coreProperties xmlns:cp="{_PACKAGE}"/>',
    "docProps/app.xml": f'{_XML}<Properties xmlns="{_EXTENDED}"/>',
    "docProps/custom.xml": f'{_XML}<Properties xmlns="{_CUSTOM}"/>',
    "meta.xml": (
        f'{_XML}<office:document-meta xmlns:office="{_OFFICE}" office:version="1.3">'
        "<office:meta/></office:document-meta>"
    ),
}


def repack(source: IO[bytes], target: IO[bytes]) -> Kind:
    """Write the document in `source` anew into `target`, and say what it is.

    Raises Invalid: another archive, a program inside, larger unpacked than any document; and whatever the
    reader of archives stumbles over.
    """
    source.seek(0)
    with zipfile.ZipFile(source) as archive:
        parts = _parts(archive)
        kind = _kind_of(archive, parts)
        _write(archive, parts, target)
    return kind


def _parts(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The parts by name, folders left out."""
    listed = [info for info in archive.infolist() if not info.is_dir()]
    parts = {info.filename: info for info in listed}
    if len(listed) > UNPACKED_PARTS or sum(info.file_size for info in listed) > UNPACKED_BYTES:
        raise Invalid("file.unpacks")
    stored = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    locked = any(info.flag_bits & 1 or info.compress_type not in stored for info in listed)
    if locked or len(parts) != len(listed) or not all(_PART.fullmatch(name) for name in parts):
        raise Invalid("file.damaged")
    if any(_PROGRAMS.fullmatch(name) for name in parts):
        raise Invalid("file.macros")
    return parts


def _kind_of(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> Kind:
    if MIMETYPE in parts:
        said = _read(archive, parts[MIMETYPE])
        found = next((kind for kind in ODF if kind.media_type.encode() == said.strip()), None)
    else:
        said = _read(archive, parts[CONTENT_TYPES]) if CONTENT_TYPES in parts else b""
        if b"macroEnabled" in said:
            raise Invalid("file.macros")
        found = next((kind for kind in OOXML if f'"{kind.media_type}.main+xml"'.encode() in said), None)
    if found is None:
        raise Invalid("file.kind")
    return found


def _read(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as file:
        return file.read(_LARGEST_LIST)


def _write(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo], target: IO[bytes]) -> None:
    """Every part anew, at the first date that a zip knows; properties emptied unless they are signed."""
    is_signed = any(name.startswith(_SIGNATURES) for name in parts)
    room = UNPACKED_BYTES  # counted while unpacking: the sizes in an archive may lie
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, part in sorted(parts.items(), key=lambda item: item[0] != MIMETYPE):
            fresh = zipfile.ZipInfo(name)
            fresh.compress_type = zipfile.ZIP_STORED if name == MIMETYPE else zipfile.ZIP_DEFLATED
            if name in EMPTY and not is_signed:
                made.writestr(fresh, EMPTY[name])
                continue
            with made.open(fresh, "w", force_zip64=part.file_size > 2**31) as into:
                for chunk in _unpacked(archive, part):
                    room -= len(chunk)
                    if room < 0:
                        raise Invalid("file.unpacks")
                    into.write(chunk)


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            yield chunk

"""The kinds of file that are taken, and no other. None of them is run or drawn by a browser as a page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of file. The first of its `endings` is the one that we give."""

    media_type: str
    endings: tuple[str, ...]


PDF = Kind("application/pdf", (".pdf",))
PNG = Kind("image/png", (".png",))
JPEG = Kind("image/jpeg", (".jpg", ".jpeg"))
GIF = Kind("image/gif", (".gif",))
WEBP = Kind("image/webp", (".webp",))
TEXT = Kind("text/plain", (".txt",))
CSV = Kind("text/csv", (".csv",))

_OOXML = "application/vnd.openxmlformats-officedocument."
DOCX = Kind(f"{_OOXML}wordprocessingml.document", (".docx",))
XLSX = Kind(f"{_OOXML}spreadsheetml.sheet", (".xlsx",))
PPTX = Kind(f"{_OOXML}presentationml.presentation", (".pptx",))

_ODF = "application/vnd.oasis.opendocument."
ODT = Kind(f"{_ODF}text", (".odt",))
ODS = Kind(f"{_ODF}spreadsheet", (".ods",))
ODP = Kind(f"{_ODF}presentation", (".odp",))

IMAGES = (PNG, JPEG, GIF, WEBP)
OOXML = (DOCX, XLSX, PPTX)
ODF = (ODT, ODS, ODP)
KINDS = (PDF, *IMAGES, TEXT, CSV, *OOXML, *ODF)

ENDINGS = tuple(ending for kind in KINDS for ending in kind.endings)
MEDIA_TYPES = frozenset(kind.media_type for kind in KINDS)

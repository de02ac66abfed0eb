"""PDF: whole from its first line to its last, and nothing else at the same time."""

from __future__ import annotations

import os
import re
import zipfile
from typing import IO

from afspraak.core.errors import Invalid

_START = re.compile(rb"%PDF-[12]\.\d")
_END_WITHIN = 1024  # bytes, where readers look for the last line


def check(source: IO[bytes]) -> None:
    """Raise Invalid for a PDF that is cut off, or that is an archive too. It is kept as it came."""
    source.seek(0)
    if not _START.match(source.read(16)):
        raise Invalid("file.damaged")
    size = source.seek(0, os.SEEK_END)
    source.seek(max(0, size - _END_WITHIN))
    if b"%%EOF" not in source.read():
        raise Invalid("file.damaged")
    if zipfile.is_zipfile(source):
        raise Invalid("file.two_in_one")

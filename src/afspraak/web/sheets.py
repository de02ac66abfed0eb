"""The stylesheet as one text: for the built file, and for a document that people take along."""

from __future__ import annotations

import re
from pathlib import Path

CSS = Path(__file__).parent / "static" / "css"

_IMPORT = re.compile(r'@import url\("([^"]+)"\) layer\((\w+)\);')
_COMMENT = re.compile(r"/\*.*?\*/", re.S)


def joined(sheet: Path) -> str:
    """`sheet` with every imported file in its layer, without comments and indentation."""

    def put_in(found: re.Match[str]) -> str:
        text = (sheet.parent / found[1]).read_text(encoding="utf-8")
        return f"@layer {found[2]}{{\n{text}\n}}"

    text = _IMPORT.sub(put_in, sheet.read_text(encoding="utf-8"))
    lines = (line.strip() for line in _COMMENT.sub("", text).splitlines())
    return "\n".join(line for line in lines if line) + "\n"

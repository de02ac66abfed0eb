"""Whatever chance makes of a file: it is refused in words, or what is kept is of its kind and no more."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from afspraak.agreements.models import Agreement
from afspraak.core.errors import Invalid
from afspraak.core.files import Cleaned, cleaned, store
from afspraak.core.files.kinds import IMAGES, KINDS, ODF, OOXML
from tests.agreements.handing_in import active, folder
from tests.bad_input.uploading import send
from tests.proof import sizes
from tests.proof.hostile_files import MARK, made
from tests.support.cast import Cast

__all__ = ["active", "folder"]
pytestmark = [pytest.mark.django_db, pytest.mark.timeout(sizes.patience())]
SENT_EVERY = 50  # one in so many goes the whole way, over HTTP
WRITTEN_ANEW = {kind.media_type for kind in (*IMAGES, *OOXML, *ODF)}


def faults(file: Cleaned) -> list[str]:
    """What is wrong with a file that was let through."""
    kind = next((kind for kind in KINDS if kind.media_type == file.type), None)
    file.content.seek(0)
    content = file.content.read()
    wrong = [] if kind else ["of no kind of ours"]
    if kind and not file.name.lower().endswith(kind.endings):
        wrong.append(f"is named {file.name!r}")
    if set(file.name) & set('/\\\0\r\n<>:"|?*') or len(file.name) > 101:
        wrong.append(f"is named {file.name!r}")
    if len(content) != file.size:
        wrong.append("has another size")
    if file.type in WRITTEN_ANEW and MARK in content:
        wrong.append("brought something along")
    if file.type.startswith("text/") and content.lstrip()[:1] == b"<" and content.lstrip()[1:2].isalpha():
        wrong.append("is a page")
    if not wrong and cleaned(file.name, io.BytesIO(content)).type != file.type:
        wrong.append("is something else the second time")
    return wrong


def test_what_chance_makes_of_files(cast: Cast, active: Agreement, folder: Path) -> None:
    chance, said = Random(sizes.seed()), Counter[str]()
    for number in range(sizes.times(300)):
        name, data = made(chance)
        try:
            file = cleaned(name, io.BytesIO(data))
        except Invalid as error:
            said[error.key] += len(error.message) > 0
        else:
            assert faults(file) == [], (number, name, data[:200])
            said["kept"] += 1
        if number % SENT_EVERY == 0:
            send_it(cast, active, name, data)
    assert said["kept"]
    assert len(said) >= 4
    print("; ".join(f"{key} {count}" for key, count in sorted(said.items())))


def send_it(cast: Cast, active: Agreement, name: str, data: bytes) -> None:
    """Over HTTP it is kept with its row, or given back and nothing is left; never anything else."""
    before = sorted(store.kept())
    got = send(cast.holder, active, (name, data))
    assert got.status_code in (303, 400, 422), (name, data[:200])
    if got.status_code != 303:
        assert sorted(store.kept()) == before

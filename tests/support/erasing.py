"""A closed agreement full of words, and everything that can be read of it."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable

from django.test import Client

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.export import export_for
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, told
from tests.support.exports import broken_at, exported

ClientOf = Callable[[Person], Client]

WORDS = {
    "note": "Briefje zilverreiger",
    "remark": "Kanttekening ijsvogel",
    "words": "De daling staat stil op 7,3 weken.",
    "next_step": "Met Youssef een vaste route maken.",
    "statement": "Het is er.",
    "evidence": "https://zaken.example/1",
    "title": "Omgevingsvergunning in vijf weken",
    "outcome": "Wie een gewone vergunning aanvraagt",
    "criterion": "De gemiddelde doorlooptijd daalt.",
    "support": "Ik regel een jurist",
    "contribution": "Inwoners weten sneller",
}


def closed_with_words(holder: Person, counterpart: Person) -> Agreement:
    """From a proposal with a note to an acceptance: five entries, all of them with words."""
    made = proposed(holder, counterpart)
    assert made.latest
    made = actions.sign(
        made,
        by=counterpart,
        terms_hash=made.latest.hash,
        remark=WORDS["remark"],
        seen=made.revision,
        key=uuid.uuid4(),
    )
    return fresh(accepted(delivered(told(made))))


def is_whole(agreement: Agreement) -> bool:
    """What the product, the stand-alone verifier and a receipt say of the history."""
    now = fresh(agreement)
    found = (check_agreement(now), broken_at(exported(now)), judge(receipt_of(now)))
    return found == (None, None, Finding.STANDS)


def read(client: Client, agreement: Agreement) -> str:
    """Everything that a party can read of it, on pages and in files."""
    base = f"/agreements/{agreement.pk}"
    paths = ("", "/versions/1", "/chain", "/document", "/document.html", "/document.json")
    pages = [client.get(f"{base}{path}") for path in paths] + [client.get("/agreements/"), client.get("/")]
    pages += [client.get("/agreements/?show=ended")]
    assert {page.status_code for page in pages} == {200}
    mine = json.dumps(export_for(agreement.holder.person), default=str)  # type: ignore[arg-type]
    return "\n".join([*(page.content.decode() for page in pages), mine])

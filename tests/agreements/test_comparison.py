"""Two versions side by side: what came is marked as new, also where the product words it."""

from __future__ import annotations

import uuid

from afspraak.agreements.models import Support
from afspraak.agreements.queries.comparison import items, pairs_by_lineage


def test_a_standing_promise_without_text_is_marked_as_new() -> None:
    promise = Support(lineage=uuid.uuid4(), position=0, text="")
    said = items([promise], {promise.lineage: "An answer to every signal, within 3 working days"})
    (pair,) = pairs_by_lineage([], said)
    assert pair.old is None
    assert pair.new is not None
    assert [(p.kind, p.text) for p in pair.new.pieces] == [
        ("new", "An answer to every signal, within 3 working days")
    ]
    assert pair.new.detail == ()


def test_what_the_product_says_stays_under_a_text() -> None:
    promise = Support(lineage=uuid.uuid4(), position=0, text="I call the supplier.")
    (item,) = items([promise], {promise.lineage: "At the latest on 1 October 2026"})
    assert (item.text, item.detail) == ("I call the supplier.", "At the latest on 1 October 2026")

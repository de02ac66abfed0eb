"""Exports of agreements as they come out of their file, and what the stand-alone verifier says of them."""

from __future__ import annotations

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from hypothesis import strategies as st

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.document import document_of
from afspraak.people.models import Person
from afspraak.trust.standalone import afspraak_verify as verifier
from tests.support.agreements import delivered, fresh, signed, told

Made = dict[str, Any]

JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
)


def as_file(made: Made) -> Made:
    """The export as it comes out of its file."""
    loaded: Made = json.loads(json.dumps(made, cls=DjangoJSONEncoder))
    return loaded


def exported(agreement: Agreement) -> Made:
    person = agreement.holder.person
    assert person
    return as_file(document_of(fresh(agreement), person))


def broken_at(export: Made) -> tuple[int, str] | None:
    try:
        verifier.check(export)
    except verifier.Broken as broken:
        return broken.entry, broken.why
    return None


def six_entries(holder: Person, counterpart: Person) -> Agreement:
    """Proposal, signature, three check-ins, delivery: as the tamperers of the history expect it."""
    made = signed(holder, counterpart)
    for value in ("8.0", "7.6", "7.3"):
        made = told(made, value=value)
    return fresh(delivered(made))

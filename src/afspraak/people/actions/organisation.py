"""Settings of the organisation: each change is a dated entry with who made it and who signed it."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models import Max

from afspraak.core import clock
from afspraak.core.errors import Refused
from afspraak.people.actions.privileged import record
from afspraak.people.models import Person, SettingEntry
from afspraak.people.models.person import OverseerKind

# Settings that touch a law of the house: no change without the works council's signature.
LAW_KEYS = frozenset({"kept_closed_agreements", "kept_declined_proposals", "kept_signals"})


@transaction.atomic
def set_setting(
    key: str, value: Any, *, by: Person | None = None, signed_by: Person | None = None
) -> SettingEntry:
    """Add an entry: from today `key` is `value`. Raises Refused where a signature is needed and missing."""
    if key in LAW_KEYS and (
        signed_by is None
        or signed_by.overseer_kind != OverseerKind.WORKS_COUNCIL
        or not signed_by.is_active
        or signed_by == by
    ):
        raise Refused("setting.needs_works_council")
    last = SettingEntry.objects.aggregate(last=Max("number"))["last"] or 0
    entry = SettingEntry.objects.create(
        number=last + 1, key=key, value=value, on=clock.today(), by=by, signed_by=signed_by
    )
    record("setting_changed", by=by, upon=None)
    return entry

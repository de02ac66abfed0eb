"""The organisation's settings: dated entries, signed where a law is touched."""

from __future__ import annotations

from django.db import transaction

from afspraak.core import clock
from afspraak.core.errors import Invalid, Refused
from afspraak.people import rules
from afspraak.people.actions.numbering import append
from afspraak.people.actions.privileged import demand_steward, record
from afspraak.people.models import Act, Person, SettingEntry
from afspraak.people.organisation import KEYS, LAW_KEYS, Organisation
from afspraak.people.working_days import knows_country


@transaction.atomic
def set_setting(
    key: str, value: str | int | bool, *, by: Person | None, signed_by: Person | None = None
) -> SettingEntry:
    """From today `key` is `value`. Earlier entries stay readable.

    Raises Invalid for an unknown key or a value of another kind, Refused where a law is touched and no
    overseer of the works council signed: not even the command line gets round that.
    """
    demand_steward(by)
    if key not in KEYS:
        raise Invalid("setting.unknown", name=key)
    if type(value) is not type(getattr(Organisation(), key)) or (type(value) is int and value < 1):
        raise Invalid("setting.value_wrong", name=key)
    if key == "country" and not knows_country(str(value)):
        raise Invalid("setting.country_unknown", name=value)
    if key in LAW_KEYS and not rules.may_sign_law(signed_by):
        raise Refused("setting.needs_signature")
    entry = SettingEntry(key=key, value=value, on=clock.today(), by=by, signed_by=signed_by)
    append(entry)
    record(Act.SETTING_CHANGED, by=by)
    return entry

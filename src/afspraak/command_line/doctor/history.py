"""The key that signs the histories is the one that signed those in the database."""

from __future__ import annotations

from collections.abc import Iterator

from afspraak.command_line.doctor.finding import Finding

LOOKED_AT = 20  # histories: enough to tell another key from one broken history


def instance_key() -> Iterator[Finding]:
    """Makes no key: where histories stand and theirs is gone, a new one would look like fraud."""
    from django.conf import settings
    from django.db import DatabaseError

    from afspraak.agreements.models import Agreement
    from afspraak.core.chain import InstanceKey

    path = settings.KEYS / "instance.key"
    try:
        some = list(Agreement.objects.order_by("pk")[:LOOKED_AT])
    except DatabaseError:
        return  # the check of the tables says why
    if not path.exists():
        if some:
            yield Finding(
                f"The key that signs histories is gone: {path}. Stop, and put it back from a backup before"
                " anybody acts; with a new key no history that stands can be verified."
            )
        else:
            yield Finding(
                "The key that signs histories does not exist yet; it is made with the first entry.",
                unsafe=False,
            )
        return
    try:
        key = InstanceKey.load()
    except (OSError, ValueError) as error:
        yield Finding(f"The key that signs histories cannot be read: {error}")
        return
    fits = [key.head_is_genuine(a.pk, a.entry_count, a.head, a.head_signature) for a in some]
    if fits and not any(fits):
        yield Finding(
            f"{path} is not the key that signed the histories in this database: database and keys come from"
            " different places. Put the right one back from a backup."
        )
    elif not all(fits):
        yield Finding("A history does not fit its signature: ./afspraak verify tells which.")

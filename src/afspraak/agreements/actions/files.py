"""Files beside an entry: kept with it, erased with it, and swept when nothing points to them.

What a file is stands in the entry's payload under "file.N", or "file.LINEAGE.N" for one criterion; the
content in `core.files.store`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import wraps
from itertools import islice
from typing import Any, ParamSpec, TypeVar

from django.db import transaction
from django.db.models import QuerySet, Sum

from afspraak.agreements.models import Entry, File, Payload
from afspraak.agreements.models.history import FILE
from afspraak.core.errors import Invalid
from afspraak.core.files import Cleaned, store
from afspraak.core.files.incoming import is_full
from afspraak.core.files.limits import MB

Files = Mapping[uuid.UUID | None, Sequence[Cleaned]]  # by lineage of the criterion; None: about the whole
AGREEMENT_BYTES = 500 * MB
AT_ONCE = 500  # hashes looked up in one query
_P = ParamSpec("_P")
_R = TypeVar("_R")


def with_files(act: Callable[_P, _R]) -> Callable[_P, _R]:
    """Put the content of `files` in the store before `act` begins its transaction; nothing stays if it fails.

    The outermost decorator of an action that has `files`. Raises Invalid where the disk has no room.
    """

    @wraps(act)
    def acting(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        given: Any = kwargs.get("files") or {}
        handed = [each for several in given.values() for each in several]
        if not handed:
            return act(*args, **kwargs)
        with _placed(handed):
            return act(*args, **kwargs)

    return acting


@contextmanager
def _placed(handed: Sequence[Cleaned]) -> Iterator[None]:
    """The contents are in the store; in the end those are that a row points to."""
    if not store.has_room(sum(each.size for each in handed)):
        raise Invalid("files.no_room")
    with store.holding():
        try:
            for each in handed:
                store.put(each.content, each.sha256)
            yield
        except OSError as error:
            if is_full(error):
                raise Invalid("files.no_room") from error
            raise
        finally:
            _drop_unpointed(each.sha256 for each in handed)


def said_of(files: Files) -> dict[str, Any]:
    """What the entry says of `files`: the chain covers name, type, size and hash."""
    return {
        f"{FILE}{lineage}.{number}" if lineage else f"{FILE}{number}": {
            "name": each.name,
            "type": each.type,
            "size": each.size,
            "sha256": each.sha256,
        }
        for lineage, several in files.items()
        for number, each in enumerate(several)
    }


def point_to(files: Files, entry: Entry) -> None:
    """Let the entry's payload point to the contents. Raises Invalid when the agreement has too much."""
    said = said_of(files)
    if not said:
        return
    parts = {part.name: part for part in Payload.objects.filter(entry=entry, name__in=said)}
    File.objects.bulk_create(
        File(payload=parts[name], sha256=each["sha256"], size=each["size"]) for name, each in said.items()
    )
    whole = File.objects.filter(payload__entry__agreement=entry.agreement_id).aggregate(sum=Sum("size"))
    if whole["sum"] > AGREEMENT_BYTES:
        raise Invalid("files.agreement_full")


def forget_files(parts: QuerySet[Payload]) -> None:
    """Of those of `parts` that are files: the row goes now, the content when the transaction has held.

    Call before `parts` are erased, in the same transaction.
    """
    files = File.objects.filter(payload__in=parts)
    hashes = sorted(set(files.values_list("sha256", flat=True)))
    File.objects.filter(pk__in=list(files.values_list("pk", flat=True))).delete()
    if hashes:
        transaction.on_commit(lambda: _forget_contents(hashes))


def _forget_contents(hashes: Sequence[str]) -> None:
    with store.holding():
        _drop_unpointed(hashes)


def sweep_store() -> None:
    """Take away what nothing points to: an act broke off, a process was killed, an erasing was cut short."""
    with store.holding():
        File.objects.filter(payload__value__isnull=True).delete()
        store.drop_drafts()
        _drop_unpointed(store.kept())


def _drop_unpointed(hashes: Iterable[str]) -> None:
    """Take the contents away to which no row points. Hold the store. A query for each AT_ONCE."""
    waiting = iter(hashes)
    while some := list(islice(waiting, AT_ONCE)):
        pointed = set(File.objects.filter(sha256__in=some).values_list("sha256", flat=True))
        for sha256 in some:
            if sha256 not in pointed:
                store.take_away(sha256)

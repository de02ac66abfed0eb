"""The shelf "what helped others": nameless, found by its words, taken back while that is possible."""

from __future__ import annotations

import uuid

import pytest

from afspraak.coaching.actions import shelf
from afspraak.coaching.models import ShelfEntry, Signal
from afspraak.coaching.queries.shelf import found
from afspraak.core.errors import DomainError, NotThere, Refused
from tests.support.cast import Cast
from tests.support.signals import raised, resolved

pytestmark = pytest.mark.django_db


def shared(cast: Cast, **words: str) -> Signal:
    signal = resolved(raised(cast.holder))
    said = {"situation": "Een koppeling werkte niet.", "what_helped": "De leverancier bellen."} | words
    shelf.put_on_shelf(signal, by=cast.holder, key=uuid.uuid4(), **said)
    return signal


def test_a_shelf_entry_holds_no_name_and_no_day(cast: Cast) -> None:
    shared(cast)
    columns = {field.name for field in ShelfEntry._meta.get_fields()}
    assert columns == {"id", "signal", "kind", "situation", "what_helped", "shared_in"}
    assert ShelfEntry.objects.get().shared_in.day == 1


def test_it_is_shared_once_resolved_by_the_raiser_alone(cast: Cast) -> None:
    words = {"situation": "Een koppeling.", "what_helped": "Bellen."}
    signal = raised(cast.holder)
    for person, error in ((cast.holder, Refused), (cast.counterpart, NotThere)):
        with pytest.raises(error):
            shelf.put_on_shelf(signal, by=person, key=uuid.uuid4(), **words)
    done = shared(cast)
    with pytest.raises(DomainError):
        shelf.put_on_shelf(done, by=cast.holder, key=uuid.uuid4(), **words)


def test_it_is_found_by_its_words_and_by_what_it_was_about(cast: Cast) -> None:
    shared(cast)
    asked = [("leverancier", ""), ("koppeling bellen", ""), ("", "obstacle"), ("LEVERANCIER", "obstacle")]
    assert all(len(found(cast.stranger, words, kind).items) == 1 for words, kind in asked)
    missed = [("geld", ""), ("leverancier", "time"), ("x" * 300, ""), ("a\x00b", "")]
    assert all(found(cast.stranger, words, kind).items == [] for words, kind in missed)
    assert found(cast.guest).items == []


def test_it_is_taken_back_while_the_signal_is_there(cast: Cast) -> None:
    signal = shared(cast)
    with pytest.raises(NotThere):
        shelf.take_off_shelf(signal, by=cast.counterpart, key=uuid.uuid4())
    shelf.take_off_shelf(signal, by=cast.holder, key=uuid.uuid4())
    assert not ShelfEntry.objects.exists()
    assert Signal.objects.filter(pk=signal.pk).exists()

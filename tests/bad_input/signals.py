"""The forms of signals, with a body that would do the thing. What others do meanwhile, they fit beside it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace

from django.urls import reverse

from afspraak.coaching.actions import shelf
from afspraak.coaching.models import Signal
from tests.bad_input.postings import Posting, posting_of
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.signals import offered, raised, resolved


def _new(cast: Cast) -> Posting:
    return posting_of(cast.holder, reverse("coaching:signal_new"), text="Het loopt vast op de koppeling.")


def _answered(cast: Cast) -> Signal:
    signal = raised(cast.holder, signed(cast.holder, cast.counterpart))
    offered(signal, cast.counterpart)
    return signal


def _upon(name: str, able: str, *args: object, **said: str) -> Callable[[Cast], Posting]:
    def posting(cast: Cast) -> Posting:
        path = reverse(f"coaching:{name}", args=[_answered(cast).pk, *args])
        return posting_of(getattr(cast, able), path, **said)

    return posting


def _offer(cast: Cast) -> Posting:
    """Its form stands on the page of the signal."""
    signal = _answered(cast)
    page = posting_of(cast.holder, reverse("coaching:signal", args=[signal.pk]))
    kept = {name: text for name, text in page.body.items() if name in ("seen", "key")}
    path = reverse("coaching:signal_offer", args=[signal.pk, 1])
    return replace(page, path=path, body=kept | {"taken": "yes"}, kinds=page.kinds | {"taken": "hidden"})


def _share(cast: Cast) -> Posting:
    signal = resolved(_answered(cast))
    return posting_of(cast.holder, reverse("coaching:shelf_entry", args=[signal.pk]))


def _taking_back(cast: Cast) -> Posting:
    """Its form stands on the page of the signal."""
    signal = resolved(_answered(cast))
    words = {"situation": "Een koppeling.", "what_helped": "Bellen."}
    shelf.put_on_shelf(signal, by=cast.holder, key=uuid.uuid4(), **words)
    page = posting_of(cast.holder, reverse("coaching:signal", args=[signal.pk]))
    return replace(page, path=reverse("coaching:shelf_taking_back", args=[signal.pk]))


SIGNALS: dict[str, Callable[[Cast], Posting]] = {
    "coaching:signal_new": _new,
    "coaching:signal_answer": _upon("signal_answer", "counterpart", kind="offer"),
    "coaching:signal_offer": _offer,
    "coaching:signal_resolution": _upon("signal_resolution", "holder"),
    "coaching:signal_erasure": _upon("signal_erasure", "holder"),
    "coaching:signal_answer_erasure": _upon("signal_answer_erasure", "counterpart", 1),
    "coaching:shelf_entry": _share,
    "coaching:shelf_taking_back": _taking_back,
}

"""Signals: the holder raises one to the counterpart, who offers help; and what each may do then."""

from __future__ import annotations

import uuid

from django.urls import reverse

from afspraak.coaching.actions import shelf
from afspraak.coaching.models import Signal, SupportGiven
from tests.matrix.elsewhere import Answer, Situation, fixed
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.signals import offered, raised, resolved, taken

NEW = {
    "agreement": "",
    "kind": "time",
    "help": "decision",
    "how_soon": "this_week",
    "readers": "anyone",
    "text": "Het wordt krap.",
}


def of_signals() -> dict[tuple[str, str], Situation]:
    found: dict[tuple[str, str], Situation] = {
        ("coaching:signals", "GET"): fixed("coaching:signals"),
        ("coaching:signal_new", "GET"): fixed("coaching:signal_new"),
        ("coaching:signal_new", "POST"): lambda cast: (reverse("coaching:signal_new"), _keyed(NEW)),
        ("coaching:signal", "GET"): _of_signal("signal"),
        ("coaching:signal_answer", "GET"): _of_signal("signal_answer"),
        ("coaching:signal_answer", "POST"): _of_signal("signal_answer", kind="offer", text="Ik help."),
        ("coaching:signal_offer", "POST"): _of_signal("signal_offer", 1, taken="yes"),
        ("coaching:signal_resolution", "GET"): _of_signal("signal_resolution"),
        ("coaching:signal_resolution", "POST"): _of_signal("signal_resolution", what_helped="Bellen."),
        ("coaching:signal_erasure", "GET"): _of_signal("signal_erasure"),
        ("coaching:signal_erasure", "POST"): _of_signal("signal_erasure", sure="yes"),
        ("coaching:signal_answer_erasure", "GET"): _of_signal("signal_answer_erasure", 1),
        ("coaching:signal_answer_erasure", "POST"): _of_signal("signal_answer_erasure", 1, sure="yes"),
        ("coaching:signal_change", "POST"): _of_signal("signal_change", sure="yes"),
        ("coaching:shelf", "GET"): fixed("coaching:shelf"),
        ("coaching:shelf_entry", "GET"): _of_resolved("shelf_entry"),
        ("coaching:shelf_entry", "POST"): _of_resolved(
            "shelf_entry", situation="Een koppeling.", what_helped="Bellen."
        ),
        ("coaching:shelf_taking_back", "POST"): _taking_back,
        ("coaching:support_removal", "POST"): _removal,
    }
    return found


def _keyed(body: dict[str, str]) -> dict[str, str] | None:
    return body | {"seen": "0", "key": str(uuid.uuid4())} if body else None


def _answered(cast: Cast) -> Signal:
    signal = raised(cast.holder, signed(cast.holder, cast.counterpart))
    offered(signal, cast.counterpart)
    return signal


def _of_signal(name: str, *args: object, **body: str) -> Situation:
    return lambda cast: (reverse(f"coaching:{name}", args=[_answered(cast).pk, *args]), _keyed(body))


def _of_resolved(name: str, **body: str) -> Situation:
    return lambda cast: (reverse(f"coaching:{name}", args=[resolved(_answered(cast)).pk]), _keyed(body))


def _taking_back(cast: Cast) -> Answer:
    signal = resolved(_answered(cast))
    words = {"situation": "Een koppeling.", "what_helped": "Bellen."}
    shelf.put_on_shelf(signal, by=cast.holder, key=uuid.uuid4(), **words)
    return reverse("coaching:shelf_taking_back", args=[signal.pk]), _keyed({"sure": "yes"})


def _removal(cast: Cast) -> Answer:
    signal = raised(cast.holder)
    taken(signal, offered(signal, cast.counterpart))
    return reverse("coaching:support_removal", args=[SupportGiven.objects.get().pk]), {}

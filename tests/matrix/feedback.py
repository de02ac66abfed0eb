"""Feedback and appreciation: the holder asks the teammate and the guest, and receives from the teammate."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.urls import reverse

from afspraak.coaching.models import Appreciation, Feedback
from afspraak.coaching.states.feedback import Audience
from tests.matrix.elsewhere import Answer, Situation, fixed
from tests.support.cast import Cast
from tests.support.feedback import appreciated, ask_of, asked, given, shared

SENT = {"seen": "0"}


def of_feedback() -> dict[tuple[str, str], Situation]:
    found: dict[tuple[str, str], Situation] = {
        ("coaching:feedback_list", "GET"): fixed("coaching:feedback_list"),
        ("coaching:feedback_ask", "GET"): fixed("coaching:feedback_ask"),
        ("coaching:feedback_ask", "POST"): _asking,
        ("coaching:feedback_choose", "GET"): fixed("coaching:feedback_choose"),
        ("coaching:feedback_withdrawal", "POST"): _withdrawal,
        ("coaching:feedback_answer", "GET"): _asked_of("teammate", "feedback_answer"),
        ("coaching:feedback_answer", "POST"): _asked_of(
            "guest", "feedback_answer", observation="Dit zag ik."
        ),
        ("coaching:feedback_decline", "POST"): _asked_of("guest", "feedback_decline", answer="no"),
        ("coaching:feedback_reader_removal", "POST"): _reader_removal,
    }
    for name in ("feedback_to", "appreciation_to"):
        found[f"coaching:{name}", "GET"] = _to_somebody(name)
        said = {"observation": "Dit zag ik.", "text": "Dank.", "readers": "the_two"}
        found[f"coaching:{name}", "POST"] = _to_somebody(name, **said)
    found["coaching:feedback", "GET"] = _of_one("feedback", _read_along)
    for name, body in (("feedback_sharing", {"reader": "Sander Bos"}), ("feedback_removal", {})):
        found[f"coaching:{name}", "GET"] = _of_one(name, _read_along)
        found[f"coaching:{name}", "POST"] = _of_one(name, _read_along, **SENT, **body)
    found["coaching:appreciation", "GET"] = _of_one("appreciation", _wished)
    found["coaching:appreciation_removal", "GET"] = _of_one("appreciation_removal", _wished)
    for name in ("appreciation_wish", "appreciation_narrowing", "appreciation_removal"):
        found[f"coaching:{name}", "POST"] = _of_one(name, _wished, **SENT, answer="yes")
    return found


def _keyed(body: dict[str, str]) -> dict[str, str] | None:
    return body | SENT | {"key": str(uuid.uuid4())} if body else None


def _asking(cast: Cast) -> Answer:
    """Of somebody who is nobody of the cast, as everyone may."""
    guest = {"guest_1_name": "Noor de Jong", "guest_1_email": "noor@elders.example"}
    return reverse("coaching:feedback_ask"), _keyed({"about": "question", "text": "Hoe ging het?"} | guest)


def _withdrawal(cast: Cast) -> Answer:
    return reverse("coaching:feedback_withdrawal", args=[asked(cast.holder, cast.teammate).pk]), {}


def _asked_of(relation: str, name: str, **body: str) -> Situation:
    def situation(cast: Cast) -> Answer:
        asked(cast.holder, cast.teammate, cast.guest)
        return reverse(f"coaching:{name}", args=[ask_of(getattr(cast, relation)).pk]), _keyed(body)

    return situation


def _to_somebody(name: str, **body: str) -> Situation:
    return lambda cast: (reverse(f"coaching:{name}", args=[cast.coachs_coach.pk]), _keyed(body))


def _read_along(cast: Cast) -> Feedback:
    """Opened to the stranger, and not to the holder's coach."""
    return shared(given(cast.teammate, cast.holder), cast.stranger)


def _wished(cast: Cast) -> Appreciation:
    """Its writer would like everyone to read it; the holder did not say yet whether they like that."""
    return appreciated(cast.teammate, cast.holder, Audience.ORGANISATION)


def _of_one(name: str, make: Callable[[Cast], Feedback | Appreciation], **body: str) -> Situation:
    return lambda cast: (reverse(f"coaching:{name}", args=[make(cast).pk]), _keyed(body))


def _reader_removal(cast: Cast) -> Answer:
    args = [_read_along(cast).pk, cast.stranger.pk]
    return reverse("coaching:feedback_reader_removal", args=args), {}

"""What a person types into the terms form, as the browser sends it."""

from __future__ import annotations

import uuid
from datetime import timedelta

from afspraak.core import clock


def typed(**changed: str) -> dict[str, str]:
    """A whole proposal: a number, a yes or no, a promise with a date and a standing one."""
    today = clock.today()
    said = {
        "key": str(uuid.uuid4()),
        "seen": "0",
        "do": "send",
        "kind": "result",
        "title": "Omgevingsloket en zaaksysteem gekoppeld",
        "outcome": "Aanvragen komen vanzelf en foutloos in ons zaaksysteem.",
        "starts_on": today.isoformat(),
        "ends_on": (today + timedelta(days=150)).isoformat(),
        "criteria-0-text": "Van elke 100 aanvragen komen er 98 zonder handwerk aan.",
        "criteria-0-kind": "number",
        "criteria-0-baseline": "61",
        "criteria-0-target": "98,5",
        "criteria-0-unit": "aanvragen",
        "criteria-0-direction": "",
        "criteria-1-text": "Een aanvrager ziet hoe ver het is.",
        "criteria-1-kind": "yes_no",
        "support-0-text": "Ik bel de leverancier.",
        "support-0-kind": "once",
        "support-0-due_on": (today + timedelta(days=20)).isoformat(),
        "support-1-text": "",
        "support-1-kind": "answer_to_signal",
        "support-1-working_days": "2",
        "rhythm": "two_weeks",
        "contribution": "Inwoners weten sneller waar ze aan toe zijn.",
        "note": "Beste Bram, lees het rustig.",
    }
    return said | {name.replace("__", "-"): value for name, value in changed.items()}

"""Every form of the product that one can send, with a body that would do the thing."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.rules import ANSWER_DAYS
from afspraak.agreements.states import Role
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import delivered, proposed, signed, told
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.forms import Form, main_form
from tests.support.taking import in_situation

TERMS = {
    "kind": "result",
    "title": "Handboek toezicht",
    "outcome": "Er is een handboek waarmee een nieuwe toezichthouder zelf een controle kan doen.",
    "starts_on": "2030-01-01",
    "ends_on": "2030-06-30",
    "rhythm": "two_weeks",
    "contribution": "Wie nieuw is, kan sneller mee.",
    "note": "Ik hoor graag wat je ervan vindt.",
    "criteria-0-text": "De tien meest voorkomende controles staan erin.",
    "criteria-0-kind": "yes_no",
    "criteria-1-text": "Een controle kost minder uren.",
    "criteria-1-kind": "number",
    "criteria-1-baseline": "8,2",
    "criteria-1-target": "5",
    "criteria-1-unit": "uren",
    "criteria-1-direction": "down",
    "criteria-1-step-0-on": "2030-03-01",
    "criteria-1-step-0-value": "6,5",
    "criteria-2-text": "Een toezichthouder kan ermee uit de voeten.",
    "criteria-2-kind": "judged",
    "criteria-2-judge": "Wietske Hoekstra",
    "support-0-text": "Ik lees mee.",
    "support-0-kind": "once",
    "support-0-due_on": "2030-02-01",
    "support-1-text": "",
    "support-1-kind": "answer_to_signal",
    "support-1-working_days": "2",
}
KINDS = {"kind": "select", "rhythm": "select", "direction": "select", "due_on": "date", "starts_on": "date",
         "ends_on": "date", "on": "date", "lineage": "hidden", "do": "hidden",
         "agrees": "hidden"}  # fmt: skip
KINDNESSES = {
    ("received", "delivery"),
    ("reason", "withdrawal"),
    ("reflection", "closing"),
}  # asked, yet they may stay empty
REQUIRED = (
    "title",
    "ended_as",
    "from_on",
    "reflection",
    "outcome",
    "starts_on",
    "ends_on",
    "reason",
    "course",
    "statement",
    "text",
    "received",
)


@dataclass(frozen=True)
class Posting:
    """A form as `who` would send it: `kinds` says of each field what control it is."""

    who: Person
    path: str
    body: dict[str, str]
    kinds: dict[str, str] = field(default_factory=dict)
    required: frozenset[str] = frozenset()
    agreement: Agreement | None = None


def client_of(who: Person) -> Client:
    client = Client()
    client.force_login(who)
    return client


def form_of(who: Person, path: str) -> Form:
    got = client_of(who).get(path)
    assert got.status_code == 200, (path, got.status_code)
    return main_form(got.content.decode())


def as_typed(form: Form) -> dict[str, str]:
    """The form filled in as a person would, whatever its fields."""
    body = dict(form.fields)
    for name, kind in form.kinds.items():
        if kind == "textarea":
            body[name] = body[name] or "Dit is er nu."
        elif kind == "radio":
            body[name] = form.options[name][-1]
        elif kind == "text" and name.startswith("value-"):
            body[name] = "7,3"
    unmet = next((name for name in form.kinds if name.startswith("unmet-")), None)
    return body | ({unmet: form.options[unmet][0]} if unmet else {})


def posting_of(who: Person, path: str, agreement: Agreement | None = None, **more: str) -> Posting:
    form = form_of(who, path)
    body = as_typed(form) | more
    kinds = {name: form.kinds.get(name) or KINDS.get(name.rpartition("-")[2], "text") for name in body}
    required = frozenset(
        name
        for name in body
        if name.partition("-")[0] in REQUIRED
        and (name.partition("-")[0], path.rpartition("/")[2]) not in KINDNESSES
    )
    return Posting(who, path, body, kinds, required, agreement)


def _proposal(cast: Cast) -> Posting:
    path = reverse("agreements:proposal", args=[cast.counterpart.pk, Role.HOLDER])
    return posting_of(cast.holder, path, **TERMS, do="send")


def _draft(cast: Cast) -> Posting:
    kept = actions.keep_draft(
        None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content={"title": "Concept"}
    )
    return posting_of(cast.holder, reverse("agreements:draft", args=[kept.pk]), **TERMS, do="send")


def _counter(cast: Cast) -> Posting:
    waiting = proposed(cast.holder, cast.counterpart)
    path = reverse("agreements:counter_proposal", args=[waiting.pk])
    return posting_of(cast.counterpart, path, waiting, title="Anders gezegd", do="send")


def _change(cast: Cast) -> Posting:
    agreement = signed(cast.holder, cast.counterpart)
    path = reverse("agreements:change", args=[agreement.pk])
    return posting_of(cast.holder, path, agreement, title="Anders gezegd", do="send")


def _waiting(cast: Cast) -> tuple[Agreement, Person]:
    return proposed(cast.holder, cast.counterpart), cast.counterpart


def _waiting_mine(cast: Cast) -> tuple[Agreement, Person]:
    return proposed(cast.holder, cast.counterpart), cast.holder


def _in_force(cast: Cast) -> tuple[Agreement, Person]:
    return told(signed(cast.holder, cast.counterpart)), cast.holder


def _asked(what: str) -> Callable[[Cast], tuple[Agreement, Person]]:
    return lambda cast: (in_situation(what, cast.holder, cast.counterpart), cast.counterpart)


def _at_rest(cast: Cast) -> tuple[Agreement, Person]:
    return in_situation("paused", cast.holder, cast.counterpart), cast.holder


def _unanswered(cast: Cast) -> tuple[Agreement, Person]:
    with clock.at(clock.today() - timedelta(days=ANSWER_DAYS)):
        return in_situation("ending", cast.holder, cast.counterpart), cast.holder


def _handed_over(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.counterpart


def _handed_over_mine(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.holder


def _step(name: str, prepare: Callable[[Cast], tuple[Agreement, Person]]) -> Callable[[Cast], Posting]:
    def posting(cast: Cast) -> Posting:
        agreement, who = prepare(cast)
        return posting_of(who, reverse(f"agreements:{name}", args=[agreement.pk]), agreement)

    return posting


def _beside(name: str, able: str) -> Callable[[Cast], Posting]:
    """What stands beside the road, at an agreement with a message in it."""

    def posting(cast: Cast) -> Posting:
        agreement, who = _in_force(cast)[0], getattr(cast, able)
        actions.write_message(agreement, by=who, text="Past dit nog?", key=uuid.uuid4())
        number = agreement.entries.count()
        lineage = agreement.terms_shown.support.filter(kind="once")[0].lineage
        at: dict[str, list[object]] = {
            "taking_back": [number],
            "support_kept": [lineage],
            "support_received": [lineage],
        }
        path = reverse(f"agreements:{name}", args=[agreement.pk, *at.get(name, [])])
        said = {"received": "yes"} if name == "support_received" else {}
        return posting_of(who, path, agreement, **said)

    return posting


# The forms of steps: each carries `seen` and `key`.
STEPS: dict[str, Callable[[Cast], Posting]] = {
    "agreements:proposal": _proposal,
    "agreements:draft": _draft,
    "agreements:counter_proposal": _counter,
    "agreements:signature": _step("signature", _waiting),
    "agreements:signature of an ending": _step("signature", _asked("ending")),
    "agreements:signature of a pause": _step("signature", _asked("pause")),
    "agreements:change": _change,
    "agreements:ending": _step("ending", _in_force),
    "agreements:closing": _step("closing", _unanswered),
    "agreements:pause": _step("pause", _in_force),
    "agreements:resumption": _step("resumption", _at_rest),
    "agreements:refusal": _step("refusal", _waiting),
    "agreements:withdrawal": _step("withdrawal", _waiting_mine),
    "agreements:check_in": _step("check_in", _in_force),
    "agreements:delivery": _step("delivery", _in_force),
    "agreements:acceptance": _step("acceptance", _handed_over),
    "agreements:return": _step("return", _handed_over),
    "agreements:recall": _step("recall", _handed_over_mine),
    "agreements:correction": _step("correction", _in_force),
    "agreements:message": _beside("message", "holder"),
    "agreements:taking_back": _beside("taking_back", "holder"),
    "agreements:support_kept": _beside("support_kept", "counterpart"),
    "agreements:support_received": _beside("support_received", "holder"),
}


def _sharing(cast: Cast) -> Posting:
    agreement = _in_force(cast)[0]
    path = reverse("agreements:sharing", args=[agreement.pk])
    return posting_of(cast.holder, path, agreement, audience="organisation")


STEPS["agreements:sharing"] = _sharing
BESIDE = ["agreements:sharing"] + [
    name for name, make in STEPS.items() if make.__qualname__.startswith("_beside")
]


def _away(name: str, able: str = "holder") -> Callable[[Cast], Posting]:
    """Days on which the holder is away, and the counterpart was asked to stand in."""

    def posting(cast: Cast) -> Posting:
        first = clock.today() + timedelta(days=7)
        if name == "away":
            path, ahead = reverse("people:away"), {"first": str(first), "last": str(first)}
            return posting_of(cast.holder, path, **ahead, stand_in=cast.teammate.full_name)
        away = announced(cast.holder, stand_in=cast.counterpart)
        page = reverse("people:away") if name == "away_end" else reverse(f"people:{name}", args=[away.pk])
        said = {"agrees": "yes"} if name == "standing_in" else {}
        found = posting_of(getattr(cast, able), page, **said)
        return replace(found, path=reverse(f"people:{name}", args=[away.pk]))

    return posting


# The forms that are about no agreement. They carry `seen` and `key` too.
ELSEWHERE: dict[str, Callable[[Cast], Posting]] = {
    "people:away": _away("away"),
    "people:away_change": _away("away_change"),
    "people:away_end": _away("away_end"),
    "people:standing_in": _away("standing_in", "counterpart"),
}
NEW = {"people:away", "people:away_end"}  # of these: what is done whatever the other did meanwhile


def fresh_key() -> str:
    return str(uuid.uuid4())

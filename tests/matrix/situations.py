"""For each address and method: a path that exists, and for a POST the body that would do the thing.

The body is read off the page as the person who may use it gets it, and filled in.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import cache
from typing import Any

from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.states import Role
from afspraak.people.models import Person
from tests.support.agreements import delivered, fresh, proposed, signed, told
from tests.support.cast import PASSWORD, Cast
from tests.support.forms import Form, forms_in, main_form

Answer = tuple[str, dict[str, str] | None]
Situation = Callable[[Cast], Answer]

WORDS = {
    "title": "Handboek toezicht",
    "outcome": "Er is een handboek waarmee een nieuwe toezichthouder zelfstandig een controle kan doen.",
    "starts_on": "2030-01-01",
    "ends_on": "2030-06-30",
    "criteria-0-text": "De tien meest voorkomende controles staan erin.",
    "criteria-0-kind": "yes_no",
    "reason": "Dit past nu niet.",
    "course": "on_course",
    "words": "Het gaat goed.",
}


def page_of(person: Person, path: str) -> str:
    client = Client()
    client.force_login(person)
    got = client.get(path)
    assert got.status_code == 200, (path, got.status_code)
    return got.content.decode()


def filled(form: Form, **more: str) -> dict[str, str]:
    """The form's own fields, with words where words are asked, and `more` on top."""
    body = dict(form.fields)
    body |= {name: text for name, text in WORDS.items() if name in form.kinds}
    for name in form.kinds:
        if name.startswith(("statement-", "needed-")):
            body[name] = "Dit is er nu."
        if name == "unmet" or name.startswith("unmet"):
            body[name] = form.options[name][0]
    return body | more


def step(name: str, prepare: Callable[[Cast], tuple[Agreement, Person]], *, post: bool) -> Situation:
    """The page of a step in an agreement that stands so that one person may take it."""

    def situation(cast: Cast) -> Answer:
        agreement, able = prepare(cast)
        path = reverse(f"agreements:{name}", args=[agreement.pk])
        return path, filled(main_form(page_of(able, path))) if post else None

    return situation


def waiting(cast: Cast) -> tuple[Agreement, Person]:
    return proposed(cast.holder, cast.counterpart), cast.counterpart


def waiting_mine(cast: Cast) -> tuple[Agreement, Person]:
    return proposed(cast.holder, cast.counterpart), cast.holder


def in_force(cast: Cast) -> tuple[Agreement, Person]:
    return told(signed(cast.holder, cast.counterpart)), cast.holder


def handed_over(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.counterpart


def handed_over_mine(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.holder


def fixed(name: str, *args: Any, body: dict[str, str] | None = None) -> Situation:
    return lambda cast: (reverse(name, args=args), body)


def of_agreement(name: str, *args: Any) -> Situation:
    return lambda cast: (reverse(f"agreements:{name}", args=[in_force(cast)[0].pk, *args]), None)


def proposal(*, post: bool) -> Situation:
    def situation(cast: Cast) -> Answer:
        """Written to somebody who is nobody of the cast, so that everybody may."""
        other = Person.objects.create_user("other@example.org", given_name="Joris", family_name="Bakker")
        path = reverse("agreements:proposal", args=[other.pk, Role.HOLDER])
        body = filled(main_form(page_of(cast.holder, path)), do="send") if post else None
        return path, body

    return situation


def draft(name: str, *, post: bool) -> Situation:
    def situation(cast: Cast) -> Answer:
        kept = actions.keep_draft(
            None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content={"title": "Concept"}
        )
        path = reverse(f"agreements:{name}", args=[kept.pk])
        if not post:
            return path, None
        return path, {} if name == "draft_drop" else filled(main_form(page_of(cast.holder, path)), do="send")

    return situation


def comparison(cast: Cast) -> Answer:
    agreement = proposed(cast.holder, cast.counterpart)
    from tests.support.agreements import wording

    actions.counter(
        agreement, wording(title="Anders"), by=cast.counterpart, seen=agreement.revision, key=uuid.uuid4()
    )
    return reverse("agreements:comparison", args=[agreement.pk, 1, 2]), None


def put_away(cast: Cast) -> Answer:
    agreement = in_force(cast)[0]
    return reverse("agreements:put_away", args=[agreement.pk, fresh(agreement).entry_count]), {}


def plain(name: str, *args: Any, who: str = "holder", **body: str) -> tuple[Situation, Situation]:
    """GET, and POST with `body` on top of what the page's own form holds."""

    def post(cast: Cast) -> Answer:
        path = reverse(name, args=args)
        forms = [f for f in forms_in(page_of(getattr(cast, who), path)) if f.method == "post"]
        mine = next((f for f in forms if f.action in ("", path)), None)
        return path, (filled(mine) if mine else {}) | body

    return fixed(name, *args), post


@cache
def situations() -> dict[tuple[str, str], Situation]:
    """Every row of the table, by address name and method."""
    found: dict[tuple[str, str], Situation] = {
        ("today", "GET"): fixed("today"),
        ("unknown", "GET"): lambda cast: ("/there/is/nothing/here", None),
        ("unknown", "POST"): lambda cast: ("/there/is/nothing/here", {}),
        ("agreements:list", "GET"): fixed("agreements:list"),
        ("agreements:choose", "GET"): fixed("agreements:choose"),
        ("agreements:proposal", "GET"): proposal(post=False),
        ("agreements:proposal", "POST"): proposal(post=True),
        ("agreements:draft", "GET"): draft("draft", post=False),
        ("agreements:draft", "POST"): draft("draft", post=True),
        ("agreements:draft_drop", "POST"): draft("draft_drop", post=True),
        ("agreements:agreement", "GET"): of_agreement("agreement"),
        ("agreements:version", "GET"): of_agreement("version", 1),
        ("agreements:comparison", "GET"): comparison,
        ("agreements:chain", "GET"): of_agreement("chain"),
        ("agreements:put_away", "POST"): put_away,
    }
    steps = {
        "signature": waiting,
        "counter_proposal": waiting,
        "refusal": waiting,
        "withdrawal": waiting_mine,
        "check_in": in_force,
        "delivery": in_force,
        "acceptance": handed_over,
        "return": handed_over,
        "recall": handed_over_mine,
    }
    for name, prepare in steps.items():
        found[(f"agreements:{name}", "GET")] = step(name, prepare, post=False)
        found[(f"agreements:{name}", "POST")] = step(name, prepare, post=True)
    return found


__all__ = ["PASSWORD", "Situation", "situations"]

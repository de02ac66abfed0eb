"""For each address and method: a path that exists, and for a POST the body that would do the thing.

The body is read off the page as the person who may use it gets it, and filled in.
"""

from __future__ import annotations

import io
import uuid
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from typing import Any

from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.rules import ANSWER_DAYS
from afspraak.agreements.states import Audience, Role
from afspraak.core import clock
from afspraak.core.files import cleaned
from afspraak.people.models import Person
from tests.matrix.away import of_away
from tests.matrix.coachpage import of_the_coachs_page
from tests.matrix.elsewhere import Answer, Situation, fixed, of_people, of_the_demo, of_the_door
from tests.matrix.feedback import of_feedback
from tests.matrix.signals import of_signals
from tests.matrix.talks import of_talks
from tests.support import uploads
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, told_with, wording
from tests.support.cast import PASSWORD, Cast
from tests.support.forms import Form, main_form
from tests.support.taking import in_situation

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
        if name == "reflection":
            body[name] = "We leerden ervan."
        if name == "ended_as":
            body[name] = form.options[name][0]
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


def at_rest(cast: Cast) -> tuple[Agreement, Person]:
    return in_situation("paused", cast.holder, cast.counterpart), cast.holder


def unanswered(cast: Cast) -> tuple[Agreement, Person]:
    """The holder asked to end it, and nobody answered for a month."""
    with clock.at(clock.today() - timedelta(days=ANSWER_DAYS)):
        return in_situation("ending", cast.holder, cast.counterpart), cast.holder


def handed_over(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.counterpart


def handed_over_mine(cast: Cast) -> tuple[Agreement, Person]:
    return delivered(signed(cast.holder, cast.counterpart)), cast.holder


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
            None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content=WORDS
        )
        path = reverse(f"agreements:{name}", args=[kept.pk])
        if not post:
            return path, None
        return path, {} if name == "draft_drop" else filled(main_form(page_of(cast.holder, path)), do="send")

    return situation


def comparison(cast: Cast) -> Answer:
    agreement = proposed(cast.holder, cast.counterpart)
    actions.counter(
        agreement, wording(title="Anders"), by=cast.counterpart, seen=agreement.revision, key=uuid.uuid4()
    )
    return reverse("agreements:comparison", args=[agreement.pk, 1, 2]), None


def put_away(cast: Cast) -> Answer:
    agreement = in_force(cast)[0]
    return reverse("agreements:put_away", args=[agreement.pk, fresh(agreement).entry_count]), {}


def file(name: str, *, post: bool = False) -> Situation:
    def situation(cast: Cast) -> Answer:
        """A check-in with a file, the third thing that it says."""
        handed = cleaned("cijfers.csv", io.BytesIO(uploads.CSV))
        agreement = told_with(signed(cast.holder, cast.counterpart), handed)
        path = reverse(f"agreements:{name}", args=[agreement.pk, agreement.entry_count, 2])
        return path, {} if post else None

    return situation


def own_words(cast: Cast) -> Answer:
    return reverse("agreements:erasing_words", args=[in_force(cast)[0].pk, 3]), {}


def together(*, post: bool) -> Situation:
    def situation(cast: Cast) -> Answer:
        closed = accepted(handed_over(cast)[0])
        return reverse("agreements:erasing_together", args=[closed.pk]), {"do": "ask"} if post else None

    return situation


def beside(name: str, able: str, *, post: bool, body: dict[str, str] | None = None) -> Situation:
    """What stands beside the road, at an entry or a promise of an agreement in which both have spoken."""

    def situation(cast: Cast) -> Answer:
        agreement = in_force(cast)[0]
        key, who = uuid.uuid4(), getattr(cast, able)
        actions.write_message(agreement, by=who, text="Past dit nog?", key=key)
        args: dict[str, list[Any]] = {
            "thanks": [3],
            "taking_back": [fresh(agreement).entry_count],
            "support_kept": [agreement.terms_shown.support.filter(kind="once")[0].lineage],
        }
        args["support_received"] = args["support_kept"]
        path = reverse(f"agreements:{name}", args=[agreement.pk, *args.get(name, [])])
        if not post:
            return path, None
        typed = {"text": "Ja, dat past.", "received": "yes"} | (body or {})
        return path, typed | {"seen": "0", "key": str(uuid.uuid4())}

    return situation


def sharing(name: str, *, post: bool) -> Situation:
    """Shared with everyone who works here; for the answer the holder asks it first."""

    def situation(cast: Cast) -> Answer:
        agreement = in_force(cast)[0]
        wish = {"audience": Audience.ORGANISATION, "by": cast.holder}
        actions.share(agreement, **wish, key=uuid.uuid4())
        path = reverse(f"agreements:{name}", args=[agreement.pk])
        sent = {"seen": "0", "key": str(uuid.uuid4())}
        if name != "widening_answer":
            said = {"answer": "yes", "by": cast.counterpart}
            actions.answer_widening(agreement, **said, key=uuid.uuid4())
            return path, sent | {"audience": "parties", "team": ""} if post else None
        return path, sent | {"answer": "yes"}

    return situation


def receipt(cast: Cast) -> Answer:
    return reverse("trust:receipt"), {"text": receipt_of(in_force(cast)[0]).text}


@cache
def situations() -> dict[tuple[str, str], Situation]:
    """Every row of the table, by address name and method."""
    found: dict[tuple[str, str], Situation] = {
        ("today", "GET"): fixed("today"),
        ("unknown", "GET"): lambda cast: ("/there/is/nothing/here", None),
        ("unknown", "POST"): lambda cast: ("/there/is/nothing/here", {}),
        ("agreements:list", "GET"): fixed("agreements:list"),
        ("agreements:choose", "GET"): fixed("agreements:choose"),
        ("agreements:clear", "GET"): fixed("agreements:clear"),
        ("agreements:clarity", "POST"): fixed("agreements:clarity", body={"outcome": WORDS["outcome"]}),
        ("agreements:proposal", "GET"): proposal(post=False),
        ("agreements:proposal", "POST"): proposal(post=True),
        ("agreements:draft", "GET"): draft("draft", post=False),
        ("agreements:draft", "POST"): draft("draft", post=True),
        ("agreements:draft_drop", "POST"): draft("draft_drop", post=True),
        ("agreements:agreement", "GET"): of_agreement("agreement"),
        ("agreements:version", "GET"): of_agreement("version", 1),
        ("agreements:comparison", "GET"): comparison,
        ("agreements:chain", "GET"): of_agreement("chain"),
        ("agreements:document", "GET"): of_agreement("document"),
        ("agreements:document_file", "GET"): of_agreement("document_file"),
        ("agreements:document_data", "GET"): of_agreement("document_data"),
        ("agreements:put_away", "POST"): put_away,
        ("trust:receipt", "POST"): receipt,
        ("agreements:file", "GET"): file("file"),
        ("agreements:file_erasure", "GET"): file("file_erasure"),
        ("agreements:file_erasure", "POST"): file("file_erasure", post=True),
        ("agreements:erasing_words", "GET"): of_agreement("erasing_words", 3),
        ("agreements:erasing_words", "POST"): own_words,
        ("agreements:erasing_together", "GET"): together(post=False),
        ("agreements:erasing_together", "POST"): together(post=True),
    }
    steps = {
        "signature": waiting,
        "counter_proposal": waiting,
        "refusal": waiting,
        "withdrawal": waiting_mine,
        "change": in_force,
        "ending": in_force,
        "closing": unanswered,
        "pause": in_force,
        "resumption": at_rest,
        "check_in": in_force,
        "correction": in_force,
        "delivery": in_force,
        "acceptance": handed_over,
        "return": handed_over,
        "recall": handed_over_mine,
    }
    for name, prepare in steps.items():
        found[(f"agreements:{name}", "GET")] = step(name, prepare, post=False)
        found[(f"agreements:{name}", "POST")] = step(name, prepare, post=True)
    for name, able in (
        ("message", "holder"),
        ("taking_back", "holder"),
        ("support_kept", "counterpart"),
        ("support_received", "holder"),
    ):
        found[(f"agreements:{name}", "GET")] = beside(name, able, post=False)
        found[(f"agreements:{name}", "POST")] = beside(name, able, post=True)
    found[("team", "GET")] = fixed("team")
    found[("agreements:shared", "GET")] = sharing("shared", post=False)
    found[("agreements:sharing", "GET")] = sharing("sharing", post=False)
    found[("agreements:sharing", "POST")] = sharing("sharing", post=True)
    found[("agreements:widening_answer", "POST")] = sharing("widening_answer", post=True)
    found[("agreements:thanks", "POST")] = beside("thanks", "counterpart", post=True)
    helping = of_feedback() | of_signals() | of_talks() | of_away() | of_the_coachs_page()
    return found | of_the_door() | of_people() | helping | of_the_demo()


__all__ = ["PASSWORD", "Situation", "situations"]

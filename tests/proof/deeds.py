"""What a client does: one step, sent once, twice at once, or again when the answer was lost; and its note."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

from tests.proof.tab import Answer, NoAnswer, Tab, until_answered
from tests.support.forms import Form

DONE, OVERTAKEN = 303, 409
BESIDE = frozenset({"message"})  # steps that may be taken whatever the other did meanwhile
SENTENCES = ("words", "note", "remark", "reason", "text")  # fields that hold the mark of the deed
ASKED = ("statement-", "needed-")  # fields that must not stay empty
TOLD = re.compile(r"<title>([^<]*)<")


class Manner(StrEnum):
    """How a form is sent."""

    ONCE = "once"
    DOUBLE = "double"  # a double click: twice at the same moment, on two connections
    LOST = "lost"  # the answer was lost: sent again, perhaps while the first is still under way


@dataclass
class Deed:
    """One submission of a form. `mark` is a word that stands nowhere else: by it the deed is found again."""

    agreement: str
    step: str
    person: str
    seen: int
    manner: Manner
    mark: str = field(default_factory=lambda: f"mark-{uuid.uuid4().hex}")
    answers: list[int] = field(default_factory=list)
    strange: str = ""  # what the page said that neither did it nor refused it

    @property
    def acknowledged(self) -> bool:
        return DONE in self.answers

    @property
    def refused(self) -> bool:
        return bool(self.answers) and not self.acknowledged


def deed(tab: Tab, agreement: str, step: str, manner: Manner) -> Deed | None:
    """Open the step's page and send its form; None when the step is not open now."""
    path = f"/agreements/{uuid.UUID(agreement)}/{step}"
    form = _patiently(lambda: tab.form(path))
    if form is None:
        return None
    done = Deed(agreement, step, tab.person, int(form.fields["seen"]), manner)
    fields = filled(form, done.mark, tab.chance)
    for answer in SENT[manner](tab, path, fields):
        done.answers.append(answer.status)
        if answer.status not in (DONE, OVERTAKEN):
            done.strange = " ".join([str(answer.status), *TOLD.findall(answer.text)])
    return done


def filled(form: Form, mark: str, chance: random.Random) -> dict[str, str]:
    """The form as somebody in a hurry fills it in, with the mark in its own words."""
    fields = dict(form.fields)
    for name, kind in form.kinds.items():
        if name in SENTENCES:
            fields[name] = mark
        elif name.startswith(ASKED):
            fields[name] = "Het is er."
        elif name == "outcome":
            fields[name] = f"Er ligt een handboek, nu in deze woorden: {mark}."
        elif name == "course" and kind == "radio":
            fields[name] = chance.choice(form.options[name])
        elif name.startswith("unmet-"):
            fields[name] = "on"
    return fields


def _once(tab: Tab, path: str, fields: dict[str, str]) -> list[Answer]:
    """Sent until there is an answer: who sees an error page of the network presses again."""
    return [until_answered(lambda: tab.post(path, fields))]


def _double(tab: Tab, path: str, fields: dict[str, str]) -> list[Answer]:
    twin = tab.twin()
    with ThreadPoolExecutor(2) as both:
        sent = [both.submit(_once, each, path, fields) for each in (tab, twin)]
        answers = [answer for each in sent for answer in each.result()]
    twin.close()
    return answers


def _lost(tab: Tab, path: str, fields: dict[str, str]) -> list[Answer]:
    with suppress(NoAnswer):  # nobody was there: then it was not sent at all
        tab.post_and_leave(path, fields)
    return _once(tab, path, fields)


SENT: dict[Manner, Callable[[Tab, str, dict[str, str]], list[Answer]]] = {
    Manner.ONCE: _once,
    Manner.DOUBLE: _double,
    Manner.LOST: _lost,
}


def _patiently(ask: Callable[[], Form | None]) -> Form | None:
    found: list[Form | None] = []

    def once() -> Answer:
        found.append(ask())
        return Answer(200, "")

    until_answered(once)
    return found[-1]

"""How a form is answered: whatever the act says, nothing typed is lost and nothing is done twice."""

from __future__ import annotations

import re
import threading
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django import forms
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import RequestFactory

from afspraak.core import steps
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.core.steps.answering import Answering, see_other
from afspraak.core.steps.models import DoneStep

pytestmark = pytest.mark.django_db

ME, KEY, TYPED = uuid.UUID(int=1), uuid.UUID(int=2), "Wat ik schreef"


class Words(steps.StepForm):
    words = forms.CharField(max_length=20)


def answered(act: Callable[[dict[str, Any]], object], **sent: str) -> HttpResponse:
    """What comes back when the form is sent, or asked for where nothing is `sent`."""
    make = RequestFactory()
    request = make.post("/", {"seen": "3", "key": str(KEY)} | sent) if sent else make.get("/")

    def show(form: Words, *, status: int) -> HttpResponse:
        return HttpResponse(form.as_p(), status=status)

    page = Answering(request, ME, show, lambda outcome: see_other(f"/{outcome}"))
    return page.answer(Words(page.sent, seen=4), act)


def done(_said: dict[str, Any]) -> str:
    steps.remember(KEY, ME, "there")
    return "there"


def saying(error: Exception) -> Callable[[dict[str, Any]], object]:
    def act(_said: dict[str, Any]) -> object:
        raise error

    return act


def never(_said: dict[str, Any]) -> object:
    raise AssertionError("nothing is to be done")


def test_asked_for_it_is_shown() -> None:
    page = answered(never)
    assert page.status_code == 200
    assert 'name="seen" value="4"' in page.content.decode()


def test_a_repeat_leads_where_it_led_and_does_nothing() -> None:
    first = answered(done, words=TYPED)
    assert (first.status_code, first["Location"]) == (303, "/there")
    again = answered(never, words="")  # also where what was sent would not hold any more
    assert (again.status_code, again["Location"]) == (303, "/there")


def test_of_two_at_once_the_later_gets_the_answer_of_its_twin() -> None:
    def overtaken_by_its_twin(said: dict[str, Any]) -> object:
        done(said)
        raise Conflict("step.same_key")

    page = answered(overtaken_by_its_twin, words=TYPED)
    assert (page.status_code, page["Location"]) == (303, "/there")


@pytest.mark.django_db(transaction=True)
def test_two_submits_at_once_do_it_once() -> None:
    both = threading.Barrier(2)
    led: list[str] = []

    def submit(mine: str) -> None:
        def act(_said: dict[str, Any]) -> str:
            both.wait(timeout=5)
            with transaction.atomic():
                steps.remember(KEY, ME, mine)
            return mine

        try:
            led.append(answered(act, words=TYPED)["Location"])
        finally:
            connection.close()

    threads = [threading.Thread(target=submit, args=(name,)) for name in ("first", "second")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    assert len(led) == 2
    assert len(set(led)) == 1
    assert DoneStep.objects.count() == 1


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (Invalid("step.stale_form", {"words": "step.same_key"}), 422),
        (Invalid("step.stale_form"), 422),
        (Conflict("step.stale_form"), 409),
        (Refused("step.stale_form"), 409),
    ],
    ids=["a field", "the whole", "overtaken", "refused"],
)
def test_whatever_it_says_no_to_stays_as_it_was_typed(error: Exception, status: int) -> None:
    page = answered(saying(error), words=TYPED)
    shown = page.content.decode()
    assert page.status_code == status
    assert f'value="{TYPED}"' in shown
    assert "errorlist" in shown


@pytest.mark.parametrize("error", [Conflict("step.stale_form"), Refused("step.stale_form")], ids=["c", "r"])
def test_what_came_too_late_may_be_sent_again(error: Exception) -> None:
    shown = answered(saying(error), words=TYPED).content.decode()
    again = dict(re.findall(r'name="(seen|key)" value="([^"]+)"', shown))
    assert again["seen"] == "4"  # what the page read now, not what was sent
    assert again["key"] != str(KEY)


def test_what_does_not_hold_together_is_not_done() -> None:
    page = answered(never, words="x" * 21)
    assert page.status_code == 422
    assert "x" * 21 in page.content.decode()

"""What each bench asks of the product: who, where, and what is posted."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.urls import reverse

from afspraak.agreements.models import Agreement, Criterion, Party
from afspraak.agreements.states import CriterionKind, Role, State
from afspraak.bench import words
from afspraak.bench.dice import SEED, Dice
from afspraak.bench.loading import proposals
from afspraak.people.models import Person
from afspraak.people.sessions import SessionStore

SAMPLE = 24  # pages of a kind that are asked in turn: more than one person's, few enough to be warm
TOLD = 10  # so many steps make an agreement that was lived with
TOKEN = "b" * 32  # of the forms, the same in cookie and form: what Django compares


@dataclass(frozen=True)
class Ask:
    """One request. `cookie` says who; a form makes it a POST."""

    path: str
    cookie: str
    form: dict[str, str] | None = None

    @property
    def body(self) -> bytes:
        return urlencode({"csrfmiddlewaretoken": TOKEN, **self.form}).encode() if self.form else b""

    def at(self, path: str) -> Ask:
        """The same, asked elsewhere."""
        return Ask(path, self.cookie, self.form)


class Organisation:
    """The loaded people, the first `SAMPLE` of them and so many who coach somebody signed in."""

    def __init__(self) -> None:
        self.people = list(Person.objects.order_by("email")[:SAMPLE])
        coaching = Person.objects.filter(coaches__isnull=False).distinct().order_by("email")
        self.coaches = list(coaching[:SAMPLE])
        everyone = {person.pk: person for person in [*self.people, *self.coaches]}
        self.cookies: dict[object, str] = {key: _signed_in(person) for key, person in everyone.items()}

    def held(self, **where: Any) -> list[Agreement]:
        """For each of the people one agreement that they hold and that is as `where` says."""
        found: dict[object, Agreement] = {}
        all_held = Agreement.objects.filter(parties__role=Role.HOLDER, parties__person__in=self.people)
        for agreement in all_held.filter(**where).prefetch_related("parties").order_by("proposed_on", "pk"):
            found.setdefault(agreement.holder.person_id, agreement)
        return [found[person.pk] for person in self.people if person.pk in found]

    def told_about(self) -> list[Agreement]:
        """Those in force with a year's half of check-ins behind them."""
        return self.held(state=State.ACTIVE, latest_check_in__number__gte=TOLD)

    def cookie_of(self, party: Party | None) -> str:
        assert party is not None
        return self.cookies[party.person_id]


def today(here: Organisation) -> list[Ask]:
    """The first page of the day."""
    return [Ask(reverse("today"), here.cookies[person.pk]) for person in here.people]


def agreements(here: Organisation) -> list[Ask]:
    """The list of one's agreements."""
    return [Ask(reverse("agreements:list"), here.cookies[person.pk]) for person in here.people]


def agreement(here: Organisation) -> list[Ask]:
    """An agreement in force, with its check-ins and history."""
    return [
        Ask(reverse("agreements:agreement", args=[found.pk]), here.cookie_of(found.holder))
        for found in here.told_about()
    ]


def compare(here: Organisation) -> list[Ask]:
    """A proposal beside the counter-proposal."""
    return [
        Ask(reverse("agreements:comparison", args=[found.pk, 1, 2]), here.cookie_of(found.holder))
        for found in here.held(state=State.PROPOSED, latest__number=2)
    ]


def checkin(here: Organisation, number: int) -> list[Ask]:
    """`number` check-ins, one after the other in each agreement."""
    dice, asks = Dice(SEED), []
    active = here.told_about()
    for i in range(number):
        found = active[i % len(active)]
        form = _step(found.revision) | {"course": "on_course", "words": words.text(dice, 3), "next_step": ""}
        criterion = Criterion.objects.filter(terms=found.in_force_id, kind=CriterionKind.NUMBER).first()
        if criterion:
            form[f"value-{criterion.lineage}"] = "6.4"
        asks.append(Ask(reverse("agreements:check_in", args=[found.pk]), here.cookie_of(found.holder), form))
        found.revision += 1
    return asks


def sign(here: Organisation, number: int) -> list[Ask]:
    """`number` second signatures, each under a proposal made for it."""
    asks = []
    for found in proposals(number, here.people):
        assert found.latest is not None  # made just now
        form = _step(found.revision) | {"terms_hash": found.latest.hash, "remark": ""}
        cookie = here.cookie_of(found.waits_for)
        asks.append(Ask(reverse("agreements:signature", args=[found.pk]), cookie, form))
    return asks


def coach(here: Organisation) -> list[Ask]:
    """The coach's page: seven people, three agreements each."""
    return [Ask(reverse("coaching"), here.cookies[person.pk]) for person in here.coaches]


READS: dict[str, Callable[[Organisation], list[Ask]]] = {
    "today": today,
    "agreements": agreements,
    "agreement": agreement,
    "compare": compare,
    "coach": coach,
}
WRITES: dict[str, Callable[[Organisation, int], list[Ask]]] = {"checkin": checkin, "sign": sign}
NAMES = (*READS, *WRITES)


def _step(revision: int) -> dict[str, str]:
    return {"seen": str(revision), "key": str(uuid.uuid4())}


def _signed_in(person: Person) -> str:
    """The cookies of a session of `person`, as signing in makes it."""
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    return f"{settings.SESSION_COOKIE_NAME}={session.session_key}; {settings.CSRF_COOKIE_NAME}={TOKEN}"

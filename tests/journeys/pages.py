"""Every page that answers GET, in the states that look different: what tests/journeys/test_axe.py walks."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.actions.leaving import leave
from afspraak.agreements.models import Agreement
from afspraak.agreements.rules import ANSWER_DAYS
from afspraak.agreements.states import CriterionKind, Role, Step
from afspraak.agreements.wording import CriterionWording
from afspraak.coaching.actions import shelf
from afspraak.coaching.states.feedback import Audience
from afspraak.core import clock
from afspraak.inform.models import Reach
from afspraak.people.actions.person import deactivate
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, wording
from tests.support.away import announced
from tests.support.cast import Cast
from tests.support.feedback import appreciated, ask_of, asked, given, published, shared
from tests.support.signals import offered, raised, resolved, taken
from tests.support.taking import attempt, in_situation

LONG_WORD = "Meervoudigepersoonlijkheidsstoornisverzekeringsmaatschappijen"
LONG_ADDRESS = "https://zaken.example/" + "dossier-zonder-spaties-" * 8


@dataclass(frozen=True)
class Shown:
    """A page: who looks, where, and what they press there first (to see a form with its errors)."""

    name: str
    path: str
    who: Person | None
    press: str = ""


def pages(cast: Cast) -> Iterator[Shown]:
    """Every page that answers GET, in the states that look different."""
    yield from _door(cast)
    yield from _own(cast)
    yield from _away(cast)
    yield from _negotiation(cast)
    yield from _work(cast)
    yield from _feedback(cast)
    yield from _signals(cast)
    yield from _bends(cast)
    yield from _erased(cast)


def _door(cast: Cast) -> Iterator[Shown]:
    yield Shown("sign-in", "/sign-in/", None)
    yield Shown("sign-in with a password", "/sign-in/", None, "[name=way]")
    for name in ("request_login_code", "reset_password", "reset_password_done", "inactive"):
        yield Shown(name, reverse(f"account_{name}"), None)
    yield Shown("a reset that works no more", "/sign-in/forgotten/abc-def-ghi/", None)
    yield Shown("the register, outside", reverse("trust:register"), None)


def _own(cast: Cast) -> Iterator[Shown]:
    new = Person.objects.create_user("nieuw@example.org", given_name="Nova", family_name="Smit")
    actions.keep_draft(
        None, by=cast.holder, counterpart=cast.counterpart, role=Role.HOLDER, content={"title": LONG_WORD}
    )
    yield Shown("today, new here", "/", new)
    yield Shown("no agreements yet", reverse("agreements:list"), new)
    yield Shown("today", "/", cast.holder)
    yield Shown("today of the other", "/", cast.counterpart)
    yield Shown("nobody to coach", reverse("coaching"), new)
    yield Shown("no coach", reverse("seen_by_my_coach"), new)
    for name in ("first_steps", "first_proposal", "coaching:guide"):
        yield Shown(name, reverse(name), new)
    yield Shown("first_steps of a coach", reverse("first_steps"), cast.counterpart)
    yield Shown("agreements", reverse("agreements:list"), cast.holder)
    yield Shown("closed agreements", reverse("agreements:list") + "?show=ended", cast.holder)
    yield Shown("with whom", reverse("agreements:choose"), cast.holder)
    yield Shown("nobody found", reverse("agreements:choose") + "?q=" + LONG_WORD, cast.holder)
    for name in (
        "people:preferences",
        "inform:reach",
        "account_change_password",
        "trust:mine",
        "trust:receipt",
        "trust:register",
        "trust:acts",
    ):
        yield Shown(name, reverse(name), cast.overseer if name == "trust:acts" else cast.holder)
    reach = Reach.objects.get_or_create(person=cast.stranger)[0]
    yield Shown("stopping mail", reverse("inform:stop", args=[reach.key]), None)
    yield Shown("mail stopped", reverse("inform:stop", args=[reach.key]), None, "form .button--filled")
    yield Shown("404", "/agreements/there-is-nothing-here", cast.holder)


def _away(cast: Cast) -> Iterator[Shown]:
    """The teammate is away; the stranger stands in for one stretch, and was asked for another."""
    days = announced(cast.teammate, stand_in=cast.stranger, agrees=True)
    asked = announced(cast.teammate, first=clock.today() + timedelta(days=30), stand_in=cast.stranger)
    yield Shown("away", reverse("people:away"), cast.teammate)
    yield Shown("away, wrong", reverse("people:away"), cast.teammate, "#away button")
    yield Shown("other days", reverse("people:away_change", args=[days.pk]), cast.teammate)
    yield Shown("I stand in", reverse("people:away"), cast.stranger)
    yield Shown("standing in", reverse("people:standing_in", args=[days.pk]), cast.stranger)
    yield Shown("asked to stand in", reverse("people:standing_in", args=[asked.pk]), cast.stranger)
    yield Shown(
        "before asking", reverse("agreements:proposal", args=[cast.teammate.pk, "holder"]), cast.holder
    )


def _signals(cast: Cast) -> Iterator[Shown]:
    """Open with an offer, asked of the reader, resolved, on the shelf, and with a stand-in to choose."""
    offering = raised(cast.holder, signed(cast.holder, cast.counterpart), text=LONG_ADDRESS)
    offered(offering, cast.counterpart, LONG_WORD)
    asking = raised(cast.counterpart, signed(cast.holder, cast.counterpart))
    done = raised(cast.holder, readers="anyone")
    taken(done, offered(done, cast.counterpart))
    done = resolved(done)
    for name in ("", "?show=asked", "?show=open", "?show=resolved", "?show=given"):
        yield Shown(f"signals {name}", reverse("coaching:signals") + name, cast.holder)
    yield Shown("a signal with an offer", reverse("coaching:signal", args=[offering.pk]), cast.holder)
    yield Shown("a signal asked of me", reverse("coaching:signal", args=[asking.pk]), cast.holder)
    yield Shown("resolved", reverse("coaching:signal", args=[done.pk]), cast.holder)
    new = reverse("coaching:signal_new")
    yield Shown(
        "a new signal, wrong",
        f"{new}?agreement={offering.agreement_id}",
        cast.holder,
        ".thumb .button--filled",
    )
    for name, signal in (("answer", asking), ("resolution", offering), ("erasure", offering)):
        yield Shown(f"signal_{name}", reverse(f"coaching:signal_{name}", args=[signal.pk]), cast.holder)
    answer = reverse("coaching:signal_answer_erasure", args=[offering.pk, 1])
    yield Shown("signal_answer_erasure", answer, cast.counterpart)
    yield Shown("shelf_entry", reverse("coaching:shelf_entry", args=[done.pk]), cast.holder)
    yield Shown("where I helped", reverse("coaching:signals") + "?show=given", cast.counterpart)
    words = {"situation": LONG_WORD, "what_helped": LONG_ADDRESS}
    shelf.put_on_shelf(done, by=cast.holder, key=uuid.uuid4(), **words)
    yield Shown("shelf", reverse("coaching:shelf"), cast.holder)
    yield Shown("an empty shelf", reverse("coaching:shelf") + "?q=niets", cast.holder)


def _feedback(cast: Cast) -> Iterator[Shown]:
    """Asked of a guest, given and read along, appreciated and waiting for the receiver's yes."""
    asked(cast.holder, cast.guest, cast.teammate, text=LONG_ADDRESS)
    mine = shared(given(cast.counterpart, cast.holder), cast.stranger)
    wished = appreciated(cast.teammate, cast.holder, Audience.ORGANISATION)
    published(appreciated(cast.counterpart, cast.holder, Audience.TEAM, cast.holder.home_team))
    yield Shown("asked of a guest", "/", cast.guest)
    yield Shown(
        "a guest gives feedback",
        reverse("coaching:feedback_answer", args=[ask_of(cast.guest).pk]),
        cast.guest,
    )
    yield Shown("your guests", reverse("people:guests"), cast.holder)
    yield Shown("team with appreciation", reverse("team"), cast.holder)
    yield Shown(
        "asking for feedback, wrong", reverse("coaching:feedback_ask"), cast.holder, ".thumb .button--filled"
    )
    for show in ("", "?show=given", "?show=shared", "?show=appreciation"):
        yield Shown(f"feedback {show}", reverse("coaching:feedback_list") + show, cast.holder)
    for name in ("feedback", "feedback_sharing", "feedback_removal"):
        yield Shown(name, reverse(f"coaching:{name}", args=[mine.pk]), cast.holder)
    for name in ("appreciation", "appreciation_removal"):
        yield Shown(name, reverse(f"coaching:{name}", args=[wished.pk]), cast.holder)
    yield Shown("to whom", reverse("coaching:feedback_choose"), cast.holder)
    for name in ("feedback_to", "appreciation_to"):
        path = reverse(f"coaching:{name}", args=[cast.counterpart.pk])
        yield Shown(f"{name}, wrong", path, cast.holder, ".thumb .button--filled")


def _negotiation(cast: Cast) -> Iterator[Shown]:
    waiting = proposed(cast.holder, cast.counterpart, **long_words())
    answered = proposed(cast.holder, cast.counterpart)
    actions.counter(
        answered, wording(title="Anders", outcome="Een ander resultaat."), by=cast.counterpart,
        seen=answered.revision, key=uuid.uuid4(), note="Zo past het beter.",
    )  # fmt: skip
    write = reverse("agreements:proposal", args=[cast.counterpart.pk, Role.HOLDER])
    yield Shown("proposal", write, cast.holder)
    yield Shown("proposal with errors", write, cast.holder, "[name=do][value=send]")
    yield Shown("proposal by the counterpart", write.replace("holder", "counterpart"), cast.holder)
    yield from _of(waiting, cast.counterpart, "agreement", "signature", "counter_proposal", "refusal")
    yield from _of(waiting, cast.holder, "agreement", "withdrawal", "signature")
    yield Shown(
        "refusal with errors", _path("refusal", waiting), cast.counterpart, "main form .button--filled"
    )
    yield Shown("two versions", reverse("agreements:comparison", args=[answered.pk, 1, 2]), cast.holder)
    yield Shown("a version", reverse("agreements:version", args=[answered.pk, 1]), cast.holder)


def _work(cast: Cast) -> Iterator[Shown]:
    active = told(told(signed(cast.holder, cast.counterpart, **long_words())), value="6.1")
    Agreement.objects.filter(pk=active.pk).update(tell_next_on=clock.today())
    done = delivered(told(signed(cast.holder, cast.counterpart, **long_words())))
    closed = accepted(delivered(signed(cast.holder, cast.counterpart)))
    returned = delivered(signed(cast.holder, cast.counterpart))
    assert returned.in_force
    lineage = returned.in_force.criteria.all()[0].lineage
    actions.return_(
        returned,
        by=cast.counterpart,
        needed={lineage: LONG_ADDRESS},
        seen=returned.revision,
        key=uuid.uuid4(),
    )
    yield from _of(active, cast.holder, "agreement", "check_in", "delivery", "chain")
    yield Shown("check-in with errors", _path("check_in", active), cast.holder, ".thumb .button--filled")
    yield Shown("delivery with errors", _path("delivery", active), cast.holder, ".thumb .button--filled")
    yield from _of(done, cast.counterpart, "agreement", "acceptance", "return")
    yield Shown("return with errors", _path("return", done), cast.counterpart, ".thumb .button--filled")
    yield from _of(done, cast.holder, "agreement", "recall")
    yield from _of(closed, cast.holder, "agreement", "check_in")
    yield from _of(fresh(returned), cast.holder, "agreement")
    yield Shown("a question to ask", _path("agreement", returned), cast.counterpart)
    yield Shown("coaching", reverse("coaching"), cast.counterpart)
    yield Shown("what my coach sees", reverse("seen_by_my_coach"), cast.holder)


def _bends(cast: Cast) -> Iterator[Shown]:
    """What waits, rests, was left, was ended; nobody answered for a month."""
    made = {name: in_situation(name, cast.holder, cast.counterpart) for name in ("change", "ending", "pause")}
    for agreement in made.values():
        yield from _of(agreement, cast.counterpart, "agreement", "signature", "refusal")
        yield from _of(agreement, cast.holder, "agreement", "withdrawal", "change")
    changed = reverse("agreements:comparison", args=[made["change"].pk, 1, 2])
    yield Shown("what would change", changed, cast.counterpart)
    ending = _path("signature", made["ending"])
    yield Shown("ending with errors", ending, cast.counterpart, ".thumb .button--filled")
    active = signed(cast.holder, cast.counterpart, **long_words())
    yield from _of(active, cast.holder, "change", "ending", "pause")
    yield Shown("ending with errors", _path("ending", active), cast.holder, ".thumb .button--filled")
    paused = in_situation("paused", cast.holder, cast.counterpart)
    yield from _of(paused, cast.holder, "agreement", "resumption")
    ended = in_situation("ending", cast.holder, cast.counterpart)
    attempt(Step.SIGNATURE, ended, cast.counterpart)
    yield from _of(fresh(ended), cast.holder, "agreement")
    with clock.at(clock.today() - timedelta(days=ANSWER_DAYS)):
        unanswered = in_situation("ending", cast.holder, cast.counterpart)
    yield from _of(unanswered, cast.holder, "agreement", "closing")
    left = signed(cast.holder, cast.coachs_coach)  # who looks at no page of these
    leave(deactivate(cast.coachs_coach, by=None))
    yield from _of(fresh(left), cast.holder, "agreement", "closing")


def _erased(cast: Cast) -> Iterator[Shown]:
    """What is about to be erased, by one or by both, and what was."""
    wished, gone = (
        fresh(accepted(delivered(told(signed(cast.holder, cast.counterpart, **long_words())))))
        for _ in range(2)
    )
    actions.ask_joint_erasure(wished, by=cast.holder)
    actions.ask_joint_erasure(gone, by=cast.holder)
    actions.agree_joint_erasure(gone, by=cast.counterpart)
    for number in (3, 4):
        actions.erase_words(gone, number, by=cast.holder)
    for who in (cast.holder, cast.counterpart):
        yield from _of(wished, who, "agreement", "erasing_together")
    yield from _of(gone, cast.holder, "agreement", "erasing_together", "document", "chain")
    yield Shown("my words", reverse("agreements:erasing_words", args=[wished.pk, 4]), cast.holder)
    yield Shown("no words left", reverse("agreements:erasing_words", args=[gone.pk, 4]), cast.holder)
    yield Shown("an erased version", reverse("agreements:version", args=[gone.pk, 1]), cast.counterpart)


def long_words() -> dict[str, object]:
    """Terms of words that do not fit."""
    criteria = [CriterionWording(LONG_WORD), CriterionWording(LONG_ADDRESS, CriterionKind.YES_NO)]
    return {
        "title": f"{LONG_WORD} {LONG_WORD[:50]}",
        "outcome": f"{LONG_WORD} {LONG_ADDRESS}",
        "criteria": (*criteria, *wording().criteria),
        "ends_on": clock.today() + timedelta(days=400),
        "contribution": LONG_ADDRESS,
    }


def _path(name: str, agreement: Agreement) -> str:
    return reverse(f"agreements:{name}", args=[agreement.pk])


def _of(agreement: Agreement, who: Person, *names: str) -> Iterator[Shown]:
    for name in names:
        yield Shown(f"{name}, {agreement.state}, {who.short_name}", _path(name, agreement), who)

"""First weeks: the path of somebody who is new, and good examples for a first proposal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from afspraak.agreements import examples
from afspraak.coaching.models.set_aside import Step
from afspraak.coaching.queries.seen import people_of
from afspraak.coaching.queries.set_aside import set_aside_by
from afspraak.people.access import person_only
from afspraak.people.models import Person
from afspraak.web.frame import address

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

NAMED = 3  # people that are named before the others are counted

Act = tuple[str, str]
"""Where it leads, and the words of the link."""


@dataclass(frozen=True)
class FirstStep:
    """One step of the path: what it is, why it helps, and what one can do. `is_away`: it was skipped."""

    what: Step
    title: str
    why: str
    acts: tuple[Act, ...]
    is_away: bool = False


@person_only
@require_safe
def first_steps(request: PersonRequest) -> HttpResponse:
    """The whole path, also what was skipped: it can be taken back here."""
    return render(request, "web/first_steps.html", {"steps": steps_of(request.person)})


@person_only
@require_safe
def first_proposal(request: PersonRequest) -> HttpResponse:
    """Three good agreements from the field of work one picks (`field`), each a beginning for one's own."""
    asked = request.GET.get("field", "")
    field = asked if asked in examples.FIELDS else next(iter(examples.FIELDS))
    shown = {"fields": examples.FIELDS, "field": field, "examples": examples.examples_in(field)}
    return render(request, "web/first_proposal.html", shown)


def path_of(me: Person) -> list[FirstStep]:
    """The steps that `me` did not skip. Three queries at most."""
    return [step for step in steps_of(me) if not step.is_away]


def steps_of(me: Person) -> list[FirstStep]:
    """All steps, as they are for this person: who coaches somebody gets them as a coach. Three queries."""
    away = set_aside_by(me)
    makers: dict[Step, Callable[[Person], tuple[str, str, tuple[Act, ...]]]] = {
        Step.COACH: _support if me.coaches_somebody else _coach,
        Step.PROPOSAL: _proposal,
        Step.SEEN: _seen,
        Step.REACH: _reach,
    }
    return [FirstStep(step, *make(me), is_away=step in away) for step, make in makers.items()]


def _coach(me: Person) -> tuple[str, str, tuple[Act, ...]]:
    if me.coach is None:
        return (
            _("You have no coach yet"),
            _("A steward says who that is. You can already agree on something with anyone who works here."),
            (),
        )
    name = {"name": me.coach.full_name, "short": me.coach.short_name}
    plan = address("coaching:talk_plan", me.coach_id)
    return (
        _("%(name)s is your coach") % name,
        _("With %(short)s you agree on results. How you get there is up to you, and %(short)s helps.") % name,
        ((plan, _("Plan a first conversation")),) if plan else (),
    )


def _support(me: Person) -> tuple[str, str, tuple[Act, ...]]:
    names = [person.short_name for person in people_of(me)]
    why = ngettext(
        "You agree on results with %(who)s, and help. Begin with a conversation.",
        "You agree on results with them, and help. Begin with a conversation with each.",
        len(names),
    )
    return (
        _("You are the coach of %(who)s") % {"who": _names(names)},
        why % {"who": _names(names)} + _own_coach(me),
        ((address("coaching"), _("See whom you support")),),
    )


def _names(names: list[str]) -> str:
    """Samira; Samira and Joris; Samira, Joris, Fatima and 5 more."""
    if len(names) == 1:
        return names[0]
    if len(names) <= NAMED:
        return _("%(names)s and %(last)s") % {"names": ", ".join(names[:-1]), "last": names[-1]}
    rest = len(names) - NAMED
    more = ngettext("%(names)s and one more", "%(names)s and %(rest)s more", rest)
    return more % {"names": ", ".join(names[:NAMED]), "rest": rest}


def _own_coach(me: Person) -> str:
    if me.coach is None:
        return ""
    said = _("Your own coach is %(name)s.") % {"name": me.coach.full_name}
    return f" {said}"


def _proposal(me: Person) -> tuple[str, str, tuple[Act, ...]]:
    why = _("It takes three minutes, and it only holds once both of you signed.")
    if me.coaches_somebody:
        ask = _("Ask each of your people for one, or make the first yourself.")
        why = f"{ask} {why}"
    return (
        _("Propose what you want to be there in the end"),
        why,
        (
            (address("first_proposal"), _("See three good examples")),
            (address("agreements:choose"), _("Make a proposal")),
        ),
    )


def _seen(me: Person) -> tuple[str, str, tuple[Act, ...]]:
    acts = ((address("trust:register"), _("Read the register")),)
    if me.coaches_somebody:
        return (
            _("What you see, they see too"),
            _("No hours, no presence, no scores. Your people read the same page about themselves."),
            ((address("coaching:guide"), _("From control to coaching")), *acts),
        )
    return (
        _("What your coach sees of you"),
        _("No hours, no presence, no scores. What is kept about you stands on one page."),
        ((address("seen_by_my_coach"), _("See what your coach sees")), *acts),
    )


def _reach(me: Person) -> tuple[str, str, tuple[Act, ...]]:
    return (
        _("When you are reached"),
        _("You choose when mail comes, and outside those moments it is quiet. Your language too."),
        ((address("inform:reach") or address("people:preferences"), _("Choose your moments")),),
    )

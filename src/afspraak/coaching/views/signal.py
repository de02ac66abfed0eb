"""Signals: the lists, raising one, and the page of one."""

from __future__ import annotations

import uuid
from functools import partial
from typing import TYPE_CHECKING, Any

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from afspraak.coaching.actions import signal as actions
from afspraak.coaching.forms.answer import AnswerForm, ResolutionForm
from afspraak.coaching.forms.signal import NAMES, Choosable, SignalForm
from afspraak.coaching.models import Signal
from afspraak.coaching.queries import answer_days, asking
from afspraak.coaching.queries import signal as signals
from afspraak.coaching.states.signal import Readers
from afspraak.coaching.views.signal_step import see_signal
from afspraak.core.pages import Page
from afspraak.core.steps import StepForm
from afspraak.core.steps.answering import Answering, done_before
from afspraak.people.access import person_only
from afspraak.people.models import Person
from afspraak.people.queries import colleagues
from afspraak.people.queries.teams import teams_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

methods = require_http_methods(["GET", "HEAD", "POST"])


@person_only
@require_safe
def signals_list(request: PersonRequest) -> HttpResponse:
    """Mine; `show` is asked, open, resolved or given (where I helped). `after` pages on."""
    me, show, after = request.person, request.GET.get("show", ""), request.GET.get("after")
    if show == "given":
        given = {"page": signals.support_given_by(me, after), "own_side": answer_days.own(me)}
        return render(request, "coaching/support_given.html", {"me": me, "show": show, **given})
    show = show if show in ("asked", "open", "resolved") else ""
    found = _listed(me, show, after)
    shown = {
        "me": me,
        "show": show,
        "lines": signals.lines(me, found.items),
        "next": found.next,
        "is_first": not after,
    }
    return render(request, "coaching/signals.html", shown)


def _listed(me: Person, show: str, after: str | None) -> Page[Signal]:
    if show == "asked":
        return signals.asked_of(me, after)
    if show == "open":
        return signals.open_to(me, after)
    return signals.mine(me, resolved=show == "resolved", after=after)


@person_only
@methods
def signal_new(request: PersonRequest) -> HttpResponse:
    """Raise a signal; `?agreement=` when it is about one, from its page."""
    me = request.person
    if done := done_before(request, me, see_signal):
        return done
    may = _choosable(me, request.GET.get("agreement", ""), request.POST)
    about = str(may.agreements[0].pk) if may.is_fixed else None

    def show(form: SignalForm, *, status: int) -> HttpResponse:
        shown = {"me": me, "form": form, "may": may, "colleagues": colleagues.names(me)}
        return render(request, "coaching/signal_new.html", shown, status=status)

    def tell(said: dict[str, Any]) -> object:
        return actions.raise_signal(form.wording(), by=me, key=said["key"]).pk

    page = Answering(request, me, show, see_signal, kept_as="signal")
    page.said = _("Thank you for telling. Telling in time is good work.")
    form = SignalForm(page.sent, seen=0, choosable=may, initial={"agreement": about})
    return page.take(form, tell)


def _choosable(me: Person, about: str, sent: QueryDict) -> Choosable:
    """What `me` may choose from; `about` names the one agreement it was begun from, if it is theirs.

    Whoever is named in what was `sent` may be away too.
    """
    agreements = asking.to_point_to(me)
    fixed = [agreement for agreement in agreements if str(agreement.pk) == about]
    # Where nobody is there to read it, it is only begun from its own page, for somebody else.
    agreements = fixed or [each for each in agreements if asking.other_in(me, each)]
    others = [asking.other_in(me, agreement) for agreement in agreements]
    others += [] if fixed else [me.coach]
    others += _named_in(sent, me)
    away = asking.away_among(me, {other for other in others if other is not None})
    read = frozenset(sent.getlist("away"))
    return Choosable(me, agreements, teams_of(me), away, is_fixed=bool(fixed), read=read)


def _named_in(sent: QueryDict, me: Person) -> list[Person]:
    """The colleagues named in what was sent, where each name is of one."""
    typed = [words for name in NAMES if (words := sent.get(name, "").strip())]
    if not typed or sent.get("readers") != Readers.NAMED:
        return []
    known = colleagues.Named(me, typed)
    return [found[0] for words in typed if len(found := known.by(words)) == 1]


@person_only
@require_safe
def signal(request: PersonRequest, signal_id: uuid.UUID) -> HttpResponse:
    """What was told, what was answered, and what I can do: answer it, or say that it is resolved."""
    me = request.person
    found = signals.signal_for(me, signal_id)
    seen = signals.seen_by(me, found)
    resolving = partial(ResolutionForm, offers=seen.open_offers)
    shown = {
        "me": me,
        "seen": seen,
        "signal": found,
        "answering": AnswerForm(seen=found.revision) if seen.can_answer else None,
        "resolving": resolving(seen=found.revision) if seen.can_resolve else None,
        "on_shelf": signals.on_shelf(found) if seen.is_mine else None,
        "taking_back": StepForm(seen=found.revision),
        **signals.ways_on(me, found),
    }
    return render(request, "coaching/signal.html", shown)

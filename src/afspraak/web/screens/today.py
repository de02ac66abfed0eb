"""Today: what waits for me, in words and in order, and what is new."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries import needs, pages, story
from afspraak.agreements.states import Step
from afspraak.coaching.queries import waiting as coaching
from afspraak.coaching.queries.today import today_of
from afspraak.core import clock
from afspraak.core.outbox import held_up
from afspraak.people.access import guests_too
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.web.frame import organisation_of
from afspraak.web.screens.asked import asked
from afspraak.web.screens.first_steps import path_of

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@guests_too
@require_safe
def today(request: PersonRequest) -> HttpResponse:
    """The first page of the day. Ends where there is nothing more to do."""
    if request.person.is_guest:
        return asked(request)
    me, day = request.person, clock.today()
    working = calendar(organisation_of(request))
    since = pages.last_working_day(day, working)
    found = today_of(me, since, working)
    news = by_agreement(found.news)
    is_empty = not (found.needs or found.waiting or news or found.given or found.thanked)
    shown = {
        "me": me,
        "day": day,
        "letter": letter(found.needs, me, found.waiting),
        "needs": in_order(found.needs, found.waiting),
        "news": news,
        "given": found.given,
        "thanked": found.thanked,
        "opened": [*found.resolved, *found.opened],
        "since": since,
        "since_yesterday": (day - since).days == 1,
        "drafts": found.drafts,
        "signalled": found.signalled,
        "mail": held_up() if me.is_steward else None,
        "path": path_of(me) if is_empty and not pages.has_any(me) else [],
    }
    return render(request, "web/today.html", shown)


def by_agreement(news: Iterable[Entry]) -> list[tuple[Agreement, list[tuple[Entry, story.Line]]]]:
    """What is new, newest first, with all that is new in one agreement together."""
    found: dict[object, list[Entry]] = {}
    for entry in news:
        found.setdefault(entry.agreement_id, []).append(entry)
    return [(same[0].agreement, [(each, story.line_of(each)) for each in same]) for same in found.values()]


def in_order(
    waiting: Iterable[needs.Need], helping: Iterable[coaching.Waiting]
) -> list[needs.Need | coaching.Waiting]:
    """What waits in agreements and in coaching, as one list: nearest promised date first."""
    both = [(needs.order(need), need) for need in waiting] + [(coaching.order(w), w) for w in helping]
    return [each for _place, each in sorted(both, key=lambda pair: pair[0])]


def letter(waiting: Iterable[needs.Need], me: Person, helping: Sequence[coaching.Waiting] = ()) -> str:
    """What waits, as one would write it to somebody: people by name while they are few."""
    to_answer: dict[object, str] = {}
    to_tell: list[str] = []
    for need in waiting:
        other = need.agreement.other_party(me)
        if need.step == Step.CHECK_IN:
            to_tell.append(other.short_name)
        else:
            to_answer[other.pk if other.person_id is None else other.person_id] = other.short_name
    asking = [each for each in helping if not each.is_for_me_to_do and each.who.pk != me.pk]
    to_answer |= {each.who.pk: each.who.short_name for each in asking}
    people, telling = _waiting(list(to_answer.values())), _telling(to_tell)
    if people and telling:
        both = {"people": people, "telling": telling}
        return _("%(people)s for an answer from you, and %(telling)s.") % both
    if people:
        return _("%(people)s for an answer from you.") % {"people": people}
    if telling:
        return f"{capital(telling)}."
    return _("Something is ready for you to do.") if helping else ""


def _waiting(people: list[str]) -> str:
    """Samira waits; Samira and Fatima wait; Three people wait."""
    match people:
        case []:
            return ""
        case [one]:
            return _("%(name)s waits") % {"name": one}
        case [one, two]:
            return _("%(one)s and %(two)s wait") % {"one": one, "two": two}
    return _("%(many)s people wait") % {"many": capital(in_words(len(people)))}


def _telling(to_tell: list[str]) -> str:
    """today a check-in to Willem-Jan fits; today two check-ins fit."""
    match to_tell:
        case []:
            return ""
        case [one]:
            return _("today a check-in to %(name)s fits") % {"name": one}
    return _("today %(many)s check-ins fit") % {"many": in_words(len(to_tell))}


def capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def in_words(number: int) -> str:
    """Small numbers as a letter writes them."""
    words = (
        _("one"), _("two"), _("three"), _("four"), _("five"), _("six"),
        _("seven"), _("eight"), _("nine"), _("ten"), _("eleven"), _("twelve"),
    )  # fmt: skip
    return words[number - 1] if 0 < number <= len(words) else str(number)

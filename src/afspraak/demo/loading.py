"""Filling an empty database with the demo: all of it, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from django.conf import settings
from django.db import transaction

from afspraak.core import clock, outbox
from afspraak.core.outbox.models import OutboxRow
from afspraak.demo.story import bends, colleagues, endings, europe, neighbours, permits, public_space, routes
from afspraak.demo.story.away import close_on_christmas_eve, leave_and_stand_in
from afspraak.demo.story.days import Days
from afspraak.demo.story.feedback import give_feedback
from afspraak.demo.story.moments import choose_moments
from afspraak.demo.story.people import (
    EMPTY_PEOPLE,
    EMPTY_TEAMS,
    ORGANISATION,
    PEOPLE,
    TEAMS,
    Figure,
    TeamOf,
)
from afspraak.demo.story.talks import hold_talks
from afspraak.demo.story.telling import tell_all
from afspraak.demo.story.telling_early import raise_signals
from afspraak.inform.jobs import gather, note_what_falls_due
from afspraak.people.actions.organisation import set_setting
from afspraak.people.actions.person import add
from afspraak.people.actions.role import set_role
from afspraak.people.actions.team import add_team, set_home_team, set_lead
from afspraak.people.models import Person, Team
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import is_working_day

STORIES = (
    *permits.STORIES,
    *routes.STORIES,
    *colleagues.STORIES,
    *public_space.STORIES,
    *europe.STORIES,
    *bends.STORIES,
    *endings.STORIES,
    *neighbours.STORIES,
)
OPENED = 200  # days ago on which the organisation began with Afspraak, before the first scene
MAIL_OF = timedelta(days=5)
EARLY = timedelta(hours=6)  # before anybody's moment
MAILBOX = "afspraak.demo.mailbox.MailboxBackend"


class NotEmpty(Exception):
    """There are people in this database already."""


def load(*, empty: bool = False) -> None:
    """Write the demo organisation, or one in which nothing was agreed yet. Raises NotEmpty.

    Five seconds on a slow machine: one transaction, so that a load that is broken off leaves nothing.
    """
    today = clock.today()
    days = Days(today)
    with transaction.atomic():
        if Person.objects.exists():
            raise NotEmpty
        with clock.at(days.ago(0 if empty else OPENED)):
            set_setting("name", ORGANISATION, by=None)
            set_setting("is_demo", True, by=None)
            people = _people(EMPTY_PEOPLE if empty else PEOPLE, EMPTY_TEAMS if empty else TEAMS)
            if not empty:
                close_on_christmas_eve(people, today)
        if not empty:
            tell_all(STORIES, people, days)
            leave_and_stand_in(people, days)
            hold_talks(people, days)
            give_feedback(people, days)
            raise_signals(people, days)
        choose_moments(people)
        forget_old_mail(today)
    deliver_mail(today)


def _people(figures: Iterable[Figure], teams: Iterable[TeamOf]) -> dict[str, Person]:
    """The steward first, who then adds teams and everyone else, each after their coach, and the leads."""
    waiting = list(figures)
    first = next(figure for figure in waiting if figure.role == "steward")
    waiting.remove(first)
    steward = _person(first, {}, {}, by=None)
    people = {first.handle: steward}
    made: dict[str, Team] = {}
    for team in teams:
        made[team.name] = add_team(team.name, by=steward, parent=made.get(team.part_of))
    if first.team:
        set_home_team(steward, made[first.team], by=steward)
    while waiting:
        figure = next(each for each in waiting if not each.coach or each.coach in people)
        waiting.remove(figure)
        people[figure.handle] = _person(figure, made, people, by=steward)
    for team in teams:
        set_lead(made[team.name], people.get(team.lead), by=steward)
    return people


def _person(
    figure: Figure, teams: Mapping[str, Team], people: Mapping[str, Person], *, by: Person | None
) -> Person:
    """Without a password: at the demo's door one click is enough."""
    person = add(
        figure.email,
        by=by,
        given_name=figure.given_name,
        infix=figure.infix,
        family_name=figure.family_name,
        function=figure.function,
        personnel_number=figure.personnel_number or None,
        language=figure.language,
        home_team=teams.get(figure.team),
        coach=people.get(figure.coach),
    )
    return set_role(person, figure.role, given=True, by=by) if figure.role else person


def forget_old_mail(today: date) -> None:
    """Drop what would have been mailed in the past months: a mailbox holds what is fresh.

    Where mail leads outside, drop all of it: the people of the demo have no address that exists.
    """
    rows = OutboxRow.objects.all()
    if settings.EMAIL_BACKEND == MAILBOX:
        rows = rows.filter(not_before__lt=clock.midnight(today - MAIL_OF))
    rows.delete()


def deliver_mail(today: date) -> None:
    """Bring the rest to the mailbox as this morning's overviews; what is of today waits for the next.

    On a day without mail they are those of the last day with it.
    """
    works = calendar()
    morning = next(day for n in range(30) if is_working_day(day := today - timedelta(n), works))
    with clock.at(clock.midnight(morning) + EARLY):
        _serve()
        note_what_falls_due()
    with clock.at(clock.midnight(morning) + timedelta(hours=8, minutes=31)):
        gather()
        _serve()
    _serve()


def _serve() -> None:
    while outbox.serve_due():
        pass

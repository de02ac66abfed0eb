"""What stewards may do, that it is recorded, and that there is always one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client

from afspraak.core import clock
from afspraak.core.errors import Conflict, Invalid, Refused
from afspraak.people import actions, organisation
from afspraak.people.actions import Role
from afspraak.people.jobs import change_coaches
from afspraak.people.models import Act, Person, PrivilegedAct, Session, Team
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ACTS: dict[Act, Callable[[Cast, Person], object]] = {
    Act.PERSON_ADDED: lambda cast, by: actions.add("a@b.nl", by=by, given_name="A", family_name="B"),
    Act.PERSON_CORRECTED: lambda cast, by: actions.correct(cast.holder, by=by, function="Jurist"),
    Act.PERSON_DEACTIVATED: lambda cast, by: actions.deactivate(cast.holder, by=by),
    Act.COACH_SET: lambda cast, by: actions.set_coach(cast.holder, cast.stranger, by=by),
    Act.COACH_PLANNED: lambda cast, by: actions.plan_coach(
        cast.holder, cast.stranger, from_=clock.today() + timedelta(days=3), by=by
    ),
    Act.STEWARD_GIVEN: lambda cast, by: actions.set_role(cast.holder, Role.STEWARD, given=True, by=by),
    Act.WORKS_COUNCIL_TAKEN: lambda cast, by: actions.set_role(
        cast.overseer, Role.WORKS_COUNCIL, given=False, by=by
    ),
    Act.HOME_TEAM_SET: lambda cast, by: actions.set_home_team(cast.holder, cast.stranger.home_team, by=by),
    Act.TEAM_JOINED: lambda cast, by: actions.join_team(cast.holder, other_team(cast), by=by),
    Act.TEAM_MADE: lambda cast, by: actions.add_team("Nieuw", by=by),
    Act.TEAM_LEAD_GIVEN: lambda cast, by: actions.set_lead(other_team(cast), cast.stranger, by=by),
    Act.TEAM_CLOSED: lambda cast, by: actions.close_team(other_team(cast), by=by),
    Act.SETTING_CHANGED: lambda cast, by: actions.set_setting("name", "Gemeente Woudrade", by=by),
}


def other_team(cast: Cast) -> Team:
    assert cast.stranger.home_team
    return cast.stranger.home_team


@pytest.mark.parametrize("act", ACTS)
def test_each_act_is_recorded_once(act: Act, cast: Cast) -> None:
    ACTS[act](cast, cast.steward)
    row = PrivilegedAct.objects.get()
    assert (row.act, row.by, row.on) == (act, cast.steward, clock.today())


@pytest.mark.parametrize("act", ACTS)
def test_only_stewards(act: Act, cast: Cast) -> None:
    for person in (cast.holder, cast.coachs_coach, cast.overseer, cast.guest):
        with pytest.raises(Refused, match=r"people\.steward_only"):
            ACTS[act](cast, person)
    assert not PrivilegedAct.objects.exists()


def test_the_last_steward_stays(cast: Cast) -> None:
    with pytest.raises(Refused, match=r"person\.last_steward"):
        actions.deactivate(cast.steward, by=None)
    with pytest.raises(Refused, match=r"person\.last_steward"):
        actions.set_role(cast.steward, Role.STEWARD, given=False, by=cast.steward)
    actions.set_role(cast.holder, Role.STEWARD, given=True, by=cast.steward)
    actions.deactivate(cast.steward, by=cast.holder)
    with pytest.raises(Refused, match=r"person\.last_steward"):
        actions.set_role(cast.holder, Role.STEWARD, given=False, by=None)


def test_who_leaves_is_out_and_coaches_nobody(cast: Cast, client_of: Callable[[Person], Client]) -> None:
    client_of(cast.counterpart)
    actions.deactivate(cast.counterpart, by=cast.steward)
    cast.holder.refresh_from_db()
    cast.counterpart.refresh_from_db()
    assert cast.holder.coach is None
    assert not cast.counterpart.is_active
    assert not Session.objects.filter(person=cast.counterpart).exists()
    assert PrivilegedAct.objects.filter(upon=cast.holder, act=Act.COACH_SET).exists()
    with pytest.raises(Conflict, match=r"person\.gone"):
        actions.deactivate(cast.counterpart, by=cast.steward)
    actions.reactivate(cast.counterpart, by=cast.steward)


def test_a_coach_is_a_colleague_above(cast: Cast) -> None:
    for coach in (cast.holder, cast.guest):
        with pytest.raises(Refused, match=r"coach\.not_possible"):
            actions.set_coach(cast.holder, coach, by=cast.steward)
    with pytest.raises(Refused, match=r"coach\.in_a_circle"):
        actions.set_coach(cast.coachs_coach, cast.holder, by=cast.steward)


def test_a_planned_coach_starts_on_the_day(cast: Cast) -> None:
    day = clock.today() + timedelta(days=3)
    actions.plan_coach(cast.holder, cast.stranger, from_=day, by=cast.steward)
    assert change_coaches() == 0
    with clock.at(day):
        assert change_coaches() == 1
    cast.holder.refresh_from_db()
    assert (cast.holder.coach, cast.holder.next_coach) == (cast.stranger, None)


def test_what_touches_a_law_needs_the_works_council(cast: Cast) -> None:
    for signed_by in (None, cast.steward, cast.holder):
        with pytest.raises(Refused, match=r"setting\.needs_signature"):
            actions.set_setting("keep_closed_agreements", 365, by=cast.steward, signed_by=signed_by)
    with pytest.raises(Refused, match=r"setting\.needs_signature"):
        actions.set_setting("keep_closed_agreements", 365, by=None)
    actions.set_setting("keep_closed_agreements", 365, by=cast.steward, signed_by=cast.overseer)
    assert organisation.current().keep_closed_agreements == 365


def test_settings_are_dated_and_the_latest_holds(
    cast: Cast, django_assert_num_queries: Callable[..., object]
) -> None:
    actions.set_setting("name", "Eerst", by=cast.steward)
    actions.set_setting("name", "Daarna", by=cast.steward)
    with django_assert_num_queries(1):  # type: ignore[attr-defined]
        assert organisation.current().name == "Daarna"
    for key, value in (("nothing", 1), ("name", 3), ("is_demo", "yes"), ("keep_unsigned_proposals", 0)):
        with pytest.raises(Invalid):
            actions.set_setting(key, value, by=cast.steward, signed_by=cast.overseer)


def test_added_people_are_checked(cast: Cast) -> None:
    with pytest.raises(Invalid) as refused:
        actions.add("BRAM@example.org", by=cast.steward, given_name=" ", family_name="Meer", language="xx")
    assert refused.value.fields == {
        "email": "person.email_taken",
        "given_name": "person.name_missing",
        "language": "person.language_unknown",
    }
    with pytest.raises(Invalid):
        actions.add("not an address", by=cast.steward, given_name="A", family_name="B")


def test_nobody_chooses_for_another(cast: Cast) -> None:
    with pytest.raises(Refused):
        actions.prefer(cast.holder, by=cast.steward, language="en")
    with pytest.raises(Invalid):
        actions.prefer(cast.holder, by=cast.holder, time_zone="Middle/Earth")
    assert actions.prefer(cast.holder, by=cast.holder, language="en").language == "en"


def test_a_coach_may_leave_after_somebody_they_coached_left(cast: Cast) -> None:
    actions.deactivate(cast.holder, by=cast.steward)
    actions.deactivate(cast.counterpart, by=cast.steward)
    cast.holder.refresh_from_db()
    assert cast.holder.coach is None

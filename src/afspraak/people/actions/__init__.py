"""What can be done about people. `by` is who does it; None is the command line."""

from afspraak.people.actions.away import (
    announce_away,
    answer_standing_in,
    change_away,
    end_away,
    pass_days,
)
from afspraak.people.actions.erasing import erase, erase_past_keeping
from afspraak.people.actions.guest import close_visit, end_invitation, invite_guest
from afspraak.people.actions.organisation import set_setting
from afspraak.people.actions.person import (
    add,
    correct,
    deactivate,
    plan_coach,
    reactivate,
    set_coach,
    start_planned_coach,
)
from afspraak.people.actions.preferences import prefer
from afspraak.people.actions.role import Role, has_role, set_role
from afspraak.people.actions.session import name_session, sign_out_everywhere
from afspraak.people.actions.team import (
    add_team,
    close_team,
    join_team,
    leave_team,
    set_home_team,
    set_lead,
)
from afspraak.people.actions.working_days import decide_days, forget_days

__all__ = [
    "Role",
    "add",
    "add_team",
    "announce_away",
    "answer_standing_in",
    "change_away",
    "close_team",
    "close_visit",
    "correct",
    "deactivate",
    "decide_days",
    "end_away",
    "end_invitation",
    "erase",
    "erase_past_keeping",
    "forget_days",
    "has_role",
    "invite_guest",
    "join_team",
    "leave_team",
    "name_session",
    "pass_days",
    "plan_coach",
    "prefer",
    "reactivate",
    "set_coach",
    "set_home_team",
    "set_lead",
    "set_role",
    "set_setting",
    "sign_out_everywhere",
    "start_planned_coach",
]

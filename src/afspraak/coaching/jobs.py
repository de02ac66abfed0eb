"""What happens at night in coaching: what lapsed, and what was kept long enough."""

from __future__ import annotations

from datetime import timedelta

from afspraak.coaching.actions import signal_forgetting, talk_forgetting
from afspraak.coaching.actions.away import let_rest
from afspraak.coaching.actions.feedback_forgetting import forget_past_keeping
from afspraak.core import clock
from afspraak.people.queries.away import away_until_now
from afspraak.people.queries.calendar import calendar

RESOLVED_DAYS = 90
QUIET_DAYS = 365  # a signal that nobody resolved, and to which nothing happens any more
LEFT_DAYS = 90  # whoever raised it no longer works here


def let_days_away_rest() -> None:
    """Days on which people are away count for nothing that waits for them; what is past is forgotten."""
    today = clock.today()
    working = calendar()
    for away in away_until_now(today):
        let_rest(away, today, working)


def forget_feedback() -> None:
    """Questions lapse, and drafts, feedback and appreciation go when their time is over."""
    forget_past_keeping()


def forget_signals() -> None:
    """Signals whose time is over are gone for everyone; what was put on the shelf stays, nameless."""
    today = clock.today()
    signal_forgetting.forget_signals(
        resolved_before=today - timedelta(days=RESOLVED_DAYS),
        quiet_since=today - timedelta(days=QUIET_DAYS),
        left_before=today - timedelta(days=LEFT_DAYS),
    )


def forget_talks() -> None:
    """Private lines whose days are over, times that are past, and conversations kept long enough."""
    talk_forgetting.forget_past(clock.today())

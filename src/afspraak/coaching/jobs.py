"""What happens at night in coaching: what lapsed, and what was kept long enough."""

from __future__ import annotations

from afspraak.coaching.actions.feedback_forgetting import forget_past_keeping


def forget_feedback() -> None:
    """Questions lapse, and drafts, feedback and appreciation go when their time is over."""
    forget_past_keeping()

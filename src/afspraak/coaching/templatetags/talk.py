"""When a conversation is, and how often two people speak, in the reader's words and zone."""

from __future__ import annotations

from datetime import date, timedelta

from django import template
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.forms.talk import WEEKS
from afspraak.coaching.models.talk import CoachingConversation
from afspraak.core import clock
from afspraak.people.models.person import opening

register = template.Library()

NARROW = "\u00a0"  # a date never breaks over two lines


@register.filter
def when(talk: CoachingConversation) -> str:
    """Donderdag 26 november om 11.00 uur; or the day alone. In the zone of whoever reads."""
    if talk.starts_at is None:
        return _day(talk.on)
    local = talk.starts_at.astimezone(timezone.get_current_timezone())
    at = formats.time_format(local.time(), pgettext("time format", "H:i"))
    return _("%(day)s at %(time)s") % {"day": _day(local.date()), "time": at.replace(" ", NARROW)}


@register.filter
def stands(talk: CoachingConversation) -> str:
    """Proposed, agreed, closed or called off: in one word; or who of the two left before it came."""
    if talk.cancelled_on:
        return pgettext("talk", "Called off")
    if talk.closed_on:
        return pgettext("talk", "Closed")
    gone = next((each for each in (talk.person, talk.coach) if not each.is_active), None)
    if gone is not None:
        return _("%(name)s no longer works here") % {"name": opening(gone.short_name)}
    return pgettext("talk", "Proposed") if talk.asked_id else pgettext("talk", "Agreed")


@register.filter
def every(weeks: int | None) -> str:
    """Every two weeks."""
    return str(dict(WEEKS).get(weeks or 0, ""))


@register.filter
def near(day: date) -> str:
    """Today, tomorrow, or the day with its name."""
    return _day(day)


@register.filter
def is_past(day: date) -> bool:
    return day < clock.today()


@register.filter
def is_here(day: date) -> bool:
    """Whether the day is today or was before."""
    return day <= clock.today()


def _day(day: date) -> str:
    today = clock.today()
    near = {today: _("today"), today + timedelta(days=1): _("tomorrow")}
    form = "l j F" if day.year == today.year else "l j F Y"
    return str(near.get(day) or formats.date_format(day, form).replace(" ", NARROW))

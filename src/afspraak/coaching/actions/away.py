"""What rests while somebody is away, in agreements and in signals; then the days are forgotten."""

from __future__ import annotations

from datetime import date

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from afspraak.agreements.actions.away import rest_while_away
from afspraak.coaching.models import Answer, Asked
from afspraak.people.actions import pass_days
from afspraak.people.models import Away
from afspraak.people.working_days import Calendar, is_working_day


@transaction.atomic
def let_rest(away: Away, today: date, working: Calendar) -> None:
    """Count the days of `away` up to today that no night counted before, once each, wherever they matter.

    One transaction with the note that they are counted: a night that is repeated or missed changes nothing.
    """
    days = pass_days(away, today)
    rest_while_away(away.person, days)
    answered = Exists(Answer.objects.filter(signal=OuterRef("signal")))
    waiting = Asked.objects.filter(~answered, person=away.person, signal__resolved_on__isnull=True)
    for day in days:
        if is_working_day(day, working):
            waiting.filter(on__lt=day).update(away_days=F("away_days") + 1)

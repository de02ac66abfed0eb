"""Reading what of coaching concerns a person: two queries, however many kinds and however many of each.

One glance tells which kinds name them. What those kinds find by their rules is read in one query, and what
stands beside that (answers, whom one asked, titles, promises) in another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import compress
from typing import Any

from django.db.models import QuerySet

from afspraak.agreements.models import Agreement
from afspraak.coaching.models import Answer, Asked
from afspraak.coaching.queries import (
    appreciation,
    feedback,
    feedback_waiting,
    promised_answer,
    signal,
    signal_waiting,
    stand_in_waiting,
    talk_waiting,
)
from afspraak.coaching.queries import waiting_glance as naming
from afspraak.coaching.queries.gathered import Gathered
from afspraak.core import rows
from afspraak.people.models import Away, Person

Reads = Callable[[Person, date], dict[str, QuerySet[Any]]]

WAITING: dict[rows.Rows, Reads] = {
    naming.signals: lambda me, _: {"signals": signal_waiting.involving(me)},
    naming.talks: lambda me, _: {"talks": talk_waiting.asking(me)},
    naming.follow_ups: lambda me, _: talk_waiting.to_do(me),
    naming.thirds: lambda me, _: {"thirds": talk_waiting.others(me)},
    naming.rhythms: lambda me, _: {"rhythms": talk_waiting.proposed(me)},
    naming.feedback: lambda me, _: feedback_waiting.asked(me),
    naming.appreciation: lambda me, _: {"appreciation": appreciation.asking(me)},
    naming.standing_in: lambda me, _: {"standing_in": stand_in_waiting.asked(me)},
}
NEW: dict[rows.Rows, Reads] = {
    naming.own_signals: lambda me, _: {"own_signals": signal.open_ones_of(me)},
    naming.given: lambda me, since: {"given": feedback.new_for(me, since)},
    naming.thanked: lambda me, since: {"thanked": appreciation.new_for(me, since)},
    naming.opened: lambda me, since: {"opened": signal.opened_to(me, since)},
    naming.resolved: lambda me, since: {"resolved": signal.resolved_with(me, since)},
}
_glance_waiting = rows.Glance(*WAITING)
_glance_all = rows.Glance(*WAITING, *NEW)


def waiting_rows(me: Person) -> Gathered:
    """What waits for `me`, people and versions not yet beside it. One query if nothing does, else three."""
    return _read(me, rows.SINCE, compress(WAITING.values(), _glance_waiting(me.pk)))


def all_rows(me: Person, since: date) -> Gathered:
    """What waits, their own open signals, and what is new since a day; else as above."""
    return _read(me, since, compress([*WAITING.values(), *NEW.values()], _glance_all(me.pk, since)))


def _read(me: Person, since: date, reads: Iterable[Reads]) -> Gathered:
    asked = {name: found for read in reads for name, found in read(me, since).items()}
    gathered = Gathered(me, **rows.together(asked))
    for name, found in rows.together(_beside(gathered)).items():
        setattr(gathered, name, found)
    gathered.lay()
    return gathered


def _beside(gathered: Gathered) -> dict[str, QuerySet[Any]]:
    """What is to be read by the keys of what was found."""
    me, signals = gathered.me, {each.pk for each in gathered.all_signals}
    about = gathered.pointing()
    beside: dict[str, QuerySet[Any]] = {}
    if signals:
        beside["answers"] = Answer.objects.filter(signal__in=signals)
        beside["asked"] = Asked.objects.filter(signal__in=signals)
    if about and not me.is_guest:
        beside["readable"] = Agreement.objects.readable_by(me).filter(pk__in=about)
    if about and gathered.signals:
        standing_in = Asked.objects.filter(person=me, signal__in=signals, stands_in_for__isnull=False)
        beside["stood_in"] = Agreement.objects.filter(pk__in=standing_in.values("signal__agreement"))
        beside["promises"] = promised_answer.promises_of(me, about)
        beside["away"] = Away.objects.filter(person=me)
    return beside

"""What stands on a person's Today: what waits, their own signals, what is new, what they kept for later.

First the rows of all that, each kind by its rule of sight; then what they all refer to, once: people above
all. So Today costs the same for who has one thing waiting and for who has everything.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Draft, Entry
from afspraak.agreements.queries import beside, needs, pages
from afspraak.coaching.models import Appreciation, Feedback, Signal
from afspraak.coaching.queries import signal, waiting
from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.gathering import all_rows
from afspraak.core import rows
from afspraak.people.models import Person
from afspraak.people.working_days import Calendar


@dataclass(frozen=True)
class Today:
    """What waits in agreements (`needs`) and in coaching, one's own open signals and drafts, and what is new.

    New since a day: what others did in one's agreements, feedback that was `given`, who `thanked`, and
    `opened`: signals of others that ask a team of theirs, or everyone. `resolved`: those that one answered.
    """

    needs: list[needs.Need]
    waiting: list[waiting.Waiting]
    signalled: list[signal.Seen]
    news: list[Entry]
    given: list[Feedback]
    thanked: list[Appreciation]
    opened: list[signal.Seen]
    resolved: list[signal.Seen]
    drafts: list[Draft]


def today_of(person: Person, since: date, working: Calendar) -> Today:
    """Eight queries where nothing is there, seventeen where everything is."""
    asked, gathered = needs.asking(person), all_rows(person, since)
    news = pages.news_for(person, since)
    in_news = rows.lay_one(news, "agreement", known=asked.agreements)
    rows.lay_all(
        [
            *asked.references(),
            *gathered.references(),
            *beside.both_versions(in_news),
            (news, "actor"),
        ]
    )
    return Today(
        needs=needs.needs_in(asked, working),
        waiting=waiting.lines(gathered, working),
        signalled=_seen(gathered, gathered.own_signals),
        news=news,
        given=sorted(gathered.given, key=lambda each: (-_day(each.given_on), str(each.pk))),
        thanked=sorted(gathered.thanked, key=lambda each: (-_day(each.given_on), str(each.pk))),
        opened=_seen(gathered, gathered.opened),
        resolved=_seen(gathered, gathered.resolved),
        drafts=asked.drafts,
    )


def _seen(gathered: Gathered, signals: list[Signal]) -> list[signal.Seen]:
    """As a list shows them, newest first."""
    newest = sorted(signals, key=lambda each: (-_day(each.raised_on), str(each.pk)))
    return [
        signal.Seen(each, gathered.me, gathered.title_of(each), answers=list(each.answers.all()))
        for each in newest
    ]


def _day(day: date | None) -> int:
    """For the newest first."""
    return day.toordinal() if day else 0

"""What of coaching concerns one person now, as rows with what stands beside them: read, and not told yet."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from functools import cached_property

from afspraak.agreements.models import Agreement, Support
from afspraak.agreements.queries import beside
from afspraak.coaching.models import (
    Answer,
    Appreciation,
    Asked,
    Feedback,
    FeedbackAsk,
    FeedbackRequest,
    Signal,
)
from afspraak.coaching.models.talk import AskedIn, CoachingConversation, FollowUp, TalkRhythm
from afspraak.core import rows
from afspraak.people.models import Away, Person


@dataclass
class Gathered:
    """Rows of many kinds, each as its rule of sight gave them, each in no order.

    `signals` involve the person, `own_signals` they raised, `opened` asks a team of theirs or everyone, and
    `resolved` are those of others that they answered.
    `talks_before` and `requests` are what follow-ups and questions belong to. `given` and `thanked` are new.
    """

    me: Person
    signals: list[Signal] = field(default_factory=list)
    talks: list[CoachingConversation] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    talks_before: list[CoachingConversation] = field(default_factory=list)
    thirds: list[AskedIn] = field(default_factory=list)
    rhythms: list[TalkRhythm] = field(default_factory=list)
    asks: list[FeedbackAsk] = field(default_factory=list)
    requests: list[FeedbackRequest] = field(default_factory=list)
    appreciation: list[Appreciation] = field(default_factory=list)
    standing_in: list[Away] = field(default_factory=list)
    own_signals: list[Signal] = field(default_factory=list)
    opened: list[Signal] = field(default_factory=list)
    resolved: list[Signal] = field(default_factory=list)
    given: list[Feedback] = field(default_factory=list)
    thanked: list[Appreciation] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    readable: list[Agreement] = field(default_factory=list)  # of which the person may read the title
    stood_in: list[Agreement] = field(default_factory=list)  # the same, for signals they got as a stand-in
    promises: list[Support] = field(default_factory=list)  # of an answer to a signal, by the person
    away: list[Away] = field(default_factory=list)  # when the person is or will be

    @property
    def all_signals(self) -> list[Signal]:
        return [*self.signals, *self.own_signals, *self.opened, *self.resolved]

    def pointing(self) -> set[uuid.UUID]:
        """The agreements that signals and questions are about."""
        keys = [
            *(each.agreement_id for each in self.all_signals),
            *(each.agreement_id for each in self.requests),
        ]
        return {key for key in keys if key}

    def lay(self) -> None:
        """What rows refer to and that is gathered too. No query."""
        rows.lay_one(self.follow_ups, "talk", known=self.talks_before)
        rows.lay_one(self.asks, "request", known=self.requests)
        rows.lay_many(self.all_signals, "answers", order="number", known=self.answers)
        rows.lay_many(self.all_signals, "asked", known=self.asked)

    def references(self) -> rows.References:
        """People, teams and versions that are to be laid beside them, for `rows.lay_all`."""
        return [
            (self.all_signals, "raiser"),
            (self.all_signals, "team"),
            (self.answers, "author"),
            *((talks, two) for talks in (self.talks, self.talks_before) for two in ("person", "coach")),
            (self.thirds, "asked_by"),
            (self.rhythms, "proposed_by"),
            (self.requests, "asker"),
            ([*self.appreciation, *self.thanked], "writer"),
            (self.given, "writer"),
            (self.standing_in, "person"),
            (self.standing_in, "stand_in"),
            *beside.both_versions([*self.readable, *self.stood_in]),
        ]

    def title_of(self, about: FeedbackRequest | Signal) -> str:
        """By which title the person knows what something is about; empty where they may not read it.

        A party reads it, and who it is shared with; a stand-in that of the agreement a signal came with.
        """
        key = about.agreement_id
        if key is None:
            return ""
        is_theirs = isinstance(about, Signal) and any(
            each.stands_in_for_id for each in self.asked_of_me(about)
        )
        return self._titles.get(key) or (self._titles_stood_in.get(key, "") if is_theirs else "")

    def asked_of_me(self, signal: Signal) -> list[Asked]:
        return [asked for asked in signal.asked.all() if asked.person_id == self.me.pk]

    @cached_property
    def _titles(self) -> dict[uuid.UUID, str]:
        return {agreement.pk: agreement.terms_shown.heading for agreement in self.readable}

    @cached_property
    def _titles_stood_in(self) -> dict[uuid.UUID, str]:
        return {agreement.pk: agreement.terms_shown.heading for agreement in self.stood_in}

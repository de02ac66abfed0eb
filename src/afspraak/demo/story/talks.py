"""Coaching conversations: held, planned, moved, called off; what came of them, and a rhythm."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time

from afspraak.coaching.actions import (
    talk,
    talk_agenda,
    talk_follow_up,
    talk_rhythm,
    talk_third,
    talk_words,
)
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models import AskedIn, CoachingConversation
from afspraak.coaching.models.talk import Question
from afspraak.coaching.queries.talk_suggestions import suggestions
from afspraak.core import clock
from afspraak.demo.story.days import Days
from afspraak.people.models import Person


@dataclass(frozen=True)
class Talks:
    """Plays conversations, each act on its day and by whom it is of."""

    people: Mapping[str, Person]
    days: Days

    @contextmanager
    def ago(self, days: int) -> Iterator[None]:
        with clock.at(self.days.ago(days)):
            yield

    def plan(self, by: str, other: str, on: date, at: str = "", place: str = "") -> CoachingConversation:
        starts_at = None
        if at:
            hour, minute = at.split(":")
            starts_at = datetime.combine(on, time(int(hour), int(minute)), tzinfo=clock.zone())
        moment = Moment(on, starts_at, place)
        made = talk.plan(self.people[other], moment, by=self.people[by], key=uuid.uuid4())
        return CoachingConversation.objects.get(pk=made.pk)

    def agree(self, one: CoachingConversation, by: str) -> None:
        now = CoachingConversation.objects.get(pk=one.pk)
        talk.agree(now, by=self.people[by], seen=now.revision, key=uuid.uuid4())

    def close(self, one: CoachingConversation, by: str, *reached: int) -> None:
        now = CoachingConversation.objects.get(pk=one.pk)
        talk.close(now, by=self.people[by], reached=reached, seen=now.revision, key=uuid.uuid4())

    def point(self, one: CoachingConversation, by: str, text: str) -> None:
        talk_agenda.add_point(one, by=self.people[by], text=text, key=uuid.uuid4())

    def suggest(self, one: CoachingConversation, by: str) -> None:
        """Put the first suggestion on the agenda, if there is one."""
        for each in suggestions(one, self.people[by])[:1]:
            talk_agenda.add_suggestion(one, by=self.people[by], suggestion=each.name, key=uuid.uuid4())

    def note(self, one: CoachingConversation, by: str, text: str, question: str = "") -> None:
        talk_words.write_note(one, by=self.people[by], text=text, question=question, key=uuid.uuid4())

    def will(self, one: CoachingConversation, by: str, text: str, due_on: date) -> None:
        owner = self.people[by]
        talk_follow_up.add_follow_up(one, by=owner, text=text, owner=owner, due_on=due_on, key=uuid.uuid4())

    def did(self, one: CoachingConversation, by: str) -> None:
        """The first thing that `by` said to do is done."""
        number = one.follow_ups.filter(owner=self.people[by])[0].number
        talk_follow_up.finish_follow_up(one, number, by=self.people[by], is_done=True, key=uuid.uuid4())

    def rhythm(self, by: str, other: str, weeks: int, *, agreed: bool) -> None:
        one, two = self.people[by], self.people[other]
        talk_rhythm.propose_rhythm(two, by=one, weeks=weeks, key=uuid.uuid4())
        if agreed:
            talk_rhythm.answer_rhythm(one, by=two, is_yes=True, key=uuid.uuid4())


def hold_talks(people: Mapping[str, Person], days: Days) -> None:
    """All conversations of the demo."""
    talks = Talks(people, days)
    _bram(talks)
    _of_marjoleins_team(talks)
    _marjolein(talks)
    _english(talks)
    _called_off(talks)


def _bram(talks: Talks) -> None:
    """One that was held, with the four questions; a next one tomorrow, with what was not reached."""
    held = talks.days.ago(28)
    with talks.ago(33):
        talks.rhythm("marjolein", "bram", 4, agreed=True)
        one = talks.plan("marjolein", "bram", held, "11:00", "Rondje om de vijver")
        talks.point(one, "bram", "De leverancier antwoordt niet: wat kan jij wat ik niet kan?")
    with talks.ago(32):
        talks.agree(one, "bram")
        talks.point(one, "marjolein", "Wat leerde je van de eerste koppeling?")
        talks.point(one, "bram", "Wie kan het beheer van mij overnemen?")
    with talks.ago(28):
        talk_words.choose_guide(one, by=talks.people["bram"], with_guide=True, key=uuid.uuid4())
        talks.note(
            one,
            "bram",
            "Voor het eind van het jaar een koppeling waar iedereen op durft te bouwen.",
            Question.GOAL,
        )
        talks.note(
            one,
            "bram",
            "Technisch klopt het. Maar de leverancier reageert pas na een week.",
            Question.REALITY,
        )
        talks.note(
            one,
            "marjolein",
            "Of we vragen Willem-Jan om mee te bellen: hij tekende het contract.",
            Question.OPTIONS,
        )
        talks.will(
            one, "marjolein", "Met de leverancier bellen over een vaste contactpersoon", talks.days.ago(21)
        )
        talks.will(one, "bram", "Een lijst van wat er na de jaarwisseling nog open staat", talks.days.in_(3))
        talks.close(one, "bram", 1, 2)
    with talks.ago(22):
        talks.did(one, "marjolein")
    with talks.ago(6):
        coming = talks.plan("bram", "marjolein", talks.days.in_(1), "11:00", "Bij de koffie beneden")
    with talks.ago(5):
        talks.agree(coming, "marjolein")
        talks.suggest(coming, "marjolein")
    with talks.ago(2):
        talk_words.keep_private(
            coming,
            by=talks.people["bram"],
            text="Rustig beginnen. Eerst vertellen wat wel lukte, dan pas de leverancier.",
            key=uuid.uuid4(),
        )


def _of_marjoleins_team(talks: Talks) -> None:
    """What comes: today, a day alone, asked and not yet answered, with somebody else, a rhythm proposed."""
    in_ = talks.days.in_
    with talks.ago(7):
        today = talks.plan("marjolein", "youssef", in_(0), "10:00", "Langs de Veerkade, op de fiets")
        talks.agree(today, "youssef")
        talks.point(today, "youssef", "Kunnen we één vaste route maken voor warmtepompen?")
        samira = talks.plan("samira", "marjolein", in_(7), "9:30", "Op de bouwplaats aan de Kadelaan")
        talks.agree(samira, "marjolein")
        anneke = talks.plan("marjolein", "anneke", in_(14))
        talks.agree(anneke, "anneke")
        talks.point(anneke, "anneke", "Wie kan mij helpen met de stikstofberekening?")
        for name, day in (("tjitske", 9), ("rutger", 13)):
            talks.agree(talks.plan("marjolein", name, in_(day), place="Waar het uitkomt"), name)
    with talks.ago(4):
        _third(talks, anneke, "hedwig")
        talks.rhythm("marjolein", "fatima", 6, agreed=False)
    with talks.ago(1):
        talks.plan("joris", "marjolein", in_(8), "15:00", "Bellen")


def _third(talks: Talks, one: CoachingConversation, who: str) -> None:
    """Anneke would like to have Hedwig in it; all three say yes."""
    third = Third(colleague=talks.people[who])
    talk_third.propose_third(one, third, by=talks.people["anneke"], key=uuid.uuid4())
    row = AskedIn.objects.get(talk=one)
    talk_third.agree_third(one, row.pk, by=talks.people["marjolein"], key=uuid.uuid4())
    talk_third.answer_third(row.pk, by=talks.people[who], is_yes=True, key=uuid.uuid4())


def _marjolein(talks: Talks) -> None:
    """A coach has a coach: what he said to do is due tomorrow, what she said is done."""
    with talks.ago(24):
        talks.rhythm("willem-jan", "marjolein", 4, agreed=True)
        one = talks.plan("marjolein", "willem-jan", talks.days.ago(20), "14:00", "Kamer van Willem-Jan")
        talks.agree(one, "willem-jan")
        talks.point(one, "marjolein", "Elf mensen: wie spreek ik te weinig?")
    with talks.ago(20):
        talks.note(one, "marjolein", "Ik kijk te vaak of het goed gaat, en vraag te weinig wat helpt.")
        talks.note(one, "willem-jan", "Dat doe ik bij jou ook. Ik begin ons volgende gesprek met die vraag.")
        talks.will(one, "marjolein", "Met iedereen een ritme afspreken", talks.days.ago(6))
        talks.will(one, "willem-jan", "Uitzoeken of er in het voorjaar iemand bij kan", talks.days.in_(1))
        talks.close(one, "marjolein", 1)
    with talks.ago(8):
        talks.did(one, "marjolein")
        coming = talks.plan("willem-jan", "marjolein", talks.days.in_(8), "14:00", "Kamer van Willem-Jan")
        talks.agree(coming, "marjolein")


def _english(talks: Talks) -> None:
    """In English; Mateusz would like to have somebody from outside in the next one."""
    with talks.ago(18):
        one = talks.plan("mateusz", "aoife", talks.days.ago(15), "09:00", "By phone, from the train")
        talks.agree(one, "aoife")
        talks.point(one, "mateusz", "Twelve partners, one deadline: where do I start?")
    with talks.ago(15):
        talks.note(one, "aoife", "Start with the three who wrote nothing yet. Ask, do not remind.")
        talks.will(one, "mateusz", "Ring the three partners who wrote nothing yet", talks.days.ago(12))
        talks.will(one, "aoife", "Ask Brussels whether the annex may follow a week later", talks.days.in_(5))
        talks.close(one, "mateusz", 1)
    with talks.ago(12):
        talks.did(one, "mateusz")
    with talks.ago(3):
        coming = talks.plan("aoife", "mateusz", talks.days.in_(6), "09:30", "Video call")
        talks.agree(coming, "mateusz")
        outside = Third(name="Sunniva Dahl", email="sunniva.dahl@example.org", language="en")
        talk_third.propose_third(coming, outside, by=talks.people["mateusz"], key=uuid.uuid4())


def _called_off(talks: Talks) -> None:
    """One did not take place; what stood on its agenda went along to the one planned instead."""
    with talks.ago(10):
        one = talks.plan("gerrit-jan", "imani", talks.days.ago(5), "13:00", "Kwekerij")
        talks.agree(one, "imani")
        talks.point(one, "imani", "Een leerling op de kwekerij: kan dat?")
    with talks.ago(6):
        now = CoachingConversation.objects.get(pk=one.pk)
        talk.call_off(now, by=talks.people["imani"], seen=now.revision, key=uuid.uuid4())
        coming = talks.plan("imani", "gerrit-jan", talks.days.in_(4), "13:00", "Kwekerij")
        talks.agree(coming, "gerrit-jan")

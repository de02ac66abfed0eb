"""Signals of each kind: just raised, answered, help offered and taken, resolved, and on the shelf."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from afspraak.agreements.models import Agreement
from afspraak.agreements.states import State
from afspraak.coaching.actions import shelf
from afspraak.coaching.actions import signal as actions
from afspraak.coaching.actions.signal import Wording
from afspraak.coaching.models import Signal
from afspraak.coaching.states.signal import AnswerKind, Help, HowSoon, Readers, SignalKind
from afspraak.core import clock
from afspraak.demo.story.days import Days
from afspraak.people.models import Person


@dataclass(frozen=True)
class Signals:
    """Plays signals, each act on its day and by whom it is of."""

    people: Mapping[str, Person]
    days: Days

    @contextmanager
    def ago(self, days: int) -> Iterator[None]:
        with clock.at(self.days.ago(days)):
            yield

    def tell(self, by: str, said: Wording) -> Signal:
        return actions.raise_signal(said, by=self.people[by], key=uuid.uuid4())

    def offer(self, signal: Signal, by: str, text: str, *, taken: bool | None = None) -> None:
        given = actions.answer(signal, by=self.people[by], kind=AnswerKind.OFFER, text=text, key=uuid.uuid4())
        if given is not None and taken is not None:
            actions.answer_offer(signal, given.number, by=signal.raiser, taken=taken, key=uuid.uuid4())

    def later(self, signal: Signal, by: str, days: int, text: str = "") -> None:
        """Come back to it in so many days from today."""
        actions.answer(
            signal,
            by=self.people[by],
            kind=AnswerKind.LATER,
            text=text,
            back_on=self.days.in_(days),
            key=uuid.uuid4(),
        )

    def resolve(self, signal: Signal, what_helped: str, situation: str = "") -> None:
        """Resolved; with `situation` what helped goes on the shelf, in these words."""
        actions.resolve(signal, by=signal.raiser, what_helped=what_helped, key=uuid.uuid4())
        if situation:
            now = Signal.objects.get(pk=signal.pk)
            shelf.put_on_shelf(
                now, by=signal.raiser, situation=situation, what_helped=what_helped, key=uuid.uuid4()
            )

    def about(self, title: str) -> Agreement:
        """The agreement in force of that title."""
        return Agreement.objects.get(in_force__title=title, state__in=(State.ACTIVE, State.DELIVERED))


def raise_signals(people: Mapping[str, Person], days: Days) -> None:
    """What happened with signals in the past weeks."""
    play = Signals(people, days)
    _resolved(play)
    _on_their_way(play)
    _waiting(play)


def _resolved(play: Signals) -> None:
    """Help that came, shared without a name."""
    with play.ago(34):
        paper = play.tell(
            "youssef",
            Wording(
                SignalKind.OBSTACLE,
                "Drie aanvragers sturen hun tekeningen op papier. Ik weet niet of ik ze mag weigeren.",
                Help.ADVICE,
                readers=Readers.TEAM,
                team=play.people["youssef"].home_team,
            ),
        )
        play.offer(
            paper,
            "tjitske",
            "Weigeren mag niet, vragen wel. Ik heb een vriendelijke brief die meestal werkt.",
            taken=True,
        )
    with play.ago(27):
        play.resolve(
            paper,
            "Een vriendelijke brief met een telefoonnummer: twee van de drie stuurden alles alsnog digitaal.",
            "Aanvragers bleven tekeningen op papier sturen.",
        )
    with play.ago(48):
        late = play.tell(
            "imani",
            Wording(
                SignalKind.CAPACITY,
                "Planten en het buurtgesprek vallen in dezelfde weken. Dat redden we niet samen.",
                Help.DECISION,
                HowSoon.CANNOT_WAIT,
            ),
        )
        play.offer(
            late, "gerrit-jan", "Het buurtgesprek kan naar de maand erna. Ik bel de wijkraad.", taken=True
        )
    with play.ago(41):
        play.resolve(
            late,
            "Samen kiezen wat kan wachten, en dat meteen aan de buurt vertellen.",
            "Twee dingen die allebei moesten, vielen in dezelfde weken.",
        )
    with play.ago(20):
        file = play.tell(
            "lucia",
            Wording(
                SignalKind.MEANS,
                "The sensors send more than our server can hold. It drops the oldest hours.",
                Help.MEANS,
            ),
        )
        play.offer(file, "aoife", "There is room in the project budget. Order what you need.", taken=True)
    with play.ago(15):
        play.resolve(
            file,
            "Asking early: the money was there, and the order took only four days.",
            "Measurements came in faster than we could store them.",
        )


def _on_their_way(play: Signals) -> None:
    """Answered: a date on which somebody comes back to it, and an offer that waits for its answer."""
    with play.ago(3):
        link = play.tell(
            "bram",
            Wording(
                SignalKind.OBSTACLE,
                "De leverancier van het zaaksysteem zegt nu dat de koppeling pas na de zomer kan.",
                Help.DECISION,
                agreement=play.about("Aanvragen komen vanzelf in het zaaksysteem"),
            ),
        )
    with play.ago(2):
        play.later(link, "marjolein", 2, "Ik spreek morgen de inkoper. Daarna weet ik of we kunnen wisselen.")
    with play.ago(4):
        weeks = play.tell(
            "marjolein",
            Wording(
                SignalKind.EXPECTATION,
                "Het college wil de leges ook al in dezelfde weken. Ik denk niet dat beide kan.",
                Help.CHANGE,
                agreement=play.about("Omgevingsvergunning in vijf weken"),
            ),
        )
    with play.ago(3):
        play.offer(
            weeks,
            "willem-jan",
            "Ik vraag het college om de leges een maand later te doen. Past dat, of schuiven we?",
        )
    with play.ago(6):
        contact = play.tell(
            "mateusz",
            Wording(
                SignalKind.OBSTACLE,
                "I need somebody at the water board who knows the old pumping stations.",
                Help.CONTACT,
                HowSoon.NO_HURRY,
                readers=Readers.ANYONE,
            ),
        )
        play.offer(contact, "harmke", "I worked there for six years. I can introduce you to two people.")


def _waiting(play: Signals) -> None:
    """Just raised: nobody answered yet."""
    with play.ago(1):
        play.tell(
            "anneke",
            Wording(
                SignalKind.TIME,
                "De provincie komt morgen met nieuwe rekenregels. Wat we beloven, klopt dan misschien niet.",
                Help.DECISION,
                HowSoon.CANNOT_WAIT,
                agreement=play.about("Bedrijven weten vooraf waar ze staan met stikstof"),
            ),
        )
        play.tell(
            "sjoerd",
            Wording(
                SignalKind.TIME,
                "De bouwer van de app levert twee weken later. Dat haal ik niet meer in.",
                Help.TIME,
                agreement=play.about("Meldingen doe je ook met een foto"),
                stand_ins=(play.people["harmke"],),
            ),
        )
    with play.ago(3):
        play.tell(
            "gerrit-jan",
            Wording(
                SignalKind.EXPECTATION,
                "De wethouder vraagt of de Kerkstraat voor de andere twee kan. Hoe kijk jij daarnaar?",
                Help.ADVICE,
                agreement=play.about("Drie straten die een wolkbreuk aankunnen"),
            ),
        )
    with play.ago(2):
        play.tell(
            "rutger",
            Wording(
                SignalKind.QUALITY,
                "De foto’s in de oude dossiers zijn te vaag om een dakkapel te zien. Wie weet iets beters?",
                Help.ADVICE,
                readers=Readers.TEAM,
                team=play.people["rutger"].home_team,
            ),
        )
        play.tell(
            "harmke",
            Wording(
                SignalKind.COLLABORATION,
                "De aannemer overlegt alleen nog per mail, en dan drie weken later.",
                Help.CONTACT,
                readers=Readers.NAMED,
                named=(play.people["sjoerd"], play.people["imani"]),
            ),
        )

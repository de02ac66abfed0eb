"""Feedback asked and given, with a guest; appreciation between two people, in a team, and for everyone."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from afspraak.coaching.actions import appreciation, feedback, feedback_asking
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.actions.feedback_asking import Outside, Question
from afspraak.coaching.models import FeedbackAsk
from afspraak.coaching.states.feedback import About, Audience
from afspraak.core import clock
from afspraak.demo.story.days import Days
from afspraak.people.models import Person

CARLA = Outside("Carla van den Wijngaard", "carla@bouwbedrijf-wijngaard.example", "nl", "guest_1")
HENRY = Outside("Henry Okafor", "henry@harbour-partners.example", "en", "guest_1")

# At the demo's door: who they are and what one sees as them, in Dutch and English.
GUEST_LINES = {
    CARLA.email: (
        "Aannemer, te gast. Joris vraagt haar iets, en dat is alles wat zij ziet.",
        "Builder, a guest. Joris asks her something, and that is all she sees.",
    ),
    HENRY.email: (
        "Partner uit Hull, te gast. Hij gaf Mateusz feedback en kan zijn woorden terugnemen.",
        "Partner from Hull, a guest. He gave Mateusz feedback and can take his words back.",
    ),
}


@dataclass(frozen=True)
class Giving:
    """Plays what is asked and given, each on its day and by whom it is of."""

    people: Mapping[str, Person]
    days: Days

    @contextmanager
    def ago(self, days: int) -> Iterator[None]:
        with clock.at(self.days.ago(days)):
            yield

    def ask(
        self, by: str, text: str, *of: str, about: About = About.QUESTION, outside: tuple[Outside, ...] = ()
    ) -> None:
        question = Question(text, about, colleagues=tuple(self.people[who] for who in of), outside=outside)
        feedback_asking.ask(question, by=self.people[by], key=uuid.uuid4())

    def answer(self, who: Person, words: Words) -> None:
        ask = FeedbackAsk.objects.visible_to(who).order_by("request__asked_on").first()
        assert ask is not None
        feedback.answer(ask, words, by=who, key=uuid.uuid4())

    def thank(
        self, by: str, to: str, text: str, audience: Audience = Audience.THE_TWO, *, likes: bool = True
    ) -> None:
        receiver = self.people[to]
        given = appreciation.appreciate(
            receiver,
            text,
            by=self.people[by],
            audience=audience,
            team=receiver.home_team if audience == Audience.TEAM else None,
            key=uuid.uuid4(),
        )
        if likes and audience != Audience.THE_TWO:
            appreciation.answer_wish(given, by=receiver, is_yes=True)


def give_feedback(people: Mapping[str, Person], days: Days) -> None:
    """Some months of it, so that every list has something and nothing is counted."""
    play = Giving(people, days)
    _among_inspectors(play)
    _across_borders(play)
    _unasked(play)
    _appreciated(play)


def _guest(outside: Outside) -> Person:
    return Person.objects.get(email=outside.email)


def _among_inspectors(play: Giving) -> None:
    people = play.people
    with play.ago(9):
        play.ask(
            "joris",
            "Dinsdag op de bouwplaats aan de Kade: hoe kwam mijn uitleg over de steiger bij jou aan?",
            "rutger",
            "anneke",
            about=About.MOMENT,
            outside=(CARLA,),
        )
    with play.ago(6):
        play.answer(
            people["rutger"],
            Words(
                "Je liet eerst de tekening zien en dan de regel. De uitvoerder ging erbij staan en wees mee.",
                "Daardoor ging het over de steiger en niet over wie gelijk had.",
                "Doe dat ook als het spannender wordt, bij een stillegging.",
            ),
        )
    with play.ago(2):
        ask = FeedbackAsk.objects.visible_to(people["anneke"]).get()
        draft = Words("Je nam de tijd, ook toen de aannemer op zijn horloge keek.")
        feedback.keep_answer(ask, draft, by=people["anneke"])


def _across_borders(play: Giving) -> None:
    people = play.people
    with play.ago(12):
        play.ask(
            "mateusz",
            "In our call with the twelve partners: what did I do that helped you decide, and what did not?",
            "lucia",
            "eilidh",
            outside=(HENRY,),
        )
    with play.ago(8):
        play.answer(
            _guest(HENRY),
            Words(
                "You wrote each open question on the shared page and put a name behind it.",
                "I knew what to bring to my own board that afternoon.",
                "Send the page a day earlier.",
            ),
        )
    with play.ago(5):
        play.answer(
            people["lucia"],
            Words(
                "When two partners spoke at once, you asked the quieter one to go first.",
                "We heard about the data they had been sitting on.",
            ),
        )


def _unasked(play: Giving) -> None:
    people = play.people
    with play.ago(20):
        given = feedback.give(
            people["wessel"],
            Words(
                "Bij de overstort tekende je de oude buis mee, ook al stond die niet in de opdracht.",
                "De ploeg groef op de goede plek en was een dag eerder klaar.",
                "Schrijf erbij waar je het vond, dan kan een ander het ook.",
            ),
            by=people["tineke"],
            key=uuid.uuid4(),
        )
    with play.ago(18):
        feedback.share(given, people["harmke"], by=people["wessel"], key=uuid.uuid4())


def _appreciated(play: Giving) -> None:
    with play.ago(25):
        play.thank("hedwig", "tjitske", "Je stem bleef rustig toen de zaal dat niet was. Dank daarvoor.")
    with play.ago(7):
        play.thank(
            "youssef",
            "fatima",
            "Je hebt me in één gesprek laten zien waar de leges wél over gaan. Dat scheelt elke week vragen.",
            Audience.TEAM,
        )
    with play.ago(4):
        play.thank(
            "joost",
            "marit",
            "De cursus die jij opzette was de eerste waar ik na de pauze nog wakker was.",
            Audience.ORGANISATION,
        )
    with play.ago(1):
        play.thank(
            "lieke",
            "tineke",
            "Dank dat je meeliep langs de containers. De buurt weet nu wie we zijn.",
            Audience.TEAM,
            likes=False,
        )

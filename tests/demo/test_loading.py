"""The demo: every state, believable, true to its chains, and without a clock."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from django.test import TestCase
from django.test.utils import override_settings

from afspraak.agreements.models import Agreement, Criterion, Draft, Entry, Signature, Support
from afspraak.agreements.queries import pages
from afspraak.agreements.states import Course, CriterionKind, EndedAs, Kind, Pending, State, Step, SupportKind
from afspraak.coaching.models import (
    AgendaItem,
    AskedIn,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    TalkRhythm,
)
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.core.outbox.models import OutboxRow
from afspraak.demo.loading import MAILBOX, NotEmpty, load
from afspraak.demo.models import MailboxMessage
from afspraak.demo.story.days import Days
from afspraak.demo.story.feedback import GUEST_LINES
from afspraak.demo.story.people import LINES
from afspraak.people import organisation
from afspraak.people.models import Person, Team
from afspraak.people.queries.away import away_on
from tests.laws.times import betrays
from tests.live.tables import ALLOWED

DAYS = (date(2026, 11, 24), date(2027, 1, 3), date(2028, 2, 29))
# Random or hashed figures: among so many, some look like a key that holds a time.
CHANCE = {
    "versions",
    "salt",
    "salts",
    "body",
    "link",
    "head",
    "hash",
    "hashes",
    "payload_hashes",
    "head_signature",
}


def somebody(name: str) -> Person:
    return Person.objects.get(given_name=name)


class TestDemo(TestCase):
    """Loaded once; the tests only look."""

    @classmethod
    def setUpTestData(cls) -> None:
        with override_settings(EMAIL_BACKEND=MAILBOX):
            load()

    def test_every_state_is_there(self) -> None:
        assert set(Agreement.objects.values_list("state", flat=True)) == set(State.values)
        ended = set(Agreement.objects.values_list("ended_as", flat=True))
        assert ended == {"", *EndedAs.values}
        assert set(Agreement.objects.values_list("pending", flat=True)) == set(Pending.values)
        assert Agreement.objects.filter(sharing__asked__isnull=False).exists()
        assert set(Entry.objects.values_list("kind", flat=True)) == set(Step.values)
        assert set(Agreement.objects.values_list("kind", flat=True)) == set(Kind.values)
        assert set(Criterion.objects.values_list("kind", flat=True)) == set(CriterionKind.values)
        assert set(Support.objects.values_list("kind", flat=True)) == set(SupportKind.values)
        assert Draft.objects.count() == 2
        assert Agreement.objects.filter(latest__number=3, state=State.ACTIVE).exists()
        assert Agreement.objects.filter(latest__number=2, state=State.PROPOSED).count() == 2

    def test_somebody_is_away_and_somebody_stands_in(self) -> None:
        away = away_on(Person.objects.all(), clock.today())
        assert [(gone.person.given_name, str(gone.stand_in)) for gone in away.values()] == [
            ("Gerrit-Jan", "Harmke Dijkstra")
        ]
        assert [w.kind for w in waiting_for(somebody("Youssef"))].count("stand_in_asked") == 1
        assert [w.kind for w in waiting_for(somebody("Hedwig"))].count("stand_in_declined") == 1

    def test_conversations_were_held_and_come_and_follow_ups_are_kept_and_due(self) -> None:
        talks, today = CoachingConversation.objects.all(), clock.today()
        assert talks.filter(closed_on__isnull=False).count() >= 3
        assert talks.filter(cancelled_on__isnull=False).exists()
        assert talks.open().filter(on__gte=today).count() >= 8
        assert talks.open().filter(asked=somebody("Marjolein")).exists()
        assert FollowUp.objects.filter(done_on__isnull=False).count() >= 2
        assert FollowUp.objects.open().filter(due_on__gte=today).exists()
        assert AgendaItem.objects.filter(is_from_before=True).exists()
        assert AskedIn.objects.filter(said_yes_on__isnull=False).exists()
        assert {rhythm.weeks for rhythm in TalkRhythm.objects.all()} == {None, 4}
        assert PrivateLines.objects.visible_to(somebody("Bram")).count() == 1

    def test_months_of_check_ins_in_every_course(self) -> None:
        told = Entry.objects.filter(kind=Step.CHECK_IN).prefetch_related("payload")
        longest = [e for e in told if e.agreement.in_force.title == "Droge kelders in de Veerbuurt"]
        assert len(longest) >= 10
        assert longest[-1].on - longest[0].on > timedelta(days=120)
        assert {e.says["course"] for e in longest} == set(Course.values)
        assert all(e.says["words"] for e in told)

    def test_marjoleins_day_is_that_of_the_pictures(self) -> None:
        marjolein = somebody("Marjolein")
        waiting = {a.latest.title for a in pages.waiting_for(marjolein) if a.latest}
        assert waiting == {
            "Handboek toezicht voor nieuwe collega’s",
            f"Legesverordening {clock.today().year + 1}, klaar voor de raad",
            "Na elke bouwcontrole weet de bouwer wat er moet gebeuren",
        }
        assert Signature.objects.filter(terms__title="Omgevingsvergunning in vijf weken").count() == 3

    def test_every_chain_is_whole(self) -> None:
        call_command("verify")
        assert not Agreement.objects.filter(chain_broken_at__isnull=False).exists()

    def test_the_people(self) -> None:
        people = Person.objects.all()
        assert 38 <= people.count() <= 45
        assert {p.email for p in people} <= {*LINES, *GUEST_LINES}
        assert people.filter(is_steward=True).count() == 1
        kinds = set(people.values_list("overseer_kind", flat=True))
        assert kinds == {"", "works_council", "data_protection"}
        assert people.filter(language="en", kind="employee").count() == 6
        assert somebody("Bram").coach == somebody("Marjolein")
        assert somebody("Marjolein").coach == somebody("Willem-Jan")
        assert Team.objects.filter(lead__isnull=True).count() == 0
        assert organisation.current().is_demo
        assert organisation.current().name == "Gemeente Rijnwaarde"

    def test_no_placeholder_is_left(self) -> None:
        for agreement in Agreement.objects.select_related("latest"):
            assert agreement.latest
            for text in (agreement.latest.title, agreement.latest.outcome, agreement.latest.contribution):
                assert "{" not in text
                assert text == text.strip()

    def test_no_cell_holds_a_clock(self) -> None:
        found = [
            f"{model._meta.db_table}.{name}: {what}"
            for model in apps.get_models(include_auto_created=True)
            for row in model._default_manager.values()
            for name, value in row.items()
            if name not in CHANCE
            and f"{model._meta.db_table}.{name}" not in ALLOWED
            and (what := betrays(value))
        ]
        assert found == []

    def test_a_handful_of_fresh_mail(self) -> None:
        assert not OutboxRow.objects.exists()
        mails = MailboxMessage.objects.all()
        assert 10 <= mails.count() <= 35  # one of this morning for whoever has something new, few at once
        assert all(mail.text and mail.html for mail in mails)
        assert all(mail.on >= clock.today() - timedelta(days=5) for mail in mails)


@pytest.mark.django_db
@pytest.mark.parametrize("day", DAYS)
def test_loads_on_any_day(day: date) -> None:
    with clock.at(day):
        load()
        asked = pages.asking_to_tell(somebody("Marjolein"))
        assert [agreement.latest.title for agreement in asked] == ["Omgevingsvergunning in vijf weken"]
    assert Entry.objects.filter(on__gt=day).count() == 0


@pytest.mark.django_db
def test_where_mail_leads_outside_none_is_sent() -> None:
    load()
    assert not OutboxRow.objects.exists()
    assert not MailboxMessage.objects.exists()


@pytest.mark.django_db
def test_an_empty_organisation() -> None:
    load(empty=True)
    assert Person.objects.count() == 3
    assert Person.objects.filter(is_steward=True).count() == 1
    assert somebody("Emre").coach == somebody("Karin")
    assert not Agreement.objects.exists()


@pytest.mark.django_db
def test_refuses_where_people_are(capsys: pytest.CaptureFixture[str]) -> None:
    load(empty=True)
    with pytest.raises(NotEmpty):
        load()
    with pytest.raises((SystemExit, CommandError)) as stopped:
        call_command("load_demo")
    assert getattr(stopped.value, "code", 1) == 1
    assert capsys.readouterr().err.strip()
    assert Person.objects.count() == 3


def test_scenes_fall_on_working_days_in_order() -> None:
    for today in DAYS:
        days = [Days(today).ago(n) for n in range(200)]
        assert all(day.weekday() < 5 for day in days)
        assert days == sorted(days, reverse=True)

"""Filling an empty database: N people, three agreements and twenty check-ins a person, written in bulk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from itertools import islice

from django.db import connection, models, transaction

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Payload, Signature, Support, Terms
from afspraak.bench.dice import SEED, Dice
from afspraak.bench.staff import leads, staff
from afspraak.bench.story import DAYS, Story
from afspraak.core import clock
from afspraak.people import organisation
from afspraak.people.models import Person, SettingEntry, Team

NAME = "Bench"
AT_ONCE = 200  # agreements in memory and in one transaction
CHECK_INS = (12, 8)  # of a person's first and second agreement; the third is not signed yet
DELIVERED_EVERY = 5


def load(number: int, *, told: Callable[[int], None] = lambda done: None) -> None:
    """Write the organisation. `told` hears how many agreements are stored. Refuses nothing: look first."""
    dice, today = Dice(SEED), clock.today()
    teams, people = staff(number, dice, today)
    with transaction.atomic():
        SettingEntry.objects.create(id=dice.key(), number=1, key="name", value=NAME, on=today)
        Team.objects.bulk_create(teams)
        Person.objects.bulk_create(people)
        for team, lead in zip(teams, leads(people), strict=True):
            team.lead = lead
        Team.objects.bulk_update(teams, ["lead"], batch_size=100)
    done = 0
    stories = _stories(people, dice, today)
    while chunk := list(islice(stories, AT_ONCE)):
        write(chunk)
        done += len(chunk)
        told(done)
    learn()


def proposals(number: int, people: list[Person]) -> list[Agreement]:
    """`number` more proposals, each waiting for its counterpart, between `people`."""
    dice, today = Dice(), clock.today()
    made = []
    for i in range(number):
        holder, counterpart, judge = (people[(i + n) % len(people)] for n in range(3))
        story = Story(holder, counterpart, judge, dice, begins=today - timedelta(days=3))
        story.propose(today - timedelta(days=2))
        story.close()
        made.append(story)
    for start in range(0, len(made), AT_ONCE):
        write(made[start : start + AT_ONCE])
    return [story.agreement for story in made]


def write(stories: Iterable[Story]) -> None:
    """Store all rows of `stories` in one transaction; the database checks who refers to whom at its end."""
    stories = list(stories)
    tables: tuple[tuple[type[models.Model], Callable[[Story], Iterable[models.Model]]], ...] = (
        (Agreement, lambda story: [story.agreement]),
        (Party, lambda story: story.parties.values()),
        (Terms, lambda story: story.versions),
        (Criterion, lambda story: story.criteria),
        (Support, lambda story: story.support),
        (Entry, lambda story: story.entries),
        (Payload, lambda story: story.payload),
        (Signature, lambda story: story.signatures),
    )
    with transaction.atomic():
        for table, rows in tables:
            table._default_manager.bulk_create(row for story in stories for row in rows(story))


def is_ours() -> bool:
    """Whether this database was filled by `load`."""
    return organisation.current().name == NAME


def learn() -> None:
    """Let the database count, so that it plans as one that has been in use (SQLite and PostgreSQL alike)."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _stories(people: list[Person], dice: Dice, today: date) -> Iterator[Story]:
    for i, holder in enumerate(people):
        for check_ins in CHECK_INS:
            story = _begin(holder, people, dice, today - timedelta(days=DAYS * (check_ins + 1)))
            _in_force(story, check_ins, today, dice)
            if check_ins == CHECK_INS[-1] and i % DELIVERED_EVERY == 0:
                story.deliver(today - timedelta(days=1))
            story.close()
            yield story
        story = _begin(holder, people, dice, today - timedelta(days=10))
        story.propose(today - timedelta(days=9))
        if i % 2:
            story.counter(today - timedelta(days=6))
        story.close()
        yield story


def _in_force(story: Story, check_ins: int, today: date, dice: Dice) -> None:
    """Signed at its beginning, and told about every two weeks, the last time these days."""
    story.propose(story.begins)
    story.sign(story.begins)
    last = today - timedelta(days=dice.randrange(DAYS + 4))
    for n in range(check_ins):
        on = last - timedelta(days=DAYS * (check_ins - 1 - n))
        story.tell(max(on, story.begins), (n + 1) / (check_ins + 2))


def _begin(holder: Person, people: list[Person], dice: Dice, begins: date) -> Story:
    others = [person for person in dice.sample(people, 4) if person is not holder]
    counterpart = holder.coach if holder.coach and dice.random() < 0.5 else others[0]
    judge = next(person for person in others if person is not counterpart)
    return Story(holder, counterpart, judge, dice, begins)

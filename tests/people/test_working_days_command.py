"""`./afspraak working_days`: what the organisation decides about its days, on record."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from afspraak.people.actions import decide_days
from afspraak.people.models import Act, OwnDay, PrivilegedAct
from afspraak.people.queries.calendar import calendar
from afspraak.people.working_days import working_day_after
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db


def run(*words: str) -> str:
    out = StringIO()
    call_command("working_days", *words, stdout=out)
    return out.getvalue().strip()


def test_closing_days_move_a_promise() -> None:
    wednesday = date(2026, 12, 23)
    assert working_day_after(wednesday, 1, calendar()) == date(2026, 12, 24)
    said = run("close", "2026-12-24", "--until", "2026-12-31", "--name", "Kerstvakantie")
    assert said == "The organisation is closed from 2026-12-24 to 2026-12-31."
    assert working_day_after(wednesday, 1, calendar()) == date(2027, 1, 4)
    assert "2026-12-24 closed, Kerstvakantie" in run("list", "2026")
    assert run("forget", "2026-12-24") == "The country's calendar decides again about 1 day."
    assert working_day_after(wednesday, 1, calendar()) == date(2026, 12, 24)
    assert [act.act for act in PrivilegedAct.objects.all()] == [Act.WORKING_DAYS_CHANGED] * 2


def test_at_work_on_a_holiday() -> None:
    assert run("open", "2026-04-03") == "The organisation is at work on 2026-04-03."
    assert run("close", "2026-04-03") == "The organisation is closed on 2026-04-03."  # the last word holds
    assert [(day.on, day.works) for day in OwnDay.objects.all()] == [(date(2026, 4, 3), False)]


def test_the_country() -> None:
    assert run("country", "be") == "The public holidays of BE are no working days."
    assert calendar().country == "BE"
    assert "2026-07-21 public holiday" in run("list", "2026")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("close", "2026-12-24", "--until", "2026-12-23"), "From one day to the same or a later one"),
        (("close", "2026-12-24", "--until", "2027-12-23"), "at most 62 days at once"),
        (("close", "2026-12-24", "--name", "x" * 61), "longer than there is room for"),
        (("country", "QQ"), "The holidays of QQ are not known"),
    ],
    ids=["backwards", "a year", "long", "country"],
)
def test_refusals(words: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(CommandError, match=sentence):
        run(*words)
    assert not OwnDay.objects.exists()
    assert not PrivilegedAct.objects.exists()


def test_forgetting_nothing_is_no_act() -> None:
    assert run("forget", "2026-12-24") == "The country's calendar decides again about 0 days."
    assert not PrivilegedAct.objects.exists()


def test_only_stewards(cast: Cast) -> None:
    decide_days(date(2026, 12, 24), works=False, by=cast.steward)
    assert PrivilegedAct.objects.get().by == cast.steward
    with pytest.raises(Exception, match=r"people\.steward_only"):
        decide_days(date(2026, 12, 24), works=True, by=cast.coachs_coach)

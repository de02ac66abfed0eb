"""Erasing who somebody was: only of who left, everywhere at once, on record, and by itself in time."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.management import CommandError
from django.db import IntegrityError, connection, transaction
from django.test import Client

from afspraak.agreements import actions as agreed
from afspraak.agreements.actions.erasing import erase_whole
from afspraak.agreements.jobs import erase_people_past_keeping
from afspraak.agreements.models import Draft, PutAway
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import CriterionKind, Role
from afspraak.agreements.wording import CriterionWording
from afspraak.core import clock
from afspraak.core.errors import Conflict, Refused
from afspraak.core.outbox import serve_due
from afspraak.people import actions
from afspraak.people.models import Act, Membership, Person, PrivilegedAct, Session, Team
from tests.people.test_person_command import run
from tests.support.agreements import accepted, delivered, fresh, signed, told
from tests.support.cast import Cast
from tests.support.exports import broken_at, exported

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]
TRACES = ("Bram", "Zilverreiger", "bram@example.org", "P-4711", "Jurist vergunningen")


@pytest.fixture
def bram(cast: Cast) -> Person:
    """The holder, with all that can be known of a person."""
    person = cast.holder
    person.family_name, person.personnel_number, person.function = (
        "Zilverreiger",
        "P-4711",
        "Jurist vergunningen",
    )
    person.language, person.theme = "en", "dark"
    person.save()
    other = Team.objects.create(name="Kernteam", lead=person)
    Membership.objects.create(person=person, team=other, since=clock.today())
    return person


def left(person: Person) -> Person:
    return actions.deactivate(person, by=None)


def all_cells() -> str:
    """Every cell of every table, below the models."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            found += [str(row) for row in cursor.fetchall()]
    return "\n".join(found)


def test_only_of_somebody_who_left(bram: Person) -> None:
    with pytest.raises(Refused):
        actions.erase(bram, by=None)
    left(bram)
    actions.erase(bram, by=None)
    with pytest.raises(Conflict):
        actions.erase(bram, by=None)
    with pytest.raises(Refused):
        actions.reactivate(bram, by=None)


def test_only_a_steward_may(bram: Person, cast: Cast) -> None:
    left(bram)
    for who in (cast.counterpart, cast.overseer):
        with pytest.raises(Refused):
            actions.erase(bram, by=who)
    actions.erase(bram, by=cast.steward)
    row = PrivilegedAct.objects.get(act=Act.PERSON_ERASED)
    assert (row.by, row.upon) == (cast.steward, bram)


def test_nothing_of_them_is_left_in_any_table(bram: Person, cast: Cast, client_of: ClientOf) -> None:
    agreement = told(signed(bram, cast.counterpart))
    agreed.keep_draft(
        None, by=bram, counterpart=cast.counterpart, role=Role.HOLDER, content={"title": "Geheim concept"}
    )
    agreed.put_away(agreement.entries.get(number=2), by=bram)
    client_of(bram)
    Session.objects.filter(person=bram).update(name="Laptop van Bram")
    assert all(trace in all_cells() for trace in TRACES)
    actions.erase(left(bram), by=None)
    serve_due()
    cells = all_cells()
    for trace in (*TRACES, "Geheim concept", "Laptop"):
        assert trace not in cells, trace
    assert not Draft.objects.exists()
    assert not PutAway.objects.exists()
    assert not Membership.objects.exists()
    assert not Team.objects.filter(lead=bram).exists()
    bram.refresh_from_db()
    assert not bram.has_usable_password()
    assert (bram.language, bram.theme) == ("nl", "system")


def test_everywhere_it_says_that_somebody_worked_here(bram: Person, cast: Cast, client_of: ClientOf) -> None:
    agreement = fresh(accepted(delivered(told(signed(bram, cast.counterpart)))))
    actions.erase(left(bram), by=None)
    reader = client_of(cast.counterpart)
    base = f"/agreements/{agreement.pk}"
    for path in (base, f"{base}/document", f"{base}/document.html", f"{base}/versions/1"):
        page = reader.get(path).content.decode()
        assert "Iemand die hier werkte" in page or "iemand die hier werkte" in page, path
        assert [trace for trace in TRACES if trace in page] == [], path
    for path in ("/", "/agreements/?show=ended", f"{base}/document.json", "/trust/mine/data"):
        page = reader.get(path).content.decode()
        assert not any(trace in page for trace in TRACES), path
    export = exported(agreement)
    assert export["beside"]["names"][str(bram.pk)] == "iemand die hier werkte"
    assert broken_at(export) is None
    assert check_agreement(fresh(agreement)) is None
    assert bram.email not in json.dumps(export)
    assert "/agreements/new/" not in reader.get("/agreements/new?q=Bram").content.decode()


def test_a_sentence_opens_with_a_capital(bram: Person, cast: Cast, client_of: ClientOf) -> None:
    agreement = told(signed(cast.teammate, bram))
    actions.erase(left(bram), by=None)
    serve_due()
    reader = client_of(cast.teammate)
    for path in ("", "/closing", "/check-in"):
        page = reader.get(f"/agreements/{agreement.pk}{path}").content.decode()
        assert "Iemand die hier werkte werkt hier niet meer" in page, path
        assert not re.search(r"(>|\. )\s*iemand die hier werkte (werkt|belooft|vraagt|kijkt)", page), path


def test_the_command(bram: Person) -> None:
    with pytest.raises(CommandError, match=r"^Bram van der Zilverreiger still has access\.$"):
        run("erase", bram.email)
    run("deactivate", bram.email)
    said = run("erase", bram.email)
    assert said == (
        "Bram van der Zilverreiger is erased. Where the name stood now stands: someone who worked here."
    )
    with pytest.raises(CommandError, match="There is nobody"):
        run("erase", bram.email)
    assert PrivilegedAct.objects.filter(act=Act.PERSON_ERASED, by=None, upon=bram).exists()


def test_the_database_knows_nobody_half_erased(bram: Person) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.filter(pk=bram.pk).update(erased_on=clock.today())
    actions.erase(left(bram), by=None)
    for back in ({"given_name": "Bram"}, {"email": "bram@example.org"}, {"deactivated_on": None}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Person.objects.filter(pk=bram.pk).update(**back)


# --- by itself ----------------------------------------------------------------------------------------


def nights_later(days: int) -> None:
    with clock.at(clock.today() + timedelta(days=days)):
        erase_people_past_keeping()


def is_erased(person: Person) -> bool:
    return Person.objects.get(pk=person.pk).erased_on is not None


def test_who_left_is_kept_until_the_last_agreement_is_erased(bram: Person, cast: Cast) -> None:
    one, other = (fresh(accepted(delivered(signed(bram, cast.counterpart)))) for _ in range(2))
    left(bram)
    erase_whole(one)
    nights_later(900)
    assert not is_erased(bram)
    erase_whole(other)
    nights_later(29)
    assert not is_erased(bram)
    nights_later(30)
    nights_later(31)
    assert is_erased(bram)
    assert not is_erased(cast.counterpart)
    assert not PrivilegedAct.objects.filter(act=Act.PERSON_ERASED).exists()  # nobody used a power


def test_who_judges_keeps_the_name_as_long_as_the_words_name_them(bram: Person, cast: Cast) -> None:
    judged = CriterionWording("Het college is tevreden.", CriterionKind.JUDGED, judge=bram)
    agreement = fresh(accepted(delivered(signed(cast.counterpart, cast.teammate, criteria=(judged,)))))
    left(bram)
    nights_later(900)
    assert not is_erased(bram)
    erase_whole(agreement)
    nights_later(900)
    assert is_erased(bram)


def test_who_works_here_is_never_erased(cast: Cast) -> None:
    nights_later(9999)
    assert not Person.objects.filter(erased_on__isnull=False).exists()

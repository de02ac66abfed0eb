"""The coach's page: who waits, in order, and nothing about how they are doing; the person reads the same."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from afspraak.agreements import actions
from afspraak.agreements.states import Course, SupportKind
from afspraak.agreements.wording import SupportWording
from afspraak.coaching.queries.seen import Seen, page_of, people_of, seen_by, seen_of
from afspraak.core import clock
from afspraak.people.models import Person
from afspraak.people.queries.calendar import calendar
from afspraak.web import kept
from tests.support.agreements import delivered, fresh, proposed, signed, told, wording
from tests.support.cast import Cast

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]

MONDAY = date(2026, 11, 23)
MOST = 20  # queries a page
JUDGED_SOON = (SupportWording("", SupportKind.JUDGEMENT_OF_DELIVERY, working_days=2),)


@pytest.fixture(autouse=True)
def on_a_monday() -> object:
    with clock.at(MONDAY), translation.override("en"):
        yield


def promise(text: str, in_days: int) -> tuple[SupportWording, ...]:
    return (SupportWording(text, due_on=clock.today() + timedelta(days=in_days)),)


def one(coach: Person, person: Person) -> Seen:
    return seen_by(coach, [person], calendar())[0]


def whats(coach: Person, person: Person) -> list[str]:
    return [wait.what for wait in one(coach, person).asked]


def another(cast: Cast, number: int) -> Person:
    return Person.objects.create_user(
        f"person{number}@example.org",
        given_name=f"Persoon{number}",
        family_name="Bakker",
        coach=cast.counterpart,
    )


# --- what waits ---------------------------------------------------------------------------------


def test_what_waits_is_what_the_coach_is_to_do(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    proposed(them, me)
    delivered(signed(them, me, support=JUDGED_SOON))
    proposed(them, me, by=me)
    assert whats(me, them) == ["delivery", "proposal"]


def test_a_counter_proposal_leads_to_both_versions_with_its_words(client_of: ClientOf, cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    agreement = proposed(them, me, by=me)
    actions.counter(
        agreement,
        wording(title="Anders"),
        by=them,
        seen=agreement.revision,
        key=uuid.uuid4(),
        note="Liever zo.",
    )
    (wait,) = one(me, them).asked
    assert (wait.what, wait.words, wait.versions) == ("counter_proposal", "Liever zo.", (1, 2))
    shown = client_of(me).get(reverse("coaching")).content.decode()
    assert reverse("agreements:comparison", args=[agreement.pk, 1, 2]) in shown
    assert "‘Liever zo.’" in shown


def test_erased_words_are_not_quoted(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    agreement = signed(them, me)
    assert agreement.in_force
    delivered(agreement)
    assert one(me, them).asked[0].words
    number = fresh(agreement).entries.get(kind="delivery").number
    actions.erase_words(fresh(agreement), number, by=them)
    assert one(me, them).asked[0].words == ""


def test_a_promise_waits_from_its_day_on(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    agreement = signed(them, me, support=promise("Ik bel de leverancier.", 3))
    seen = one(me, them)
    assert (seen.asked, [p.words for p in seen.promised]) == ((), ["Ik bel de leverancier."])
    with clock.at(MONDAY + timedelta(days=3)):
        seen = one(me, them)
        assert [(w.what, w.words, w.due_on) for w in seen.asked] == [
            ("promise", "Ik bel de leverancier.", MONDAY + timedelta(days=3))
        ]
        assert seen.promised == ()
        support = agreement.in_force.support.get()  # type: ignore[union-attr]
        actions.keep_support(fresh(agreement), support.lineage, by=me, key=uuid.uuid4())
        assert one(me, them).asked == ()


def test_a_period_that_is_over_waits_until_something_is_asked(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    agreement = signed(them, me, ends_on=MONDAY + timedelta(days=5), support=())
    with clock.at(MONDAY + timedelta(days=5)):
        assert whats(me, them) == []
    with clock.at(MONDAY + timedelta(days=6)):
        assert whats(me, them) == ["span"]
        delivered(agreement)
        assert whats(me, them) == ["delivery"]


def test_what_the_person_agreed_with_others_is_not_there(cast: Cast) -> None:
    me, them = cast.counterpart, cast.holder
    proposed(them, cast.stranger)
    proposed(cast.stranger, them, by=them)
    delivered(signed(them, cast.coachs_coach))
    seen = one(me, them)
    assert (seen.asked, seen.promised) == ((), ())


# --- the order ----------------------------------------------------------------------------------


def test_the_order_is_who_waits_and_never_how_it_goes(cast: Cast) -> None:
    """Nearest promised date first, then the longest wait; course and silence change nothing."""
    me = cast.counterpart
    third, fourth = another(cast, 3), another(cast, 4)
    with clock.at(MONDAY - timedelta(days=9)):
        proposed(cast.holder, me)
    with clock.at(MONDAY - timedelta(days=3)):
        proposed(third, me)
        silent = signed(fourth, me, support=())
    delivered(signed(cast.teammate, me, support=JUDGED_SOON))
    before = [seen.short_name for seen in page_of(me, calendar()).waiting]
    assert before == ["Fatima", "Bram", "Persoon3"]
    actions.tell(
        fresh(silent), by=fourth, course=Course.OFF_COURSE, values={}, words="Het gaat mis.", next_step="",
        seen=fresh(silent).revision, key=uuid.uuid4(),
    )  # fmt: skip
    page = page_of(me, calendar())
    assert [seen.short_name for seen in page.waiting] == before
    assert [seen.short_name for seen in page.at_ease] == ["Persoon4"]


def test_who_was_promised_something_comes_between(cast: Cast) -> None:
    me = cast.counterpart
    third = another(cast, 3)
    signed(cast.holder, me, support=promise("Later", 9))
    signed(cast.teammate, me, support=promise("Eerder", 2))
    page = page_of(me, calendar())
    assert [seen.short_name for seen in page.promised] == ["Fatima", "Bram"]
    assert [seen.person_id for seen in page.at_ease] == [third.pk]


# --- what it must not hold ----------------------------------------------------------------------


def test_nothing_of_it_says_how_somebody_is_doing() -> None:
    names = set(Seen.__dataclass_fields__)
    assert names.isdisjoint({"course", "score", "told_on", "check_ins", "count"})


def test_what_the_rhythm_asks_is_not_the_coachs(client_of: ClientOf, cast: Cast) -> None:
    signed(cast.holder, cast.counterpart, support=())
    with clock.at(MONDAY + timedelta(days=40)):
        assert page_of(cast.counterpart, calendar()).waiting == ()


# --- both read the same -------------------------------------------------------------------------


def test_the_person_reads_the_same_facts(
    client_of: ClientOf, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One object is rendered by one template for both; and all its facts stand on both pages."""
    me, them = cast.counterpart, cast.holder
    proposed(them, me, title="Een voorstel")
    delivered(signed(them, me, title="Een oplevering", support=(*JUDGED_SOON, *promise("Ik bel ze op.", 9))))
    running = told(signed(them, me, title="Al voorbij", ends_on=MONDAY + timedelta(days=1)))
    assert running
    with clock.at(MONDAY + timedelta(days=2)):
        shown = client_of(me).get(reverse("coaching"))
        mine = client_of(them).get(reverse("seen_by_my_coach"))
        (about_them,) = [s for s in shown.context["page"].waiting if s.person_id == them.pk]
        assert mine.context["seen"] == about_them == seen_of(them, calendar())
        assert len(about_them.asked) == 3
        for page in (shown.content.decode(), mine.content.decode()):
            for wait in about_them.asked:
                assert wait.title in page
                assert wait.words in page
            for each in about_them.promised:
                assert each.words in page


def test_who_has_no_coach_is_told_so(client_of: ClientOf, cast: Cast) -> None:
    shown = client_of(cast.stranger).get(reverse("seen_by_my_coach"))
    assert shown.status_code == 200
    assert shown.context["seen"] is None


# --- the page -----------------------------------------------------------------------------------


def test_coaching_stands_in_the_navigation_of_who_coaches(client_of: ClientOf, cast: Cast) -> None:
    assert f'href="{reverse("coaching")}"' in client_of(cast.counterpart).get("/team/").content.decode()
    assert f'href="{reverse("coaching")}"' not in client_of(cast.holder).get("/team/").content.decode()


def test_who_left_is_not_among_them(cast: Cast) -> None:
    Person.objects.filter(pk=cast.teammate.pk).update(deactivated_on=MONDAY)
    assert people_of(cast.counterpart) == [cast.holder]


def test_one_filled_button_a_page(client_of: ClientOf, cast: Cast) -> None:
    for who in (cast.holder, cast.teammate):
        proposed(who, cast.counterpart)
        proposed(who, cast.counterpart)
    shown = client_of(cast.counterpart).get(reverse("coaching")).content.decode()
    assert shown.count("button--filled") == 1


def with_people(cast: Cast, numbers: range) -> None:
    """A person a number, three agreements each: one proposed, one delivered, one running with a promise."""
    for n in numbers:
        person = another(cast, n)
        proposed(person, cast.counterpart)
        delivered(signed(person, cast.counterpart, support=JUDGED_SOON))
        told(signed(person, cast.counterpart, support=promise("Ik lees mee.", n)))


def test_fifteen_people_take_no_more_questions_than_five(
    client_of: ClientOf, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is kept or not: rendering asks nothing."""
    Person.objects.filter(coach=cast.counterpart).update(coach=None)

    client = client_of(cast.counterpart)

    def queries() -> int:
        monkeypatch.setattr(kept, "SHELF", kept.Shelf())
        with CaptureQueriesContext(connection) as asked:
            answer = client.get(reverse("coaching"))
        assert answer.status_code == 200
        return len(asked)

    with_people(cast, range(5))
    few = queries()
    with_people(cast, range(5, 15))
    many = queries()
    assert few == many <= MOST
    assert page_of(cast.counterpart, calendar()).count == 15

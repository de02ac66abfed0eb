"""A signal's life through its actions: raised, answered, an offer taken, resolved, erased, gone by itself."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

import pytest

from afspraak.agreements.models import Agreement
from afspraak.coaching import jobs
from afspraak.coaching.actions import shelf
from afspraak.coaching.actions import signal as actions
from afspraak.coaching.actions.signal_forgetting import forget_signals_of
from afspraak.coaching.models import Answer, Asked, ShelfEntry, Signal, SupportGiven
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.coaching.states.signal import Readers
from afspraak.core import clock
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.actions.person import deactivate
from afspraak.people.models import Away, Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.signals import offered, postponed, raised, resolved, taken

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreement(cast: Cast) -> Agreement:
    return signed(cast.holder, cast.counterpart)


def names_of(signal: Signal) -> set[str]:
    return {asked.person.given_name for asked in signal.asked.select_related("person")}


def kinds_for(person: Person) -> list[str]:
    return [waiting.kind for waiting in waiting_for(person)]


# --- raised ----------------------------------------------------------------------------------------


def test_it_asks_the_other_party_unless_somebody_else_is_chosen(cast: Cast, agreement: Agreement) -> None:
    assert names_of(raised(cast.holder, agreement)) == {cast.counterpart.given_name}
    assert names_of(raised(cast.counterpart, agreement)) == {cast.holder.given_name}


def test_beside_any_agreement_it_asks_the_coach(cast: Cast) -> None:
    assert names_of(raised(cast.holder)) == {cast.counterpart.given_name}


def test_without_a_coach_somebody_has_to_be_chosen(cast: Cast) -> None:
    assert cast.stranger.coach is None
    with pytest.raises(Invalid) as error:
        raised(cast.stranger)
    assert error.value.fields == {"readers": "signal.nobody"}


def test_a_team_or_everyone_is_asked_nobody_by_name(cast: Cast) -> None:
    to_team = raised(cast.holder, readers=Readers.TEAM, team=cast.holder.home_team)
    to_all = raised(cast.holder, readers=Readers.ANYONE)
    assert names_of(to_team) == names_of(to_all) == set()
    assert Signal.objects.visible_to(cast.teammate).filter(pk__in=[to_team.pk, to_all.pk]).count() == 2
    assert list(Signal.objects.visible_to(cast.stranger)) == [to_all]


@pytest.mark.parametrize("whose", ["stranger", "none"])
def test_a_team_is_one_of_mine(cast: Cast, whose: str) -> None:
    team = cast.stranger.home_team if whose == "stranger" else None
    with pytest.raises(Invalid):
        raised(cast.holder, readers=Readers.TEAM, team=team)


@pytest.mark.parametrize("relation", ["guest", "holder"])
def test_a_guest_and_oneself_are_not_asked(cast: Cast, relation: str) -> None:
    with pytest.raises(Invalid):
        raised(cast.holder, readers=Readers.NAMED, named=(getattr(cast, relation),))


def test_somebody_who_left_is_not_asked(cast: Cast) -> None:
    deactivate(cast.teammate, by=cast.steward)
    with pytest.raises(Invalid):
        raised(cast.holder, readers=Readers.NAMED, named=(Person.objects.get(pk=cast.teammate.pk),))


def test_it_is_about_an_agreement_of_ones_own_that_is_in_force(cast: Cast, agreement: Agreement) -> None:
    with pytest.raises(NotThere):
        raised(cast.teammate, agreement, readers=Readers.ANYONE)


def test_a_repeated_submit_raises_one(cast: Cast) -> None:
    said = actions.Wording(kind="time", text="", help="decision")  # type: ignore[arg-type]
    key = uuid.uuid4()
    assert len({actions.raise_signal(said, by=cast.holder, key=key).pk for _ in range(3)}) == 1
    assert Signal.objects.count() == 1


def test_a_stand_in_gets_it_if_the_raiser_chooses_so(cast: Cast, agreement: Agreement) -> None:
    today = clock.today()
    Away.objects.create(
        person=cast.counterpart,
        first=today,
        last=today,
        stand_in=cast.teammate,
        answer="agreed",
        asked_on=today,
    )
    assert names_of(raised(cast.holder, agreement)) == {cast.counterpart.given_name}
    both = raised(cast.holder, agreement, stand_ins=(cast.teammate,))
    assert names_of(both) == {cast.counterpart.given_name, cast.teammate.given_name}
    assert Asked.objects.get(signal=both, person=cast.teammate).stands_in_for == cast.counterpart
    assert waiting_for(cast.teammate)[0].title == agreement.terms_shown.title


def test_who_does_not_stand_in_is_not_slipped_in(cast: Cast, agreement: Agreement) -> None:
    signal = raised(cast.holder, agreement, stand_ins=(cast.stranger,))
    assert names_of(signal) == {cast.counterpart.given_name}


# --- answered --------------------------------------------------------------------------------------


def test_what_waits_follows_the_signal(cast: Cast, agreement: Agreement) -> None:
    signal = raised(cast.holder, agreement)
    assert kinds_for(cast.counterpart) == ["signal_to_answer"]
    assert kinds_for(cast.holder) == []
    back = clock.today() + timedelta(days=3)
    postponed(signal, cast.counterpart, back)
    assert [(w.kind, w.due_on) for w in waiting_for(cast.counterpart)] == [("signal_to_come_back_to", back)]
    offer = offered(signal, cast.counterpart)
    assert (kinds_for(cast.counterpart), kinds_for(cast.holder)) == ([], ["offer_to_answer"])
    taken(signal, offer)
    assert (kinds_for(cast.counterpart), kinds_for(cast.holder)) == ([], [])


def test_a_promise_to_answer_gives_the_day(cast: Cast) -> None:
    with clock.at(date(2026, 12, 24)):  # a Thursday; Christmas is no working day here
        agreement = signed(cast.holder, cast.counterpart)  # promises an answer within two working days
        raised(cast.holder, agreement)
        assert [w.due_on for w in waiting_for(cast.counterpart)] == [date(2026, 12, 29)]


def test_one_answer_is_enough_for_all_who_were_asked(cast: Cast) -> None:
    signal = raised(cast.holder, readers=Readers.NAMED, named=(cast.teammate, cast.stranger))
    assert kinds_for(cast.teammate) == kinds_for(cast.stranger) == ["signal_to_answer"]
    offered(signal, cast.stranger)
    assert kinds_for(cast.teammate) == kinds_for(cast.stranger) == []


def test_ones_own_signal_is_answered_by_others(cast: Cast) -> None:
    with pytest.raises(Refused):
        offered(raised(cast.holder), cast.holder)


def test_a_day_that_passed_is_no_answer(cast: Cast) -> None:
    with pytest.raises(Invalid):
        postponed(raised(cast.holder), cast.counterpart, clock.today() - timedelta(days=1))


def test_an_offer_needs_words(cast: Cast) -> None:
    with pytest.raises(Invalid):
        offered(raised(cast.holder), cast.counterpart, text=" ")


def test_help_that_was_taken_is_remembered_without_the_raiser(cast: Cast) -> None:
    signal = raised(cast.holder)
    taken(signal, offered(signal, cast.counterpart))
    given = SupportGiven.objects.get()
    assert (given.giver, given.kind, given.help) == (cast.counterpart, signal.kind, signal.help)
    columns = {field.name for field in SupportGiven._meta.get_fields()}
    assert columns == {"id", "giver", "kind", "help", "on"}


def test_help_that_was_not_needed_is_not_remembered(cast: Cast) -> None:
    signal = raised(cast.holder)
    taken(signal, offered(signal, cast.counterpart), yes=False)
    assert not SupportGiven.objects.exists()


def test_only_the_raiser_answers_an_offer(cast: Cast) -> None:
    signal = raised(cast.holder)
    offer = offered(signal, cast.counterpart)
    with pytest.raises(Refused):
        actions.answer_offer(signal, offer.number, by=cast.counterpart, taken=True, key=uuid.uuid4())


# --- resolved, and what is left ----------------------------------------------------------------------


def test_only_the_raiser_resolves_it(cast: Cast) -> None:
    signal = raised(cast.holder)
    with pytest.raises(Refused):
        actions.resolve(signal, by=cast.counterpart, key=uuid.uuid4())
    done = resolved(signal)
    assert (done.resolved_on, done.what_helped) == (clock.today(), "Een telefoontje met de leverancier.")


def test_whose_help_it_was_may_be_said_at_the_end(cast: Cast) -> None:
    signal = raised(cast.holder, readers=Readers.ANYONE)
    offers = [offered(signal, cast.counterpart), offered(signal, cast.stranger)]
    actions.resolve(signal, by=cast.holder, helped=[offers[1].number], key=uuid.uuid4())
    assert [given.giver for given in SupportGiven.objects.all()] == [cast.stranger]


def test_a_resolved_signal_waits_for_nobody(cast: Cast) -> None:
    first, second = raised(cast.holder), raised(cast.holder)
    offered(second, cast.counterpart)
    resolved(first)
    resolved(second)
    assert kinds_for(cast.counterpart) == kinds_for(cast.holder) == []
    with pytest.raises(Refused):
        offered(first, cast.counterpart)


def test_the_raiser_erases_it_for_everyone_at_any_time(cast: Cast) -> None:
    signal = raised(cast.holder)
    offered(signal, cast.counterpart)
    with pytest.raises(NotThere):
        actions.erase(signal, by=cast.counterpart, key=uuid.uuid4())
    key = uuid.uuid4()
    actions.erase(signal, by=cast.holder, key=key)
    actions.erase(signal, by=cast.holder, key=key)  # a repeat finds it done
    assert not Signal.objects.exists()
    assert not Answer.objects.exists()
    assert not Asked.objects.exists()


def test_an_answer_loses_its_words_and_keeps_its_date(cast: Cast) -> None:
    signal = raised(cast.holder)
    answer = offered(signal, cast.counterpart)
    actions.erase_answer(signal, answer.number, by=cast.counterpart, key=uuid.uuid4())
    answer.refresh_from_db()
    assert (answer.text, answer.on, answer.erased_on) == ("", clock.today(), clock.today())
    assert kinds_for(cast.counterpart) == []


@pytest.mark.parametrize(("days", "is_there"), [(89, True), (90, False)], ids=["89", "90"])
def test_ninety_days_after_it_was_resolved_it_is_gone(cast: Cast, days: int, is_there: bool) -> None:
    signal = resolved(raised(cast.holder))
    shelf.put_on_shelf(
        signal, by=cast.holder, situation="Een koppeling.", what_helped="Bellen.", key=uuid.uuid4()
    )
    with clock.at(clock.today() + timedelta(days=days)):
        jobs.forget_signals()
    assert Signal.objects.exists() == is_there
    entry = ShelfEntry.objects.get()
    assert (entry.signal is not None) == is_there


@pytest.mark.parametrize(("days", "is_there"), [(364, True), (365, False)], ids=["364", "365"])
def test_one_that_nobody_touches_ends_too(cast: Cast, days: int, is_there: bool) -> None:
    raised(cast.holder)
    with clock.at(clock.today() + timedelta(days=days)):
        jobs.forget_signals()
    assert Signal.objects.exists() == is_there


def test_a_signal_of_somebody_who_was_erased_is_gone_with_their_answers(cast: Cast) -> None:
    theirs = raised(cast.teammate)
    offered(theirs, cast.counterpart)
    mine = raised(cast.holder, readers=Readers.ANYONE)
    taken(mine, offered(mine, cast.teammate))
    forget_signals_of(cast.teammate)
    assert list(Signal.objects.all()) == [mine]
    assert not Answer.objects.filter(author=cast.teammate).exists()
    assert not SupportGiven.objects.filter(giver=cast.teammate).exists()


def test_a_team_that_closes_reads_nothing_more(cast: Cast) -> None:
    team = cast.holder.home_team
    assert team
    signal = raised(cast.holder, readers=Readers.TEAM, team=team)
    assert Signal.objects.all().may_see(cast.teammate, signal)
    team.closed_on = clock.today()
    team.save(update_fields=["closed_on"])
    assert not Signal.objects.all().may_see(cast.teammate, signal)
    assert Signal.objects.all().may_see(cast.holder, signal)

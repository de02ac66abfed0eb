"""A coaching conversation from plan to close: who does what, what is seen by whom, what goes along."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

import pytest

from afspraak.coaching.actions import talk as actions
from afspraak.coaching.actions import talk_agenda, talk_follow_up, talk_rhythm, talk_words
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.models import (
    AgendaItem,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    TalkNote,
    TalkRhythm,
)
from afspraak.coaching.queries import talk as talks
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.core.errors import Conflict, DomainError, Invalid, NotThere, Refused
from afspraak.people.models import Person
from tests.support.cast import Cast
from tests.support.talks import again, agreed, closed, planned

pytestmark = pytest.mark.django_db
DAY = date(2026, 11, 25)


def key() -> uuid.UUID:
    return uuid.uuid4()


def kinds(person: Person) -> list[str]:
    return [each.kind for each in waiting_for(person)]


@pytest.mark.parametrize("by", ["holder", "counterpart"])
def test_either_plans_and_the_other_is_asked(cast: Cast, by: str) -> None:
    one = getattr(cast, by)
    other = cast.counterpart if one == cast.holder else cast.holder
    talk = planned(one, other)
    assert (talk.person, talk.coach, talk.asked) == (cast.holder, cast.counterpart, other)
    assert kinds(other) == ["talk_to_agree"]
    assert kinds(one) == []
    actions.agree(talk, by=other, seen=talk.revision, key=key())
    assert again(talk).asked is None
    assert kinds(other) == []


def test_who_was_not_asked_cannot_agree(cast: Cast) -> None:
    talk = planned(cast.holder, cast.counterpart)
    with pytest.raises(Refused):
        actions.agree(talk, by=cast.holder, seen=talk.revision, key=key())


def test_the_other_moves_it_and_the_first_is_asked(cast: Cast) -> None:
    talk = planned(cast.holder, cast.counterpart)
    later = Moment(clock.today() + timedelta(days=9), place="Wandeling")
    actions.move(talk, later, by=cast.counterpart, seen=talk.revision, key=key())
    moved = again(talk)
    assert (moved.on, moved.place, moved.asked) == (later.on, "Wandeling", cast.holder)
    with pytest.raises(Conflict):
        actions.agree(talk, by=cast.holder, seen=talk.revision, key=key())


def test_only_a_coach_and_their_person_plan(cast: Cast) -> None:
    for other in (cast.teammate, cast.coachs_coach, cast.guest, cast.stranger):
        with pytest.raises(Refused):
            planned(cast.holder, other)


@pytest.mark.parametrize("days", [-1, 366])
def test_a_date_that_cannot_be_is_refused(cast: Cast, days: int) -> None:
    with pytest.raises(Invalid) as found:
        planned(cast.holder, cast.counterpart, clock.today() + timedelta(days=days))
    assert set(found.value.fields) == {"on"}


def test_a_repeated_submit_plans_once(cast: Cast) -> None:
    once, moment = key(), Moment(clock.today())
    first = actions.plan(cast.counterpart, moment, by=cast.holder, key=once)
    assert actions.plan(cast.counterpart, moment, by=cast.holder, key=once) == first
    assert CoachingConversation.objects.count() == 1


def test_the_time_goes_when_it_closes(cast: Cast) -> None:
    starts_at = datetime(2026, 11, 27, 13, 0, tzinfo=UTC)
    with clock.at(DAY):
        moment = Moment(date(2026, 11, 27), starts_at)
        talk = actions.plan(cast.counterpart, moment, by=cast.holder, key=key())
        assert again(talk).starts_at == starts_at
        assert closed(talk, cast.holder).starts_at is None


def test_two_who_write_at_once_lose_no_word(cast: Cast) -> None:
    """Both look at the same page; what each adds stands beside what the other added."""
    talk = agreed(cast.holder, cast.counterpart)
    for by in (cast.holder, cast.counterpart):
        talk_agenda.add_point(talk, by=by, text=f"Punt van {by.given_name}", key=key())
        talk_words.write_note(talk, by=by, text=f"Notitie van {by.given_name}", key=key())
    assert set(AgendaItem.objects.values_list("text", "by__given_name")) == {
        ("Punt van Bram", "Bram"),
        ("Punt van Marjolein", "Marjolein"),
    }
    assert TalkNote.objects.count() == 2
    numbers = [*AgendaItem.objects.values_list("number", flat=True)]
    numbers += TalkNote.objects.values_list("number", flat=True)
    assert sorted(numbers) == [1, 2, 3, 4]


def test_what_was_not_reached_goes_along_to_a_next_one_planned_later(cast: Cast) -> None:
    talk = agreed(cast.holder, cast.counterpart)
    for text in ("Besproken", "Nog niet"):
        talk_agenda.add_point(talk, by=cast.holder, text=text, key=key())
    closed(talk, cast.counterpart, reached=(1,))
    following = planned(cast.counterpart, cast.holder)
    assert [(p.text, p.by, p.is_from_before) for p in following.agenda.all()] == [
        ("Nog niet", cast.holder, True)
    ]
    another = planned(cast.counterpart, cast.holder)
    assert another.agenda.count() == 0, "it goes along once"


def test_what_was_not_reached_goes_along_to_one_that_is_planned(cast: Cast) -> None:
    today = clock.today()
    talk = agreed(cast.holder, cast.counterpart, today)
    coming = planned(cast.holder, cast.counterpart, today + timedelta(days=14))
    talk_agenda.add_point(coming, by=cast.counterpart, text="Al gekozen", key=key())
    talk_agenda.add_point(talk, by=cast.holder, text="Nog niet", key=key())
    actions.call_off(again(talk), by=cast.holder, seen=again(talk).revision, key=key())
    assert [p.text for p in coming.agenda.all()] == ["Al gekozen", "Nog niet"]


def test_private_lines_are_the_writers_and_go_at_closing(cast: Cast) -> None:
    talk = agreed(cast.holder, cast.counterpart)
    talk_words.keep_private(talk, by=cast.holder, text="Alleen van mij", key=key())
    talk_words.keep_private(talk, by=cast.counterpart, text="Alleen van haar", key=key())
    assert [line.text for line in PrivateLines.objects.visible_to(cast.holder)] == ["Alleen van mij"]
    closed(talk, cast.counterpart)
    assert PrivateLines.objects.count() == 0


def test_private_lines_last_fourteen_days_however_often_they_are_kept(cast: Cast) -> None:
    with clock.at(DAY):
        talk = planned(cast.holder, cast.counterpart, date(2026, 12, 24))
        talk_words.keep_private(talk, by=cast.holder, text="Eerst", key=key())
    with clock.at(DAY + timedelta(days=13)):
        talk_words.keep_private(talk, by=cast.holder, text="Later", key=key())
        assert PrivateLines.objects.visible_to(cast.holder).get().text == "Later"
    with clock.at(DAY + timedelta(days=14)):
        assert not PrivateLines.objects.visible_to(cast.holder).exists()
        talk_words.keep_private(talk, by=cast.holder, text="Opnieuw", key=key())
        assert PrivateLines.objects.get().gone_on == DAY + timedelta(days=28)


def test_emptying_private_lines_takes_them_away(cast: Cast) -> None:
    talk = planned(cast.holder, cast.counterpart)
    talk_words.keep_private(talk, by=cast.holder, text="Even", key=key())
    talk_words.keep_private(talk, by=cast.holder, text="  \n", key=key())
    assert PrivateLines.objects.count() == 0


def test_a_follow_up_reaches_today_a_week_before_and_its_owner_ends_it(cast: Cast) -> None:
    with clock.at(DAY):
        talk = agreed(cast.holder, cast.counterpart, DAY)
        due = DAY + timedelta(days=20)
        what = {"text": "Bel de omgevingsdienst", "owner": cast.counterpart, "due_on": due}
        talk_follow_up.add_follow_up(talk, by=cast.holder, **what, key=key())
        closed(talk, cast.holder)
        assert kinds(cast.counterpart) == []
    with clock.at(due - timedelta(days=7)):
        [waiting] = waiting_for(cast.counterpart)
        assert (waiting.kind, waiting.due_on, waiting.title) == ("follow_up_to_do", due, "")
        assert kinds(cast.holder) == []
        number = FollowUp.objects.get().number
        for wrong in (cast.holder, cast.stranger):
            with pytest.raises(NotThere):
                talk_follow_up.finish_follow_up(talk, number, by=wrong, is_done=True, key=key())
        moved = {"due_on": due + timedelta(days=30)}
        talk_follow_up.move_follow_up(talk, number, by=cast.counterpart, **moved, key=key())
        assert kinds(cast.counterpart) == []
        talk_follow_up.finish_follow_up(talk, number, by=cast.counterpart, is_done=True, key=key())
        assert FollowUp.objects.get().done_on == clock.today()


def test_a_follow_up_is_of_one_of_the_two_and_within_the_keeping(cast: Cast) -> None:
    talk = agreed(cast.holder, cast.counterpart)
    today = clock.today()
    for owner, due, field in (
        (cast.teammate, today, "owner"),
        (cast.holder, today - timedelta(days=1), "due_on"),
        (cast.holder, talk.on + timedelta(days=366), "due_on"),
    ):
        with pytest.raises(Invalid) as found:
            talk_follow_up.add_follow_up(
                talk, by=cast.holder, text="Iets", owner=owner, due_on=due, key=key()
            )
        assert set(found.value.fields) == {field}


def test_a_rhythm_holds_once_both_agree_and_suggests_a_day(cast: Cast) -> None:
    with clock.at(DAY):
        closed(agreed(cast.holder, cast.counterpart, DAY), cast.holder)
        talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=2, key=key())
        assert kinds(cast.counterpart) == ["rhythm_to_agree"]
        with pytest.raises(Refused):
            talk_rhythm.answer_rhythm(cast.counterpart, by=cast.holder, is_yes=True, key=key())
        found = talks.partner(cast.holder, cast.counterpart)
        assert found is not None
        assert found.suggested_on is None
        talk_rhythm.answer_rhythm(cast.holder, by=cast.counterpart, is_yes=True, key=key())
        for one, other in ((cast.holder, cast.counterpart), (cast.counterpart, cast.holder)):
            found = talks.partner(one, other)
            assert found is not None
            assert found.suggested_on == DAY + timedelta(weeks=2)
        talk_rhythm.stop_rhythm(cast.holder, by=cast.counterpart, key=key())
        assert TalkRhythm.objects.count() == 0


def test_a_new_coach_sees_nothing_of_before_and_the_old_one_keeps_what_they_had(cast: Cast) -> None:
    talk = closed(agreed(cast.holder, cast.counterpart), cast.holder)
    Person.objects.filter(pk=cast.holder.pk).update(coach=cast.coachs_coach)
    cast.holder.refresh_from_db()
    seen = CoachingConversation.objects
    assert not seen.visible_to(cast.coachs_coach).exists()
    assert seen.visible_to(cast.counterpart).get() == talk
    assert planned(cast.holder, cast.coachs_coach).coach == cast.coachs_coach
    with pytest.raises(Refused):
        planned(cast.counterpart, cast.holder)


def test_each_erases_their_own_words_also_when_it_is_over(cast: Cast) -> None:
    talk = agreed(cast.holder, cast.counterpart)
    talk_words.write_note(talk, by=cast.holder, text="Van mij", key=key())
    closed(talk, cast.counterpart)
    with pytest.raises(NotThere):
        talk_words.erase_own(talk, "notes", 1, by=cast.counterpart, key=key())
    talk_words.erase_own(talk, "notes", 1, by=cast.holder, key=key())
    assert TalkNote.objects.count() == 0


def test_when_it_is_over_nothing_is_added(cast: Cast) -> None:
    talk = closed(agreed(cast.holder, cast.counterpart), cast.holder)
    over = {"by": cast.holder, "key": key()}
    tries = [
        lambda: talk_agenda.add_point(talk, text="Nog iets", **over),
        lambda: talk_words.write_note(talk, text="Nog iets", **over),
        lambda: talk_words.keep_private(talk, text="Nog iets", **over),
        lambda: actions.move(talk, Moment(clock.today()), seen=talk.revision, **over),
        lambda: actions.close(talk, seen=talk.revision, **over),
    ]
    for attempt in tries:
        with pytest.raises(DomainError) as found:
            attempt()
        assert found.value.key == "talk.over"


def test_the_coachs_page_asks_the_next_of_all_in_one_query(
    cast: Cast, django_assert_num_queries: object
) -> None:
    first = agreed(cast.holder, cast.counterpart)
    agreed(cast.holder, cast.counterpart, clock.today() + timedelta(days=20))
    other = planned(cast.counterpart, cast.teammate)
    with django_assert_num_queries(1):  # type: ignore[operator]
        found = talks.next_talks(cast.counterpart)
    assert found == {cast.holder.pk: first, cast.teammate.pk: other}

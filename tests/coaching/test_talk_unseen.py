"""What nobody else may see of a conversation: private lines, other conversations, and what its time was."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement
from afspraak.coaching.actions import talk as actions
from afspraak.coaching.actions import talk_agenda, talk_rhythm, talk_third, talk_words
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.jobs import forget_talks
from afspraak.coaching.models import AskedIn, CoachingConversation, PrivateLines, TalkRhythm
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.core import clock
from afspraak.core.errors import NotThere, Refused
from afspraak.core.outbox import serve_due
from afspraak.people import actions as people
from afspraak.people.models import Person
from tests.support.agreements import signed, told
from tests.support.cast import Cast
from tests.support.mornings import mail_of
from tests.support.talks import again, agreed, asked_in, closed, planned

pytestmark = pytest.mark.django_db
ClientOf = Callable[[Person], Client]
PRIVATE = "ZZPRIVATEZZ"
SHARED = "ZZSHAREDZZ"
DAY = date(2026, 11, 25)


def key() -> uuid.UUID:
    return uuid.uuid4()


@pytest.fixture
def talk(cast: Cast) -> CoachingConversation:
    """Of the holder and their coach, a week from now: private lines of the holder, shared words of both."""
    made = agreed(cast.holder, cast.counterpart)
    talk_words.keep_private(made, by=cast.holder, text=PRIVATE, key=key())
    talk_agenda.add_point(made, by=cast.holder, text=f"{SHARED} punt", key=key())
    talk_words.write_note(made, by=cast.counterpart, text=f"{SHARED} notitie", key=key())
    return again(made)


def pages_of(client: Client, talk: CoachingConversation) -> str:
    """Every page on which the conversation stands, and what one takes along, as one text."""
    names = ("talk", "talk_move", "talk_cancellation", "talk_closing", "talk_third")
    paths = [reverse(f"coaching:{name}", args=[talk.pk]) for name in names]
    paths += [reverse("coaching:talks"), "/", reverse("trust:mine"), reverse("trust:my_data")]
    return "".join(client.get(path).content.decode() for path in paths)


def test_private_lines_are_on_no_page_and_in_no_export_but_the_writers(
    cast: Cast, talk: CoachingConversation, client_of: ClientOf
) -> None:
    asked_in(talk, cast.teammate, comes=True)
    for name, person in cast:
        text = pages_of(client_of(person), talk)
        assert (PRIVATE in text) == (name == "holder"), name
        assert (SHARED in text) == (name in ("holder", "counterpart", "teammate")), name


def test_the_page_says_who_reads_private_lines_and_when_they_go(
    cast: Cast, talk: CoachingConversation, client_of: ClientOf
) -> None:
    cast.holder.language = "en"
    cast.holder.save(update_fields=["language"])
    page = client_of(cast.holder).get(reverse("coaching:talk", args=[talk.pk])).content.decode()
    assert "Nobody but you reads this, also not Marjolein." in page
    assert "It is gone as soon as the conversation is closed" in page


def test_one_asked_in_sees_that_conversation_once_all_three_said_yes(
    cast: Cast, talk: CoachingConversation, client_of: ClientOf
) -> None:
    other = agreed(cast.holder, cast.counterpart, clock.today() + timedelta(days=30))
    page, client = reverse("coaching:talk", args=[talk.pk]), client_of(cast.stranger)
    talk_third.propose_third(talk, Third(colleague=cast.stranger), by=cast.holder, key=key())
    row = AskedIn.objects.get()
    answer = reverse("coaching:talk_third_answer", args=[row.pk])
    assert not waiting_for(cast.stranger)
    assert (client.get(page).status_code, client.get(answer).status_code) == (404, 404)
    with pytest.raises(Refused):
        talk_third.agree_third(talk, row.pk, by=cast.holder, key=key())
    assert [each.kind for each in waiting_for(cast.counterpart)] == ["third_to_agree"]
    talk_third.agree_third(talk, row.pk, by=cast.counterpart, key=key())
    assert [each.kind for each in waiting_for(cast.stranger)] == ["third_to_come"]
    assert client.get(page).status_code == 404
    asked = client.get(answer).content.decode()
    assert SHARED not in asked
    talk_third.answer_third(row.pk, by=cast.stranger, is_yes=True, key=key())
    assert SHARED in client.get(page).content.decode()
    assert client.get(reverse("coaching:talk", args=[other.pk])).status_code == 404
    with pytest.raises(NotThere):
        talk_words.keep_private(talk, by=cast.stranger, text="Ook ik", key=key())


def test_nobody_is_told_that_only_two_read_it_where_three_do(
    cast: Cast, talk: CoachingConversation, client_of: ClientOf
) -> None:
    page, claim = reverse("coaching:talk", args=[talk.pk]), "Alleen jullie twee lezen dit."
    row = asked_in(talk, cast.teammate)  # and did not say yes yet
    assert claim in client_of(cast.holder).get(page).content.decode()
    talk_third.answer_third(row.pk, by=cast.teammate, is_yes=True, key=key())
    for one in (cast.holder, cast.counterpart, cast.teammate):
        assert claim not in client_of(one).get(page).content.decode()


def test_a_title_of_an_agreement_is_read_by_its_parties_alone(
    cast: Cast, talk: CoachingConversation, client_of: ClientOf
) -> None:
    agreement = told(signed(cast.holder, cast.counterpart, title="Titel van twee"))
    name = f"check_in.{agreement.pk}"
    talk_agenda.add_suggestion(talk, by=cast.counterpart, suggestion=name, key=key())
    asked_in(talk, cast.stranger, comes=True)
    page = reverse("coaching:talk", args=[talk.pk])
    assert "Titel van twee" in client_of(cast.holder).get(page).content.decode()
    assert "Titel van twee" not in client_of(cast.stranger).get(page).content.decode()


def test_nothing_is_suggested_that_the_other_does_not_read(cast: Cast, talk: CoachingConversation) -> None:
    theirs = told(signed(cast.holder, cast.stranger))
    assert Agreement.objects.visible_to(cast.holder).get() == theirs
    with pytest.raises(NotThere):
        talk_agenda.add_suggestion(talk, by=cast.holder, suggestion=f"check_in.{theirs.pk}", key=key())


@pytest.mark.parametrize("by", ["holder", "counterpart", "teammate"])
def test_rather_not_leaves_nothing(cast: Cast, talk: CoachingConversation, by: str) -> None:
    row = asked_in(talk, cast.teammate)
    if by == "teammate":
        talk_third.answer_third(row.pk, by=cast.teammate, is_yes=False, key=key())
    else:
        talk_third.drop_third(talk, row.pk, by=getattr(cast, by), key=key())
    assert AskedIn.objects.count() == 0
    assert not CoachingConversation.objects.visible_to(cast.teammate).exists()


def test_one_asked_in_reads_it_until_two_weeks_after_it_was_closed(cast: Cast) -> None:
    with clock.at(DAY):
        talk = agreed(cast.holder, cast.counterpart, DAY)
        asked_in(talk, cast.teammate, comes=True)
        closed(talk, cast.holder)
    seen = CoachingConversation.objects
    with clock.at(DAY + timedelta(days=13)):
        assert seen.visible_to(cast.teammate).exists()
    with clock.at(DAY + timedelta(days=14)):
        assert not seen.visible_to(cast.teammate).exists()
        assert seen.visible_to(cast.holder).exists()


def test_somebody_from_outside_is_invited_once_both_agree_and_comes_in_by_code_until_a_day(
    cast: Cast,
) -> None:
    with clock.at(DAY):
        talk = agreed(cast.holder, cast.counterpart, DAY + timedelta(days=7))
        noor = Third(name="Noor de Jong", email="noor@elders.example", language="nl")
        talk_third.propose_third(talk, noor, by=cast.holder, key=key())
        assert not Person.objects.filter(email="noor@elders.example").exists()
        row = AskedIn.objects.get()
        talk_third.agree_third(talk, row.pk, by=cast.counterpart, key=key())
        guest = Person.objects.get(email="noor@elders.example")
        row.refresh_from_db()
        assert (row.who, row.name, row.email) == (guest, "", "")
        assert (guest.kind, guest.guest_until) == ("guest", DAY + timedelta(days=21))
        assert guest.invitations.get().inviter == cast.holder
        talk_third.answer_third(row.pk, by=guest, is_yes=True, key=key())
        assert CoachingConversation.objects.visible_to(guest).get() == talk
        later = Moment(DAY + timedelta(days=20))
        actions.move(again(talk), later, by=cast.holder, seen=again(talk).revision, key=key())
        guest.refresh_from_db()
        assert guest.guest_until == DAY + timedelta(days=34)


def test_each_night_what_had_its_time_goes(cast: Cast) -> None:
    with clock.at(DAY):
        starts_at = datetime(2026, 12, 1, 10, 0, tzinfo=clock.zone())
        moment = Moment(date(2026, 12, 1), starts_at)
        timed = actions.plan(cast.counterpart, moment, by=cast.holder, key=key())
        talk_words.keep_private(timed, by=cast.counterpart, text=PRIVATE, key=key())
        off = planned(cast.holder, cast.counterpart)
        actions.call_off(off, by=cast.holder, seen=off.revision, key=key())
    with clock.at(date(2026, 12, 1)):
        forget_talks()
        assert again(timed).starts_at == starts_at
    with clock.at(date(2026, 12, 2)):
        forget_talks()
        assert again(timed).starts_at is None
        assert PrivateLines.objects.exists()
    with clock.at(DAY + timedelta(days=14)):
        forget_talks()
        assert not PrivateLines.objects.exists()
    with clock.at(DAY + timedelta(days=29)):
        forget_talks()
        assert CoachingConversation.objects.count() == 2
    with clock.at(DAY + timedelta(days=30)):
        forget_talks()
        assert CoachingConversation.objects.get() == timed
    with clock.at(date(2027, 12, 1)):
        forget_talks()
        assert not CoachingConversation.objects.exists()


def test_a_rhythm_ends_with_the_coach(cast: Cast) -> None:
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=4, key=key())
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.teammate, weeks=4, key=key())
    Person.objects.filter(pk=cast.holder.pk).update(coach=cast.coachs_coach)
    forget_talks()
    assert TalkRhythm.objects.get().person == cast.teammate


def test_an_erased_person_takes_what_was_theirs_alone(cast: Cast, talk: CoachingConversation) -> None:
    asked_in(talk, cast.stranger, comes=True)
    talk_rhythm.propose_rhythm(cast.counterpart, by=cast.holder, weeks=4, key=key())
    for person in (cast.holder, cast.stranger):
        people.erase(people.deactivate(person, by=None), by=None)
    while serve_due():
        pass
    assert (PrivateLines.objects.count(), AskedIn.objects.count(), TalkRhythm.objects.count()) == (0, 0, 0)
    assert again(talk).agenda.get().text == f"{SHARED} punt"


def test_no_mail_holds_a_word_of_a_conversation(cast: Cast, talk: CoachingConversation) -> None:
    moment = Moment(clock.today() + timedelta(days=3), place=f"{SHARED} plek")
    actions.move(talk, moment, by=cast.counterpart, seen=talk.revision, key=key())
    asked_in(talk, cast.stranger, comes=True)
    closed(talk, cast.counterpart)
    mail_of(cast.holder)
    assert {to for sent in mail.outbox for to in sent.to} >= {cast.holder.email, cast.stranger.email}
    for sent in mail.outbox:
        text = sent.message().as_string() + sent.subject + str(sent.body)
        assert PRIVATE not in text
        assert SHARED not in text

"""Feedback belongs to its receiver: asked, given, shared, taken back; nobody reads along by rank."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import translation

from afspraak.coaching import jobs
from afspraak.coaching.actions import feedback as actions
from afspraak.coaching.actions import feedback_asking as asking
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.actions.feedback_asking import Outside, Question
from afspraak.coaching.models import Feedback, FeedbackAsk, FeedbackRequest
from afspraak.coaching.queries import feedback as found
from afspraak.coaching.queries.export import export_for
from afspraak.coaching.queries.waiting import waiting_for
from afspraak.coaching.states.feedback import About
from afspraak.core import clock, outbox
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people import actions as people
from afspraak.people.models import Invitation, Person
from tests.support.agreements import signed
from tests.support.cast import Cast
from tests.support.feedback import GUEST, QUESTION, WORDS, answered, ask_of, asked, given, shared

pytestmark = pytest.mark.django_db


def test_who_is_asked_finds_it_among_what_waits(cast: Cast) -> None:
    asked(cast.holder, cast.teammate, cast.stranger)
    (waits,) = waiting_for(cast.teammate)
    assert waits.who == cast.holder
    assert waits.due_on is None
    assert QUESTION not in f"{waits.title}{waits.why}{waits.act}"


def test_given_it_waits_no_more_and_keeps_the_question(cast: Cast) -> None:
    asked(cast.holder, cast.teammate)
    feedback = answered(cast.teammate)
    assert feedback.receiver == cast.holder
    assert feedback.question == QUESTION
    assert waiting_for(cast.teammate) == []


def test_asked_twice_with_one_key_it_is_one_question(cast: Cast) -> None:
    key = uuid.uuid4()
    question = Question(QUESTION, colleagues=(cast.teammate,))
    assert asking.ask(question, by=cast.holder, key=key) == asking.ask(question, by=cast.holder, key=key)
    assert FeedbackAsk.objects.count() == 1


def test_given_twice_with_one_key_it_is_given_once(cast: Cast) -> None:
    asked(cast.holder, cast.teammate)
    ask, key = ask_of(cast.teammate), uuid.uuid4()
    first = actions.answer(ask, WORDS, by=cast.teammate, key=key)
    assert actions.answer(ask, Words("Anders."), by=cast.teammate, key=key) == first
    assert Feedback.objects.get().observation == WORDS.observation


def test_five_people_at_most_and_nobody_twice(cast: Cast) -> None:
    request = asked(cast.holder, cast.teammate, cast.teammate)
    assert request.asks.count() == 1
    many = (cast.teammate, cast.stranger, cast.steward, cast.overseer, cast.counterpart, cast.coachs_coach)
    with pytest.raises(Invalid, match=r"feedback\.too_many"):
        asked(cast.holder, *many)
    with pytest.raises(Invalid, match=r"feedback\.nobody"):
        asked(cast.holder)
    with pytest.raises(Invalid, match=r"feedback\.yourself"):
        asked(cast.holder, cast.holder)


def test_a_question_about_an_agreement_is_about_ones_own(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    question = Question(QUESTION, About.AGREEMENT, agreement, colleagues=(cast.teammate,))
    with pytest.raises(Invalid):
        asking.ask(question, by=cast.stranger, key=uuid.uuid4())
    assert asking.ask(question, by=cast.holder, key=uuid.uuid4()).agreement == agreement


def test_the_title_of_an_agreement_goes_to_who_may_read_it(cast: Cast) -> None:
    agreement = signed(cast.holder, cast.counterpart)
    colleagues = (cast.teammate, cast.counterpart)
    question = Question(QUESTION, About.AGREEMENT, agreement, colleagues=colleagues)
    asking.ask(question, by=cast.holder, key=uuid.uuid4())
    (unread,) = [w for w in waiting_for(cast.teammate) if w.kind == "feedback_to_give"]
    (read,) = [w for w in waiting_for(cast.counterpart) if w.kind == "feedback_to_give"]
    assert unread.title == ""
    assert read.title == agreement.terms_shown.heading


def test_declined_lapsed_and_unanswered_look_the_same_to_who_asked(cast: Cast) -> None:
    request = asked(cast.holder, cast.teammate, cast.stranger)
    before = [ask.person for ask in found.requests_of(cast.holder)[0].asks.all()]
    exported = export_for(cast.holder)
    asking.decline(ask_of(cast.teammate), by=cast.teammate, key=uuid.uuid4())
    after = [ask.person for ask in found.requests_of(cast.holder)[0].asks.all()]
    assert before == after
    assert export_for(cast.holder) == exported
    assert waiting_for(cast.teammate) == []
    outbox.serve_due()
    assert [letter for letter in mail.outbox if letter.to == [cast.holder.email]] == []
    with clock.at(clock.today() + timedelta(days=30)):
        assert waiting_for(cast.stranger) == []
        assert found.requests_of(cast.holder) == []
        jobs.forget_feedback()
    assert not FeedbackRequest.objects.filter(pk=request.pk).exists()
    assert not FeedbackAsk.objects.exists()


def test_on_the_last_day_it_can_still_be_given(cast: Cast) -> None:
    asked(cast.holder, cast.teammate)
    with clock.at(found.lapses_on(clock.today())):
        answered(cast.teammate)
    assert found.received(cast.holder).items


def test_a_question_taken_back_waits_for_nobody_and_what_was_given_stays(cast: Cast) -> None:
    request = asked(cast.holder, cast.teammate, cast.stranger)
    feedback = answered(cast.teammate)
    with pytest.raises(NotThere):
        asking.withdraw(request, by=cast.stranger)
    asking.withdraw(request, by=cast.holder)
    assert waiting_for(cast.stranger) == []
    assert found.feedback_for(cast.holder, feedback.pk).question == QUESTION


def test_a_draft_is_its_writers_alone_until_it_is_given(cast: Cast) -> None:
    asked(cast.holder, cast.teammate)
    draft = actions.keep_answer(ask_of(cast.teammate), Words("Half"), by=cast.teammate)
    assert not Feedback.objects.all().may_see(cast.holder, draft)
    assert found.drafts(cast.teammate) == [draft]
    assert answered(cast.teammate).pk == draft.pk
    assert found.drafts(cast.teammate) == []


def test_a_draft_goes_after_ninety_days(cast: Cast) -> None:
    actions.keep(cast.holder, Words("Half"), by=cast.teammate)
    with clock.at(clock.today() + timedelta(days=89)):
        jobs.forget_feedback()
        assert found.drafts(cast.teammate)
    with clock.at(clock.today() + timedelta(days=90)):
        jobs.forget_feedback()
    assert not Feedback.objects.exists()


def test_a_dropped_draft_leaves_nothing_and_is_nobody_elses_to_drop(cast: Cast) -> None:
    draft = actions.keep(cast.holder, Words("Half"), by=cast.teammate)
    with pytest.raises(NotThere):
        actions.drop(draft, by=cast.holder)
    actions.drop(draft, by=cast.teammate)
    assert not Feedback.objects.exists()


def test_without_words_nothing_is_given(cast: Cast) -> None:
    with pytest.raises(Invalid):
        given(cast.teammate, cast.holder, Words("  ", "iets"))
    assert not Feedback.objects.exists()


@pytest.mark.parametrize("receiver", ["guest", "teammate"])
def test_unasked_it_goes_to_a_colleague(cast: Cast, receiver: str) -> None:
    with pytest.raises(Refused):
        given(cast.teammate, getattr(cast, receiver))


CURIOUS = ("counterpart", "coachs_coach", "steward", "overseer", "stranger", "guest")


@pytest.mark.parametrize("relation", CURIOUS)
def test_nobody_reads_along_by_rank_or_office(cast: Cast, relation: str) -> None:
    feedback = given(cast.teammate, cast.holder)
    curious = getattr(cast, relation)
    assert not Feedback.objects.all().may_see(curious, feedback)
    with pytest.raises(NotThere):
        actions.remove(feedback, by=curious, key=uuid.uuid4())
    with pytest.raises(NotThere):
        actions.share(feedback, cast.stranger, by=curious, key=uuid.uuid4())


def test_the_receiver_opens_it_to_their_coach_and_closes_it_again(cast: Cast) -> None:
    feedback = shared(given(cast.teammate, cast.holder), cast.counterpart)
    assert found.shared(cast.counterpart).items == [feedback]
    with pytest.raises(NotThere):
        actions.share_no_longer(feedback, cast.counterpart.pk, by=cast.stranger)
    actions.share_no_longer(feedback, cast.counterpart.pk, by=cast.holder)
    assert found.shared(cast.counterpart).items == []


def test_a_reader_takes_themselves_off_but_opens_it_to_nobody(cast: Cast) -> None:
    feedback = shared(given(cast.teammate, cast.holder), cast.counterpart)
    with pytest.raises(Refused):
        actions.share(feedback, cast.stranger, by=cast.counterpart, key=uuid.uuid4())
    with pytest.raises(NotThere):
        actions.remove(feedback, by=cast.counterpart, key=uuid.uuid4())
    actions.share_no_longer(feedback, cast.counterpart.pk, by=cast.counterpart)
    assert not Feedback.objects.all().may_see(cast.counterpart, feedback)


@pytest.mark.parametrize("relation", ["holder", "teammate", "guest"])
def test_it_is_opened_to_a_colleague_who_does_not_read_it_yet(cast: Cast, relation: str) -> None:
    feedback = given(cast.teammate, cast.holder)
    with pytest.raises(Invalid):
        shared(feedback, getattr(cast, relation))


def test_the_writer_does_not_know_who_reads_along(cast: Cast) -> None:
    feedback = shared(given(cast.teammate, cast.holder), cast.counterpart)
    assert found.seen_by(cast.teammate, feedback).readers == ()
    assert "read_along_by" not in export_for(cast.teammate)["feedback_given"][0]
    assert export_for(cast.holder)["feedback_received"][0]["read_along_by"] == [cast.counterpart.full_name]


@pytest.mark.parametrize("who", ["holder", "teammate"])
def test_receiver_and_writer_take_it_away_for_everyone(cast: Cast, who: str) -> None:
    feedback = shared(given(cast.teammate, cast.holder), cast.counterpart)
    actions.remove(feedback, by=getattr(cast, who), key=uuid.uuid4())
    assert not Feedback.objects.exists()


def test_it_is_kept_two_years_at_most(cast: Cast) -> None:
    given(cast.teammate, cast.holder)
    with clock.at(clock.today() + timedelta(days=729)):
        jobs.forget_feedback()
        assert Feedback.objects.exists()
    with clock.at(clock.today() + timedelta(days=730)):
        jobs.forget_feedback()
    assert not Feedback.objects.exists()


def test_erased_the_receiver_takes_it_along_and_the_writer_only_their_name(cast: Cast) -> None:
    given(cast.teammate, cast.holder)
    kept = given(cast.holder, cast.stranger)
    people.deactivate(cast.holder, by=None)
    people.erase(cast.holder, by=None)
    outbox.serve_due()
    assert list(Feedback.objects.all()) == [kept]
    with translation.override("nl"):
        assert found.feedback_for(cast.stranger, kept.pk).writer.full_name == "iemand die hier werkte"


def test_of_whom_left_nothing_is_asked_any_more(cast: Cast) -> None:
    asked(cast.holder, cast.teammate)
    people.deactivate(cast.holder, by=None)
    assert waiting_for(cast.teammate) == []


# --- guests -------------------------------------------------------------------------------------


def noor() -> Person:
    return Person.objects.get(email="noor@elders.example")


def test_a_guest_is_asked_in_for_the_question_and_gives_it(cast: Cast) -> None:
    asked(cast.holder, outside=(GUEST,))
    outbox.serve_due()
    assert [letter.to for letter in mail.outbox] == [["noor@elders.example"]]
    assert QUESTION not in mail.outbox[0].body
    answered(noor())
    assert found.received(cast.holder).items[0].writer == noor()


def test_what_is_wrong_with_a_guest_stands_at_their_field_and_nothing_is_asked(cast: Cast) -> None:
    with pytest.raises(Invalid) as said:
        asked(cast.holder, outside=(Outside("Noor", "noor@elders.example", "nl", "guest_2"),))
    assert set(said.value.fields) == {"guest_2_name"}
    assert not FeedbackRequest.objects.exists()
    assert not Person.objects.filter(email="noor@elders.example").exists()


def test_the_address_of_a_colleague_asks_the_colleague(cast: Cast) -> None:
    asked(cast.holder, outside=(Outside("Fatima Aydin", cast.teammate.email),))
    assert ask_of(cast.teammate)
    assert not Invitation.objects.exists()


def test_ending_the_invitation_takes_the_question_along(cast: Cast) -> None:
    asked(cast.holder, outside=(GUEST,))
    asked(cast.teammate, outside=(GUEST,))
    people.end_invitation(Invitation.objects.get(inviter=cast.holder), by=cast.holder)
    outbox.serve_due()
    assert [waits.who for waits in waiting_for(noor())] == [cast.teammate]


def test_a_guest_takes_their_words_back(cast: Cast) -> None:
    asked(cast.holder, outside=(GUEST,))
    feedback = answered(noor())
    actions.remove(feedback, by=noor(), key=uuid.uuid4())
    assert found.received(cast.holder).items == []

"""One mail a step, to the one who did not take it; nothing in it that is read after signing in."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext

from afspraak.agreements import actions, events
from afspraak.agreements.models import Agreement, Payload
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.states import Audience, Step
from afspraak.config.subscribers import SUBSCRIBERS
from afspraak.core import chain, clock, outbox
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform.letters import LETTERS
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, wording
from tests.support.mornings import mail_of
from tests.support.taking import attempt

pytestmark = pytest.mark.django_db

SECRET = "Dit staat alleen op de pagina."


def by_now(agreement: Agreement, by: Person) -> dict[str, object]:
    return {"by": by, "seen": fresh(agreement).revision, "key": uuid.uuid4()}


def countered(holder: Person, counterpart: Person) -> Agreement:
    agreement = proposed(holder, counterpart)
    actions.counter(agreement, wording(outcome=SECRET), note=SECRET, **by_now(agreement, counterpart))
    return agreement


def refused(holder: Person, counterpart: Person) -> Agreement:
    agreement = proposed(holder, counterpart)
    actions.refuse(agreement, reason=SECRET, **by_now(agreement, counterpart))
    return agreement


def withdrawn(holder: Person, counterpart: Person) -> Agreement:
    agreement = proposed(holder, counterpart)
    actions.withdraw(agreement, reason=SECRET, **by_now(agreement, holder))
    return agreement


def returned(holder: Person, counterpart: Person) -> Agreement:
    agreement = delivered(signed(holder, counterpart))
    assert agreement.in_force
    unmet = agreement.in_force.criteria.all()[0].lineage
    actions.return_(agreement, needed={unmet: SECRET}, **by_now(agreement, counterpart))
    return agreement


def recalled(holder: Person, counterpart: Person) -> Agreement:
    agreement = delivered(signed(holder, counterpart))
    actions.recall(agreement, words=SECRET, **by_now(agreement, holder))
    return agreement


def stepped(*steps: Step) -> Road:
    """An agreement in force in which holder and counterpart take `steps` by turns."""

    def road(holder: Person, counterpart: Person) -> Agreement:
        agreement = signed(holder, counterpart)
        for step, by in zip(steps, (holder, counterpart, holder), strict=False):
            attempt(step, agreement, by)
        return agreement

    return road


def stepped_twice(*steps: Step) -> Road:
    """An agreement in force in which the holder takes all of `steps`."""

    def road(holder: Person, counterpart: Person) -> Agreement:
        agreement = signed(holder, counterpart)
        for step in steps:
            attempt(step, agreement, holder)
        return agreement

    return road


def closed(holder: Person, counterpart: Person) -> Agreement:
    agreement = delivered(signed(holder, counterpart))
    with clock.at(clock.today() + timedelta(days=30)):
        attempt(Step.CLOSING, agreement, holder)
    return agreement


def shared(*said: str) -> Road:
    """The holder asks to share it with everyone; the counterpart answers; and so on, by turns."""

    def road(holder: Person, counterpart: Person) -> Agreement:
        agreement = signed(holder, counterpart)
        for step, by in zip(said, (holder, counterpart, holder), strict=False):
            key = uuid.uuid4()
            if step in ("yes", "no"):
                actions.answer_widening(agreement, answer=step, by=by, key=key)
            else:
                actions.share(agreement, audience=Audience(step), by=by, key=key)
        return agreement

    return road


Road = Callable[[Person, Person], Agreement]
ROADS: list[tuple[type[outbox.Event], Road, str]] = [
    (events.AgreementProposed, proposed, "counterpart"),
    (events.AgreementCountered, countered, "holder"),
    (events.AgreementSigned, signed, "holder"),
    (events.AgreementRefused, refused, "holder"),
    (events.AgreementWithdrawn, withdrawn, "counterpart"),
    (events.CheckInTold, lambda h, c: told(signed(h, c)), "counterpart"),
    (events.AgreementDelivered, lambda h, c: delivered(signed(h, c)), "counterpart"),
    (events.AgreementAccepted, lambda h, c: accepted(delivered(signed(h, c))), "holder"),
    (events.AgreementReturned, returned, "holder"),
    (events.AgreementRecalled, recalled, "counterpart"),
    (events.ChangeProposed, stepped(Step.CHANGE), "counterpart"),
    (events.ChangeSigned, stepped(Step.CHANGE, Step.SIGNATURE), "holder"),
    (events.PendingRefused, stepped(Step.ENDING, Step.REFUSAL), "holder"),
    (events.PendingWithdrawn, stepped_twice(Step.PAUSE, Step.WITHDRAWAL), "counterpart"),
    (events.EndingProposed, stepped(Step.ENDING), "counterpart"),
    (events.EndingSigned, stepped(Step.ENDING, Step.SIGNATURE), "holder"),
    (events.PauseProposed, stepped(Step.PAUSE), "counterpart"),
    (events.PauseSigned, stepped(Step.PAUSE, Step.SIGNATURE), "holder"),
    (events.AgreementResumed, stepped(Step.PAUSE, Step.SIGNATURE, Step.RESUMPTION), "counterpart"),
    (events.AgreementClosed, closed, "counterpart"),
    (events.WideningProposed, shared("organisation"), "counterpart"),
    (events.WideningAnswered, shared("organisation", "no"), "holder"),
    (events.SharingNarrowed, shared("organisation", "yes", "parties"), "counterpart"),
    (events.MessageWritten, stepped(Step.MESSAGE), "counterpart"),
    (events.ThanksGiven, stepped(Step.CHECK_IN, Step.THANKS), "holder"),
    (events.CheckInCorrected, stepped_twice(Step.CHECK_IN, Step.CORRECTION), "counterpart"),
    (events.SupportKept, stepped(Step.CHECK_IN, Step.SUPPORT_KEPT), "holder"),
    (events.SupportReceived, stepped(Step.SUPPORT_RECEIVED), "counterpart"),
]
TOLD_BOTH = {
    events.PauseLapsed,
    events.AgreementVacant,
    events.PartyReinstated,
    events.SpanOver,
    events.AnswerAwaited,
    events.StillVacant,
    events.ProposalLapsed,
}
roads = pytest.mark.parametrize(("event", "road", "reads"), ROADS, ids=[e.__name__ for e, _, _ in ROADS])


def last_mail(event: type[outbox.Event], reader: Person) -> mail.EmailMultiAlternatives:
    """Note only the last step, and give the mail that tells of it when the reader's moment comes."""
    OutboxRow.objects.exclude(event=f"{event.__module__}.{event.__name__}").delete()
    ahead = 31 if event is events.AgreementClosed else 0  # that road ends a month from now
    with clock.at(clock.now() + timedelta(days=ahead)):
        sent = mail_of(reader)
    assert sent is not None
    return sent


def who(reads: str, holder: Person, counterpart: Person) -> Person:
    return holder if reads == "holder" else counterpart


def both(sent: mail.EmailMultiAlternatives) -> str:
    return str(sent.body) + str(sent.alternatives[0][0])


def test_every_event_of_an_agreement_has_its_letter_and_its_listener() -> None:
    told_of = set(events.AgreementEvent.__subclasses__())
    assert {event for event, _, _ in ROADS} | TOLD_BOTH == told_of
    assert set(LETTERS) == told_of
    assert set(SUBSCRIBERS) >= told_of


@roads
def test_the_other_party_gets_one_mail(
    event: type[outbox.Event], road: Road, reads: str, holder: Person, counterpart: Person
) -> None:
    agreement = road(holder, counterpart)
    reader, actor = (holder, counterpart) if reads == "holder" else (counterpart, holder)
    sent = last_mail(event, reader)
    assert sent.to == [reader.email]
    assert sent.cc == sent.bcc == []
    assert actor.full_name in sent.subject
    assert fresh(agreement).terms_shown.title in sent.subject
    address = reverse("agreements:agreement", args=[agreement.pk])
    assert f"http://localhost:8000{address}" in sent.body
    assert f'href="http://localhost:8000{address}' in str(sent.alternatives[0][0])
    assert reader.short_name in sent.body


@roads
def test_nothing_that_is_read_after_signing_in_stands_in_a_mail(
    event: type[outbox.Event], road: Road, reads: str, holder: Person, counterpart: Person
) -> None:
    agreement = fresh(road(holder, counterpart))
    text = both(last_mail(event, who(reads, holder, counterpart)))
    terms = agreement.terms_shown
    kept = [SECRET, terms.outcome, terms.contribution, "7.3", "7,3"]
    kept += [item.text for item in [*terms.criteria.all(), *terms.support.all()] if item.text]
    kept += [
        value.strip('"')
        for value in Payload.objects.filter(entry__agreement=agreement).values_list("value", flat=True)
        if value and len(value) > 12
    ]
    assert [words for words in kept if words in text] == []


@roads
def test_no_hour_stands_in_a_mail(
    event: type[outbox.Event], road: Road, reads: str, holder: Person, counterpart: Person
) -> None:
    road(holder, counterpart)
    sent = last_mail(event, who(reads, holder, counterpart))
    raw = sent.message()
    del raw["Date"]  # transit
    assert not re.search(r"\b\d?\d:\d\d\b", raw.as_string())
    assert uuid.UUID(str(raw["Message-ID"])[1:37]).version == 4


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_mail_speaks_the_reader_s_language(language: str, holder: Person, counterpart: Person) -> None:
    Person.objects.filter(pk=counterpart.pk).update(language=language)
    proposed(holder, counterpart)
    with translation.override("en" if language == "nl" else "nl"):
        sent = last_mail(events.AgreementProposed, counterpart)
    with translation.override(language):
        assert gettext("Hello %(name)s,") % {"name": counterpart.short_name} in sent.body
        assert gettext("Read the proposal") in sent.body
    assert f'<html lang="{language}">' in str(sent.alternatives[0][0])


def test_a_signature_carries_a_receipt_that_anyone_can_check(holder: Person, counterpart: Person) -> None:
    agreement = fresh(signed(holder, counterpart))
    sent = last_mail(events.AgreementSigned, holder)
    html = str(sent.alternatives[0][0])
    assert chain.receipts_in(sent.body) == chain.receipts_in(html) == [receipt_of(agreement)]
    assert receipt_of(agreement).is_signed
    assert reverse("trust:receipt") in sent.body


def test_a_check_in_needs_no_receipt(holder: Person, counterpart: Person) -> None:
    agreement = told(signed(holder, counterpart))
    assert agreement.head not in both(last_mail(events.CheckInTold, counterpart))


def test_names_and_title_are_text_in_html(holder: Person, counterpart: Person) -> None:
    Person.objects.filter(pk=holder.pk).update(given_name="<b>Bram", infix="")
    agreement = proposed(holder, counterpart, title="<script>alert(1)</script> & 100%")
    sent = last_mail(events.AgreementProposed, counterpart)
    html = str(sent.alternatives[0][0])
    assert "<script>" not in html
    assert "<b>Bram" not in html
    assert agreement.terms_shown.title in sent.body


def test_a_title_cannot_add_a_header(holder: Person, counterpart: Person) -> None:
    agreement = proposed(holder, counterpart)
    assert agreement.latest
    type(agreement.latest).objects.update(title="Titel\r\nBcc: iedereen@example.org")
    sent = last_mail(events.AgreementProposed, counterpart)
    assert sent.subject.endswith("Titel Bcc: iedereen@example.org")
    assert sent.message()["Bcc"] is None

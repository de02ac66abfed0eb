"""One mail for many steps, at its moment; and nothing for whom it no longer concerns."""

from __future__ import annotations

import uuid
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import translation
from django.utils.translation import ngettext

from afspraak.agreements import events
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.states import Step
from afspraak.core import chain, clock, outbox
from afspraak.core.outbox.models import OutboxRow
from afspraak.inform.actions import gather
from afspraak.inform.composing import digest_for
from afspraak.inform.letters import LETTERS
from afspraak.inform.models import Notice
from afspraak.people.models import Person
from tests.inform.test_listeners import last_mail
from tests.support.agreements import delivered, fresh, proposed, signed
from tests.support.cast import Cast
from tests.support.leaving import leaves
from tests.support.mornings import SHORTLY_AFTER, at_the_moment_of, mail_of, moment_of, serve, wanting
from tests.support.signals import offered, postponed, raised
from tests.support.taking import attempt

pytestmark = pytest.mark.django_db


def test_who_signed_gets_the_receipt_of_it_too(holder: Person, counterpart: Person) -> None:
    agreement = fresh(signed(holder, counterpart))
    sent = last_mail(events.AgreementSigned, counterpart)
    assert chain.receipts_in(str(sent.body)) == [receipt_of(agreement)]
    assert holder.full_name not in sent.subject
    assert "Open your agreement" not in str(sent.body)  # to who signed nothing is new


def test_many_steps_are_one_mail(holder: Person, counterpart: Person) -> None:
    first, second = signed(holder, counterpart), signed(holder, counterpart, title="Handboek toezicht")
    for _ in range(3):
        attempt(Step.MESSAGE, first, holder)
    delivered(second)
    sent = mail_of(counterpart)
    assert sent is not None
    with translation.override(counterpart.language):
        wrote = str(LETTERS[events.MessageWritten].says) % {"name": holder.full_name}
        subject = ", ".join(
            ngettext(f"%(n)s thing {what}", f"%(n)s things {more}", 1) % {"n": 1}
            for what, more in (("waits for you", "wait for you"), ("is new", "are new"))
        )
    body = " ".join(str(sent.body).split())
    assert body.count(wrote) == 1
    assert sent.subject == subject
    assert body.index("Handboek toezicht") < body.index("Omgevingsvergunning")  # what waits stands first
    assert mail_of(counterpart) is None  # told once
    assert not Notice.objects.filter(receiver=counterpart).exists()


@pytest.mark.parametrize("turned", [False, True], ids=["as noted", "the other way round"])
def test_what_is_new_stands_by_kind_and_title_whatever_the_keys_of_the_rows(
    turned: bool, holder: Person, counterpart: Person
) -> None:
    """Rows hold random keys and no time: neither says in which order a mail tells."""
    titles = ["Archief is digitaal", "Balie zonder rij", "Zaken op tijd"]
    for title in reversed(titles):
        attempt(Step.MESSAGE, signed(holder, counterpart, title=title), holder)
    attempt(Step.CHECK_IN, signed(holder, counterpart, title="Wijkplan in gewone taal"), holder)
    serve()
    rows = sorted(Notice.objects.filter(receiver=counterpart), key=lambda row: str(row.data), reverse=turned)
    Notice.objects.filter(receiver=counterpart).delete()
    for number, row in enumerate(rows):
        row.pk = uuid.UUID(int=number)
        row.save(force_insert=True)
    sent = mail_of(counterpart)
    assert sent is not None
    body = str(sent.body)
    places = [body.index(title) for title in ["Wijkplan in gewone taal", *titles]]
    assert places == sorted(places)


def test_what_waits_stands_with_the_nearest_promised_date_first(holder: Person, counterpart: Person) -> None:
    """Also where it is of several sorts: a proposal without a date, and a signal one comes back to."""
    proposed(holder, counterpart, title="Voorstel zonder datum")
    postponed(raised(holder), counterpart, clock.today())
    with translation.override(counterpart.language):
        first, second = digest_for(counterpart, []).waits
    assert first.due is not None
    assert (second.title, second.due) == ("Voorstel zonder datum", None)


def test_nothing_goes_out_before_the_moment(holder: Person, counterpart: Person) -> None:
    proposed(holder, counterpart)
    serve()
    early = moment_of(counterpart) - SHORTLY_AFTER - timedelta(seconds=1)
    with clock.at(early):
        assert gather() == 0
        serve()
    assert mail.outbox == []
    assert Notice.objects.filter(receiver=counterpart, gathered_on__isnull=True).count() == 1


def test_who_left_gets_no_mail(holder: Person, counterpart: Person) -> None:
    proposed(holder, counterpart)
    Person.objects.filter(pk=counterpart.pk).update(deactivated_on=clock.today())
    serve()
    assert wanting() == {holder.email}


def test_who_leaves_after_it_was_noted_gets_no_mail(holder: Person, counterpart: Person) -> None:
    proposed(holder, counterpart)
    with at_the_moment_of(counterpart):
        Person.objects.filter(pk=counterpart.pk).update(deactivated_on=clock.today())
        serve()
    assert [sent.to for sent in mail.outbox if sent.to == [counterpart.email]] == []
    assert not OutboxRow.objects.exists()
    assert not Notice.objects.filter(receiver=counterpart).exists()


def test_who_loses_access_has_nothing_waiting_any_more(holder: Person, counterpart: Person) -> None:
    proposed(holder, counterpart)
    serve()
    assert counterpart.email in wanting()
    leaves(counterpart)
    serve()
    assert counterpart.email not in wanting()


def test_of_an_agreement_that_is_gone_nobody_hears() -> None:
    row = OutboxRow(
        event="afspraak.agreements.events.AgreementSigned",
        data={"agreement_id": str(uuid.uuid4()), "entry_number": 2},
        listener="afspraak.inform.listeners.tell_the_other",
        not_before=clock.now(),
    )
    row.save()
    assert outbox.serve_due() == 1
    assert not Notice.objects.exists()


@pytest.mark.parametrize("way", ["offers", "comes_back"])
def test_a_signal_that_one_answered_already_is_no_news(way: str, cast: Cast) -> None:
    """Who promised to come back reads that, not that somebody raised a signal; who offered help, nothing."""
    signal = raised(cast.holder)
    serve()
    if way == "offers":
        offered(signal, cast.counterpart)
        assert mail_of(cast.counterpart) is None
        return
    postponed(signal, cast.counterpart, clock.today() + timedelta(days=9))
    sent = mail_of(cast.counterpart)
    assert sent is not None
    with translation.override(cast.counterpart.language):
        body = " ".join(str(sent.body).split())
        assert translation.gettext("You said you would come back to this.") in body
        fresh_words = translation.gettext("%(name)s raised a signal.") % {"name": cast.holder.full_name}
        assert fresh_words not in body


def test_what_happened_stands_with_what_it_asks_not_with_a_promise_that_is_due(cast: Cast) -> None:
    """A promise has the nearer date, so it comes first; the words of the delivery belong to the delivery."""
    agreement = signed(cast.holder, cast.counterpart)
    serve()
    Notice.objects.all().delete()
    with clock.at(clock.today() + timedelta(days=30)):
        delivered(fresh(agreement))
        serve()
        digest = digest_for(cast.counterpart, Notice.objects.filter(receiver=cast.counterpart))
    promise, delivery = digest.waits
    assert promise.act != delivery.act
    assert len(promise.lines) == 1
    assert any(cast.holder.full_name in line for line in delivery.lines)
    assert digest.news == ()

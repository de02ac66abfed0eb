"""What happens by itself is told to both: each in their own mail, with the other's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.utils import translation

from afspraak.agreements import events
from afspraak.agreements.jobs import tell_what_is_due
from afspraak.agreements.models import Agreement
from afspraak.core import clock, outbox
from afspraak.inform.letters import LETTERS
from afspraak.inform.models import Notice
from afspraak.people.models import Person
from tests.support.agreements import proposed, signed
from tests.support.leaving import comes_back, leaves
from tests.support.mornings import at_the_moment_of, serve, wanting
from tests.support.taking import in_situation

pytestmark = pytest.mark.django_db
Two = Callable[[Person, Person], Agreement]
Happens = Callable[[Person], None]


def night(counterpart: Person) -> None:
    """What the worker does at night."""
    tell_what_is_due()


def vacant(holder: Person, counterpart: Person) -> Agreement:
    agreement = signed(holder, counterpart)
    leaves(counterpart)
    return agreement


def waits(what: str) -> Two:
    return lambda holder, counterpart: in_situation(what, holder, counterpart)


# Before, what happens how many days later, and who is here to be told.
TOLD: list[tuple[type[outbox.Event], Two, Happens, int, bool]] = [
    (events.SpanOver, signed, night, 121, True),
    (events.AnswerAwaited, waits("ending"), night, 23, True),
    (events.PauseLapsed, waits("pause"), night, 121, True),
    (events.PartyReinstated, vacant, comes_back, 0, True),
    (events.AgreementVacant, signed, leaves, 0, False),
    (events.ProposalLapsed, proposed, leaves, 0, False),
    (events.StillVacant, vacant, night, 30, False),
]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("event", "before", "happens", "days", "both"), TOLD, ids=[e.__name__ for e, *_ in TOLD]
)
def test_each_reads_it_in_a_mail_of_their_own(
    event: type[outbox.Event], before: Two, happens: Happens, days: int, both: bool, language: str,
    holder: Person, counterpart: Person,
) -> None:  # fmt: skip
    Person.objects.update(language=language)
    before(holder, counterpart)
    serve()
    Notice.objects.all().delete()  # what came before is not asked here
    with clock.at(clock.today() + timedelta(days)):
        happens(counterpart)
        serve()
        here = [holder, counterpart] if both else [holder]
        assert wanting() == {reader.email for reader in here}
        with at_the_moment_of(holder):
            serve()
    came = {str(sent.to[0]): sent for sent in mail.outbox}
    assert len(came) == len(mail.outbox) == len(here)
    for reader in here:
        other = counterpart if reader == holder else holder
        sent = came[reader.email]
        with translation.override(language):
            says = str(LETTERS[event].says) % {"name": other.full_name}
        assert says in " ".join(str(sent.body).split())
        assert "Te groot" not in str(sent.body)
    assert len({sent.extra_headers["Message-ID"] for sent in mail.outbox}) == len(here)

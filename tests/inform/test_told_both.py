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
from afspraak.people.models import Person
from tests.support.agreements import fresh, proposed, signed
from tests.support.leaving import comes_back, leaves
from tests.support.taking import in_situation

pytestmark = pytest.mark.django_db
Two = Callable[[Person, Person], Agreement]
Happens = Callable[[Person], None]


def night(days: int) -> Happens:
    """The night so many days from now."""

    def happens(counterpart: Person) -> None:
        with clock.at(clock.today() + timedelta(days)):
            tell_what_is_due()
            while outbox.serve_due():
                pass

    return happens


def vacant(holder: Person, counterpart: Person) -> Agreement:
    agreement = signed(holder, counterpart)
    leaves(counterpart)
    return agreement


def waits(what: str) -> Two:
    return lambda holder, counterpart: in_situation(what, holder, counterpart)


# Before, what happens, and who is here to be told.
TOLD: list[tuple[type[outbox.Event], Two, Happens, bool]] = [
    (events.SpanOver, signed, night(121), True),
    (events.AnswerAwaited, waits("ending"), night(23), True),
    (events.PauseLapsed, waits("pause"), night(121), True),
    (events.PartyReinstated, vacant, comes_back, True),
    (events.AgreementVacant, signed, leaves, False),
    (events.ProposalLapsed, proposed, leaves, False),
    (events.StillVacant, vacant, night(30), False),
]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("event", "before", "happens", "both"), TOLD, ids=[e.__name__ for e, *_ in TOLD])
def test_each_gets_a_mail_of_their_own(
    event: type[outbox.Event], before: Two, happens: Happens, both: bool, language: str,
    holder: Person, counterpart: Person,
) -> None:  # fmt: skip
    Person.objects.update(language=language)
    agreement = before(holder, counterpart)
    while outbox.serve_due():
        pass
    mail.outbox.clear()
    happens(counterpart)
    while outbox.serve_due():
        pass
    title = fresh(agreement).terms_shown.title
    with translation.override(language):
        letter, others = LETTERS[event], {holder.email: counterpart, counterpart.email: holder}
        found = [
            sent
            for sent in mail.outbox
            if sent.subject == str(letter.subject) % {"name": others[sent.to[0]].full_name, "title": title}
        ]
        assert sorted(sent.to[0] for sent in found) == sorted(others if both else [holder.email])
        for sent in found:
            other = others[sent.to[0]]
            assert str(letter.says) % {"name": other.full_name} in " ".join(str(sent.body).split())
            assert str(letter.act) in sent.body
            assert "Te groot" not in str(sent.body)
    assert len({sent.extra_headers["Message-ID"] for sent in found}) == len(found)

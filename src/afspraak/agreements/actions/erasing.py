"""Erasing: text or value and salt together. The hash and the step stay, so the chain still verifies.

Erasing is no step: it leaves no entry, tells no event and nobody is mailed. All of it bears being repeated.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet

from afspraak.agreements.actions.draft import drop_drafts_begun_from
from afspraak.agreements.actions.files import forget_files
from afspraak.agreements.erasing import is_of_both
from afspraak.agreements.models import (
    Agreement,
    Criterion,
    Draft,
    JointErasure,
    Payload,
    PutAway,
    Reminder,
    Support,
    Terms,
)
from afspraak.agreements.models.history import FILE
from afspraak.agreements.queries.erasing import own_entry, words_left
from afspraak.agreements.states import FINAL
from afspraak.core import clock
from afspraak.core.errors import Conflict, NotThere, Refused
from afspraak.people.models import Person


@transaction.atomic
def erase_words(agreement: Agreement, number: int, *, by: Person) -> None:
    """The writer takes their own words out of entry `number`, for both and for good.

    Raises NotThere where `by` is no party, or did not write it.
    """
    if _locked(agreement).party_of(by) is None:
        raise NotThere("agreement.not_there")
    entry = own_entry(by, agreement, number)
    _erase(Payload.objects.filter(pk__in=[part.pk for part in words_left(entry)]))


@transaction.atomic
def erase_file(agreement: Agreement, number: int, position: int, *, by: Person) -> None:
    """The writer takes one file out of entry `number`, for both and for good; its words stay.

    Raises NotThere where `by` is no party, did not hand it in, or it is no file.
    """
    if _locked(agreement).party_of(by) is None:
        raise NotThere("agreement.not_there")
    parts = Payload.objects.filter(entry=own_entry(by, agreement, number), position=position)
    if not parts.filter(name__startswith=FILE).exists():
        raise NotThere("agreement.not_there")
    _erase(parts.filter(value__isnull=False))


@transaction.atomic
def ask_joint_erasure(agreement: Agreement, *, by: Person) -> JointErasure:
    """One of the two asks the other to let go of what they signed.

    Raises Refused while it is not closed or when it is erased, Conflict when the other asked first.
    """
    locked = _closed(agreement, by)
    wish = JointErasure.objects.filter(agreement=locked).first()
    party = locked.party_of(by)
    assert party is not None  # _closed looked
    if wish is not None and wish.kept_on is None:
        if wish.asked_by_id != party.pk:
            raise Conflict("erasure.asked_already")
        return wish
    if wish is None:
        return JointErasure.objects.create(agreement=locked, asked_by=party, asked_on=clock.today())
    wish.asked_by, wish.asked_on, wish.kept_on = party, clock.today(), None
    wish.save(update_fields=["asked_by", "asked_on", "kept_on"])
    return wish


@transaction.atomic
def agree_joint_erasure(agreement: Agreement, *, by: Person) -> None:
    """The other agrees: every version, with its remarks, is gone, and so are their drafts of the same words.

    Raises Conflict where nothing is asked.
    """
    locked = _closed(agreement, by)
    _asked_by_the_other(locked, by).delete()
    _erase_versions(locked)
    said = Payload.objects.filter(entry__agreement=locked, value__isnull=False).select_related("entry")
    _erase(said.filter(pk__in=[part.pk for part in said if is_of_both(part.entry.kind, part.name)]))
    drop_drafts_begun_from(locked)


@transaction.atomic
def keep_signed(agreement: Agreement, *, by: Person) -> None:
    """The other would rather keep the words: they stay. Raises Conflict where nothing is asked."""
    wish = _asked_by_the_other(_closed(agreement, by), by)
    wish.kept_on = clock.today()
    wish.save(update_fields=["kept_on"])


@transaction.atomic
def withdraw_joint_erasure(agreement: Agreement, *, by: Person) -> None:
    """Whoever asked takes it back; nothing of it stays."""
    JointErasure.objects.filter(agreement=_closed(agreement, by), asked_by__person=by).delete()


@transaction.atomic
def erase_whole(agreement: Agreement) -> None:
    """The time of what is closed is over: texts, values and salts go; links, numbers and dates stay."""
    locked = _locked(agreement)
    if locked.state not in FINAL or locked.erased_on is not None:
        return
    _erase_versions(locked)
    _erase(Payload.objects.filter(entry__agreement=locked, value__isnull=False))
    Draft.objects.filter(agreement=locked).delete()
    JointErasure.objects.filter(agreement=locked).delete()
    Reminder.objects.filter(agreement=locked).delete()
    locked.erased_on = clock.today()
    locked.save(update_fields=["erased_on"])


def forget_private_of(person: Person) -> None:
    """What only `person` could see: their drafts, and what they put away."""
    Draft.objects.filter(author=person).delete()
    PutAway.objects.filter(person=person).delete()


def _erase(parts: QuerySet[Payload]) -> None:
    forget_files(parts)
    parts.update(value=None, salt=None, erased_on=clock.today())


def _erase_versions(agreement: Agreement) -> None:
    """Every version that is not erased yet. Of criteria and support only the hashes stay."""
    versions = Terms.objects.filter(agreement=agreement, erased_on__isnull=True)
    Criterion.objects.filter(terms__in=versions).delete()
    Support.objects.filter(terms__in=versions).delete()
    for terms in versions:
        terms.title = terms.outcome = terms.contribution = terms.rhythm = ""
        terms.starts_on = terms.ends_on = terms.on
        terms.salts = {}
        terms.erased_on = clock.today()
        terms.save(
            update_fields=[
                "title", "outcome", "contribution", "rhythm", "starts_on", "ends_on", "salts", "erased_on",
            ]
        )  # fmt: skip


def _locked(agreement: Agreement) -> Agreement:
    locked = Agreement.objects.select_for_update(of=("self",)).filter(pk=agreement.pk).first()
    if locked is None:
        raise NotThere("agreement.not_there")
    return locked


def _closed(agreement: Agreement, by: Person) -> Agreement:
    """The locked agreement, if `by` is party to it and its words can be let go of together."""
    locked = _locked(agreement)
    if locked.party_of(by) is None:
        raise NotThere("agreement.not_there")
    if locked.state not in FINAL or not locked.versions.filter(erased_on__isnull=True).exists():
        raise Refused("erasure.not_now")
    return locked


def _asked_by_the_other(agreement: Agreement, by: Person) -> JointErasure:
    wish = JointErasure.objects.filter(agreement=agreement, kept_on__isnull=True).exclude(asked_by__person=by)
    found = wish.first()
    if found is None:
        raise Conflict("erasure.not_asked")
    return found

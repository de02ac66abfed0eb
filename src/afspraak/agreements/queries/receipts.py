"""Receipts: giving one out, and saying what became of the history that one is about.

The answer says nothing that its bringer did not bring: no title, no name, no number, no date.
"""

from __future__ import annotations

from enum import StrEnum

from afspraak.agreements.models import Agreement, Entry
from afspraak.agreements.queries.chain import check_agreement
from afspraak.core import chain


class Finding(StrEnum):
    """All that anyone is told about a receipt."""

    STANDS = "stands"  # genuine, and still in the chain
    DIFFERS = "differs"  # genuine, but the chain is not what it was, or is gone
    NOT_OURS = "not_ours"  # this instance did not sign it


def receipt_of(agreement: Agreement) -> chain.Receipt:
    """The receipt of `agreement` as it stands now."""
    return chain.Receipt(
        agreement=str(agreement.pk),
        count=agreement.entry_count,
        head=agreement.head,
        key=chain.InstanceKey.load().public,
        signature=agreement.head_signature,
    )


def judge(receipt: chain.Receipt) -> Finding:
    """What became of the history that `receipt` is about.

    An older receipt must be found inside the chain: at its number stands its head. The whole history must
    verify too, or links that were left standing over changed words would pass for genuine.
    """
    if receipt.key != chain.InstanceKey.load().public or not receipt.is_signed:
        return Finding.NOT_OURS
    there = Entry.objects.filter(
        agreement_id=receipt.agreement, number=receipt.count, link=receipt.head
    ).exists()
    agreement = Agreement.objects.filter(pk=receipt.agreement).first() if there else None
    return Finding.STANDS if agreement and check_agreement(agreement) is None else Finding.DIFFERS

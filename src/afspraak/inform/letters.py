"""What each event says in a mail: who did what, and what it asks. Never terms, never a check-in's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from afspraak.agreements import events

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from afspraak.core.outbox import Event


@dataclass(frozen=True)
class Letter:
    """The words of one kind of mail; `%(name)s` is who acted, `%(title)s` the agreement.

    `carries_receipt`: somebody signed, so the mail carries the signed head of the history, with which
    anyone can later show that nothing was changed.
    """

    subject: StrOrPromise
    says: StrOrPromise
    act: StrOrPromise
    carries_receipt: bool = False


LETTERS: dict[type[Event], Letter] = {
    events.AgreementProposed: Letter(
        _("%(name)s proposes an agreement: %(title)s"),
        _(
            "%(name)s proposes an agreement to you. Read it in your own time. You can sign, make a "
            "counter-proposal or say no: it only becomes an agreement when both of you have signed."
        ),
        _("Read the proposal"),
        carries_receipt=True,
    ),
    events.AgreementCountered: Letter(
        _("%(name)s makes a counter-proposal: %(title)s"),
        _(
            "%(name)s read the proposal and changed it. Now it is your turn: "
            "see which words are different and what you think of them."
        ),
        _("See what is different"),
        carries_receipt=True,
    ),
    events.AgreementSigned: Letter(
        _("%(name)s has signed: %(title)s"),
        _("%(name)s signed the words you proposed. From now on your agreement is in force."),
        _("Open your agreement"),
        carries_receipt=True,
    ),
    events.AgreementRefused: Letter(
        _("%(name)s does not agree: %(title)s"),
        _(
            "%(name)s is not signing this proposal. The reason is with it. "
            "You can talk about it, and propose something else whenever you like."
        ),
        _("Read the answer"),
    ),
    events.AgreementWithdrawn: Letter(
        _("%(name)s withdrew the proposal: %(title)s"),
        _("%(name)s withdrew the proposal. There is nothing you need to do."),
        _("See where it stands"),
    ),
    events.CheckInTold: Letter(
        _("%(name)s tells how it is going: %(title)s"),
        _("%(name)s wrote a check-in for you."),
        _("Read the check-in"),
    ),
    events.AgreementDelivered: Letter(
        _("%(name)s delivers: %(title)s"),
        _("%(name)s says the result is there. Now it is your turn: see whether it meets what you agreed."),
        _("Look at the delivery"),
    ),
    events.AgreementAccepted: Letter(
        _("%(name)s accepts your delivery: %(title)s"),
        _("%(name)s accepts your delivery. The result is there and your agreement is complete."),
        _("Open your agreement"),
    ),
    events.AgreementReturned: Letter(
        _("%(name)s returns the delivery: %(title)s"),
        _(
            "%(name)s wrote down which criteria are not met yet and what is needed. "
            "Your agreement stays in force."
        ),
        _("Read what is needed"),
    ),
    events.AgreementRecalled: Letter(
        _("%(name)s takes the delivery back: %(title)s"),
        _("%(name)s is still working on it. There is nothing you need to do now."),
        _("See where it stands"),
    ),
}

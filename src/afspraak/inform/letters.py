"""What each step says in a mail: who did what, and what it asks. Never terms, never a check-in's words."""

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

    `of_development` stands in the place of both texts where the agreement is a development agreement.
    `carries_receipt`: somebody signed, so the mail carries the signed head of the history, with which
    anyone can later show that nothing was changed. `by_itself`: nobody took this step, so both are told of it
    and `%(name)s` is the other party.
    """

    subject: StrOrPromise
    says: StrOrPromise
    act: StrOrPromise
    carries_receipt: bool = False
    by_itself: bool = False
    of_development: tuple[StrOrPromise, StrOrPromise] | None = None

    def texts(self, *, development: bool) -> tuple[StrOrPromise, StrOrPromise]:
        """Subject and first sentences."""
        return self.of_development if development and self.of_development else (self.subject, self.says)


LETTERS: dict[type[Event], Letter] = {
    events.AgreementProposed: Letter(
        _("%(name)s proposes an agreement: %(title)s"),
        _(
            "%(name)s proposes an agreement to you. Read it in your own time. You can sign, make a "
            "counter-proposal or say no: it only becomes an agreement when both of you have signed."
        ),
        _("Read the proposal"),
        carries_receipt=True,
        of_development=(
            _("%(name)s proposes a development agreement: %(title)s"),
            _(
                "%(name)s proposes a development agreement to you: about what one of you will be able to do. "
                "Read it in your own time. You can sign, make a counter-proposal or say no: it only becomes "
                "an agreement when both of you have signed."
            ),
        ),
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
    events.ChangeProposed: Letter(
        _("%(name)s proposes a change: %(title)s"),
        _(
            "%(name)s wrote other words for your agreement and signed them. Until you both signed, "
            "what you agreed stays in force. You can sign, make a counter-proposal or say no."
        ),
        _("See what would change"),
        carries_receipt=True,
    ),
    events.ChangeSigned: Letter(
        _("%(name)s has signed the change: %(title)s"),
        _("%(name)s signed the words you proposed. From now on this version is in force."),
        _("Open your agreement"),
        carries_receipt=True,
    ),
    events.PendingRefused: Letter(
        _("%(name)s does not agree: %(title)s"),
        _("%(name)s says no to what you asked. The reason is with it. Your agreement goes on as it was."),
        _("Read the answer"),
    ),
    events.PendingWithdrawn: Letter(
        _("%(name)s takes a request back: %(title)s"),
        _("%(name)s takes back what was asked. Your agreement goes on as it was."),
        _("See where it stands"),
    ),
    events.EndingProposed: Letter(
        _("%(name)s proposes to end this: %(title)s"),
        _(
            "%(name)s proposes to end your agreement together, and wrote down how it ended. "
            "It ends when you agree and add what you take along from it."
        ),
        _("Read the proposal"),
    ),
    events.EndingSigned: Letter(
        _("%(name)s agrees to end this: %(title)s"),
        _("%(name)s agreed and added their own look back. Your agreement has ended."),
        _("Open your agreement"),
        carries_receipt=True,
    ),
    events.PauseProposed: Letter(
        _("%(name)s asks for a pause: %(title)s"),
        _("%(name)s asks to let your agreement rest. The end moves by as many days as it rests."),
        _("Read the request"),
    ),
    events.PauseSigned: Letter(
        _("%(name)s agrees to the pause: %(title)s"),
        _("%(name)s agreed. The end moves by as many days as it rests. Either of you can go on at any time."),
        _("Open your agreement"),
        carries_receipt=True,
    ),
    events.AgreementResumed: Letter(
        _("%(name)s goes on: %(title)s"),
        _("%(name)s ended the pause. The new end date is in the agreement."),
        _("Open your agreement"),
    ),
    events.AgreementClosed: Letter(
        _("%(name)s has closed this: %(title)s"),
        _("Your agreement with %(name)s has ended. What it says about it is in the agreement."),
        _("Open your agreement"),
    ),
    events.WideningProposed: Letter(
        _("%(name)s would like to share this: %(title)s"),
        _("%(name)s asks to let more people read your agreement. It is shared once you agree."),
        _("See what others would read"),
    ),
    events.WideningAnswered: Letter(
        _("%(name)s answered about sharing: %(title)s"),
        _("%(name)s answered whether more people may read your agreement."),
        _("See who reads it"),
    ),
    events.SharingNarrowed: Letter(
        _("%(name)s shares this less widely: %(title)s"),
        _("From now on fewer people read your agreement. Either of you may decide that, at once."),
        _("See who reads it"),
    ),
    events.MessageWritten: Letter(
        _("%(name)s wrote to you: %(title)s"),
        _("%(name)s wrote something in the conversation of your agreement."),
        _("Read the message"),
    ),
    events.ThanksGiven: Letter(
        _("%(name)s says thank you: %(title)s"),
        _("%(name)s says thank you for what you told."),
        _("Open your agreement"),
    ),
    events.CheckInCorrected: Letter(
        _("%(name)s corrected a check-in: %(title)s"),
        _("%(name)s corrected what was told. You see both."),
        _("Read the check-in"),
    ),
    events.SupportKept: Letter(
        _("%(name)s kept a promise: %(title)s"),
        _("%(name)s says that the promised support is there. You can say whether it came."),
        _("See the promise"),
    ),
    events.SupportReceived: Letter(
        _("%(name)s says how the support came: %(title)s"),
        _("%(name)s wrote down whether the promised support came."),
        _("See the promise"),
    ),
    events.PauseLapsed: Letter(
        _("The pause lapsed: %(title)s"),
        _("A pause was asked, but the agreed period was over before both of you signed. Nothing changed."),
        _("Open your agreement"),
        by_itself=True,
    ),
    events.AgreementVacant: Letter(
        _("%(name)s has left: %(title)s"),
        _(
            "%(name)s no longer works here. Your agreement stays in force; "
            "you decide whether it goes on or ends."
        ),
        _("See what you can do"),
        by_itself=True,
    ),
    events.PartyReinstated: Letter(
        _("%(name)s is back: %(title)s"),
        _("%(name)s works here again. Your agreement goes on between the two of you."),
        _("Open your agreement"),
        by_itself=True,
    ),
    events.ProposalLapsed: Letter(
        _("The proposal has ended: %(title)s"),
        _(
            "%(name)s no longer works here, so the proposal between you was withdrawn by the organisation. "
            "There is nothing you need to do."
        ),
        _("See where it stands"),
        by_itself=True,
    ),
    events.SpanOver: Letter(
        _("The agreed period is over: %(title)s"),
        _(
            "The period that you and %(name)s agreed is over. Nothing happens by itself: "
            "deliver, change it, or end it together, when it fits you both."
        ),
        _("Open your agreement"),
        by_itself=True,
    ),
    events.AnswerAwaited: Letter(
        _("An answer is still awaited: %(title)s"),
        _(
            "You and %(name)s have something here that waits for an answer. If none comes in a week, "
            "whoever asked may close the agreement alone."
        ),
        _("Open your agreement"),
        by_itself=True,
    ),
    events.StillVacant: Letter(
        _("Still without %(name)s: %(title)s"),
        _("%(name)s left a month ago and your agreement still stands. You can go on, or end it."),
        _("See what you can do"),
        by_itself=True,
    ),
}

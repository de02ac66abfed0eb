"""What can go wrong in an agreement, in words for the reader: what happened, what was kept, what to do."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "agreement.not_there": _("This agreement does not exist, or it is not for you to read."),
    "agreement.look_again": _("Something is not complete yet. Look at what stands beside the fields."),
    "agreement.moved_on": _(
        "Something changed in this agreement while you were busy. Nothing of yours is lost: "
        "read what changed and send it again if it still fits."
    ),
    "agreement.step_not_open": _(
        "This is not possible now, because the agreement moved on. Nothing was changed."
    ),
    "agreement.other_left": _(
        "The other party no longer works here, so this cannot become an agreement. "
        "You can withdraw or refuse."
    ),
    "signature.other_words": _(
        "The words changed while you were reading, so nothing was signed. Read the newest version first."
    ),
    "proposal.not_to_this_person": _("You cannot make an agreement with this person."),
    "ending.choose": _("Choose how it ends: that is what you both sign."),
    "pause.already_passed": _("This day has passed. A pause starts today at the earliest."),
    "pause.after_the_end": _("This day lies after the end of the agreement. Choose an earlier one."),
    "message.no_such_place": _(
        "This place is no longer in the agreement. Choose another; your words are kept."
    ),
    "message.gone": _("This message was taken back before. Nothing was changed."),
    "support.not_due": _("Its date is still to come. From that day on you can say so."),
    "proposal.no_predecessor": _(
        "The agreement that came before is not there to be read any more. You can send this one by itself."
    ),
    "sharing.same": _("It is shared in this way already."),
    "sharing.no_team": _("Choose a team that exists now."),
    "sharing.team_closed": _("This team no longer exists. Nothing was changed."),
    "sharing.asked_already": _(
        "There is a wish to share it already. First answer that one, or take it back."
    ),
    "sharing.not_asked": _("Nobody asks this any more. Nothing was changed."),
    "proposal.same_words": _(
        "Nothing is different yet. Change what you want otherwise, or sign the version that is there."
    ),
    "terms.ends_before_start": _("The end lies before the start. Choose an end date after the start."),
    "terms.already_over": _("This end date has already passed. Choose a date from today on."),
    "terms.no_criterion": _("Name at least one quality criterion: how will you both see that it is good?"),
    "criterion.no_target": _("Which number do you want to reach?"),
    "criterion.same_numbers": _("Start and target are the same. What should change?"),
    "criterion.no_judge": _("Who judges this? Choose a colleague."),
    "criterion.judge_is_party": _("Choose somebody else than the two of you to judge this."),
    "criterion.too_many_steps": _("There is room for six steps on the way. Take one away."),
    "criterion.step_outside_period": _("Choose a day between the first and the last day of the period."),
    "criterion.step_not_after": _("Choose a day after the step before it."),
    "criterion.step_past_target": _("This step goes past the aim. Choose a number on the way to it."),
    "criterion.step_goes_back": _(
        "This step lies further from the aim than what comes before it. Choose a number as near or nearer."
    ),
    "support.no_words": _("What is promised? Write it down in a few words."),
    "support.no_days": _("Within how many working days? Choose a number from 1 to 30."),
    "return.nothing_named": _("Choose at least one criterion that is not met yet."),
    "return.nothing_needed": _("Say what is needed here, so that the other can go on."),
    "delivery.nothing_stated": _("Tell for each criterion what there is now."),
    "erasure.asked_already": _("The other asked the same meanwhile. Read what stands here now."),
    "erasure.not_asked": _("Nothing is asked here any more. Nothing was erased."),
    "erasure.not_now": _("The words can only be erased together once the agreement is closed."),
    "criterion.not_a_number": _("Write a number, such as 7.3."),
    "criterion.not_yes_or_no": _("Choose yes or not yet."),
    "files.agreement_full": _(
        "The files of this agreement together are larger than 500 MB. Choose fewer or smaller ones, or erase "
        "one that nobody needs any more."
    ),
    "check_in.unknown_criterion": _(
        "This criterion is no longer in the agreement. Your words are kept here."
    ),
}

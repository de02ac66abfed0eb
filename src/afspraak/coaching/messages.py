"""What can go wrong between people who help each other, in words for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MESSAGES: dict[str, StrOrPromise] = {
    "signal.not_there": _("This signal does not exist any more, or it is not for you to read."),
    "signal.look_again": _("Something is not complete yet. Look at what stands beside the fields."),
    "signal.resolved": _("This signal is resolved meanwhile. Nothing was changed."),
    "signal.raiser_left": _("Whoever raised this signal no longer works here. Nothing was changed."),
    "signal.own": _("This is your own signal; others answer it."),
    "signal.not_yours_to_say": _("This is for whoever raised the signal to say. Nothing was changed."),
    "signal.nobody": _("There is nobody here to read it now. Choose somebody else."),
    "signal.nobody_named": _("Name a colleague who works here now."),
    "signal.too_many": _("Name five colleagues at most, or let a team read it."),
    "signal.no_team": _("Choose a team that you are in."),
    "signal.agreement_over": _("This agreement is not in force. Choose another, or none."),
    "signal.no_day": _("Choose the day on which you come back to it."),
    "signal.day_passed": _("This day has passed. Choose today or a later day."),
    "signal.no_words": _("Nothing is written yet. A few words are enough."),
    "shelf.not_now": _("It is shared already, or not resolved yet. Nothing was changed."),
    "talk.not_there": _("This conversation does not exist, or it is not yours."),
    "talk.look_again": _("Something does not fit yet. Look at what stands beside it."),
    "talk.moved_on": _("Something changed here meanwhile. Look once more, then send it."),
    "talk.over": _("This conversation is over. Nothing was changed."),
    "talk.not_asked": _("It is not asked of you now. Nothing was changed."),
    "talk.not_your_coach": _("You plan a conversation with your own coach, or with somebody you coach."),
    "talk.in_the_past": _("This day is past. Choose today or later."),
    "talk.too_far": _("Choose a day within a year."),
    "talk.past_keeping": _("The conversation is kept for a year. Choose a day within it."),
    "talk.one_of_two": _("Choose one of you two."),
    "talk.agenda_full": _("There are forty points already. Take one away first."),
    "talk.no_such_suggestion": _("This is no longer suggested."),
    "third.is_in_it": _("They are in it already, or are asked."),
    "third.not_yours": _("This is for the other of you to say. Nothing was changed."),
    "feedback.not_there": _("This feedback does not exist any more, or it is not for you to read."),
    "feedback.look_again": _("Something does not fit yet. Look at what stands beside it."),
    "feedback.nobody": _("Name somebody: a colleague, or a guest with name and address."),
    "feedback.too_many": _("Ask five people at most."),
    "feedback.yourself": _("Name somebody else than yourself."),
    "feedback.no_words": _("Write what you saw. A sentence is enough."),
    "feedback.no_question": _("Write what you would like to know."),
    "feedback.no_agreement": _("Choose one of your agreements, or ask about something else."),
    "feedback.not_possible": _("You can give this to a colleague who works here."),
    "feedback.not_yours": _("Only who received it decides who else may read it. Nothing was changed."),
    "feedback.reader_not_possible": _("Choose a colleague who works here and does not read it yet."),
    "appreciation.not_there": _("This appreciation does not exist any more, or it is not for you to read."),
    "appreciation.not_possible": _("You can give this to a colleague who works here."),
    "appreciation.no_words": _("Write what you appreciate. A sentence is enough."),
    "appreciation.too_long": _("This is longer than there is room for."),
    "appreciation.no_team": _("Choose a team that one of you is in."),
    "appreciation.not_asked": _("This is not asked of you now. Nothing was changed."),
    "rhythm.nothing_proposed": _("Nothing is proposed to you now. Nothing was changed."),
}

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
    "rhythm.nothing_proposed": _("Nothing is proposed to you now. Nothing was changed."),
}

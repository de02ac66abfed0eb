"""What is stored about how people are reached, and about mail on its way."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

YOU = _("You, and nobody else")
MACHINE = _("Nobody: only the product itself reads it")

CHOICE = Declared(
    _("So that mail comes when you chose, and not at another moment"),
    YOU,
    _("Until you change it, or until you are gone"),
    _("When and how you are reached"),
)
LAST = Declared(
    _("So that one mail comes on a day and not two; a date, not what is in it or whether you read it"),
    YOU,
    _("Until the next one"),
    _("The date of the last mail to you"),
)
KEY = Declared(
    _("Stands in the link with which you stop mail without signing in"),
    MACHINE,
    _("Until you are gone"),
    _("The key in the link that stops mail"),
    secret=True,
)
WAITS = Declared(
    _("What the next mail to you tells: it points to what happened and repeats no words"),
    YOU,
    _("Until the mail has left, or until you want none"),
    _("What the next mail to you tells"),
)
ONCE = Declared(
    _("So that you are reminded of a check-in or a promise once, by its date"),
    MACHINE,
    _("Four hundred days"),
    _("That you were reminded"),
)

FIELDS: dict[str, Declared] = {
    **{
        f"inform_reach.{c}": CHOICE
        for c in ("person_id", "rhythm", "weekday", "at", "at_once", "at_once_from", "at_once_until")
    },
    "inform_reach.last_on": LAST,
    "inform_reach.key": KEY,
    **{f"inform_notice.{c}": WAITS for c in ("id", "receiver_id", "event", "data", "from_on", "gathered_on")},
    **{f"inform_reminded.{c}": ONCE for c in ("id", "about", "on")},
}

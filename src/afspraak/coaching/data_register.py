"""What coaching stores about people, why, who sees it and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

SIGNAL_READERS = _("You, and whom you chose when you raised it")
SIGNAL_KEPT = _(
    "Until you erase it, or 90 days after you said it is resolved; "
    "unresolved, a year after something last happened"
)

SIGNAL = Declared(
    _("What you tell early because something is not going as wished, and what would help"),
    SIGNAL_READERS,
    SIGNAL_KEPT,
    _("Signals"),
)
ASKED = Declared(
    _("Whom a signal asks by name, so that it waits for them"),
    SIGNAL_READERS,
    SIGNAL_KEPT,
    _("Whom you asked with a signal"),
)
ANSWER = Declared(
    _("What you answer to a signal: when you come back to it, or what you offer"),
    _("Whoever raised the signal, and everyone who reads it"),
    _("Until you erase the words, at most as long as the signal"),
    _("Your answers to signals"),
)
SUPPORT_GIVEN = Declared(
    _("That you helped, without who was helped or what with"),
    _("Nobody but you"),
    _("Until you take it away, or are erased"),
    _("Support you gave"),
)
ON_SHELF = Declared(
    _("Lets you take back what you put on the shelf, as long as your signal is there"),
    _("Nobody: your signal shows it to you alone"),
    _("As long as your signal; from then on nobody knows whose words they were"),
    _("What you shared without your name"),
)

FIELDS: dict[str, Declared] = {
    **{
        f"coaching_signal.{c}": SIGNAL
        for c in (
            "id", "raiser_id", "agreement_id", "kind", "text", "help", "how_soon", "readers", "team_id",
            "raised_on", "moved_on", "resolved_on", "what_helped", "revision",
        )
    },
    **{f"coaching_asked.{c}": ASKED for c in ("id", "signal_id", "person_id", "stands_in_for_id", "on")},
    **{
        f"coaching_answer.{c}": ANSWER
        for c in (
            "id", "signal_id", "number", "author_id", "kind", "text", "back_on", "taken", "on", "erased_on",
        )
    },
    **{f"coaching_supportgiven.{c}": SUPPORT_GIVEN for c in ("id", "giver_id", "kind", "help", "on")},
    "coaching_shelfentry.signal_id": ON_SHELF,
}  # fmt: skip
NOT_PERSONAL: dict[str, StrOrPromise] = {
    f"coaching_shelfentry.{c}": _("What helped somebody: written without a name, and shared by themselves")
    for c in ("id", "kind", "situation", "what_helped", "shared_in")
}

EXPORT = "afspraak.coaching.queries.export.export_for"

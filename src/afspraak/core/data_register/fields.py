"""What core's own tables store, why, who sees it and how long."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

NOBODY = _("Nobody: only the product itself reads it")

MESSAGE = Declared(
    _("Tells the rest of the product that a step was taken; it points to the step and repeats no words"),
    NOBODY,
    _("Until the message is served, usually a few seconds; after two days of failing at most a week"),
    _("Messages on their way"),
)
WAITING = Declared(
    _("When the message is tried, and how often it was: transit, not a record"),
    NOBODY,
    MESSAGE.kept,
    _("When such a message is tried"),
)
FORM = Declared(
    _("Makes sure that a form that was sent twice is carried out once"),
    NOBODY,
    _("Seven days"),
    _("Forms that were sent"),
)

FIELDS: dict[str, Declared] = {
    **{f"core_outboxrow.{c}": MESSAGE for c in ("id", "event", "data", "listener")},
    **{f"core_outboxrow.{c}": WAITING for c in ("not_before", "attempts", "leased_until", "failed_on")},
    **{f"core_donestep.{c}": FORM for c in ("key", "by_id", "outcome", "done_on")},
}

NOT_PERSONAL = {
    "core_nightlyrun.name": _("The name of a nightly task of the product"),
    "core_nightlyrun.ran_on": _("The date on which that task last ran"),
}

OWNERS = {"core_donestep": "by_id"}

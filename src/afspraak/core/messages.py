"""What core has to say when it says no."""

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "not_there": _("There is nothing here, or it is not shared with you."),
    "step.same_key": _("This was already sent. It was done once."),
    "step.stale_form": _(
        "This page was open for too long or came through damaged. Nothing was sent; what you typed is "
        "still here. Send it once more."
    ),
    "text.control": _(
        "There are characters in this text that nobody can see. Type it again, or paste it as plain text."
    ),
    "text.direction": _(
        "There are hidden marks in this text that make it read differently from what it says. "
        "Paste it as plain text."
    ),
    "text.surrogate": _("Part of a character is missing here. Type it again."),
}

"""What core has to say when it says no."""

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "not_there": _("There is nothing here, or it is not shared with you."),
    "step.same_key": _("This was already sent. It was done once."),
    "step.stale_form": _(
        "This page was open for too long or came through damaged. Nothing was sent; what you typed is "
        "still here. Send it once more."
    ),
    "file.empty": _("%(name)s is empty. Choose it again, or another one."),
    "file.too_large": _("%(name)s is larger than 25 MB. Make it smaller, or say in words where it is."),
    "file.kind": _(
        "%(name)s is of a kind that is not kept here. Choose a PDF, a picture (PNG, JPEG, WebP, GIF), plain "
        "text, CSV, or a document of Word, Excel, PowerPoint or LibreOffice."
    ),
    "file.damaged": _(
        "%(name)s is damaged or not complete. Open it yourself, save it anew and choose it again."
    ),
    "file.two_in_one": _(
        "%(name)s is a PDF and an archive at the same time. Print it to a new PDF and choose that."
    ),
    "file.macros": _("There is a program (macro) in %(name)s. Save it without, and choose it again."),
    "file.unpacks": _("%(name)s is far larger inside than it looks. Save it anew, or as a PDF."),
    "file.too_many_points": _(
        "The picture %(name)s is too large in points. Save it smaller: up to 50 million."
    ),
    "files.too_many": _("You can send 20 files at once. Choose fewer, or tell the rest in a later message."),
    "files.too_much": _("Together these files are larger than 100 MB. Choose fewer or smaller ones."),
    "files.no_room": _(
        "There is no room for files on this server now. Send it without them, and tell who looks after "
        "Afspraak."
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

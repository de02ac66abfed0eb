"""What the style page lists: the scale, the colours, the glyphs."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

SIZES = (
    ("2,074 – 2,986 rem", _("Page title, Newsreader 380"), "specimen--grand", "Twee handtekeningen"),
    ("1,3 – 2,074 rem", _("Signature, Newsreader 320 italic"), "specimen--sign", "Samira el Amrani"),
    ("1,728 rem", _("Heading on a sheet"), "specimen--head", "Er ligt een handboek"),
    (
        "1,44 rem",
        _("Result and opening"),
        "words words--lead",
        "Wie iets aanvraagt, heeft binnen vijf weken een besluit.",
    ),
    (
        "1,2 rem",
        _("What someone wrote"),
        "words",
        "De jurist helpt echt: bezwaren liggen niet meer op de stapel.",
    ),
    ("1 rem", _("What the product says, Hanken Grotesk 400 and 600"), "", "Stuur tegenvoorstel"),
    ("0,875 rem", _("Label, note, date"), "note", "Afgesproken in het teamoverleg van 19 november"),
)

COLOURS = (
    ("paper", _("the page")),
    ("well", _("sunken: head of a table, today")),
    ("sheet", _("sheet and fields")),
    ("text", _("ink")),
    ("muted", _("notes")),
    ("line", _("hairline, decoration only")),
    ("edge", _("edge of a field")),
    ("accent", _("blue ink: signed, or yours to do")),
    ("accent-wash", _("chosen, a new word")),
    ("on-accent", _("text on blue ink")),
    ("attention", _("attention")),
    ("positive", _("on course, done")),
)

STATES = (
    ("draft", pgettext_lazy("state", "Draft")),
    ("proposed", pgettext_lazy("state", "Proposed")),
    ("active", pgettext_lazy("state", "In force")),
    ("resting", pgettext_lazy("state", "At rest")),
    ("delivered", pgettext_lazy("state", "Delivered")),
    ("accepted", pgettext_lazy("state", "Accepted")),
    ("ended", pgettext_lazy("state", "Ended")),
)
COURSES = (
    ("on_course", pgettext_lazy("course", "On course")),
    ("attention", pgettext_lazy("course", "Needs attention")),
    ("off_course", pgettext_lazy("course", "Off course")),
)

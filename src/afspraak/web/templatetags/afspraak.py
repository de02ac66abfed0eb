"""The tags and filters that pages are written with. The style page shows each one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from django import template
from django.forms import BoundField, CheckboxInput, Form, RadioSelect, Select, Textarea
from django.forms.widgets import CheckboxSelectMultiple
from django.utils import formats
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from lucide.templatetags.lucide import lucide

from afspraak.core import clock
from afspraak.people.models.person import opening as opens_with
from afspraak.web import cord as cords
from afspraak.web import glyphs
from afspraak.web import kept as parts
from afspraak.web.built import first_fonts, stylesheets
from afspraak.web.sheets import CSS, joined
from afspraak.web.span import fraction_gone

register = template.Library()

NARROW = "\u00a0"  # a date never breaks over two lines


# --- drawings -----------------------------------------------------------------------------------


@register.simple_tag
def glyph(name: str) -> SafeString:
    """{% glyph "proposed" %}: the sign of a state or course. Its word always stands beside it."""
    return mark_safe(glyphs.glyph(str(name)))


@register.simple_tag
def cord(
    hash: str, strands: int = 2, form: str = "signature", label: str = "", ghost: bool = False
) -> SafeString:
    """{% cord version.hash strands=1 form="crest" %}: forms are signature, crest, small and header."""
    return mark_safe(cords.draw(str(hash), int(strands), form, ghost=bool(ghost), label=str(label)))


@register.simple_tag
@cache  # a handful of names, drawn by building and writing out a tree each time
def icon(name: str, size: int = 20) -> SafeString:
    """{% icon "check" %}: a lucide icon, hidden from readers."""
    drawn = lucide(
        name, size=size, stroke_width=1.5, aria_hidden="true", focusable="false", **{"class": "icon"}
    )
    return mark_safe(drawn)


@register.inclusion_tag("components/span_line.html")
def span_line(start: date, end: date, today: date | None = None) -> dict[str, object]:
    """{% span_line start end %}: the agreed period as a line, inked as far as it has gone."""
    return {"gone": round(1000 * fraction_gone(start, end, today or clock.today()))}


@register.inclusion_tag("components/signature_block.html")
def signature_block(
    left: Any, right: Any, hash: str, ghost: bool = False, version: int = 0
) -> dict[str, object]:
    """{% signature_block holder counterpart hash %}: names above the cord, role and date below.

    A side has `name`, `role`, `signed_on` (date or None), `note` (what comes there) and `yours`.
    """
    sides = [_side(left, "left", version), _side(right, "right", version)]
    return {"sides": sides, "hash": hash, "strands": sum(1 for s in sides if s["signed_on"]), "ghost": ghost}


def _side(given: Any, place: str, version: int) -> dict[str, object]:
    read = given.get if isinstance(given, dict) else lambda key, default=None: getattr(given, key, default)
    side = {key: read(key, None) for key in ("name", "role", "signed_on", "note", "yours")}
    return side | {"place": place, "version": version}


@register.simple_tag
def kept(template: str, **made_from: object) -> SafeString:
    """{% kept "agreements/_measures.html" terms=terms told=told %}: as `include ... only`, rendered once.

    For what is made from things that do not change, and shows nothing of who reads (see web/kept.py).
    """
    return mark_safe(parts.part(template, made_from))


# --- words --------------------------------------------------------------------------------------


@register.filter
def day(value: date | datetime | None) -> str:
    """24 november 2026, in the reader's language, with spaces that do not break."""
    return formats.date_format(value, "j F Y").replace(" ", NARROW) if value else ""


@register.filter
def shortday(value: date | datetime | None) -> str:
    """24 november; with the year when it is not this year."""
    if not value:
        return ""
    this_year = value.year == clock.today().year
    return formats.date_format(value, "j F" if this_year else "j F Y").replace(" ", NARROW)


@register.filter
def weekday(value: date | datetime | None) -> str:
    """dinsdag 24 november."""
    return formats.date_format(value, "l j F") if value else ""


@register.filter
def number(value: Decimal | float | str | None, decimals: int | None = None) -> str:
    """A figure as the reader writes it (7,3 or 7.3), without zeros nobody gave."""
    if value is None or value == "":
        return ""
    exact = Decimal(str(value))
    if decimals is not None:
        return str(formats.number_format(exact, int(decimals), use_l10n=True, force_grouping=True))
    plain = format(exact, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return str(formats.number_format(Decimal(plain), use_l10n=True, force_grouping=True))


@register.filter
def letter(index: int) -> str:
    """1 is a, 2 is b: how criteria are referred to."""
    return chr(96 + int(index)) if 0 < int(index) < 27 else str(index)


@register.filter
def opening(name: str) -> str:
    """{{ name|opening }}: a name with which a sentence opens, also of who is erased."""
    return opens_with(name)


@register.filter
def fingerprint(hash: str) -> str:
    """The first twelve characters of a hash, in fours: enough to compare by eye."""
    return " ".join(hash[i : i + 4] for i in range(0, 12, 4))


@register.simple_tag
def old_words(pieces: Iterable[Any]) -> SafeString:
    """The earlier words, with those that went struck (and named for who listens)."""
    return _marked(piece for piece in pieces if piece.kind != "new")


@register.simple_tag
def new_words(pieces: Iterable[Any]) -> SafeString:
    """The later words, with those that came marked (and named for who listens)."""
    return _marked(piece for piece in pieces if piece.kind != "gone")


@register.simple_tag
def changed_words(pieces: Iterable[Any]) -> SafeString:
    """Both in one running text."""
    return _marked(pieces)


def _marked(pieces: Iterable[Any]) -> SafeString:
    hidden = '<span class="visually-hidden">{} </span>'
    end = format_html('<span class="visually-hidden"> {} </span>', _("end of change"))
    marks = {
        "gone": format_html("<del>" + hidden, _("gone:")) + "{}</del>" + end,
        "new": format_html("<ins>" + hidden, _("new:")) + "{}</ins>" + end,
        "same": "{}",
    }
    return format_html_join("", "{}", ((format_html(marks[p.kind], p.text),) for p in pieces))


# --- forms, notices -----------------------------------------------------------------------------


@register.inclusion_tag("components/errors.html")
def errors(*forms: Form | Sequence[Form]) -> dict[str, object]:
    """{% errors form %} or {% errors forms %}: what has to be mended, on top of the form; takes focus.

    A row of a form may say its `place` ("3b"), and a form the `places` of its fields by name, so that
    two fields of one label are told apart. A form that `keeps_nothing` does not say that the text is kept.
    """
    each = [one for given in forms for one in ([given] if isinstance(given, Form) else given)]
    found = [
        {"id": bound.id_for_label or bound.auto_id, "place": place, "label": _lead(bound.label), "text": text}
        for form in each
        for bound in form
        for place in [getattr(form, "places", {}).get(bound.name) or getattr(form, "place", "")]
        for text in bound.errors
    ]
    general = [text for form in each for text in form.non_field_errors()]
    keeps = not any(getattr(form, "keeps_nothing", False) for form in each)
    return {"fields": found, "general": general, "count": len(found) + len(general), "keeps": keeps}


def _lead(label: object) -> str:
    """The label as a lead to its error: a whole sentence leads by itself, anything else with a colon."""
    return str(label) if str(label).endswith(("?", ".", "!")) else f"{label}:"


@register.inclusion_tag("components/field.html")
def field(
    bound: BoundField,
    words: bool | None = None,
    low: bool = False,
    unit: str = "",
    label: str = "",
    small: bool = False,
    needed: bool = False,
    said: bool = False,
) -> dict[str, object]:
    """{% field form.title %}: label above, help below, error beside.

    `words` sets it in serif (default: every textarea, as a person writes there); `low` is one line
    high; `unit` makes it one large figure with its unit; `small` takes a quiet label (within a group);
    `needed` leaves out "may stay empty" where the form itself asks for it, as in a row that is used;
    `said` sets the label in serif: it is the words of a person, such as a criterion.
    """
    widget = bound.field.widget
    kind = _kind(widget)
    ids = [f"{bound.auto_id}_help"] * bool(bound.help_text) + [f"{bound.auto_id}_error"] * bool(bound.errors)
    classes = ["field__input"] if kind == "input" else []
    if kind == "input":
        serif = isinstance(widget, Textarea) if words is None else words
        classes += (
            ["field__input--words"] * serif
            + ["field__input--low"] * low
            + ["field__input--figure"] * bool(unit)
        )
    attrs: dict[str, str | bool] = {"class": " ".join(classes)} if classes else {}
    if ids and kind != "radios":
        attrs["aria-describedby"] = " ".join(ids)
    return {
        "field": bound,
        "kind": kind,
        "control": bound.as_widget(attrs=attrs),
        "unit": unit,
        "small": small,
        "said": said,
        "label": label or bound.label,
        "optional": not (needed or bound.field.required),
        "described": " ".join(ids),
    }


def _kind(widget: object) -> str:
    if isinstance(widget, RadioSelect | CheckboxSelectMultiple):
        return "radios"
    return "check" if isinstance(widget, CheckboxInput) and not isinstance(widget, Select) else "input"


TONES = {"note": "scroll-text", "positive": "check", "attention": "flag"}


@register.simple_block_tag
def notice(content: str, tone: str = "note", title: str = "") -> SafeString:
    """{% notice "positive" title=… %}…{% endnotice %}: two hairlines, a shape, a bold first sentence."""
    heading = format_html('<p class="notice__title">{}</p>', title) if title else ""
    body = format_html('<div class="notice__body">{}</div>', mark_safe(content)) if content.strip() else ""
    return format_html('<div class="notice notice--{}">{}{}{}</div>', tone, icon(TONES[tone]), heading, body)


@register.inclusion_tag("components/stylesheets.html")
def styles() -> dict[str, Sequence[str]]:
    """The stylesheets of every page: the built file, or the sources while nothing is built."""
    return {"sheets": stylesheets(), "fonts": first_fonts()}


@register.simple_tag
def styles_inside() -> SafeString:
    """All styles in the page itself: for a file that people take along, which no server stands behind."""
    return format_html("<style>{}</style>", mark_safe(_whole_sheet()))


@cache
def _whole_sheet() -> str:
    return joined(CSS / "site.css")

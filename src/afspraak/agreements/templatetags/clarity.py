"""Hints on a page: their place beside a field, the words they quote underlined, and those for a reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django import template
from django.forms import BoundField
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from afspraak.agreements.clarity import Flag, check
from afspraak.agreements.forms.preview import Preview
from afspraak.agreements.hints import Hints, hints_of, measured_words
from afspraak.agreements.models import Terms
from afspraak.agreements.states import CriterionKind

register = template.Library()


@dataclass(frozen=True)
class Marked:
    """Words letter for letter, with those that a hint quotes underlined. `criteria` in their order."""

    outcome: SafeString
    criteria: tuple[SafeString, ...]


@register.inclusion_tag("agreements/_hints_place.html")
def hints_place(hints: Hints | None, field: BoundField, said_as: str) -> dict[str, object]:
    """{% hints_place hints form.outcome "Outcome" %}: where the hints of a field come, and those known."""
    found = hints or Hints((), is_foreign=False)
    return {
        "field": found.at(field.html_name),
        "name": field.html_name,
        "input": field.auto_id,
        "said_as": said_as,
        "is_foreign": found.is_foreign and field.html_name == "outcome",
    }


@register.simple_tag
def marked(sheet: Preview) -> Marked:
    """{% marked sheet as marks %}: the words of the preview with a wavy line under what is noticed."""
    criteria = [line.text for line in sheet.criteria]
    read = [measured_words(line.text) if line.measured else line.text for line in sheet.criteria]
    flags = check(sheet.outcome, read).flags
    return Marked(
        _underlined(sheet.outcome, [flag for flag in flags if flag.criterion is None]),
        tuple(
            _underlined(text, [flag for flag in flags if flag.criterion == place])
            for place, text in enumerate(criteria)
        ),
    )


@register.filter
def at(words: Sequence[SafeString], place: int) -> SafeString:
    """{{ marks.criteria|at:forloop.counter0 }}: the one at that place."""
    return words[place]


@register.simple_tag
def hints_for_reader(terms: Terms) -> Hints:
    """{% hints_for_reader terms as hints %}: what whoever received these words may want to know."""
    criteria = list(terms.criteria.all())
    measured = {one.letter for one in criteria if one.kind != CriterionKind.YES_NO}
    return hints_of(terms.outcome, {one.letter: one.text for one in criteria}, measured)


def _underlined(text: str, flags: Sequence[Flag]) -> SafeString:
    """The same letters; what overlaps is underlined once."""
    pieces: list[tuple[SafeString]] = []
    place = 0
    for start, end in sorted((flag.start, flag.end) for flag in flags):
        if start < place:
            continue
        quoted = format_html('<span class="wavy">{}</span>', text[start:end])
        pieces += [(format_html("{}", text[place:start]),), (quoted,)]
        place = end
    return format_html_join("", "{}", [*pieces, (format_html("{}", text[place:]),)])

"""How agreements stand on a page: what the product says beside people's words, and whose name is signed."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django import template
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from afspraak.agreements.models import Agreement, Criterion, Entry, Party, Support, Terms
from afspraak.agreements.queries import course_words, details, files, shared, signatures, standing, story
from afspraak.agreements.queries.asked import Asked
from afspraak.agreements.queries.course_words import Chart
from afspraak.agreements.queries.files import FileShown
from afspraak.agreements.queries.reading import CheckIn
from afspraak.agreements.queries.rests import Rest
from afspraak.core import clock
from afspraak.core.files import limits
from afspraak.people.models import Person

register = template.Library()

_OWN = re.compile(r"<!--own (\d+) (.*?)-->")  # no words of people hold one: theirs are escaped
ERASE = (
    '<p class="note history__own" data-print="no">'
    '<a href="{}">{}<span class="visually-hidden">, {}</span></a></p>'
)
_ADDRESS = re.compile(r"""(https?://[^\s<>"]+)""")
_BEHIND = ".,;:!?)]}'\"”’»"
_is_address = URLValidator(schemes=["http", "https"])


@register.filter
def detail(thing: Criterion | Support) -> str:
    """{{ criterion|detail }}: what the product says under the words of a criterion or a promise."""
    return details.of_support(thing) if isinstance(thing, Support) else details.of_criterion(thing)


@register.filter
def rhythm_words(rhythm: str) -> str:
    """{{ terms.rhythm|rhythm_words }}: the rhythm as a sentence."""
    return details.of_rhythm(rhythm)


@register.simple_tag
def span_words(start: date | None, end: date | None) -> str:
    """{% span_words terms.starts_on terms.ends_on %}: the period written out."""
    return details.of_span(start, end)


@register.simple_tag
def party_name(party: Party, terms: Terms) -> SafeString:
    """{% party_name agreement.holder terms %}: in blue italic only when this party signed these terms."""
    signed = any(s.party_id == party.pk for s in terms.signatures.all())
    return format_html('<span class="signed-name">{}</span>' if signed else "{}", in_one_piece(party.name))


@register.filter
def in_one_piece(name: str) -> SafeString:
    """{{ name|in_one_piece }}: "Willem-Jan" does not break at its hyphen, also inside a line of words."""
    words = (('<span class="nowrap">{}</span>' if "-" in word else "{}", word) for word in name.split(" "))
    return mark_safe(" ".join(format_html(form, word) for form, word in words))


@register.simple_tag
def sides(agreement: Agreement, terms: Terms, me: Person) -> tuple[signatures.Side, signatures.Side]:
    """{% sides agreement terms me as sides %}: both sides of the signature block, holder left."""
    return signatures.sides(agreement, terms, me)


@register.simple_tag
def time_left(agreement: Agreement) -> str:
    """{% time_left agreement %}: how far off the end in force is, roughly."""
    return standing.time_left(agreement, clock.today())


@register.simple_tag
def ends_now(agreement: Agreement) -> date | None:
    """{% ends_now agreement as end %}: the end in force where a pause moved it; nothing where none did."""
    return agreement.ends_on(clock.today()) if agreement.days_rested(clock.today()) else None


@register.simple_tag
def asked_words(asked: Asked, other: str) -> str:
    """{% asked_words asked other as waits %}: what waits and for whom, in one sentence."""
    return asked.sentence(other)


@register.simple_tag
def asked_sides(agreement: Agreement, asked: Asked, me: Person) -> tuple[signatures.Side, signatures.Side]:
    """{% asked_sides agreement asked me as sides %}: who signed an ending or a pause, and who will."""
    return signatures.sides_of_asked(agreement, asked.by, asked.on, me)


@register.simple_tag
def waits_words(agreement: Agreement, me: Person) -> SafeString:
    """{% waits_words agreement me %}: what waits while it is in force, in a few words."""
    return in_one_piece(standing.waits_words(agreement, me, clock.today()))


@register.simple_tag
def next_telling(agreement: Agreement, me: Person) -> str:
    """{% next_telling agreement me %}: when a check-in fits; words for the holder alone."""
    return standing.next_telling(agreement, me, clock.today())


@register.simple_tag
def headline(terms: Terms, values: dict[UUID, str]) -> str:
    """{% headline terms told.values %}: the first number that was told, and where it goes."""
    return standing.headline(terms, values)


@register.simple_tag
def measures(terms: Terms, values: dict[UUID, str]) -> list[standing.Measure]:
    """{% measures terms told.values as measures %}: what was told per criterion."""
    return standing.measures(terms, values)


@register.simple_tag
def charts(terms: Terms, told: CheckIn, told_before: list[CheckIn], rests: tuple[Rest, ...]) -> list[Chart]:
    """{% charts terms told told_before rests as charts %}: each number as it went; told newest first."""
    return course_words.charts(terms, [*reversed(told_before), told], clock.today(), rests)


@register.simple_tag
def state_words(agreement: Agreement, me: Person) -> SafeString:
    """{% state_words agreement me %}: where it is, in a few words to who reads."""
    return in_one_piece(standing.state_words(agreement, me, clock.today()))


@register.filter
def sign(agreement: Agreement) -> str:
    """{% glyph agreement|sign %}: the glyph of where it stands; one of its own while it rests."""
    return standing.sign_of(agreement, clock.today())


@register.simple_tag
def other_name(agreement: Agreement, me: Person, short: bool = False) -> str:
    """{% other_name agreement me %}: with whom the reader has this; `short`, as colleagues say it."""
    party = agreement.other_party(me)
    return party.short_name if short else party.name


@register.simple_tag
def given_thanks(thanked: dict[int, list[Person]], told: CheckIn) -> list[Person]:
    """{% given_thanks thanked told as people %}: who said thank you for it, or for what stood there first."""
    before = thanked.get(told.before.number, []) if told.before and thanked else []
    return [*before, *(thanked or {}).get(told.number, [])]


@register.simple_tag
def step_line(entry: Entry) -> story.Line:
    """{% step_line last as line %}: a step as the sentence of the history."""
    return story.line_of(entry)


@register.simple_tag
def own_links(said: str, agreement: Agreement, erasable: Collection[int]) -> SafeString:
    """{% own_links said agreement erasable %}: kept steps, with a way to erase under those the reader wrote.

    The steps leave a place for it each; nothing of the reader is kept with them.
    """

    if not erasable:
        return mark_safe(_OWN.sub("", said))
    words = _("Erase my words")
    first = reverse("agreements:erasing_words", args=[agreement.pk, 0])  # worked out once for all of them

    def link(place: re.Match[str]) -> str:
        if int(place[1]) not in erasable:
            return ""
        return format_html(ERASE, first.replace("/0/", f"/{place[1]}/"), words, mark_safe(place[2]))

    return mark_safe(_OWN.sub(link, said))


@dataclass(frozen=True)
class Readers:
    """Who reads an agreement, in words; who would if a wish is granted, and the key of who answers it."""

    words: str
    wish: str
    asked_of: UUID | None
    has_choice: bool  # whether there is something to change, or to answer, for the reader


@register.simple_tag
def readers_of(agreement: Agreement, me: Person) -> Readers:
    """{% readers_of agreement me as readers %}: who reads it, what is wished. At most two queries."""
    now = shared.sharing_of(agreement)
    asked_of = now.asked_of.person_id if now.asked_of else None
    has_choice = now.asked is not None or bool(shared.to_choose(now, agreement, me))
    return Readers(
        shared.audience_words(now.audience, now.team), shared.wish_words(now), asked_of, has_choice
    )


@register.simple_tag
def told_value(criterion: Criterion, value: str | None) -> str:
    """{% told_value criterion value %}: a told value with its unit, as the reader writes it."""
    return standing.value_words(criterion, value, unit=True) if value else ""


@register.filter
def under(values: dict[UUID, str], criterion: Criterion) -> str:
    """{{ delivery.statements|under:criterion }}: what stands there for this criterion."""
    return values.get(criterion.lineage, "")


@register.simple_tag
def file_limits() -> dict[str, int]:
    """{% file_limits as most %}: how many files fit in one form, and how many bytes."""
    return {"files": limits.STEP_FILES, "each": limits.FILE_BYTES, "together": limits.STEP_BYTES}


@register.filter
def files_in(entry: Entry) -> list[FileShown]:
    """{{ entry|files_in }}: the files that an entry (payload fetched) holds."""
    return files.files_in(entry)


@register.filter
def about(files: list[FileShown], criterion: Criterion) -> list[FileShown]:
    """{{ delivery.files|about:criterion }}: the files that were handed in for this criterion."""
    return [file for file in files if file.lineage == criterion.lineage]


@register.filter
def with_links(text: str) -> SafeString:
    """{{ text|with_links }}: what people wrote, each plain web address in it a link."""
    return format_html_join("", "{}", ((_linked(part),) for part in _ADDRESS.split(text)))


def _linked(part: str) -> str:
    """An address as a link, and what stands behind it: a full stop belongs to the sentence."""
    address = part.rstrip(_BEHIND) if part.startswith(("http://", "https://")) else ""
    try:
        _is_address(address)
    except ValidationError:
        return part
    rest = part.removeprefix(address)
    return format_html('<a href="{0}" rel="noopener noreferrer nofollow">{0}</a>{1}', address, rest)

"""One mail for all that waits and all that happened, put together in its reader's language."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from afspraak.agreements.events import AgreementEvent
from afspraak.agreements.queries.needs import needs_of
from afspraak.agreements.queries.receipts import receipt_of
from afspraak.agreements.states import Kind, Step
from afspraak.coaching.queries.waiting import order, waiting_for
from afspraak.core.chain import Receipt
from afspraak.core.outbox import Event
from afspraak.core.outbox.events import unpacked
from afspraak.inform.asks import Ask, ask_of, ask_of_coaching, ask_of_promise
from afspraak.inform.coaching_letters import CANNOT_WAIT, COACHING_LETTERS
from afspraak.inform.letters import LETTERS
from afspraak.inform.models import Notice
from afspraak.inform.queries.coaching_news import Told, told_of
from afspraak.inform.queries.occasions import Occasion, occasions, title_of
from afspraak.inform.queries.promises import promises_of
from afspraak.people.models import Person

log = logging.getLogger("afspraak.inform")

# Kinds of events, in the order in which a mail tells them.
KINDS = [*LETTERS, *COACHING_LETTERS]

# What the words of what happened explain by themselves, better than those of what waits.
EXPLAINED = (Step.SIGNATURE, Step.ACCEPTANCE, Step.WIDENING_ANSWER)


@dataclass(frozen=True)
class Item:
    """One thing in the mail: what it is called, what happened or waits, and what one can do."""

    title: str
    lines: tuple[str, ...]
    act: str
    link: str
    due: date | None = None
    subject: str = ""  # of a mail that is about this alone


@dataclass(frozen=True)
class Digest:
    """All of one mail. A receipt is the signed head of a history in which one of the two signed."""

    reader: Person
    waits: tuple[Item, ...] = ()
    news: tuple[Item, ...] = ()
    receipts: tuple[tuple[str, Receipt], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.waits or self.news or self.receipts)

    @property
    def subject(self) -> str:
        """What it holds, in one line; of one thing alone its own words."""
        both = [*self.waits, *self.news]
        if len(both) == 1 and both[0].subject:
            return both[0].subject
        parts = []
        if self.waits:
            n = len(self.waits)
            parts.append(ngettext("%(n)s thing waits for you", "%(n)s things wait for you", n) % {"n": n})
        if self.news:
            n = len(self.news)
            parts.append(ngettext("%(n)s thing is new", "%(n)s things are new", n) % {"n": n})
        return ", ".join(parts) or _("Receipt of what you signed")


@dataclass
class _News:
    """What happened to one thing, each kind of event once; the path of the thing is its key."""

    title: str
    lines: dict[type[Event], str] = field(default_factory=dict)
    subject: str = ""
    act: str = ""

    def add(self, kind: type[Event], says: str, *, subject: str, act: str) -> None:
        self.lines.pop(kind, None)  # told again, it stands where it happened last
        self.lines[kind] = says
        self.subject, self.act = subject, act

    def order(self, path: str) -> tuple[int, str, str]:
        """Where it stands in a mail: by what happened last in it, then by title."""
        return (max(KINDS.index(kind) for kind in self.lines), self.title, path)

    @property
    def own_subject(self) -> str:
        return self.subject if len(self.lines) == 1 else ""


def digest_for(reader: Person, notices: Iterable[Notice]) -> Digest:
    """What waits for `reader` now, and what `notices` tell. Some thirty queries."""
    events = sorted(_events(notices), key=_rank)
    steps = occasions(reader, [event for event in events if isinstance(event, AgreementEvent)])
    news = _in_agreements(steps) | _in_coaching(reader, events)
    # What just happened where something waits stands with what waits, with the first where it is more.
    waits = [_with_news(item, news.pop(key, None), replaced) for key, item, replaced in _in_order(reader)]
    others = [_item(path, news[path]) for path in sorted(news, key=lambda path: news[path].order(path))]
    return Digest(reader, tuple(waits), tuple(others), tuple(_receipts(steps)))


def word_for(reader: Person, told: Told) -> Digest:
    """A signal that cannot wait, alone."""
    says = str(CANNOT_WAIT.says) % {"name": told.actor.full_name}
    title = " ".join(told.title_for(reader).split())
    link = settings.BASE_URL + told.path
    item = Item(title or str(CANNOT_WAIT.what), (says,), str(CANNOT_WAIT.act), link, subject=says.rstrip("."))
    return Digest(reader, waits=(item,))


def _events(notices: Iterable[Notice]) -> Iterator[Event]:
    for notice in notices:
        try:
            yield unpacked(notice.event, notice.data)
        except (ImportError, TypeError, KeyError, ValueError) as error:
            # Of a release before this one: better a mail without it than no mail.
            log.error("%s is not known any more", notice.event, exc_info=error)


def _rank(event: Event) -> int:
    """In which order one mail tells what happened: a row keeps no time, so by what it is."""
    return KINDS.index(type(event)) if type(event) in KINDS else len(KINDS)


def _in_order(reader: Person) -> list[tuple[str, Item, bool]]:
    """What waits, the nearest promised date first; the rest as it stands on Today."""
    return sorted(_waits(reader), key=lambda each: each[1].due or date.max)


def _waits(reader: Person) -> Iterator[tuple[str, Item, bool]]:
    """What waits: path, itself, and whether what happened says it better."""
    needs = needs_of(reader)
    for need in needs:
        item = _asked(title_of(need.agreement), ask_of(need, reader))
        yield _page(need.agreement.pk), item, need.step in EXPLAINED
    asked = {need.agreement.pk for need in needs}  # what just happened there is told with that
    for promise in promises_of(reader):
        item = _asked(title_of(promise.agreement), ask_of_promise(promise))
        yield "" if promise.agreement.pk in asked else _page(promise.agreement.pk), item, False
    for each in sorted(waiting_for(reader), key=order):
        yield (
            each.address.partition("#")[0],
            _asked(each.title or str(each.what), ask_of_coaching(each)),
            True,
        )


def _asked(title: str, ask: Ask) -> Item:
    lines = (ask.says, ask.why) if ask.why else (ask.says,)
    return Item(title, lines, ask.act, settings.BASE_URL + ask.path, ask.due)


def _in_agreements(steps: Iterable[Occasion]) -> dict[str, _News]:
    news: dict[str, _News] = {}
    for step in steps:
        letter = LETTERS[type(step.event)]
        if step.is_mine and not letter.by_itself:
            continue
        title = title_of(step.agreement)
        actor = None if letter.by_itself else step.actor
        words = {"name": actor.full_name if actor else step.other, "title": title}
        subject, says = letter.texts(development=step.agreement.kind == Kind.DEVELOPMENT)
        each = news.setdefault(_page(step.agreement.pk), _News(title))
        each.add(type(step.event), str(says) % words, subject=str(subject) % words, act=str(letter.act))
    return news


def _in_coaching(reader: Person, events: Iterable[Event]) -> dict[str, _News]:
    """What is gone, or no longer theirs to hear, is left out."""
    news: dict[str, _News] = {}
    for event in events:
        letter = COACHING_LETTERS.get(type(event))
        told = told_of(event) if letter else None
        if letter is None or told is None or reader not in told.hear:
            continue
        says = str(letter.says) % {"name": told.actor.full_name}
        title = " ".join(told.title_for(reader).split())
        subject = f"{says.rstrip('.')}: {title}" if title else says.partition(". ")[0].rstrip(".")
        each = news.setdefault(told.path, _News(title or str(letter.what)))
        each.add(type(event), says, subject=subject, act=str(letter.act))
    return news


def _item(path: str, news: _News) -> Item:
    link = settings.BASE_URL + path
    return Item(news.title, tuple(news.lines.values()), news.act, link, subject=news.own_subject)


def _with_news(item: Item, news: _News | None, replaced: bool) -> Item:
    """What waits and what just happened there, in the words of both, or of what happened alone."""
    if news is None:
        return item
    lines = tuple(news.lines.values())
    if not replaced:
        return replace(item, lines=item.lines + lines)
    return replace(item, lines=lines, subject=news.own_subject)


def _receipts(steps: Iterable[Occasion]) -> Iterator[tuple[str, Receipt]]:
    """One for each agreement in which somebody signed: of the history as it stands now."""
    signing = (step.agreement for step in steps if LETTERS[type(step.event)].carries_receipt)
    signed = {agreement.pk: agreement for agreement in signing}
    return ((title_of(agreement), receipt_of(agreement)) for agreement in signed.values())


def _page(agreement_id: object) -> str:
    return reverse("agreements:agreement", args=[agreement_id])

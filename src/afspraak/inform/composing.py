"""One mail for all that waits and all that happened, put together in its reader's language."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Iterable, Sequence
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
from afspraak.coaching.queries import waiting as coaching
from afspraak.core.chain import Receipt
from afspraak.core.outbox import Event
from afspraak.core.outbox.events import unpacked
from afspraak.inform.asks import Ask, ask_of, ask_of_coaching, ask_of_promise
from afspraak.inform.letters import LETTERS
from afspraak.inform.models import Notice
from afspraak.inform.queries.occasions import Occasion, occasions, title_of
from afspraak.inform.queries.promises import promises_of
from afspraak.people.models import Person

NO_AGREEMENT = uuid.UUID(int=0)  # beside no agreement, so no news of one belongs with it

log = logging.getLogger("afspraak.inform")


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
class _Told:
    """What happened in one agreement, as far as it is read."""

    lines: dict[type[Event], str] = field(default_factory=dict)
    subject: str = ""
    act: str = ""


def digest_for(reader: Person, notices: Iterable[Notice]) -> Digest:
    """What waits for `reader` now, and what `notices` tell. Some twenty queries."""
    events = list(_events(notices))
    steps = occasions(reader, [event for event in events if isinstance(event, AgreementEvent)])
    news, titles = _news(steps)
    # What just happened where something waits stands with what waits, with the first where it is more.
    waits = [_with_news(item, news.pop(key, None), is_turn) for key, item, is_turn in list(_waits(reader))]
    others = [_item(key, titles[key], told) for key, told in news.items()]
    return Digest(reader, tuple(waits), tuple(others), tuple(_receipts(steps)))


def _events(notices: Iterable[Notice]) -> Iterable[Event]:
    for notice in notices:
        try:
            yield unpacked(notice.event, notice.data)
        except (ImportError, TypeError, KeyError, ValueError) as error:
            # Of a release before this one: better a mail without it than no mail.
            log.error("%s is not known any more", notice.event, exc_info=error)


def _waits(reader: Person) -> Iterable[tuple[uuid.UUID, Item, bool]]:
    """What waits, in the order of Today: the key of its agreement, itself, and whether it is one's turn."""
    for need in needs_of(reader):
        is_turn = need.step in (Step.SIGNATURE, Step.ACCEPTANCE, Step.WIDENING_ANSWER)
        yield need.agreement.pk, _asked(title_of(need.agreement), ask_of(need, reader)), is_turn
    for promise in promises_of(reader):
        yield promise.agreement.pk, _asked(title_of(promise.agreement), ask_of_promise(promise)), False
    for each in coaching.waiting_for(reader):
        yield NO_AGREEMENT, _asked(each.title or str(each.what), ask_of_coaching(each)), False


def _asked(title: str, ask: Ask) -> Item:
    return Item(title, (ask.says,), ask.act, settings.BASE_URL + ask.path, ask.due)


def _news(steps: Sequence[Occasion]) -> tuple[dict[uuid.UUID, _Told], dict[uuid.UUID, str]]:
    """What others did by agreement, each kind of step once, and how the agreements are called."""
    news: dict[uuid.UUID, _Told] = {}
    titles: dict[uuid.UUID, str] = {}
    for step in steps:
        key, kind = step.agreement.pk, type(step.event)
        letter = LETTERS[kind]
        if step.is_mine and not letter.by_itself:
            continue
        title = titles.setdefault(key, title_of(step.agreement))
        actor = None if letter.by_itself else step.actor
        subject, says = letter.texts(development=step.agreement.kind == Kind.DEVELOPMENT)
        words = {"name": actor.full_name if actor else step.other, "title": title}
        told = news.setdefault(key, _Told())
        told.lines.pop(kind, None)  # told again, it stands where it happened last
        told.lines[kind] = str(says) % words
        told.subject = str(subject) % words
        told.act = str(letter.act)
    return news, titles


def _item(key: uuid.UUID, title: str, told: _Told) -> Item:
    link = settings.BASE_URL + reverse("agreements:agreement", args=[key])
    subject = told.subject if len(told.lines) == 1 else ""
    return Item(title, tuple(told.lines.values()), told.act, link, subject=subject)


def _with_news(item: Item, told: _Told | None, is_turn: bool) -> Item:
    """What waits and what just happened there. Whose turn it is reads why in the words of what happened."""
    if told is None:
        return item
    lines = tuple(told.lines.values())
    if not is_turn:
        return replace(item, lines=item.lines + lines)
    return replace(item, lines=lines, subject=told.subject if len(lines) == 1 else "")


def _receipts(steps: Iterable[Occasion]) -> Iterable[tuple[str, Receipt]]:
    """One for each agreement in which somebody signed: of the history as it stands now."""
    signing = (step.agreement for step in steps if LETTERS[type(step.event)].carries_receipt)
    signed = {agreement.pk: agreement for agreement in signing}
    return ((title_of(agreement), receipt_of(agreement)) for agreement in signed.values())

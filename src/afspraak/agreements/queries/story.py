"""The history as sentences: who did what, one line an entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afspraak.agreements.models import Entry
from afspraak.agreements.states import SIGNING, Course, Step

# Each follows the name of who did it.
DID = {
    Step.PROPOSAL: gettext_lazy("signed a proposal, version %(version)s."),
    Step.COUNTER_PROPOSAL: gettext_lazy("signed a counter-proposal, version %(version)s."),
    Step.SIGNATURE: gettext_lazy("signed version %(version)s."),
    Step.REFUSAL: gettext_lazy("declined version %(version)s."),
    Step.WITHDRAWAL: gettext_lazy("withdrew version %(version)s."),
    Step.CHECK_IN: gettext_lazy("told how it stands: %(course)s."),
    Step.DELIVERY: gettext_lazy("delivered, with a statement for each criterion."),
    Step.ACCEPTANCE: gettext_lazy("accepted the delivery."),
    Step.RETURN: gettext_lazy("gave the delivery back: something is still needed."),
    Step.RECALL: gettext_lazy("took the delivery back."),
}
BY_WHICH = {
    Step.SIGNATURE: gettext_lazy("The agreement is in force."),
    Step.ACCEPTANCE: gettext_lazy("The agreement is fulfilled."),
}
# In which of its parts an entry holds what its actor wrote. A remark stands under its signature.
WORDS = ("note", "reason", "words")


@dataclass(frozen=True)
class Line:
    """One entry as a sentence: `name` `did` `so`. `words` is what its actor wrote with it.

    `hash` is the version's, where a signature was put; then a cord of `strands` stands under the line.
    `version` and `before` are the numbers of the version it is about and of the one it answers.
    """

    number: int
    on: date
    name: str
    did: str
    so: str = ""
    words: str = ""
    hash: str = ""
    strands: int = 0
    version: int | None = None
    before: int | None = None
    erased_on: date | None = None


def lines(entries: Iterable[Entry]) -> list[Line]:
    """The lines of `entries` (actor and payload fetched), in their order."""
    return [line_of(entry) for entry in entries]


def line_of(entry: Entry) -> Line:
    says = entry.says
    step = Step(entry.kind)
    version = entry.version_number
    signing = step in SIGNING
    words = next((says[name] for name in WORDS if says.get(name)), "")
    return Line(
        number=entry.number,
        on=entry.on,
        name=_name(entry, whole=signing),
        did=str(DID[step]) % {"version": version or "", "course": _course(says.get("course"))},
        so=str(BY_WHICH.get(step, "")),
        # What a check-in and a delivery say stands whole in "where it stands".
        words="" if step in (Step.CHECK_IN, Step.DELIVERY) else words,
        hash=entry.version_hash if signing else "",
        strands=2 if step == Step.SIGNATURE else 1,
        version=version if signing else None,
        before=version - 1 if step == Step.COUNTER_PROPOSAL and version else None,
        erased_on=next((p.erased_on for p in entry.payload.all() if p.erased_on), None),
    )


def _name(entry: Entry, *, whole: bool) -> str:
    """Who did it: in full where it stands as a signature, else as colleagues say it."""
    if entry.actor is None:
        return _("The organisation")
    return entry.actor.full_name if whole else entry.actor.short_name


def _course(value: str | None) -> str:
    """The course as it stands in the middle of a sentence."""
    if value not in Course.values:
        return _("erased")
    label = str(Course(value).label)
    return label[:1].lower() + label[1:]

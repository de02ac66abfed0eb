"""The history as sentences: who did what, one line an entry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import TextChoices
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afspraak.agreements.models import Entry
from afspraak.agreements.queries import details
from afspraak.agreements.states import SIGNING, TOLD, Audience, Course, EndedAs, Pending, Role, Step

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
    Step.CHANGE: gettext_lazy("signed a change, version %(version)s."),
    Step.ENDING: gettext_lazy("proposed to end this: %(ended_as)s."),
    Step.PAUSE: gettext_lazy("asked for a pause from %(from_on)s."),
    Step.RESUMPTION: gettext_lazy("ended the pause."),
    Step.CLOSING: gettext_lazy("closed this: %(ended_as)s."),
    Step.LAPSE: gettext_lazy("noted that the pause lapsed: the period was over before both signed."),
    Step.VACANCY: gettext_lazy("noted that somebody left: %(role)s."),
    Step.REINSTATEMENT: gettext_lazy("noted that somebody is back: %(role)s."),
    Step.MESSAGE: gettext_lazy("wrote in the conversation."),
    Step.TAKING_BACK: gettext_lazy("took a message back."),
    Step.THANKS: gettext_lazy("gave thanks for what was told."),
    Step.CORRECTION: gettext_lazy("corrected the check-in: %(course)s."),
    Step.SUPPORT_KEPT: gettext_lazy("said that a promise of support was kept."),
    Step.SUPPORT_RECEIVED: gettext_lazy("said of the support: %(received)s."),
    Step.WIDENING: gettext_lazy("asked to share this: %(audience)s."),
    Step.WIDENING_ANSWER: gettext_lazy("answered about sharing. Now it reads: %(audience)s."),
    Step.NARROWING: gettext_lazy("shares this less widely: %(audience)s."),
}
# The same steps, where they answer an ending or a pause that was asked.
ABOUT = {
    (Step.SIGNATURE, Pending.ENDING): gettext_lazy("agreed to end this: %(ended_as)s."),
    (Step.SIGNATURE, Pending.PAUSE): gettext_lazy("agreed to the pause, from %(from_on)s."),
    (Step.REFUSAL, Pending.CHANGE): gettext_lazy("declined the change, version %(version)s."),
    (Step.REFUSAL, Pending.ENDING): gettext_lazy("declined to end this."),
    (Step.REFUSAL, Pending.PAUSE): gettext_lazy("declined the pause."),
    (Step.WITHDRAWAL, Pending.CHANGE): gettext_lazy("withdrew the change, version %(version)s."),
    (Step.WITHDRAWAL, Pending.ENDING): gettext_lazy("took the proposal to end this back."),
    (Step.WITHDRAWAL, Pending.PAUSE): gettext_lazy("took the request for a pause back."),
}
# The same again, once the time of the agreement is over: no version names what was asked, and it was erased.
ERASED = {
    Step.SIGNATURE: gettext_lazy("agreed to what was asked."),
    Step.REFUSAL: gettext_lazy("declined what was asked."),
    Step.WITHDRAWAL: gettext_lazy("took back what was asked."),
}
BY_WHICH = {
    Step.SIGNATURE: gettext_lazy("The agreement is in force."),
    Step.ACCEPTANCE: gettext_lazy("The agreement is fulfilled."),
    Step.CLOSING: gettext_lazy("The agreement has ended."),
}
RECEIVED = {"yes": gettext_lazy("it came"), "no": gettext_lazy("it did not come")}
ENDED_BY_BOTH = gettext_lazy("The agreement has ended.")
PAUSED = gettext_lazy("The end moves by as many days as it rests.")
# In which of its parts an entry holds what its actor wrote. A remark stands under its signature.
WORDS = ("note", "reason", "words", "reflection")


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
    step, about = Step(entry.kind), says.get("of", "")
    version = entry.version_number
    signing = step in SIGNING and version is not None
    words = next((says[name] for name in WORDS if says.get(name)), "")
    did = ABOUT.get((step, about)) or (ERASED.get(step) if version is None else None) or DID[step]
    return Line(
        number=entry.number,
        on=entry.on,
        name=_name(entry, whole=signing),
        did=str(did) % _figures(entry, says, version),
        so=_so(step, about) if version is not None or about or step not in ERASED else "",
        # What a check-in and a delivery say stands whole in "where it stands".
        words="" if step in TOLD else words,
        hash=entry.version_hash if signing else "",
        strands=2 if step == Step.SIGNATURE else 1,
        version=version if signing else None,
        before=_version_before(entry, step),
        erased_on=entry.erased_on,
    )


def _so(step: Step, about: str) -> str:
    """What the step means for the agreement, where it means something."""
    if step == Step.SIGNATURE and about:
        return str(ENDED_BY_BOTH if about == Pending.ENDING else PAUSED)
    return str(BY_WHICH.get(step, ""))


def _figures(entry: Entry, says: dict[str, Any], version: int | None) -> dict[str, object]:
    """What a line names: version, course, how it ended, from when, who left, who reads it."""
    return {
        "version": version or "",
        "course": _course(says.get("course")),
        "ended_as": _in_a_sentence(EndedAs, says.get("ended_as")),
        "role": _in_a_sentence(Role, says.get("role")),
        "audience": _audience(entry, says.get("to")),
        "received": RECEIVED.get(says.get("received", ""), _("erased")),
        "from_on": details.day_and_month(date.fromisoformat(says["from_on"]))
        if says.get("from_on")
        else _("erased"),
    }


def _version_before(entry: Entry, step: Step) -> int | None:
    """The version with which a new one is compared: what it answers, or what it would change."""
    if step == Step.CHANGE and len(entry.versions) > 1:
        return int(entry.versions[1].split("/")[0])
    number = entry.version_number
    return number - 1 if step == Step.COUNTER_PROPOSAL and number else None


def _name(entry: Entry, *, whole: bool) -> str:
    """Who did it: in full where it stands as a signature, else as colleagues say it."""
    if entry.actor is None:
        return _("The organisation")
    name = entry.actor.full_name if whole else entry.actor.short_name
    return capfirst(name) if entry.actor.erased_on else name


def _course(value: str | None) -> str:
    """The course as it stands in the middle of a sentence."""
    return _in_a_sentence(Course, value)


def _audience(entry: Entry, value: str | None) -> str:
    """Who reads it, by the name of the team where it is one that was fetched."""
    if value == Audience.TEAM and entry.team_name:
        return _("team %(name)s") % {"name": entry.team_name}
    return _in_a_sentence(Audience, value)


def _in_a_sentence(choices: type[TextChoices], value: str | None) -> str:
    """The label of `value` as it stands in the middle of a sentence."""
    if value not in choices.values:
        return _("erased")
    label = str(choices(value).label)
    return label[:1].lower() + label[1:]

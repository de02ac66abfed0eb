"""What waits for an answer while an agreement is in force: a change, an ending or a pause."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.queries import details
from afspraak.agreements.states import EndedAs, Pending, Step
from afspraak.people.models import Person
from afspraak.people.models.person import opening


@dataclass(frozen=True)
class Asked:
    """`by` asks it since `on`; `signs` is the hash of that step, which a signature under it names.

    `terms`: of a change, the words it would bring; `was_countered`: they answer another change.
    """

    what: Pending
    by: Person | None
    on: date
    is_mine: bool
    signs: str
    ended_as: EndedAs | None = None
    reflection: str = ""
    from_on: date | None = None
    note: str = ""
    terms: Terms | None = None
    was_countered: bool = False

    def sentence(self, other: str) -> str:
        """What waits and for whom, in one sentence to who reads; `other` is how they call the other."""
        said = {"name": other if self.is_mine else opening(other), "on": details.short_day(self.on)}
        match self.what, self.is_mine:
            case Pending.CHANGE, True if self.was_countered:
                return (
                    _("You answered the change with other words on %(on)s. That waits for %(name)s.") % said
                )
            case Pending.CHANGE, True:
                return _("You proposed a change on %(on)s. It waits for %(name)s.") % said
            case Pending.CHANGE, False if self.was_countered:
                return _("%(name)s answered your change with other words.") % said
            case Pending.CHANGE, False:
                return _("%(name)s proposes a change.") % said
            case Pending.ENDING, True:
                return _("You proposed on %(on)s to end it. It waits for %(name)s.") % said
            case Pending.ENDING, False:
                return _("%(name)s proposes to end it.") % said
            case Pending.PAUSE, True:
                return _("You asked for a pause on %(on)s. It waits for %(name)s.") % said
        return _("%(name)s asks for a pause.") % said

    @property
    def taking_back(self) -> str:
        """What its author does who takes it back."""
        match self.what:
            case Pending.CHANGE:
                return _("Withdraw your change")
            case Pending.ENDING:
                return _("Take back your proposal to end it")
        return _("Take back your request for a pause")


def asked_in(agreement: Agreement, me: Person) -> Asked | None:
    """What waits in `agreement`, as `me` reads it; None where nothing does.

    Two queries, unless `pending_entry` and its payload are there already.
    """
    entry = agreement.pending_entry
    if entry is None:
        return None
    says = entry.says
    from_on, ended_as = says.get("from_on"), says.get("ended_as")
    is_change = agreement.pending == Pending.CHANGE
    return Asked(
        what=Pending(agreement.pending),
        by=entry.actor,
        on=entry.on,
        is_mine=entry.actor_id == me.pk,
        signs=entry.body,
        ended_as=EndedAs(ended_as) if ended_as else None,
        reflection=says.get("reflection", ""),
        from_on=date.fromisoformat(from_on) if from_on else None,
        note=says.get("note", ""),
        terms=agreement.latest if is_change else None,
        was_countered=entry.kind == Step.COUNTER_PROPOSAL,
    )


def version_before(entry: Entry) -> int | None:
    """The version with which a new one is compared: what it answers, or what it would change."""
    if entry.kind == Step.CHANGE and len(entry.versions) > 1:
        return int(entry.versions[1].split("/")[0])
    number = entry.version_number
    return number - 1 if entry.kind == Step.COUNTER_PROPOSAL and number else None


def written_with(terms: Terms) -> Entry | None:
    """The step with which its author wrote `terms`. Reads the prefetched signatures."""
    return next((s.entry for s in terms.signatures.all() if s.party_id == terms.author_id), None)

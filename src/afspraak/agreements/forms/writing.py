"""Who writes terms to whom: what the form, its labels and the preview speak of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from afspraak.agreements.models import Agreement, Draft, Terms
from afspraak.agreements.queries.signatures import Side
from afspraak.agreements.states import Role
from afspraak.people.models import Person

UNSIGNED = "0" * 64  # no words are signed yet: the cord is a dotted line


@dataclass(frozen=True)
class Writing:
    """`me` writes to `other`, standing in `role`; perhaps from a draft, perhaps in answer to `agreement`.

    `is_change`: nothing waits in `agreement`, and these words are to come in the place of those in force.
    """

    me: Person
    other: Person
    role: Role
    draft: Draft | None = None
    agreement: Agreement | None = None
    is_change: bool = False
    begun_from: str = ""  # the key of the agreement whose words a new one began with
    example: str = ""  # or of the example

    unsigned = UNSIGNED

    @property
    def i_hold(self) -> bool:
        return self.role == Role.HOLDER

    @property
    def holder(self) -> Person:
        return self.me if self.i_hold else self.other

    @property
    def counterpart(self) -> Person:
        return self.other if self.i_hold else self.me

    @property
    def number(self) -> int:
        """The number that the version will get."""
        latest = self.agreement.latest if self.agreement else None
        return latest.number + 1 if latest else 1

    @property
    def before(self) -> Terms | None:
        """The version that these words answer or would replace."""
        agreement = self.agreement
        if agreement is None:
            return None
        return agreement.in_force if self.is_change else agreement.latest

    @property
    def revision(self) -> int:
        """What the page shows of the agreement that is answered; a new one starts at nothing."""
        return self.agreement.revision if self.agreement else 0

    @property
    def kept_as(self) -> str:
        """The key under which the browser keeps what is typed."""
        if self.agreement:
            noun = "change" if self.is_change else "counter-proposal"
            return f"{noun}-{self.agreement.pk}-{self.revision}"
        if self.draft:
            return f"draft-{self.draft.pk}"
        begun = self.begun_from or self.example
        return f"proposal-{self.other.pk}-{self.role}{begun and '-from-'}{begun}"

    @property
    def signing(self) -> tuple[Side, Side]:
        """The signature block of what is not signed yet, holder left."""
        mine = Side(self.me.full_name, str(self.role.label), note=_("You sign when you send it"))
        role = Role.COUNTERPART if self.i_hold else Role.HOLDER
        name = self.other.short_name
        answer = _("%(name)s signs here, or sends a counter-proposal") % {"name": name}
        theirs = Side(self.other.full_name, str(role.label), note=answer)
        return (mine, theirs) if self.i_hold else (theirs, mine)

    @property
    def content(self) -> dict[str, Any]:
        """What was kept as a draft; a new proposal starts with room for one criterion and one promise."""
        if self.draft:
            return dict(self.draft.content)
        return {} if self.agreement else {"criteria-0-text": "", "support-0-text": ""}

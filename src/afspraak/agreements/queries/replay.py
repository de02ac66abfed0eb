"""Where an agreement must stand when its steps are replayed: what its own columns are compared with."""

from __future__ import annotations

from dataclasses import dataclass

from afspraak.agreements.models import Agreement, Entry, Terms
from afspraak.agreements.states import EndedAs, Role, State, Step, transition

WRITING = frozenset({Step.PROPOSAL, Step.COUNTER_PROPOSAL})


@dataclass
class Standing:
    """State, versions and latest check-in as the entries so far make them. Starts before the first entry."""

    state: str = State.PROPOSED.value
    ended_as: str = ""
    latest: str = ""  # the hash of the version that was written last
    in_force: str = ""  # the hash of the version that both signed
    in_force_since: object = None
    check_in: object = None  # key of the entry of the latest check-in

    def after(self, entry: Entry) -> bool:
        """Take the entry's step. False where the table has no such step from here."""
        if entry.kind == Step.PROPOSAL:
            if entry.number != 1:
                return False
        else:
            row = transition(self.state, Step(entry.kind)) if entry.kind in Step.values else None
            if row is None:
                return False
            self.state = row.to.value
            self.ended_as = EndedAs(row.ended_as).value if row.ended_as else ""
        if entry.kind in WRITING:
            self.latest = entry.version_hash
        elif entry.kind == Step.SIGNATURE:
            self.in_force, self.in_force_since = entry.version_hash, entry.on
        elif entry.kind == Step.CHECK_IN:
            self.check_in = entry.pk
        return True

    def differs_from(self, agreement: Agreement, versions: dict[str, Terms]) -> str:
        """A word for the first column that does not fit what was stepped to, or nothing. One query."""
        if (self.state, self.ended_as) != (agreement.state, agreement.ended_as):
            return "state"
        by_key = {terms.pk: terms for terms in versions.values()}
        shown = [by_key.get(key) if key else None for key in (agreement.latest_id, agreement.in_force_id)]
        hashes = [terms.hash if terms else "" for terms in shown]
        if hashes != [self.latest, self.in_force] or agreement.in_force_since != self.in_force_since:
            return "version_shown"
        if agreement.latest_check_in_id != self.check_in:
            return "check_in_shown"
        return self._wrong_in_parties(agreement, shown[0])

    def _wrong_in_parties(self, agreement: Agreement, latest: Terms | None) -> str:
        parties = [party for party in agreement.parties.all() if party.until is None]
        now = sorted((str(p.role), str(p.person_id or p.team_id)) for p in parties)
        if latest is None or now != sorted((p["role"], p["party"]) for p in latest.parties):
            return "parties"
        waiting = {
            State.PROPOSED.value: next((p.pk for p in parties if p.pk != latest.author_id), None),
            State.DELIVERED.value: next((p.pk for p in parties if p.role == Role.COUNTERPART), None),
        }
        return "" if agreement.waits_for_id == waiting.get(self.state) else "turn"

"""Where an agreement must stand when its steps are replayed: what its own columns are compared with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from afspraak.agreements.models import Agreement, Entry, Sharing, Terms
from afspraak.agreements.states import (
    FINAL,
    WRITING,
    Audience,
    EndedAs,
    Pending,
    Role,
    State,
    Step,
    Transition,
    transition,
)


@dataclass
class Standing:
    """State, versions, latest check-in and rest as the entries so far make them. Starts before the first."""

    state: str = State.PROPOSED.value
    ended_as: str = ""
    latest: str = ""  # the hash of the version that was written last
    in_force: str = ""  # the hash of the version that both signed
    in_force_since: object = None
    check_in: object = None  # key of the entry of the latest check-in
    pending: str = ""
    pending_entry: Entry | None = None
    asked_by: object = None  # key of who made what waits
    asked_on: date | None = None
    closed_on: date | None = None
    paused_from: date | None = None
    days_paused: int = 0
    audience: str = Audience.PARTIES.value
    team: str = ""
    asked: object = None  # key of the entry in which one asked to share it more widely
    is_told: bool = True  # False once an entry that steered the road was erased: then it cannot be compared

    def after(self, entry: Entry) -> bool:
        """Take the entry's step. False where there is no such step from here, or it signs another thing."""
        if entry.kind == Step.PROPOSAL:
            if entry.number != 1:
                return False
            self.asked_by, self.asked_on = entry.actor_id, entry.on
        else:
            row = (
                transition(self.state, Step(entry.kind), self.pending) if entry.kind in Step.values else None
            )
            if row is None or not self._signs_what_waits(entry):
                return False
            self._rest(entry)
            self._share(entry)
            self._move(entry, row)
        if entry.kind in WRITING:
            self.latest = entry.version_hash
        elif entry.kind == Step.SIGNATURE and entry.versions:
            self.in_force, self.in_force_since = entry.version_hash, entry.on
        elif entry.kind in (Step.CHECK_IN, Step.CORRECTION):
            self.check_in = entry.pk
        return True

    def _signs_what_waits(self, entry: Entry) -> bool:
        """A version is signed by its hash; an ending or a pause by the hash of the entry that asked."""
        if entry.kind != Step.SIGNATURE:
            return True
        if self.pending in (Pending.NOTHING, Pending.CHANGE):
            return entry.version_hash == self.latest
        asked = self.pending_entry
        signs = self._told(entry, "signs")
        return not entry.versions and asked is not None and signs in (asked.body, None)

    def _told(self, entry: Entry, name: str) -> str | None:
        """What the entry says under `name`; None where its time was over and it was erased."""
        said: str | None = entry.says.get(name)
        self.is_told = self.is_told and said is not None
        return said

    def _rest(self, entry: Entry) -> None:
        """Count the days of a pause, as the entry begins or ends one."""
        if entry.kind == Step.SIGNATURE and self.pending == Pending.PAUSE:
            from_on = self._told(entry, "from_on")
            self.paused_from = date.fromisoformat(from_on) if from_on else None
        elif entry.kind == Step.SIGNATURE and self.pending == Pending.CHANGE:
            self.days_paused = 0
            self.paused_from = max(self.paused_from, entry.on) if self.paused_from else None
        elif self._wakes(entry):
            if self.paused_from and self.paused_from < entry.on:
                self.days_paused += (entry.on - self.paused_from).days
            self.paused_from = None

    def _wakes(self, entry: Entry) -> bool:
        is_ending = entry.kind == Step.SIGNATURE and self.pending == Pending.ENDING
        return is_ending or entry.kind in (Step.RESUMPTION, Step.DELIVERY, Step.CLOSING)

    def _share(self, entry: Entry) -> None:
        if entry.kind == Step.WIDENING:
            self.asked = entry.pk
        elif entry.kind in (Step.WIDENING_ANSWER, Step.NARROWING):
            self.audience = self._told(entry, "to") or self.audience
            self.team, self.asked = entry.says.get("team", ""), None

    def _move(self, entry: Entry, row: Transition) -> None:
        if row.is_beside:
            return
        ended_as = (row.ended_as or self._told(entry, "ended_as")) if row.to == State.ENDED else None
        self.state, self.ended_as = row.to.value, EndedAs(ended_as).value if ended_as else ""
        if row.then is not None:
            self.pending = row.then.value
            self.pending_entry = entry if row.then else None
        self.asked_by, self.asked_on = entry.actor_id, entry.on
        if row.to in FINAL:
            self.closed_on = entry.on

    def differs_from(self, agreement: Agreement, versions: dict[str, Terms]) -> str:
        """A word for the first column that does not fit what was stepped to, or nothing. Two queries."""
        ended_as = agreement.ended_as if self.is_told else self.ended_as
        if (self.state, self.ended_as) != (agreement.state, ended_as):
            return "state"
        asked = self.pending_entry.pk if self.pending_entry else None
        if (self.pending, asked, self.closed_on) != (
            agreement.pending,
            agreement.pending_entry_id,
            agreement.closed_on,
        ):
            return "state"
        if self.is_told and (self.paused_from, self.days_paused) != (
            agreement.paused_from,
            agreement.days_paused,
        ):
            return "rest"
        by_key = {terms.pk: terms for terms in versions.values()}
        shown = [by_key.get(key) if key else None for key in (agreement.latest_id, agreement.in_force_id)]
        hashes = [terms.hash if terms else "" for terms in shown]
        if hashes != [self.latest, self.in_force] or agreement.in_force_since != self.in_force_since:
            return "version_shown"
        if agreement.latest_check_in_id != self.check_in:
            return "check_in_shown"
        return self._wrong_in_sharing(agreement) or self._wrong_in_parties(agreement, shown[0])

    def _wrong_in_sharing(self, agreement: Agreement) -> str:
        now = Sharing.objects.filter(agreement=agreement).first() or Sharing(agreement=agreement)
        must = (self.audience, self.team, self.asked)
        return (
            ""
            if not self.is_told or (now.audience, str(now.team_id or ""), now.asked_id) == must
            else "sharing"
        )

    def _wrong_in_parties(self, agreement: Agreement, latest: Terms | None) -> str:
        parties = [party for party in agreement.parties.all() if party.until is None]
        now = sorted((str(p.role), str(p.person_id or p.team_id)) for p in parties)
        if latest is None or now != sorted((p["role"], p["party"]) for p in latest.parties):
            return "parties"
        waiting = None
        if self.state == State.PROPOSED or self.pending:
            waiting = next((p.pk for p in parties if p.person_id != self.asked_by), None)
        elif self.state == State.DELIVERED:
            waiting = next((p.pk for p in parties if p.role == Role.COUNTERPART), None)
        since = self.asked_on if waiting else None
        return "" if (agreement.waits_for_id, agreement.waits_since) == (waiting, since) else "turn"

"""What the product must do, written once more and otherwise: from the words of the specification.

It knows one agreement between a holder and a counterpart. It shares no code with the product: what may be
done is said here per step, not read from the product's table.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SPAN = 120  # days that the terms of the tests run
MONTH = 30  # days after which who asked may close alone
OTHER = {"holder": "counterpart", "counterpart": "holder"}


@dataclass
class Model:
    """Where the agreement must be. Days are counted from the first one."""

    day: int = 0
    state: str = "proposed"
    ended_as: str = ""
    latest: int = 1
    in_force: int = 0
    asked_by: str = "holder"  # who made what waits
    asked_on: int = 0
    pending: str = ""
    latest_end: int = SPAN
    end: int = 0
    paused_from: int | None = None
    days_paused: int = 0
    entries: int = 1
    gone: set[str] = field(default_factory=set)
    messages: list[str] = field(default_factory=list)  # who wrote each; "" once taken back
    told: bool = False
    thanked: bool = False
    audience: str = "parties"
    wish: str = ""
    wished_by: str = ""

    # --- what may be done ---------------------------------------------------------------------

    def may(self, step: str, by: str) -> bool:
        """Whether `by` may take `step` now."""
        if by in self.gone:
            return False
        living = self.state in ("proposed", "active", "delivered")
        held = self.state in ("active", "delivered")
        waits = self.state == "proposed" or bool(self.pending)
        mine, theirs = waits and self.asked_by == by, waits and self.asked_by != by
        with_other = OTHER[by] not in self.gone
        active = self.state == "active"
        return {
            "signature": theirs,
            "counter_proposal": theirs and self.pending in ("", "change"),
            "refusal": theirs,
            "withdrawal": mine,
            "check_in": active and by == "holder",
            "correction": active and by == "holder" and self.told,
            "delivery": active and by == "holder",
            "acceptance": self.state == "delivered" and by == "counterpart",
            "return": self.state == "delivered" and by == "counterpart",
            "recall": self.state == "delivered" and by == "holder",
            "change": active and not self.pending and with_other,
            "ending": active and not self.pending and with_other,
            "pause": self._may_pause() and with_other,
            "resumption": active and self.paused_from is not None,
            "closing": self._may_close(by),
            "message": living,
            "taking_back": living and bool(self.messages) and self.messages[-1] == by,
            "thanks": held and self.told and by == "counterpart",
            "support_kept": held and by == "counterpart",
            "support_received": held and by == "holder",
        }[step]

    def _may_pause(self) -> bool:
        resting = self.paused_from is not None
        return self.state == "active" and not self.pending and not resting and self.day <= self.end_now

    def _may_close(self, by: str) -> bool:
        if self.state not in ("active", "delivered"):
            return False
        if OTHER[by] in self.gone:
            return True
        asked = self.state == "delivered" or self.pending == "ending"
        return asked and self.asked_by == by and self.day - self.asked_on >= MONTH

    @property
    def end_now(self) -> int:
        """The last day of the agreed period, with the days it rested."""
        running = self.day - self.paused_from if self.paused_from is not None else 0
        return self.end + self.days_paused + max(running, 0)

    # --- what it does -------------------------------------------------------------------------

    def do(self, step: str, by: str) -> None:
        """Take a step that may be taken."""
        self.entries += 1
        getattr(self, f"_{step}", self._nothing)(by)

    def _nothing(self, by: str) -> None:
        """Leaves the agreement where it is."""

    def _ask(self, pending: str, by: str) -> None:
        self.pending, self.asked_by, self.asked_on = pending, by, self.day

    def _write(self, by: str) -> None:
        self.latest += 1
        self.latest_end = self.day + SPAN
        self.asked_by, self.asked_on = by, self.day

    def _counter_proposal(self, by: str) -> None:
        self._write(by)

    def _change(self, by: str) -> None:
        self._write(by)
        self.pending = "change"

    def _ending(self, by: str) -> None:
        self._ask("ending", by)

    def _pause(self, by: str) -> None:
        self._ask("pause", by)

    def _signature(self, by: str) -> None:
        if self.pending == "pause":
            self.paused_from = self.day
        elif self.pending == "ending":
            self._end("not_reached")
        else:
            self.state, self.in_force, self.end = "active", self.latest, self.latest_end
            self.days_paused = 0
            self.paused_from = self.day if self.paused_from is not None else None
        self.pending = ""

    def _refusal(self, by: str) -> None:
        self._let_go("declined")

    def _withdrawal(self, by: str) -> None:
        self._let_go("withdrawn")

    def _let_go(self, ended_as: str) -> None:
        if self.state == "proposed":
            self._end(ended_as)
        self.pending = ""

    def _check_in(self, by: str) -> None:
        self.told, self.thanked = True, False

    def _delivery(self, by: str) -> None:
        self._wake()
        self.state, self.pending, self.asked_by, self.asked_on = "delivered", "", by, self.day

    def _acceptance(self, by: str) -> None:
        self.state = "accepted"

    def _return(self, by: str) -> None:
        self.state = "active"

    def _recall(self, by: str) -> None:
        self.state = "active"

    def _resumption(self, by: str) -> None:
        self._wake()

    def _closing(self, by: str) -> None:
        self._end("party_left" if OTHER[by] in self.gone else "unanswered")
        self.pending = ""

    def _message(self, by: str) -> None:
        self.messages.append(by)

    def _taking_back(self, by: str) -> None:
        self.messages[-1] = ""

    def _thanks(self, by: str) -> None:
        self.entries -= self.thanked
        self.thanked = True

    def _wake(self) -> None:
        if self.paused_from is not None:
            self.days_paused += self.day - self.paused_from
            self.paused_from = None

    def _end(self, ended_as: str) -> None:
        self._wake()
        self.state, self.ended_as = "ended", ended_as

    # --- who reads it -------------------------------------------------------------------------

    def share(self, audience: str, by: str) -> bool:
        """Ask to share it more widely, or narrow it at once; whether that is possible."""
        breadth = ["parties", "team", "organisation"].index
        if by in self.gone or self.in_force == 0 or audience == self.audience:
            return False
        if breadth(audience) < breadth(self.audience):
            self.audience, self.wish = audience, ""
        elif self.state not in ("active", "delivered") or self.wish or OTHER[by] in self.gone:
            return False
        else:
            self.wish, self.wished_by = audience, by
        self.entries += 1
        return True

    def answer(self, said: str, by: str) -> bool:
        """Answer a wish to share, or take it back; whether that is possible."""
        is_own = self.wished_by == by
        fits = self.wish and self.state in ("active", "delivered") and by not in self.gone
        if not fits or (said == "withdrawn") != is_own:
            return False
        self.audience = self.wish if said == "yes" else self.audience
        self.wish = ""
        self.entries += 1
        return True

    # --- what happens by itself ---------------------------------------------------------------

    def leaves(self, who: str) -> None:
        """Somebody's access ends."""
        self.gone.add(who)
        if self.state == "proposed":
            self._end("withdrawn")
            self.entries += 1
        elif self.state in ("active", "delivered"):
            self.entries += 1
            if OTHER[who] in self.gone:
                self._end("party_left")
            self.pending = ""

    def comes_back(self, who: str) -> None:
        """Somebody has access again."""
        self.gone.discard(who)
        self.entries += self.state in ("active", "delivered")

    def night(self) -> None:
        """A pause that nobody signed lapses with the period."""
        if self.pending == "pause" and self.day > self.end_now:
            self.pending = ""
            self.entries += 1

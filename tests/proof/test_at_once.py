"""Two processes at once, for real: 32 clients edit the same 20 agreements through two web servers and retry.

No acknowledged step is lost, no version has two winners, a repeat counts once, every chain verifies. And the
same on a product with one defence taken out does not hold: else it would prove nothing.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from threading import Lock, Thread

import pytest

from tests.live.product import Product, installed
from tests.proof import ledger, sizes
from tests.proof.deeds import Deed, Manner, deed
from tests.proof.scene import Scene, scene
from tests.proof.servers import two_web_servers
from tests.proof.tab import Tab
from tests.support.ready_made import lay_tables

pytestmark = [pytest.mark.slow, pytest.mark.timeout(sizes.patience()), pytest.mark.xdist_group("at-once")]

TABS = 16  # of each of the two people
PROPOSED, IN_FORCE = 10, 10
SIGNED_SELDOM = 0.05  # else the negotiations would soon be over
BREAKS = {
    "revisions": "winners of revision",
    "keys": "two answers to one|is there 2 times",
    "locks": "strange answer|turned away",
}

# What each may do where, as far as the clients know.
ROAD: dict[str, dict[str, tuple[str, ...]]] = {
    "proposed by holder": {"counterpart": ("counter-proposal",)},
    "proposed by counterpart": {"holder": ("counter-proposal",)},
    "in force": {
        "holder": ("check-in", "check-in", "delivery", "change", "message"),
        "counterpart": ("change", "change", "message"),
    },
    "changed by holder": {
        "holder": ("check-in", "delivery", "withdrawal"),
        "counterpart": ("signature", "counter-proposal", "counter-proposal", "refusal"),
    },
    "changed by counterpart": {
        "holder": ("check-in", "signature", "counter-proposal", "counter-proposal", "refusal"),
        "counterpart": ("withdrawal", "message"),
    },
    "delivered": {"holder": ("recall",), "counterpart": ("return", "message")},
}


def after(step: str, role: str, stood: str) -> str:
    """Where an agreement stands after a step."""
    if step in ("check-in", "message"):
        return stood
    if step in ("counter-proposal", "change"):
        return f"{'proposed' if stood.startswith('proposed') else 'changed'} by {role}"
    return "delivered" if step == "delivery" else "in force"


class Work:
    """What all clients do together until so many steps are acknowledged, or nothing moves any more."""

    def __init__(self, on: Scene, rounds: int) -> None:
        self.scene, self.rounds = on, rounds
        # The busiest stand first: a proposal and an agreement in force in turn.
        self.among = [each for pair in zip(on.proposed, on.in_force, strict=True) for each in pair]
        self.stands = dict.fromkeys(on.proposed, "proposed by holder") | dict.fromkeys(
            on.in_force, "in force"
        )
        self.unsigned, self.to_sign = set(on.proposed), set(on.proposed[::2])
        self.deeds: list[Deed] = []
        self.broken: list[BaseException] = []
        self._lock = Lock()

    def run(self) -> list[Deed]:
        clients = [Thread(target=self._client, args=(tab,)) for tab in self.scene.tabs]
        for client in clients:
            client.start()
        for client in clients:
            client.join()
        if self.broken:
            raise self.broken[0]
        return self.deeds

    def _goes_on(self) -> bool:
        done = sum(deed.acknowledged for deed in self.deeds)
        return done < self.rounds and len(self.deeds) < 20 * self.rounds and not self.broken

    def _client(self, tab: Tab) -> None:
        try:
            while self._goes_on():
                if done := self._one(tab):
                    with self._lock:
                        self.deeds.append(done)
        except BaseException as error:
            self.broken.append(error)
        finally:
            tab.close()

    def _one(self, tab: Tab) -> Deed | None:
        """A step that is open as far as we know, in an agreement that many others have open too."""
        agreement = self.among[min(int(tab.chance.expovariate(1 / 6)), len(self.among) - 1)]
        stood = self.stands[agreement]
        steps = ROAD[stood].get(tab.role, ())
        if not steps:
            return None
        step = tab.chance.choice(steps)
        if agreement in self.unsigned & self.to_sign and tab.chance.random() < SIGNED_SELDOM:
            step = "signature"
        manner = tab.chance.choice([Manner.ONCE, Manner.ONCE, Manner.DOUBLE, Manner.LOST])
        done = deed(tab, agreement, step, manner)
        if done is None:  # it moved on unseen: guess anew
            self._note(agreement, tab.chance.choice(list(ROAD)))
        elif done.acknowledged:
            self.unsigned -= {agreement} if step == "signature" else set()
            self._note(agreement, after(step, tab.role, stood))
        return done

    def _note(self, agreement: str, stands: str) -> None:
        """Others note too, and not in the order of their acts: what was signed is never a proposal again."""
        unsigned = agreement in self.unsigned
        if stands.startswith("proposed") == unsigned:
            self.stands[agreement] = stands
        elif not unsigned:
            self.stands[agreement] = "in force"


def contest(product: Product, rounds: int, break_: str = "") -> tuple[list[Deed], list[str]]:
    """Let them all edit at once; returns what they did and what was wrong afterwards."""
    on = scene(product, proposed=PROPOSED, in_force=IN_FORCE, tabs=TABS, seed=sizes.seed())
    before = ledger.Stored.of(product.database)
    with two_web_servers(product, break_) as ports:
        on.look_at(*ports)
        deeds = Work(on, rounds).run()
    wrong = ledger.findings(deeds, before, ledger.Stored.of(product.database))
    return deeds, wrong + turned_away(on, deeds)


def turned_away(on: Scene, deeds: list[Deed]) -> list[str]:
    """SQLite lets one write at a time: on a machine that is too slow for it all, somebody may be asked to try
    again. One in twenty is no longer that.
    """
    count = sum(len(tab.turned_away) for tab in on.tabs)
    print(f"\n{count} of {len(deeds)} were once asked to try again.")
    return [f"{count} of {len(deeds)} turned away"] if count * 20 > len(deeds) else []


@pytest.fixture(scope="module")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    with installed(tmp_path_factory.mktemp("whole")) as whole:
        lay_tables(whole.place)
        yield whole


@pytest.fixture(scope="module")
def another(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """What a broken product did stays apart from what the whole one did."""
    with installed(tmp_path_factory.mktemp("broken")) as other:
        lay_tables(other.place)
        yield other


def test_32_clients_on_20_agreements(product: Product) -> None:
    started = time.monotonic()
    deeds, wrong = contest(product, sizes.times(80))
    print(f"\n{ledger.summary(deeds)} {time.monotonic() - started:.0f} s.")
    assert wrong == [], product.log.read_text()[-5000:]
    assert {deed.manner for deed in deeds} == set(Manner)
    assert any(deed.refused for deed in deeds), "nobody was ever second: there was no contest"
    product.command("verify")


@pytest.mark.parametrize("break_", BREAKS)
def test_a_broken_product_does_not_pass(another: Product, break_: str) -> None:
    """Without the check of the revision, of the form's key, or without locks: the same contest finds it."""
    _, wrong = contest(another, 30, break_)
    found = [each for each in wrong if re.search(BREAKS[break_], each)]
    print(f"\nWithout {break_}: {len(wrong)} findings, such as: {(found or wrong)[:1]}")
    assert found, wrong

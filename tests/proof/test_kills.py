"""Web and worker are killed at random moments while people sign and check in over HTTP.

Every acknowledged act is there exactly once, every chain verifies, and each act is noted exactly once for
everybody who is told of it; when the moment of the two comes, each gets it all in one mail.
What kills do to mail on its way is proven in `test_mail.py`.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event, Lock, Thread

import pytest

from tests.live.product import PATIENCE, Product, free_port, installed
from tests.proof import ledger, mails, sizes
from tests.proof.deeds import Deed, Manner, deed
from tests.proof.scene import Scene, python, scene
from tests.proof.servers import Process, wait_for, web_server, worker
from tests.proof.tab import Tab
from tests.support.ready_made import lay_tables

pytestmark = [pytest.mark.slow, pytest.mark.timeout(sizes.patience()), pytest.mark.xdist_group("kills")]

TABS = 3  # of each of the two people
SIGNED_A_CYCLE = 8  # proposals that wait to be signed, for each cycle
VICTIMS = ("web", "a process of the web", "worker", "web and worker")
BREATH = 0.3  # seconds between two acts of a client: this is about kills, not about load

# The histories of 1,600 agreements take a worker minutes on a busy machine, and it serves nothing meanwhile.
NIGHT = """
import django
django.setup()
from afspraak.core.jobs import nightly
while nightly.run_next():
    pass
"""


@dataclass
class People:
    """Signs and checks in, whatever happens to the servers, until told to stop."""

    on: Scene
    deeds: list[Deed] = field(default_factory=list)
    broken: list[BaseException] = field(default_factory=list)
    stopped: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)

    @contextmanager
    def at_work(self) -> Iterator[None]:
        clients = [Thread(target=self._client, args=(tab,)) for tab in self.on.tabs]
        for client in clients:
            client.start()
        try:
            yield
        finally:
            self.stopped.set()
            for client in clients:
                client.join()
        assert self.broken == []

    def acknowledged(self) -> int:
        assert self.broken == []
        return sum(deed.acknowledged for deed in list(self.deeds))

    def _client(self, tab: Tab) -> None:
        try:
            while not self.stopped.wait(tab.chance.random() * BREATH * 2):
                manner = tab.chance.choice([Manner.ONCE, Manner.ONCE, Manner.LOST])
                if done := deed(tab, *self._next(tab), manner):
                    self.deeds.append(done)
        except BaseException as error:
            self.broken.append(error)
        finally:
            tab.close()

    def _next(self, tab: Tab) -> tuple[str, str]:
        """The counterpart signs what waits; the holder tells how it stands in what is in force."""
        with self.lock:
            if tab.role == "counterpart" and self.on.proposed:
                signed = self.on.proposed.pop()
                self.on.in_force.append(signed)
                return signed, "signature"
            return tab.chance.choice(self.on.in_force), "check-in"


@dataclass
class Machine:
    """The two processes, and how often each was killed."""

    product: Product
    port: int
    web: Process
    worker: Process
    kills: dict[str, int] = field(default_factory=lambda: dict.fromkeys(VICTIMS, 0))

    def kill(self, victim: str, chance: random.Random) -> None:
        self.kills[victim] += 1
        if victim == "a process of the web":
            self.web.kill_a_child(chance.randrange(100))
            return
        killed = [process for name, process in self.named if name in victim]
        for process in killed:
            process.kill()
        for process in killed:
            process.start()
        wait_for(self.web, self.port)

    @property
    def named(self) -> tuple[tuple[str, Process], ...]:
        return ("web", self.web), ("worker", self.worker)


@contextmanager
def started(product: Product) -> Iterator[Machine]:
    """Web and worker; asked to stop in the end, both stop cleanly."""
    port = free_port()
    machine = Machine(product, port, web_server(product, port), worker(product))
    try:
        yield machine
    finally:
        codes = [process.end() for _, process in machine.named]
    assert set(codes) <= {0, -15}, codes


def some_more(product: Product, people: People) -> None:
    """Until another act was acknowledged and another was noted: a kill must fall in the midst of work."""
    acts, noted = people.acknowledged(), mails.noted(product).total()
    deadline = time.monotonic() + PATIENCE
    while people.acknowledged() == acts or mails.noted(product).total() == noted:
        assert time.monotonic() < deadline, "nothing moves any more"
        time.sleep(0.02)


def wait_until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"never: {what}"
        time.sleep(0.2)


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    with installed(tmp_path) as made:
        lay_tables(made.place)
        yield made


def test_killed_at_any_moment(product: Product) -> None:
    cycles, chance = sizes.times(10), random.Random(sizes.seed())
    on = scene(product, proposed=SIGNED_A_CYCLE * cycles, in_force=4, tabs=TABS, seed=sizes.seed())
    mails.bring_the_moment(product, in_minutes=3 * 24 * 60)  # not while this runs
    python(product, NIGHT)
    mails.count_what_leaves(product)
    before, begun = ledger.Stored.of(product.database), time.monotonic()
    people = People(on)
    with started(product) as machine:
        on.look_at(machine.port)
        with people.at_work():
            for cycle in range(cycles):
                some_more(product, people)
                time.sleep(chance.random())
                machine.kill(VICTIMS[cycle % len(VICTIMS)], chance)
        mails.let_leases_run_out(product)
        mails.wait_until_sent(product, PATIENCE)
        steps, noted = mails.left(product, mails.STEPS), mails.noted(product)
        mails.bring_the_moment(product)
        wait_until(lambda: not mails.noted(product), "everything that was noted is mailed")
        mails.wait_until_sent(product, PATIENCE)
    came, signed = (
        mails.came(product.sink),
        sum(deed.step == "signature" for deed in people.deeds if deed.acknowledged),
    )
    print(
        f"\n{ledger.summary(people.deeds)} Killed: {machine.kills}. {noted.total()} notices of {len(steps)}"
        f" steps, {len(came)} mails. {time.monotonic() - begun:.0f} s."
    )
    assert ledger.findings(people.deeds, before, ledger.Stored.of(product.database)) == []
    assert len(steps) == people.acknowledged()
    assert set(noted.values()) == {1}
    # A check-in is told to the other; of a signature both hear, since both get its receipt.
    assert noted.total() == people.acknowledged() + signed
    assert {mail["To"] for mail in product.sink.mails} == set(on.addresses)
    assert list(came.values()) == [1, 1]
    product.command("verify")

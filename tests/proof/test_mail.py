"""The worker is killed at random moments while everybody's mail goes out to a real mail server.

Every Message-ID arrives. One comes twice exactly where a kill fell between the server's 250 and our commit;
without a kill none does, also not when two workers send at once.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.product import PATIENCE, Product, installed
from tests.proof import mails, sizes
from tests.proof.scene import python
from tests.proof.servers import Process, worker
from tests.support.ready_made import lay_tables

pytestmark = [pytest.mark.slow, pytest.mark.timeout(sizes.patience()), pytest.mark.xdist_group("kills")]

FEW = 60  # mails in the short form
MAILS_A_KILL = 40  # in the long form
QUIET = 0.3  # seconds in which nothing more comes from a worker that is dead

# People who each got an appreciation that no mail told of yet.
MAKE = """
import sys, uuid
import django
django.setup()
from afspraak.coaching.events import AppreciationGiven
from afspraak.coaching.models import Appreciation
from afspraak.core import clock
from afspraak.core.outbox.events import name_of, packed
from afspraak.inform.models import Notice
from afspraak.people.models import Person
def person(n):
    return Person(email=f"p{n}@example.org", given_name="Bram", family_name=f"Nummer {n}", password="!")
writer, *readers = Person.objects.bulk_create(person(n) for n in range(int(sys.argv[1]) + 1))
today = clock.today()
given = Appreciation.objects.bulk_create(
    Appreciation(writer=writer, receiver=reader, text="Dank je wel.", given_on=today) for reader in readers
)
Notice.objects.bulk_create(
    Notice(receiver=each.receiver, event=name_of(AppreciationGiven), data=packed(AppreciationGiven(each.pk)),
           from_on=today)
    for each in given
)
"""


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    """An installation in which everybody's moment has just come."""
    with installed(tmp_path) as made:
        lay_tables(made.place)
        python(made, MAKE, str(sizes.times(FEW)))
        mails.count_what_leaves(made)
        mails.bring_the_moment(made)
        yield made


def wait_for_mails(product: Product, number: int, sending: Process) -> None:
    """On a busy machine thousands take long: given up is only where nothing comes any more."""
    came, since = 0, time.monotonic()
    while (now := len(product.sink.mails)) < number or len(mails.came(product.sink)) < number:
        if now > came:
            came, since = now, time.monotonic()
        assert sending.is_up(), product.log.read_text()[-2000:]
        assert time.monotonic() < since + PATIENCE, f"{came} mails came, {number} were to come"
        time.sleep(0.005)


def wait_until_quiet(product: Product) -> None:
    """What a dead worker handed over in its last moment may still be on its way to the server."""
    came = -1
    while came != len(product.sink.mails):
        came = len(product.sink.mails)
        time.sleep(QUIET)


def test_killed_while_mail_goes_out(product: Product) -> None:
    number, chance = sizes.times(FEW), random.Random(sizes.seed())
    kills = max(6, number // MAILS_A_KILL)
    between: Counter[str] = Counter()  # by Message-ID: kills between the 250 and the commit
    sending, begun = worker(product), time.monotonic()
    for kill in range(kills):
        # The first falls anywhere, also while mail is being gathered.
        wait_for_mails(product, min(number - 1, kill * number // kills), sending)
        time.sleep(chance.random() * (2 if kill == 0 else 0.1))
        sending.kill()
        wait_until_quiet(product)
        handed_over = mails.unserved(product) & set(mails.came(product.sink))
        assert len(handed_over) <= 1, "one worker has one mail in hand"
        between.update(handed_over)
        mails.let_leases_run_out(product)
        sending.start()
    wait_for_mails(product, number, sending)
    mails.wait_until_sent(product, PATIENCE)
    wait_until_quiet(product)
    assert sending.end() in (0, -15)
    came = mails.came(product.sink)
    print(
        f"\n{kills} kills, {between.total()} between the 250 and the commit. {len(came)} of {number} mails"
        f" came, {came.total() - len(came)} of them twice. {time.monotonic() - begun:.0f} s."
    )
    everything_came_once(product, number, again=between)


def test_two_workers_without_a_kill(product: Product) -> None:
    number, begun = sizes.times(FEW), time.monotonic()
    workers = [worker(product), worker(product)]
    wait_for_mails(product, number, workers[0])
    mails.wait_until_sent(product, PATIENCE)
    assert {each.end() for each in workers} <= {0, -15}
    print(f"\n{number} mails by two workers in {time.monotonic() - begun:.0f} s.")
    everything_came_once(product, number, again=Counter())


def everything_came_once(product: Product, number: int, *, again: Counter[str]) -> None:
    """Every mail that left came, and no more often than kills explain; nothing is left to send."""
    left, came = mails.left(product), mails.came(product.sink)
    assert len(left) == number
    assert came == Counter(left) + again
    assert len({mail["To"] for mail in product.sink.mails}) == number
    assert mails.noted(product).total() == mails.waiting(product) == 0

"""Law 1, on the living product: two people work in a browser, then everything that was kept is looked at.

The same look is taken at what comes out of a backup, and again after people worked on in what was restored.
"""

from __future__ import annotations

import json
import re
import shutil
import tarfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.laws.times import betrays, files_with_a_time
from tests.live.product import Product, installed, running
from tests.live.tables import ALLOWED, clocks, opened, tables
from tests.support import coaching_walk as coaching
from tests.support.browsing import Windows, windows
from tests.support.cast import PASSWORD
from tests.support.ready_made import lay_fonts
from tests.support.walk import LINK, Walk, Words, main_job

pytestmark = [pytest.mark.both, pytest.mark.slow, pytest.mark.timeout(900)]
NEW_PASSWORD = "vijf andere woorden bij elkaar"


@dataclass(frozen=True)
class Somebody:
    """A person as the command line adds them."""

    short_name: str
    family_name: str

    @property
    def full_name(self) -> str:
        return f"{self.short_name} {self.family_name}"

    @property
    def email(self) -> str:
        return f"{self.short_name.lower()}@example.org"


HOLDER, COUNTERPART = Somebody("Bram", "Meer"), Somebody("Marjolein", "Wit")
GUEST = Somebody("Noor", "Berg")
TEAM = "Toezicht"


def test_the_living_product_keeps_no_clock(browser: Browser, tmp_path: Path) -> None:
    backup = tmp_path / "backup"
    with installed(tmp_path / "first") as product, installed(tmp_path / "second") as restored:
        lay_fonts(product.data)
        add_people(product)
        with running(product):
            with windows(browser, product.url) as opened_windows:
                live(product, opened_windows)
                look_into(product)
            leave(product, browser)
            look_into(product)
            product.command("backup", str(backup), "--plain")
        look_back(product)
        assert betrays_in_tar(backup) == []
        restored.command("restore", str(backup))
        look_into(restored)
        assert files_that_tell(restored.data) == []
        shutil.copytree(product.data / "build", restored.data / "build")  # else it is built again, the same
        with running(restored):
            live_on(restored, browser)
            look_into(restored)
        look_back(restored)


def look_back(product: Product) -> None:
    """At all that is left when the processes have ended: tables, files, and what they said."""
    assert left_in_the_queue(product) == 0
    look_into(product)
    assert [line for line in product.log.read_text().splitlines() if betrays(line)] == []
    assert files_that_tell(product.data) == []
    find_what_is_planted(product)


def add_people(product: Product) -> None:
    product.command("prepare")
    for who in (COUNTERPART, HOLDER):
        more = ["--team", TEAM]
        more += ["--coach", COUNTERPART.email] if who is HOLDER else []
        product.command("person", "add", who.email, who.short_name, who.family_name, *more)
    product.command("person", "role", COUNTERPART.email, "steward")


def live(product: Product, ours: Windows) -> None:
    """In by code, and by password (once wrong); the main job; and what one does beside it."""
    holder, counterpart = Walk(ours.open()), Walk(ours.open(phone=True), phone=True)
    holder.sign_in_by_code(HOLDER, product.sink.text_to)
    choose_password(holder, PASSWORD, "/sign-in/password/first/")
    holder.sign_out()
    holder.give_address(HOLDER.email)
    holder.press("Sign in with a password")
    holder.give_password("dit is het niet helemaal")
    expect(holder.page.locator("[data-errors]")).to_be_visible()
    holder.give_password(PASSWORD)
    holder.is_in(HOLDER)
    counterpart.sign_in_by_code(COUNTERPART, product.sink.text_to)
    main_job(holder, counterpart, HOLDER, COUNTERPART)
    tell_early(holder, counterpart)
    coach(holder, counterpart)
    with_a_guest(product, holder, Walk(ours.open()))
    appreciate(holder, counterpart)
    keep_a_draft(holder)
    choose_and_name(holder)
    holder.page.goto("/trust/")
    wait_for_mails(product)


def choose_password(walk: Walk, password: str, address: str) -> None:
    walk.page.goto(address)
    for field in walk.page.locator("input[type=password]").all():
        field.fill(password)
    walk.press("Keep this password")


def tell_early(holder: Walk, counterpart: Walk) -> None:
    """A signal to the coach, an offer that is taken, resolved, and what helped on the shelf."""
    holder.go("Today")
    holder.press("Raise a signal")
    holder.page.get_by_text(holder.say("signal|Time is getting short")).click()
    holder.page.get_by_text(holder.say("help|Advice"), exact=True).click()
    holder.press("Send the signal")
    holder.reads("Thank you for telling. Telling in time is good work.")
    counterpart.go("Today")
    counterpart.press("Read the signal")
    counterpart.write("In your words", "Ik denk vanmiddag met je mee.")
    counterpart.press("Answer %(name)s", name=HOLDER.short_name)
    counterpart.reads("%(name)s reads your answer.", name=HOLDER.short_name)
    holder.go("Today")
    holder.press("Read the offer")
    holder.press("Yes please, %(name)s", name=COUNTERPART.short_name)
    holder.write("What helped?", "Samen kijken wat kan wachten.")
    holder.press("It is resolved")
    holder.press("Share what helped")
    holder.write("What was going on?", "Te veel dingen in dezelfde week.")
    holder.press("Put it on the shelf")
    holder.reads("It stands on the shelf, without your name.")


def coach(holder: Walk, counterpart: Walk) -> None:
    """A conversation from planning to closing, with private lines; and days away with a stand-in."""
    coaching.plan(holder, COUNTERPART)
    coaching.move_to_today(counterpart, HOLDER)
    coaching.say_that_it_fits(holder, COUNTERPART)
    coaching.prepare(holder)
    counterpart.page.goto("/")
    counterpart.press("Open the conversation")
    coaching.hold(counterpart, COUNTERPART)
    coaching.close(counterpart)
    coaching.say_away(counterpart, HOLDER)
    coaching.stand_in_for(holder, COUNTERPART)


def with_a_guest(product: Product, holder: Walk, guest: Walk) -> None:
    """Feedback is asked of a colleague and of somebody from outside, who comes in by code and gives it."""
    coaching.ask(holder, COUNTERPART, GUEST)
    coaching.come_in(guest, GUEST, product.sink.text_to)
    coaching.give(guest, HOLDER)
    holder.page.goto("/")
    holder.press("%(name)s gave you feedback", name=GUEST.full_name)
    expect(holder.page.get_by_text(coaching.SAW)).to_be_visible()


def appreciate(holder: Walk, counterpart: Walk) -> None:
    coaching.appreciate(counterpart, HOLDER, TEAM)
    coaching.let_others_read_it(holder)


def keep_a_draft(holder: Walk) -> None:
    """One draft is kept, one thrown away, one thing that is new put away."""
    for _ in range(2):
        holder.choose(COUNTERPART)
        holder.write_terms(Words(title="Nog een idee"))
        holder.press("Keep as a draft")
        holder.reads("Kept as a draft. Only you can see it.")
    holder.press("Throw this draft away")
    holder.go("Today")
    holder.page.get_by_role("button", name=re.compile(holder.say("Put away"))).first.click()


def choose_and_name(holder: Walk) -> None:
    holder.page.goto("/me/")
    holder.write("A name for this place", "De laptop thuis")
    holder.press("Keep this name")
    holder.press("Light or dark")


def leave(product: Product, browser: Browser) -> None:
    """Out by the door, a forgotten password, and out everywhere."""
    with windows(browser, product.url) as ours:
        here, there, nobody = Walk(ours.open()), Walk(ours.open()), Walk(ours.open())
        here.sign_in(HOLDER, PASSWORD)
        here.sign_out()
        before = len(product.sink.mails)
        nobody.page.goto("/sign-in/forgotten/")
        nobody.write("Your e-mail address", COUNTERPART.email)
        nobody.press("Send me the link")
        link = LINK.search(product.sink.text_to(COUNTERPART.email, before))
        assert link
        choose_password(nobody, NEW_PASSWORD, link[0])
        there.sign_in(COUNTERPART, NEW_PASSWORD)
        there.page.goto("/me/")
        there.press("Sign out everywhere")
        there.reads("You are signed out everywhere.")


def live_on(product: Product, browser: Browser) -> None:
    """After a restore everyone signs in again, finds what was agreed, and agrees on something more."""
    more = Words(title="Handboek, tweede deel")
    with windows(browser, product.url) as ours:
        holder, counterpart = Walk(ours.open()), Walk(ours.open())
        holder.sign_in(HOLDER, PASSWORD)
        counterpart.sign_in(COUNTERPART, NEW_PASSWORD)
        holder.page.goto("/agreements/?show=ended")
        expect(holder.page.get_by_role("link", name=f"{Words().title}, eerste deel").first).to_be_visible()
        holder.propose(COUNTERPART, more)
        counterpart.open(more.title)
        counterpart.sign(1)
        holder.tell(COUNTERPART, more.title)
        wait_for_mails(product)
        look_into(product)  # while both are signed in


def betrays_in_tar(path: Path) -> list[str]:
    """What a backup tells about its files beside their content: all of them are of the day's midnight."""
    with tarfile.open(path) as tar:
        moments = {member.name: datetime.fromtimestamp(member.mtime, UTC) for member in tar.getmembers()}
    return [name for name, moment in moments.items() if betrays(moment)]


def wait_for_mails(product: Product) -> None:
    """Until the worker has sent everything: then the queue is empty."""
    deadline = time.monotonic() + 60
    while left_in_the_queue(product) and time.monotonic() < deadline:
        time.sleep(0.2)


def left_in_the_queue(product: Product) -> int:
    with opened(product.database) as connection:
        (count,) = connection.execute("SELECT COUNT(*) FROM core_outboxrow").fetchone() or (0,)
    return int(count)


def look_into(product: Product) -> None:
    with opened(product.database) as connection:
        assert len(tables(connection)) > 15
        assert clocks(connection) == []


def files_that_tell(data: Path) -> list[str]:
    """Files whose own time is an hour: all but the database's and what is built from the code."""
    return [name for name in files_with_a_time(data) if not name.startswith(("build/", "afspraak.sqlite3"))]


def find_what_is_planted(product: Product) -> None:
    """The same look finds a clock that somebody hides in any table: else all of this proves nothing."""
    moment = time.time()
    hidden = {
        "people_person": ("function", "Teamleider, gezien om 9:31"),
        "people_session": ("name", "Mozilla/5.0 (X11; Linux x86_64)"),
        "agreements_entry": ("link", "c232ab00-9414-11ec-b3c8-9f6bdeced846"),
        "agreements_payload": ("value", json.dumps({"at": moment})),
        "people_privilegedact": ("act", "from 192.168.1.20"),
    }
    for table, (column, value) in hidden.items():
        with opened(product.database) as connection:
            mark = "%s" if "://" in product.database else "?"
            changed = connection.execute(f"UPDATE {table} SET {column} = {mark}", (value,))  # type: ignore[arg-type]
            assert changed.rowcount, table
            assert any(line.startswith(f"{table}.{column}: ") for line in clocks(connection)), table


def test_the_short_list_of_times_is_short() -> None:
    """Law 1 names three places; of these the database holds no more. A longer list asks for a reason."""
    assert sorted(ALLOWED) == [
        "coaching_coachingconversation.starts_at",
        "core_outboxrow.leased_until",
        "core_outboxrow.not_before",
        "django_migrations.applied",
        "inform_reach.at",
        "inform_reach.at_once_from",
        "inform_reach.at_once_until",
    ]

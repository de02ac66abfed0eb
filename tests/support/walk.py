"""The main job as people walk it in a browser, by the words on the page: the same code in Dutch and English.

Words are the product's own msgids, looked up in the language of the page; a renamed button fails here first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

from django.utils import translation
from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.support import uploads

CODE = re.compile(r"^ {4}(\S+)$", re.MULTILINE)  # stands on a line of its own in the mail
LINK = re.compile(r"https?://\S+/sign-in/forgotten/\S+")


class Named(Protocol):
    """Somebody, as far as the pages name them: a Person of the product, or of another process."""

    email: str

    @property
    def full_name(self) -> str: ...

    @property
    def short_name(self) -> str: ...


@dataclass(frozen=True)
class Words:
    """What is agreed in the walk, in the holder's words."""

    title: str = "Handboek toezicht"
    outcome: str = "Er is een handboek waarmee een nieuwe toezichthouder zelf een controle kan doen."
    yes_no: str = "De tien meest voorkomende controles staan erin."
    number: str = "Een controle kost minder uren."
    unit: str = "uren"
    promise: str = "Ik regel dat twee collega's meelezen."
    starts_on: date = date(2030, 1, 1)
    ends_on: date = date(2030, 1, 1) + timedelta(days=150)


@dataclass
class Walk:
    """A person in front of a page, in the language that the page is in for them."""

    page: Page
    language: str = "nl"
    phone: bool = False

    # --- words and hands ------------------------------------------------------------------------------

    def say(self, msgid: str, **values: object) -> str:
        """The words of the page for `msgid`; "period|From" is "From" in the context "period"."""
        context, _, bare = msgid.rpartition("|")
        with translation.override(self.language):
            text = translation.pgettext(context, bare) if context else translation.gettext(bare)
        # In the name of a button a space that does not break is a space like any other.
        return " ".join((text % values if values else text).split())

    def pressed(self, msgid: str, *, more: str = "", **values: object) -> Locator:
        """The button or the link of exactly these words (`more` stands behind them)."""
        words = re.compile(rf"^{re.escape(self.say(msgid, **values))}\s*{re.escape(more)}$")
        return (
            self.page.get_by_role("button", name=words).or_(self.page.get_by_role("link", name=words)).first
        )

    def press(self, msgid: str, *, more: str = "", **values: object) -> None:
        self.pressed(msgid, more=more, **values).click()

    def field(self, msgid: str, within: Locator | None = None, **values: object) -> Locator:
        """The field whose label begins with these words and says no more than that it may stay empty."""
        optional = re.escape(self.say("may stay empty"))
        label = rf"^\s*{re.escape(self.say(msgid, **values))}\s*(?:{optional})?\s*$"
        return (within or self.page).get_by_label(re.compile(label))

    def write(self, msgid: str, text: str, **values: object) -> None:
        self.field(msgid, **values).first.fill(text)

    def reads(self, msgid: str, **values: object) -> None:
        """The page says so, where it says what happened."""
        said = self.page.get_by_role("status").filter(has_text=self.say(msgid, **values))
        expect(said).to_be_visible()

    def headed(self, msgid: str, **values: object) -> None:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.say(msgid, **values))

    def go(self, place: str) -> None:
        """By the navigation: Today, Agreements, Trust."""
        bar = "nav.bar" if self.phone else "nav.frame__nav"
        self.page.locator(bar).get_by_role("link", name=self.say(place), exact=True).click()

    # --- the door -------------------------------------------------------------------------------------

    def give_address(self, email: str) -> None:
        self.page.goto("/")
        self.write("Your e-mail address", email)

    def sign_in(self, who: Named, password: str) -> None:
        """By password: address first, then the password."""
        self.give_address(who.email)
        self.press("Sign in with a password")
        self.give_password(password)
        self.is_in(who)

    def give_password(self, password: str) -> None:
        self.write("Your password", password)
        self.press("Sign in")

    def sign_in_by_code(self, who: Named, mail_to: Callable[[str], str]) -> None:
        """By the code of the mail; `mail_to` gives the text of the newest one to an address."""
        self.give_address(who.email)
        self.press("Send me a code")
        self.headed("Look in your mail")
        found = CODE.search(mail_to(who.email))
        assert found, "there is no code in the mail"
        self.write("The code from the mail", found[1])
        self.press("Sign in")
        self.is_in(who)

    def is_in(self, who: Named) -> None:
        self.headed("Hello %(name)s,", name=who.short_name)

    def sign_out(self) -> None:
        if self.phone:
            self.press("More")
            self.page.locator("#more").get_by_role("button", name=self.say("Sign out"), exact=True).click()
        else:
            self.press("Sign out")
        expect(self.page).to_have_url(re.compile("/sign-in/"))

    # --- the negotiation ------------------------------------------------------------------------------

    def choose(self, other: Named) -> None:
        """To the page on which a proposal to `other` is written, in which I deliver."""
        self.go("Agreements")
        self.press("Make a proposal")
        self.press("You deliver", more=f": {other.full_name}")

    def row(self, group: str, index: int) -> Locator:
        return self.page.locator(f'[data-rows="{group}"] [data-rows-list] > [data-row]').nth(index)

    def write_terms(self, words: Words) -> None:
        """Outcome, period, two criteria and a promise."""
        self.write("What is there at the end that is not there now?", words.outcome)
        self.write("A short name", words.title)
        self.write("period|From", words.starts_on.isoformat())
        self.write("Up to and including", words.ends_on.isoformat())
        for index in range(2):
            if self.row("criteria", index).count() == 0:
                self.press("Add a criterion")
        first, second = self.row("criteria", 0), self.row("criteria", 1)
        self.field("What has to be right?", first).fill(words.yes_no)
        self.field("How do you both see it?", second).select_option("number")
        self.field("What has to be right?", second).fill(words.number)
        self.field("Now", second).fill("8,5" if self.language == "nl" else "8.5")
        self.field("The aim", second).fill("6")
        self.field("Unit", second).fill(words.unit)
        if self.row("support", 0).count() == 0:
            self.press("Add a promise")
        self.field("The promise", self.row("support", 0)).fill(words.promise)

    def send_to(self, other: Named) -> None:
        self.press("Sign and send to %(name)s", name=other.short_name)

    def propose(self, other: Named, words: Words) -> None:
        self.choose(other)
        self.write_terms(words)
        self.send_to(other)
        self.reads("Signed and sent to %(name)s.", name=other.short_name)

    def counter(self, other: Named, title: str) -> None:
        """From Today: read the proposal, write other words, sign and send."""
        self.go("Today")
        self.press("Read the proposal")
        self.act("Make a counter-proposal")
        self.write("A short name", title)
        self.send_to(other)
        self.reads("Your counter-proposal is signed and sent to %(name)s.", name=other.short_name)

    def compare(self) -> None:
        """From Today to the two versions side by side."""
        self.go("Today")
        self.press("Read the two versions")

    def sign(self, number: int) -> None:
        """Read the words once more, and sign."""
        self.press("Sign version %(number)s", number=number)
        expect(self.page).to_have_url(re.compile("/signature$"))
        self.press("Sign version %(number)s", number=number)
        self.reads("Signed. This is now your agreement.")

    def act(self, msgid: str) -> None:
        """One of the things one can do now, on the page of an agreement."""
        self.page.locator("#acts").get_by_role("link", name=self.say(msgid), exact=True).click()

    # --- the work -------------------------------------------------------------------------------------

    def open(self, title: str) -> None:
        """The page of an agreement, by the list."""
        self.go("Agreements")
        self.page.get_by_role("link", name=title, exact=True).first.click()

    def choose_course(self, course: str) -> None:
        words = self.say(f"course|{course}")
        self.page.locator("label.choice__row", has_text=words).first.click()

    def choose_file(self, name: str, kind: str, content: bytes) -> None:
        """In the first place where the page takes files."""
        chosen: FilePayload = {"name": name, "mimeType": kind, "buffer": content}
        self.page.locator('input[type="file"]').first.set_input_files(chosen)

    def fetch(self, name: str, content: bytes) -> None:
        """The file that the other handed in is saved, and is what they chose."""
        with self.page.expect_download() as saved:
            self.page.get_by_role("link", name=name, exact=True).first.click()
        assert saved.value.suggested_filename == name
        assert Path(saved.value.path()).read_bytes() == content

    def tell(self, other: Named, title: str) -> None:
        self.open(title)
        self.act("Tell how it stands")
        self.choose_course("Needs attention")
        self.write("What do you want to tell %(name)s?", "Het loopt, maar trager.", name=other.short_name)
        self.choose_file("foto van het bord.jpg", "image/jpeg", uploads.picture("JPEG"))
        self.press("Tell %(other)s", other=other.short_name)
        self.reads("%(name)s can read it now.", name=other.short_name)

    def deliver(self, other: Named, title: str) -> None:
        self.open(title)
        self.act("Deliver")
        self.headed("What is there now?")  # counting does not wait for the page
        statements = self.field("What is there now?")
        for index in range(statements.count()):
            statements.nth(index).fill("Het is er.")
        self.choose_file("bewijs.pdf", "application/pdf", uploads.PDF)
        self.press("Deliver to %(other)s", other=other.short_name)
        self.reads("Delivered. %(name)s looks whether it is what you two agreed.", name=other.short_name)

    def give_back(self, other: Named) -> None:
        """From Today: the delivery is not yet what was agreed."""
        self.go("Today")
        self.press("Look at the delivery")
        self.press("Give it back, with what is still needed")
        self.field("This is not met yet").first.check()
        self.write("What is needed here?", "Nog drie controles erbij.")
        self.press("Give back to %(other)s", other=other.short_name)
        self.reads("Given back. %(name)s reads what is still needed.", name=other.short_name)

    def accept(self, other: Named) -> None:
        self.go("Today")
        self.press("Look at the delivery")
        self.fetch("bewijs.pdf", uploads.PDF)
        self.press("Accept the delivery")
        self.reads("Accepted. %(name)s hears it from you.", name=other.short_name)


def main_job(holder: Walk, counterpart: Walk, h: Named, c: Named, words: Words | None = None) -> None:
    """From proposal to acceptance, with a counter-proposal and one delivery given back; both are in."""
    words = words or Words()
    new_title = f"{words.title}, eerste deel"
    holder.propose(c, words)
    counterpart.counter(h, new_title)
    holder.compare()
    holder.sign(2)
    holder.tell(c, new_title)
    holder.deliver(c, new_title)
    counterpart.give_back(h)
    holder.deliver(c, new_title)
    counterpart.accept(h)

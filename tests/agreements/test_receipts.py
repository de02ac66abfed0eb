"""Receipts: they find what the chain alone cannot, and tell nobody more than whether they stand."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core import serializers
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from afspraak.agreements.models import Agreement, Entry, Payload, Signature
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.queries.receipts import Finding, judge, receipt_of
from afspraak.core.chain import InstanceKey, Receipt, receipts_in
from afspraak.people.models import Person
from tests.agreements.test_history import TAMPERING
from tests.support.agreements import delivered, fresh, signed, told

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_attempts_yet() -> None:
    cache.clear()


@pytest.fixture
def agreement(holder: Person, counterpart: Person) -> Agreement:
    """Six entries, as the tamperers of the history expect it."""
    made = signed(holder, counterpart)
    for value in ("8.0", "7.6", "7.3"):
        made = told(made, value=value)
    return fresh(delivered(made))


def remove_whole(agreement: Agreement) -> None:
    """The agreement and everything that belongs to it, as if it had never been."""
    Signature.objects.filter(terms__agreement=agreement).delete()
    Agreement.objects.filter(pk=agreement.pk).update(
        in_force=None,
        latest=None,
        waits_for=None,
        waits_since=None,
        latest_check_in=None,
        state="ended",
        ended_as="withdrawn",
        closed_on=agreement.moved_on,
    )
    Entry.objects.filter(agreement=agreement).delete()
    agreement.versions.all().delete()
    agreement.parties.all().delete()
    Agreement.objects.filter(pk=agreement.pk).delete()


def test_a_receipt_of_any_length_is_found_in_the_chain(agreement: Agreement) -> None:
    older = receipt_of(agreement)
    told_on = agreement.entries.count()
    assert judge(older) is Finding.STANDS
    from afspraak.agreements import actions

    person = agreement.holder.person
    assert person
    longer = actions.recall(agreement, by=person, seen=agreement.revision, key=uuid.uuid4())
    longer = told(longer)
    assert fresh(longer).entry_count == told_on + 2
    assert judge(older) is Finding.STANDS
    assert judge(receipt_of(fresh(longer))) is Finding.STANDS


def test_an_older_chain_put_back_with_its_own_head_is_found(agreement: Agreement) -> None:
    """`verify` cannot see it: every part is genuine. The receipt of a later day can."""
    rows = [*Entry.objects.filter(agreement=agreement), *Payload.objects.filter(entry__agreement=agreement)]
    kept = serializers.serialize("json", [fresh(agreement), *rows])
    person = agreement.holder.person
    assert person
    from afspraak.agreements import actions

    longer = told(actions.recall(agreement, by=person, seen=agreement.revision, key=uuid.uuid4()))
    receipt = receipt_of(longer)
    Agreement.objects.filter(pk=longer.pk).update(latest_check_in=None)
    Entry.objects.filter(agreement=longer, number__gt=agreement.entry_count).delete()
    for row in serializers.deserialize("json", kept):
        row.save()
    assert check_agreement(fresh(agreement)) is None
    assert judge(receipt_of(fresh(agreement))) is Finding.STANDS
    assert judge(receipt) is Finding.DIFFERS


def test_an_agreement_removed_whole_is_found(agreement: Agreement) -> None:
    receipt = receipt_of(agreement)
    remove_whole(agreement)
    assert not Agreement.objects.exists()
    call_command("verify", "--quiet")  # content: there is nothing to check
    assert judge(receipt) is Finding.DIFFERS


@pytest.mark.parametrize("how", TAMPERING)
def test_what_verify_finds_a_receipt_finds_too(how: str, agreement: Agreement) -> None:
    receipt = receipt_of(agreement)
    TAMPERING[how][0](agreement)
    assert judge(receipt) is Finding.DIFFERS


def test_of_another_instance_or_forged_is_not_ours(agreement: Agreement) -> None:
    true = receipt_of(agreement)
    other = "ab" * 32
    forged = (
        Receipt(true.agreement, true.count - 1, true.head, true.key, true.signature),
        Receipt(true.agreement, true.count, other, true.key, true.signature),
        Receipt(str(uuid.uuid4()), true.count, true.head, true.key, true.signature),
        Receipt(true.agreement, true.count, true.head, other, true.signature),
        Receipt(true.agreement, true.count, true.head, true.key, "cd" * 64),
    )
    assert {judge(each) for each in forged} == {Finding.NOT_OURS}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text,
        lambda text: "Hallo Bram,\n\n" + text + "\n-- \nAfspraak",
        lambda text: "\n".join(f"> > {line}" for line in text.splitlines()),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(
            line[i : i + 40] for line in text.splitlines() for i in range(0, len(line), 40)
        ),
        lambda text: "\n".join(
            line[i : i + 60] + "=" for line in text.split("\n") for i in range(0, len(line), 60)
        ),
        lambda text: json.dumps({"receipt": text}),
        lambda text: "    " + text.replace("\n", "\n    "),
    ],
)
def test_a_mail_program_may_break_and_quote_it(agreement: Agreement, spoil: Callable[[str], str]) -> None:
    receipt = receipt_of(agreement)
    assert receipts_in(spoil(receipt.text)) == [receipt]


@pytest.mark.parametrize("text", ["", "x", "-----BEGIN AFSPRAAK RECEIPT----------END AFSPRAAK RECEIPT-----"])
def test_what_is_no_receipt_gives_none(text: str) -> None:
    assert receipts_in(text) == []


# --- the command ------------------------------------------------------------------------------------


def test_the_command_says_it_and_ends_so(
    agreement: Agreement, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mail = tmp_path / "mail.txt"
    mail.write_text("Hallo,\n" + receipt_of(agreement).text)
    call_command("verify", "--receipt", str(mail))
    assert "genuine, and still in the chain" in capsys.readouterr().out
    remove_whole(agreement)
    with pytest.raises(SystemExit) as stopped:
        call_command("verify", "--receipt", str(mail))
    assert stopped.value.code == 1
    assert "genuine, but the chain differs" in capsys.readouterr().out


def test_the_command_names_what_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("verify", "--receipt", str(tmp_path / "absent"))
    (tmp_path / "empty").write_text("")
    with pytest.raises(CommandError, match="no receipt"):
        call_command("verify", "--receipt", str(tmp_path / "empty"))


# --- the page ---------------------------------------------------------------------------------------

PAGE = "/trust/receipt/"
ANSWERS = {"stands": "Genuine, and still", "differs": "Genuine, but", "not_ours": "Not ours."}


def english() -> Client:
    return Client(headers={"accept-language": "en"})


def answer(text: str, client: Client | None = None) -> str:
    page = (client or english()).post(PAGE, {"text": text})
    assert page.status_code == 200, page.content.decode()
    (said,) = [name for name, words in ANSWERS.items() if words in page.content.decode()]
    return said


def test_anyone_gets_one_of_three_answers(agreement: Agreement) -> None:
    receipt = receipt_of(agreement)
    assert answer(receipt.text) == "stands"
    assert answer(receipt.text.replace(receipt.head, "ab" * 32)) == "not_ours"
    remove_whole(agreement)
    assert answer(receipt.text) == "differs"


def test_the_answer_says_no_title_no_name_and_no_number(agreement: Agreement, stranger: Person) -> None:
    receipt = receipt_of(agreement)
    client = english()
    client.force_login(stranger)
    page = client.post(PAGE, {"text": receipt.text}).content.decode()
    around = page.partition("<textarea")[0] + page.partition("</textarea>")[2]
    assert agreement.terms_shown.title not in page
    assert not [p for p in agreement.parties.all() if p.name in page]
    assert [each for each in (receipt.agreement, receipt.head) if each in around] == []


def test_what_keeps_nothing_does_not_say_that_it_did() -> None:
    page = english().post(PAGE, {"text": ""})
    assert page.status_code == 422
    assert "One more thing" in page.content.decode()
    assert "is kept" not in page.content.decode()


def test_a_file_does_too(agreement: Agreement) -> None:
    file = SimpleUploadedFile("mail.eml", receipt_of(agreement).text.encode())
    assert ANSWERS["stands"] in english().post(PAGE, {"file": file}).content.decode()
    binary = SimpleUploadedFile("x.png", bytes(range(256)))
    assert english().post(PAGE, {"file": binary}).status_code == 422


def test_nothing_brought_and_no_receipt_are_asked_for_again() -> None:
    for text in ("", "Dit is geen ontvangstbewijs."):
        page = english().post(PAGE, {"text": text})
        assert page.status_code == 422
        assert text in page.content.decode()


def test_who_tries_too_often_waits(agreement: Agreement) -> None:
    text = receipt_of(agreement).text
    got = [english().post(PAGE, {"text": text}).status_code for _ in range(21)]
    assert got == [200] * 20 + [429]
    page = english().post(PAGE, {"text": text}).content.decode()
    assert not [words for words in ANSWERS.values() if words in page]
    assert receipt_of(agreement).head in page  # what was pasted is kept


def test_the_page_shows_the_public_key_and_leads_to_it() -> None:
    page = english().get(reverse("trust:receipt")).content.decode()
    assert InstanceKey.load().public in page
    assert reverse("trust:verifier") in page

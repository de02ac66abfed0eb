"""The one page of an agreement, its versions, its chain, and the lists."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Payload
from afspraak.agreements.templatetags.agreements import with_links
from afspraak.core import clock
from afspraak.people.models import Person
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told, told_with

pytestmark = pytest.mark.django_db

ClientOf = Callable[[Person], Client]
REL = ' rel="noopener noreferrer nofollow"'


@pytest.fixture(autouse=True)
def in_english(holder: Person, counterpart: Person) -> None:
    for person in (holder, counterpart):
        person.language = "en"
        person.save(update_fields=["language"])


def page(client: Client, agreement: Agreement, name: str = "agreement", *more: object) -> str:
    answer = client.get(reverse(f"agreements:{name}", args=[agreement.pk, *more]))
    assert answer.status_code == 200
    return answer.content.decode()


def test_terms_stand_as_typed(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    """Letter for letter: what looks like markup is text, spaces and line ends are kept."""
    outcome = "Een  regel met <b>tekens</b> & 'aanhaling'.\nEn nog een."
    shown = page(client_of(holder), signed(holder, counterpart, outcome=outcome))
    assert "Een  regel met &lt;b&gt;tekens&lt;/b&gt; &amp; &#x27;aanhaling&#x27;.\nEn nog een." in shown
    assert "A number: from 8.2 to 5.0 weken" in shown
    assert "Marjolein promises:" in shown


def test_a_name_is_signed_only_under_a_signature(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    shown = page(client_of(counterpart), proposed(holder, counterpart))
    assert '<span class="signed-name">Bram van der Meer</span>' in shown
    assert '<span class="signed-name">Marjolein de Wit</span>' not in shown
    assert "Signed by Bram van der Meer on" in shown
    assert "Waits for your signature" in shown


def test_one_filled_button_and_only_what_is_possible(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = proposed(holder, counterpart)
    theirs, mine = page(client_of(counterpart), agreement), page(client_of(holder), agreement)
    assert theirs.count("button--filled") == 1
    for step in ("signature", "counter-proposal", "refusal"):
        assert f"{agreement.pk}/{step}" in theirs
        assert f"{agreement.pk}/{step}" not in mine
    assert f"{agreement.pk}/withdrawal" in mine
    assert f"{agreement.pk}/delivery" not in theirs + mine


def test_where_it_stands(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    agreement = told(signed(holder, counterpart))
    shown = page(client_of(counterpart), agreement)
    assert "7.3\u00a0weken, on the way to 5.0." in shown
    assert "De daling staat stil op 7,3 weken." in shown
    assert "Met Youssef een vaste route maken." in shown


def test_the_rhythm_is_for_the_holder_alone(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    with clock.at(clock.today() + timedelta(days=14)):
        assert "The next check-in fits today" in page(client_of(holder), agreement)
        assert "The next check-in" not in page(client_of(counterpart), agreement)


def test_past_the_period_it_is_friendly(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    with clock.at(clock.today() + timedelta(days=200)):
        shown = page(client_of(holder), agreement)
    assert "The agreed period is over." in shown
    assert f'button--filled" href="/agreements/{agreement.pk}/delivery"' in shown


def test_a_finished_one_shows_what_was_accepted(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    shown = page(client_of(holder), accepted(delivered(signed(holder, counterpart))))
    assert "Accepted by Marjolein de Wit" in shown
    assert "button--filled" not in shown
    assert 'rel="noopener noreferrer nofollow"' in shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Zie https://example.org/a?b=1&c=2.", f'Zie <a href="https://example.org/a?b=1&amp;c=2"{REL}>'),
        ("(https://example.org/x), en <b>", f'(<a href="https://example.org/x"{REL}>'),
        ('<script>https://example.org/"', f'&lt;script&gt;<a href="https://example.org/"{REL}>'),
    ],
)
def test_an_address_among_words_is_a_link(said: str, shown: str) -> None:
    assert str(with_links(said)).startswith(shown)
    assert "<script" not in with_links(said)
    assert "<b>" not in with_links(said)


@pytest.mark.parametrize("said", ["javascript:alert(1)", "https://", "http://a b", "file:///etc/passwd", ""])
def test_what_is_no_address_of_the_web_is_no_link(said: str) -> None:
    assert "<a" not in with_links(said)


def test_a_check_in_leads_to_what_it_names(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    shown = page(
        client_of(holder), told_with(signed(holder, counterpart), words="Zie https://example.org/meting.")
    )
    assert f'<a href="https://example.org/meting"{REL}>https://example.org/meting</a>.' in shown


def test_a_declined_one_says_why_without_blame(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = proposed(holder, counterpart)
    actions.refuse(agreement, by=counterpart, reason="Te vroeg.", seen=1, key=uuid.uuid4())
    shown = page(client_of(holder), agreement)
    assert "Declined on" in shown
    assert "Te vroeg." in shown


def test_words_that_only_look_like_a_link_stay_words(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    agreement = delivered(signed(holder, counterpart))
    for value in ('"javascript:alert(1)"', '"https://a x"', '"//a.example"', '"data:text/html,x"'):
        Payload.objects.filter(name__startswith="evidence").update(value=value)
        assert "nofollow" not in page(client_of(counterpart), agreement)


def test_a_version_and_the_chain(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    agreement = signed(holder, counterpart)
    assert "This version holds" in page(client_of(holder), agreement, "version", 1)
    assert "The chain is whole" in page(client_of(holder), agreement, "chain")
    assert client_of(holder).get(reverse("agreements:version", args=[agreement.pk, 9])).status_code == 404
    Payload.objects.create(
        entry=agreement.entries.get(number=1), position=5, name="note", value='"x"', salt="00" * 16
    )
    assert "step 1 does not fit" in page(client_of(counterpart), agreement, "chain")


@pytest.mark.parametrize(
    "name", ["agreement", "chain", "check_in", "delivery", "acceptance", "return", "recall"]
)
def test_for_others_it_does_not_exist(
    client_of: ClientOf, holder: Person, counterpart: Person, stranger: Person, name: str
) -> None:
    address = reverse(f"agreements:{name}", args=[delivered(signed(holder, counterpart)).pk])
    assert client_of(stranger).get(address).status_code == 404
    assert Client().get(address).status_code == 302


def test_the_list_puts_first_what_waits(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    signed(holder, counterpart, title="Loopt al")
    proposed(holder, counterpart, title="Wacht op antwoord")
    shown = client_of(counterpart).get(reverse("agreements:list")).content.decode()
    assert shown.index("What waits for you") < shown.index("Wacht op antwoord") < shown.index("Loopt al")
    assert shown.count("Wacht op antwoord") == 1


def test_closed_ones_have_their_own_page(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    accepted(delivered(signed(holder, counterpart, title="Klaar en goed")))
    client = client_of(holder)
    assert "Klaar en goed" not in client.get(reverse("agreements:list")).content.decode()
    assert "Klaar en goed" in client.get(reverse("agreements:list") + "?show=ended").content.decode()
    assert "Klaar en goed" not in client.get(reverse("agreements:list") + "?show=holder").content.decode()


def test_lists_page_on_without_gaps(client_of: ClientOf, holder: Person, counterpart: Person) -> None:
    for n in range(35):
        signed(holder, counterpart, title=f"Afspraak {n:02}")
    client = client_of(holder)
    first = client.get(reverse("agreements:list") + "?show=holder")
    after = first.context["page"].next
    second = client.get(reverse("agreements:list"), {"show": "holder", "after": after})
    titles = [a.terms_shown.title for a in [*first.context["page"].items, *second.context["page"].items]]
    assert sorted(titles) == [f"Afspraak {n:02}" for n in range(35)]
    assert second.context["page"].next is None


def test_putting_away(client_of: ClientOf, holder: Person, counterpart: Person, stranger: Person) -> None:
    agreement = fresh(signed(holder, counterpart))
    address = reverse("agreements:put_away", args=[agreement.pk, 2])
    assert client_of(stranger).post(address).status_code == 404
    assert "put-away" in client_of(holder).get("/").content.decode()
    assert client_of(holder).post(address).status_code == 303
    assert "put-away" not in client_of(holder).get("/").content.decode()


def test_what_is_new_in_one_agreement_stands_together(
    client_of: ClientOf, holder: Person, counterpart: Person
) -> None:
    """One title for the steps of one agreement, and one act to put them away; the other stays."""
    other = signed(holder, counterpart, title="Een andere")
    agreement = told(told(signed(holder, counterpart)))
    client = client_of(counterpart)
    page = client.get("/")
    assert [len(steps) for _agreement, steps in page.context["news"]] in ([3, 1], [1, 3])
    assert page.content.decode().count("/put-away") == 2
    newest = reverse("agreements:put_away", args=[agreement.pk, fresh(agreement).entry_count])
    assert newest in page.content.decode()
    assert client.post(newest).status_code == 303
    assert [each.pk for each, _steps in client.get("/").context["news"]] == [other.pk]

"""Who else reads an agreement: both widen, either narrows, and others read what was meant for them only."""

from __future__ import annotations

import uuid

import pytest
from django.test import Client
from django.urls import reverse

from afspraak.agreements import actions
from afspraak.agreements.models import Agreement, Sharing
from afspraak.agreements.queries import needs, shared
from afspraak.agreements.queries.chain import check_agreement
from afspraak.agreements.states import Audience, CriterionKind, Step
from afspraak.agreements.wording import CriterionWording
from afspraak.core import outbox
from afspraak.core.errors import Conflict, Invalid, NotThere, Refused
from afspraak.people.actions.team import close_team
from afspraak.people.models import Person, Team
from tests.support.agreements import accepted, delivered, fresh, proposed, signed, told
from tests.support.cast import Cast
from tests.support.leaving import leaves
from tests.support.taking import attempt

pytestmark = pytest.mark.django_db


@pytest.fixture
def teammate(cast: Cast) -> Person:
    return cast.teammate


@pytest.fixture
def steward(cast: Cast) -> Person:
    return cast.steward


@pytest.fixture
def team(teammate: Person) -> Team:
    team = teammate.home_team or Team.objects.create(name="Vergunningen")
    teammate.home_team, teammate.home_team_since = team, teammate.home_team_since or "2026-01-01"
    teammate.save()
    return team


def share(agreement: Agreement, by: Person, audience: Audience, team: Team | None = None) -> None:
    actions.share(agreement, audience=audience, team=team, by=by, key=uuid.uuid4())


def answer(agreement: Agreement, by: Person, said: str = "yes") -> None:
    actions.answer_widening(agreement, answer=said, by=by, key=uuid.uuid4())


def shared_with_all(holder: Person, counterpart: Person, agreement: Agreement | None = None) -> Agreement:
    agreement = agreement or signed(holder, counterpart)
    share(agreement, holder, Audience.ORGANISATION)
    answer(agreement, counterpart)
    return fresh(agreement)


def reads(person: Person, agreement: Agreement) -> bool:
    try:
        shared.shared_for(person, agreement.pk)
    except NotThere:
        return False
    return True


def test_both_agree_before_anybody_reads(
    holder: Person, counterpart: Person, teammate: Person, stranger: Person, guest: Person, team: Team
) -> None:
    agreement = signed(holder, counterpart)
    share(agreement, holder, Audience.TEAM, team)
    assert not reads(teammate, agreement)
    assert [need.step for need in needs.needs_of(counterpart)] == [Step.WIDENING_ANSWER]
    assert not needs.needs_of(holder)
    answer(agreement, counterpart)
    assert reads(teammate, agreement)
    assert not reads(guest, agreement)
    assert not needs.needs_of(counterpart)
    share(agreement, counterpart, Audience.PARTIES)
    assert not reads(teammate, agreement)
    assert check_agreement(fresh(agreement)) is None


def test_only_the_named_team_reads(
    holder: Person, counterpart: Person, stranger: Person, steward: Person, team: Team
) -> None:
    agreement = signed(holder, counterpart)
    other = Team.objects.create(name="Een ander team")
    share(agreement, holder, Audience.TEAM, other)
    answer(agreement, counterpart)
    for person in (stranger, steward):
        person.home_team = None
        person.save()
        assert not reads(person, agreement)
        assert not shared.listed(person).items
    assert not Agreement.objects.visible_to(stranger).exists()


def test_everyone_who_works_here_reads_and_no_guest(
    holder: Person, counterpart: Person, stranger: Person, guest: Person
) -> None:
    agreement = shared_with_all(holder, counterpart)
    assert reads(stranger, agreement)
    assert not reads(guest, agreement)
    assert not shared.listed(holder).items  # their own page says more


@pytest.mark.parametrize("said", ["no", "withdrawn"])
def test_a_wish_that_is_not_granted_shares_nothing(
    said: str, holder: Person, counterpart: Person, stranger: Person
) -> None:
    agreement = signed(holder, counterpart)
    share(agreement, holder, Audience.ORGANISATION)
    by, wrong = (counterpart, holder) if said == "no" else (holder, counterpart)
    for not_theirs in (said, "yes" if wrong == holder else "maybe"):
        with pytest.raises(Refused):
            answer(agreement, wrong, not_theirs)
    answer(agreement, by, said)
    assert not reads(stranger, agreement)
    with pytest.raises(Conflict):
        answer(agreement, counterpart)
    assert check_agreement(fresh(agreement)) is None


def test_one_wish_at_a_time_and_none_for_what_is_so(holder: Person, counterpart: Person, team: Team) -> None:
    agreement = signed(holder, counterpart)
    share(agreement, holder, Audience.ORGANISATION)
    with pytest.raises(Conflict):
        share(agreement, counterpart, Audience.TEAM, team)
    with pytest.raises(Invalid):
        share(agreement, counterpart, Audience.PARTIES)
    with pytest.raises(Invalid):
        share(agreement, counterpart, Audience.TEAM)


def test_nothing_is_shared_before_both_signed(holder: Person, counterpart: Person) -> None:
    with pytest.raises(Refused):
        share(proposed(holder, counterpart), holder, Audience.ORGANISATION)


def test_what_is_closed_can_only_be_narrowed(holder: Person, counterpart: Person, stranger: Person) -> None:
    agreement = shared_with_all(holder, counterpart)
    agreement = accepted(delivered(agreement))
    assert shared.shared_for(stranger, agreement.pk).stands
    share(agreement, counterpart, Audience.PARTIES)
    assert not reads(stranger, agreement)
    with pytest.raises(Refused):
        share(agreement, counterpart, Audience.ORGANISATION)
    assert fresh(agreement).closed_on == agreement.closed_on
    assert check_agreement(fresh(agreement)) is None


def test_what_both_erased_is_read_by_no_others(holder: Person, counterpart: Person, stranger: Person) -> None:
    agreement = fresh(accepted(delivered(shared_with_all(holder, counterpart))))
    assert reads(stranger, agreement)
    actions.ask_joint_erasure(agreement, by=holder)
    assert reads(stranger, agreement)
    actions.agree_joint_erasure(agreement, by=counterpart)
    assert not reads(stranger, agreement)
    assert check_agreement(fresh(agreement)) is None


def test_a_team_that_closes_takes_the_sharing_with_it(
    holder: Person, counterpart: Person, teammate: Person, team: Team, steward: Person
) -> None:
    agreement = signed(holder, counterpart)
    share(agreement, holder, Audience.TEAM, team)
    answer(agreement, counterpart)
    outbox.serve_due()
    close_team(team, by=steward)
    outbox.serve_due()
    assert not reads(teammate, agreement)
    assert Sharing.objects.get().audience == Audience.PARTIES
    assert check_agreement(fresh(agreement)) is None


def test_others_read_what_was_agreed_and_nothing_of_how_it_goes(
    holder: Person, counterpart: Person, stranger: Person, teammate: Person, client: Client
) -> None:
    criteria = (
        CriterionWording("Raadsleden vinden het helder.", CriterionKind.JUDGED, judge=teammate),
        CriterionWording("Het staat op de website."),
    )
    agreement = signed(holder, counterpart, criteria=criteria)
    agreement = shared_with_all(holder, counterpart, agreement)
    told(agreement, value="")
    actions.write_message(agreement, by=holder, text="Een geheim bericht", key=uuid.uuid4())
    attempt(Step.CHANGE, agreement, counterpart)
    client.force_login(stranger)
    pages = [
        client.get(reverse("agreements:shared", args=[agreement.pk])),
        client.get(reverse("agreements:list"), {"show": "shared"}),
    ]
    assert [page.status_code for page in pages] == [200, 200]
    page = pages[0].content.decode()
    assert "Raadsleden vinden het helder." in page
    hidden = (
        "De daling staat stil", "geheim bericht", "Gewijzigd", teammate.full_name, "Ik regel een jurist",
        "aandacht nodig", "versie", "Versie", agreement.terms_shown.fingerprint,
    )  # fmt: skip
    for text in hidden:
        assert all(text not in page.content.decode() for page in pages), text
    for name in ("agreement", "chain", "document", "document_data", "sharing", "message", "version"):
        args = [agreement.pk, 1] if name == "version" else [agreement.pk]
        assert client.get(reverse(f"agreements:{name}", args=args)).status_code == 404


def test_the_page_of_who_reads(
    holder: Person, counterpart: Person, team: Team, client: Client, teammate: Person
) -> None:
    agreement = signed(holder, counterpart)
    url = reverse("agreements:sharing", args=[agreement.pk])
    client.force_login(holder)
    assert client.get(url).status_code == 200
    sent = {"audience": "team", "team": str(team.pk), "seen": "0", "key": str(uuid.uuid4())}
    assert client.post(url, sent | {"team": ""}).status_code == 422
    assert client.post(url, sent).status_code == 303
    client.force_login(counterpart)
    assert team.name in client.get(url).content.decode()
    reply = reverse("agreements:widening_answer", args=[agreement.pk])
    assert client.post(reply, {"answer": "yes", "seen": "0", "key": str(uuid.uuid4())}).status_code == 303
    client.force_login(teammate)
    assert agreement.terms_shown.title in client.get(reverse("team")).content.decode()


def test_there_is_a_choice_only_where_something_can_change(
    holder: Person, counterpart: Person, client: Client, steward: Person
) -> None:
    """With the other gone nobody agrees to share it more widely; what is shared can be narrowed."""
    alone, wide = signed(holder, counterpart), shared_with_all(holder, counterpart)
    leaves(counterpart)
    client.force_login(holder)
    url = reverse("agreements:sharing", args=[alone.pk])
    assert client.get(url).status_code == 409
    assert url not in client.get(reverse("agreements:agreement", args=[alone.pk])).content.decode()
    url = reverse("agreements:sharing", args=[wide.pk])
    assert url in client.get(reverse("agreements:agreement", args=[wide.pk])).content.decode()
    offered = client.get(url).context["form"].fields["audience"].choices
    assert [value for value, _label in offered] == ["parties", "team", "organisation"]
    sent = {"audience": "parties", "seen": "0", "key": str(uuid.uuid4())}
    assert client.post(url, sent).status_code == 303
    assert client.get(url).status_code == 409


def test_the_history_names_the_team(holder: Person, counterpart: Person, team: Team, client: Client) -> None:
    agreement = signed(holder, counterpart)
    share(agreement, holder, Audience.TEAM, team)
    answer(agreement, counterpart)
    client.force_login(counterpart)
    for name in ("agreement", "chain"):
        page = client.get(reverse(f"agreements:{name}", args=[agreement.pk])).content.decode()
        assert f"Nu leest mee: team {team.name}." in page, name


def test_who_writes_a_change_reads_who_will_read_it(
    holder: Person, counterpart: Person, client: Client
) -> None:
    agreement = signed(holder, counterpart)
    client.force_login(holder)
    url = reverse("agreements:change", args=[agreement.pk])
    before = client.get(url).content.decode()
    assert "iedereen die hier werkt" not in before
    assert f"Alleen {counterpart.short_name} en jij lezen dit." in before
    shared_with_all(holder, counterpart, agreement)
    assert "dan leest iedereen die hier werkt het ook." in client.get(url).content.decode()

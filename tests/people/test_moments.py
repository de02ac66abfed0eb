"""No time of day stays behind in a session, in a cache key or in a row of a person."""

from __future__ import annotations

import base64
import json
import time
from datetime import timedelta

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.core.cache import cache
from django.test import Client
from django.urls import reverse

from afspraak.core import clock
from afspraak.people import moments, rate_limits
from afspraak.people.jobs import clear_sessions
from afspraak.people.models import Person, Session
from afspraak.people.sessions import SessionStore
from tests.laws.times import betrays
from tests.support.cast import PASSWORD, Cast

pytestmark = pytest.mark.django_db


def later(**span: int) -> None:
    """Let the night's job run as if `span` had passed."""
    with clock.at(clock.now() + timedelta(**span)):
        clear_sessions()


def test_an_idle_session_forgets_when_it_began(cast: Cast) -> None:
    Client().post(reverse("account_login"), {"login": cast.holder.email, "password": PASSWORD})
    row = Session.objects.get()
    assert row.holds_moments
    later(minutes=6)
    row.refresh_from_db()
    data = SessionStore().decode(row.data)
    assert [proof["at"] for proof in data[moments.PROVED]] == [0]
    assert not row.holds_moments
    assert betrays(json.dumps(data)) is None


def test_a_session_in_use_forgets_too(cast: Cast) -> None:
    client = Client()
    client.post(reverse("account_login"), {"login": cast.holder.email, "password": PASSWORD})
    with clock.at(clock.now() + timedelta(minutes=6)):
        client.get(reverse("people:preferences"))
    assert not Session.objects.get().holds_moments


def test_a_session_is_written_without_a_time(cast: Cast) -> None:
    store = SessionStore()
    text = store.encode({"some": "thing"})
    assert store.decode(text) == {"some": "thing"}
    assert text.count(":") == 1  # value and signature; Django's own signer would put a time between
    body = text.split(":")[0]
    assert json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))) == {"some": "thing"}
    assert store.decode("x" + text) == {}


def test_a_code_nobody_typed_is_forgotten(cast: Cast) -> None:
    Client().post(reverse("account_request_login_code"), {"login": cast.holder.email})
    assert moments.PENDING in SessionStore().decode(Session.objects.get().data)
    later(minutes=11)
    assert moments.PENDING not in SessionStore().decode(Session.objects.get().data)


def test_a_reset_nobody_finished_is_forgotten(cast: Cast) -> None:
    made = default_token_generator.make_token(cast.holder)
    assert moments.RESET in moments.without_lapsed({moments.RESET: made})
    with clock.at(clock.now() + timedelta(hours=1, minutes=1)):
        assert moments.without_lapsed({moments.RESET: made}) == {}
    assert moments.without_lapsed({moments.RESET: "not a token"}) == {}


def test_fresh_proof_stays_for_five_minutes() -> None:
    now = time.time()
    data = {moments.PROVED: [{"method": "password", "at": now}, {"method": "code", "at": now - 400}]}
    assert [proof["at"] for proof in moments.without_lapsed(data)[moments.PROVED]] == [now, 0]


def test_lapsed_sessions_go(cast: Cast) -> None:
    Client().post(reverse("account_login"), {"login": cast.holder.email, "password": PASSWORD})
    later(days=22)
    assert not Session.objects.exists()


def test_people_have_no_moments(cast: Cast) -> None:
    names = {field.name for field in Person._meta.get_fields()}
    assert not names & {"last_login", "date_joined", "created_at"}


def test_counters_are_kept_under_keys_nobody_reads(cast: Cast) -> None:
    client = Client(REMOTE_ADDR="203.0.113.7")
    client.post(reverse("account_login"), {"login": cast.holder.email, "password": "wrong wrong wrong"})
    keys = list(cache._cache)  # type: ignore[attr-defined]
    assert keys
    assert all(len(key) == 64 and "203.0.113.7" not in key and "bram" not in key for key in keys)


def test_yesterdays_counters_mean_nothing_today() -> None:
    today = rate_limits.daily_secret()
    with clock.at(clock.today() + timedelta(days=1)):
        assert rate_limits.daily_secret() != today


def test_too_many_tries_are_held_up(cast: Cast) -> None:
    client = Client()
    for _ in range(12):
        client.post(reverse("account_login"), {"login": cast.holder.email, "password": "wrong wrong wrong"})
    client.post(reverse("account_login"), {"login": cast.holder.email, "password": PASSWORD})
    assert client.get(reverse("people:preferences")).status_code == 302


def test_who_tries_without_end_is_told_to_wait(cast: Cast) -> None:
    client = Client(headers={"accept-language": "en"})
    pages = [
        client.post(reverse("account_login"), {"login": f"{number}@example.org"}) for number in range(40)
    ]
    assert pages[-1].status_code == 429
    assert "Wait a moment" in pages[-1].content.decode()

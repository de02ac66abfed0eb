"""The session store: no moment of signing in, an end at a midnight, gone for everyone at once if asked."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import CreateError, SessionBase, UpdateError
from django.core import signing
from django.db import IntegrityError, transaction

from afspraak.core import clock
from afspraak.people.models import Session
from afspraak.people.moments import SessionData, holds_moments, without_lapsed

SIGNED_OUT_KEPT = timedelta(
    days=2
)  # a code or reset under way: minutes, up to a midnight that is surely later


class SessionStore(SessionBase):
    """Django's contract for a session engine, on `people.Session`."""

    @classmethod
    def get_model_class(cls) -> type[Session]:
        return Session

    def ends_on(self) -> date:
        """The date at whose start the session is no more.

        Always a Monday for who is signed in: a date some fixed days after signing in would tell that date.
        """
        if self.get(SESSION_KEY) is None:
            return clock.today() + SIGNED_OUT_KEPT
        earliest = clock.today() + timedelta(seconds=settings.SESSION_COOKIE_AGE)
        return earliest + timedelta(days=-earliest.weekday() % 7)

    def get_expiry_date(self, **kwargs: Any) -> datetime:
        return clock.midnight(self.ends_on())

    def get_expiry_age(self, **kwargs: Any) -> int:
        """Seconds until that midnight, for the cookie."""
        return max(0, int((self.get_expiry_date() - clock.now()).total_seconds()))

    def encode(self, session_dict: SessionData) -> str:
        """As Django's, without the time that its signer would add, and without moments that lapsed."""
        return _signer(self.key_salt).sign_object(without_lapsed(session_dict), serializer=self.serializer)

    def decode(self, session_data: str | bytes) -> SessionData:
        """What `encode` wrote; nothing when somebody altered it."""
        try:
            data: SessionData = _signer(self.key_salt).unsign_object(
                str(session_data), serializer=self.serializer
            )
        except (signing.BadSignature, ValueError):
            return {}
        return data

    def load(self) -> SessionData:
        row = Session.objects.filter(session_key=self.session_key, expires_on__gt=clock.today()).first()
        if row is None:
            self._session_key = None
            return {}
        data = self.decode(row.data)
        kept = without_lapsed(data)
        self.modified = self.modified or kept != data
        return kept

    def exists(self, session_key: str) -> bool:
        return Session.objects.filter(session_key=session_key).exists()

    def create(self) -> None:
        while True:
            self._session_key = self._get_new_session_key()  # type: ignore[attr-defined]  # missing in the stubs
            try:
                self.save(must_create=True)
            except CreateError:
                continue
            self.modified = True
            return

    def save(self, must_create: bool = False) -> None:
        if self.session_key is None:
            return self.create()
        data = without_lapsed(self._get_session(no_load=must_create))  # type: ignore[attr-defined]  # as above
        row = {
            "data": self.encode(data),
            "person_id": data.get(SESSION_KEY),
            "expires_on": self.ends_on(),
            "holds_moments": holds_moments(data),
        }
        if must_create:
            try:
                with transaction.atomic():
                    Session.objects.create(session_key=self.session_key, **row)
            except IntegrityError as error:
                raise CreateError from error
        elif not Session.objects.filter(session_key=self.session_key).update(**row):
            raise UpdateError
        return None

    def delete(self, session_key: str | None = None) -> None:
        Session.objects.filter(session_key=session_key or self.session_key).delete()

    @classmethod
    def clear_expired(cls) -> None:
        Session.objects.filter(expires_on__lte=clock.today()).delete()


def _signer(salt: str) -> signing.Signer:
    return signing.Signer(salt=salt)


def sweep_idle() -> int:
    """Take lapsed moments out of sessions that nobody saves again. Returns how many were changed."""
    swept = 0
    for row in Session.objects.filter(holds_moments=True).iterator():
        store = SessionStore(row.session_key)
        data = store.decode(row.data)
        kept = without_lapsed(data)
        if kept == data:
            continue
        # Conditional: a request that saved meanwhile is newer than what was read here.
        swept += Session.objects.filter(pk=row.pk, data=row.data).update(
            data=store.encode(kept), holds_moments=holds_moments(kept)
        )
    return swept

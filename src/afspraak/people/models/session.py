"""A session: somebody is signed in somewhere, until a date."""

from __future__ import annotations

from django.db import models

from afspraak.people.rules import SessionQuerySet


class Session(models.Model):
    """Where somebody is signed in. It tells when it ends, never when it began, from where or on what."""

    session_key = models.CharField(primary_key=True, max_length=40)
    data = models.TextField()
    person = models.ForeignKey(
        "people.Person", on_delete=models.CASCADE, null=True, blank=True, related_name="sessions"
    )
    name = models.CharField(max_length=60, blank=True)  # given by its owner, to tell one from another
    expires_on = models.DateField(db_index=True)
    # Whether `data` still holds security state of minutes, so that the sweep opens only these.
    holds_moments = models.BooleanField(default=False, db_index=True)

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ("expires_on", "session_key")

    def __str__(self) -> str:
        return self.name or str(self.expires_on)

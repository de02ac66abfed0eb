"""Asking somebody from outside in for one thing, until a day, and ending that."""

from __future__ import annotations

import unicodedata
from datetime import date, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Max

from afspraak.core import clock, outbox
from afspraak.core.errors import Invalid, NotThere, Refused
from afspraak.people.actions.person import address_of, demand_fits, locked
from afspraak.people.events import GuestEnded, GuestInvited
from afspraak.people.models import Invitation, Kind, Person, Session

LONGEST = timedelta(days=365)
MOST_AT_ONCE = 40  # guests of one colleague: far more than anybody talks with, far fewer than a mailing


@transaction.atomic
def invite_guest(inviter: Person, *, name: str, email: str, language: str = "nl", until: date) -> Person:
    """Let somebody come in with a code sent to their address, through the last day `until`.

    They see what they were asked into and nothing else; what that is, the caller keeps. Who was asked in
    before keeps the name they have, and the later of the days. The address of a colleague gives that
    colleague, without an invitation: they have a place here already. A guest gets a mail each time.
    Raises Invalid (name, email, language, until) and Refused.
    """
    if inviter.is_guest or not inviter.is_active:
        raise Refused("guest.only_colleagues")
    if not clock.today() <= until <= clock.today() + LONGEST:
        raise Invalid("guest.until", fields={"until": "guest.until"})
    known = _at(address_of(email))
    if known is not None and not known.is_guest:
        return _colleague(known)
    guest = locked(known or _added(_named(name, email, language), until))
    if guest.deactivated_on is not None:
        raise Refused("guest.not_possible")
    _demand_room(inviter, guest)
    invitation, _ = Invitation.objects.get_or_create(guest=guest, inviter=inviter, defaults={"until": until})
    if invitation.until < until:
        invitation.until = until
        invitation.save(update_fields=["until"])
    if guest.guest_until is None or guest.guest_until < until:
        guest.guest_until = until
        guest.save(update_fields=["guest_until"])
    outbox.record(GuestInvited(guest_id=guest.pk, inviter_id=inviter.pk))
    return guest


@transaction.atomic
def end_invitation(invitation: Invitation, *, by: Person) -> None:
    """Take back that one asked somebody in. Where no other invitation lasts, their access ends at once.

    Raises NotThere when it was ended before, or is not one's own.
    """
    row = Invitation.objects.visible_to(by).filter(pk=invitation.pk).first()
    if row is None:
        raise NotThere
    guest = locked(row.guest)
    row.delete()
    last = guest.invitations.aggregate(last=Max("until"))["last"]
    if last is None and guest.guest_until is not None and guest.guest_until > row.until:
        last = guest.guest_until  # given by a steward
    guest.guest_until = last or clock.today() - timedelta(days=1)
    guest.save(update_fields=["guest_until"])
    if not guest.is_active:
        Session.objects.filter(person=guest).delete()
    outbox.record(GuestEnded(guest_id=guest.pk, inviter_id=by.pk))


@transaction.atomic
def close_visit(guest: Person) -> None:
    """The last day is over: nothing is left of where they were signed in, nor of who asked them in."""
    guest = locked(guest)
    if guest.is_past_visit:
        Session.objects.filter(person=guest).delete()
        Invitation.objects.filter(guest=guest).delete()


def _demand_room(inviter: Person, guest: Person) -> None:
    """Raises Refused where `inviter` has as many other guests as one person may have at once."""
    others = Invitation.objects.filter(inviter=inviter, until__gte=clock.today()).exclude(guest=guest)
    if others.count() >= MOST_AT_ONCE:
        raise Refused("guest.too_many", most=MOST_AT_ONCE)


def _at(email: str) -> Person | None:
    return Person.objects.filter(email__iexact=email).first()


def _colleague(known: Person) -> Person:
    """Somebody with a place here already. Raises Refused for who left, and for what is nobody."""
    if known.kind != Kind.EMPLOYEE:
        raise Refused("guest.not_possible")
    if not known.is_active:
        raise Refused("person.gone", name=known.full_name)
    return known


def _named(name: str, email: str, language: str) -> Person:
    """A person who is not stored yet: "Tom van den Berg" is Tom, van den, Berg."""
    given, *rest = unicodedata.normalize("NFC", name).split() or [""]
    family = next((at for at, word in enumerate(rest) if not word.islower()), max(len(rest) - 1, 0))
    return Person(
        kind=Kind.GUEST,
        email=address_of(email),
        given_name=given,
        infix=" ".join(rest[:family]),
        family_name=" ".join(rest[family:]),
        language=language,
    )


def _added(guest: Person, until: date) -> Person:
    """Store the guest, without a password. Of two who ask the same address in at once, one adds it."""
    try:
        demand_fits(guest)
    except Invalid as error:
        raise Invalid(error.key, fields=_as_typed(error.fields), **error.values) from error
    guest.guest_until = until
    guest.set_unusable_password()
    try:
        with transaction.atomic():
            guest.save(force_insert=True)
    except IntegrityError:
        known = _at(guest.email)
        if known is None or not known.is_guest:
            raise
        return known
    return guest


def _as_typed(fields: dict[str, str]) -> dict[str, str]:
    """The three parts of a name were typed as one."""
    wrong = {("name" if field in NAME else field): key for field, key in fields.items()}
    if wrong.get("name") == "person.name_missing":
        wrong["name"] = "guest.whole_name"
    return wrong


NAME = frozenset({"given_name", "infix", "family_name"})

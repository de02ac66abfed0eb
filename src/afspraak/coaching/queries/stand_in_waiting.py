"""Standing in: whom one was asked for, and that somebody whom one asked cannot."""

from __future__ import annotations

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.coaching.queries.gathered import Gathered
from afspraak.coaching.queries.waiting_line import Waiting
from afspraak.core import clock
from afspraak.people.models import Away, Person
from afspraak.people.queries.away import to_answer

TO_STAND_IN, NOBODY_STANDS_IN = "stand_in_asked", "stand_in_declined"


def asked(me: Person) -> QuerySet[Away]:
    """Whom one was asked to stand in for, and one's own days for which somebody cannot."""
    return to_answer(me, clock.today())


def lines(gathered: Gathered) -> list[Waiting]:
    """No query."""
    me = gathered.me
    return [_asked(away) if away.stand_in_id == me.pk else _declined(away) for away in gathered.standing_in]


def _asked(away: Away) -> Waiting:
    return Waiting(
        TO_STAND_IN,
        pgettext("step", "Stand in"),
        away.person,
        "",
        None,
        away.asked_on or clock.today(),
        reverse("people:standing_in", args=[away.pk]),
        _("Answer %(name)s") % {"name": away.person.short_name},
        _("%(name)s asks whether you will stand in. No is fine too.") % {"name": away.person.short_name},
    )


def _declined(away: Away) -> Waiting:
    assert away.stand_in is not None  # somebody said no
    return Waiting(
        NOBODY_STANDS_IN,
        pgettext("step", "Stand in"),
        away.stand_in,
        "",
        None,
        away.asked_on or clock.today(),
        reverse("people:away_change", args=[away.pk]),
        _("Ask somebody else"),
        _("%(name)s cannot stand in. You can ask somebody else, or leave it.")
        % {"name": away.stand_in.short_name},
        is_for_me_to_do=True,
    )

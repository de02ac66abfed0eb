"""What is stored about one person, as they read it on their own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from afspraak.core import clock
from afspraak.people.models import Away, Membership, Person, Team
from afspraak.people.queries.away import own_days_away

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True)
class Fact:
    """One thing that is known: its name, what it is, and since, from or until when if that is kept."""

    name: StrOrPromise
    value: StrOrPromise
    since: date | None = None
    starts: date | None = None
    until: date | None = None


def facts(person: Person) -> list[Fact]:
    """What the stored row of `person` says, without what is empty. Four queries."""
    me = Person.objects.select_related("home_team", "coach", "next_coach").get(pk=person.pk)
    others = Membership.objects.filter(person=me).select_related("team").order_by("team__name")
    known = [
        Fact(gettext_lazy("Name"), me.full_name),
        Fact(gettext_lazy("E-mail address"), me.email),
        Fact(gettext_lazy("Function"), me.function),
        Fact(gettext_lazy("Personnel number"), me.personnel_number or ""),
        Fact(gettext_lazy("Home team"), str(me.home_team or ""), since=me.home_team_since),
        *(Fact(gettext_lazy("Other team"), str(place.team), since=place.since) for place in others),
        *(Fact(gettext_lazy("Leads"), str(team)) for team in Team.objects.filter(lead=me, closed_on=None)),
        Fact(gettext_lazy("Coach"), me.coach.full_name if me.coach else ""),
        Fact(
            gettext_lazy("Next coach"),
            me.next_coach.full_name if me.next_coach else "",
            starts=me.next_coach_from,
        ),
        Fact(gettext_lazy("Role"), _roles(me)),
        Fact(gettext_lazy("Who you are here"), _("guest") if me.is_guest else "", until=me.guest_until),
        *(
            Fact(gettext_lazy("Away"), _stand_in(away), starts=away.first, until=away.last)
            for away in own_days_away(me, clock.today())
        ),
        Fact(gettext_lazy("Language"), dict(settings.LANGUAGES)[me.language]),
        Fact(gettext_lazy("Time zone"), me.time_zone.replace("_", " ")),
        Fact(gettext_lazy("Light or dark"), me.get_theme_display()),
    ]
    return [fact for fact in known if fact.value]


def _stand_in(away: Away) -> str:
    """Who stands in, or was asked to."""
    if away.stand_in is None:
        return str(away.get_answer_display())
    return f"{away.stand_in.full_name}: {away.get_answer_display()}"


def _roles(person: Person) -> str:
    """Steward and overseer, in words; nothing for most people."""
    names = [_("steward")] if person.is_steward else []
    if person.overseer_kind:
        names.append(_("overseer, %(kind)s") % {"kind": person.get_overseer_kind_display()})
    return "; ".join(names)

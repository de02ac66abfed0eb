"""What stands around every page: who reads, where one can go, in which language and light.

At most two queries: the organisation, and in the demo its people. Who reads was fetched already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from afspraak.people import organisation
from afspraak.people.models import Person
from afspraak.people.models.person import Theme
from afspraak.people.organisation import Organisation

THEME_COOKIE = "theme"
DEMO_CAST = "afspraak.demo.queries.cast"


@dataclass(frozen=True)
class Place:
    """One word of the navigation."""

    label: str | Promise
    url_name: str
    icon: str
    under: tuple[str, ...]  # first parts of the paths that belong to it
    for_coaches: bool = False


IN_THE_BAR = 4  # words of the navigation that fit in a phone's bar; the others stand under "More"

PLACES = (
    Place(_("Today"), "today", "file-text", ("",)),
    Place(_("Agreements"), "agreements:list", "cord", ("agreements",)),
    Place(_("Team"), "team", "users", ("team",)),
    Place(_("Coaching"), "coaching", "messages-square", ("coaching",), for_coaches=True),
    Place(_("Trust"), "trust:mine", "shield", ("trust",)),
)


# A guest finds what they were asked into, and what is kept about them.
PLACES_OF_A_GUEST = (
    Place(_("Asked of you"), "today", "file-text", ("",)),
    Place(_("Trust"), "trust:mine", "shield", ("trust",)),
)


@dataclass(frozen=True)
class Link:
    """A place as this request sees it."""

    label: str | Promise
    url: str
    icon: str
    is_current: bool


def address(name: str, *keys: object) -> str:
    """The URL of a named page, or nothing where that part of the product does not exist."""
    try:
        return reverse(name, args=keys)
    except NoReverseMatch:
        return ""


def organisation_of(request: HttpRequest) -> Organisation:
    """Fetched once a request, for the frame and for what stands in it."""
    kept: dict[str, Any] = request.__dict__
    if "_organisation" not in kept:
        kept["_organisation"] = organisation.current()
    found: Organisation = kept["_organisation"]
    return found


@dataclass
class Frame:
    """Read by the base templates as `frame`. Every part is made when a template asks for it."""

    request: HttpRequest
    places: Iterable[Place] = field(default=PLACES)

    @cached_property
    def person(self) -> Person | None:
        """Who reads, or None outside the door."""
        user = getattr(self.request, "user", None)
        return user if isinstance(user, Person) else None

    @cached_property
    def organisation(self) -> Any:
        return organisation_of(self.request)

    @cached_property
    def is_demo(self) -> bool:
        return bool(self.organisation.is_demo)

    @cached_property
    def demo_people(self) -> list[Any]:
        """In the demo: the people one can look as, each with `id`, `full_name` and `line`."""
        if not self.is_demo:
            return []
        cast: Callable[[], Iterable[Any]] = import_string(DEMO_CAST)
        return list(cast())

    @cached_property
    def navigation(self) -> list[Link]:
        """What exists, in order; nothing outside the door."""
        if self.person is None:
            return []
        first = self.request.path.strip("/").split("/")[0]
        places = PLACES_OF_A_GUEST if self.person.is_guest else self.places
        mine = (p for p in places if not p.for_coaches or self.person.coaches_somebody)
        links = (Link(p.label, address(p.url_name), p.icon, first in p.under) for p in mine)
        return [link for link in links if link.url]

    @property
    def in_bar(self) -> list[Link]:
        """What stands in the bar of a phone."""
        return self.navigation[:IN_THE_BAR]

    @property
    def under_more(self) -> list[Link]:
        """What a phone's bar has no room for."""
        return self.navigation[IN_THE_BAR:]

    @property
    def language(self) -> str:
        return get_language() or "nl"

    @property
    def other_language(self) -> str:
        return "en" if self.language == "nl" else "nl"

    @cached_property
    def theme(self) -> str:
        """system, light or dark: the person's choice, or the cookie's outside the door."""
        chosen = self.person.theme if self.person else self.request.COOKIES.get(THEME_COOKIE, "")
        return chosen if chosen in Theme.values else Theme.SYSTEM.value

    @property
    def other_theme(self) -> str:
        """What the switch brings. A device's own choice is only known to the script."""
        return Theme.LIGHT.value if self.theme == Theme.DARK else Theme.DARK.value

    @property
    def preferences_url(self) -> str:
        return address("people:preferences")

    @property
    def register_url(self) -> str:
        return address("trust:register")

    @property
    def mailbox_url(self) -> str:
        return address("demo:mailbox")

    @property
    def demo_as_url(self) -> str:
        return address("demo:as")


def frame(request: HttpRequest) -> dict[str, Frame]:
    """Context processor."""
    return {"frame": Frame(request)}

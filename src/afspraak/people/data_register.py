"""What is stored about people themselves, and in the tables of others that were installed with sign-in."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

EVERYBODY = _("Everybody who works here")
YOU = _("You, and nobody else")
STEWARDS = _("You and the stewards")
MACHINE = _("Nobody: only the product itself reads it")
TOUCHED = _("Whom it touched, who did it, and the overseers")

HERE = _("As long as you work here, and until your last agreement is erased")
LONG = _("As long as the organisation uses the product")
UNTIL_CHANGED = _("Until you change it, or until you are gone")
SESSION = _("Until you sign out, at most three weeks; what is half done, at most two days")

NAME = Declared(
    _("So that colleagues know with whom they agree something"), EVERYBODY, HERE, _("Your name and function")
)
ADDRESS = Declared(
    _("To sign in and to send you what waits for you"), STEWARDS, HERE, _("Your e-mail address")
)
NUMBER = Declared(
    _("To know you from somebody with the same name"),
    STEWARDS,
    HERE,
    _("Your personnel number, if it is used"),
)
CHOICE = Declared(
    _("So that the product speaks your language and looks as you like"),
    YOU,
    UNTIL_CHANGED,
    _("Your language, time zone and light or dark"),
)
SECRET = Declared(
    _("To check your password; the password itself is not stored"),
    MACHINE,
    UNTIL_CHANGED,
    _("A print of your password"),
    secret=True,
)
KEY = Declared(
    _("A random key, so that the parts of the product find each other"), MACHINE, HERE, _("Your key")
)
COACH = Declared(
    _("Who your coach is now, and who will be; who it was is not kept"),
    EVERYBODY,
    UNTIL_CHANGED,
    _("Your coach"),
)
TEAM = Declared(
    _("So that everybody knows who works together, and who leads"), EVERYBODY, HERE, _("Your teams")
)
OFFICE = Declared(
    _("Who looks after the product and who oversees it"), EVERYBODY, UNTIL_CHANGED, _("Steward and overseer")
)
GONE = Declared(
    _("That somebody no longer works here, so that nobody signs in in their name"),
    STEWARDS,
    HERE,
    _("The date you left"),
)
SIGNED_IN = Declared(
    _("So that you stay signed in; not when, where or with what device"),
    YOU,
    SESSION,
    _("Where you are signed in"),
)
SIGNED_IN_KEY = Declared(
    _("Belongs to the cookie in your browser; for minutes it also knows that you just showed who you are"),
    MACHINE,
    SESSION,
    _("The key of such a place"),
    secret=True,
)
ACT = Declared(
    _("So that nobody uses power unseen: act, by whom, on whom, date"),
    TOUCHED,
    LONG,
    _("What stewards did that touched you"),
)
VISIT = Declared(
    _("So that somebody from outside can come in for one thing, and no longer than needed"),
    _("The guest, and who asked them in"),
    _("Until the last day of the visit; of a guest without agreement everything is erased 30 days later"),
    _("Guests: who asked whom in, and until when"),
)
SETTING = Declared(
    _("Which settings hold, since when, and who made and signed them"),
    EVERYBODY,
    LONG,
    _("Settings of the organisation"),
)
AWAY = Declared(
    _("So that nobody waits for you in vain, and somebody can stand in; why is stored nowhere"),
    _("You, who you asked to stand in, and who is about to ask you something"),
    _("Until the night after your last day away"),
    _("When you are away, and who stands in"),
)
UNUSED = Declared(
    _("Came with a part of others; the product leaves it empty"),
    MACHINE,
    _("It stays empty"),
    _("Tables that stay empty"),
)

FIELDS: dict[str, Declared] = {
    **{f"people_person.{c}": NAME for c in ("given_name", "infix", "family_name", "function", "kind")},
    "people_person.email": ADDRESS,
    "people_person.personnel_number": NUMBER,
    **{f"people_person.{c}": TEAM for c in ("home_team_id", "home_team_since")},
    **{f"people_membership.{c}": TEAM for c in ("id", "person_id", "team_id", "since")},
    **{f"people_team.{c}": TEAM for c in ("id", "name", "parent_id", "lead_id", "closed_on")},
    **{f"people_person.{c}": COACH for c in ("coach_id", "next_coach_id", "next_coach_from")},
    **{f"people_person.{c}": OFFICE for c in ("is_steward", "overseer_kind")},
    **{f"people_person.{c}": CHOICE for c in ("language", "time_zone", "theme")},
    **{f"people_session.{c}": SIGNED_IN for c in ("name", "person_id", "expires_on", "holds_moments")},
    **{f"people_session.{c}": SIGNED_IN_KEY for c in ("session_key", "data")},
    "people_person.guest_until": VISIT,
    **{f"people_invitation.{c}": VISIT for c in ("id", "guest_id", "inviter_id", "until")},
    "people_person.password": SECRET,
    "people_person.id": KEY,
    **{f"people_person.{c}": GONE for c in ("deactivated_on", "erased_on")},
    **{f"people_privilegedact.{c}": ACT for c in ("id", "number", "act", "by_id", "upon_id", "on")},
    **{
        f"people_settingentry.{c}": SETTING
        for c in ("id", "number", "key", "value", "on", "by_id", "signed_by_id")
    },
    **{
        f"people_away.{c}": AWAY
        for c in (
            "id",
            "person_id",
            "first",
            "last",
            "stand_in_id",
            "answer",
            "asked_on",
            "counted_until",
            "revision",
        )
    },
    **{f"account_emailaddress.{c}": UNUSED for c in ("id", "email", "verified", "primary", "user_id")},
    **{
        f"account_emailconfirmation.{c}": UNUSED for c in ("id", "created", "sent", "key", "email_address_id")
    },
}

_FRAMEWORK = _("Part of the framework's own administration; it holds nothing about people")
_OWN_DAYS = _("Days on which the organisation itself is closed, or at work on a holiday")
NOT_PERSONAL = {
    **{f"auth_group.{c}": _FRAMEWORK for c in ("id", "name")},
    **{f"auth_permission.{c}": _FRAMEWORK for c in ("id", "name", "content_type_id", "codename")},
    **{f"auth_group_permissions.{c}": _FRAMEWORK for c in ("id", "group_id", "permission_id")},
    **{f"django_content_type.{c}": _FRAMEWORK for c in ("id", "app_label", "model")},
    **{f"people_ownday.{c}": _OWN_DAYS for c in ("id", "on", "works", "name")},
    **{f"django_migrations.{c}": _FRAMEWORK for c in ("id", "app", "name", "applied")},
}

# Who was asked to stand in reads it on their own pages; the days are whose they are.
OWNERS = {"people_away": "person"}

"""Addresses of people: the door, and what one chooses for oneself. There is no address to sign up at."""

from allauth.account import views as door
from django.urls import include, path, re_path

from afspraak.people.access import person_only
from afspraak.people.views import away, guest, preferences, sessions

urlpatterns = [
    path("sign-in/", door.login, name="account_login"),
    path("sign-in/code/", door.request_login_code, name="account_request_login_code"),
    path("sign-in/code/confirm/", door.confirm_login_code, name="account_confirm_login_code"),
    path("sign-in/no-access/", door.account_inactive, name="account_inactive"),
    path("sign-in/again/", person_only(door.reauthenticate), name="account_reauthenticate"),
    path("sign-in/password/", person_only(door.password_change), name="account_change_password"),
    path("sign-in/password/first/", person_only(door.password_set), name="account_set_password"),
    path("sign-in/forgotten/", door.password_reset, name="account_reset_password"),
    path("sign-in/forgotten/sent/", door.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^sign-in/forgotten/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>[^/]+)/$",
        door.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "sign-in/forgotten/done/",
        door.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("sign-out/", door.logout, name="account_logout"),
    path(
        "me/",
        include(
            (
                [
                    path("", preferences.preferences, name="preferences"),
                    path("away/", away.away, name="away"),
                    path("away/<uuid:away_id>/", away.change, name="away_change"),
                    path("away/<uuid:away_id>/end/", away.end, name="away_end"),
                    path("standing-in/<uuid:away_id>/", away.standing_in, name="standing_in"),
                    path("guests/", guest.guests, name="guests"),
                    path("guests/<uuid:invitation_id>/end/", guest.end, name="guest_end"),
                    path("sessions/", sessions.everywhere, name="sign_out_everywhere"),
                    path("sessions/this/", sessions.name_this, name="name_session"),
                ],
                "people",
            )
        ),
    ),
]

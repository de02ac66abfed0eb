"""Every address of the product, by area."""

from django.urls import include, path, re_path

from afspraak.agreements import urls as agreements
from afspraak.people.access import absent
from afspraak.web.screens.agreement import agreement
from afspraak.web.screens.coaching import coaching, seen_by_my_coach
from afspraak.web.screens.first_steps import first_proposal, first_steps
from afspraak.web.screens.team import team
from afspraak.web.screens.today import today

# The page of one agreement shows other areas too, so it is a screen; its address is one of agreements.
of_agreements = [path("<uuid:agreement_id>", agreement, name="agreement"), *agreements.urlpatterns]

urlpatterns = [
    path("", today, name="today"),
    path("team/", team, name="team"),
    path("agreements/", include((of_agreements, agreements.app_name))),
    path("first-steps/", first_steps, name="first_steps"),
    path("first-steps/proposal", first_proposal, name="first_proposal"),
    path("coaching/", coaching, name="coaching"),
    path("coaching/mine", seen_by_my_coach, name="seen_by_my_coach"),
    path("coaching/", include("afspraak.coaching.urls")),
    path("trust/", include("afspraak.trust.urls")),
    path("demo/", include("afspraak.demo.urls")),
    path("", include("afspraak.people.urls")),
    path("", include("afspraak.inform.urls")),
    path("", include("afspraak.web.urls")),
    re_path(r"^", absent, name="unknown"),
]

handler404 = "afspraak.web.errors.not_found"
handler500 = "afspraak.web.errors.server_error"
handler400 = "afspraak.web.errors.bad_request"
handler403 = "afspraak.web.errors.not_found"

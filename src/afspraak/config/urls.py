"""Every address of the product, by area."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import include, path, re_path

from afspraak.people.access import person_only
from afspraak.web.screens.today import today


@person_only
def unknown(request: HttpRequest) -> HttpResponse:
    """What does not exist: signed out it leads to sign-in like every address, signed in it is a 404."""
    raise Http404


urlpatterns = [
    path("", today, name="today"),
    path("", include("afspraak.people.urls")),
    path("", include("afspraak.web.urls")),
]
# While the areas are being built, those that have addresses are reached.
for prefix, area in (("agreements/", "agreements"), ("trust/", "trust"), ("demo/", "demo")):
    from django.utils.module_loading import module_has_submodule
    import importlib

    if module_has_submodule(importlib.import_module(f"afspraak.{area}"), "urls"):
        urlpatterns.append(path(prefix, include(f"afspraak.{area}.urls")))
urlpatterns.append(re_path(r"^", unknown, name="unknown"))

handler404 = "afspraak.web.errors.not_found"
handler500 = "afspraak.web.errors.server_error"
handler400 = "afspraak.web.errors.bad_request"
handler403 = "afspraak.web.errors.not_found"

"""Pages that only the tests of the scripts have: a form kept in the browser, and one that came back."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import include, path

from afspraak.web.views import reader

FORM = """{% extends "base.html" %}{% load afspraak %}
{% block heading %}Formulier{% endblock %}
{% block content %}<form method="post" data-draft="tests">{% csrf_token %}{% errors form %}
{% field form.words %}{% field form.course %}<button type="submit">Stuur</button></form>{% endblock %}"""


class Words(forms.Form):
    words = forms.CharField(widget=forms.Textarea)
    course = forms.ChoiceField(widget=forms.RadioSelect, choices=[("a", "Op koers"), ("b", "Uit koers")])


def form_page(request: HttpRequest) -> HttpResponse:
    """Takes any words but "fout", then says the draft may go."""
    form = Words(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["words"] != "fout":
            messages.add_message(request, messages.INFO, "tests", extra_tags="draft-done")
            form = Words()
        else:
            form.add_error("words", "Dat kan niet.")
    page = engines["django"].from_string(FORM).render({"form": form}, request)
    return HttpResponse(page)


urlpatterns = [
    path("form/", form_page),
    path("sign-in/", form_page, name="account_login"),
    path("sign-out/", form_page, name="account_logout"),
    path(
        "",
        include(
            (
                [
                    path("theme/", reader.theme, name="theme"),
                    path("language/", reader.language, name="language"),
                ],
                "web",
            )
        ),
    ),
]

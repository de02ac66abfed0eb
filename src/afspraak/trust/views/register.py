"""The data register, for everyone, signed in or not."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from afspraak.trust.queries.register import chapters


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    return render(request, "trust/register.html", {"chapters": chapters()})

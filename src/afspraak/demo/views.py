"""The demo's own pages. Outside a demo database none of them exists."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any

from django.contrib.auth import login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from afspraak.demo import queries
from afspraak.demo.models import MailboxMessage
from afspraak.people import organisation
from afspraak.people.access import absent, guests_too
from afspraak.people.models import Person

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest

BACKEND = "afspraak.people.backend.Backend"

# A mail brings its own style and nothing else: no script, no picture, no frame, no origin of ours.
MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; sandbox"


def demo_only(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """Let the page exist in a demo database only."""

    @wraps(view)
    def if_demo(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not organisation.current().is_demo:
            return absent(request)
        return view(request, *args, **kwargs)

    return if_demo


@demo_only
def look_as(request: HttpRequest) -> HttpResponseBase:
    """Look through another's eyes: sign in as the chosen person, without a password."""
    if request.method != "POST":
        return absent(request)
    person = queries.somebody(request.POST.get("person", ""))
    login(request, person, backend=BACKEND)
    return redirect("today")


@demo_only
@guests_too
def mailbox(request: PersonRequest) -> HttpResponse:
    """The mail to the reader, or to the one they chose."""
    chosen = request.GET.get("to", "")
    whose = queries.somebody(chosen) if chosen else request.person
    context = {
        "whose": whose,
        "people": queries.cast(),
        "mails": queries.mail_to(whose),
        "next": queries.next_mail(whose),
    }
    return render(request, "demo/mailbox.html", context)


@demo_only
@guests_too
def message(request: PersonRequest, message_id: uuid.UUID) -> HttpResponse:
    """One mail as plain text, with the way to its other form."""
    return render(request, "demo/message.html", {"mail": queries.message(message_id)})


@demo_only
@guests_too
def message_html(request: PersonRequest, message_id: uuid.UUID) -> HttpResponse:
    """The mail as a mail program shows it, shut off from the rest of the product."""
    return _as_a_mail_program(queries.message(message_id))


@demo_only
@guests_too
def next_mail(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """The overview that waits for somebody, as it would be sent now: in a demo nobody waits a night."""
    whose = queries.somebody(str(person_id))
    return render(request, "demo/message.html", {"mail": _waiting(whose), "next_of": whose})


@demo_only
@guests_too
def next_mail_html(request: PersonRequest, person_id: uuid.UUID) -> HttpResponse:
    """The same as a mail program would show it."""
    return _as_a_mail_program(_waiting(queries.somebody(str(person_id))))


def _waiting(whose: Person) -> MailboxMessage:
    found = queries.next_mail(whose)
    if found is None:
        raise Http404
    return found


def _as_a_mail_program(mail: MailboxMessage) -> HttpResponse:
    if not mail.html:
        raise Http404
    return HttpResponse(mail.html, headers={"Content-Security-Policy": MAIL_POLICY})

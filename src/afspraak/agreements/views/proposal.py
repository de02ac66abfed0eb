"""Writing a proposal: new, or going on with a draft."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afspraak.agreements import actions
from afspraak.agreements.examples import content_of, example_at
from afspraak.agreements.forms.terms import TermsForm
from afspraak.agreements.forms.typed import Content, beginning_of
from afspraak.agreements.forms.writing import Writing
from afspraak.agreements.models import Draft
from afspraak.agreements.queries import beginnings
from afspraak.agreements.states import Kind, Role
from afspraak.agreements.views.step import see_agreement
from afspraak.agreements.views.writing import WritingPage, address_of
from afspraak.core import sight
from afspraak.core.errors import NotThere, Refused
from afspraak.core.steps.answering import Answering, done_before, see_other
from afspraak.people.access import person_only
from afspraak.people.queries import colleagues

if TYPE_CHECKING:
    from afspraak.people.access import PersonRequest


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def proposal(request: PersonRequest, person_id: uuid.UUID, role: str) -> HttpResponse:
    """A new proposal to a colleague, in which I stand in `role`; with the words of `from` or `example`."""
    if role not in Role.values:
        raise NotThere
    me = request.person
    other = sight.find(colleagues.others_here(me), person_id)
    begun_from = request.GET.get("from") or request.POST.get("begun_from", "")
    key = request.GET.get("example", "")
    if not begun_from and (example := example_at(key)):
        return _write(request, Writing(me, other, Role(role), example=key), content_of(example))
    writing = Writing(me, other, Role(role), begun_from=begun_from)
    if request.method == "POST" or not begun_from:
        return _write(request, writing, writing.content)
    source = beginnings.source_for(me, begun_from)
    words = beginning_of(source, of_party=source.party_of(me) is not None, parties=(me, other))
    follows = {"as_follow_up": "on"} if "follow-up" in request.GET else {}
    return _write(request, writing, words | follows)


@person_only
@require_http_methods(["GET", "HEAD", "POST"])
def draft(request: PersonRequest, draft_id: uuid.UUID) -> HttpResponse:
    """Going on with what I kept. What answers or would change an agreement has a page of its own there."""
    drafts = Draft.objects.visible_to(request.person).select_related("counterpart", "agreement")
    kept = sight.find(drafts, draft_id)
    if kept.agreement_id:
        return see_other(address_of(kept))
    writing = Writing(request.person, kept.counterpart, Role(kept.role), draft=kept)
    return _write(request, writing, writing.content)


@person_only
@require_POST
def draft_drop(request: PersonRequest, draft_id: uuid.UUID) -> HttpResponse:
    """Drop a draft: nothing of it stays."""
    kept = sight.find(Draft.objects.visible_to(request.person), draft_id)
    actions.drop_draft(kept, by=request.person)
    messages.success(request, _("The draft is gone. Nothing of it was kept."))
    return see_other(reverse("agreements:list"))


def _write(request: PersonRequest, writing: Writing, start: Content) -> HttpResponse:
    page = WritingPage(request, writing)
    if done := done_before(request, writing.me, see_agreement):
        return done
    return page.answer(start, lambda form: _send(page, form))


def _send(page: WritingPage, form: TermsForm) -> HttpResponse:
    """Sign and send version 1; 422 with everything typed where something is not complete yet."""
    writing = page.writing

    def propose(said: dict[str, Any]) -> object:
        born = actions.propose(
            form.wording(),
            by=writing.me,
            to=writing.other,
            role=writing.role,
            key=said["key"],
            note=said["note"],
            kind=Kind(said["kind"]),
            follow_up_of=form.follow_up_of,
            draft=writing.draft,
        )
        return born.pk

    def refused(_form: TermsForm, error: Refused) -> HttpResponse:
        form.add_error(None, error.message)
        return page.show(form, status=422)

    answering = Answering(page.request, writing.me, page.show, see_agreement, refused=refused)
    answering.said = _("Signed and sent to %(name)s.") % {"name": writing.other.short_name}
    answering.kept_as = writing.kept_as
    return answering.take(form, propose)

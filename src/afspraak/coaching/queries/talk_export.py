"""What one person may take along of their conversations: all that both read, and their own private lines."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch

from afspraak.coaching.models.talk import (
    AgendaItem,
    AskedIn,
    CoachingConversation,
    FollowUp,
    PrivateLines,
    TalkNote,
    TalkRhythm,
)
from afspraak.people.models import Person


def export_for(person: Person) -> dict[str, Any]:
    """Seven queries, whatever their number. Never the private lines of the other."""
    talks = (
        CoachingConversation.objects.visible_to(person)
        .select_related("person", "coach")
        .prefetch_related(
            Prefetch("agenda", AgendaItem.objects.select_related("by")),
            Prefetch("notes", TalkNote.objects.select_related("by")),
            Prefetch("follow_ups", FollowUp.objects.select_related("by", "owner")),
        )
        .order_by("on", "pk")
    )
    lines = PrivateLines.objects.visible_to(person).order_by("gone_on", "pk")
    rhythms = TalkRhythm.objects.visible_to(person).select_related("person", "coach").order_by("pk")
    asked = AskedIn.objects.visible_to(person).select_related("who", "asked_by").order_by("asked_on", "pk")
    return {
        "conversations": [_talk(talk) for talk in talks],
        "private_lines": [
            {"conversation": each.talk_id, "text": each.text, "gone_on": each.gone_on} for each in lines
        ],
        "rhythms": [
            {"person": each.person.full_name, "coach": each.coach.full_name, "weeks": each.weeks}
            for each in rhythms
        ],
        "asked_in": [
            {
                "conversation": each.talk_id,
                "who": each.who.full_name if each.who else each.name,
                "by": each.asked_by.full_name,
                "asked_on": each.asked_on,
                "said_yes_on": each.said_yes_on,
            }
            for each in asked
        ],
    }


def _talk(talk: CoachingConversation) -> dict[str, Any]:
    return {
        "id": talk.pk,
        "person": talk.person.full_name,
        "coach": talk.coach.full_name,
        "on": talk.on,
        "starts_at": talk.starts_at,
        "place": talk.place,
        "closed_on": talk.closed_on,
        "cancelled_on": talk.cancelled_on,
        "agenda": [
            {
                "by": point.by.full_name,
                "on": point.on,
                "text": point.text,
                "about": point.about,
                "reached": point.is_reached,
            }
            for point in talk.agenda.all()
        ],
        "notes": [
            {"by": note.by.full_name, "on": note.on, "question": note.question, "text": note.text}
            for note in talk.notes.all()
        ],
        "follow_ups": [
            {
                "by": each.by.full_name,
                "owner": each.owner.full_name,
                "text": each.text,
                "due_on": each.due_on,
                "done_on": each.done_on,
            }
            for each in talk.follow_ups.all()
        ],
    }

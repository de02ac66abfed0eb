"""What coaching stores about people, why, who sees it and how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

SIGNAL_READERS = _("You, and whom you chose when you raised it")
SIGNAL_KEPT = _(
    "Until you erase it, or 90 days after you said it is resolved; "
    "unresolved, a year after something last happened"
)

SIGNAL = Declared(
    _("What you tell early because something is not going as wished, and what would help"),
    SIGNAL_READERS,
    SIGNAL_KEPT,
    _("Signals"),
)
ASKED = Declared(
    _("Whom a signal asks by name, so that it waits for them"),
    SIGNAL_READERS,
    SIGNAL_KEPT,
    _("Whom you asked with a signal"),
)
ANSWER = Declared(
    _("What you answer to a signal: when you come back to it, or what you offer"),
    _("Whoever raised the signal, and everyone who reads it"),
    _("Until you erase the words, at most as long as the signal"),
    _("Your answers to signals"),
)
SUPPORT_GIVEN = Declared(
    _("That you helped, without who was helped or what with"),
    _("Nobody but you"),
    _("Until you take it away, or are erased"),
    _("Support you gave"),
)
ON_SHELF = Declared(
    _("Lets you take back what you put on the shelf, as long as your signal is there"),
    _("Nobody: your signal shows it to you alone"),
    _("As long as your signal; from then on nobody knows whose words they were"),
    _("What you shared without your name"),
)
TALK_READERS = _("The two of you, and for one conversation whom you both asked in")
TALK_KEPT = _("A year after the date of the conversation; called off, 30 days")

TALK = Declared(
    _("When the two of you speak, and whether the moment fits"),
    TALK_READERS,
    TALK_KEPT,
    _("Coaching conversations"),
)
TALK_TIME = Declared(
    _("At what time a conversation that is still to come begins, if you chose one"),
    TALK_READERS,
    _("Until the conversation is closed or called off, at most until its day is past"),
    _("When a conversation begins"),
    has_time=True,
)
TALK_WORDS = Declared(
    _("What you put on the agenda, write down together and will do after a conversation"),
    TALK_READERS,
    _("Until whoever wrote it erases it, at most a year after the date of the conversation"),
    _("Agenda, notes and follow-ups of conversations"),
)
PRIVATE = Declared(
    _("What you write for yourself alone, to prepare a conversation"),
    _("Nobody but you"),
    _("Until the conversation is closed or called off, at most 14 days"),
    _("Your private lines before a conversation"),
)
THIRD = Declared(
    _("Who else is asked into one conversation, and whether both of you and they said yes"),
    _("The two of you, and who is asked"),
    _("Until one of you would rather not, at most as long as the conversation"),
    _("Who is asked into a conversation"),
)
TALK_RHYTHM = Declared(
    _("How often the two of you want to speak, so that a next conversation is suggested"),
    _("The two of you"),
    _("Until one of you stops it, or you have another coach"),
    _("The rhythm of your conversations"),
)
SET_ASIDE = Declared(
    _("Which first steps and questions you put away, so that they are not shown again; not when"),
    _("Nobody but you"),
    _("Until you take it back, or are erased"),
    _("What you put away"),
)

FEEDBACK_ASKED = Declared(
    _("What you ask feedback about, and of whom"),
    _("You; each of whom you asked reads the question, not whom else you asked"),
    _("30 days, or until you take it back; whether somebody would rather not is told to nobody"),
    _("Feedback you ask"),
)
FEEDBACK = Declared(
    _("What somebody saw, what it did and what they wish, so that you can learn from it"),
    _("Whoever received it, whoever wrote it, and whom the receiver chose; a draft only its writer"),
    _("Until the receiver deletes it or the writer takes it back, at most two years; a draft 90 days"),
    _("Feedback given and received"),
)
FEEDBACK_READER = Declared(
    _("Whom you let read feedback that you received"),
    _("You, and whom you chose"),
    _("Until you take it back, at most as long as the feedback"),
    _("Who reads along with your feedback"),
)
APPRECIATION = Declared(
    _("What somebody appreciates in you, in a few words"),
    _("The two of you; a team or everyone who works here only where both like that, for 90 days"),
    _("Until one of the two takes it away, at most two years"),
    _("Appreciation given and received"),
)

FIELDS: dict[str, Declared] = {
    **{f"coaching_setaside.{c}": SET_ASIDE for c in ("id", "person_id", "what")},
    **{
        f"coaching_signal.{c}": SIGNAL
        for c in (
            "id", "raiser_id", "agreement_id", "kind", "text", "help", "how_soon", "readers", "team_id",
            "raised_on", "moved_on", "resolved_on", "what_helped", "revision",
        )
    },
    **{
        f"coaching_asked.{c}": ASKED
        for c in ("id", "signal_id", "person_id", "stands_in_for_id", "on", "away_days")
    },
    **{
        f"coaching_answer.{c}": ANSWER
        for c in (
            "id", "signal_id", "number", "author_id", "kind", "text", "back_on", "taken", "on", "erased_on",
        )
    },
    **{f"coaching_supportgiven.{c}": SUPPORT_GIVEN for c in ("id", "giver_id", "kind", "help", "on")},
    "coaching_shelfentry.signal_id": ON_SHELF,
    **{
        f"coaching_coachingconversation.{c}": TALK
        for c in (
            "id", "person_id", "coach_id", "on", "place", "asked_id", "asked_on", "with_guide", "closed_on",
            "cancelled_on", "revision", "last_number",
        )
    },
    "coaching_coachingconversation.starts_at": TALK_TIME,
    **{
        f"coaching_agendaitem.{c}": TALK_WORDS
        for c in (
            "id", "talk_id", "number", "by_id", "on", "text", "about", "agreement_id", "signal_id",
            "follow_up_id", "is_reached", "is_from_before", "went_along",
        )
    },
    **{
        f"coaching_talknote.{c}": TALK_WORDS
        for c in ("id", "talk_id", "number", "by_id", "on", "question", "text")
    },
    **{
        f"coaching_followup.{c}": TALK_WORDS
        for c in ("id", "talk_id", "number", "by_id", "on", "owner_id", "text", "due_on", "done_on")
    },
    **{f"coaching_privatelines.{c}": PRIVATE for c in ("id", "talk_id", "writer_id", "text", "gone_on")},
    **{
        f"coaching_askedin.{c}": THIRD
        for c in (
            "id", "talk_id", "who_id", "name", "email", "language", "asked_by_id", "asked_on", "agreed_on",
            "said_yes_on",
        )
    },
    **{
        f"coaching_talkrhythm.{c}": TALK_RHYTHM
        for c in ("id", "person_id", "coach_id", "weeks", "proposed_weeks", "proposed_by_id", "proposed_on")
    },
    **{
        f"coaching_feedbackrequest.{c}": FEEDBACK_ASKED
        for c in ("id", "asker_id", "about", "agreement_id", "text", "asked_on")
    },
    **{f"coaching_feedbackask.{c}": FEEDBACK_ASKED for c in ("id", "request_id", "person_id", "is_open")},
    **{
        f"coaching_feedback.{c}": FEEDBACK
        for c in (
            "id", "writer_id", "receiver_id", "request_id", "agreement_id", "question", "observation",
            "effect", "wish", "dated_on", "given_on",
        )
    },
    **{f"coaching_feedbackreader.{c}": FEEDBACK_READER for c in ("id", "feedback_id", "person_id", "since")},
    **{
        f"coaching_appreciation.{c}": APPRECIATION
        for c in ("id", "writer_id", "receiver_id", "text", "audience", "team_id", "given_on", "public_on")
    },
}  # fmt: skip
NOT_PERSONAL: dict[str, StrOrPromise] = {
    f"coaching_shelfentry.{c}": _("What helped somebody: written without a name, and shared by themselves")
    for c in ("id", "kind", "situation", "what_helped", "shared_in")
}

EXPORT = "afspraak.coaching.queries.export.export_for"

"""The addresses of coaching: signals, conversations, feedback."""

from __future__ import annotations

from django.urls import URLPattern, path

from afspraak.coaching.views import (
    appreciation,
    feedback,
    feedback_asking,
    feedback_giving,
    guide,
    set_aside,
    shelf,
    signal,
    signal_answer,
    signal_change,
    talk,
    talk_follow_up,
    talk_rhythm,
    talk_third,
    talk_words,
)

app_name = "coaching"

urlpatterns: list[URLPattern] = [
    path("feedback", feedback.feedback_list, name="feedback_list"),
    path("feedback/ask", feedback_asking.feedback_ask, name="feedback_ask"),
    path(
        "feedback/asked/<uuid:request_id>/withdrawal",
        feedback_asking.feedback_withdrawal,
        name="feedback_withdrawal",
    ),
    path("feedback/answer/<uuid:ask_id>", feedback_giving.feedback_answer, name="feedback_answer"),
    path("feedback/answer/<uuid:ask_id>/decline", feedback_giving.feedback_decline, name="feedback_decline"),
    path("feedback/give", feedback_giving.feedback_choose, name="feedback_choose"),
    path("feedback/to/<uuid:person_id>", feedback_giving.feedback_to, name="feedback_to"),
    path("feedback/<uuid:feedback_id>", feedback.feedback, name="feedback"),
    path("feedback/<uuid:feedback_id>/sharing", feedback.feedback_sharing, name="feedback_sharing"),
    path(
        "feedback/<uuid:feedback_id>/readers/<uuid:person_id>/removal",
        feedback.feedback_reader_removal,
        name="feedback_reader_removal",
    ),
    path("feedback/<uuid:feedback_id>/removal", feedback.feedback_removal, name="feedback_removal"),
    path("appreciation/to/<uuid:person_id>", appreciation.appreciation_to, name="appreciation_to"),
    path("appreciation/<uuid:appreciation_id>", appreciation.appreciation, name="appreciation"),
    path(
        "appreciation/<uuid:appreciation_id>/wish", appreciation.appreciation_wish, name="appreciation_wish"
    ),
    path(
        "appreciation/<uuid:appreciation_id>/narrowing",
        appreciation.appreciation_narrowing,
        name="appreciation_narrowing",
    ),
    path(
        "appreciation/<uuid:appreciation_id>/removal",
        appreciation.appreciation_removal,
        name="appreciation_removal",
    ),
    path("guide", guide.guide, name="guide"),
    path("set-aside/<str:what>", set_aside.set_aside, name="set_aside"),
    path("set-aside/<str:what>/bring-back", set_aside.bring_back, name="bring_back"),
    path("signals", signal.signals_list, name="signals"),
    path("signals/new", signal.signal_new, name="signal_new"),
    path("signals/<uuid:signal_id>", signal.signal, name="signal"),
    path("signals/<uuid:signal_id>/answer", signal_answer.answer, name="signal_answer"),
    path("signals/<uuid:signal_id>/offers/<int:number>", signal_answer.offer, name="signal_offer"),
    path("signals/<uuid:signal_id>/resolution", signal_answer.resolution, name="signal_resolution"),
    path("signals/<uuid:signal_id>/erasure", signal_answer.erasure, name="signal_erasure"),
    path(
        "signals/<uuid:signal_id>/answers/<int:number>/erasure",
        signal_answer.answer_erasure,
        name="signal_answer_erasure",
    ),
    path("signals/<uuid:signal_id>/change", signal_change.change, name="signal_change"),
    path("signals/<uuid:signal_id>/shelf", shelf.shelf_entry, name="shelf_entry"),
    path("signals/<uuid:signal_id>/shelf/taking-back", shelf.shelf_taking_back, name="shelf_taking_back"),
    path("shelf", shelf.shelf, name="shelf"),
    path("support/<uuid:support_id>/removal", shelf.support_removal, name="support_removal"),
    path("talks", talk.talk_list, name="talks"),
    path("talks/with/<uuid:person_id>", talk.talk_plan, name="talk_plan"),
    path("talks/with/<uuid:person_id>/rhythm", talk_rhythm.talk_rhythm, name="talk_rhythm"),
    path(
        "talks/with/<uuid:person_id>/rhythm/answer", talk_rhythm.talk_rhythm_answer, name="talk_rhythm_answer"
    ),
    path("talks/asked/<uuid:asked_in>", talk_third.talk_third_answer, name="talk_third_answer"),
    path("talks/<uuid:talk_id>", talk.talk, name="talk"),
    path("talks/<uuid:talk_id>/agreement", talk.talk_agreement, name="talk_agreement"),
    path("talks/<uuid:talk_id>/move", talk.talk_move, name="talk_move"),
    path("talks/<uuid:talk_id>/cancellation", talk.talk_cancellation, name="talk_cancellation"),
    path("talks/<uuid:talk_id>/closing", talk.talk_closing, name="talk_closing"),
    path("talks/<uuid:talk_id>/agenda", talk_words.talk_point, name="talk_point"),
    path("talks/<uuid:talk_id>/suggestion", talk_words.talk_suggestion, name="talk_suggestion"),
    path("talks/<uuid:talk_id>/agenda/<int:number>/reached", talk_words.talk_reached, name="talk_reached"),
    path("talks/<uuid:talk_id>/notes", talk_words.talk_note, name="talk_note"),
    path("talks/<uuid:talk_id>/guide", talk_words.talk_guide, name="talk_guide"),
    path("talks/<uuid:talk_id>/private", talk_words.talk_private, name="talk_private"),
    path("talks/<uuid:talk_id>/follow-ups", talk_follow_up.talk_follow_up, name="talk_follow_up"),
    path(
        "talks/<uuid:talk_id>/follow-ups/<int:number>/done",
        talk_follow_up.talk_follow_up_done,
        name="talk_follow_up_done",
    ),
    path(
        "talks/<uuid:talk_id>/follow-ups/<int:number>/move",
        talk_follow_up.talk_follow_up_move,
        name="talk_follow_up_move",
    ),
    path("talks/<uuid:talk_id>/third", talk_third.talk_third, name="talk_third"),
    path(
        "talks/<uuid:talk_id>/third/<uuid:asked_in>",
        talk_third.talk_third_agreement,
        name="talk_third_agreement",
    ),
    path(
        "talks/<uuid:talk_id>/<slug:kind>/<int:number>/erasure",
        talk_words.talk_erasure,
        name="talk_erasure",
    ),
]

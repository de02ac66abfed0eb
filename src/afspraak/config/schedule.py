"""What a worker does once for each date, in this order, and what it does every few minutes."""

from __future__ import annotations

from afspraak.core.jobs import Frequent, Nightly

SCHEDULE: tuple[Nightly, ...] = (
    Nightly("clear lapsed sessions", "afspraak.people.jobs.clear_sessions"),
    Nightly("start planned coaches", "afspraak.people.jobs.change_coaches"),
    Nightly("end the visits of guests", "afspraak.people.jobs.end_visits"),
    Nightly("prune done steps", "afspraak.core.steps.prune_done"),
    Nightly("prune failed outbox rows", "afspraak.core.outbox.prune_failed"),
    Nightly("forget old drafts", "afspraak.agreements.jobs.forget_drafts"),
    Nightly("let days away rest", "afspraak.coaching.jobs.let_days_away_rest"),
    Nightly("tell what is due", "afspraak.agreements.jobs.tell_what_is_due"),
    Nightly("note what falls due", "afspraak.inform.jobs.note_what_falls_due"),
    Nightly("tidy up mail that never left", "afspraak.inform.jobs.tidy"),
    Nightly("forget feedback past keeping", "afspraak.coaching.jobs.forget_feedback"),
    Nightly("erase what was kept long enough", "afspraak.agreements.jobs.erase_past_keeping"),
    Nightly("erase people whose agreements are erased", "afspraak.agreements.jobs.erase_people_past_keeping"),
    Nightly("forget resolved signals", "afspraak.coaching.jobs.forget_signals"),
    Nightly("forget conversations past keeping", "afspraak.coaching.jobs.forget_talks"),
    Nightly("sweep files that nothing points to", "afspraak.agreements.jobs.sweep_files"),
    Nightly("check the histories", "afspraak.agreements.jobs.check_chains"),
    Nightly("overwrite what was erased", "afspraak.core.overwriting.overwrite"),
    # Last: what was erased tonight is not in it.
    Nightly("make a backup", "afspraak.core.backup.nightly.back_up"),
)

FREQUENT: tuple[Frequent, ...] = (
    Frequent("forget lapsed moments of sign-in", "afspraak.people.jobs.forget_moments", every=120),
    # Also at night, before what is due is told; here, so that a day that is said today counts today.
    Frequent("let today rest for who is away", "afspraak.coaching.jobs.let_days_away_rest", every=120),
    Frequent("send what waits to whose moment has come", "afspraak.inform.jobs.gather", every=30),
)

"""Writes of inform: one's own choice of moments, what waits to be told, and gathering it into mail."""

from afspraak.inform.actions.gathering import gather, release_given_up
from afspraak.inform.actions.noting import (
    drop_waiting,
    forget_about,
    forget_old,
    note,
    note_once,
    send_at_once,
    told,
)
from afspraak.inform.actions.reach import choose, stop

__all__ = [
    "choose",
    "drop_waiting",
    "forget_about",
    "forget_old",
    "gather",
    "note",
    "note_once",
    "release_given_up",
    "send_at_once",
    "stop",
    "told",
]

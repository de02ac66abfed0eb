"""What exists for a guest: what they were asked into, what is their own, and what anybody may read."""

from __future__ import annotations

from tests.matrix.test_matrix import COLUMNS, rows

THEIRS = {
    "today",  # for them: what they were asked into
    "coaching:feedback_answer",
    "coaching:feedback_decline",
    "coaching:talk",
    "coaching:talk_erasure",
    "coaching:talk_note",
    "coaching:talk_point",
    "coaching:talk_third_answer",
    "inform:reach",
    "people:preferences",
    "people:name_session",
    "people:sign_out_everywhere",
    "trust:mine",
    "trust:my_data",
}
ANYBODYS = ("account_", "web:", "inform:stop", "trust:receipt", "trust:register", "trust:verifier")


def test_nothing_else_exists_for_a_guest() -> None:
    column = COLUMNS.index("guest")
    there = {row.name for row in rows() if row.expected[column] != "404"}
    assert {name for name in there if not name.startswith(ANYBODYS)} - THEIRS == set()


def test_of_the_door_a_guest_uses_the_code_alone() -> None:
    column = COLUMNS.index("guest")
    closed = {row.name for row in rows() if row.name.startswith("account_") and row.expected[column] == "404"}
    assert closed == {"account_change_password", "account_set_password", "account_reauthenticate"}

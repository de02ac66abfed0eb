"""Who may erase what of the things an entry says: the one table. A new step adds its row here.

A name of payload stands here without what follows its point: "value" covers "value.<lineage>". What stands
in neither part steers the road (which ending was asked, from when it rests): it goes when its time is over.
"""

from __future__ import annotations

from afspraak.agreements.states import Step

# Words and answers of whoever wrote the entry: theirs to erase at any time.
OF_THE_WRITER: dict[str, frozenset[str]] = {
    Step.PROPOSAL: frozenset({"note"}),
    Step.COUNTER_PROPOSAL: frozenset({"note"}),
    Step.CHANGE: frozenset({"note"}),
    Step.SIGNATURE: frozenset({"remark", "reflection"}),
    Step.REFUSAL: frozenset({"reason"}),
    Step.WITHDRAWAL: frozenset({"reason"}),
    Step.CHECK_IN: frozenset({"course", "words", "next_step", "value", "file"}),
    Step.DELIVERY: frozenset({"words", "statement", "value", "evidence", "file"}),
    Step.ACCEPTANCE: frozenset({"words"}),
    Step.RETURN: frozenset({"words", "needed"}),
    Step.RECALL: frozenset({"words"}),
    Step.ENDING: frozenset({"reflection"}),
    Step.CLOSING: frozenset({"reflection"}),
    Step.MESSAGE: frozenset({"text"}),
    Step.CORRECTION: frozenset({"course", "words", "next_step", "value", "file"}),
    Step.SUPPORT_KEPT: frozenset({"words"}),
    Step.SUPPORT_RECEIVED: frozenset({"words", "received"}),
}
# Belongs to what both signed, and goes with it.
OF_BOTH: dict[str, frozenset[str]] = {Step.SIGNATURE: frozenset({"remark"})}
# Steers the road, or says what was agreed beside the terms: stays until the time of the agreement is over.
STEERING = frozenset(
    {"to", "team", "answer", "of", "signs", "ended_as", "from_on", "role", "about", "corrects"}
)


def is_of_the_writer(kind: str, name: str) -> bool:
    """Whether the writer of an entry of this kind may erase what it says under `name`."""
    return stem(name) in OF_THE_WRITER.get(kind, ())


def is_of_both(kind: str, name: str) -> bool:
    """Whether what an entry of this kind says under `name` goes with the terms that both signed."""
    return stem(name) in OF_BOTH.get(kind, ())


def stem(name: str) -> str:
    """What a name of payload is without the lineage behind its point."""
    return name.partition(".")[0]

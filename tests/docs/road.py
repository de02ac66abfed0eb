"""The parts of docs/architecture/steps.md that are made from the transition table.

After a change of the table: `python -m tests.docs.road` (with src on the path) writes them anew.
"""

from __future__ import annotations

import re
from pathlib import Path

from afspraak.agreements.states import FINAL, TABLE, State, Transition

PAGE = Path(__file__).resolve().parents[2] / "docs" / "architecture" / "steps.md"


def table() -> str:
    """The transition table in Markdown, in its own order."""
    lines = [
        "| from | step | by | to |",
        "|---|---|---|---|",
        "| (draft) | proposal | its author | proposed |",
    ]
    lines += [f"| {_from(t)} | {t.step.value} | {t.by.value} | {_to(t)} |" for t in TABLE]
    return "\n".join(lines)


def diagram() -> str:
    """The steps that lead somewhere, as a Mermaid state diagram."""
    lines = ["```mermaid", "stateDiagram-v2", "    [*] --> proposed: proposal"]
    lines += [
        f"    {t.state.value} --> {t.to.value}: {t.step.value}{_of(t)} ({t.by.value})"
        for t in TABLE
        if not t.is_beside
    ]
    lines += [f"    {state.value} --> [*]" for state in State if state in FINAL]
    return "\n".join([*lines, "```"])


def _from(t: Transition) -> str:
    """The state, and what must wait in it where that matters."""
    if t.pending is None:
        return t.state.value
    return f"{t.state.value}, {t.pending.value} pending" if t.pending else f"{t.state.value}, nothing pending"


def _to(t: Transition) -> str:
    if t.ended_as:
        return f"{t.to.value}: {t.ended_as.value}"
    return f"{t.to.value}, {t.then.value} pending" if t.then else t.to.value


def _of(t: Transition) -> str:
    return f" of the {t.pending.value}" if t.pending else ""


def part(text: str, name: str) -> str:
    """What stands in `text` between the marks of `name`."""
    found = re.search(rf"<!-- {name} -->\n(.*?)\n<!-- end of {name} -->", text, re.DOTALL)
    return found.group(1) if found else ""


def write() -> None:
    """Write table and diagram into the page."""
    text = PAGE.read_text(encoding="utf-8")
    for name, made in (("table", table()), ("diagram", diagram())):
        text = text.replace(part(text, name), made)
    PAGE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()

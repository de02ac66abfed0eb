"""What was typed into the terms form, flat: for drafts, for more or fewer rows, for a version.

Rows are named "criteria-0-text", "support-2-due_on"; within a criterion stand its agreed steps,
"criteria-0-step-1-on". Gaps (a row taken away in the browser) close here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.formats import get_format

from afspraak.agreements.models import Agreement, Terms
from afspraak.agreements.queries.hashes import plain
from afspraak.agreements.wording import MOST_STEPS
from afspraak.people.models import Person

PLAIN = ("kind", "title", "outcome", "starts_on", "ends_on", "rhythm", "contribution", "note",
         "begun_from", "as_follow_up")  # fmt: skip
ROWS = {
    "criteria": ("lineage", "text", "kind", "baseline", "target", "unit", "direction", "judge"),
    "support": ("lineage", "text", "kind", "due_on", "working_days"),
}
STEP = ("on", "value")
MOST = 12
_GROUP = r"criteria|support|criteria-\d{1,3}-step"
RESHAPE = re.compile(rf"add-({_GROUP})|remove-({_GROUP})-(\d{{1,3}})")

Content = dict[str, Any]


def typed(post: Mapping[str, Any]) -> Content:
    """The fields of the terms that are in `post`, rows counted from 0; everything else is left out."""
    content = {name: post[name] for name in PLAIN if name in post}
    for group, names in ROWS.items():
        for index, old in enumerate(_indices(post, group)):
            content |= _row(post, f"{group}-{old}", f"{group}-{index}", names)
            steps = f"{group}-{old}-step"
            for n, old_step in enumerate(_indices(post, steps)):
                content |= _row(post, f"{steps}-{old_step}", f"{group}-{index}-step-{n}", STEP)
    return content


def _row(post: Mapping[str, Any], old: str, new: str, names: Iterable[str]) -> Content:
    return {f"{new}-{name}": post[f"{old}-{name}"] for name in names if f"{old}-{name}" in post}


def _indices(post: Mapping[str, Any], group: str) -> list[int]:
    name_of_row = re.compile(rf"{group}-(\d{{1,3}})-[a-z_]{{1,16}}(?:-\d{{1,3}}-[a-z]{{1,16}})?")
    found = {int(m[1]) for name in post if (m := name_of_row.fullmatch(name))}
    return sorted(found)[: most_of(group) + 1]  # one too many is kept, so that the form can say so


def most_of(group: str) -> int:
    """How many rows of `group` there is room for."""
    return MOST_STEPS if group.endswith("-step") else MOST


def rows_in(content: Mapping[str, Any], group: str) -> int:
    """How many rows of `group` there are: "criteria", "support" or "criteria-0-step"."""
    return len(_indices(content, group))


def reshaped(content: Content, do: str) -> tuple[Content, str] | None:
    """`content` with a row more or less, as the button `do` asks, and the name of the group; else None."""
    asked = RESHAPE.fullmatch(do)
    if asked is None:
        return None
    if group := asked[1]:
        count = rows_in(content, group)
        first = "on" if group.endswith("-step") else "text"
        return ({**content, f"{group}-{count}-{first}": ""} if count < most_of(group) else content), group
    group, gone = asked[2], f"{asked[2]}-{int(asked[3])}-"
    return typed({name: value for name, value in content.items() if not name.startswith(gone)}), group


def content_of(terms: Terms) -> Content:
    """A version as the form would have it typed: where a counter-proposal starts."""
    whole = ("title", "outcome", "starts_on", "ends_on", "rhythm", "contribution")
    content: Content = {name: _as_typed(getattr(terms, name)) for name in whole}
    for index, criterion in enumerate(terms.criteria.all()):
        for name in ROWS["criteria"]:
            content[f"criteria-{index}-{name}"] = _as_typed(getattr(criterion, name))
        for n, step in enumerate(criterion.agreed_steps):
            for name in STEP:
                content[f"criteria-{index}-step-{n}-{name}"] = _as_typed(getattr(step, name))
    for index, promise in enumerate(terms.support.all()):
        for name in ROWS["support"]:
            content[f"support-{index}-{name}"] = _as_typed(getattr(promise, name))
    return content


def beginning_of(agreement: Agreement, *, of_party: bool, parties: Iterable[Person]) -> Content:
    """The words of an agreement as the beginning of another between `parties`: without keys and dates.

    Nobody judges an agreement of their own. Who is no party of this one (`of_party`) takes along what is
    shared: no support, no rhythm, and not who judges.
    """
    content = {"kind": str(agreement.kind), "begun_from": str(agreement.pk)}
    not_to_judge = {person.full_name for person in parties}
    for name, text in content_of(agreement.terms_shown).items():
        last = name.rpartition("-")[2]
        is_private = not of_party and (name.startswith("support-") or last in ("rhythm", "judge"))
        if is_private or last == "lineage" or last.endswith("_on") or "-step-" in name:
            continue
        content[name] = "" if last == "judge" and text in not_to_judge else text
    return content


def _as_typed(value: object) -> str:
    """A stored value as a person would have typed it."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return (plain(value) or "").replace(".", str(get_format("DECIMAL_SEPARATOR")))
    if isinstance(value, date):
        return value.isoformat()
    return value.full_name if isinstance(value, Person) else str(value)

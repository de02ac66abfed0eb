"""What was typed into the terms form, flat: for drafts, for more or fewer rows, for a version.

Rows are named "criteria-0-text", "support-2-due_on". Gaps (a row taken away in the browser) close here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.formats import get_format

from afspraak.agreements.models import Terms
from afspraak.agreements.queries.hashes import plain
from afspraak.people.models import Person

PLAIN = ("title", "outcome", "starts_on", "ends_on", "rhythm", "contribution", "note")
ROWS = {
    "criteria": ("lineage", "text", "kind", "baseline", "target", "unit", "direction", "judge"),
    "support": ("lineage", "text", "kind", "due_on", "working_days"),
}
MOST = 12
ROW_NAME = re.compile(r"(criteria|support)-(\d{1,3})-([a-z_]{1,16})")
RESHAPE = re.compile(r"add-(criteria|support)|remove-(criteria|support)-(\d{1,3})")

Content = dict[str, Any]


def typed(post: Mapping[str, Any]) -> Content:
    """The fields of the terms that are in `post`, rows counted from 0; everything else is left out."""
    content = {name: post[name] for name in PLAIN if name in post}
    for group, names in ROWS.items():
        for index, old in enumerate(_indices(post, group)):
            for name in names:
                if (value := post.get(f"{group}-{old}-{name}")) is not None:
                    content[f"{group}-{index}-{name}"] = value
    return content


def _indices(post: Mapping[str, Any], group: str) -> list[int]:
    found = {int(m[2]) for name in post if (m := ROW_NAME.fullmatch(name)) and m[1] == group}
    return sorted(found)[: MOST + 1]  # one too many is kept, so that the form can say so


def rows_in(content: Mapping[str, Any], group: str) -> int:
    """How many rows of `group` there are."""
    return len(_indices(content, group))


def reshaped(content: Content, do: str) -> tuple[Content, str] | None:
    """`content` with a row more or less, as the button `do` asks, and the name of the group; else None."""
    asked = RESHAPE.fullmatch(do)
    if asked is None:
        return None
    if group := asked[1]:
        count = rows_in(content, group)
        return ({**content, f"{group}-{count}-text": ""} if count < MOST else content), group
    group, gone = asked[2], f"{asked[2]}-{int(asked[3])}-"
    return typed({name: value for name, value in content.items() if not name.startswith(gone)}), group


def content_of(terms: Terms) -> Content:
    """A version as the form would have it typed: where a counter-proposal starts."""
    whole = ("title", "outcome", "starts_on", "ends_on", "rhythm", "contribution")
    content: Content = {name: _as_typed(getattr(terms, name)) for name in whole}
    for index, criterion in enumerate(terms.criteria.all()):
        for name in ROWS["criteria"]:
            content[f"criteria-{index}-{name}"] = _as_typed(getattr(criterion, name))
    for index, promise in enumerate(terms.support.all()):
        for name in ROWS["support"]:
            content[f"support-{index}-{name}"] = _as_typed(getattr(promise, name))
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

"""Hearing what a page does, so that its bare page can do the same: in this process, before any timing."""

from __future__ import annotations

from django.test import Client

from afspraak.bench.asks import Ask
from afspraak.bench.bare import Recipe, Statement, heard, rows_of
from afspraak.bench.client import WrongAnswer


def recipes_of(asks: list[Ask]) -> tuple[list[Recipe], int]:
    """A recipe for each page, and the most queries that one of them makes on its first visit."""
    around = {statement.sql for statement in _asked(asks[0].at("/bare/write"), post=True)[0][:-1]}
    made, most = [], 0
    for ask in asks:
        first, _ = _asked(ask)
        again, text = _asked(ask)
        most = max(most, len(first), len(again))
        made.append(Recipe([rows_of(statement) for statement in again if statement.sql not in around], text))
    return made, most


def queries_of(write: Ask) -> int:
    """How many queries one write makes. It is carried out."""
    return len(_asked(write)[0])


def _asked(ask: Ask, *, post: bool = False) -> tuple[list[Statement], bytes]:
    client, heads = Client(), {"host": "localhost", "cookie": ask.cookie}
    with heard() as made:
        if post or ask.form:
            answer = client.post(ask.path, ask.form or {}, headers=heads)
        else:
            answer = client.get(ask.path, headers=heads)
    if answer.status_code not in (200, 303):
        raise WrongAnswer(f"{ask.path} answered {answer.status_code}")
    return made, answer.content

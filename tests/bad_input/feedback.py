"""The forms of feedback and appreciation, with a body that would do the thing. Nothing overtakes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from django.urls import reverse

from tests.bad_input.postings import Posting, posting_of
from tests.support.cast import Cast
from tests.support.feedback import appreciated, ask_of, asked, given


def _ask(cast: Cast) -> Posting:
    names = ("Noor de Jong", "Tess van Ot", "Ali Kaya", "Bo Smit", "Cas Bos")
    guests = {f"guest_{n}_name": name for n, name in enumerate(names, start=1)}
    guests |= {f"guest_{n}_email": f"gast{n}@elders.example" for n in range(1, 6)}
    found = posting_of(cast.holder, reverse("coaching:feedback_ask"), **guests)
    return replace(found, required=frozenset({"text"}))


def _answer(cast: Cast) -> Posting:
    asked(cast.teammate, cast.holder)
    return _giving(cast, reverse("coaching:feedback_answer", args=[ask_of(cast.holder).pk]))


def _to(cast: Cast) -> Posting:
    return _giving(cast, reverse("coaching:feedback_to", args=[cast.teammate.pk]))


def _giving(cast: Cast, path: str) -> Posting:
    return replace(posting_of(cast.holder, path), required=frozenset({"observation"}))


def _decline(cast: Cast) -> Posting:
    """Its form stands below that of the answer."""
    answer = _answer(cast)
    kept = {name: text for name, text in answer.body.items() if name in ("seen", "key")}
    return replace(answer, path=f"{answer.path}/decline", body=kept, required=frozenset())


def _sharing(cast: Cast) -> Posting:
    path = reverse("coaching:feedback_sharing", args=[given(cast.teammate, cast.holder).pk])
    return replace(posting_of(cast.holder, path, reader="Wietske Hoekstra"), required=frozenset({"reader"}))


def _removal(cast: Cast) -> Posting:
    path = reverse("coaching:feedback_removal", args=[given(cast.teammate, cast.holder).pk])
    return posting_of(cast.holder, path)


def _appreciation(cast: Cast) -> Posting:
    return posting_of(cast.holder, reverse("coaching:appreciation_to", args=[cast.teammate.pk]))


def _appreciation_removal(cast: Cast) -> Posting:
    path = reverse("coaching:appreciation_removal", args=[appreciated(cast.teammate, cast.holder).pk])
    return posting_of(cast.holder, path)


FEEDBACK: dict[str, Callable[[Cast], Posting]] = {
    "coaching:feedback_ask": _ask,
    "coaching:feedback_answer": _answer,
    "coaching:feedback_decline": _decline,
    "coaching:feedback_to": _to,
    "coaching:feedback_sharing": _sharing,
    "coaching:feedback_removal": _removal,
    "coaching:appreciation_to": _appreciation,
    "coaching:appreciation_removal": _appreciation_removal,
}

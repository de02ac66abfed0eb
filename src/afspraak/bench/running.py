"""Measuring over HTTP: page and bare page in turn, so that whatever else the machine does hits both.

Alone: one client, one request of each in turn. From it come milliseconds and CPU. Together: `CLIENTS`
clients, a slice of pages and a slice of bare pages in turn. From it come the number a second and the ratio:
the median of what the slices beside each other give.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import cycle, islice
from statistics import median, quantiles

from afspraak.bench.asks import Ask
from afspraak.bench.client import Answer, Client

CLIENTS = 4
PER_SLICE = 24  # requests of all clients in a slice


@dataclass(frozen=True)
class Result:
    """What one bench gave. `ratio_to_bare` is 1 for a page that costs nothing beyond its rows and bytes."""

    name: str
    queries: int
    cpu_ms: float
    median_ms: float
    p95_ms: float
    per_second: float
    bytes: int
    ratio_to_bare: float


def requests_needed(slices: int) -> int:
    """How many requests of each kind a run with `slices` makes: writes are each prepared."""
    return _alone_for(slices) + (slices + 1) * PER_SLICE


def _alone_for(slices: int) -> int:
    """How many requests of each kind one client makes before it gets company."""
    return 10 + 10 * slices


def run(
    name: str, queries: int, asks: Sequence[Ask], bares: Sequence[Ask], *, port: int, slices: int
) -> Result:
    """Ask `asks` and `bares` in turn; both start over when they are used up."""
    pages, beside = cycle(asks), cycle(bares)
    answers = _alone(pages, beside, port, _alone_for(slices))
    seconds, ratios = _together(pages, beside, port, slices)
    times = sorted(answer.ms for answer in answers)
    return Result(
        name=name,
        queries=queries,
        cpu_ms=round(median(answer.cpu_ms for answer in answers), 2),
        median_ms=round(median(times), 2),
        p95_ms=round(quantiles(times, n=20)[-1], 2),
        per_second=round(slices * PER_SLICE / seconds, 1),
        bytes=round(median(answer.bytes for answer in answers)),
        ratio_to_bare=round(median(ratios), 3),
    )


def _alone(pages: Iterator[Ask], beside: Iterator[Ask], port: int, number: int) -> list[Answer]:
    with Client(port) as client:
        answers = []
        for _ in range(number):
            answers.append(client.ask(next(pages)))
            client.ask(next(beside))
        return answers


def _together(
    pages: Iterator[Ask], beside: Iterator[Ask], port: int, slices: int
) -> tuple[float, list[float]]:
    """Seconds that all slices of pages took, and per slice how many times quicker its bare one was.

    The same connections for all: which of the server's workers answers one is luck, and four with one worker
    take twice as long as two with each.
    """
    took, ratios = 0.0, []
    with ExitStack() as stack:
        pool = stack.enter_context(ThreadPoolExecutor(CLIENTS))
        clients = [stack.enter_context(Client(port)) for _ in range(CLIENTS)]
        for turn in range(slices + 1):
            if turn % 2:
                page, bare = _slice(pool, clients, pages), _slice(pool, clients, beside)
            else:
                bare, page = _slice(pool, clients, beside), _slice(pool, clients, pages)
            if turn:  # the first of each only warms up
                took += page
                ratios.append(bare / page)
    return took, ratios


def _slice(pool: ThreadPoolExecutor, clients: Sequence[Client], asks: Iterator[Ask]) -> float:
    """Seconds in which the clients together asked the next `PER_SLICE`; who asks keeps to one client."""
    shares: list[list[Ask]] = [[] for _ in clients]
    owner: dict[str, list[Ask]] = {}
    for ask in islice(asks, PER_SLICE):
        owner.setdefault(ask.cookie, shares[len(owner) % len(shares)]).append(ask)
    began = time.perf_counter()
    list(pool.map(_ask_all, clients, shares))
    return time.perf_counter() - began


def _ask_all(client: Client, asks: list[Ask]) -> None:
    for ask in asks:
        client.ask(ask)

"""The benches by name: pages recorded first and measured against the web process; then writes, then mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db import connection

from afspraak.bench import bare, fanout, running
from afspraak.bench.asks import READS, WRITES, Ask, Organisation
from afspraak.bench.recording import queries_of, recipes_of
from afspraak.bench.running import Result


class Benches:
    """The benches `names`: what they ask, how many queries that takes, and their bare pages."""

    def __init__(self, names: Sequence[str], *, slices: int) -> None:
        self.names, self.slices = names, slices
        self.here = Organisation()
        self.pages: dict[str, tuple[list[Ask], int]] = {}
        recipes: bare.Recipes = {}
        for name in READS:
            if name in names:
                asks = READS[name](self.here)
                recipes[name], queries = recipes_of(asks)
                self.pages[name] = asks, queries
        bare.keep(recipes)

    def measure(self, port: int) -> Iterator[Result]:
        """Each bench's figures as soon as it is done; pages first, since writes change what pages show."""
        for name, (asks, queries) in self.pages.items():
            beside = [ask.at(f"/bare/{name}/{i}") for i, ask in enumerate(asks)]
            yield running.run(name, queries, asks, beside, port=port, slices=self.slices)
        for name in WRITES:
            if name in self.names:
                first, *asks = WRITES[name](self.here, 1 + running.requests_needed(self.slices))
                queries = queries_of(first)
                connection.close()
                beside = [ask.at("/bare/write") for ask in asks]
                yield running.run(name, queries, asks, beside, port=port, slices=self.slices)
        if "fanout" in self.names:
            yield fanout.run(self.slices)
            connection.close()

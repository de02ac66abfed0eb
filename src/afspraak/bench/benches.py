"""The benches by name: recorded first, then measured against the web process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from afspraak.bench import bare, running
from afspraak.bench.asks import READS, WRITES, Ask, Organisation
from afspraak.bench.recording import queries_of, recipes_of
from afspraak.bench.running import Result


class Benches:
    """The benches `names`, prepared: what they ask, how many queries that takes, and their bare pages."""

    def __init__(self, names: Sequence[str], *, slices: int) -> None:
        self.slices = slices
        self.here = Organisation()
        self.asks: dict[str, list[Ask]] = {}
        self.queries: dict[str, int] = {}
        self.bares: dict[str, list[Ask]] = {}
        recipes: bare.Recipes = {}
        for name in names:
            if name in READS:
                asks = READS[name](self.here)
                recipes[name], self.queries[name] = recipes_of(asks)
                self.bares[name] = [ask.at(f"/bare/{name}/{i}") for i, ask in enumerate(asks)]
            else:
                first, *asks = WRITES[name](self.here, 1 + running.requests_needed(slices))
                self.queries[name] = queries_of(first)
                self.bares[name] = [ask.at("/bare/write") for ask in asks]
            self.asks[name] = asks
        bare.keep(recipes)

    def measure(self, port: int) -> Iterator[Result]:
        """Each bench's figures as soon as it is done; pages first, since writes change what pages show."""
        for name in (*READS, *WRITES):
            if name in self.asks:
                yield running.run(
                    name, self.queries[name], self.asks[name], self.bares[name], port=port, slices=self.slices
                )

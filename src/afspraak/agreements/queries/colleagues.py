"""Whom one may make an agreement with: any colleague."""

from afspraak.people.queries.colleagues import LONGEST, Named, names, near, others_here, search

to_propose_to = others_here

__all__ = ["LONGEST", "Named", "names", "near", "search", "to_propose_to"]

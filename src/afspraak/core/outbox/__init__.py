"""Events that leave in the same transaction as the act they tell of.

The outbox itself is the queue: the unserved row is the truth. A row holds ids only, is claimed by a
conditional update with a lease, retried with back-off, and deleted when served.
"""

from afspraak.core.outbox.events import Event, outward
from afspraak.core.outbox.held_up import HeldUp, held_up
from afspraak.core.outbox.recording import record
from afspraak.core.outbox.serving import prune_failed, serve_due

__all__ = ["Event", "HeldUp", "held_up", "outward", "prune_failed", "record", "serve_due"]

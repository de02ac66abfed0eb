"""The worker: serves the outbox, and runs what is due every night or every few minutes."""

from afspraak.core.jobs.frequent import Frequent
from afspraak.core.jobs.nightly import Nightly, run_next
from afspraak.core.jobs.work import work_forever

__all__ = ["Frequent", "Nightly", "run_next", "work_forever"]

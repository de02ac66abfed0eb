"""The worker: serves the outbox, and runs what is due every night."""

from afspraak.core.jobs.nightly import Nightly, run_due
from afspraak.core.jobs.work import work_forever

__all__ = ["Nightly", "run_due", "work_forever"]

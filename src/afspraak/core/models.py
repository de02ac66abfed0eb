"""The tables of core. Others import from here."""

from afspraak.core.jobs.models import NightlyRun
from afspraak.core.outbox.models import OutboxRow
from afspraak.core.steps.models import DoneStep

__all__ = ["DoneStep", "NightlyRun", "OutboxRow"]

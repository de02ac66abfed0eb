"""The version and the idempotency of a form, once for the whole product.

Every form carries the revision its page showed (`seen`) and a key of its own: who acts on an older page
loses nothing and is shown what changed, and a repeated submit does the thing once.
"""

from afspraak.core.steps.done import outcome_of, outcome_sent, prune_done, remember
from afspraak.core.steps.form import StepForm, TextForm

__all__ = ["StepForm", "TextForm", "outcome_of", "outcome_sent", "prune_done", "remember"]

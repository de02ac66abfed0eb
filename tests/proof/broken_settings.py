"""The same with one defence taken out, named by AFSPRAAK_PROOF_BREAK: the proof must fail on it.

This is the only place where the product is broken, and it stands outside the product: no setting, variable
or branch of the product does this.
"""

from tests.proof.plain_settings import *  # noqa: F403
from tests.proof.plain_settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "tests.proof.broken"]

"""The area of agreements."""

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "afspraak.agreements"
    label = "agreements"

    def ready(self) -> None:
        # Inside the function: apps are ready only now, and the messages are translated lazily.
        from afspraak.agreements.messages import MESSAGES
        from afspraak.core import errors

        errors.register(MESSAGES)

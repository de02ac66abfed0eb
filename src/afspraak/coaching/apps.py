"""The area of coaching: signals, conversations, feedback."""

from django.apps import AppConfig


class CoachingConfig(AppConfig):
    name = "afspraak.coaching"
    label = "coaching"

    def ready(self) -> None:
        # Inside the function: apps are ready only now, and the messages are translated lazily.
        from afspraak.coaching.messages import MESSAGES
        from afspraak.core import errors

        errors.register(MESSAGES)

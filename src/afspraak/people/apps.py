"""The area of people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "afspraak.people"
    label = "people"

    def ready(self) -> None:
        # Inside the function: apps are ready only now, and the messages are translated lazily.
        from afspraak.core import errors
        from afspraak.people.messages import MESSAGES

        errors.register(MESSAGES)

from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "afspraak.core"
    label = "core"

    def ready(self) -> None:
        # Only here, so that importing an app's module never needs another app to be loaded.
        from afspraak.core import errors
        from afspraak.core.messages import MESSAGES

        errors.register(MESSAGES)

from django.apps import AppConfig


class InformConfig(AppConfig):
    name = "afspraak.inform"
    label = "inform"

    def ready(self) -> None:
        from afspraak.core import errors
        from afspraak.inform.messages import MESSAGES

        errors.register(MESSAGES)

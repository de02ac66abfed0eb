from django.apps import AppConfig


class TrustConfig(AppConfig):
    name = "afspraak.trust"
    label = "trust"

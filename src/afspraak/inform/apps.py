from django.apps import AppConfig


class InformConfig(AppConfig):
    name = "afspraak.inform"
    label = "inform"

from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "afspraak.demo"
    label = "demo"

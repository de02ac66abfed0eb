from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "afspraak.web"
    label = "web"

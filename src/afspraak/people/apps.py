from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "afspraak.people"
    label = "people"

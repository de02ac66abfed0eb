"""The product's settings, with static files unbuilt: nobody here looks at them, and that saves a minute."""

from afspraak.config.settings import *  # noqa: F403
from afspraak.config.settings import STORAGES

STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

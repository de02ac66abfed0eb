"""What feedback is asked about, and who may read an appreciation."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy


class About(models.TextChoices):
    """What somebody asks feedback about; an agreement stands beside it."""

    QUESTION = "question", pgettext_lazy("feedback", "A question of mine")
    MOMENT = "moment", pgettext_lazy("feedback", "A moment")
    AGREEMENT = "agreement", pgettext_lazy("feedback", "An agreement")


class Audience(models.TextChoices):
    """Who reads an appreciation, as its writer would like it and once the receiver likes it too."""

    THE_TWO = "the_two", pgettext_lazy("appreciation", "Only the two of you")
    TEAM = "team", pgettext_lazy("appreciation", "A team")
    ORGANISATION = "organisation", pgettext_lazy("appreciation", "Everyone who works here")

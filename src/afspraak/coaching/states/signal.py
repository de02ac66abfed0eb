"""What a signal is about, what would help, how soon, who reads it, and what can be answered."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy


class SignalKind(models.TextChoices):
    """What is not going as wished."""

    OBSTACLE = "obstacle", pgettext_lazy("signal", "Something is in the way")
    EXPECTATION = "expectation", pgettext_lazy("signal", "The expectation has changed")
    TIME = "time", pgettext_lazy("signal", "Time is getting short")
    QUALITY = "quality", pgettext_lazy("signal", "The quality is not there")
    MEANS = "means", pgettext_lazy("signal", "I lack means")
    CAPACITY = "capacity", pgettext_lazy("signal", "It asks too much of me or us")
    COLLABORATION = "collaboration", pgettext_lazy("signal", "Working together is hard")
    OTHER = "other", pgettext_lazy("signal", "Something else")


class Help(models.TextChoices):
    """What would help."""

    ADVICE = "advice", pgettext_lazy("help", "Advice")
    DECISION = "decision", pgettext_lazy("help", "A decision")
    CONTACT = "contact", pgettext_lazy("help", "A contact")
    MEANS = "means", pgettext_lazy("help", "Means")
    TIME = "time", pgettext_lazy("help", "Time")
    CHANGE = "change", pgettext_lazy("help", "Changing the agreement")
    TO_KNOW = "to_know", pgettext_lazy("help", "Nothing, just so you know")


class HowSoon(models.TextChoices):
    CANNOT_WAIT = "cannot_wait", pgettext_lazy("how soon", "It cannot wait")
    THIS_WEEK = "this_week", pgettext_lazy("how soon", "This week")
    NO_HURRY = "no_hurry", pgettext_lazy("how soon", "There is no hurry")


class Readers(models.TextChoices):
    """Who reads a signal, from few to many."""

    OTHER_PARTY = "other_party", pgettext_lazy("readers", "The other one in it, or my coach")
    NAMED = "named", pgettext_lazy("readers", "Colleagues I name")
    TEAM = "team", pgettext_lazy("readers", "A team of mine")
    ANYONE = "anyone", pgettext_lazy("readers", "Anyone here who can help")


OPEN_TO_MANY = (Readers.TEAM, Readers.ANYONE)


class AnswerKind(models.TextChoices):
    LATER = "later", pgettext_lazy("answer", "I will come back to this")
    OFFER = "offer", pgettext_lazy("answer", "I offer help")


class Taken(models.TextChoices):
    """What the raiser said to an offer."""

    OPEN = "", pgettext_lazy("offer", "Not answered yet")
    TAKEN = "taken", pgettext_lazy("offer", "Taken")
    NOT_NEEDED = "not_needed", pgettext_lazy("offer", "Not needed")

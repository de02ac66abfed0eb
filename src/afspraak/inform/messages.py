"""What inform has to say when it says no."""

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "reach.unknown": _("Choose how often from the list."),
    "reach.hours_turned": _("Choose an end that is later than the beginning."),
}

"""What people's actions have to say when they say no."""

from django.utils.translation import gettext_lazy as _

MESSAGES = {
    "people.steward_only": _("Only a steward can do this."),
    "people.own_only": _("Only the person themselves can do this."),
    "person.email_taken": _("Someone with this e-mail address is here already."),
    "person.email_wrong": _("This is not an e-mail address."),
    "person.name_missing": _("A given name and a family name are needed."),
    "person.too_long": _("This is longer than there is room for."),
    "person.number_taken": _("Someone with this personnel number is here already."),
    "person.language_unknown": _("Choose Dutch or English."),
    "person.theme_unknown": _("Choose light, dark or as your device."),
    "person.zone_unknown": _("Choose a time zone from the list."),
    "person.last_steward": _("There must always be a steward. Make someone else steward first."),
    "person.gone": _("%(name)s has no access any more."),
    "person.erased": _("This person was erased; that cannot be undone."),
    "person.still_here": _("%(name)s still has access."),
    "person.employee_only": _("Only for people who work here, not for guests or services."),
    "guest.only_colleagues": _("Only people who work here can ask a guest in."),
    "guest.until": _("Choose a last day from today, at most a year ahead."),
    "guest.not_possible": _("This address cannot be asked in. A steward can tell you more."),
    "guest.too_many": _("There is room for %(most)s guests at once. End one under “Your guests” first."),
    "guest.whole_name": _("Type a given name and a family name."),
    "guest.over": _("The visit of %(name)s is over. Somebody who works here can ask them in again."),
    "coach.not_possible": _("%(name)s cannot be the coach: a coach is a colleague who works here."),
    "coach.in_a_circle": _("%(name)s is coached by this person, directly or by way of others."),
    "coach.date_past": _("Choose a date after today."),
    "team.closed": _("The team %(name)s is closed."),
    "team.home_already": _("The team %(name)s is the home team already."),
    "team.name_missing": _("A team needs a name."),
    "away.look_again": _("Look at the days once more."),
    "away.first_past": _("Choose a first day from today."),
    "away.last_before": _("The last day comes after the first, or is the same day."),
    "away.too_long": _("At most a year ahead, and a year in a row."),
    "away.overlaps": _("You said before that you are away on one of these days. Change those days instead."),
    "away.too_many": _("There is room for %(most)s at once. Take one away that is no longer needed."),
    "away.moved_on": _("Something changed meanwhile: look at the days once more."),
    "away.stand_in_not_possible": _("Choose a colleague who works here."),
    "away.stand_in_away": _("%(name)s is away on one of these days."),
    "away.you_are_away": _("You are away yourself on one of these days."),
    "setting.unknown": _("There is no setting %(name)s."),
    "setting.value_wrong": _("This value does not fit the setting %(name)s."),
    "setting.country_unknown": _(
        "The holidays of %(name)s are not known. Give a code such as NL, BE or DE-BY."
    ),
    "working_days.span_wrong": _("From one day to the same or a later one, at most %(most)s days at once."),
    "setting.needs_signature": _(
        "This setting touches a law of the house. It changes only with the signature of an overseer for the "
        "works council."
    ),
}

"""The forms of a coaching conversation: when and where, and words of those who are in it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.coaching.actions.talk import Moment
from afspraak.coaching.actions.talk_third import Third
from afspraak.coaching.models.talk import Question
from afspraak.core import clock
from afspraak.core.steps import StepForm
from afspraak.core.steps.day import day_field
from afspraak.people.models import Person
from afspraak.people.queries.colleagues import Named

NOTHING_YET = {"required": _("Nothing is written yet. Write something, or leave it.")}
WEEKS = (
    (1, _("Every week")),
    (2, _("Every two weeks")),
    (3, _("Every three weeks")),
    (4, _("Every four weeks")),
    (6, _("Every six weeks")),
    (8, _("Every eight weeks")),
    (13, _("Every quarter")),
)


class MomentForm(StepForm):
    """When and where. Without a time it is a day on which the two find each other."""

    on = day_field(label=_("On which day?"))
    time = forms.TimeField(
        label=_("At what time?"),
        required=False,
        help_text=_("In your own time zone. The other one reads it in theirs."),
        input_formats=["%H:%M", "%H.%M"],
        widget=forms.TimeInput(format="%H:%M", attrs={"type": "time"}),
        error_messages={"invalid": _("Write a time as 14:30, or leave it empty.")},
    )
    place = forms.CharField(
        label=_("Where or how?"),
        max_length=200,
        required=False,
        help_text=_("In your own words: a walk, by phone, at the workshop."),
    )

    def clean(self) -> dict[str, Any]:
        """A time that the clocks leave out that day is no time."""
        said = self.cleaned_data
        if said.get("on") and said.get("time"):
            local = datetime.combine(said["on"], said["time"], tzinfo=timezone.get_current_timezone())
            said["starts_at"] = local
            if local.astimezone(UTC).astimezone(local.tzinfo).time() != local.time():
                self.add_error("time", _("The clock skips this time that day. Choose another."))
        return said

    def moment(self) -> Moment:
        """What was chosen: the date is the organisation's where a time was given."""
        said = self.cleaned_data
        starts_at: datetime | None = said.get("starts_at")
        on = starts_at.astimezone(clock.zone()).date() if starts_at else said["on"]
        return Moment(on, starts_at, " ".join(said["place"].split()))


class PointForm(StepForm):
    """A point for the agenda."""

    text = forms.CharField(
        label=_("What do you want to speak about?"), max_length=500, error_messages=NOTHING_YET
    )


class SuggestionForm(StepForm):
    """One of the suggestions, by its name."""

    suggestion = forms.CharField(max_length=60)


class MarkForm(StepForm):
    """Spoken of, done; or not after all."""

    do = forms.ChoiceField(choices=[(word, word) for word in ("yes", "no")])


class NoteForm(StepForm):
    """A note for all who are in it; with a question of the guide if it answers one."""

    question = forms.ChoiceField(
        required=False, choices=[("", ""), *Question.choices], widget=forms.HiddenInput
    )
    text = words_field(
        3, label=_("What do you want to keep of this?"), max_length=4000, error_messages=NOTHING_YET
    )


class PrivateForm(StepForm):
    """Lines for oneself alone; empty takes them away."""

    text = words_field(3, label=_("Only for you"), max_length=4000, required=False)


class FollowUpForm(StepForm):
    """Who will do what, and by when."""

    text = forms.CharField(label=_("What will be done?"), max_length=500, error_messages=NOTHING_YET)
    owner = forms.ChoiceField(
        label=_("Who does it?"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose who does it."), "invalid_choice": _("Choose one of you two.")},
    )
    due_on = day_field(label=_("By when?"))

    def __init__(self, *args: Any, owners: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        owner = self.fields["owner"]
        assert isinstance(owner, forms.ChoiceField)
        owner.choices = list(owners)


class FollowUpMoveForm(StepForm):
    """Another date."""

    due_on = day_field(label=_("By when?"))


class ClosingForm(StepForm):
    """Which points were spoken of; the others go along."""

    reached = forms.TypedMultipleChoiceField(
        label=_("Spoken of"),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={"invalid_choice": _("This point is no longer on the agenda.")},
    )

    def __init__(self, *args: Any, points: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        reached = self.fields["reached"]
        assert isinstance(reached, forms.TypedMultipleChoiceField)
        reached.choices = [(str(number), words) for number, words in points]


class ThirdForm(StepForm):
    """A colleague by name, or somebody from outside by name and address."""

    name = forms.CharField(
        label=_("Who?"),
        max_length=200,
        widget=forms.TextInput(attrs={"list": "colleagues", "autocomplete": "off"}),
        error_messages={"required": _("Write a name.")},
    )
    email = forms.EmailField(
        label=_("E-mail address"),
        required=False,
        help_text=_(
            "Only for somebody from outside. They sign in with a code and see this conversation alone."
        ),
        error_messages={"invalid": _("This is no e-mail address yet.")},
    )
    language = forms.ChoiceField(
        label=_("In which language do they read?"),
        choices=[("nl", "Nederlands"), ("en", "English")],
        initial="nl",
        required=False,
    )

    def __init__(self, *args: Any, me: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me = me

    def clean(self) -> dict[str, Any]:
        """Without an address it is a colleague, and there has to be exactly one of that name."""
        said = self.cleaned_data
        if "name" not in said or "email" in self.errors:
            return said
        if said["email"]:
            language = said.get("language") or "nl"
            said["third"] = Third(name=said["name"], email=said["email"], language=language)
            return said
        found = Named(self.me, [said["name"]]).by(said["name"])
        if len(found) == 1:
            said["third"] = Third(colleague=found[0])
        elif found:
            self.add_error(
                "name",
                _("More than one colleague has this name. Write the address behind it, between brackets."),
            )
        else:
            self.add_error(
                "name", _("No colleague has this name. For somebody from outside, write the address too.")
            )
        return said


class RhythmForm(StepForm):
    """How often."""

    weeks = forms.TypedChoiceField(
        label=_("How often do you want to speak?"),
        choices=WEEKS,
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how often."), "invalid_choice": _("Choose how often.")},
    )


class AnswerForm(StepForm):
    """Yes, rather not, or no longer."""

    answer = forms.ChoiceField(choices=[(word, word) for word in ("yes", "no", "stop")])

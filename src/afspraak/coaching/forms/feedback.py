"""Asking for feedback, giving it, and letting a colleague read along."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.agreements.models import Agreement
from afspraak.coaching.actions.feedback import Words
from afspraak.coaching.actions.feedback_asking import Outside, Question
from afspraak.coaching.states.feedback import About
from afspraak.core.steps import StepForm
from afspraak.people.models import Person
from afspraak.people.queries.colleagues import Named

COLLEAGUES = ("colleague_1", "colleague_2", "colleague_3")
GUESTS = ("guest_1", "guest_2")
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
NAME = {"list": "colleagues", "autocomplete": "off"}


def name_field(label: Any) -> forms.CharField:
    """The name of a colleague, with suggestions."""
    return forms.CharField(
        label=label, required=False, max_length=300, widget=forms.TextInput(attrs=dict(NAME))
    )


def named(form: forms.Form, me: Person, fields: tuple[str, ...]) -> list[Person]:
    """The colleagues whose names stand in `fields`; a name of nobody, or of two people, gets its error."""
    typed = {name: form.cleaned_data.get(name, "") for name in fields}
    typed = {name: words for name, words in typed.items() if words.strip()}
    known = Named(me, typed.values())
    people: list[Person] = []
    for name, words in typed.items():
        match known.by(words):
            case [one]:
                people.append(one)
            case []:
                form.add_error(
                    name, gettext("Nobody who works here has this name. Choose one from the list.")
                )
            case _:
                form.add_error(name, gettext("More people have this name. Choose one from the list."))
    return people


class AskForm(StepForm):
    """What one would like to know, about what, and of whom. `question` is what it says, once it is valid."""

    about = forms.ChoiceField(label=_("What is it about?"))
    text = words_field(
        3,
        label=_("What would you like to know?"),
        max_length=2000,
        error_messages={"required": _("Write what you would like to know.")},
    )
    colleague_1 = name_field(_("Name of a colleague"))
    colleague_2 = name_field(_("And of another"))
    colleague_3 = name_field(_("And of a third"))
    guest_1_name = forms.CharField(label=_("Their name"), required=False, max_length=240)
    guest_1_email = forms.EmailField(label=_("Their e-mail address"), required=False)
    guest_1_language = forms.ChoiceField(label=_("Mail in"), choices=LANGUAGES, required=False)
    guest_2_name = forms.CharField(label=_("Name of another"), required=False, max_length=240)
    guest_2_email = forms.EmailField(label=_("Their e-mail address"), required=False)
    guest_2_language = forms.ChoiceField(label=_("Mail in"), choices=LANGUAGES, required=False)

    def __init__(self, *args: Any, me: Person, agreements: list[Agreement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me, self.agreements = me, agreements
        about = self.fields["about"]
        assert isinstance(about, forms.ChoiceField)
        about.choices = [
            (About.QUESTION.value, About.QUESTION.label),
            (About.MOMENT.value, About.MOMENT.label),
            *((str(each.pk), each.terms_shown.heading) for each in agreements),
        ]
        about.error_messages["invalid_choice"] = _("This is not there to choose any more. Choose another.")

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        said["colleagues"] = named(self, self.me, COLLEAGUES)
        said["outside"] = tuple(one for one in (self._outside(name) for name in GUESTS) if one)
        if not self.errors and not said["colleagues"] and not said["outside"]:
            self.add_error(
                COLLEAGUES[0], gettext("Name somebody: a colleague, or a guest with name and address.")
            )
        return said

    def _outside(self, name: str) -> Outside | None:
        """A guest with both name and address; half of them says what is missing."""
        given = {part: str(self.cleaned_data.get(f"{name}_{part}") or "") for part in ("name", "email")}
        if not any(given.values()):
            return None
        for part, words in given.items():
            if not words.strip() and f"{name}_{part}" not in self.errors:
                self.add_error(f"{name}_{part}", gettext("Fill in both the name and the address of a guest."))
        return Outside(**given, language=self.cleaned_data.get(f"{name}_language") or "nl", field=name)

    @property
    def has_guests(self) -> bool:
        """Whether something of a guest was typed: then their part of the form stands open."""
        return any(self[f"{name}_{part}"].value() for name in GUESTS for part in ("name", "email"))

    def question(self) -> Question:
        said = self.cleaned_data
        chosen = next((each for each in self.agreements if str(each.pk) == said["about"]), None)
        return Question(
            text=said["text"],
            about=About.AGREEMENT if chosen else About(said["about"]),
            agreement=chosen,
            colleagues=tuple(said["colleagues"]),
            outside=said["outside"],
        )


class FeedbackForm(StepForm):
    """What I saw, what it did, what I wish: three fields, of which the first says enough."""

    observation = words_field(
        4,
        label=_("What did you see or hear?"),
        max_length=4000,
        required=False,
        help_text=_("What happened, as a camera would tell it. No judgement of a person."),
    )
    effect = words_field(3, label=_("What did it do?"), max_length=4000, required=False)
    wish = words_field(3, label=_("What do you wish?"), max_length=4000, required=False)

    def words(self) -> Words:
        said = self.cleaned_data
        return Words(said["observation"], said["effect"], said["wish"])


class ReaderForm(StepForm):
    """Whom the receiver lets read along."""

    reader = name_field(_("Name of a colleague"))

    def __init__(self, *args: Any, me: Person, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me = me

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        people = named(self, self.me, ("reader",))
        if not self.errors and not people:
            self.add_error("reader", gettext("Write the name of a colleague."))
        said["person"] = people[0] if people else None
        return said

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
from afspraak.coaching.rules.feedback import MOST_ASKED
from afspraak.coaching.states.feedback import About
from afspraak.core.steps import StepForm
from afspraak.people.models import Person
from afspraak.people.queries.colleagues import Named

COLLEAGUES = tuple(f"colleague_{n}" for n in range(1, MOST_ASKED + 1))
GUESTS = tuple(f"guest_{n}" for n in range(1, MOST_ASKED + 1))
SHOWN_COLLEAGUES, SHOWN_GUESTS = 3, 1  # the others stand below what one opens
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

    def __init__(self, *args: Any, me: Person, agreements: list[Agreement], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.me, self.agreements = me, agreements
        for name in COLLEAGUES:
            is_first = name == COLLEAGUES[0]
            self.fields[name] = name_field(_("Name of a colleague") if is_first else _("And of another"))
        for name in GUESTS:
            label = _("Their name") if name == GUESTS[0] else _("Name of another")
            self.fields[f"{name}_name"] = forms.CharField(label=label, required=False, max_length=240)
            self.fields[f"{name}_email"] = forms.EmailField(label=_("Their e-mail address"), required=False)
            self.fields[f"{name}_language"] = forms.ChoiceField(
                label=_("Mail in"), choices=LANGUAGES, required=False
            )
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

    def colleagues(self) -> list[forms.BoundField]:
        return [self[name] for name in COLLEAGUES[:SHOWN_COLLEAGUES]]

    def more_colleagues(self) -> list[forms.BoundField]:
        return [self[name] for name in COLLEAGUES[SHOWN_COLLEAGUES:]]

    def guests(self) -> list[tuple[forms.BoundField, ...]]:
        """Name, address and language of each guest that is shown at once."""
        return [self._guest(name) for name in GUESTS[:SHOWN_GUESTS]]

    def more_guests(self) -> list[tuple[forms.BoundField, ...]]:
        return [self._guest(name) for name in GUESTS[SHOWN_GUESTS:]]

    def has_more_colleagues(self) -> bool:
        """Whether something was typed there: then that part of the form stands open."""
        return any(field.value() for field in self.more_colleagues())

    def has_guests(self) -> bool:
        return any(name.value() or email.value() for name, email, _language in map(self._guest, GUESTS))

    def has_more_guests(self) -> bool:
        return any(name.value() or email.value() for name, email, _language in self.more_guests())

    def _guest(self, name: str) -> tuple[forms.BoundField, ...]:
        return tuple(self[f"{name}_{part}"] for part in ("name", "email", "language"))

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

"""Raising a signal: what it is about, what would help, and who reads it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from afspraak.agreements.forms.rows import words_field
from afspraak.agreements.models import Agreement
from afspraak.agreements.queries import details
from afspraak.coaching.actions.signal import Wording
from afspraak.coaching.queries.asking import other_in
from afspraak.coaching.states.signal import Help, HowSoon, Readers, SignalKind
from afspraak.core.steps import StepForm
from afspraak.people.models import Person, Team
from afspraak.people.queries.away import NotHere
from afspraak.people.queries.colleagues import Named

OF_A_TEAM = "team:"
NAMES = ("named_1", "named_2", "named_3")


@dataclass(frozen=True)
class Choosable:
    """What somebody may choose from: their agreements, their teams, and who stands in for who is away.

    `is_fixed`: it was begun from the page of the one agreement. `read` are the keys of those of whom the page
    that was sent said already that they are away.
    """

    me: Person
    agreements: list[Agreement] = field(default_factory=list)
    teams: list[Team] = field(default_factory=list)
    away: list[NotHere] = field(default_factory=list)
    is_fixed: bool = False
    read: frozenset[str] = frozenset()

    @property
    def has_reader(self) -> bool:
        """Whether the one agreement it was begun from has somebody who reads it."""
        return not self.is_fixed or other_in(self.me, self.agreements[0]) is not None

    @property
    def stand_ins(self) -> dict[str, tuple[Person, Person]]:
        """By key: who stands in, and for whom."""
        return {str(each.stand_in.pk): (each.stand_in, each.person) for each in self.away if each.stand_in}


class SignalForm(StepForm):
    """Few fields, most of them chosen with one tap. `wording` is what it says, once it is valid."""

    agreement = forms.ChoiceField(label=_("What is it about?"), required=False)
    kind = forms.ChoiceField(
        label=_("What is not going as you wish?"),
        choices=SignalKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what comes nearest.")},
    )
    text = words_field(2, label=_("In your words"), max_length=4000, required=False)
    help = forms.ChoiceField(
        label=_("What would help?"),
        choices=Help.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose what would help; “just so you know” is fine too.")},
    )
    how_soon = forms.ChoiceField(
        label=_("How soon?"), choices=HowSoon.choices, widget=forms.RadioSelect, initial=HowSoon.THIS_WEEK
    )
    readers = forms.ChoiceField(
        label=_("Who reads it?"), widget=forms.RadioSelect, initial=Readers.OTHER_PARTY.value
    )
    named_1 = forms.CharField(label=_("Name of a colleague"), required=False, max_length=300)
    named_2 = forms.CharField(label=_("And of another"), required=False, max_length=300)
    named_3 = forms.CharField(label=_("And of a third"), required=False, max_length=300)
    stand_ins = forms.MultipleChoiceField(
        label=_("Who stands in"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, choosable: Choosable, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choosable = choosable
        self._choices("agreement", _agreement_choices(choosable))
        self._choices("readers", _reader_choices(choosable))
        stand_ins = choosable.stand_ins.items()
        self._choices("stand_ins", [(key, _stand_in_words(*both)) for key, both in stand_ins])
        if choosable.is_fixed:
            self.fields["agreement"].widget = forms.HiddenInput()
        for name in NAMES:
            self.fields[name].widget.attrs |= {"list": "colleagues", "autocomplete": "off"}

    def clean(self) -> dict[str, Any]:
        said = super().clean() or self.cleaned_data
        if said.get("kind") == SignalKind.OTHER and not said.get("text", "").strip():
            self.add_error("text", gettext("Write in a few words what it is."))
        said["named"] = self._named(said) if said.get("readers") == Readers.NAMED else ()
        return said

    def wording(self) -> Wording:
        """What was said and to whom."""
        said, may = self.cleaned_data, self.choosable
        readers = said["readers"]
        team = next((t for t in may.teams if readers == f"{OF_A_TEAM}{t.pk}"), None)
        return Wording(
            kind=SignalKind(said["kind"]),
            text=said["text"],
            help=Help(said["help"]),
            how_soon=HowSoon(said["how_soon"]),
            readers=Readers.TEAM if team else Readers(readers),
            agreement=next((a for a in may.agreements if str(a.pk) == said["agreement"]), None),
            team=team,
            named=tuple(said["named"]),
            stand_ins=tuple(may.stand_ins[key][0] for key in said["stand_ins"]),
        )

    def _named(self, said: dict[str, Any]) -> list[Person]:
        """The colleagues whose names were typed; what is no name of one gets its error."""
        typed = {name: said.get(name, "") for name in NAMES if said.get(name, "").strip()}
        known = Named(self.choosable.me, typed.values())
        people: list[Person] = []
        for name, words in typed.items():
            match known.by(words):
                case [one]:
                    people.append(one)
                    self._say_who_is_away(name, one)
                case []:
                    self.add_error(name, gettext("Nobody who works here has this name."))
                case _several:
                    self.add_error(name, gettext("More people have this name. Choose one from the list."))
        if not typed:
            self.add_error(NAMES[0], gettext("Name a colleague who works here now."))
        return people

    def _say_who_is_away(self, name: str, person: Person) -> None:
        """Nothing is sent to who is away before its raiser read so, and chose about the stand-in."""
        away = next((each for each in self.choosable.away if each.person == person), None)
        if away is None or str(person.pk) in self.choosable.read:
            return
        said = {"name": person.short_name, "until": details.short_day(away.until)}
        if away.stand_in is None:
            self.add_error(
                name, gettext("%(name)s is away, up to and including %(until)s. Send it all the same?") % said
            )
        else:
            said["stand_in"] = away.stand_in.short_name
            self.add_error(
                name,
                gettext(
                    "%(name)s is away, up to and including %(until)s. Choose below whether %(stand_in)s"
                    " gets it too."
                )
                % said,
            )

    def _choices(self, name: str, choices: Iterable[tuple[str, Any]]) -> None:
        chosen = self.fields[name]
        assert isinstance(chosen, forms.ChoiceField)
        chosen.choices = list(choices)
        chosen.error_messages["invalid_choice"] = _("This is not there to choose any more. Choose another.")


def _stand_in_words(stand_in: Person, away: Person) -> str:
    names = {"name": stand_in.full_name, "away": away.short_name}
    return gettext("%(name)s gets it too, who stands in for %(away)s") % names


def _agreement_choices(may: Choosable) -> list[tuple[str, Any]]:
    """Each with whom it was agreed: that is who reads it, if nobody else is chosen."""
    coach = other_in(may.me, None)
    beside = (
        gettext("Something else, to %(name)s") % {"name": coach.short_name}
        if coach
        else gettext("Something else")
    )
    about = [
        (
            str(agreement.pk),
            gettext("%(title)s, to %(name)s")
            % {"title": agreement.terms_shown.heading, "name": agreement.other_party(may.me).short_name},
        )
        for agreement in may.agreements
    ]
    return [*about, ("", beside)]


def _only_one(may: Choosable) -> Person | None:
    """Who reads it whatever it is about, where that is the same person each time."""
    people = {agreement.other_party(may.me).person for agreement in may.agreements} | {other_in(may.me, None)}
    return people.pop() if len(people) == 1 else None


def _reader_choices(may: Choosable) -> list[tuple[str, Any]]:
    if may.is_fixed:
        other = may.agreements[0].other_party(may.me).short_name
        first = gettext("Only %(name)s") % {"name": other}
    elif (one := _only_one(may)) is not None:
        first = gettext("Only %(name)s") % {"name": one.short_name}
    else:
        first = gettext("Only the one named with the subject above")
    teams = [
        (f"{OF_A_TEAM}{team.pk}", gettext("Everyone in %(team)s") % {"team": team.name}) for team in may.teams
    ]
    return [
        *([(Readers.OTHER_PARTY.value, first)] if may.has_reader else []),
        (Readers.NAMED.value, gettext("Only colleagues I name")),
        *teams,
        (Readers.ANYONE.value, gettext("Anyone who works here: who can help?")),
    ]

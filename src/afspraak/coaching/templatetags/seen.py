"""How what waits for a coach is said: to the coach, and to the person who reads the same about themselves."""

from __future__ import annotations

from dataclasses import dataclass

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.agreements.queries import details
from afspraak.agreements.queries.between import What
from afspraak.coaching.queries.seen import Wait

register = template.Library()


@dataclass(frozen=True)
class Said:
    """`label` says what it is, `glyph` draws the state if there is one; `act` is what the coach does there.

    `answer` is what the coach promised by it. `line` says what is asked, where nobody wrote a word with it.
    `is_quote`: the words are the person's own.
    """

    label: str
    glyph: str
    act: str
    address: str
    answer: str
    line: str = ""
    is_quote: bool = True


@register.simple_tag
def wait_said(wait: Wait, name: str, about_me: bool, coach: str) -> Said:
    """{% wait_said wait seen.short_name about_me coach as said %}: one thing that waits, in words."""
    label, glyph, act = _words_of(wait, name)
    if about_me and wait.what == What.PROMISE:
        label = _("A promise of %(coach)s") % {"coach": coach}
    if wait.cannot_wait:
        label = f"{label} · {pgettext('how soon', 'It cannot wait')}"
    return Said(
        label=label,
        glyph=glyph,
        act=act,
        address=_address_of(wait, about_me),
        answer=_answer_of(wait, about_me, coach),
        line=_line_of(wait, coach if about_me else name, about_me),
        is_quote=wait.what not in (What.PROMISE, "follow_up"),
    )


def _words_of(wait: Wait, name: str) -> tuple[str, str, str]:
    match wait.what:
        case What.PROPOSAL:
            return pgettext("step", "Proposal"), "proposed", _("Read the proposal")
        case What.COUNTER_PROPOSAL:
            return pgettext("step", "Counter-proposal"), "proposed", _("Read the two versions")
        case What.CHANGE:
            return pgettext("step", "Change"), "active", _("See what would change")
        case What.ENDING:
            return pgettext("step", "Ending"), "active", _("Read and answer")
        case What.PAUSE:
            return pgettext("step", "Pause"), "active", _("Read and answer")
        case What.DELIVERY:
            return pgettext("state", "Delivered"), "delivered", _("Look at the delivery")
        case What.SHARING:
            return pgettext("step", "Sharing"), "active", _("See what others would read")
        case What.PROMISE:
            return _("Your promise"), "", _("Say whether you kept it")
        case What.SPAN:
            return _("The period is over"), "active", _("See what fits now")
        case "signal":
            return pgettext("step", "Signal"), "", _("Answer %(name)s") % {"name": name}
        case "come_back":
            return pgettext("step", "Signal"), "", _("Come back to it")
        case "follow_up":
            return pgettext("step", "Follow-up"), "", _("See what you said to do")
        case "moment":
            return pgettext("step", "Coaching conversation"), "", _("See when")
        case "third":
            return pgettext("step", "Coaching conversation"), "", _("Read and answer")
    return pgettext("step", "Rhythm"), "", _("Read and answer")


def _address_of(wait: Wait, about_me: bool) -> str:
    """Where the coach acts; the person is led to the page of the thing itself."""
    if wait.agreement_id is None or wait.address:
        return wait.address
    key = wait.agreement_id
    if not about_me:
        if wait.versions:
            return reverse("agreements:comparison", args=[key, *wait.versions])
        if wait.what in _STEPS:
            return reverse(f"agreements:{_STEPS[wait.what]}", args=[key])
    return reverse("agreements:agreement", args=[key])


_STEPS: dict[str, str] = {
    What.ENDING: "signature",
    What.PAUSE: "signature",
    What.DELIVERY: "acceptance",
    What.SHARING: "sharing",
}


def _line_of(wait: Wait, name: str, about_me: bool) -> str:
    """What is asked about speaking with each other: as the coach reads it, or who asked."""
    said = {"name": name}
    match wait.what:
        case "moment" if about_me:
            return _("You asked %(name)s whether the moment fits.") % said
        case "moment":
            return _("%(name)s asks whether this moment fits you.") % said
        case "third" if about_me:
            return _("You asked %(name)s whether somebody else may be in it.") % said
        case "third":
            return _("%(name)s would like somebody else to be in it.") % said
        case "rhythm" if about_me:
            return _("You proposed to %(name)s how often you two speak.") % said
        case "rhythm":
            return _("%(name)s proposes how often you two speak.") % said
    return ""


def _answer_of(wait: Wait, about_me: bool, coach: str) -> str:
    """What the coach promised by it: a judgement or an answer by a date; nothing before both signed."""
    on = details.short_day(wait.due_on) if wait.due_on else ""
    match wait.what:
        case What.PROPOSAL | What.COUNTER_PROPOSAL if about_me:
            return _("Nothing yet: it holds once %(coach)s signs") % {"coach": coach}
        case What.PROPOSAL | What.COUNTER_PROPOSAL:
            return _("Nothing yet: it holds once you sign")
        case What.DELIVERY if on:
            return _("A judgement by %(on)s") % {"on": on}
        case What.PROMISE | "follow_up":
            return _("This was promised by %(on)s") % {"on": on}
    return _("An answer by %(on)s") % {"on": on} if on else ""

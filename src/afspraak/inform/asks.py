"""What waits, as a mail says it: from whom, which act, and where. Never what anyone wrote."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from afspraak.agreements.queries.needs import Need, Wish
from afspraak.agreements.states import Pending, Step
from afspraak.coaching.queries.waiting import Waiting
from afspraak.inform.queries.promises import DuePromise
from afspraak.people.models import Person


@dataclass(frozen=True)
class Ask:
    """One thing that somebody can do: what the mail says of it, the words of the link, and where it leads."""

    says: str
    act: str
    path: str
    due: date | None = None
    why: str = ""  # one more sentence of ours


def ask_of(need: Need, me: Person) -> Ask:
    """What `need` asks of `me`, in the language that is active."""
    agreement, key = need.agreement, need.agreement.pk
    name = agreement.other_party(me).name
    says, act, path = _words(need, name)
    return Ask(says, act, path or reverse("agreements:agreement", args=[key]), need.promised_on)


def ask_of_promise(promise: DuePromise) -> Ask:
    """A promise whose date has come: by its agreement, never by its words."""
    name = promise.agreement.holder.name
    return Ask(
        _("The date of support that you promised to %(name)s has come.") % {"name": name},
        _("Say whether it is there"),
        reverse("agreements:agreement", args=[promise.agreement.pk]),
        promise.due_on,
    )


def ask_of_coaching(waiting: Waiting) -> Ask:
    """What waits in coaching: what kind of thing it is and of whom, without a word of what people wrote."""
    says = f"{waiting.what} · {waiting.who.full_name}" if waiting.title else waiting.who.full_name
    return Ask(says, str(waiting.act), waiting.address, waiting.due_on, str(waiting.why))


def _words(need: Need, name: str) -> tuple[str, str, str]:
    """Sentence, act, and the address where it is not the agreement's own."""
    agreement, who = need.agreement, {"name": name}
    args = [agreement.pk]
    match need.step:
        case Step.CHECK_IN:
            says = _("A check-in to %(name)s fits now.") % who
            return says, _("Tell how it stands"), reverse("agreements:check_in", args=args)
        case Step.ACCEPTANCE:
            says = _("%(name)s delivered. See whether it is what you two agreed.") % who
            return says, _("Look at the delivery"), reverse("agreements:acceptance", args=args)
        case Step.WIDENING_ANSWER:
            says = _("%(name)s would like more people to read it.") % who
            return says, _("See what others would read"), reverse("agreements:sharing", args=args)
        case Wish.ERASE_TOGETHER:
            says = _("%(name)s asks to erase what you both signed.") % who
            act = _("Read what goes and what stays, and answer")
            return says, act, reverse("agreements:erasing_together", args=args)
    match agreement.pending:
        case Pending.CHANGE:
            return _("%(name)s proposes a change.") % who, _("See what would change"), ""
        case Pending.ENDING:
            return _("%(name)s proposes to end it.") % who, _("Read and answer"), ""
        case Pending.PAUSE:
            return _("%(name)s asks to let it rest.") % who, _("Read and answer"), ""
    if need.is_counter_proposal:
        return _("%(name)s made a counter-proposal.") % who, _("See what is different"), ""
    return pgettext("mail", "%(name)s proposes this to you.") % who, _("Read the proposal"), ""

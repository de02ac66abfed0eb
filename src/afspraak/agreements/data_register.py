"""What is stored in agreements, why, who sees it and how long (read by the register and by the tests)."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

PARTIES = _("The two parties of the agreement")
AUTHOR = _("Nobody but you")
WITH_AGREEMENT = _(
    "Until two years after the agreement was closed, or 90 days after a proposal came to nothing, "
    "unless the organisation set other times"
)
SAID_UNTIL = _("Until whoever wrote it erases it, at most as long as the agreement is kept")
SIGNED_UNTIL = _("Until both of you erase it once it is closed, at most as long as the agreement is kept")
CHAIN = _(
    "As long as the organisation uses the product; it holds no words of anyone and stays when they are erased"
)
DRAFT = _("Until you send or drop it, at most 90 days after you last kept it")

IDENTITY = Declared(
    _("A random key, so that the parts of one agreement find each other"),
    PARTIES,
    CHAIN,
    _("Keys of its parts"),
)
PROOF = Declared(
    _("Shows that nobody changed the words or the history unnoticed"),
    PARTIES,
    CHAIN,
    _("Proof that nothing was changed"),
)
WORDS = Declared(
    _("The words and values that you two agree on"), PARTIES, SIGNED_UNTIL, _("What you two agreed on")
)
PLACE = Declared(
    _("Where the agreement stands and whose turn it is"),
    PARTIES,
    CHAIN,
    _("Where the agreement stands"),
)
DAY = Declared(_("The date of a step, never a time of day"), PARTIES, CHAIN, _("Dates"))
WHO = Declared(_("Who took part or took a step"), PARTIES, CHAIN, _("Who is party and who did what"))
SAID = Declared(
    _("What you say in a step: a note, remark, check-in, delivery, return or reason"),
    PARTIES,
    SAID_UNTIL,
    _("What you tell in a step"),
)
FILE = Declared(
    _("Files that you hand in with a check-in or a delivery; their name and kind stand with what you tell"),
    PARTIES,
    _("Until you erase it, or its agreement is erased; then it is gone from the disk"),
    _("Your files"),
)
OWN_DRAFT = Declared(_("What you kept as a draft, as you typed it"), AUTHOR, DRAFT, _("Your drafts"))
PUT_AWAY = Declared(
    _("What you took off your own list of news"),
    AUTHOR,
    _("Two weeks after the date of what was put away"),
    _("What you put away on Today"),
)
SHARED = Declared(
    _("With whom you two share the agreement, and whether one of you asked to"),
    PARTIES,
    WITH_AGREEMENT,
    _("With whom you share it"),
)
TOLD_ONCE = Declared(
    _("That both of you were told something by itself, so that you are told once"),
    PARTIES,
    WITH_AGREEMENT,
    _("What you were both told once"),
)
RHYTHM = Declared(
    _("The date on which the rhythm you agreed asks for a check-in"),
    _("The holder alone"),
    WITH_AGREEMENT,
    _("When you said you would tell"),
)

LET_GO = Declared(
    _("That one of you asks to erase the signed words together, and that the other would rather keep them"),
    PARTIES,
    _("Until it is done or taken back, at most as long as the words"),
    _("Asking to erase together"),
)

FIELDS: dict[str, Declared] = {
    **{f"agreements_agreement.{c}": IDENTITY for c in ("id",)},
    **{
        f"agreements_agreement.{c}": PLACE
        for c in (
            "kind", "state", "ended_as", "revision", "latest_id", "in_force_id", "latest_check_in_id",
            "waits_for_id", "follow_up_of_id", "pending", "pending_entry_id", "paused_from", "days_paused",
        )
    },
    **{
        f"agreements_agreement.{c}": DAY
        for c in (
            "proposed_on",
            "moved_on",
            "in_force_since",
            "waits_since",
            "days_away",
            "closed_on",
            "erased_on",
        )
    },
    "agreements_agreement.tell_next_on": RHYTHM,
    **{
        f"agreements_agreement.{c}": PROOF
        for c in ("entry_count", "head", "head_signature", "chain_checked_on", "chain_broken_at")
    },
    **{f"agreements_party.{c}": IDENTITY for c in ("id", "agreement_id")},
    **{f"agreements_party.{c}": WHO for c in ("role", "person_id", "team_id")},
    **{f"agreements_party.{c}": DAY for c in ("since", "until", "vacant_since")},
    **{f"agreements_terms.{c}": IDENTITY for c in ("id", "agreement_id", "number")},
    **{f"agreements_terms.{c}": WHO for c in ("author_id", "parties")},
    **{f"agreements_terms.{c}": DAY for c in ("on", "erased_on")},
    **{
        f"agreements_terms.{c}": WORDS
        for c in ("title", "outcome", "starts_on", "ends_on", "rhythm", "contribution")
    },
    **{f"agreements_terms.{c}": PROOF for c in ("salts", "hashes", "hash")},
    **{f"agreements_criterion.{c}": IDENTITY for c in ("id", "terms_id", "lineage")},
    **{
        f"agreements_criterion.{c}": WORDS
        for c in ("position", "kind", "text", "baseline", "target", "unit", "direction", "steps")
    },
    "agreements_criterion.judge_id": Declared(
        _("The colleague whom the two parties name to judge a criterion"),
        PARTIES,
        WITH_AGREEMENT,
        _("Who judges"),
    ),
    **{f"agreements_support.{c}": IDENTITY for c in ("id", "terms_id", "lineage")},
    **{f"agreements_support.{c}": WORDS for c in ("position", "kind", "text", "due_on", "working_days")},
    **{f"agreements_signature.{c}": IDENTITY for c in ("id", "terms_id", "entry_id")},
    **{f"agreements_signature.{c}": WHO for c in ("party_id", "person_id")},
    "agreements_signature.on": DAY,
    "agreements_signature.hash": PROOF,
    **{f"agreements_entry.{c}": IDENTITY for c in ("id", "agreement_id", "number")},
    **{f"agreements_entry.{c}": WHO for c in ("kind", "actor_id")},
    "agreements_entry.on": DAY,
    **{f"agreements_entry.{c}": PROOF for c in ("versions", "lineages", "payload_hashes", "body", "link")},
    **{f"agreements_payload.{c}": IDENTITY for c in ("id", "entry_id", "position")},
    **{f"agreements_payload.{c}": SAID for c in ("name", "value")},
    "agreements_payload.salt": PROOF,
    **{f"agreements_file.{c}": FILE for c in ("id", "payload_id", "sha256", "size")},
    "agreements_payload.erased_on": DAY,
    **{
        f"agreements_draft.{c}": OWN_DRAFT
        for c in ("id", "author_id", "agreement_id", "counterpart_id", "role", "content", "kept_on")
    },
    **{f"agreements_reminder.{c}": TOLD_ONCE for c in ("id", "agreement_id", "about", "number")},
    **{
        f"agreements_jointerasure.{c}": LET_GO
        for c in ("id", "agreement_id", "asked_by_id", "asked_on", "kept_on")
    },
    **{
        f"agreements_sharing.{c}": SHARED
        for c in ("id", "agreement_id", "audience", "team_id", "asked_id", "asked_of_id")
    },
    **{f"agreements_putaway.{c}": PUT_AWAY for c in ("id", "person_id", "entry_id")},
}  # fmt: skip

EXPORT = "afspraak.agreements.queries.export.export_for"

"""What one person may take along of their agreements: all they can read on the pages, with what proves it.

Salts go with the texts: with them anyone can compute the hashes again (docs: the history, precisely).
"""

from __future__ import annotations

import uuid
from typing import Any

from afspraak.agreements.models import Agreement, Criterion, Draft, Entry, Party, PutAway, Support, Terms
from afspraak.people.models import Person

Exported = dict[str, Any]


def export_for(person: Person) -> Exported:
    """Agreements that `person` is party to, their own drafts, and what they put away. About 12 queries."""
    agreements = (
        Agreement.objects.visible_to(person)
        .prefetch_related(
            "parties__person",
            "parties__team",
            "versions__author__person",
            "versions__author__team",
            "versions__criteria__judge",
            "versions__support",
            "versions__signatures__person",
            "entries__actor",
            "entries__payload",
        )
        .order_by("proposed_on", "id")
    )
    readable = set(Agreement.objects.readable_by(person).values_list("pk", flat=True))
    drafts = Draft.objects.visible_to(person).select_related("counterpart").order_by("kept_on", "id")
    put_away = PutAway.objects.filter(person=person).select_related("entry")
    return {
        "agreements": [_agreement(agreement, readable) for agreement in agreements],
        "drafts": [_draft(draft) for draft in drafts],
        "put_away": [{"agreement": each.entry.agreement_id, "entry": each.entry.number} for each in put_away],
    }


def _agreement(agreement: Agreement, readable: set[uuid.UUID]) -> Exported:
    """`readable` are the agreements this person may read: of another one there is not even a link."""
    return {
        "id": agreement.pk,
        "kind": agreement.kind,
        "state": agreement.state,
        "ended_as": agreement.ended_as,
        "follow_up_of": agreement.follow_up_of_id if agreement.follow_up_of_id in readable else None,
        "proposed_on": agreement.proposed_on,
        "in_force_since": agreement.in_force_since,
        "parties": [_party(party) for party in agreement.parties.all()],
        "versions": [_version(terms) for terms in agreement.versions.all()],
        "history": [_entry(entry) for entry in agreement.entries.all()],
        "receipt": {
            "entries": agreement.entry_count,
            "last_link": agreement.head,
            "signature": agreement.head_signature,
        },
    }


def _party(party: Party) -> Exported:
    return {"role": party.role, "name": party.name, "since": party.since, "until": party.until}


def _version(terms: Terms) -> Exported:
    return {
        "number": terms.number,
        "by": terms.author.name,
        "on": terms.on,
        **({"erased_on": terms.erased_on} if terms.erased_on else _words(terms)),
        "signatures": [
            {"by": signature.person.full_name, "on": signature.on, "hash": signature.hash}
            for signature in terms.signatures.all()
        ],
        "parties_as_hashed": terms.parties,
        "salts": terms.salts,
        "hashes": terms.hashes,
        "hash": terms.hash,
    }


def _words(terms: Terms) -> Exported:
    return {
        "title": terms.title,
        "outcome": terms.outcome,
        "starts_on": terms.starts_on,
        "ends_on": terms.ends_on,
        "criteria": [_criterion(criterion) for criterion in terms.criteria.all()],
        "support": [_support(support) for support in terms.support.all()],
        "rhythm": terms.rhythm,
        "contribution": terms.contribution,
    }


def _criterion(criterion: Criterion) -> Exported:
    return {
        "lineage": criterion.lineage,
        "kind": criterion.kind,
        "text": criterion.text,
        "baseline": criterion.baseline,
        "target": criterion.target,
        "unit": criterion.unit,
        "direction": criterion.direction,
        "agreed_steps": criterion.steps,
        "judge": criterion.judge.full_name if criterion.judge else None,
    }


def _support(support: Support) -> Exported:
    return {
        "lineage": support.lineage,
        "kind": support.kind,
        "text": support.text,
        "due_on": support.due_on,
        "working_days": support.working_days,
    }


def _entry(entry: Entry) -> Exported:
    return {
        "number": entry.number,
        "kind": entry.kind,
        "by": entry.actor.full_name if entry.actor else None,
        "on": entry.on,
        "says": entry.says,
        "salts": {part.name: part.salt for part in entry.parts if part.salt},
        "erased": {part.name: part.erased_on for part in entry.parts if part.erased_on},
        "versions": entry.versions,
        "lineages": entry.lineages,
        "payload_hashes": entry.payload_hashes,
        "body": entry.body,
        "link": entry.link,
    }


def _draft(draft: Draft) -> Exported:
    return {
        "to": draft.counterpart.full_name,
        "your_role": draft.role,
        "agreement": draft.agreement_id,
        "kept_on": draft.kept_on,
        "content": draft.content,
    }

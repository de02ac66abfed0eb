"""Addresses of agreements: one page an agreement, and under it each step as a noun."""

from django.urls import path

from afspraak.agreements.views import (
    chain,
    check_in,
    choosing,
    clarity,
    comparison,
    conversation,
    delivery,
    document,
    ending,
    erasing,
    files,
    lists,
    negotiation,
    page,
    pause,
    proposal,
    support,
)

app_name = "agreements"

urlpatterns = [
    path("", lists.agreements, name="list"),
    path("new", choosing.choose, name="choose"),
    path("clarity", clarity.clarity, name="clarity"),
    path("clear", clarity.clear, name="clear"),
    path("new/<uuid:person_id>/<str:role>", proposal.proposal, name="proposal"),
    path("drafts/<uuid:draft_id>", proposal.draft, name="draft"),
    path("drafts/<uuid:draft_id>/drop", proposal.draft_drop, name="draft_drop"),
    path("<uuid:agreement_id>", page.agreement, name="agreement"),
    path("<uuid:agreement_id>/signature", negotiation.signature, name="signature"),
    path("<uuid:agreement_id>/counter-proposal", negotiation.counter_proposal, name="counter_proposal"),
    path("<uuid:agreement_id>/refusal", negotiation.refusal, name="refusal"),
    path("<uuid:agreement_id>/withdrawal", negotiation.withdrawal, name="withdrawal"),
    path("<uuid:agreement_id>/change", negotiation.change, name="change"),
    path("<uuid:agreement_id>/ending", ending.ending, name="ending"),
    path("<uuid:agreement_id>/closing", ending.closing, name="closing"),
    path("<uuid:agreement_id>/pause", pause.pause, name="pause"),
    path("<uuid:agreement_id>/resumption", pause.resumption, name="resumption"),
    path("<uuid:agreement_id>/check-in", check_in.check_in, name="check_in"),
    path("<uuid:agreement_id>/correction", check_in.correction, name="correction"),
    path("<uuid:agreement_id>/message", conversation.message, name="message"),
    path(
        "<uuid:agreement_id>/messages/<int:number>/taking-back", conversation.taking_back, name="taking_back"
    ),
    path("<uuid:agreement_id>/entries/<int:number>/thanks", conversation.thanks, name="thanks"),
    path("<uuid:agreement_id>/support/<uuid:lineage>/kept", support.support_kept, name="support_kept"),
    path(
        "<uuid:agreement_id>/support/<uuid:lineage>/received",
        support.support_received,
        name="support_received",
    ),
    path("<uuid:agreement_id>/delivery", delivery.delivery, name="delivery"),
    path("<uuid:agreement_id>/acceptance", delivery.acceptance, name="acceptance"),
    path("<uuid:agreement_id>/return", delivery.return_, name="return"),
    path("<uuid:agreement_id>/recall", delivery.recall, name="recall"),
    path("<uuid:agreement_id>/versions/<int:number>", page.version, name="version"),
    path("<uuid:agreement_id>/versions/<int:old>/<int:new>", comparison.comparison, name="comparison"),
    path("<uuid:agreement_id>/chain", chain.chain, name="chain"),
    path("<uuid:agreement_id>/document", document.document, name="document"),
    path("<uuid:agreement_id>/document.html", document.document_file, name="document_file"),
    path("<uuid:agreement_id>/document.json", document.document_data, name="document_data"),
    path("<uuid:agreement_id>/entries/<int:number>/put-away", lists.put_away, name="put_away"),
    path("<uuid:agreement_id>/entries/<int:number>/erasure", erasing.words, name="erasing_words"),
    path("<uuid:agreement_id>/entries/<int:number>/files/<int:position>", files.file, name="file"),
    path(
        "<uuid:agreement_id>/entries/<int:number>/files/<int:position>/erasure",
        files.erasure,
        name="file_erasure",
    ),
    path("<uuid:agreement_id>/erasure", erasing.together, name="erasing_together"),
]

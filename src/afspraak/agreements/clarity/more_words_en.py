"""More English words, joined to those of `lexicon_en` and `verbs_en`: trades, places, chores."""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "role": """
        brigade squad
        telephonist operative handyman fitter joiner roofer plasterer glazier scaffolder groundworker
        labourer
        banksman setting-out-engineer quantity-surveyor draughtsman|draughtsmen bricklayer painter
        decorator
        groundskeeper gardener park-ranger harbourmaster lifeguard youth-worker outreach-worker
        case-manager
        policy-officer policy-adviser project-officer spokesperson photographer copywriter webmaster
        product-owner scrum-master sysop dba architect-in-charge data-scientist auditor bookkeeper
        underwriter
        actuary|actuaries claims-handler teller treasurer paymaster stockkeeper storekeeper picker packer
        forklift-driver courier shunter dispatcher loader foreperson forewoman team-leader charge-nurse
        district-nurse healthcare-assistant carer-in-charge dentist hygienist dietitian radiographer
        phlebotomist optometrist podiatrist midwife anaesthetist surgeon registrar nursery-nurse
        childminder teaching-assistant headmistress dean provost professor demonstrator invigilator
        librarian curator waiter waitress barista host hostess hr-adviser recruiter 
        
        temp colleague workforce personnel superintendent overseer line-manager manageress
        partner-in-charge moderator interpreter translator conductor steward usher groom farmhand
    """,
    "others": """
        trainee intern
        landlord owner mayor minister buyer winner reader viewer player user applicant contractor insurer
        neighbour shopkeeper walker cyclist motorist commuter respondent test-reader tourist senior
        relative
        schoolchild|schoolchildren bidder consumer donor voter councillor members family|families claimant
        taxpayer homeowner learner graduate tenants
    """,
    "place": """
        lodge cab booth kiosk gate
        switchboard outpatients care-village nursery playgroup rink pool leisure-centre auction terminal
        plot
        industrial-estate building-site server-room data-centre studio workroom team-room break-room
        training-centre loading-dock schoolyard gym health-centre care-home hospice clinic-room surgery
        control-room library town-hall town-house city-hall council-house post-room mailroom basement
    """,
    "event": """
        kick-off-meeting inspiration-day team-outing network-meeting residents-meeting information-evening
        working-session brainstorm masterclass bootcamp e-learning practical weekly monthly-meeting
        site-meeting progress-meeting management-meeting case-conference ward-round handover
        review-meeting
        annual-meeting agm trade-fair job-fair open-house fire-drill audit-meeting steering-group
        working-group board-meeting lesson lessons class-visit standups scrum-meeting townhalls webinar
        go-live launch-party study-day
    """,
    "template": """
        guideline guidance guide-book manual sop standard-letter standard-contract blueprint matrix
        tally-sheet
        intake-form assessment-framework rulebook code-of-practice house-style style-sheet pro-forma
        proforma
    """,
    "act": """
        check-in catch-up introduction surgery newsletter update blog vlog post mailing
    """,
    "softness": """
        profile name self-reliance satisfaction reliability liveability attractiveness knowledge expertise
        craftsmanship focus  openness harmony rapport relations understanding insight
    """,
}

VERBS: dict[str, str] = {
    # Verbs that say nothing by themselves, but open an order.
    "plain": """
        adjust adapt adopt align amend append assign attach balance ban* block board bolt bundle bypass
        cap*
        cast clad collate combine commission comply convene correct cross-check decommission decorate
        dismantle
        divide downsize drop* duplicate earmark eliminate empty enclose engrave enlarge equip evacuate
        exchange
        exclude execute exempt extract fence finalise finalize finance fire fit* flatten forward free
        freeze|froze
        furnish grant group hang|hung harvest house identify import include inform inaugurate insert
        integrate
        isolate itemise kick label land level link list lodge lower mail match merge mount nail name
        notify number
        offset omit outsource overhaul paste patch phase pin* plaster plough plug* post present price
        prioritise
        promote provision publish purchase quarantine quote raze rearrange reassign recall recover
        recycle redesign
        redo refund refurbish relay release relet relocate remortgage rename reopen reorder repaint
        rephrase report
        reprint reroute reshape resit resolve resubmit retrain retrofit return reuse revise revoke
        rewire rewrite|rewrote
        ring-fence roll scrap* screw seal separate settle shelter ship* shorten shut sign simplify site
        solder split
        spread standardise stitch store strip* subdivide sublet substitute subtract suspend swap* swop
        tag* take|took
        tarmac terminate thatch tile title trace trade trim* truncate unify unload unpack update upload
        vacate validate
        void wall warn weatherproof wind withdraw|withdrew yield zip* zone
    """,
    "product": """
        draw|drew|drawn compose assemble erect forge craft formulate procure deploy configure
    """,
    "effort": """
        focus concentrate specialise specialize invest familiarise sensitise sensitize rally reach-out
        delve dig pursue weigh chase-up engage immerse concern interest busy devote dedicate follow-up
        accommodate steer shape champion back aid assist coach
    """,
    "routine": """
        supervise man* invigilate frank stamp iron fold wrap* stack load reload shunt replenish
        reconcile rebook code label classify declare levy nurse bandage jab inject launder
         transcribe triage sample calibrate view show-round host chair moderate
        spot-check double-check proof typeset lubricate flush drain weed trim* clip* water dredge
           allocate
    """,
    "change": """
        limit contain restrain
        broaden stabilise stabilize rejuvenate energise energize recalibrate beautify ease facilitate
        uplift
        heighten lessen diminish curb* rationalise rationalize rebalance bolster fortify
    """,
}

QUALITY = """
    businesslike presentable energetically energetic snug inviting
    gracefully graceful elegantly fluently cleverly wisely generously
    orderly willing inventive  hearty considerate modest spontaneous stress-resistant
    self-confident communicative skilled full-fledged independent driven hip trendy flawless seamless
    calming
    dignified distinctive affordable findable manageable feasible timely correct structured quietly
    smoothly calmly peacefully graciously warmly valued memorable instructive educational
"""

COMPARED = """
    long slow weak thin hard soft full poor wise
    quiet loud busy heavy sharp close near keen brave calm warm tough easy pleasant lively hardy sturdy
    sunny
    handy nice fine
"""

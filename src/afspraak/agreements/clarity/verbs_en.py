"""English verbs by what they say of a result. Entries: see `forms.english_verb`."""

from __future__ import annotations

VERBS: dict[str, str] = {
    # What one tries, supports or thinks about: no end and no number in the word itself.
    "effort": """
        scout prospect lobby unburden
        flag* signal alert involve familiarise 
        campaign gather canvass scope search tackle address fight|fought back commit connect bridge
        encourage sponsor rally mobilise mobilize activate enthuse intervene mediate pursue seek continue
        aid cooperate benchmark observe ponder deliberate debate strategise strategize probe enable empower
        ally coordinate consult familiarise familiarize immerse befriend accompany try help support
        contribute assist explore investigate research liaise strive aim endeavour endeavor attempt
        seek|sought promote stimulate co-ordinate facilitate monitor oversee|oversaw|overseen advise coach
        mentor guide collaborate co-operate engage participate brainstorm consider think|thought study
        analyse analyze further examine inventory foster champion advocate network lobby care influence
        drive|drove|driven steward shepherd prepare discuss align evaluate represent inspire motivate
        experiment nurture push manage lead|led partner watch shadow reflect inquire enquire
    """,
    # Work that comes back, or contacts: can be counted, but says nothing about what is there afterwards.
    "routine": """
        assess
        weigh ring work-off measure tend feed dust sweep replenish maintain groom drill
        provide weigh scan label copy* credit cook iron transport carry wrap* pick welcome refer* redirect
        onboard mark proofread patch grease oil calibrate vacuum polish empty refill rotate shelve
        tidy hoover rake water wipe phone text tweet chair clear-out disinfect sterilise sterilize peel bake
        escort inform instruct notify photograph transcribe interview canvass lecture tutor counsel visit
        assign allocate dispatch note register chase collect deal go-through bank reconcile print fold
        charge fuel park tow salt grit answer process handle maintain check review call ring|rang|rung email
        inspect update log* record report train approach contact post serve cbook respond reply patrol*
        hold|held conduct perform run|ran do|does|did|done|doing send|sent give|gave|given
        speak|spoke|spoken talk meet|met tell|told test sort pack load unload file invoice drive|drove
        schedule order brief teach|taught observe audit greet forward enter mow prune wash supply stock
        restock coach moderate walk dial knock screen administer track count sample feed|fed guard operate
        circulate present verify plan* catalogue remind tour dispense distribute follow document keep|kept
        make|made sweep read host
    """,
    # What ends in a thing, a state or a number.
    "product": """
        write|wrote|written deliver produce build|built design publish create finish complete close launch
        install set|setting draft translate migrate replace repair fix hire recruit sell|sold buy|bought
        obtain win|won sign implement develop establish organise organize submit* compile renovate digitise
        digitize issue make|made find|found bring|brought cut|cutting calculate compute get|got resolve
        clear settle adopt
    """,
    # A direction: says which way, not how far.
    "change": """
        improve enhance strengthen raise boost increase reduce lower streamline optimise optimize
        professionalise professionalize simplify accelerate speed|sped|speeding grow|grew|grown        
        deepen broaden sharpen tighten minimise minimize maximise maximize elevate lift decrease shorten
        modernise modernize upgrade consolidate intensify cultivate refine revitalise advance embed* expand
        widen reinforce better ease
    """,
    # Verbs that say nothing by themselves, but open an order.
    "plain": """
        lend|lent
        look see|saw|seen figure keep|kept stay reach play pay raise use follow work start begin open add
        move turn put let|letting help need lay|laid place choose|chose remove transfer shift hand ensure
        secure receive arrange apply introduce switch end sit stand show treat explain invite request
        prevent avoid protect convert extend equip carry file earn renew restore retire archive map list
        name test allocate negotiate agree hit meet halve double stop ban lock wire pave demolish plant
        insure certify renovate refurbish rebuild clad dig erect pour
    """,
    # How somebody is or behaves.
    "attitude": """
        show|shown become|became demonstrate behave display learn embrace exhibit radiate excel* communicate
        act respect listen project dare
    """,
    # Being part of something that takes place.
    "attend": """
        attend join participate take|took|taken|taking sit|sat|sitting go|goes|went|going come|came|coming
        show turn dial appear follow drop* be|is|being chair be show|shown
    """,
    # Being or working somewhere.
    "stay": """
        be|is|are|was|being sit|sat|sitting stand|stood stay work remain report base come|came|coming
        go|goes live appear spend|spent walk show|shown turn operate
    """,
}

FINITE = """
    sat stood lay led paid sold sent built bought brought left lost saw told won wrote gave responds stops
    responds
    fell rose dropped grew went became took found held ran passed helps help deserves occurs need fill counts
        is are was were has have had can could may might must will would shall should does do did runs run
        lets works work stays stay gets get holds handles handle sees see answers falls fall rises rise
        leaves leave needs meets meet lies sits sit stands stand carries shows show comes come opens open
        closes takes take lasts covers costs feels feel houses finds moves passes pass apply applies reads
        read reports serves serve lives live goes go starts start remain remains hangs hang uses use
        receives receive allows allow knows know fits hold belongs arrives arrive looks look reach reaches
        exceeds exceed cuts processes returns return contains contain keeps keep owns own offers offer
        provides provide hosts host gives give
    """

"""English nouns, adjectives and small words."""

from __future__ import annotations

NOUNS: dict[str, str] = {
    "event": """
        panel taskforce team-meeting planning dinner excursion visit-day handover-meeting drop-in
        ceremonies induction orientation exhibition party|parties rehearsal open-day governors roundtable
        meeting stand-up standup ceremony briefing breakfast course training workshop webinar seminar
        conference event all-hands session gathering retrospective retro refinement drinks lunch hearing
        committee assembly huddle kick-off kickoff forum summit away-day retreat intervision lecture drill
        town-hall townhall demo teleconference catch-up one-to-one one-on-one inset symposium debrief
        toolbox congress
    """,
    "place": """
        counter till quayside platform surgery theatre dispensary lab entrance garage farm museum nursery
        playground stable staffroom canteen control-room basement hq guardhouse office site branch depot
        school ward floor premises desk building warehouse workplace location headquarters yard shop
        campus
        hall factory clinic station hospital plant store reception crane shopfloor dock quay hub hut
        classroom centre center facility laboratory kitchen lobby
    """,
    "role": """
        receptionist warden ranger keeper carpenter plumber electrician mason bricklayer welder machinist
        pharmacist psychologist dietician paramedic housekeeper dispatcher forwarder auditor bookkeeper
        treasurer lecturer janitor governor co-ordinator bursar registrar counsellor instructor planner
        sister matron programmer sysadmin admin scrum-master coder consultant-in-charge headmaster
        caseworker paralegal manager engineer nurse officer lead coordinator developer teacher clerk
        foreman|foremen supervisor technician adviser advisor analyst coach assistant architect caretaker
        driver consultant director worker administrator designer buyer tester doctor physician midwife
        therapist accountant controller employee member operator team crew librarian mechanic inspector
        trainer mentor tutor leader specialist secretary holder cook chef porter superintendent
        representative scientist headteacher principal surveyor estimator archivist cashier writer editor
        researcher handler staff
    """,
    "others": """
        visitor customer client pupil student parent resident patient participant tenant people guest
        subscriber supplier partner volunteer carer citizen applicant board council committee employees
        apprentice traveller passenger neighbour child|children household nobody everyone user
    """,
    "body": """
        council board committee jury panel working-group group circle body
    """,
    "template": """
        questionnaire rubric ruler
        scorecard decision-tree flowchart step-list scheme rulebook handbook form interview-form matrix
        style-guide styleguide cheat-sheet calculator template checklist method methodology protocol
        technique workbook procedure format script playbook step-plan framework worksheet spreadsheet tool
        toolkit instruction instructions canvas module runbook cookbook workflow recipe
    """,
    "act": """
        round call visit conversation meeting session interview talk chat email message workshop training
        inspection check contact presentation apology tour appointment post
    """,
    "softness": """
        grip position bond enthusiasm joy respect mentality drive entrepreneurship togetherness goodwill
        confidence clarity focus alignment standing welcome hospitality wellbeing well-being happiness
        credibility empathy pride dedication integrity curiosity cohesion ties trust quality culture
        atmosphere attitude ownership leadership communication collaboration cooperation teamwork
        engagement
        commitment flexibility awareness morale image reputation professionalism excellence transparency
        synergy mindset vibe spirit motivation visibility resilience agility creativity accountability
        proactivity efficiency effectiveness
    """,
}

QUALITY = """
        accurate accurately alert authentic capable cooperative creative creatively decisive decisively
        dynamic empathetic fair fairly flawless flawlessly harmonious ideal insightful powerful skilled
        loyal precise curious entrepreneurial impeccable impeccably catchy pragmatic relevant coherent
        stable stimulating punctual devoted resilient refreshing fluent valuable independently caring cosy
        pleased proud delighted glad confident confidently competent competently crisp slick plenty lots
        enough much warm warmly perfect perfectly superb excellently fantastic wonderful brilliant
        credible
        tasteful tactful tactfully diplomatic ambitious challenging exciting enjoyable relaxed homely
        hospitable recognisable recognizable sharply nicely neatly beautifully attractively pleasantly
        attentive attentively engaged diligent diligently conscientious properly proper suitable fitting
        worthwhile well-kept self-assured hands-on can-do top-notch first-class first-rate cheerful
        sincere
        upbeat snappy fun worth cutting-edge ample rapid rapidly swift swiftly quickly promptly prompt
        healthy vibrant good great nice appealing attractive modern professional inspiring intuitive
        user-friendly friendly pleasant happy satisfied tidy neat smooth smoothly well excellent
        high-quality outstanding strong strategic proactive proactively flexible flexibly respectful
        respectfully careful carefully welcoming sufficient sufficiently adequate adequately effective
        effectively efficient efficiently optimal readable engaging convincing persuasive fresh
        constructive
        constructively positive positively enthusiastic transparent robust solid appropriate appropriately
        reasonable high-level innovative world-class best-in-class seamless seamlessly considerable
        considerably significant significantly substantially noticeably helpful sensible thorough
        thoroughly
        polished stylish elegant lively comfortable decent satisfactory acceptable workable useful usable
        practical easy easily understandable concise meaningful memorable impressive reliably motivated
        passionate customer-focused customer-friendly collaborative future-proof state-of-the-art
        beautiful
        lovely compelling sound structured orderly calm kind kindly polite politely courteous approachable
        visibly clearly supportive trustworthy compassionate
    """

COMPARATIVE = """
        better best more less fewer stronger higher lower
    """

COMPARED = """
        fast quick short high low strong smart clean clear warm tight deep broad wide sharp safe green
        easy
        simple tidy happy calm kind big* large small great healthy friendly fresh lean light cheap bold
        neat
        smooth fair firm rich
    """

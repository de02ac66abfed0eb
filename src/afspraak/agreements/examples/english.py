"""Examples in English, three a field. Made up; our own clarity check finds nothing in them (a test)."""

from afspraak.agreements.examples.example import Example, Measure

ENGLISH: dict[str, tuple[Example, ...]] = {
    "care": (
        Example(
            "A calm handover on Linden ward",
            "Every resident of Linden ward has a handover that a stand-in can use without explanation.",
            (
                Measure("For every resident, what matters stands on one page."),
                Measure("Questions after a handover become fewer.", "12", "4", "questions a week"),
            ),
            "I arrange that the stand-ins of October try the new handover.",
            "Residents need to tell their story only once.",
        ),
        Example(
            "Fewer falls at Willow House",
            "Residents of Willow House fall less often than last year.",
            (
                Measure("The number of falls goes down.", "9", "5", "falls a month"),
                Measure("Every resident at risk has a plan that the family knows."),
            ),
            "I ask for money for better lights in the corridor before 1 March.",
            "Residents stay independent for longer.",
        ),
        Example(
            "Families know whom to ask",
            "Families of new residents know in the first week whom they can ask.",
            (
                Measure("Families name the right person.", "40", "90", "percent of families"),
                Measure("The leaflet is tested by five families and published on the website."),
            ),
            "I bring you in touch with the residents’ council.",
            "Families feel welcome.",
        ),
    ),
    "public_works": (
        Example(
            "A safe crossing at Rainbow school",
            "Children can cross the road at Rainbow school safely without help from an adult.",
            (
                Measure("Cars drive more slowly at the crossing.", "41", "30", "kilometres an hour"),
                Measure("Parents and school call the crossing safe in the survey of June."),
            ),
            "I get a decision about the money before 1 February.",
            "More children come to school on foot or by bicycle.",
        ),
        Example(
            "Loose tiles repaired sooner",
            "A loose tile that somebody reports is repaired within a week.",
            (
                Measure("The time from report to repair goes down.", "16", "7", "days"),
                Measure("Whoever reports something gets a message when it is done."),
            ),
            "I agree with the contractor on urgent repairs.",
            "Residents notice that reporting helps.",
        ),
        Example(
            "A green plan for the Mill quarter",
            "There is a plan for trees and beds in the Mill quarter that residents and gardeners support.",
            (
                Measure("The residents’ council advises to carry out the plan."),
                Measure("The costs of maintenance go down.", "71000", "64000", "euros a year"),
            ),
            "I come along to the evening with the residents’ council.",
            "The quarter is cooler in summer.",
        ),
    ),
    "software": (
        Example(
            "Signing in without a password",
            "Customers can sign in with a code or a passkey, and nobody needs a password any more.",
            (
                Measure(
                    "Questions to the help desk about signing in go down.", "85", "20", "questions a week"
                ),
                Measure("An independent test finds no serious faults."),
            ),
            "I find a company for the test before 15 January.",
            "Customers reach their data sooner, and more safely.",
        ),
        Example(
            "A search page that answers quickly",
            "Searching the archive stays quick with ten times as many documents.",
            (
                Measure("The median answer time goes down.", "2400", "400", "milliseconds"),
                Measure("All existing searches give the same results as before."),
            ),
            "I arrange a copy of the archive to measure on.",
            "People find documents again instead of writing them anew.",
        ),
        Example(
            "An interface that explains itself",
            "A developer from outside can use our interface without asking us anything.",
            (
                Measure("Two developers from outside send their first message without help."),
                Measure(
                    "Questions of partners about the interface go down.", "30", "10", "questions a month"
                ),
            ),
            "I ask two partners to take part.",
            "Partners connect sooner.",
        ),
    ),
    "policy": (
        Example(
            "A proposal for help with debts of young people",
            "The council can choose from two complete proposals for helping young people with debts.",
            (
                Measure("Costs, effects and risks of each proposal stand on two pages."),
                Measure("Young people with debts recognise themselves in how the problem is described."),
            ),
            "I see to it that the alderman names her direction before 1 April.",
            "Young people get help before a debt is too large.",
        ),
        Example(
            "A grant scheme that people understand",
            "Clubs can make a complete application for a grant by themselves.",
            (
                Measure("Applications are complete at once.", "35", "80", "percent of applications"),
                Measure("The scheme is adopted by the executive."),
            ),
            "I bring the legal check forward.",
            "More money and attention is left for the clubs themselves.",
        ),
        Example(
            "One picture of house building",
            "The executive and the neighbouring municipalities use the same figures about house building.",
            (
                Measure("The five municipalities of the region sign for the same figures."),
                Measure("Differences between the lists disappear.", "48", "0", "projects that differ"),
            ),
            "I call the directors of the four neighbouring municipalities.",
            "Talks are about choices, no longer about figures.",
        ),
    ),
    "education": (
        Example(
            "Joy of reading in year 5",
            "Pupils of year 5 like to read, and read at the level of their age.",
            (
                Measure("Pupils reach the reading level of their age.", "62", "80", "percent"),
                Measure("Every pupil can name a book that he or she recommends to somebody else."),
            ),
            "I free a budget for new books.",
            "Children go to year 6 with confidence.",
        ),
        Example(
            "A placement for every third-year student",
            "Every third-year student has a placement for the next school year before the summer.",
            (
                Measure("Third-year students with a signed placement.", "54", "100", "percent"),
                Measure("Ten new companies in the region offer a placement."),
            ),
            "I open the door at the business association.",
            "Students learn on the job, and companies get to know them.",
        ),
        Example(
            "Tests that are marked fairly",
            "Two teachers who mark the same test come to the same mark.",
            (
                Measure("The difference between two markers goes down.", "1.2", "0.4", "points"),
                Measure("The examination board approves the marking model."),
            ),
            "I ask a second marker from another school.",
            "Students can rely on their mark.",
        ),
    ),
    "service": (
        Example(
            "Customers helped at once",
            "Customers who call are helped in one conversation.",
            (
                Measure("Customers who call again with the same question.", "28", "12", "percent"),
                Measure("Customers give the conversation a higher mark.", "7.1", "8.0", "points"),
            ),
            "I let you decide by yourself up to 50 euros.",
            "Customers stay with us.",
        ),
        Example(
            "Invoices that are right",
            "Customers get invoices that are right the first time.",
            (
                Measure("The number of corrected invoices goes down.", "60", "15", "invoices a month"),
                Measure("The accountant has no remarks on the sample."),
            ),
            "I see to it that sales cleans the price list before 1 May.",
            "Customers pay sooner and call less.",
        ),
        Example(
            "A welcome for new colleagues",
            "A new colleague can help a customer by themselves after two weeks.",
            (
                Measure("Five new colleagues confirm that they helped a customer after two weeks."),
                Measure("The guide for new colleagues is read and improved by three of them."),
            ),
            "I free two experienced colleagues to look at the guide.",
            "New people feel at home, and stay.",
        ),
    ),
}

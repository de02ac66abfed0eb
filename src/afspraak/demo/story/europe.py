"""The English-speaking team: European money, open data. They speak and agree in English."""

from __future__ import annotations

from afspraak.agreements.states import Audience, Rhythm
from afspraak.demo.story.beside import (
    Answers,
    Corrects,
    Kept,
    Received,
    Shares,
    TakesBack,
    Thanks,
    Writes,
)
from afspraak.demo.story.scenes import (
    ATTENTION,
    COUNTERPART,
    HOLDER,
    ON,
    Accepts,
    Counters,
    Delivers,
    KeepsDraft,
    Proposes,
    Refuses,
    Signs,
    Stated,
    Story,
    Tells,
    Words,
    answers_within,
    judged,
    judges_within,
    number,
    once,
    yes_no,
)

RIVER_BID = Story(
    "A flood-safety bid that twelve partners stand behind",
    (
        Proposes(
            78, "aoife", to="mateusz", as_=COUNTERPART,
            words=Words(
                "A flood-safety bid that twelve partners stand behind",
                "Our bid for the river programme is submitted, complete, and every partner can say what "
                "they bring and what they get.",
                -70, 34,
                (
                    number("Partners have signed their letter of commitment.", "3", "12", "partners"),
                    yes_no("The budget adds up and has been checked by somebody outside the team."),
                    judged("The summary makes sense to a reader who has never seen a river bid.", "harmke"),
                ),
                (once("I arrange half a day with the two water boards.", due=-40), answers_within(2),
                 judges_within(3)),
                contribution="The dyke works only pay off if the towns upstream do their part.",
            ),
            note="Mateusz, you know these partners better than anyone. Is twelve realistic?",
        ),
        Signs(76, "mateusz", remark="Twelve is realistic if both water boards are in before the deadline. "
                                    "Without them I would stop at nine."),
        Tells(62, "mateusz", ON, {"a": "4", "b": "not_yet"},
              "The Polish and the Irish city are in. Everybody likes the idea, nobody likes the forms.",
              "A two-page letter that a mayor can sign without a lawyer."),
        Tells(48, "mateusz", ON, {"a": "7", "b": "not_yet"},
              "The short letter works: three signatures in ten days.",
              "The water boards, together with Aoife."),
        Tells(34, "mateusz", ON, {"a": "9", "b": "not_yet"},
              "One water board signed on the spot. The other wants to see the budget first, which is fair.",
              "Have Lucía build the budget sheet so that partners can read it."),
        Received(32, "mateusz", came=False, words="The date slipped; I would still like that half day."),
        Kept(28, "aoife", words="Done at last, with both boards at one table."),
        Shares(26, "aoife", Audience.ORGANISATION),
        Answers(25, "mateusz", "no"),
        Tells(20, "mateusz", ON, {"a": "9", "b": "yes"},
              "The budget sheet is there and it adds up.",
              "Have it checked by somebody outside the team."),
        Corrects(19, "mateusz", ATTENTION, {"a": "9", "b": "not_yet"},
                 "The budget sheet is there, but it is out by the share of a partner who changed plans.",
                 "Talk to them before anyone else finds out."),
        Thanks(19, "aoife"),
        Writes(18, "mateusz", "I think I know who told them."),
        TakesBack(18, "mateusz"),
        Writes(18, "aoife", "Shall I call their director? I have known her for years.", at="a"),
        Writes(17, "mateusz", "Please do. I will send you the numbers first."),
        Shares(16, "mateusz", Audience.ORGANISATION),
        Answers(15, "aoife"),
        Shares(9, "aoife", Audience.TEAM, team="Europe and Data"),
        Tells(6, "mateusz", ATTENTION, {"a": "10", "b": "not_yet"},
              "Ten letters. The budget adds up again. I need somebody outside the team to check it; Farid "
              "offered a name.",
              "The outside check, and the last two letters."),
    ),
)  # fmt: skip

RIVER_DATA = Story(
    "River levels that anyone can use",
    (
        Proposes(
            140, "lucia", to="aoife", as_=HOLDER,
            words=Words(
                "River levels that anyone can use",
                "The river levels of the last ten years are published as open data, and a school class can "
                "make a chart from them.",
                -135, -28,
                (
                    number("Measuring points are included.", "0", "26", "points"),
                    yes_no("Each column is explained in plain words, in Dutch and English."),
                    judged("A teacher can use it in class without our help.", "mateusz"),
                ),
                (once("I find a school that wants to try it.", due=-90), judges_within(5)),
            ),
            note="It has been on our list for two years. I would like to finish it.",
        ),
        Signs(139, "aoife"),
        Tells(125, "lucia", ON, {"a": "8", "b": "not_yet"},
              "The first eight points are in. Two sensors lied for a whole winter; I marked those months.",
              "The points along the old harbour."),
        Tells(111, "lucia", ON, {"a": "19", "b": "not_yet"},
              "Nineteen. Harmke explained why the harbour points jump: the lock.", "Write the explanations."),
        Tells(97, "lucia", ON, {"a": "26", "b": "yes"},
              "All points, all explanations. The class starts next week.",
              "Watch, and keep my hands off the keyboard."),
        Delivers(
            83, "lucia",
            {
                "a": Stated("All 26 measuring points, ten years.", "26", "Open data portal, set 14"),
                "b": Stated("Every column has a sentence in both languages.",
                            "yes", "The page beside the set"),
                "c": Stated("The class made eleven charts, three of them better than mine.", "",
                            "The charts hang in the corridor"),
            },
            words="I would do this again, with the next set.",
        ),
        Accepts(80, "aoife", words="Complete, and a pleasure to read. Thank you for the months you marked."),
    ),
)  # fmt: skip

REPORT_TITLE = "A yearly report that partners read"
REPORT_OUTCOME = (
    "Partners know in ten minutes what our European projects brought the residents of Rijnwaarde."
)

YEARLY_REPORT = Story(
    REPORT_TITLE,
    (
        Proposes(
            9, "aoife", to="willem-jan", as_=HOLDER,
            words=Words(
                REPORT_TITLE, REPORT_OUTCOME, 7, 127,
                (
                    yes_no("Each project is told by somebody who lives with the result."),
                    yes_no("The report is twelve pages at most."),
                ),
                (once("I write the opening page."),),
                Rhythm.FOUR_WEEKS,
            ),
            note="Willem-Jan, last year’s report had ninety pages and I met nobody who had read it.",
        ),
        Counters(
            5, "willem-jan",
            words=Words(
                REPORT_TITLE, REPORT_OUTCOME, 7, 127,
                (
                    yes_no("Each project is told by somebody who lives with the result.", was="a"),
                    yes_no("The report is twelve pages at most, with the figures in an annex.", was="b"),
                    number("Partners who were asked have read it.", "5", "40", "percent"),
                ),
                (once("I write the opening page, and I present the report to the council.", was="a"),
                 answers_within(3)),
                Rhythm.FOUR_WEEKS,
                "The council will soon decide on our European budget. It should know why.",
            ),
            note="Gladly. I kept your twelve pages, but the council will ask for the figures. And let us "
                 "find out whether it is read.",
        ),
    ),
)  # fmt: skip

TRANSLATION = Story(
    "All project pages in three languages",
    (
        Proposes(
            52, "aoife", to="lucia", as_=COUNTERPART,
            words=Words(
                "All project pages in three languages",
                "Each project page can be read in Dutch, English and German.",
                -45, 60,
                (number("Pages are available in all three languages.", "12", "60", "pages"),),
                (once("I find the budget for a translator."),),
            ),
        ),
        Refuses(50, "lucia", reason="My German is not good enough to vouch for it, and machine translation "
                                    "made us look careless last time. Could the partner in Kleve take the "
                                    "German pages?"),
    ),
)  # fmt: skip

NEXT_SET = Story(
    "Draft: the next open data set",
    (
        KeepsDraft(
            3, "lucia", to="aoife", as_=HOLDER,
            words=Words(
                "Groundwater levels that anyone can use",
                "The groundwater levels of the last ten years are published beside the river levels.",
                14, 130,
                (number("Measuring points are included.", "0", "40", "points"),
                 yes_no("The gaps are marked, and the page says why they are there.")),
                (once("Could you ask the water board for the older years?"),),
            ),
        ),
    ),
)  # fmt: skip

STORIES = (RIVER_BID, RIVER_DATA, YEARLY_REPORT, TRANSLATION, NEXT_SET)

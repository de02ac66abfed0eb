"""Proposal to acceptance by two people in two browsers."""

from __future__ import annotations

import pytest

from afspraak.agreements.models import Agreement
from afspraak.agreements.queries.chain import check_agreement
from afspraak.people.models import Person
from tests.support.agreements import proposed
from tests.support.browsing import Windows, troubles
from tests.support.cast import PASSWORD, Cast
from tests.support.walk import Walk, main_job

LOCALES = {"nl": "nl-NL", "en": "en-GB"}


def walks(
    windows: Windows, cast: Cast, language: str = "nl", *, phone: bool = False, scripts: bool = True
) -> tuple[Walk, Walk]:
    """Holder and counterpart, each in their own browser, signed in by the door."""
    Person.objects.filter(pk__in=[cast.holder.pk, cast.counterpart.pk]).update(language=language)
    both = []
    for who in (cast.holder, cast.counterpart):
        page = windows.open(phone=phone, scripts=scripts, locale=LOCALES[language])
        walk = Walk(page, language, phone)
        walk.sign_in(who, PASSWORD)
        both.append(walk)
    return both[0], both[1]


def is_accepted() -> bool:
    agreement = Agreement.objects.get()
    return agreement.state == "accepted" and check_agreement(agreement) is None


@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
@pytest.mark.parametrize("language", ["nl", pytest.param("en", marks=pytest.mark.both)])
def test_two_people_agree_and_finish(windows: Windows, cast: Cast, language: str, phone: bool) -> None:
    holder, counterpart = walks(windows, cast, language, phone=phone)
    heard = troubles(holder.page), troubles(counterpart.page)
    main_job(holder, counterpart, cast.holder, cast.counterpart)
    assert is_accepted()
    assert heard == ([], [])


def test_the_main_job_needs_no_scripts(windows: Windows, cast: Cast) -> None:
    holder, counterpart = walks(windows, cast, scripts=False)
    main_job(holder, counterpart, cast.holder, cast.counterpart)
    assert is_accepted()


def test_what_changed_stands_side_by_side(windows: Windows, cast: Cast) -> None:
    """A counter-proposal is read by its marked words, and the marks are said aloud too."""
    holder, counterpart = walks(windows, cast)
    proposed(cast.holder, cast.counterpart)
    counterpart.counter(cast.holder, "Omgevingsvergunning in zes weken")
    holder.compare()
    page = holder.page
    assert page.locator("del").first.inner_text().endswith("vijf")
    assert page.locator("ins").first.inner_text().endswith("zes")

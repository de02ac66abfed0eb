"""Tags and filters: what pages are written with."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django import forms
from django.template import engines
from django.utils.translation import override

from afspraak.core import clock
from afspraak.core.diff import changed
from afspraak.web.glyphs import COURSES, STATES
from afspraak.web.span import fraction_gone
from afspraak.web.templatetags.afspraak import day, fingerprint, letter, number, shortday

HASH = "7c1e04b9a2f6" + "00" * 26


def render(source: str, **context: object) -> str:
    return engines["django"].from_string("{% load afspraak %}" + source).render(context)


class Promise(forms.Form):
    words = forms.CharField(widget=forms.Textarea, help_text="Eén zin.")
    until = forms.DateField()
    weeks = forms.DecimalField(required=False)
    course = forms.ChoiceField(widget=forms.RadioSelect, choices=[("a", "Op koers"), ("b", "Uit koers")])
    agreed = forms.BooleanField(required=False)
    key = forms.CharField(widget=forms.HiddenInput, required=False)


def test_days_are_written_out_and_never_break() -> None:
    with override("nl"), clock.at(date(2026, 11, 24)):
        assert day(date(2026, 11, 24)) == "24\u00a0november\u00a02026"
        assert shortday(date(2026, 8, 28)) == "28\u00a0augustus"
        assert shortday(date(2027, 3, 31)) == "31\u00a0maart\u00a02027"
        assert day(None) == shortday(None) == ""


@pytest.mark.parametrize(
    ("language", "value", "decimals", "written"),
    [
        ("nl", Decimal("7.3000"), None, "7,3"),
        ("en", Decimal("7.3"), None, "7.3"),
        ("nl", Decimal("5"), 1, "5,0"),
        ("nl", Decimal("1E+3"), None, "1.000"),
        ("nl", "", None, ""),
        ("nl", Decimal("0.10"), None, "0,1"),
    ],
)
def test_figures_as_the_reader_writes_them(
    language: str, value: Decimal | str, decimals: int | None, written: str
) -> None:
    with override(language):
        assert number(value, decimals) == written


def test_letters_and_fingerprints() -> None:
    assert [letter(n) for n in (1, 3)] == ["a", "c"]
    assert fingerprint(HASH) == "7c1e 04b9 a2f6"


@pytest.mark.parametrize("name", [*STATES, *COURSES])
def test_every_state_and_course_has_a_glyph(name: str) -> None:
    assert 'aria-hidden="true"' in render("{% glyph name %}", name=name)


def test_a_signature_says_by_whom_and_when() -> None:
    left = {"name": "Samira <el> Amrani", "role": "Uitvoerder", "signed_on": date(2026, 11, 20)}
    right = {"name": "Marjolein Hoekstra", "role": "Afspraakpartner", "signed_on": None, "note": None}
    with override("en"):
        html = render("{% signature_block left right hash version=2 %}", left=left, right=right, hash=HASH)
    assert "Signed by Samira &lt;el&gt; Amrani on 20\u00a0November\u00a02026, version\u00a02" in html
    assert "Not signed yet" in html
    assert html.count('class="cord__strand"') == 1


def test_a_field_tells_its_help_and_its_error() -> None:
    form = Promise({"words": "", "course": "a"})
    html = render("{% errors form %}{% field form.words %}{% field form.until %}", form=form)
    assert 'aria-describedby="id_words_help id_words_error"' in html
    assert 'aria-invalid="true"' in html
    assert 'id="id_words_error"' in html
    assert "field__input--words" in html
    assert 'href="#id_words"' in html
    assert 'tabindex="-1" data-errors' in html


def test_each_kind_of_field() -> None:
    form = Promise()
    html = render(
        '{% field form.weeks unit="weken" %}{% field form.course %}'
        "{% field form.agreed %}{% field form.key %}",
        form=form,
    )
    assert "field__input--figure" in html
    assert "<legend>" in html
    assert html.count("choice__row") >= 2
    assert 'type="hidden"' in html
    assert "data-errors" not in render("{% errors form %}", form=form)


def test_a_notice_escapes_its_title() -> None:
    html = render('{% notice "positive" title=title %}<p>Meer</p>{% endnotice %}', title="<b>")
    assert "notice--positive" in html
    assert "&lt;b&gt;" in html
    assert "<p>Meer</p>" in html


def test_changed_words_are_named_for_who_listens() -> None:
    pieces = changed("Klaar op 1 mei <b>.", "Klaar op 2 mei <b>.")
    with override("en"):
        old, new = (render("{% " + tag + " pieces %}", pieces=pieces) for tag in ("old_words", "new_words"))
    assert "<del>" in old
    assert "<ins>" not in old
    assert "gone:" in old
    assert "new:" in new
    assert "end of change" in new
    assert "&lt;b&gt;" in new


@pytest.mark.parametrize(
    ("today", "gone"),
    [(date(2026, 1, 1), 0.0), (date(2026, 1, 6), 0.5), (date(2026, 2, 1), 1.0), (date(2025, 1, 1), 0.0)],
)
def test_how_far_a_period_has_gone(today: date, gone: float) -> None:
    assert fraction_gone(date(2026, 1, 1), date(2026, 1, 10), today) == gone

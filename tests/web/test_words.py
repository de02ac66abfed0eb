"""Collecting texts, and what counts as complete."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.utils import translation

from afspraak.web.words import catalogue, collecting
from afspraak.web.words.collecting import Text

PYTHON = """
from django.utils.translation import gettext as _, ngettext, npgettext, pgettext
_("Sign")
ngettext("%(n)s day", "%(n)s days", n)
pgettext("a month", "May")
npgettext("agreements", "%(n)s open", "%(n)s open ones", n)
"""
TEMPLATE = """
{% translate "Deliver" %} {% translate "Return" context "of a delivery" %}
{% blocktranslate count n=days %}{{ n }} week{% plural %}{{ n }} weeks{% endblocktranslate %}
{% blocktranslate trimmed with name=person %}
  Signed
  by {{ name }}
{% endblocktranslate %}
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "templates").mkdir()
    (tmp_path / "views.py").write_text(PYTHON)
    (tmp_path / "templates" / "page.html").write_text(TEMPLATE)
    monkeypatch.setattr(collecting, "PACKAGE", tmp_path)
    return tmp_path


def test_collects_from_python_and_templates(package: Path) -> None:
    found = {(text.context, text.singular, text.plural) for text in collecting.collect()}
    assert found == {
        (None, "Sign", None),
        (None, "%(n)s day", "%(n)s days"),
        ("a month", "May", None),
        ("agreements", "%(n)s open", "%(n)s open ones"),
        (None, "Deliver", None),
        ("of a delivery", "Return", None),
        (None, "%(n)s week", "%(n)s weeks"),
        (None, "Signed by %(name)s", None),
    }


def test_a_catalogue_survives_writing_and_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "SOURCE", tmp_path / "django.po")
    texts = [Text("Sign", None, None, "a.py"), Text("%(n)s day", "%(n)s days", None, "a.py")]
    dutch: dict[str, catalogue.Dutch] = {"Sign": "Teken", "%(n)s day": ("%(n)s dag", "%(n)s dagen")}
    catalogue.SOURCE.write_bytes(catalogue.written(catalogue.build(texts, dutch)))
    assert catalogue.dutch_of(catalogue.read()) == dutch
    assert catalogue.faults(catalogue.read(), texts) == []
    once = catalogue.SOURCE.read_bytes()
    assert catalogue.written(catalogue.build(texts, catalogue.dutch_of(catalogue.read()))) == once
    assert b"Creation-Date" not in once


def test_faults_are_named() -> None:
    texts = [
        Text("New", None, None, "a.py"),
        Text("Empty", None, None, "a.py"),
        Text("For %(name)s", None, None, "a.py"),
    ]
    there = [*texts[1:], Text("Old", None, None, "a.py")]
    made = catalogue.build(there, {"For %(name)s": "Voor %(naam)s", "Old": "Oud"})
    assert catalogue.faults(made, texts) == [
        "not in the catalogue: 'New'",
        "no longer in the code: 'Old'",
        "without Dutch: 'Empty'",
        "other placeholders in the Dutch: 'For %(name)s'",
    ]


def test_a_guess_does_not_count_as_dutch() -> None:
    made = catalogue.build([Text("Sign", None, None, "a.py")], {"Sign": "Teken"})
    message = made.get("Sign")
    assert message
    message.flags.add("fuzzy")
    assert catalogue.dutch_of(made) == {}


def test_dutch_from_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"Sign": "Teken", "%(n)s day": ["%(n)s dag", "%(n)s dagen"]}')
    assert catalogue.from_folder(tmp_path) == {"Sign": "Teken", "%(n)s day": ("%(n)s dag", "%(n)s dagen")}


def test_a_size_stays_with_its_unit() -> None:
    for language, said in (("nl", "tot 100\u00a0MB"), ("en", "up to 100\u00a0MB")):
        with translation.override(language):
            assert said in translation.gettext("At most 20 files at once, together up to 100 MB.")


def test_a_version_stays_with_its_number() -> None:
    for language, said in (("nl", "Teken versie\u00a02"), ("en", "Sign version\u00a02")):
        with translation.override(language):
            assert translation.gettext("Sign version %(n)s") % {"n": 2} == said
            assert translation.gettext("Take it along") == {"nl": "Meenemen", "en": "Take it along"}[language]

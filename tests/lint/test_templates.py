"""Templates hold no style and no script of their own (strict CSP), and no word that is not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.lint.sources import name_of, templates

# The style page shows what people wrote, as specimens: their words stay in their own language.
SPECIMENS = "web/templates/web/style/"
# Mail readers know no stylesheet: there, and only there, style stands in the element.
IS_MAIL = re.compile(r"inform/templates/inform/(mail/|invitation)|people/templates/people/mail/")
INLINE = re.compile(
    r"<style|<script(?![^>]*\ssrc=)|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']|javascript:", re.IGNORECASE
)

TAGS_WITH_WORDS = re.compile(r"{%\s*(blocktranslate|blocktrans|comment)\b.*?{%\s*end\1\s*%}", re.DOTALL)
COMMENT = re.compile(r"{#.*?#}|<!--.*?-->", re.DOTALL)
TAG = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
SPOKEN_ATTRIBUTE = re.compile(r"\b(?:aria-label|alt|title|placeholder|aria-description)\s*=\s*\"([^\"]*)\"")
ELEMENT = re.compile(r"<[^>]*>", re.DOTALL)
ENTITY = re.compile(r"&#?\w+;")
WORD = re.compile(r"[^\W\d_]{2,}")
SAME_EVERYWHERE = {"Afspraak", "Nederlands", "English", "UTF"}


def bare_words(text: str) -> Iterator[str]:
    """Words that a reader would see in the same language whatever theirs is."""
    text = TAG.sub(" ", TAGS_WITH_WORDS.sub(" ", COMMENT.sub(" ", text)))
    spoken = " ".join(SPOKEN_ATTRIBUTE.findall(text))
    seen = ENTITY.sub(" ", ELEMENT.sub(" ", text)) + " " + spoken
    return (word for word in WORD.findall(seen) if word not in SAME_EVERYWHERE)


def test_nothing_inline() -> None:
    found = [
        f"{name_of(path)}: {match.group().strip()}"
        for path in templates()
        if path.suffix != ".txt" and not IS_MAIL.search(name_of(path))
        for match in INLINE.finditer(COMMENT.sub("", path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_every_word_is_translated() -> None:
    found = {name_of(path): list(bare_words(path.read_text(encoding="utf-8"))) for path in templates()}
    found = {name: words for name, words in found.items() if not name.startswith(SPECIMENS)}
    assert {name: words for name, words in found.items() if words} == {}


def test_the_lint_sees_what_it_should() -> None:
    assert list(bare_words('<p class="x">Hello {{ name }}</p><img alt="A picture">')) == ["Hello", "picture"]
    assert (
        list(bare_words("{% translate 'Hello' %}{% blocktranslate %}Hi{% endblocktranslate %}&nbsp;")) == []
    )
    assert INLINE.search('<p style="x">')
    assert INLINE.search("<script>x</script>")
    assert INLINE.search('<a onclick="x">')
    assert not INLINE.search('<script src="x" type="module"></script>')

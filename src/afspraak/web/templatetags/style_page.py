"""For the style page only: a component as it looks, and the markup it is made of."""

from __future__ import annotations

import re

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

register = template.Library()

_DRAWING = re.compile(r'<svg class="(\w+)[^>]*>.*?</svg>', re.S)
_BLANK = re.compile(r"\n\s*\n+")


@register.simple_block_tag
def specimen(content: str) -> SafeString:
    """{% specimen %}…{% endspecimen %}: shows what is inside, and below it how it is written."""
    source = _BLANK.sub("\n", _DRAWING.sub(r"{% \1 … %}", content)).strip("\n")
    shown = '<div>{}</div><details class="markup"><summary>{}</summary><pre>{}</pre></details>'
    return format_html(shown, mark_safe(content), _("Markup"), source)

"""What the test client keeps of a page it was given: the context of the page, not of all its parts."""

from __future__ import annotations

from typing import Any

from django.template import RequestContext, Template
from django.test import client

_keep = client.store_rendered_templates


def keep_pages_only() -> None:
    """Let `response.context` know what the view gave.

    Django's own client also copies the context of each part, field and control: a third of the time of a
    page, of which no test asked anything.
    """
    client.store_rendered_templates = _of_pages


def _of_pages(
    store: Any, signal: Any, sender: Template, template: Template, context: Any, **more: Any
) -> None:
    if isinstance(context, RequestContext) and context.template is template:
        _keep(store, signal, sender, template, context, **more)

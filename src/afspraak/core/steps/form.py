"""The form base: cleans text, carries `seen` and `key`, and keeps what was typed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, ProhibitNullCharactersValidator
from django.forms.utils import flatatt
from django.utils.datastructures import MultiValueDict
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import ngettext_lazy

from afspraak.core.errors import MESSAGES, Invalid, message_of
from afspraak.core.steps.text import normal, objection_to

LONGEST = 10_000  # characters, for a field that names no limit of its own

TOO_LONG = ngettext_lazy(
    "This is %(show_value)d characters long; there is room for %(limit_value)d character.",
    "This is %(show_value)d characters long; there is room for %(limit_value)d characters.",
    "limit_value",
)


class Carried(forms.HiddenInput):
    """A hidden field, written without the three templates that Django takes for one: every form has two."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        text = self.format_value(value)
        holds = "" if text is None else format_html(' value="{}"', text)
        more = flatatt(self.build_attrs(self.attrs, attrs))
        return format_html('<input type="hidden" name="{}"{}{}>', name, holds, more)


class TextForm(forms.Form):
    """A form whose texts are of one Unicode form, visible characters only, and within their length.

    Typing is normalised before it is checked, so that what is shown again after an error is what will be
    stored; nothing is ever cut off or taken out in silence.
    """

    def __init__(self, data: Mapping[str, Any] | None = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(None if data is None else _normalised(data), *args, **kwargs)
        for field in self.fields.values():
            if isinstance(field, forms.CharField):
                _guard(field)


class StepForm(TextForm):
    """The form of a step. `seen` is the revision the page showed; `key` is fresh for every page.

    The view hands both to the action; on a conflict it calls `show_again` with the present revision.
    """

    seen = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=Carried)
    key = forms.UUIDField(widget=Carried, initial=uuid.uuid4)

    def __init__(
        self, data: Mapping[str, Any] | None = None, *args: Any, seen: int | None = None, **kwargs: Any
    ) -> None:
        super().__init__(data, *args, **kwargs)
        if seen is not None:
            self.initial.setdefault("seen", seen)

    def full_clean(self) -> None:
        """As Django's; a damaged `seen` or `key` becomes one message above the form, for people."""
        super().full_clean()
        if self.is_bound and ("seen" in self.errors or "key" in self.errors):
            self.errors.pop("seen", None)
            self.errors.pop("key", None)
            self.show_again(self.initial.get("seen"))
            self.add_error(None, ValidationError(MESSAGES["step.stale_form"], code="step.stale_form"))

    def show_again(self, seen: int | None) -> None:
        """Let the page that shows this bound form again carry the present revision and a fresh key."""
        data: MultiValueDict[str, Any] = MultiValueDict(self.data)
        data[self.add_prefix("key")] = str(uuid.uuid4())
        if seen is not None:
            data[self.add_prefix("seen")] = str(seen)
        self.data = data

    def put_errors(self, error: Invalid) -> None:
        """Set the action's objections beside the fields they are about; the rest above the form."""
        for name, text in error.field_messages().items():
            self.add_error(name if name in self.fields else None, text)
        if not error.fields:
            self.add_error(None, error.message)


def _normalised(data: Mapping[str, Any]) -> MultiValueDict[str, Any]:
    lists = data.lists() if isinstance(data, MultiValueDict) else ((k, [v]) for k, v in data.items())
    return MultiValueDict(
        {name: [normal(v) if isinstance(v, str) else v for v in values] for name, values in lists}
    )


def _guard(field: forms.CharField) -> None:
    """Give one field our checks in place of Django's own for NUL, and a limit if it has none."""
    one_line = not isinstance(field.widget, forms.Textarea)
    field.validators = [v for v in field.validators if not isinstance(v, ProhibitNullCharactersValidator)]
    field.validators.append(_VisibleOnly(one_line))
    field.error_messages["max_length"] = TOO_LONG
    if field.max_length is None and not isinstance(field, forms.UUIDField):
        field.max_length = LONGEST
        field.validators.append(MaxLengthValidator(LONGEST))


class _VisibleOnly:
    """A validator: refuses characters that nobody can see, by `core.steps.text`."""

    def __init__(self, one_line: bool) -> None:
        self.one_line = one_line

    def __call__(self, value: object) -> None:
        if key := objection_to(str(value), one_line=self.one_line):
            raise ValidationError(message_of(key), code=key)

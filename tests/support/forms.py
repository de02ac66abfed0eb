"""Reading forms off a page as a browser does: where they go, what they hold, what one can type."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """A form of a page: `fields` are its successful controls, `kinds` what each is, `buttons` its submits."""

    action: str
    method: str
    fields: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, str] = field(default_factory=dict)
    options: dict[str, list[str]] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    @property
    def typed(self) -> list[str]:
        """The names one can type in."""
        return [
            name
            for name, kind in self.kinds.items()
            if kind in ("text", "textarea", "date", "email", "search")
        ]


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside: Form | None = None
        self._area = self._select = ""
        self._template = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "template":
            self._template += 1
        if self._template:
            return
        if tag == "option":
            self._option(has)
            return
        if tag == "form":
            self._inside = Form(has.get("action", ""), has.get("method", "get").lower())
            self.forms.append(self._inside)
        form, name = self._inside, has.get("name", "")
        if form is None or not name or "disabled" in has:
            return
        if tag == "input":
            self._input(form, name, has)
        elif tag == "textarea":
            form.kinds[name], form.fields[name], self._area = "textarea", "", name
        elif tag == "select":
            form.kinds[name], form.options[name], self._select = "select", [], name
            form.fields.setdefault(name, "")
        elif tag == "button" and has.get("type", "submit") == "submit":
            form.buttons.append((name, has.get("value", "")))

    def _input(self, form: Form, name: str, has: dict[str, str]) -> None:
        kind = has.get("type", "text")
        if kind in ("radio", "checkbox"):
            form.kinds[name] = kind
            form.options.setdefault(name, []).append(has.get("value", "on"))
            if "checked" in has:
                form.fields[name] = has.get("value", "on")
            return
        form.kinds[name] = kind
        form.fields[name] = has.get("value", "")

    def handle_data(self, data: str) -> None:
        if self._inside is not None and self._area and not self._template:
            self._inside.fields[self._area] += data

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "template":
            self._template -= 1
        elif tag == "form":
            self._inside = None
        elif tag == "textarea" and self._inside is not None and self._area:
            # a browser drops the first newline of a textarea
            self._inside.fields[self._area] = self._inside.fields[self._area].removeprefix("\n")
            self._area = ""
        elif tag == "select":
            self._select = ""

    def _option(self, has: dict[str, str]) -> None:
        """Options carry their value; the chosen one, or else the first, is what is sent."""
        if self._inside is not None and self._select:
            self._inside.options[self._select].append(has.get("value", ""))
            if "selected" in has or len(self._inside.options[self._select]) == 1:
                self._inside.fields[self._select] = has.get("value", "")


def forms_in(html: str) -> list[Form]:
    """All forms of a page, in order."""
    reader = Reader()
    reader.feed(html)
    return reader.forms


def main_form(html: str) -> Form:
    """The form that the page is for: the posting one with `key`, the mark of a step."""
    return next(form for form in forms_in(html) if form.method == "post" and "key" in form.fields)

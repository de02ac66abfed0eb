"""Sign-in, address first: one field for the address, whichever way one goes on from there."""

from __future__ import annotations

from allauth.account.forms import RequestLoginCodeForm


class RequestCodeForm(RequestLoginCodeForm):  # type: ignore[misc]  # allauth is untyped
    """allauth's form, reading the address from the field that the password form calls `login`.

    So one page can send the same field to either, without a script and without the address in a URL.
    """

    def add_prefix(self, field_name: str) -> str:
        return "login" if field_name == "email" else str(super().add_prefix(field_name))

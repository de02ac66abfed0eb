"""Mail on the console, for trying out: without the time of day that a mail's own Date header carries."""

from __future__ import annotations

from django.core.mail import EmailMessage
from django.core.mail.backends import console


class ConsoleBackend(console.EmailBackend):
    """Django's, but what it writes may end up in a log, and a log holds no time of day (law 1)."""

    def write_message(self, message: EmailMessage) -> None:
        shown = message.message()
        del shown["Date"]
        self.stream.write(f"{shown.as_bytes().decode(errors='replace')}\n{'-' * 79}\n")

"""Mail on the console: all of it, without a time of day."""

from __future__ import annotations

import io

from django.core.mail import EmailMessage

from afspraak.inform.console import ConsoleBackend
from tests.laws.times import betrays


def test_a_mail_on_the_console_tells_no_time_of_day() -> None:
    shown = io.StringIO()
    mail = EmailMessage("Je code", "Dag Samira,", to=["samira@example.org"], headers={"Message-ID": "<a@b>"})
    assert ConsoleBackend(stream=shown).send_messages([mail]) == 1
    assert "Dag Samira," in shown.getvalue()
    assert "Subject: Je code" in shown.getvalue()
    assert [line for line in shown.getvalue().splitlines() if betrays(line)] == []

"""What the demo stores. In a real organisation this table stays empty."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from afspraak.core.data_register import Declared

MAIL = Declared(
    _("In a demo only: mail that would have been sent, so that you can read it"),
    _("Everyone who tries the demo"),
    _("As long as the demo"),
    _("The mailbox of the demo"),
)

FIELDS: dict[str, Declared] = {
    f"demo_mailboxmessage.{column}": MAIL
    for column in ("id", "to", "number", "on", "subject", "text", "html")
}

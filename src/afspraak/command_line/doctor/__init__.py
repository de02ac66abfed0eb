"""`./afspraak doctor`: what is missing or unsafe, in plain words."""

from __future__ import annotations

import argparse

from afspraak.command_line.doctor.backups import backup
from afspraak.command_line.doctor.door import address, debugging, proxies, secret
from afspraak.command_line.doctor.finding import Check, Finding
from afspraak.command_line.doctor.history import instance_key
from afspraak.command_line.doctor.machine import disk, files, time_zone, user
from afspraak.command_line.doctor.mail import mail, mail_server, mail_waits
from afspraak.command_line.doctor.people import people
from afspraak.command_line.doctor.postgres import postgres
from afspraak.command_line.doctor.tables import database
from afspraak.command_line.doctor.worker import worker
from afspraak.command_line.prepare import check_data_folder

CHECKS: tuple[Check, ...] = (
    debugging,
    secret,
    address,
    proxies,
    user,
    files,
    disk,
    time_zone,
    database,
    postgres,
    instance_key,
    mail,
    mail_server,
    mail_waits,
    worker,
    backup,
    people,
)


def run(words: list[str]) -> int:
    """Print the findings; returns 1 if one is unsafe."""
    argparse.ArgumentParser(
        prog="afspraak doctor",
        description="Says in plain words what is missing or unsafe. Changes nothing; greets the mail"
        " server and sends no mail. Ends with 1 if real use would be unsafe, with 0 if there is nothing, or"
        " only what is good to know.",
    ).parse_args(words)
    check_data_folder()
    import django

    django.setup()
    findings = [finding for check in CHECKS for finding in check()]
    for finding in sorted(findings, key=lambda each: not each.unsafe):
        print(("Unsafe:       " if finding.unsafe else "Good to know: ") + finding.sentence)
    unsafe = sum(finding.unsafe for finding in findings)
    print(f"{unsafe} to mend before real use." if unsafe else "Nothing stands in the way of real use.")
    return 1 if unsafe else 0


__all__ = [
    "CHECKS", "Check", "Finding", "address", "backup", "database", "debugging", "disk", "files",
    "instance_key", "mail", "mail_server", "mail_waits", "people", "postgres", "proxies", "run", "secret",
    "time_zone", "user", "worker",
]  # fmt: skip

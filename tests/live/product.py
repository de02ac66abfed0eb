"""The product as it is really run: web and worker as processes, mail to a server, a database of its own."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from aiosmtpd.controller import Controller

from afspraak.command_line.web import answers
from tests.lint.sources import ROOT

PATIENCE = 240  # seconds, for a busy machine


@dataclass
class Sink:
    """A mail server that keeps what it gets."""

    mails: list[EmailMessage] = field(default_factory=list)

    async def handle_DATA(self, server: object, session: object, envelope: object) -> str:
        content = getattr(envelope, "content", b"")
        self.mails.append(message_from_bytes(content, policy=policy.default))  # type: ignore[arg-type]
        return "250 OK"

    def text_to(self, address: str, after: int = 0) -> str:
        """The plain text of the newest mail to `address`, of those after the first `after` mails."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            for mail in reversed(self.mails[after:]):
                body = mail.get_body(("plain",))
                if mail["To"] == address and body is not None:
                    return str(body.get_content()).replace("\r\n", "\n")
            time.sleep(0.1)
        raise AssertionError(f"no mail came to {address}")


@dataclass
class Product:
    """A running installation."""

    data: Path
    url: str
    database: str  # a URL, or the path of the SQLite file
    sink: Sink
    environment: dict[str, str]
    log: Path

    @property
    def place(self) -> str | Path:
        """Where the database is, as tests.support.instances names places."""
        return self.database if "://" in self.database else Path(self.database)

    def command(self, *words: str) -> None:
        """Run one command of the product's command line to its end."""
        done = subprocess.run(
            [sys.executable, "-m", "afspraak", *words],
            env=self.environment,
            cwd=self.data,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@contextmanager
def installed(folder: Path) -> Iterator[Product]:
    """A new installation with an empty database, not started yet."""
    data = folder / "data"
    data.mkdir(parents=True)
    port, sink = free_port(), Sink()
    mail = Controller(sink, hostname="127.0.0.1", port=free_port())
    mail.start()
    kept = {n: v for n, v in os.environ.items() if n not in ("DATABASE_URL", "DJANGO_ALLOW_ASYNC_UNSAFE")}
    environment = kept | {
        "AFSPRAAK_DATA": str(data),
        "AFSPRAAK_MAIL": f"smtp://127.0.0.1:{mail.port}",
        "AFSPRAAK_ROOT": str(ROOT),
        "DJANGO_SETTINGS_MODULE": "afspraak.config.settings",
        "PORT": str(port),
        "PYTHONPATH": str(ROOT / "src"),
        "PYTHONUNBUFFERED": "1",
    }
    try:
        with _database(data) as database:
            if "://" in database:
                environment["DATABASE_URL"] = database
            yield Product(data, f"http://localhost:{port}", database, sink, environment, folder / "log.txt")
    finally:
        mail.stop()


@contextmanager
def _database(data: Path) -> Iterator[str]:
    """A fresh database on the tests' PostgreSQL server if they run on one, else the product's own file."""
    if os.environ.get("AFSPRAAK_TEST_DATABASE") != "postgres":
        yield str(data / "afspraak.sqlite3")
        return
    server, name = os.environ["DATABASE_URL"], f"live_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        try:
            yield urlsplit(server)._replace(path=f"/{name}").geturl()
        finally:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def running(product: Product) -> Iterator[None]:
    """Web and worker; at the end both have ended cleanly."""
    port = int(product.environment["PORT"])
    with product.log.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "afspraak", "serve", "--with-worker"],
            env=product.environment, cwd=product.data, stdout=log, stderr=subprocess.STDOUT,
            start_new_session=True,
        )  # fmt: skip
        try:
            assert answers(port, lambda: process.poll() is None, PATIENCE), product.log.read_text()
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            code = process.wait(30)
    assert code == 0, product.log.read_text()

"""A browser tab of a person, over HTTP: it reads a form off a page and sends it, also when nobody answers."""

from __future__ import annotations

import http.client
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from tests.support.forms import Form, main_form

THINKING = 60  # seconds that one answer may take
PATIENCE = 300  # seconds of trying, on a busy machine
BUSY = 503  # "try again": the database was busy
COOKIE = re.compile(r"^([^=]+)=([^;]*)")
FORM = "application/x-www-form-urlencoded"


class NoAnswer(Exception):
    """The server was not there, went away before it answered, or asked to try again."""


@dataclass
class Answer:
    status: int
    text: str
    location: str = ""


@dataclass
class Tab:
    """`ports` are the web servers it may ask; each request goes to one of them, by chance."""

    person: str  # key, as 32 figures
    role: str
    ports: list[int]
    cookies: dict[str, str]
    chance: random.Random
    connections: dict[int, http.client.HTTPConnection] = field(default_factory=dict)
    turned_away: list[int] = field(default_factory=list)  # a 503 for each time that it was too busy there

    def get(self, path: str) -> Answer:
        return self._ask(self._a_port(), "GET", path, "")

    def form(self, path: str) -> Form | None:
        """The form of a step's page, or None when the step is not open. Raises NoAnswer."""
        got = self.get(path)
        if got.status != 200:
            return None
        return main_form(got.text)

    def post(self, path: str, fields: dict[str, str], port: int | None = None) -> Answer:
        return self._ask(port or self._a_port(), "POST", path, urlencode(fields))

    def post_and_leave(self, path: str, fields: dict[str, str]) -> int:
        """Send a form and go away before the answer, as on a train; returns the port it was sent to."""
        port = self._a_port()
        connection = self._open(port)
        try:
            connection.request("POST", path, urlencode(fields), self._headers(FORM))
            time.sleep(self.chance.random() * 0.05)
        except (OSError, http.client.HTTPException) as error:
            raise NoAnswer from error
        finally:
            self._close(port)
        return port

    def twin(self) -> Tab:
        """Another connection of the same browser: for a double click."""
        chance = random.Random(self.chance.random())
        return replace(self, cookies=dict(self.cookies), chance=chance, connections={})

    def close(self) -> None:
        for port in list(self.connections):
            self._close(port)

    # --- the wire -------------------------------------------------------------------------------------

    def _a_port(self) -> int:
        return self.chance.choice(self.ports)

    def _open(self, port: int) -> http.client.HTTPConnection:
        if port not in self.connections:
            self.connections[port] = http.client.HTTPConnection("127.0.0.1", port, timeout=THINKING)
        return self.connections[port]

    def _close(self, port: int) -> None:
        if connection := self.connections.pop(port, None):
            connection.close()

    def _headers(self, kind: str) -> dict[str, str]:
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {"Host": "localhost", "Cookie": cookies} | ({"Content-Type": kind} if kind else {})

    def _ask(self, port: int, method: str, path: str, body: str) -> Answer:
        connection = self._open(port)
        try:
            connection.request(method, path, body or None, self._headers(FORM if body else ""))
            response = connection.getresponse()
            text = response.read().decode()
        except (OSError, http.client.HTTPException) as error:
            self._close(port)
            raise NoAnswer from error
        if response.status == BUSY:
            self.turned_away.append(BUSY)
            raise NoAnswer
        self._keep(response.msg.get_all("Set-Cookie") or [])
        return Answer(response.status, text, response.headers.get("Location", ""))

    def _keep(self, cookies: list[str]) -> None:
        for cookie in cookies:
            if found := COOKIE.match(cookie):
                self.cookies[found[1]] = found[2]


def until_answered(ask: Callable[[], Answer], seconds: float = PATIENCE) -> Answer:
    """Ask again and again until somebody answers; raises NoAnswer when nobody did for so long."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            return ask()
        except NoAnswer:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)

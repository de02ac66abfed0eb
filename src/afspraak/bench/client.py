"""A client that costs little: one open connection, requests written whole, answers read to their length."""

from __future__ import annotations

import re
import socket
import time
from dataclasses import dataclass
from types import TracebackType

from afspraak.bench.asks import Ask

LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CPU = re.compile(rb"\r\nserver-timing: cpu;dur=([\d.]+)", re.IGNORECASE)


class WrongAnswer(Exception):
    """The product answered otherwise than a bench expects: what was measured would mean nothing."""


@dataclass(frozen=True)
class Answer:
    """What came back: milliseconds until the last byte, CPU milliseconds of the server, bytes of the body."""

    ms: float
    cpu_ms: float
    bytes: int


class Client:
    """One connection to `port` on this machine, kept open."""

    def __init__(self, port: int) -> None:
        self.host = f"localhost:{port}".encode()
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.close()

    def ask(self, ask: Ask) -> Answer:
        """Send, wait for the whole answer. Raises WrongAnswer unless a page is 200 and a write 303."""
        request = self._written(ask)
        began = time.perf_counter()
        self.socket.sendall(request)
        head, size = self._read()
        ms = (time.perf_counter() - began) * 1000
        status = head[9:12]
        if status != (b"303" if ask.form else b"200"):
            raise WrongAnswer(f"{ask.path} answered {status.decode()}")
        cpu = CPU.search(head)
        return Answer(ms, float(cpu[1]) if cpu else 0.0, size)

    def _written(self, ask: Ask) -> bytes:
        lines = [
            b"%s %s HTTP/1.1" % (b"POST" if ask.form else b"GET", ask.path.encode()),
            b"Host: " + self.host,
            b"Cookie: " + ask.cookie.encode(),
        ]
        if ask.form:
            lines += [
                b"Content-Type: application/x-www-form-urlencoded",
                b"Content-Length: %d" % len(ask.body),
            ]
        return b"\r\n".join([*lines, b"", ask.body])

    def _read(self) -> tuple[bytes, int]:
        read = b""
        while b"\r\n\r\n" not in read:
            read += self._more()
        head, _, body = read.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        size = int(length[1]) if length else 0
        left = size - len(body)
        while left > 0:
            left -= len(self._more())
        return head, size

    def _more(self) -> bytes:
        if got := self.socket.recv(262144):
            return got
        raise WrongAnswer("the connection was closed in the middle of an answer")

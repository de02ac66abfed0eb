"""A mail server that takes everything and keeps nothing: a process of its own, so its work is not ours."""

from __future__ import annotations

import socketserver
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

HEADS = {b"EHLO": b"250 sink", b"HELO": b"250 sink", b"QUIT": b"221 bye"}


class _Talk(socketserver.StreamRequestHandler):
    """As much of SMTP (RFC 5321) as a sender without a name and password needs."""

    def handle(self) -> None:
        self._say(b"220 sink")
        for line in self.rfile:
            verb = line[:4].upper().strip()
            if verb == b"DATA":
                self._say(b"354 go on")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
            self._say(HEADS.get(verb, b"250 ok"))
            if verb == b"QUIT":
                return

    def _say(self, words: bytes) -> None:
        self.wfile.write(words + b"\r\n")


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


@contextmanager
def running() -> Iterator[int]:
    """The server, on a free port of this machine."""
    process = subprocess.Popen([sys.executable, "-m", __name__], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None  # a pipe was asked for
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()


if __name__ == "__main__":
    with _Server(("127.0.0.1", 0), _Talk) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()

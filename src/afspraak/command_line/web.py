"""The web server's command line, its port, and whether it answers."""

from __future__ import annotations

import errno
import os
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable

from afspraak.command_line.refusal import Refusal

WORKERS = 2
BLOCKING_THREADS = 4  # per worker: enough that a few slow clients hold nobody up, few enough for SQLite


def port(command: str, host: str = "127.0.0.1") -> int:
    """The port from PORT, found free on `host`. Raises `Refusal` with a way out."""
    text = os.environ.get("PORT", "8000")
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65536:
        raise Refusal("port_odd", port=text)
    number = int(text)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((host, number))
        except OSError as error:
            key = "port_forbidden" if error.errno == errno.EACCES else "port_in_use"
            other = number + 1 if 1023 < number < 65535 else 8001
            raise Refusal(key, port=number, other=other, command=command) from None
    return number


def arguments(number: int, host: str = "127.0.0.1") -> list[str]:
    """Granian as a module of our Python. No access log, and lines without a time (law 1)."""
    options = {
        "--interface": "wsgi",
        "--host": host,
        "--port": str(number),
        "--workers": str(WORKERS),
        "--blocking-threads": str(BLOCKING_THREADS),
        "--log-level": "warning",
        "--workers-kill-timeout": "10",
    }
    flags = ["--no-access-log", "--no-ws", "--respawn-failed-workers"]
    pairs = [word for pair in options.items() for word in pair]
    return ["-m", "granian", *pairs, *flags, "afspraak.config.wsgi:application"]


def answers(number: int, while_true: Callable[[], bool], seconds: float = 60) -> bool:
    """Wait until the web answers on `number`; false when `while_true` stops or `seconds` are over."""
    # A proxy set for this user must not come between us and our own machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + seconds
    while while_true() and time.monotonic() < deadline:
        try:
            opener.open(f"http://127.0.0.1:{number}/", timeout=10).close()
        except urllib.error.HTTPError as error:
            error.close()
            return error.code < 500
        except OSError:
            time.sleep(0.1)
        else:
            return True
    return False

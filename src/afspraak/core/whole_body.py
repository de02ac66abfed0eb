"""A request that breaks off is no request: half a text is never taken for the whole.

A server may give what came before the connection broke as if it were all (granian does). Django then parses
it, and the last field is cut in the middle of a word. Users: the web process, the tests.
"""

from __future__ import annotations

from typing import IO, Any


class WholeBody:
    """Reads `stream` as WSGI gives it, and raises ConnectionError where it ends before `length` bytes came.

    Django makes an UnreadablePostError of that: nothing is done, and nobody waits for an answer.
    """

    def __init__(self, stream: IO[bytes], length: int) -> None:
        self._stream, self._missing = stream, length

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read() if size < 0 else self._stream.read(size)
        return self._counted(data, is_over=size < 0 or (not data and size > 0))

    def readline(self, size: int = -1) -> bytes:
        data = self._stream.readline() if size < 0 else self._stream.readline(size)
        return self._counted(data, is_over=not data and size != 0)

    def _counted(self, data: bytes, *, is_over: bool) -> bytes:
        self._missing -= len(data)
        if is_over and self._missing > 0:
            raise ConnectionError("the request broke off")
        return data


def guard(environ: dict[str, Any]) -> None:
    """Let the body of this WSGI request be whole or an error."""
    length = environ.get("CONTENT_LENGTH") or ""
    if length.isdecimal() and environ.get("wsgi.input") is not None:
        environ["wsgi.input"] = WholeBody(environ["wsgi.input"], int(length))

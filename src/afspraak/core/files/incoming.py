"""A file on its way in: held without a name, within its limits, and only for a page that takes files.

What is too large is read and dropped, not refused half-way, so that the form comes back with every word.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, TypeVar

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler
from django.http import HttpRequest

from afspraak.core.files import store
from afspraak.core.files.limits import BODY_BYTES, FILE_BYTES, STEP_BYTES, STEP_FILES

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
if TYPE_CHECKING:
    _UploadedFile = UploadedFile[Any]
else:
    _UploadedFile = UploadedFile
_View = TypeVar("_View", bound=Callable[..., Any])


def takes_files(view: _View) -> _View:
    """Mark a view whose form may carry files. Everywhere else they are dropped unread."""
    view.takes_files = True  # type: ignore[attr-defined]
    return view


def takes_file_of_anyone(view: _View) -> _View:
    """Mark a view to which who is signed out may hand a file too: one that is read and not kept."""
    view.takes_file_of_anyone = True  # type: ignore[attr-defined]
    return view


def is_full(error: OSError) -> bool:
    """Whether the disk, its quota or the process's limit has no room."""
    return error.errno in _FULL


class Uploaded(_UploadedFile):
    """A file as it arrived. `trouble` is the message key of why nothing of it was held, or empty."""

    trouble = ""


class Incoming(FileUploadHandler):
    """Holds files for who may hand them in, on pages that take files (settings.FILE_UPLOAD_HANDLERS)."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, str],
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        """Refuse unread what is larger than this page could ask for."""
        most = _most(self.request)
        self.takes = most > 0
        self.files, self.bytes = 0, 0
        if content_length > (most or settings.DATA_UPLOAD_MAX_MEMORY_SIZE):
            raise RequestDataTooBig("The request is larger than its page could ask for.")

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        super().new_file(*args, **kwargs)
        self.files += 1
        self.trouble = "" if self.files <= STEP_FILES else "files.too_many"
        self.held: IO[bytes] | None = store.unnamed() if self.takes and not self.trouble else None

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if self.held is None:
            return
        self.bytes += len(raw_data)
        if start + len(raw_data) > FILE_BYTES:
            self._drop("file.too_large")
        elif self.bytes > STEP_BYTES:
            self._drop("files.too_much")
        else:
            try:
                self.held.write(raw_data)
            except OSError as error:
                if not is_full(error):
                    raise
                self._drop("files.no_room")

    def file_complete(self, file_size: int) -> Uploaded | None:
        if not self.takes:
            return None
        uploaded = Uploaded(self.held or store.unnamed(), self.file_name, self.content_type, file_size)
        uploaded.trouble = self.trouble
        uploaded.seek(0, os.SEEK_SET)
        return uploaded

    def upload_interrupted(self) -> None:
        if getattr(self, "held", None):
            self._drop("")

    def _drop(self, trouble: str) -> None:
        assert self.held is not None  # only what is held is dropped
        self.held.close()
        self.held, self.trouble = None, trouble


def _most(request: HttpRequest | None) -> int:
    """How many bytes the page may ask for, files included; 0 where it takes no files of this reader."""
    view = getattr(getattr(request, "resolver_match", None), "func", None)
    reader = getattr(request, "user", None)
    if getattr(view, "takes_files", False) and reader and reader.is_authenticated:
        return BODY_BYTES
    return 2 * settings.DATA_UPLOAD_MAX_MEMORY_SIZE if getattr(view, "takes_file_of_anyone", False) else 0

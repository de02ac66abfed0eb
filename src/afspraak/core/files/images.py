"""Pictures are decoded and written anew: nothing is left but the points one sees.

So place, time, device and thumbnail are gone (law 1), and so is whatever was hidden behind or between them.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from threading import Lock
from typing import IO, Any

from PIL import Image, ImageOps

from afspraak.core.errors import Invalid
from afspraak.core.files.kinds import GIF, JPEG, PNG, WEBP, Kind
from afspraak.core.files.limits import FRAMES, IMAGE_POINTS

_FORMATS = {PNG: "PNG", JPEG: "JPEG", GIF: "GIF", WEBP: "WEBP"}
_HOW: dict[Kind, dict[str, Any]] = {
    PNG: {"compress_level": 6},
    JPEG: {"quality": 90},
    GIF: {"comment": b""},
    WEBP: {"quality": 90},
}
# How a picture may be written; any other mode becomes the nearest of these.
_MODES = {
    PNG: {"1", "L", "LA", "P", "RGB", "RGBA", "I;16"},
    JPEG: {"L", "RGB", "CMYK"},
    GIF: {"L", "P", "RGB", "RGBA"},
    WEBP: {"RGB", "RGBA"},
}
# Of a process: a picture takes memory, and two threads must not change the filter of warnings at once.
_ONE_AT_A_TIME = Lock()


def rewrite(source: IO[bytes], kind: Kind, target: IO[bytes]) -> None:
    """Write the picture in `source` anew into `target`.

    Raises Invalid for too many points, and whatever its decoder stumbles over.
    """
    source.seek(0)
    try:
        with _ONE_AT_A_TIME, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about odd but readable metadata, which goes anyway
            _rewrite(source, kind, target)
    except Image.DecompressionBombError as error:
        raise Invalid("file.too_many_points") from error


def _rewrite(source: IO[bytes], kind: Kind, target: IO[bytes]) -> None:
    how = {"lossless": True} if kind is WEBP and _is_lossless(source) else dict(_HOW[kind])
    with Image.open(source, formats=(_FORMATS[kind],)) as picture:
        frames, durations = [], []
        for frame in _frames(picture, kind):
            durations.append(frame.info.get("duration", 0))
            frames.append(_bare(frame, kind))
        if len(frames) > 1:
            how |= {"save_all": True, "append_images": frames[1:], "duration": durations}
            how |= {"loop": picture.info.get("loop", 0)}
        frames[0].save(target, format=_FORMATS[kind], **how)


def _frames(picture: Image.Image, kind: Kind) -> Iterator[Image.Image]:
    """Its frames one by one; each is counted before it is decoded.

    A JPEG may carry a second picture (depth, light): no animation, and it does not come along.
    """
    for number in range(1 if kind is JPEG else FRAMES + 1):
        try:
            picture.seek(number)
        except EOFError:
            return
        if number == FRAMES or picture.width * picture.height * (number + 1) > IMAGE_POINTS:
            raise Invalid("file.too_many_points")
        picture.load()
        yield picture


def _bare(picture: Image.Image, kind: Kind) -> Image.Image:
    """The points as one sees them, turned upright, without anything beside them."""
    transparency = picture.info.get("transparency") if picture.mode in ("P", "L", "RGB") else None
    bare = _upright(picture)
    bare.info = {} if transparency is None else {"transparency": transparency}
    if bare.mode in _MODES[kind]:
        return bare
    has_alpha = transparency is not None or "A" in bare.getbands() or bare.mode == "PA"
    converted = bare.convert("RGBA" if has_alpha and kind is not JPEG else "RGB")
    converted.info = {}
    return converted


def _upright(picture: Image.Image) -> Image.Image:
    """A copy, turned as its camera was held; left as it lies where that cannot be read."""
    try:
        return ImageOps.exif_transpose(picture)
    except Exception:
        # What stands beside the points may be broken in any way, and is of no interest otherwise.
        return picture.copy()


def _is_lossless(source: IO[bytes]) -> bool:
    source.seek(12)
    lossless = source.read(4) == b"VP8L"
    source.seek(0)
    return lossless

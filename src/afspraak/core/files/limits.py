"""How much one may hand in at once. What the pages say about it is made of these numbers."""

from __future__ import annotations

MB = 1024 * 1024

FILE_BYTES = 25 * MB
STEP_FILES = 20  # with one form
STEP_BYTES = 100 * MB  # with one form
# The largest request that is read to its end: what is too much in it is dropped, its words are given back.
BODY_BYTES = 256 * MB
IMAGE_POINTS = 50_000_000  # of all its frames together: some 200 MB while it is written anew
FRAMES = 1_000  # of an animation
UNPACKED_BYTES = 250 * MB  # of an office document
UNPACKED_PARTS = 5_000
# The store leaves this much of its disk free: a database that cannot write loses more than a file.
RESERVE_BYTES = 256 * MB

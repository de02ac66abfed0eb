"""Seeing to it that what was erased is also gone from the database's own files.

A row that is changed or deleted stays readable in a file until its place is used again: SQLite keeps it in
its write-ahead log, PostgreSQL in the table as well. What this cannot reach (PostgreSQL's own log, copies,
the disk beneath) stands in docs/architecture/limits.md.
"""

from afspraak.core.overwriting.nightly import overwrite

__all__ = ["overwrite"]

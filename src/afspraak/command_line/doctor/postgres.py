"""PostgreSQL: its settings keep what was promised, and its log holds neither words nor hours."""

from __future__ import annotations

from collections.abc import Iterator

from afspraak.command_line.doctor.finding import Finding

# Setting, the values that are fine, what goes wrong with others.
MUST: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("fsync", ("on",), "a power cut could break the database"),
    ("full_page_writes", ("on",), "a power cut could break the database"),
    (
        "synchronous_commit",
        ("on", "local", "remote_write", "remote_apply"),
        "a power cut could undo a signature",
    ),
    ("log_statement", ("none", "ddl"), "what people write would stand in the database's log"),
    ("log_min_duration_statement", ("-1",), "what people write would stand in the database's log"),
    ("log_min_duration_sample", ("-1",), "what people write would stand in the database's log"),
    ("log_transaction_sample_rate", ("0",), "what people write would stand in the database's log"),
    (
        "log_min_error_statement",
        ("panic",),
        "a statement that fails would stand in the database's log, with the words in it",
    ),
    ("log_error_verbosity", ("terse",), "an error would show the row it is about in the database's log"),
    ("log_parameter_max_length_on_error", ("0",), "an error would show words in the database's log"),
    ("log_duration", ("off",), "the log would tell at what moment people work"),
    ("track_commit_timestamp", ("off",), "the database would keep the moment of each act"),
    ("server_encoding", ("UTF8",), "not every name can be written"),
)
# The same, where it tells of processes and not of people's acts.
SHOULD: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("log_connections", ("off", ""), "its log tells when the product was used"),
    ("log_disconnections", ("off",), "its log tells when the product was used"),
    (
        "archive_mode",
        ("off",),
        "archives of the write-ahead log hold the moment of each act: keep them short",
    ),
)


def postgres() -> Iterator[Finding]:
    """Nothing on SQLite. Where a setting is not fine: what goes wrong, and the line that mends it."""
    from django.db import DatabaseError, connection

    if connection.vendor != "postgresql":
        return
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT name, setting FROM pg_settings")
            settings: dict[str, str] = dict(cursor.fetchall())
            cursor.execute(
                "SELECT current_database(), rolsuper,"
                " (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()),"
                " inet_server_addr() IS NULL OR inet_server_addr() <<= '127.0.0.0/8'"
                " OR inet_server_addr() = '::1' FROM pg_roles WHERE rolname = current_user"
            )
            name, is_superuser, encrypted, near = cursor.fetchone()
    except DatabaseError:
        return  # the check of the tables says why
    for unsafe, table in ((True, MUST), (False, SHOULD)):
        for setting, fine, why in table:
            if settings.get(setting, fine[0]) not in fine:
                mended = _mended(setting, fine[0], name)
                yield Finding(f"PostgreSQL's {setting} is {settings[setting]}: {why}. {mended}", unsafe)
    if any(sign in settings["log_line_prefix"] for sign in ("%t", "%m", "%n", "%s")):
        prefix = settings["log_line_prefix"]
        yield Finding(
            f"PostgreSQL's log_line_prefix is {prefix!r}: its lines hold the time of day.", unsafe=False
        )
    if is_superuser:
        yield Finding(
            "Afspraak signs in to PostgreSQL as a superuser: give it a role that owns its database, and no"
            " more."
        )
    if not near and not encrypted:
        yield Finding(
            "The connection to PostgreSQL is not encrypted: add ?sslmode=verify-full to DATABASE_URL."
        )
    yield Finding(
        "PostgreSQL's write-ahead log and its archives hold the time of each write: keep them short"
        " (docs, the honest limits).",
        unsafe=False,
    )


ONLY_IN_FILE = {"fsync", "full_page_writes", "track_commit_timestamp", "archive_mode"}


def _mended(setting: str, value: str, database: str) -> str:
    """What an administrator of PostgreSQL types."""
    if setting == "server_encoding":
        return f"Make the database anew with ENCODING '{value}'."
    if setting in ONLY_IN_FILE:
        return f"In postgresql.conf: {setting} = {value}"
    if setting.startswith("log_") and setting.endswith("connections"):
        return f"ALTER SYSTEM SET {setting} = off;"
    return f"ALTER DATABASE \"{database}\" SET {setting} = '{value}';"

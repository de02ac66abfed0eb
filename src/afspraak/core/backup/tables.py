"""The tables as the migrations made them, and one view of all of them that does not move."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.models import Model

Node = tuple[str, str]


@contextmanager
def snapshot() -> Iterator[None]:
    """Inside, the database is read as it is at the first query, while others go on writing.

    PostgreSQL: a REPEATABLE READ transaction. SQLite: a deferred transaction, which under WAL reads one state
    and holds nobody up; Django's own `atomic` would take the write lock.
    """
    if connection.vendor == "postgresql":
        with transaction.atomic(durable=True), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield
        return
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            yield
        finally:
            cursor.execute("ROLLBACK")


def applied(loader: MigrationLoader) -> set[Node]:
    """The migrations the database has, of those this software knows."""
    return set(loader.applied_migrations) & set(loader.graph.nodes)


def latest(loader: MigrationLoader, nodes: set[Node]) -> list[Node]:
    """Of each app the last of `nodes`: where to migrate to."""
    parents = {(node, parent.key) for node in nodes for parent in loader.graph.node_map[node].parents}
    return sorted(nodes - {parent for node, parent in parents if parent[0] == node[0]})


def models_at(loader: MigrationLoader, nodes: Iterable[Node]) -> dict[str, type[Model]]:
    """Table to model as they were with those migrations, by name; the code may be newer."""
    state = loader.project_state(list(nodes))
    models = state.apps.get_models(include_auto_created=True)
    real = {m._meta.db_table: m for m in models if m._meta.managed and not m._meta.proxy}
    return {name: real[name] for name in sorted(real) if name not in settings.BACKUP_LEAVES_OUT}


def columns(model: type[Model]) -> list[str]:
    """The columns in the order in which a row's values stand."""
    return [str(field.column) for field in model._meta.local_concrete_fields]


def filled_by_migrating() -> set[str]:
    """Tables in which Django itself writes when tables are made: rows there are nobody's."""
    return {"django_migrations", "django_content_type", "auth_permission"}


def tables_with_rows() -> list[str]:
    """Tables of the database that hold something, but those that Django fills by itself."""
    names = set(connection.introspection.table_names()) - filled_by_migrating()
    return [name for name in sorted(names) if _has_row(name)]


def _has_row(table: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT 1 FROM {connection.ops.quote_name(table)} LIMIT 1")
        found: Any = cursor.fetchone()
    return found is not None

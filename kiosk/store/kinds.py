"""Which codes the column ``kind`` of a table takes, as the record itself sees to it; migrations say so anew."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text


def permit(connection: Connection, table: str, *kinds: str) -> None:
    """From now on ``table`` takes these kinds and no others: by a check on a server, else by its two triggers.

    Migrations that are out call it: what it carries out stays as it is.
    """
    for statement in _permitting(connection.dialect.name, table, ", ".join(f"'{kind}'" for kind in kinds)):
        connection.execute(text(statement))


def _permitting(dialect: str, table: str, kinds: str) -> Iterator[str]:
    name = f"ck_{table}_kind"
    if dialect == "postgresql":
        yield f"ALTER TABLE {table} DROP CONSTRAINT {name}"
        yield f"ALTER TABLE {table} ADD CONSTRAINT {name} CHECK (kind IN ({kinds}))"
        return
    for does in ("INSERT", "UPDATE"):
        yield f"DROP TRIGGER {name}_{does.lower()}"
        yield (
            f"CREATE TRIGGER {name}_{does.lower()} BEFORE {does} ON {table}"
            f' WHEN NOT coalesce(NEW.kind IN ({kinds}), 0) BEGIN SELECT RAISE(ABORT, "{name}"); END'
        )

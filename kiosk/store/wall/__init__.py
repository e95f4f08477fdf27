"""The wall of a server: its roles, functions, grants and policies, as the SQL that is in force.

A file is named ``NAME.REVISION.sql``: what NAME is from that revision of the tables on, until a later file of the same
name. A migration carries out those of its own revision, and those before them on the way back.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from kiosk import paths


def statements(name: str, revision: str) -> list[str]:
    """The statements of one file, in order. Raises FileNotFoundError where there is none of this name."""
    text = (paths.wall() / f"{name}.{revision}.sql").read_text(encoding="utf-8")
    return list(_split(text))


def put_up(connection: Connection, name: str, revision: str) -> None:
    """Carry out the statements of one file, where there is a wall: on a server. Raises as `statements`."""
    if connection.dialect.name == "postgresql":
        for statement in statements(name, revision):
            connection.execute(text(statement.replace(":", "\\:")))


def functions(revision: str) -> dict[str, str]:
    """The statement of each function that is in force at ``revision``, by the function's name."""
    found: dict[str, str] = {}
    for path in sorted(paths.wall().glob("kiosk_*.sql")):
        name, since, _ = path.name.split(".")
        if since <= revision:
            (found[name],) = statements(name, since)
    return {name: statement for name, statement in found.items() if not statement.startswith("DROP")}


def _split(text: str) -> Iterator[str]:
    """A statement ends with the line that ends with a semicolon, outside the body of a function."""
    lines: list[str] = []
    for line in text.splitlines():
        if not lines and (not line.strip() or line.startswith("--")):
            continue
        lines.append(line)
        statement = "\n".join(lines)
        if line.endswith(";") and statement.count("$$") % 2 == 0:
            yield statement.removesuffix(";")
            lines = []
    if lines:
        raise ValueError(f"a statement without an end: {lines[0]}")

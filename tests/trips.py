"""How often a program goes to a server and back, and what it has carried out there: counted, not timed."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from psycopg import pq
from sqlalchemy import event

from kiosk.store.database import Database


@dataclass
class Trips:
    """``count`` ways there and back, with ``statements`` carried out; once `counted` is over."""

    count: int = 0
    statements: int = 0


@contextmanager
def counted(database: Database) -> Iterator[Trips]:
    """Counts what goes over the connections of a server's record meanwhile, as the driver's own library tells it.

    A way begins with what is said while no answer is waited for, and the server says for each statement that it is
    complete.
    """
    found = Trips()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "trace"
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        traced: list[Any] = []

        def trace(connection: Any, record: object = None, proxy: object = None) -> None:
            if connection not in traced:
                traced.append(connection)
                connection.pgconn.trace(descriptor)
                connection.pgconn.set_trace_flags(pq.Trace.SUPPRESS_TIMESTAMPS)

        event.listen(database._engine, "checkout", trace)
        yield found
        event.remove(database._engine, "checkout", trace)
        for connection in traced:
            connection.pgconn.untrace()
        os.close(descriptor)
        # A message is a line, but what it says may have lines of its own.
        lines = [line.split("\t") for line in path.read_text().splitlines() if line[:2] in ("F\t", "B\t")]
    found.count = _ways((whose, message) for whose, _, message, *_ in lines)
    found.statements = sum(message == "CommandComplete" for _, _, message, *_ in lines)


def _ways(messages: Iterable[tuple[str, str]]) -> int:
    """How often something was said while the answers to all that had been said before were there."""
    ways = waiting = 0
    begun = False
    for whose, message in messages:
        if whose == "B":
            waiting -= message == "ReadyForQuery"
            continue
        if message == "Flush":
            # The answers are on their way anyhow.
            continue
        ways += not waiting and not begun
        # Each of these is answered by its own `ReadyForQuery`.
        ends = message in ("Sync", "Query")
        waiting += ends
        begun = not ends
    return ways

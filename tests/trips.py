"""How often a program goes to a server and back, and what it has carried out there: counted, not timed."""

from __future__ import annotations

import os
from collections.abc import Iterator
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

    The server says that it is ready once for each way to it, and for each statement that it is complete.
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
        said = [line.split("\t")[2] for line in path.read_text().splitlines() if line[:2] in ("F\t", "B\t")]
    found.count = said.count("ReadyForQuery")
    found.statements = said.count("CommandComplete")

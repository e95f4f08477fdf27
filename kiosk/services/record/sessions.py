"""What an identified patient's record is opened with: a secret that the kiosk holds and the record knows the hash of.

On a server the record itself asks for it, row by row (see the migration that builds the wall); the embedded record
belongs to one computer whose programs hold its key, and there the services ask.
"""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    String,
    bindparam,
    delete,
    func,
    insert,
    literal,
    select,
    update,
)

from kiosk.store import straight, tables

_TABLE = tables.lobby_session
_PATIENT = (
    select(_TABLE.c.patient_id)
    .where(_TABLE.c.id == bindparam("session_key"), _TABLE.c.expires_at > bindparam("session_now"))
    .scalar_subquery()
)
# As a query of its own it is asked once for a statement; as a function alone also by whoever plans it, time and again.
_SHOWN = select(func.kiosk_patient(type_=String)).scalar_subquery()
_KEPT = timedelta(days=1)
_DROP_OLD = delete(_TABLE).where(_TABLE.c.expires_at < bindparam("before"))
_OPENED: dict[str, Any] = {
    name: bindparam(name) for name in ("id", "patient_id", "kiosk", "opened_at", "expires_at")
}
_ADD = insert(_TABLE).values(_OPENED | {"account": literal("")})
# A server's login may use what it has opened itself.
_ADD_OWN = insert(_TABLE).values(_OPENED | {"account": func.session_user(type_=String)})


def patient_of(engine: str) -> ColumnElement[Any]:
    """SQL for the id of the patient whom the session shown opens; NULL for none. Needs the values of `shown`.

    ``engine`` is the name of the connection's dialect.
    """
    return _SHOWN if engine == "postgresql" else _PATIENT


def shown(connection: Connection, session: str, now: datetime) -> dict[str, Any]:
    """The values that `patient_of` asks for."""
    if connection.dialect.name == "postgresql":
        return {}
    return {"session_key": key_of(session), "session_now": now}


def whose(connection: Connection, session: str, now: datetime) -> str:
    """The id of the patient whom a session opens; empty for none."""
    query = select(patient_of(connection.dialect.name))
    found = (
        connection.execute(query, shown(connection, session, now)).scalar_one_or_none() if session else None
    )
    return str(found or "")


def key_of(session: str) -> str:
    """How a session is known to the record."""
    return hashlib.sha256(session.encode()).hexdigest()


def grant(connection: Connection, patient_id: str, kiosk: str, now: datetime, minutes: int) -> str:
    """Open ``patient_id``'s record for so many minutes; returns the secret. Only after an identification."""
    session = secrets.token_urlsafe(32)
    straight.do(
        connection,
        _ADD_OWN if connection.dialect.name == "postgresql" else _ADD,
        {
            "id": key_of(session),
            "patient_id": patient_id,
            "kiosk": kiosk,
            "opened_at": now,
            "expires_at": now + timedelta(minutes=minutes),
        },
    )
    return session


def opened(connection: Connection, session: str) -> None:
    """The server's own door has opened ``session`` over this connection, and tied it to it; empty for no session."""
    # Only here: a kiosk with an embedded record does not wait for the driver of a server.
    from kiosk.store import postgres

    postgres.attached(connection, session)


def unknown(connection: Connection) -> str:
    """To which session this connection is tied is not known until `opened` is called; returns what was known before."""
    from kiosk.store import postgres

    return postgres.untied(connection)


def close(connection: Connection, session: str, now: datetime) -> None:
    """Nobody gets anything with this session any more; those that ended days ago are forgotten."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.kiosk_close_session()))
        return
    open_still = (_TABLE.c.id == key_of(session), _TABLE.c.expires_at > now)
    connection.execute(update(_TABLE).where(*open_still).values(expires_at=now))
    connection.execute(_DROP_OLD, {"before": now - _KEPT})

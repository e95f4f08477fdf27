"""What the record itself has to tell the front desk. A server's own door does the same in `kiosk_alert`."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Connection, insert, select

from kiosk.domain.desk import EntryKind, EntryReason
from kiosk.domain.feed import Topic
from kiosk.store import tables
from kiosk.store.feed import announce


def many_tries(connection: Connection, kiosk: str, now: datetime, patient_id: str = "") -> None:
    """Somebody is being tried at ``kiosk``, where it is known who, or too much is: once an hour for each."""
    table, person = tables.desk_entry, tables.patient.c
    key = str(uuid5(NAMESPACE_OID, f"tries {kiosk} {patient_id} {now:%Y-%m-%d %H}"))
    whose = connection.execute(
        select(person.family, person.birth_date).where(person.id == patient_id)
    ).one_or_none()
    if connection.execute(select(table.c.id).where(table.c.id == key)).first() is not None:
        return
    announce(connection, Topic.DESK)
    entry: dict[str, Any] = {
        "id": key,
        "kiosk": kiosk,
        "kind": EntryKind.LEFT,
        "reason": EntryReason.MANY_TRIES,
        "device_time": now,
        "received_at": now,
        "family": whose.family if whose else "",
        "birth_date": whose.birth_date if whose else None,
        "detail": {},
    }
    connection.execute(insert(table).values(entry))

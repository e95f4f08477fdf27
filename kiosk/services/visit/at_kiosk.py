"""Who stands at a kiosk, in a transaction that their session opens."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.desk import EntryReason
from kiosk.services.items.item import StepRefused
from kiosk.services.record import sessions


def patient_at(connection: Connection, session: str, now: datetime) -> str:
    """The id of the patient whom ``session`` opens. Raises StepRefused where it opens none."""
    found = sessions.whose(connection, session, now)
    if not found:
        raise StepRefused(EntryReason.NO_SESSION)
    return found

"""Contact details in the record: when they were confirmed, and the changes that the patient asks for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, update

from kiosk.domain.items.contact import ContactConfirmed
from kiosk.domain.people import CONTACT_FIELDS
from kiosk.services.items.item import History, Room, VisitWrites, applied
from kiosk.store import tables

_CONFIRM = update(tables.patient).where(tables.patient.c.id == bindparam("of_patient"))


def _confirm(visit: VisitWrites, record_id: str, step: ContactConfirmed) -> None:
    visit.take_back(CONTACT_FIELDS)
    visit.request([(change.field, change.old, change.new) for change in step.changes])
    visit.writes.add(_CONFIRM, of_patient=visit.patient_id, contact_confirmed_at=visit.now)


def _confirmed(connection: Connection, history: History) -> Mapping[str, datetime]:
    confirmed = history.patient.contact_confirmed_at
    return {"": confirmed} if confirmed else {}


ROOM = Room((applied(ContactConfirmed, _confirm),), confirmed=_confirmed)

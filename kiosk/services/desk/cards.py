"""Contact cards of records that are not open: for a minute a server shows one to whom the audit has with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.people import Contact, Patient
from kiosk.services.desk.opening import as_shown
from kiosk.services.record import reading, rows
from kiosk.store import tables
from kiosk.store.database import Database


def with_cards(
    database: Database, people: Mapping[str, Patient], who: Actor, now: datetime
) -> dict[str, Patient]:
    """These patients with their cards, of whom it is committed in the audit that ``who`` was shown them.

    Of special privacy few things are shown, as `as_shown` has it.
    """
    found = dict(people)
    if database.embedded or not found:
        return found
    person = tables.shown_patient
    query = select(person).where(person.c.id.in_(sorted(found)))
    with database.under(who).read() as connection:
        read = rows.read(connection, query, [person.c.id], reading.patient_from).made
        cards = as_shown(connection, read, who, now).values()
    return found | {
        card.id: replace(found[card.id], contact=card.contact) for card in cards if card.contact != Contact()
    }

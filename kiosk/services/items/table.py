"""What the record keeps of each kind of item: a new kind is a line here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from kiosk.domain.items.item import ItemStep, Kept
from kiosk.domain.visit.checklist import ItemKind
from kiosk.services.items import (
    consent,
    contact,
    identity,
    insurance,
    message,
    payment,
    questionnaire,
    representative,
)
from kiosk.services.items.item import Apply, History, Room

ROOMS: Mapping[ItemKind, Room] = {
    ItemKind.IDENTITY: identity.ROOM,
    ItemKind.REPRESENTATIVE: representative.ROOM,
    ItemKind.CONTACT: contact.ROOM,
    ItemKind.QUESTIONNAIRE: questionnaire.ROOM,
    ItemKind.INSURANCE: insurance.ROOM,
    ItemKind.MESSAGE: message.ROOM,
    ItemKind.CONSENT: consent.ROOM,
    ItemKind.PAYMENT: payment.ROOM,
}
# What each step about an item writes, whichever room it is at home in.
APPLIES: Mapping[type[ItemStep], Apply] = {
    step: write for room in ROOMS.values() for step, write in room.applies
}


def confirmed(connection: Connection, history: History) -> dict[tuple[ItemKind, str], datetime]:
    """When each thing that a visit may ask this patient for was last confirmed."""
    return {
        (kind, key): moment
        for kind, room in ROOMS.items()
        for key, moment in room.confirmed(connection, history).items()
    }


def kept(connection: Connection, visit_id: str) -> tuple[Kept, ...]:
    """What a visit has of its items, for staff, in the order of the kinds."""
    return tuple(found for kind in ItemKind for found in ROOMS[kind].kept(connection, visit_id))

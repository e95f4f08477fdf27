"""The kinds of item that there are: a new one is a line here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.domain.items import (
    consent,
    contact,
    identity,
    insurance,
    message,
    payment,
    questionnaire,
    representative,
)
from kiosk.domain.items.item import Beginning, Room
from kiosk.domain.visit.checklist import Checklist, ItemKind, ItemStatus, Light

ITEMS: Mapping[ItemKind, Room] = {
    ItemKind.IDENTITY: identity.ITEM,
    ItemKind.REPRESENTATIVE: representative.ITEM,
    ItemKind.CONTACT: contact.ITEM,
    ItemKind.QUESTIONNAIRE: questionnaire.ITEM,
    ItemKind.INSURANCE: insurance.ITEM,
    ItemKind.MESSAGE: message.ITEM,
    ItemKind.CONSENT: consent.ITEM,
    ItemKind.PAYMENT: payment.ITEM,
}


def build(visit: Beginning) -> Checklist:
    """The checklist of a visit that begins: all there is, in the order of the kinds."""
    items = [item for kind in ItemKind for item in ITEMS[kind].asked(visit)]
    return tuple(replace(item, position=number) for number, item in enumerate(items))


def asked_each_sitting() -> tuple[ItemKind, ...]:
    """What whoever comes to a kiosk in the middle of a visit is asked anew."""
    return tuple(kind for kind, room in ITEMS.items() if room.each_sitting)


def room_light(checklist: Checklist) -> tuple[Light, int, int]:
    """Can the patient be put in a room? With how many of the items that matter for it are settled, of how many."""
    relevant = [item for item in checklist if ITEMS[item.kind].room_waits]
    settled = sum(item.is_settled for item in relevant)
    if settled == len(relevant):
        return Light.READY, settled, len(relevant)
    waits_for_staff = any(item.status is ItemStatus.NEEDS_STAFF for item in relevant)
    return (Light.ATTENTION if waits_for_staff else Light.OPEN), settled, len(relevant)

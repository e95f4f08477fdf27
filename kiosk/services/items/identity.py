"""The identity in the record: settled as a visit begins, before any step of it."""

from __future__ import annotations

from kiosk.services.items.item import Room

ROOM = Room(applies=())

"""The identity: settled before a visit begins, by no step of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.staff.panels.room import Room

translate = QCoreApplication.translate

ROOM = Room(name=lambda: translate("Staff", "Identity"), steps=dict)

"""Asking for the room to which somebody is put."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from kiosk.domain.queue import TicketStatus
from kiosk.staff.model import StaffModel

translate = QCoreApplication.translate


def put_in_room(model: StaffModel, window: QWidget) -> None:
    """Ask for the room; whoever is selected when it has been chosen, it is for whom was selected before."""
    row = model.row()
    if row is None:
        return
    details = model.details()
    booked = [item.room for item in details.appointments if item.room] if details else []
    rooms = model.rooms()
    start = next((room for room in (row.room, model.room, *booked) if room), "")
    if start not in rooms:
        rooms.insert(0, start)
    room, chosen = QInputDialog.getItem(
        window,
        translate("Staff", "Put in a room"),
        translate("Staff", "Room for {ticket} {name}").format(ticket=row.ticket, name=row.patient_name[:60]),
        rooms,
        rooms.index(start),
        True,
    )
    if chosen:
        model.move(TicketStatus.SERVING, room.strip(), row)

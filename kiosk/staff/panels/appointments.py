"""The bookings that a visit is for, and what they were before their source said something else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.people import Appointment, BookingBefore
from kiosk.domain.visit.visit import ENDED
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff import words
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import ShownPatient

translate = QCoreApplication.translate


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """One card with all of them."""
    if not shown.details.appointments:
        return
    card = Card(translate("Staff", "Appointments"))
    for booking in shown.details.appointments:
        when = _when(booking.start, shown)
        where = ", ".join(filter(None, (booking.location, booking.room)))
        standing = words.visit_words(None, booking.status)
        card.add(TextLabel(" · ".join(filter(None, (when, booking.practitioner, where, standing)))))
        if booking.description:
            card.add(TextLabel(booking.description, "second"))
        now: Appointment | BookingBefore = booking
        for before in (one for one in shown.details.before if one.appointment_id == booking.id):
            card.add(TextLabel(_was(before, now, shown), "second"))
            now = before
    yield card


def _was(before: BookingBefore, then: Appointment | BookingBefore, shown: ShownPatient) -> str:
    """What a booking was, as far as it was something else than what it became ``then``."""
    moved = before.start != then.start
    told = (
        _when(before.start, shown) if moved else "",
        before.practitioner if before.practitioner != then.practitioner else "",
        before.location if before.location != then.location else "",
        before.room if before.room != then.room else "",
        before.description if before.description != then.description else "",
        # That somebody was expected goes without saying.
        words.visit_words(None, before.status)
        if before.status in ENDED and before.status != then.status
        else "",
    )
    until = _when(before.until, shown)
    nothing_else = (
        words.visit_words(None, before.status)
        if before.status != then.status
        else translate("Staff", "of another length")
    )
    what = " · ".join(filter(None, told)) or nothing_else
    return translate("Staff", "Until {when}: {what}").format(when=until, what=what)


def _when(moment: datetime, shown: ShownPatient) -> str:
    """The time of a moment, with its day where that is not today."""
    settings = shown.settings
    time = words.time_words(moment, settings)
    day = settings.local(moment).date()
    return time if day == shown.today else f"{words.when_words(moment, shown.today, settings)}, {time}"

"""The codes of letters, as the record makes and reads them: by its own key, which on a server no login has."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, text

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.letter_code import code_of, mac_of
from kiosk.services.record.reading import day_bounds
from kiosk.store import tables

_BOOKING, _STATE, _KEY = tables.appointment.c, tables.booking_state.c, tables.letter_key.c
_OF_DAY = (
    select(_BOOKING.id, _BOOKING.patient_id)
    .where(
        _BOOKING.start >= bindparam("begin"),
        _BOOKING.start < bindparam("end"),
        _BOOKING.status != AppointmentStatus.CANCELLED,
    )
    .cte("told", recursive=True)
)
# With each the bookings whose place it has taken: their letters open it as well.
_TOLD = _OF_DAY.union(
    select(_STATE.appointment_id, _OF_DAY.c.patient_id).where(_STATE.moved_to == _OF_DAY.c.id)
)
_ASKED = select(_TOLD.c.id, _TOLD.c.patient_id)
_CODE = text("SELECT kiosk_letter_code(:booking)")


def code_for(connection: Connection, booking: str) -> str:
    """The code for the letter of a booking, as it is printed; empty for one that is cancelled, or not there."""
    if connection.dialect.name == "postgresql":
        mac = connection.execute(_CODE, {"booking": booking}).scalar_one()
        return code_of(mac) if mac else ""
    there = select(_BOOKING.id).where(_BOOKING.id == booking, _BOOKING.status != AppointmentStatus.CANCELLED)
    if connection.execute(there).first() is None:
        return ""
    return code_of(mac_of(booking, *_blocks(connection)))


def whose(connection: Connection, mac: str, now: datetime, settings: ClinicSettings) -> str:
    """Whose letter has this in its code, in an embedded record; empty for nobody's.

    A letter is good until its booking's day has passed, of one that has another time by now until that one has. All
    bookings of the day are looked at, whatever the code is.
    """
    begin, end = day_bounds(settings.today(now), settings)
    blocks = _blocks(connection)
    told = connection.execute(_ASKED, {"begin": begin, "end": end})
    return max((patient for booking, patient in told if mac_of(booking, *blocks) == mac), default="")


def _blocks(connection: Connection) -> tuple[bytes, bytes]:
    inner, outer = connection.execute(select(_KEY.inner_block, _KEY.outer_block)).one()
    return bytes.fromhex(inner), bytes.fromhex(outer)

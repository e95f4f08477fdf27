"""Which rows of what is told of bookings are owed, taken back or due, and what becomes of one that was handed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, or_, select

from kiosk.domain.mail import MOST_TRIES, Handed, MailKind, MailOutcome, MailState, TellingWay, pause
from kiosk.domain.mail.texts import TellingWays
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.bookings import EndReason
from kiosk.services.desk.telling_ways import has_number
from kiosk.store import tables

# So many at once; what is left is there in the next round.
MOST = 200
_AGAIN = timedelta(minutes=1)
_MAIL, _BOOKING, _PERSON = tables.booking_mail, tables.appointment, tables.patient
_STATE = tables.booking_state


def unplanned_rows(now: datetime, until: datetime, ways: TellingWays) -> Select[Any]:
    """Bookings ahead of which nothing was said, of whoever has an address or a number for what the clinic sends."""
    planned = select(_MAIL.c.id).where(
        _MAIL.c.appointment_id == _BOOKING.c.id, _MAIL.c.kind == MailKind.INVITATION
    )
    reached = []
    if ways.mail is not None:
        reached.append(_PERSON.c.email != "")
    if ways.text is not None:
        reached.append(has_number())
    return (
        select(_BOOKING.c.id, _BOOKING.c.start, _BOOKING.c.patient_id, _PERSON.c.email, _PERSON.c.phone)
        .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
        .where(
            _BOOKING.c.status == AppointmentStatus.BOOKED,
            _BOOKING.c.start > now,
            _BOOKING.c.start <= until,
            or_(*reached),
            ~planned.exists(),
        )
        .order_by(_BOOKING.c.start)
    )


def uncancelled_rows(now: datetime) -> Select[Any]:
    """Bookings that were cancelled since somebody was invited to them."""
    other = _MAIL.alias()
    said = select(other.c.id).where(
        other.c.appointment_id == _BOOKING.c.id, other.c.kind == MailKind.CANCELLATION
    )
    return (
        select(_BOOKING.c.id, _MAIL.c.token, _MAIL.c.way)
        .join(_MAIL, _MAIL.c.appointment_id == _BOOKING.c.id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(
            _BOOKING.c.status == AppointmentStatus.CANCELLED,
            _BOOKING.c.start > now,
            # Whoever has written that they do not come is not written to: no two programs answer each other.
            or_(_STATE.c.ended.is_(None), _STATE.c.ended.not_in((EndReason.MAIL, EndReason.TEXT))),
            _MAIL.c.kind == MailKind.INVITATION,
            or_(*(_MAIL.c.state == state for state in (MailState.SENT, MailState.UNCLEAR))),
            ~said.exists(),
        )
        .order_by(_BOOKING.c.start)
        .limit(MOST)
    )


def due_rows(now: datetime, ways: Sequence[TellingWay]) -> Select[Any]:
    """What is due, with what its message is made of."""
    first = _MAIL.alias()
    invited = (
        select(first.c.address)
        .where(first.c.appointment_id == _MAIL.c.appointment_id, first.c.kind == MailKind.INVITATION)
        .scalar_subquery()
    )
    return (
        select(
            _MAIL.c.id,
            _MAIL.c.appointment_id,
            _MAIL.c.kind,
            _MAIL.c.token,
            _MAIL.c.way,
            _BOOKING.c.patient_id,
            _BOOKING.c.start,
            _BOOKING.c.minutes,
            _BOOKING.c.status,
            _BOOKING.c.place,
            _PERSON.c.given,
            _PERSON.c.email,
            _PERSON.c.phone,
            _PERSON.c.language,
            _PERSON.c.deceased,
            invited.label("invited"),
            _STATE.c.answer,
        )
        .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
        .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(_MAIL.c.state == MailState.DUE, _MAIL.c.due_at <= now, _MAIL.c.way.in_(ways))
        .order_by(_MAIL.c.due_at, _MAIL.c.id)
        .limit(MOST)
    )


def outcome_values(handed: Handed, tries: int, now: datetime) -> dict[str, Any]:
    """What becomes of the row of a message that was handed over after so many ``tries``."""
    values: dict[str, Any] = {"code": handed.code, "settled_at": now}
    match handed.outcome:
        case MailOutcome.SENT | MailOutcome.REFUSED | MailOutcome.UNCLEAR:
            values["state"] = MailState(handed.outcome)
        case MailOutcome.LATER if tries >= MOST_TRIES:
            values["state"] = MailState.REFUSED
        case MailOutcome.LATER:
            values |= {"state": MailState.DUE, "due_at": now + pause(tries)}
        case MailOutcome.AWAY:
            # The server's fault is no try of this message.
            values |= {"state": MailState.DUE, "due_at": now + _AGAIN, "tries": tries - 1}
    return values

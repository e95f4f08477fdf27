"""What staff see of the mail about bookings, and that somebody wants none any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Connection, delete, insert, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailKind, MailStanding, MailState, known_as
from kiosk.domain.permissions import Permission
from kiosk.services.desk.acting import acting
from kiosk.services.desk.planning import patient_in
from kiosk.services.record import reading
from kiosk.services.staffing import sessions
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

_MAIL, _BOOKING, _PERSON, _STOP = (
    tables.booking_mail,
    tables.appointment,
    tables.patient,
    tables.mail_stop,
)


def returned_from(connection: Connection, email: str) -> str:
    """Why mail to an address comes back, a `BounceReason`; empty where it does not, or who asks may not know."""
    address = known_as(email)
    if not address:
        return ""
    found = connection.execute(select(_STOP.c.bounce).where(_STOP.c.address == address))
    return found.scalar_one_or_none() or ""


class NoAddress(Refusal):
    """They have no address to which one could write."""

    def __init__(self) -> None:
        super().__init__("there is no e-mail address of this patient that can be written to")


class ReminderService:
    """Reads the states, and keeps the list of stopped addresses. Raises NotAllowed and SignedOut."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def of_day(self, day: date, who: Actor) -> dict[str, MailStanding]:
        """How the mail about each booking of a day stands, by the booking; of those without any there is nothing."""
        now = self._clock()
        begin, end = reading.day_bounds(day, self._clinic.current)
        query = (
            select(
                _MAIL.c.appointment_id,
                _MAIL.c.kind,
                _MAIL.c.state,
                _MAIL.c.due_at,
                _MAIL.c.settled_at,
                _MAIL.c.bounce,
                _PERSON.c.email,
            )
            .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
            .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
            .where(_BOOKING.c.start >= begin, _BOOKING.c.start < end)
            .order_by(_MAIL.c.due_at, _MAIL.c.id)
        )
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.BOOK, now)
            rows = connection.execute(query).all()
            wanted = {known_as(row.email) for row in rows} - {""}
            stops = {
                row.address: row.bounce
                for row in connection.execute(
                    select(_STOP.c.address, _STOP.c.bounce).where(_STOP.c.address.in_(wanted))
                )
            }
        found: dict[str, MailStanding] = {}
        for row in rows:
            standing = MailStanding(
                MailKind(row.kind),
                MailState(row.state),
                row.settled_at or row.due_at,
                stops.get(known_as(row.email)) == "",
                row.bounce or stops.get(known_as(row.email), ""),
            )
            before = found.get(row.appointment_id)
            # What is still to come says less than what was.
            if before is None or standing.state is not MailState.DUE or before.state is MailState.DROPPED:
                found[row.appointment_id] = standing
        return found

    def stop(self, patient_id: str, who: Actor) -> bool:
        """They want no mail, or want it again where they wanted none: whether it is stopped now. Raises NoAddress.

        To an address from which mail came back it is tried again.
        """
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            patient = patient_in(act.connection, patient_id)
            address = known_as(patient.contact.email)
            if not address:
                raise NoAddress
            there = act.connection.execute(delete(_STOP).where(_STOP.c.address == address))
            stopped = not there.rowcount
            if stopped:
                act.connection.execute(
                    insert(_STOP).values(address=address, made_by=act.staff, made_at=act.now)
                )
            act.did(Action.MAIL_STOPPED if stopped else Action.MAIL_ALLOWED, patient.id)
            announce(act.connection, Topic.RECORD)
            return stopped

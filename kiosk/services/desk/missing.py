"""Somebody has not come: a booking that was missed, as the desk notes it, and that they are expected after all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import select, update

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.undo import MissedChange
from kiosk.domain.visit.arrival import is_awaited
from kiosk.domain.visit.visit import GOES_ON
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record import reading
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce


class NotMissed(Refusal):
    """The booking is not of today, is still to come, or is no longer as it was seen; or its patient is here."""

    def __init__(self) -> None:
        super().__init__("nobody has missed this booking")


class MissingService:
    """Notes who has not come, and takes that back."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    def note(self, appointment_id: str, who: Actor) -> MissedChange:
        """Nobody came for a booking of today whose time has come. Returns how it can be taken back.

        Raises:
            NotMissed: it is none of that, or a check-in for it has begun.
        """
        booked, missed = AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW
        return self._change(MissedChange(appointment_id, booked, missed), Action.NO_SHOW, who)

    def expect_again(self, appointment_id: str, who: Actor) -> MissedChange:
        """Whoever was noted as missing is expected after all, today. Raises NotMissed where they were not."""
        booked, missed = AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW
        return self._change(MissedChange(appointment_id, missed, booked), Action.EXPECTED_AGAIN, who)

    def take_back(self, change: MissedChange, who: Actor) -> None:
        """Put it back to how it was. Raises UndoRefused where anything has happened with the booking since."""
        back = MissedChange(change.appointment_id, change.after, change.before)
        try:
            self._change(back, Action.UNDONE, who)
        except NotMissed:
            raise UndoRefused from None

    def _change(self, change: MissedChange, action: Action, who: Actor) -> MissedChange:
        booking = tables.appointment
        now, settings = self._clock(), self._clinic.current
        with acting(self._database, who, Permission.WORK_QUEUE, now) as act:
            query = select(booking).where(booking.c.id == change.appointment_id).with_for_update()
            row = act.connection.execute(query).mappings().one_or_none()
            if row is None:
                raise NotMissed
            one = reading.appointment_from(row)
            if one.status is not change.before or one.start > now or not is_awaited(one, now, settings):
                raise NotMissed
            if _has_begun(act, one.id):
                raise NotMissed
            act.connection.execute(update(booking).where(booking.c.id == one.id).values(status=change.after))
            act.did(action, one.patient_id, record_id=one.id)
            announce(act.connection, Topic.RECORD)
        return change


def _has_begun(act: Act, appointment_id: str) -> bool:
    """Whether a visit for the booking goes on."""
    visit, link = tables.visit, tables.visit_appointment
    query = (
        select(visit.c.id)
        .join(link, link.c.visit_id == visit.c.id)
        .where(link.c.appointment_id == appointment_id, visit.c.status.in_(sorted(GOES_ON)))
        .limit(1)
    )
    return act.connection.execute(query).first() is not None

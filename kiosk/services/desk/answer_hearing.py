"""What an answer does that comes back about a booking, by whatever way: each is heard once, and nothing is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, func, insert, select, update
from uuid6 import uuid7

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailPlan, known_as
from kiosk.domain.mail.incoming import ReplyOutcome
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.bookings import Answer, AnswerWay, EndReason
from kiosk.domain.telephone.calls import About, CallTopic, said_of
from kiosk.domain.telephone.numbers import dialled_number
from kiosk.services.desk.acting import Act
from kiosk.services.desk.call_backs import promised
from kiosk.services.record import planning
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# In a day, about one booking: a machine that answers for ever fills no list.
MOST_CALL_BACKS = 5
_DAY = timedelta(days=1)
# A booking that is given another time, and another one, is followed for so long.
_MOST_MOVES = 20
_MAIL, _REPLY, _STOP = tables.booking_mail, tables.mail_reply, tables.mail_stop
_BOOKING, _PERSON, _STATE = tables.appointment, tables.patient, tables.booking_state


@dataclass(frozen=True)
class AskedAbout:
    """A booking that somebody was written to about, as it stands now.

    Attributes:
        addresses: to which the clinic has written about it.
        sequence: how often it had another time when it was told last, and ``told`` which one; None for none.
    """

    row: RowMapping
    addresses: frozenset[str]
    sequence: int
    told: datetime | None

    @property
    def key(self) -> str:
        return str(self.row["id"])

    @property
    def patient(self) -> str:
        return str(self.row["patient_id"])

    @property
    def is_open(self) -> bool:
        return bool(self.row["status"] == AppointmentStatus.BOOKED)


class AnswerHearing:
    """What the services have in common that hear answers.

    Attributes:
        way, ended: how it is noted that somebody has answered, and why a booking ends that somebody declines.
        by: how they did, as a call-back begins.
    """

    way: ClassVar[AnswerWay]
    ended: ClassVar[EndReason]
    by: ClassVar[str]

    def __init__(
        self, database: Database, clinic: Clinic, clock: Callable[[], datetime], plan: MailPlan, who: Actor
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._plan = plan
        self._who = who

    def _note(self, act: Act, found: AskedAbout, said: Answer, action: Action | None = None) -> None:
        planning.answer(act.connection, found.key, said, self.way, act.now, act.staff)
        if action is not None:
            act.did(action, found.patient, record_id=found.key)
        announce(act.connection, Topic.RECORD)

    def _end(self, act: Act, found: AskedAbout) -> None:
        """They do not come, and their time is free for somebody else."""
        self._note(act, found, Answer.DECLINED)
        planning.end(act.connection, found.key, self.ended, act.now, act.staff)
        act.did(Action.BOOKING_ENDED, found.patient, record_id=found.key)

    def _now_at(self, act: Act, found: AskedAbout) -> AskedAbout | None:
        """The booking that it has become, where that is still ahead of somebody who lives."""
        at = found
        for _ in range(_MOST_MOVES):
            if at.is_open or not at.row["moved_to"]:
                break
            after = self._booking(act, at.row["moved_to"])
            if after is None:
                return None
            at = after
        ended = at.row["status"] not in (AppointmentStatus.BOOKED, AppointmentStatus.CANCELLED)
        return None if ended or at.row["deceased"] or at.row["start"] <= act.now else at

    def _is_ours(self, act: Act, found: AskedAbout) -> bool:
        """Whether it was booked here: what a source has brought is ended there."""
        times = select(tables.booked_time.c.id).where(tables.booked_time.c.appointment_id == found.key)
        return act.connection.execute(times.limit(1)).first() is not None

    def _to_be_called(self, act: Act, found: AskedAbout, said: str) -> ReplyOutcome:
        since = act.now - _DAY
        query = select(func.count()).where(
            _REPLY.c.appointment_id == found.key,
            _REPLY.c.outcome.in_((ReplyOutcome.CALL_BACK, ReplyOutcome.CONFIRMED, ReplyOutcome.CANCELLED)),
            _REPLY.c.heard_at > since,
        )
        if act.connection.execute(query).scalar_one() >= MOST_CALL_BACKS:
            return ReplyOutcome.TOO_MANY
        by = self._plan.call_by(act.now, found.row["start"], ZoneInfo(self._clinic.current.zone))
        about = About(
            dialled_number(found.row["phone"]),
            found.patient,
            topic=CallTopic.APPOINTMENT,
            about=f"{self.by}, about {self._time(found.row['start'])}: {said}"[:450],
        )
        promised(act, said_of(about), by)
        return ReplyOutcome.CALL_BACK

    def _stop(self, act: Act, address: str, bounce: str) -> None:
        there = select(_STOP.c.address).where(_STOP.c.address == address)
        if act.connection.execute(there).first() is None:
            made = {"address": address, "made_by": act.staff, "made_at": act.now, "bounce": bounce}
            act.connection.execute(insert(_STOP).values(**made))
        elif not bounce:
            act.connection.execute(update(_STOP).where(_STOP.c.address == address).values(bounce=""))
        announce(act.connection, Topic.RECORD)

    def _booking(self, act: Act, key: str) -> AskedAbout | None:
        query = (
            select(
                _BOOKING.c.id,
                _BOOKING.c.patient_id,
                _BOOKING.c.start,
                _BOOKING.c.status,
                _PERSON.c.phone,
                _PERSON.c.deceased,
                func.coalesce(_STATE.c.moved_to, "").label("moved_to"),
            )
            .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
            .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
            .where(_BOOKING.c.id == key)
        )
        row = act.connection.execute(query).mappings().one_or_none()
        if row is None:
            return None
        told = select(_MAIL.c.address, _MAIL.c.sequence, _MAIL.c.told_start)
        mails = act.connection.execute(
            told.where(_MAIL.c.appointment_id == key).order_by(_MAIL.c.sequence.desc())
        ).all()
        addresses = frozenset(known_as(item.address) for item in mails) - {""}
        last = next((item for item in mails if item.told_start is not None), None)
        return AskedAbout(row, addresses, last.sequence if last else 0, last.told_start if last else None)

    def _is_known(self, act: Act, **keys: str) -> bool:
        ((name, value),) = keys.items()
        found = act.connection.execute(select(_REPLY.c.id).where(_REPLY.c[name] == value))
        return found.first() is not None

    def _write(
        self,
        act: Act,
        key: str,
        heard: ReplyOutcome,
        found: AskedAbout | None = None,
        answer_key: str | None = None,
        **values: Any,
    ) -> ReplyOutcome:
        row = {
            "id": str(uuid7()),
            "message_key": key,
            "answer_key": answer_key,
            "appointment_id": found.key if found else None,
            "sequence": 0,
            "stamp": None,
            "outcome": heard,
            "heard_at": act.now,
        }
        act.connection.execute(insert(_REPLY).values(**row | values))
        return heard

    def _time(self, moment: datetime) -> str:
        return f"{self._clinic.current.local(moment):%Y-%m-%d %H:%M}"

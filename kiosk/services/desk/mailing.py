"""Mail about bookings is planned as rows, and handed to a server: each at most once, whatever breaks between.

A row says that sending has begun before it does. Whatever is found so an hour later may have gone out: it is not sent
again, and staff see that nobody knows.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, and_, insert, or_, select, update
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.mail import (
    MOST_TRIES,
    Envelope,
    Handed,
    MailKind,
    MailOutcome,
    MailPlan,
    MailState,
    known_as,
    pause,
    written_address,
)
from kiosk.domain.mail.words import message
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Location
from kiosk.domain.planning.bookings import Answer, EndReason
from kiosk.domain.planning.invitation import asked
from kiosk.services.desk.acting import Act, acting
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# So many at once; what is left is there in the next round.
MOST = 200
# After so long nobody is sending it any more.
STUCK = timedelta(hours=1)
_AGAIN = timedelta(minutes=1)
_MAIL, _BOOKING, _PERSON = tables.booking_mail, tables.appointment, tables.patient
_STATE, _STOP = tables.booking_state, tables.mail_stop


@dataclass
class Round:
    """What came of one round, how many of each; ``away`` is the server's code where it took nothing, 0 for none."""

    counts: dict[MailOutcome, int] = field(default_factory=dict)
    away: int | None = None

    def add(self, handed: Handed) -> None:
        """Count one."""
        self.counts[handed.outcome] = self.counts.get(handed.outcome, 0) + 1


class MailingService:
    """Sends what is owed. Each call raises StoreUnavailable, NotAllowed and SignedOut."""

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        plan: MailPlan,
        who: Actor,
    ) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._plan = plan
        self._who = who

    @property
    def _settings(self) -> ClinicSettings:
        return self._clinic.current

    def run(self, hand: Callable[[Envelope], Handed], stop: Callable[[], bool] = lambda: False) -> Round:
        """One round: what is owed is written down, and what is due handed to ``hand``, until ``stop``."""
        done = Round()
        self.give_up()
        self.owe()
        while not stop() and sum(done.counts.values()) < MOST:
            envelope = self.begin()
            if envelope is None:
                break
            handed = hand(envelope)
            self.settle(envelope.key, envelope.address, handed)
            done.add(handed)
            if handed.outcome is MailOutcome.AWAY:
                done.away = handed.code
                log.get(__name__).warning("mail_server_away", code=handed.code)
                break
        return done

    def owe(self) -> int:
        """Write down what is owed of the bookings as they stand now; how many rows."""
        now = self._clock()
        with acting(self._database, self._who, Permission.BOOK, now, alone=True) as act:
            rows = act.connection.execute(_unplanned(now, now + timedelta(days=self._plan.ahead_days)))
            made = 0
            for row in rows.all():
                token = secrets.token_hex(16)
                made += self._add(act, row.id, MailKind.INVITATION, token, now)
                due = self._plan.reminder_due(row.start, now)
                if due is not None:
                    made += self._add(act, row.id, MailKind.REMINDER, token, due)
            for row in act.connection.execute(_uncancelled(now)).all():
                made += self._add(act, row.id, MailKind.CANCELLATION, row.token, now)
            if made:
                announce(act.connection, Topic.RECORD)
            return made

    def give_up(self) -> int:
        """What somebody began to send, and never said how it ended: nobody knows. How many."""
        now = self._clock()
        begun = and_(_MAIL.c.state == MailState.SENDING, _MAIL.c.settled_at < now - STUCK)
        with self._database.under(self._who).read(now=now) as connection:
            if connection.execute(select(_MAIL.c.id).where(begun).limit(1)).first() is None:
                return 0
        with acting(self._database, self._who, Permission.BOOK, now) as act:
            done = act.connection.execute(update(_MAIL).where(begun).values(state=MailState.UNCLEAR))
            announce(act.connection, Topic.RECORD)
            return int(done.rowcount)

    def begin(self) -> Envelope | None:
        """Begin the next that is due, and say so in its row; None where nothing is, or the time of day is quiet."""
        now = self._clock()
        if self._plan.is_quiet(now, ZoneInfo(self._settings.zone)):
            return None
        with acting(self._database, self._who, Permission.BOOK, now) as act:
            for row in act.connection.execute(_due(now)).mappings().all():
                mine = _MAIL.c.id == row["id"], _MAIL.c.state == MailState.DUE
                sequence = _edition(act.connection, row)
                envelope = self._envelope(act.connection, row, now, sequence)
                state = envelope if isinstance(envelope, MailState) else MailState.SENDING
                # Two computers may look at once: one of them finds it as it was.
                taken = act.connection.execute(
                    update(_MAIL)
                    .where(*mine)
                    .values(
                        state=state,
                        settled_at=now,
                        tries=_MAIL.c.tries + 1,
                        told_start=None if isinstance(envelope, MailState) else row["start"],
                        sequence=sequence,
                        address="" if isinstance(envelope, MailState) else envelope.address,
                    )
                )
                if not taken.rowcount:
                    continue
                if not isinstance(envelope, MailState):
                    return envelope
                announce(act.connection, Topic.RECORD)
            return None

    def settle(self, key: str, address: str, handed: Handed) -> MailState:
        """Write down what came of what was begun; how it stands."""
        now = self._clock()
        with acting(self._database, self._who, Permission.BOOK, now) as act:
            tries = act.connection.execute(select(_MAIL.c.tries).where(_MAIL.c.id == key)).scalar_one()
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
            act.connection.execute(
                update(_MAIL).where(_MAIL.c.id == key, _MAIL.c.state == MailState.SENDING).values(**values)
            )
            if handed.outcome is MailOutcome.SENT:
                patient = act.connection.execute(
                    select(_BOOKING.c.patient_id)
                    .join(_MAIL, _MAIL.c.appointment_id == _BOOKING.c.id)
                    .where(_MAIL.c.id == key)
                ).scalar_one()
                act.did(Action.MAIL_SENT, patient, record_id=key)
            announce(act.connection, Topic.RECORD)
            return MailState(values["state"])

    def _add(self, act: Act, booking: str, kind: MailKind, token: str, due: datetime) -> int:
        act.connection.execute(
            insert(_MAIL).values(
                id=str(uuid7()),
                appointment_id=booking,
                kind=kind,
                state=MailState.DUE,
                token=token,
                address="",
                made_at=act.now,
                due_at=due,
                tries=0,
                code=0,
            )
        )
        return 1

    def _envelope(
        self, connection: Connection, row: Mapping[Any, Any], now: datetime, sequence: int
    ) -> Envelope | MailState:
        """The message of a row as the record stands now; else how a row stands of which there is none."""
        kind = MailKind(row["kind"])
        is_off = row["status"] == AppointmentStatus.CANCELLED
        if row["start"] <= now or is_off is not (kind is MailKind.CANCELLATION) or row["deceased"]:
            return MailState.DROPPED
        if not is_off and row["status"] != AppointmentStatus.BOOKED:
            return MailState.DROPPED
        # A cancellation goes to whoever had the invitation.
        address = written_address(row["invited"] if is_off else row["email"])
        stopped = select(_STOP.c.bounce).where(_STOP.c.address == known_as(address))
        if not address:
            return MailState.REFUSED
        if (stop := connection.execute(stopped).one_or_none()) is not None:
            return MailState.REFUSED if stop.bounce else MailState.DROPPED
        settings, plan = self._settings, self._plan
        place = self._place(row) if plan.place else ""
        subject, text = message(
            kind,
            row["language"],
            settings.local(row["start"]),
            settings.name,
            first_name=row["given"].partition(" ")[0] if plan.first_name else "",
            place=place,
            twelve=settings.twelve_hours,
        )
        method = "CANCEL" if is_off else "REQUEST" if plan.asks else "PUBLISH"
        domain = plan.sender.rpartition("@")[2]
        # An answer that was given is not asked for again.
        calendar = (
            ""
            if row["answer"] == Answer.CONFIRMED
            else asked(
                method,
                f"{row['token']}@{domain}",
                row["start"],
                row["minutes"],
                settings.name,
                place,
                now,
                plan.sender,
                address,
                sequence,
            )
        )
        stops = f"stop {row['token']}" if plan.is_read else ""
        if is_off or calendar:
            return Envelope(row["id"], address, subject, text, calendar, method, stops)
        return Envelope(row["id"], address, subject, text, stops=stops)

    def _place(self, row: Mapping[Any, Any]) -> str:
        """The site, and its address: a department would say what for."""
        places = self._settings.places
        where = places.by_key.get(places.site_of(row["place"])) if row["place"] else None
        if where is None:
            return ""
        return ", ".join(part for part in (where.called(row["language"]), *_address(where)) if part)


def _edition(connection: Connection, row: Mapping[Any, Any]) -> int:
    """How often a booking has had another time since it was told first."""
    asked_before = (
        select(_MAIL.c.told_start, _MAIL.c.sequence)
        .where(_MAIL.c.appointment_id == row["appointment_id"], _MAIL.c.told_start.is_not(None))
        .order_by(_MAIL.c.sequence.desc(), _MAIL.c.settled_at.desc())
        .limit(1)
    )
    told = connection.execute(asked_before).one_or_none()
    return 0 if told is None else told.sequence + (told.told_start != row["start"])


def _address(where: Location) -> tuple[str, ...]:
    return (where.address_line, where.city) if where.has_address else ()


def _unplanned(now: datetime, until: datetime) -> Select[Any]:
    """Bookings ahead of which nothing was said, of whoever has an address."""
    planned = select(_MAIL.c.id).where(
        _MAIL.c.appointment_id == _BOOKING.c.id, _MAIL.c.kind == MailKind.INVITATION
    )
    return (
        select(_BOOKING.c.id, _BOOKING.c.start)
        .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
        .where(
            _BOOKING.c.status == AppointmentStatus.BOOKED,
            _BOOKING.c.start > now,
            _BOOKING.c.start <= until,
            _PERSON.c.email != "",
            ~planned.exists(),
        )
        .order_by(_BOOKING.c.start)
        .limit(MOST)
    )


def _uncancelled(now: datetime) -> Select[Any]:
    """Bookings that were cancelled since somebody was invited to them."""
    other = _MAIL.alias()
    said = select(other.c.id).where(
        other.c.appointment_id == _BOOKING.c.id, other.c.kind == MailKind.CANCELLATION
    )
    return (
        select(_BOOKING.c.id, _MAIL.c.token)
        .join(_MAIL, _MAIL.c.appointment_id == _BOOKING.c.id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(
            _BOOKING.c.status == AppointmentStatus.CANCELLED,
            _BOOKING.c.start > now,
            # Whoever has written that they do not come is not written to: no two programs answer each other.
            or_(_STATE.c.ended.is_(None), _STATE.c.ended != EndReason.MAIL),
            _MAIL.c.kind == MailKind.INVITATION,
            or_(*(_MAIL.c.state == state for state in (MailState.SENT, MailState.UNCLEAR))),
            ~said.exists(),
        )
        .order_by(_BOOKING.c.start)
        .limit(MOST)
    )


def _due(now: datetime) -> Select[Any]:
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
            _BOOKING.c.start,
            _BOOKING.c.minutes,
            _BOOKING.c.status,
            _BOOKING.c.place,
            _PERSON.c.given,
            _PERSON.c.email,
            _PERSON.c.language,
            _PERSON.c.deceased,
            invited.label("invited"),
            _STATE.c.answer,
        )
        .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
        .join(_PERSON, _PERSON.c.id == _BOOKING.c.patient_id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(_MAIL.c.state == MailState.DUE, _MAIL.c.due_at <= now)
        .order_by(_MAIL.c.due_at, _MAIL.c.id)
        .limit(MOST)
    )

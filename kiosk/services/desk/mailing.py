"""What is told of bookings is planned as rows, and handed to a server: each at most once, whatever breaks between.

By mail or by text: by which, is chosen when it is planned, and again when it is due.

A row says that sending has begun before it does. Whatever is found so an hour later may have gone out: it is not sent
again, and staff see that nobody knows.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, and_, insert, select, update
from uuid6 import uuid7

from kiosk import log
from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.mail import (
    Envelope,
    Handed,
    MailKind,
    MailOutcome,
    MailPlan,
    MailState,
    TellingWay,
)
from kiosk.domain.mail.texts import TellingWays
from kiosk.domain.mail.words import message, text_message
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import Permission
from kiosk.domain.places import Location
from kiosk.domain.planning.bookings import Answer
from kiosk.domain.planning.invitation import asked
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.mail_rows import MOST, due_rows, outcome_values, uncancelled_rows, unplanned_rows
from kiosk.services.desk.telling_ways import ContactReach, can_be_told, reach_of, stop_of
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

# After so long nobody is sending it any more.
STUCK = timedelta(hours=1)
_MAIL, _BOOKING, _PERSON = tables.booking_mail, tables.appointment, tables.patient
_PART = tables.text_part


@dataclass
class Round:
    """What came of one round, how many of each; ``away`` is the server's code where it took nothing, 0 for none."""

    counts: dict[MailOutcome, int] = field(default_factory=dict)
    away: int | None = None

    def add(self, handed: Handed) -> None:
        """Count one."""
        self.counts[handed.outcome] = self.counts.get(handed.outcome, 0) + 1


class MailingService:
    """Sends what is owed by one way. Each call raises StoreUnavailable, NotAllowed and SignedOut."""

    def __init__(
        self,
        database: Database,
        clinic: Clinic,
        clock: Callable[[], datetime],
        plan: MailPlan,
        who: Actor,
        ways: TellingWays | None = None,
        way: TellingWay = TellingWay.MAIL,
    ) -> None:
        """``plan`` is that of ``way``, which this one sends by; ``ways`` are all that the clinic has."""
        self._database = database
        self._clinic = clinic
        self._clock = clock
        self._plan = plan
        self._who = who
        self._ways = ways or TellingWays(mail=plan)
        self._way = way

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
                log.get(__name__).warning("mail_server_away", code=handed.code, way=self._way)
                break
        return done

    def owe(self) -> int:
        """Write down what is owed of the bookings as they stand now; how many rows."""
        now = self._clock()
        with acting(self._database, self._who, Permission.BOOK, now, alone=True) as act:
            made = 0
            for row in (
                act.connection.execute(unplanned_rows(now, self._until(now), self._ways)).mappings().all()
            ):
                if made >= MOST:
                    break
                way = self._way_of(act.connection, reach_of(act.connection, row, self._today(now)))
                plan = self._ways.plan(way) or self._plan
                if row["start"] > now + timedelta(days=plan.ahead_days):
                    continue
                token = secrets.token_hex(16)
                made += self._add(act, row["id"], MailKind.INVITATION, token, now, way)
                due = plan.reminder_due(row["start"], now)
                if due is not None:
                    made += self._add(act, row["id"], MailKind.REMINDER, token, due, way)
            for told in act.connection.execute(uncancelled_rows(now)).all():
                made += self._add(act, told.id, MailKind.CANCELLATION, told.token, now, TellingWay(told.way))
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
            for row in act.connection.execute(due_rows(now, self._served())).mappings().all():
                mine = _MAIL.c.id == row["id"], _MAIL.c.state == MailState.DUE
                reach = reach_of(act.connection, row, self._today(now))
                if not self._keeps_way(act.connection, row, reach):
                    continue
                sequence = _edition(act.connection, row)
                envelope = self._envelope(act.connection, row, reach, now, sequence)
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
                        way=self._way,
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
            values = outcome_values(handed, tries, now)
            act.connection.execute(
                update(_MAIL).where(_MAIL.c.id == key, _MAIL.c.state == MailState.SENDING).values(**values)
            )
            if handed.outcome is MailOutcome.SENT:
                patient = act.connection.execute(
                    select(_BOOKING.c.patient_id)
                    .join(_MAIL, _MAIL.c.appointment_id == _BOOKING.c.id)
                    .where(_MAIL.c.id == key)
                ).scalar_one()
                is_mail = self._way is TellingWay.MAIL
                act.did(Action.MAIL_SENT if is_mail else Action.TEXT_SENT, patient, record_id=key)
            for place, name in enumerate(handed.parts, 1):
                part = {"id": str(uuid7()), "mail_id": key, "part": place, "name": name}
                act.connection.execute(insert(_PART).values(**part))
            announce(act.connection, Topic.RECORD)
            return MailState(values["state"])

    def _today(self, now: datetime) -> date:
        return self._settings.local(now).date()

    def _until(self, now: datetime) -> datetime:
        plans = [plan for plan in map(self._ways.plan, TellingWay) if plan is not None]
        return now + timedelta(days=max(plan.ahead_days for plan in plans))

    def _served(self) -> list[TellingWay]:
        """What this one sends: also what was planned by a way that the clinic has not any more."""
        return [way for way in TellingWay if way is self._way or self._ways.plan(way) is None]

    def _way_of(self, connection: Connection, reach: ContactReach) -> TellingWay:
        """By which way somebody is told now; of whom nobody can be told, by which staff see that."""
        there = can_be_told(connection, reach, self._ways.country)
        if found := self._ways.way_of(there, reach.wanted):
            return found
        is_mail = bool(reach.email) or self._ways.text is None
        return TellingWay.MAIL if is_mail and self._ways.mail is not None else TellingWay.TEXT

    def _keeps_way(self, connection: Connection, row: Mapping[Any, Any], reach: ContactReach) -> bool:
        """Whether this one sends it; what goes by another way by now is left for whoever sends that."""
        mine = _MAIL.c.id == row["id"], _MAIL.c.state == MailState.DUE
        if row["kind"] == MailKind.CANCELLATION:
            # It goes to whoever had the invitation, by the way of that, or to nobody.
            if row["way"] != self._way:
                connection.execute(update(_MAIL).where(*mine).values(state=MailState.DROPPED))
            return bool(row["way"] == self._way)
        way = self._way_of(connection, reach)
        if way is not self._way:
            connection.execute(update(_MAIL).where(*mine).values(way=way))
        return way is self._way

    def _add(self, act: Act, booking: str, kind: MailKind, token: str, due: datetime, way: TellingWay) -> int:
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
                way=way,
            )
        )
        return 1

    def _envelope(
        self,
        connection: Connection,
        row: Mapping[Any, Any],
        reach: ContactReach,
        now: datetime,
        sequence: int,
    ) -> Envelope | MailState:
        """The message of a row as the record stands now; else how a row stands of which there is none."""
        kind = MailKind(row["kind"])
        is_off = row["status"] == AppointmentStatus.CANCELLED
        if row["start"] <= now or is_off is not (kind is MailKind.CANCELLATION) or row["deceased"]:
            return MailState.DROPPED
        if not is_off and row["status"] != AppointmentStatus.BOOKED:
            return MailState.DROPPED
        # A cancellation goes to whoever had the invitation.
        country = self._ways.country
        address = row["invited"] if is_off else reach.address(self._way, country)
        if not address:
            return MailState.REFUSED
        if (bounce := stop_of(connection, self._way, address, reach)) is not None:
            return MailState.REFUSED if bounce else MailState.DROPPED
        settings, plan = self._settings, self._plan
        place = self._place(row) if plan.place else ""
        about = (kind, row["language"], settings.local(row["start"]), settings.name)
        called = row["given"].partition(" ")[0] if plan.first_name else ""
        twelve = settings.twelve_hours
        if self._way is TellingWay.TEXT:
            asks = row["answer"] != Answer.CONFIRMED
            text = text_message(*about, first_name=called, place=place, twelve=twelve, asks=asks)
            return Envelope(row["id"], address, "", text)
        subject, text = message(*about, first_name=called, place=place, twelve=twelve, stops=plan.is_read)
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

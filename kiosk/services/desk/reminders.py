"""What staff see of the mail and texts about bookings, and that somebody wants none any more."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, case, delete, func, insert, literal, select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import Clinic
from kiosk.domain.failures import Refusal
from kiosk.domain.feed import Topic
from kiosk.domain.mail import MailKind, MailStanding, MailState, TellingWay, known_as
from kiosk.domain.mail.texts import TextUnreached, number_for_texts
from kiosk.domain.people import Patient
from kiosk.domain.permissions import Permission
from kiosk.domain.telephone.numbers import dialled_number, same_number
from kiosk.services.desk.acting import Act, acting
from kiosk.services.desk.opening import must_have_reason
from kiosk.services.desk.planning import patient_in
from kiosk.services.desk.telling_ways import stop_at, stopped_numbers, telecoms_of
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

# So long it is told that a text reached nobody, and of so many of them at most.
UNREACHED_FOR, MOST_UNREACHED = timedelta(days=90), 5


def returned_from(connection: Connection, email: str) -> str:
    """Why mail to an address comes back, a `BounceReason`; empty where it does not, or who asks may not know."""
    address = known_as(email)
    if not address:
        return ""
    return stop_at(connection, [address]) or ""


def unreached_by_text(connection: Connection, patient_id: str, now: datetime) -> tuple[TextUnreached, ...]:
    """The last texts to a patient that nobody got, since one has arrived; none where who asks may not know."""
    query = (
        select(_MAIL.c.settled_at, _MAIL.c.state, _MAIL.c.bounce, _MAIL.c.arrived_at)
        .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
        .where(
            _BOOKING.c.patient_id == patient_id,
            _MAIL.c.way == TellingWay.TEXT,
            _MAIL.c.settled_at > now - UNREACHED_FOR,
        )
        .order_by(_MAIL.c.settled_at.desc(), _MAIL.c.id.desc())
        .limit(MOST_UNREACHED)
    )
    found: list[TextUnreached] = []
    for row in connection.execute(query):
        if row.arrived_at is not None and not row.bounce:
            break
        if row.bounce or row.state == MailState.REFUSED:
            found.append(TextUnreached(row.settled_at, row.bounce))
    return tuple(found)


def stops_of(
    connection: Connection, patient_ids: Collection[str], day: date
) -> dict[tuple[str, TellingWay], str]:
    """By which ways these patients are not told on a day: why mail comes back, or nothing for who wants none.

    Who asks a server reads no card for it.
    """
    query = select(_PERSON.c.id).where(_PERSON.c.id.in_(sorted(patient_ids)))
    found: dict[tuple[str, TellingWay], str | None] = {}
    if connection.dialect.name == "postgresql":
        ways = {
            TellingWay.MAIL: func.kiosk_mail_stop(_PERSON.c.id),
            TellingWay.TEXT: func.kiosk_text_stop(_PERSON.c.id, day),
        }
        for row in connection.execute(
            query.add_columns(*(it.label(way) for way, it in ways.items()))
        ).mappings():
            found |= {(row["id"], way): row[way] for way in ways}
    else:
        people = connection.execute(query.add_columns(_PERSON.c.email, _PERSON.c.phone)).all()
        wanted = {known_as(one.email) for one in people} - {""}
        stops = connection.execute(select(_STOP.c.address, _STOP.c.bounce).where(_STOP.c.address.in_(wanted)))
        why = {stop.address: stop.bounce for stop in stops}
        numbers = stopped_numbers(connection)
        told = telecoms_of(connection, patient_ids) if numbers else {}
        for one in people:
            number = number_for_texts(one.phone, told.get(one.id, []), day) if numbers else ""
            found[one.id, TellingWay.MAIL] = why.get(known_as(one.email))
            if any(same_number(number, stopped) for stopped in numbers):
                found[one.id, TellingWay.TEXT] = ""
    return {key: stop for key, stop in found.items() if stop is not None}


class NoAddress(Refusal):
    """They have no address to which one could write."""

    def __init__(self) -> None:
        super().__init__("there is no e-mail address of this patient that can be written to")


class NoTextNumber(Refusal):
    """There is no number on file to which texts would go."""

    def __init__(self) -> None:
        super().__init__("there is no mobile number of this patient, and not one number alone")


class ReminderService:
    """Reads the states, and keeps the list of stopped addresses and numbers. Raises NotAllowed and SignedOut."""

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
                _MAIL.c.way,
                _MAIL.c.arrived_at,
                _BOOKING.c.patient_id,
            )
            .join(_BOOKING, _BOOKING.c.id == _MAIL.c.appointment_id)
            .where(_BOOKING.c.start >= begin, _BOOKING.c.start < end)
            .order_by(_MAIL.c.due_at, _MAIL.c.id)
        )
        with self._database.under(who).read(now=now) as connection:
            sessions.must(connection, who, Permission.BOOK, now)
            rows = connection.execute(query).all()
            stops = stops_of(connection, {row.patient_id for row in rows}, day)
        found: dict[str, MailStanding] = {}
        for row in rows:
            why = stops.get((row.patient_id, TellingWay(row.way)))
            standing = MailStanding(
                MailKind(row.kind),
                MailState(row.state),
                row.settled_at or row.due_at,
                why == "",
                row.bounce or why or "",
                TellingWay(row.way),
                row.arrived_at is not None,
            )
            before = found.get(row.appointment_id)
            # What is still to come says less than what was.
            if before is None or standing.state is not MailState.DUE or before.state is MailState.DROPPED:
                found[row.appointment_id] = standing
        return found

    def stop(self, patient_id: str, who: Actor, way: TellingWay = TellingWay.MAIL) -> bool:
        """They want no mail, or no texts, or want them again where they wanted none: whether it is stopped now.

        To an address from which mail came back it is tried again. Raises NoAddress and NoTextNumber, and ReasonWanted
        where they are of special privacy.
        """
        who.must(Permission.BOOK)
        patient = self._with_card(patient_id, who)
        if way is TellingWay.TEXT:
            return self._stop_texts(patient, who)
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            address = known_as(patient.contact.email)
            if not address:
                raise NoAddress
            stopped = self._turned(act, address, [address])
            act.did(Action.MAIL_STOPPED if stopped else Action.MAIL_ALLOWED, patient.id)
            return stopped

    def _with_card(self, patient_id: str, who: Actor) -> Patient:
        """A patient with the contact card, which a server shows once it is committed that somebody was shown it."""
        with acting(self._database, who, Permission.BOOK, self._clock()) as act:
            patient = patient_in(act.connection, patient_id)
            must_have_reason(act.connection, [patient.id], act.who, act.now)
            if not self._database.embedded:
                act.did(Action.SEARCH_HIT, patient.id)
        with self._database.under(who).read() as connection:
            return patient_in(connection, patient.id)

    def _stop_texts(self, patient: Patient, who: Actor) -> bool:
        now = self._clock()
        with acting(self._database, who, Permission.BOOK, now) as act:
            told = telecoms_of(act.connection, [patient.id]).get(patient.id, [])
            raw = number_for_texts(patient.contact.phone, told, self._clinic.current.local(now).date())
            number = dialled_number(raw).number
            if not number:
                raise NoTextNumber
            stopped = self._turned(act, number, stopped_numbers(act.connection, number))
            act.did(Action.TEXT_STOPPED if stopped else Action.TEXT_ALLOWED, patient.id)
            return stopped

    @staticmethod
    def _turned(act: Act, address: str, same: list[str]) -> bool:
        """Stop an address, or allow those that are the ``same`` where any was stopped; whether it is stopped now."""
        there = act.connection.execute(delete(_STOP).where(_STOP.c.address.in_(same)))
        stopped = not there.rowcount
        if stopped:
            act.connection.execute(insert(_STOP).values(address=address, made_by=act.staff, made_at=act.now))
        announce(act.connection, Topic.RECORD)
        return stopped


def told_counts(database: Database, since: datetime, who: Actor) -> dict[tuple[TellingWay, str], int]:
    """How many were told of bookings since then (aware), by the way and how that stands, for whoever gives a command.

    How it stands is a `MailState`, or ``arrived`` or ``failed`` of what went out, where that is known.
    """
    who.must(Permission.BOOK)
    stands = case(
        (_MAIL.c.bounce != "", literal("failed")),
        (_MAIL.c.arrived_at.is_not(None), literal("arrived")),
        else_=_MAIL.c.state,
    )
    query = select(_MAIL.c.way, stands.label("stands"), func.count()).where(_MAIL.c.settled_at >= since)
    with database.under(who).read() as connection:
        rows = connection.execute(query.group_by(_MAIL.c.way, stands)).all()
    return {(TellingWay(way), str(state)): number for way, state, number in rows}

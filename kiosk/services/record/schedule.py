"""Bookings for today, so that the people of a record can be checked in."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from math import ceil

from sqlalchemy import Connection, RowMapping, func, insert, select
from uuid6 import uuid7

from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.feed import Topic
from kiosk.domain.identity import Factor, factor_key
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.places import Location, Practitioner, location_from
from kiosk.domain.visit.arrival import CLOSING_SECONDS, Open, TooEarly, judge
from kiosk.services.record import reading, rows
from kiosk.services.record.bulk import CHUNK
from kiosk.services.record.details import second_answers
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce

STEP = timedelta(minutes=5)
VISIT_MINUTES = 20
# Where the record has no rooms of its own: how many, and what a room and where to wait are called in the clinic's first
# language. In one that is not here a room has a number alone, and the lobby's own words say where to wait.
ROOMS = 12
_PLACES = {"en": ("Room {number}", "Waiting area"), "es": ("Consultorio {number}", "Sala de espera")}
_NUMBER_ALONE = ("{number}", "")


@dataclass(frozen=True)
class Bookings:
    """What a call of `ScheduleService.book_today` came to.

    Attributes:
        booked: how many were booked now.
        standing: how many had a booking today for which they can still check in; they count towards the number.
        left_out: how many could not be booked, by why: ``deceased``, ``no_family_name``, ``no_second_factor``,
            ``like_another`` (same name, birth date and phone or postcode as somebody else), ``unreadable`` or
            ``here_today`` (an appointment today that is over, cancelled, checked in or not readable).
        first, last: the starts of the new bookings (aware), None when there are none.
    """

    booked: int
    standing: int
    left_out: Mapping[str, int]
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True)
class _Candidate:
    id: str
    identity: tuple[str, date]
    factors: frozenset[tuple[Factor, str]]


@dataclass(frozen=True)
class _Person:
    """What decides whether somebody can be booked."""

    id: str
    family: str
    birth_date: date
    phone: str
    postal_code: str
    deceased: bool

    @classmethod
    def of(cls, row: RowMapping) -> _Person:
        """The person in a row. Raises TypeError where it has no birth date."""
        if not isinstance(row["birth_date"], date):
            raise TypeError("a birth date is a date")
        return cls(**row)


class ScheduleService:
    """Makes appointments for people who are in the record."""

    def __init__(self, database: Database, clinic: Clinic, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clinic = clinic
        self._clock = clock

    @property
    def _settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self._clinic.current

    def book_today(self, count: int) -> Bookings:
        """See to it that ``count`` people have a booking today for which they can check in now or later.

        Those who have one already count, so that a second call adds nobody, and nobody is booked twice in a day.
        Only people whom the lobby can identify are booked. Their times lie within the arrival window as it is now,
        from now on where the day is long enough, with as many practitioners at a time as that takes.
        """
        now = self._clock()
        with self._database.write(alone=True) as connection:
            announce(connection, Topic.RECORD)
            standing, over = self._today(connection, now)
            left_out: Counter[str] = Counter()
            free = self._candidates(connection, left_out)
            left_out["here_today"] += sum(1 for item in free if item.id in over)
            chosen = [item for item in free if item.id not in over and item.id not in standing]
            wanted = max(0, count - len(standing))
            starts = self._starts(now)
            made = self._appointments(connection, chosen[:wanted], starts)
            for place in range(0, len(made), CHUNK):
                chunk = made[place : place + CHUNK]
                connection.execute(insert(tables.appointment), [asdict(item) for item in chunk])
            times = [item.start for item in made]
            reasons = {reason: number for reason, number in sorted(left_out.items()) if number}
            return Bookings(
                len(made), len(standing), reasons, min(times, default=None), max(times, default=None)
            )

    def _today(self, connection: Connection, now: datetime) -> tuple[set[str], set[str]]:
        """Who can still check in today, and who else has had an appointment today."""
        begin, end = reading.day_bounds(self._settings.today(now), self._settings)
        table = tables.appointment
        query = select(table).where(table.c.start >= begin, table.c.start < end)
        found = rows.read(connection, query, [table.c.id, table.c.patient_id], reading.appointment_from)
        standing: set[str] = set()
        # Whoever has a booking that cannot be read has one.
        others = {patient_id for _, patient_id in found.unreadable}
        for booking in found.made:
            can = isinstance(judge(booking, now, self._settings), Open | TooEarly)
            (standing if can else others).add(booking.patient_id)
        return standing, others - standing

    def _candidates(self, connection: Connection, left_out: Counter[str]) -> list[_Candidate]:
        """Everybody whom the lobby's identity question can tell from all others, by id."""
        table = tables.patient
        columns = (table.c.id, table.c.family, table.c.birth_date, table.c.phone, table.c.postal_code)
        namesakes = self._namesakes(connection)
        found: list[_Candidate] = []
        people = rows.read(
            connection, select(*columns, table.c.deceased).order_by(table.c.id), [table.c.id], _Person.of
        )
        left_out["unreadable"] += len(people.unreadable)
        for row in people.made:
            factors = _factors(row.phone, row.postal_code)
            name = fold(row.family)
            others = namesakes.get((name, row.birth_date), {})
            # Of those who share a name, with every other phone and home that they have.
            factors |= others.get(row.id, frozenset())
            if row.deceased:
                left_out["deceased"] += 1
            elif not name:
                left_out["no_family_name"] += 1
            elif not factors:
                left_out["no_second_factor"] += 1
            elif any(factors & theirs for other, theirs in others.items() if other != row.id):
                left_out["like_another"] += 1
            else:
                found.append(_Candidate(row.id, (name, row.birth_date), factors))
        return found

    def _namesakes(
        self, connection: Connection
    ) -> dict[tuple[str, date], dict[str, frozenset[tuple[Factor, str]]]]:
        """The second factors of those living who share a name key and a birth date with somebody else."""
        name, person = tables.patient_name, tables.patient
        shared = (
            select(name.c.key, name.c.birth_date)
            .group_by(name.c.key, name.c.birth_date)
            .having(func.count() > 1)
            .subquery()
        )
        query = (
            select(name.c.key, name.c.birth_date, person.c.id, person.c.phone, person.c.postal_code)
            .join(shared, (shared.c.key == name.c.key) & (shared.c.birth_date == name.c.birth_date))
            .join(person, person.c.id == name.c.patient_id)
            .where(person.c.deceased.is_(False))
        )
        found: dict[tuple[str, date], dict[str, frozenset[tuple[Factor, str]]]] = defaultdict(dict)
        for row in rows.read(connection, query, [person.c.id], dict).made:
            found[row["key"], row["birth_date"]][row["id"]] = _factors(row["phone"], row["postal_code"])
        ids = sorted({key for theirs in found.values() for key in theirs})
        more = second_answers(connection, ids, self._settings.today(self._clock()))
        for theirs in found.values():
            for key in theirs:
                theirs[key] |= frozenset(more.get(key, ()))
        return found

    def _starts(self, now: datetime) -> list[datetime]:
        """Times of today, five minutes apart, at which an appointment can be checked in now; never none.

        Those ahead are preferred: a window that is nearly over closes while somebody types a name.
        """
        zone = self._settings.local(now).tzinfo
        day = self._settings.today(now)
        early = timedelta(minutes=self._settings.early_minutes)
        late = timedelta(minutes=self._settings.late_minutes) - timedelta(seconds=CLOSING_SECONDS)
        at_five = datetime.fromtimestamp(
            now.timestamp() // STEP.total_seconds() * STEP.total_seconds(), tz=zone
        ).astimezone(UTC)
        marks = [at_five + STEP * number for number in range(-int(late / STEP) - 1, int(early / STEP) + 2)]
        fitting = [
            mark for mark in marks if now - late <= mark <= now + early and self._settings.today(mark) == day
        ]
        ahead = [mark for mark in fitting if mark >= now]
        return ahead or fitting[-1:] or [now.replace(second=0, microsecond=0)]

    def _appointments(
        self, connection: Connection, people: list[_Candidate], starts: list[datetime]
    ) -> list[Appointment]:
        if not people:
            return []
        doctors, rooms = self._staff(connection, ceil(len(people) / len(starts)))
        made = []
        for number, candidate in enumerate(people):
            lane = number // len(starts) % len(doctors)
            room = rooms[lane % len(rooms)]
            made.append(
                Appointment(
                    id=str(uuid7()),
                    patient_id=candidate.id,
                    start=starts[number % len(starts)],
                    minutes=VISIT_MINUTES,
                    status=AppointmentStatus.BOOKED,
                    practitioner=doctors[lane].name,
                    location=room.name,
                    room=room.room,
                    waiting_area=room.waiting_area,
                    directions=room.directions,
                    place=room.id,
                )
            )
        return made

    def _staff(self, connection: Connection, lanes: int) -> tuple[list[Practitioner], list[Location]]:
        """Practitioners and rooms of the record, as many as work at a time.

        Rooms are numbered where it has none; practitioners have no name then: any name made up here would be in one
        language for every patient, and be called for a person.
        """
        table, place = tables.practitioner, tables.location
        named = connection.execute(
            select(table).where(table.c.name != "").order_by(table.c.name, table.c.id).limit(lanes)
        ).mappings()
        doctors = [Practitioner(**row) for row in named]
        if not doctors:
            doctors = [Practitioner("", "")] * min(lanes, ROOMS)
        with_room = connection.execute(
            select(place)
            .where(place.c.room != "", place.c.in_use)
            .order_by(place.c.name, place.c.id)
            .limit(lanes)
        ).mappings()
        rooms = [location_from(dict(row)) for row in with_room]
        if not rooms:
            first = next(iter(self._settings.languages), "").partition("-")[0]
            room, waiting = _PLACES.get(first, _NUMBER_ALONE)
            rooms = [
                # No directions: a sentence made up here would be in one language for every patient.
                Location("", self._settings.name, room.format(number=number), waiting)
                for number in range(1, min(lanes, ROOMS) + 1)
            ]
        return doctors, rooms


def _factors(phone: str, postal_code: str) -> frozenset[tuple[Factor, str]]:
    """What may be asked for besides name and birth date."""
    keys = (
        (Factor.PHONE, factor_key(Factor.PHONE, phone)),
        (Factor.POSTCODE, factor_key(Factor.POSTCODE, postal_code)),
    )
    return frozenset((factor, key) for factor, key in keys if key)

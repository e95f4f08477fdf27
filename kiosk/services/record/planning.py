"""The plan's rows: which times are taken, a booking made ahead and the times that it takes, its end, what was answered.

On a server functions of the database write them, for a kiosk and for the desk; an embedded record goes by the same
here. In both the database itself lets no two bookings take one lane of a calendar at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    JSON,
    Connection,
    Integer,
    RowMapping,
    String,
    cast,
    column,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)
from sqlalchemy.exc import IntegrityError
from uuid6 import uuid7

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.names import fold
from kiosk.domain.people import Appointment, AppointmentStatus, Patient
from kiosk.domain.planning import BookedKind
from kiosk.domain.planning.bookings import Answer, EndReason, PlannedBooking, TimeTaken
from kiosk.domain.planning.free import (
    Claim,
    FreeTime,
    FreeTimes,
    TakenTime,
    fitted,
    minute_of,
)
from kiosk.domain.visit.bookings import OWN_SOURCE
from kiosk.services.record import reading, rows
from kiosk.services.record.bookings import booking_row, keep
from kiosk.store import tables
from kiosk.store.tables.columns import UtcDateTime

_TIME, _STATE, _BOOKING = tables.booked_time, tables.booking_state, tables.appointment
# Nobody is booked for longer than this before, of what still goes on.
_LONGEST = timedelta(days=1)
_OVER = (AppointmentStatus.CANCELLED, AppointmentStatus.NOSHOW)
# What the database says where a time is taken.
_ALONE = "booked_time_alone"
_PLAN: dict[str, Any] = {
    **dict.fromkeys(
        (
            "id", "patient_id", "family", "given", "status", "practitioner", "place", "room", "service", "description",
            "visit_type", "series", "overbooked", "answer", "answer_way", "calendars",
        ),
        String,
    ),
    "start": UtcDateTime,
    "minutes": Integer,
}  # fmt: skip


def free_times(
    connection: Connection,
    settings: ClinicSettings,
    since: datetime,
    until: datetime,
    now: datetime,
    besides: str = "",
) -> FreeTimes:
    """What is free from ``since`` to before ``until`` (aware), and of what is held what is held under ``besides``."""
    planning = settings.planning
    before, after = since - 2 * _LONGEST, until + 2 * _LONGEST
    known: list[TakenTime] = []
    others: list[TakenTime] = []
    for row in _taken(connection, before, after, now):
        begin, end = minute_of(row["begins"]), -(-int(row["ends"].timestamp()) // 60)
        if not row["calendar"]:
            calendars = {
                item.id
                for item in (
                    planning.by_name.get(fold(row["practitioner"])) if row["practitioner"] else None,
                    planning.rooms_by_place.get(row["place"]) if row["place"] else None,
                    planning.rooms_by_place.get(fold(row["room"])) if row["room"] else None,
                )
                if item is not None
            }
            others += [TakenTime(key, -1, begin, end) for key in sorted(calendars) if begin < end]
        elif not besides or row["hold"] != besides:
            known.append(TakenTime(row["calendar"], row["lane"], begin, end))
    return FreeTimes(
        planning, ZoneInfo(settings.zone), fitted(planning, known, others), settings.book_step_minutes
    )


def _taken(
    connection: Connection, since: datetime, until: datetime, now: datetime
) -> Iterator[Mapping[Any, Any]]:
    if connection.dialect.name == "postgresql":
        asked = func.kiosk_taken(literal(since, UtcDateTime), literal(until, UtcDateTime)).table_valued(
            column("calendar", String),
            column("lane", Integer),
            column("begins", UtcDateTime),
            column("ends", UtcDateTime),
            column("hold", String),
            column("practitioner", String),
            column("place", String),
            column("room", String),
        )
        yield from connection.execute(select(asked)).mappings()
        return
    nothing = literal("", String)
    times = select(
        _TIME.c.calendar,
        _TIME.c.lane,
        _TIME.c.begins,
        _TIME.c.ends,
        _TIME.c.hold,
        nothing.label("practitioner"),
        nothing.label("place"),
        nothing.label("room"),
    ).where(
        _TIME.c.ends > since,
        _TIME.c.begins < until,
        or_(_TIME.c.held_until.is_(None), _TIME.c.held_until > now),
    )
    yield from connection.execute(times).mappings()
    claimed = select(_TIME.c.id).where(_TIME.c.appointment_id == _BOOKING.c.id).exists()
    bookings = select(_BOOKING).where(
        _BOOKING.c.start > since - _LONGEST,
        _BOOKING.c.start < until,
        _BOOKING.c.status.not_in(_OVER),
        ~claimed,
    )
    for booked in rows.read(connection, bookings, [_BOOKING.c.id], reading.appointment_from).made:
        yield {
            "calendar": "",
            "lane": 0,
            "begins": booked.start,
            "ends": booked.end,
            "hold": "",
            "practitioner": booked.practitioner,
            "place": booked.place,
            "room": booked.room,
        }


def hold(connection: Connection, name: str, minutes: int, claims: Sequence[Claim], now: datetime) -> None:
    """Keep these times free for a while, and none else of those that were held under this name. Raises TimeTaken."""
    with _told():
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.kiosk_hold_time(name, minutes, _times(claims))))
            return
        connection.execute(
            delete(_TIME).where(
                _TIME.c.held_until.is_not(None), or_(_TIME.c.held_until <= now, _TIME.c.hold == name)
            )
        )
        until = now + timedelta(minutes=minutes)
        _add_times(connection, claims, {"hold": name, "held_until": until, "overbooked": False})


def book(
    connection: Connection,
    booking: Appointment,
    free: FreeTime,
    now: datetime,
    by: str,
    *,
    overbooked: str = "",
    series: str = "",
    held: str = "",
) -> None:
    """Write down a booking, with the times that it takes. Raises TimeTaken."""
    said = {
        **{
            name: getattr(booking, name)
            for name in booking.__dataclass_fields__
            if name not in ("start", "status")
        },
        "start": _text(booking.start),
        "visit_type": free.kind.visit_type,
        "made_by": by,
        "overbooked": overbooked,
        "series": series,
        "hold": held,
        "times": [_plain(item) for item in sorted(free.claims, key=lambda item: item.calendar)],
    }
    with _told():
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.kiosk_book(_jsonb(said))))
            return
        connection.execute(
            delete(_TIME).where(
                _TIME.c.held_until.is_not(None),
                or_(_TIME.c.held_until <= now, _TIME.c.hold == (held or None)),
            )
        )
        own = booking_row(booking) | {"source_key": OWN_SOURCE + booking.id}
        connection.execute(insert(_BOOKING).values(**own))
        _add_times(connection, free.claims, {"appointment_id": booking.id, "overbooked": bool(overbooked)})
        connection.execute(
            insert(_STATE).values(
                appointment_id=booking.id,
                visit_type=free.kind.visit_type,
                series=series,
                made_by=by,
                made_at=now,
                overbooked=overbooked,
            )
        )


def end(connection: Connection, key: str, why: EndReason, now: datetime, by: str, into: str = "") -> bool:
    """Cancel a booking for which nobody has come, and keep what it was; whether it was one."""
    if connection.dialect.name == "postgresql":
        return bool(connection.execute(select(func.kiosk_end_booking(key, why, into, by))).scalar_one())
    row = connection.execute(select(_BOOKING).where(_BOOKING.c.id == key)).mappings().one_or_none()
    if row is None or row["status"] != AppointmentStatus.BOOKED:
        return False
    keep(connection, [dict(row)], [{**row, "status": AppointmentStatus.CANCELLED}], now, by)
    connection.execute(
        update(_BOOKING).where(_BOOKING.c.id == key).values(status=AppointmentStatus.CANCELLED)
    )
    _state(connection, key, ended=why, moved_to=into)
    return True


def answer(connection: Connection, key: str, said: Answer, way: str, now: datetime, to: str) -> bool:
    """Write down what whoever is expected has said; whether there is such a booking ahead."""
    if connection.dialect.name == "postgresql":
        asked = select(func.kiosk_answer_booking(key, said, way, to))
        return bool(connection.execute(asked).scalar_one())
    booked = select(_BOOKING.c.id).where(_BOOKING.c.id == key, _BOOKING.c.status == AppointmentStatus.BOOKED)
    if connection.execute(booked).first() is None:
        return False
    _state(connection, key, answer=said, answer_way=way, answered_at=now, answered_to=to)
    return True


def plan(connection: Connection, since: datetime, until: datetime) -> tuple[PlannedBooking, ...]:
    """The bookings of some days, by their start, but for those that were cancelled."""
    if connection.dialect.name == "postgresql":
        asked = func.kiosk_plan(literal(since, UtcDateTime), literal(until, UtcDateTime)).table_valued(
            *(column(name, kind) for name, kind in _PLAN.items())
        )
        return tuple(map(_planned, connection.execute(select(asked)).mappings()))
    person, calendars = tables.patient, select(func.group_concat(_TIME.c.calendar, " "))
    query = (
        select(
            _BOOKING,
            person.c.family,
            person.c.given,
            *(
                func.coalesce(_STATE.c[name], "").label(name)
                for name in ("visit_type", "series", "overbooked", "answer", "answer_way")
            ),
            func.coalesce(
                calendars.where(_TIME.c.appointment_id == _BOOKING.c.id)
                .correlate(_BOOKING)
                .scalar_subquery(),
                "",
            ).label("calendars"),
        )
        .join(person, person.c.id == _BOOKING.c.patient_id)
        .outerjoin(_STATE, _STATE.c.appointment_id == _BOOKING.c.id)
        .where(
            _BOOKING.c.start >= since,
            _BOOKING.c.start < until,
            _BOOKING.c.status != AppointmentStatus.CANCELLED,
        )
        .order_by(_BOOKING.c.start, _BOOKING.c.id)
    )
    return rows.read(connection, query, [_BOOKING.c.id], _planned).made


def words_of(
    patient: Patient, kind: BookedKind, free: FreeTime, settings: ClinicSettings, key: str = ""
) -> Appointment:
    """The booking of a free time, in the words of the clinic's places."""
    places, planning = settings.places, settings.planning
    service = places.services_by_key.get(kind.service)
    types = service.visit_types if service is not None else ()
    named = next((item for item in types if item.id == kind.visit_type), None)
    whose, room = planning.by_key.get(free.practitioner), planning.by_key.get(free.room)
    keys = (item.place for item in (room, whose) if item is not None and item.place)
    where = places.by_key.get(next(keys, service.location if service is not None else ""))
    booking = Appointment(
        id=key or str(uuid7()),
        patient_id=patient.id,
        start=free.start,
        minutes=kind.minutes,
        status=AppointmentStatus.BOOKED,
        practitioner=whose.name if whose is not None else "",
        location=where.name if where is not None else "",
        room=room.name if room is not None else where.room if where is not None else "",
        waiting_area=where.waiting_area if where is not None else "",
        directions=where.directions if where is not None else "",
        description=named.name if named is not None else service.name if service is not None else "",
        place=where.id if where is not None else "",
        service=kind.service,
    )
    waits = places.waiting_place(booking)
    return replace(booking, waiting_area=booking.waiting_area or (waits.name if waits is not None else ""))


def _planned(row: RowMapping) -> PlannedBooking:
    return PlannedBooking(
        patient_name=Patient.list_name(row["family"], row["given"]),
        status=AppointmentStatus(row["status"]),
        answer=Answer(row["answer"]),
        calendars=frozenset(row["calendars"].split()),
        **{
            name: row[name]
            for name in (
                "id", "patient_id", "start", "minutes", "practitioner", "place", "room", "service", "description",
                "visit_type", "series", "overbooked", "answer_way",
            )
        },
    )  # fmt: skip


def _state(connection: Connection, key: str, **values: Any) -> None:
    known = connection.execute(select(_STATE.c.appointment_id).where(_STATE.c.appointment_id == key)).first()
    if known is None:
        connection.execute(insert(_STATE).values(appointment_id=key, **values))
    else:
        connection.execute(update(_STATE).where(_STATE.c.appointment_id == key).values(**values))


def _add_times(connection: Connection, claims: Sequence[Claim], values: dict[str, Any]) -> None:
    for item in claims:
        connection.execute(
            insert(_TIME).values(
                id=str(uuid7()),
                calendar=item.calendar,
                lane=item.lane,
                begins=item.begins,
                ends=item.ends,
                **values,
            )
        )


def _times(claims: Sequence[Claim]) -> Any:
    return _jsonb([_plain(item) for item in claims])


def _plain(claim: Claim) -> dict[str, Any]:
    return {
        "calendar": claim.calendar,
        "lane": claim.lane,
        "begins": _text(claim.begins),
        "ends": _text(claim.ends),
    }


def _text(moment: datetime) -> str:
    """A moment (aware) as the tables have it."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ")


@contextmanager
def _told() -> Iterator[None]:
    """What the database says of a time that is taken, as a refusal."""
    try:
        yield
    except IntegrityError as error:
        if _ALONE in str(error.orig):
            raise TimeTaken from error
        raise


def _jsonb(value: Any) -> Any:
    """SQL for a value as a server's functions take it."""
    # Only here: an embedded record does not wait for the server's dialect.
    from sqlalchemy.dialects.postgresql import JSONB

    return cast(literal(value, JSON), JSONB)

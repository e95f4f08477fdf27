"""What staff plan: found, booked, moved, cancelled and taken back, and no time is booked twice."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import func, insert, select, update
from sqlalchemy.exc import IntegrityError

from kiosk.domain.actor import Actor
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.permissions import NotAllowed, StaffRole
from kiosk.domain.planning.bookings import (
    Answer,
    AnswerWay,
    EndReason,
    NotAhead,
    NotPlannable,
    OverbookReason,
    PlannedBooking,
    TimeTaken,
)
from kiosk.domain.planning.free import ANY, MORNING, FreeTime, Wish
from kiosk.services.desk.planning import PlanService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in, who_did
from tests.factories import NOW, a_booking, a_patient
from tests.services.desk.planned_clinic import KIND, NINE, SETTINGS, TOMORROW


@pytest.fixture
def database(empty: Database) -> Database:
    PatientService(empty).save([a_patient(n) for n in range(1, 31)], [])
    return empty


@pytest.fixture
def ivo(database: Database) -> Actor:
    return signed_in(database, "Ivo", StaffRole.FRONT_DESK)


def service(database: Database, at: datetime = NOW) -> PlanService:
    return PlanService(database, SETTINGS, lambda: at)


def found(database: Database, who: Actor, wish: Wish = ANY, most: int = 200) -> tuple[FreeTime, ...]:
    return service(database).find(KIND, TOMORROW, TOMORROW + timedelta(days=10), wish, who, most)


def planned(database: Database, who: Actor) -> tuple[PlannedBooking, ...]:
    return service(database).plan(date(2026, 11, 24), date(2027, 3, 1), who)


def test_a_patient_is_booked_and_the_time_is_free_no_more(database: Database, ivo: Actor) -> None:
    first = found(database, ivo)[0]
    assert (first.start, first.practitioner, first.room) == (NINE, "ana", "one")
    (booked,), taken, _ = service(database).book("p1", first, ivo)
    assert taken == ()
    assert booked.booking.practitioner == "Dr Ana"
    assert (booked.booking.room, booked.booking.waiting_area) == ("Room 1", "Hall")
    assert booked.booking.description == "Check-up"
    after = found(database, ivo)
    assert (after[0].start, after[0].practitioner, after[0].room) == (NINE, "bo", "two")
    # The next of Ana begins when both buffers are over: 9:00 to 9:25, and five more.
    assert next(item.start for item in after if item.practitioner == "ana") == NINE + timedelta(minutes=30)
    (shown,) = planned(database, ivo)
    assert (shown.patient_name, shown.minutes, shown.calendars) == (
        "Family1, Given",
        20,
        frozenset({"ana", "one"}),
    )
    assert who_did(database, "booked_ahead") == ["Ivo"]
    with pytest.raises(TimeTaken):
        service(database).book("p2", first, ivo)
    assert len(planned(database, ivo)) == 1


def test_the_first_that_is_free_is_found_as_it_is_wished(database: Database, ivo: Actor) -> None:
    not_tuesdays = replace(MORNING, days=frozenset({1, 3, 4, 5, 6, 7}), practitioner="bo")
    first = found(database, ivo, not_tuesdays, 1)[0]
    assert (first.start, first.practitioner) == (NINE + timedelta(days=1), "bo")


def test_what_a_source_has_brought_takes_the_time_of_whose_it_is(database: Database, ivo: Actor) -> None:
    brought = [
        a_booking(2, NINE, practitioner="Dr. Ana", room=""),
        a_booking(3, NINE + timedelta(minutes=40), practitioner="DR ANA", room="", minutes=20),
        a_booking(4, NINE, practitioner="Dr Bo", room="", status=AppointmentStatus.CANCELLED),
    ]
    PatientService(database).save([], brought)
    times = [item.start for item in found(database, ivo) if item.practitioner == "ana"][:3]
    # What is called "Dr. Ana" is the same word for word only where its letters are.
    assert NINE + timedelta(minutes=30) not in times
    assert next(item.start for item in found(database, ivo) if item.practitioner == "bo") == NINE


def test_a_move_is_another_booking_that_takes_as_long(database: Database, ivo: Actor) -> None:
    plan = service(database)
    free = found(database, ivo)
    plan.book("p1", free[0], ivo)
    (before,) = planned(database, ivo)
    # The clinic has decided since that such a visit takes longer: what is booked keeps its length.
    longer = replace(free[0], start=NINE + timedelta(minutes=15), kind=replace(KIND, minutes=60))
    booked, way = plan.move(before, longer, ivo)
    (after,) = planned(database, ivo)
    assert (after.id, after.start, after.minutes) == (booked.booking.id, longer.start, 20)
    assert after.id != before.id
    state, history = tables.booking_state, tables.appointment_history
    with database.read() as connection:
        was = connection.execute(select(state).where(state.c.appointment_id == before.id)).mappings().one()
        assert (was["ended"], was["moved_to"]) == ("moved", after.id)
        assert connection.execute(select(history.c.appointment_id)).scalars().all() == [before.id]
    plan.take_back(way, ivo)
    (back,) = planned(database, ivo)
    assert (back.start, back.minutes, back.calendars) == (before.start, before.minutes, before.calendars)
    with pytest.raises(UndoRefused):
        plan.take_back(way, ivo)
    with pytest.raises(NotAhead):
        plan.move(before, longer, ivo)


def test_where_the_new_time_is_taken_the_old_one_stays(database: Database, ivo: Actor) -> None:
    plan = service(database)
    free = found(database, ivo)
    plan.book("p1", free[0], ivo)
    plan.book("p2", found(database, ivo)[0], ivo)
    one, other = planned(database, ivo)
    with pytest.raises(TimeTaken):
        plan.move(one, replace(free[0], practitioner="bo"), ivo)
    assert planned(database, ivo) == (one, other)


def test_a_cancelled_time_is_free_and_comes_back_only_while_it_is(database: Database, ivo: Actor) -> None:
    plan = service(database)
    first = found(database, ivo)[0]
    plan.book("p1", first, ivo)
    (before,) = planned(database, ivo)
    way = plan.cancel(before, EndReason.ILL, ivo)
    assert planned(database, ivo) == ()
    assert found(database, ivo)[0] == first
    plan.take_back(way, ivo)
    (again,) = planned(database, ivo)
    assert (again.start, again.calendars, again.patient_id) == (before.start, before.calendars, "p1")
    way = plan.cancel(again, EndReason.PATIENT, ivo)
    plan.book("p2", first, ivo)
    with pytest.raises(UndoRefused):
        plan.take_back(way, ivo)
    with pytest.raises(NotAhead):
        plan.cancel(again, EndReason.PATIENT, ivo)
    assert who_did(database, "booking_ended") == ["Ivo", "Ivo"]


def test_a_missed_booking_takes_no_time_whoever_says_so(database: Database, ivo: Actor) -> None:
    service(database).book("p1", found(database, ivo)[0], ivo)
    booking, time = tables.appointment, tables.booked_time
    with database.write() as connection:
        announce_nothing(connection)
        assert connection.execute(select(func.count()).select_from(time)).scalar_one() == 2
        connection.execute(update(booking).values(status=AppointmentStatus.NOSHOW))
        assert connection.execute(select(func.count()).select_from(time)).scalar_one() == 0


def test_a_series_is_at_one_time_on_the_wall_and_says_which_days_are_taken(
    database: Database, ivo: Actor
) -> None:
    plan = service(database)
    early = plan.find(KIND, datetime(2027, 2, 24, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC), ANY, ivo, 1)[
        0
    ]
    blocked = early.start + timedelta(weeks=1)
    for patient, whose in (("p2", "ana"),):
        plan.book(patient, replace(early, start=blocked, practitioner=whose), ivo)
    made, taken, way = plan.book("p1", early, ivo, weeks=1, times=4)
    assert taken == (blocked.date(),)
    zone = [item.booking.start.astimezone(SETTINGS.local(NOW).tzinfo) for item in made]
    # The clock changes on 14 March.
    assert [f"{item:%m-%d %H:%M}" for item in zone] == ["02-24 09:00", "03-10 09:00", "03-17 09:00"]
    series = [item for item in plan.plan(date(2027, 2, 1), date(2027, 4, 1), ivo) if item.patient_id == "p1"]
    plan.cancel(series[1], EndReason.PATIENT, ivo, series=False)
    plan.cancel(series[0], EndReason.PATIENT, ivo)
    with pytest.raises(UndoRefused):
        plan.take_back(way, ivo)


def test_the_rest_of_a_series_is_cancelled_with_one_of_it(database: Database, ivo: Actor) -> None:
    plan = service(database)
    plan.book("p1", found(database, ivo)[0], ivo, weeks=2, times=3)
    one, two, _ = planned(database, ivo)
    assert one.series
    assert {item.series for item in planned(database, ivo)} == {one.series}
    plan.cancel(two, EndReason.CLINIC, ivo, series=True)
    assert [item.id for item in planned(database, ivo)] == [one.id]


def test_overbooking_is_a_named_act_with_a_reason(database: Database, ivo: Actor) -> None:
    plan = service(database)
    first = found(database, ivo)[0]
    plan.book("p1", first, ivo)
    booked, way = plan.overbook("p2", first, OverbookReason.URGENT, ivo)
    assert booked.booking.start == first.start
    assert [item.overbooked for item in planned(database, ivo)].count("urgent") == 1
    assert who_did(database, "overbooked") == ["Ivo"]
    assert {item.practitioner for item in found(database, ivo) if item.start == first.start} == {"bo"}
    plan.take_back(way, ivo)
    assert len(planned(database, ivo)) == 1


def test_who_has_said_to_come_is_noted_and_taken_back(database: Database, ivo: Actor) -> None:
    plan = service(database)
    plan.book("p1", found(database, ivo)[0], ivo)
    (before,) = planned(database, ivo)
    way = plan.confirm(before, AnswerWay.TELEPHONE, ivo)
    (after,) = planned(database, ivo)
    assert (after.answer, after.answer_way) == (Answer.CONFIRMED, "telephone")
    plan.take_back(way, ivo)
    assert planned(database, ivo)[0].answer is Answer.NONE
    PatientService(database).save([], [a_booking(5, NINE, key="brought")])
    brought = next(item for item in planned(database, ivo) if item.id == "brought")
    plan.confirm(brought, AnswerWay.DESK, ivo)
    with pytest.raises(NotPlannable):
        plan.cancel(brought, EndReason.PATIENT, ivo)


def test_only_who_books_sees_the_plan(database: Database) -> None:
    una = signed_in(database, "Una", StaffRole.CLINICIAN)
    with pytest.raises(NotAllowed):
        planned(database, una)
    with pytest.raises(NotAllowed):
        found(database, una)


def test_the_dead_and_the_unknown_are_not_booked(database: Database, ivo: Actor) -> None:
    PatientService(database).save([a_patient(99, deceased=True)], [])
    first = found(database, ivo)[0]
    for key in ("p99", "nobody"):
        with pytest.raises(NotPlannable):
            service(database).book(key, first, ivo)


def test_the_database_itself_forbids_an_overlap(database: Database) -> None:
    """Whatever program writes it, and to the second."""

    def put(key: str, begins: datetime, ends: datetime, lane: int = 0, overbooked: bool = False) -> None:
        with database.write() as connection:
            announce_nothing(connection)
            connection.execute(
                insert(tables.booked_time).values(
                    id=key, hold=key, calendar="ana", lane=lane, begins=begins, ends=ends,
                    overbooked=overbooked, held_until=ends,
                )
            )  # fmt: skip

    hour = timedelta(hours=1)
    put("1", NINE, NINE + hour)
    put("2", NINE + hour, NINE + 2 * hour)
    put("3", NINE, NINE + hour, lane=1)
    put("4", NINE, NINE + hour, overbooked=True)
    for begins, ends in (
        (NINE, NINE + hour),
        (NINE - hour, NINE + timedelta(seconds=1)),
        (NINE + timedelta(seconds=3599), NINE + 3 * hour),
        (NINE + timedelta(minutes=1), NINE + timedelta(minutes=2)),
    ):
        with pytest.raises(IntegrityError, match="booked_time_alone"):
            put("5", begins, ends)
    with database.write() as connection:
        announce_nothing(connection)
        time = tables.booked_time
        with pytest.raises(IntegrityError, match="booked_time_alone"), connection.begin_nested():
            connection.execute(update(time).where(time.c.id == "2").values(begins=NINE))


def test_raced_by_many_nothing_is_booked_twice(database: Database) -> None:
    """Twenty-five at once want one of the first times: each time goes to one, and whoever lost is told."""
    people = [signed_in(database, f"Staff {n}", StaffRole.FRONT_DESK) for n in range(25)]
    wanted = found(database, people[0])[:4]
    gate = Barrier(len(people))
    came: list[object] = []

    def race(number: int) -> None:
        gate.wait()
        try:
            came.append(service(database).book(f"p{number + 1}", wanted[number % 4], people[number]))
        except TimeTaken as error:
            came.append(error)
        except Exception as error:
            came.append(error)

    threads = [Thread(target=race, args=(number,)) for number in range(len(people))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    faults = [item for item in came if isinstance(item, Exception) and not isinstance(item, TimeTaken)]
    assert faults == []
    # 9:00 with Ana and with Bo, in two rooms; 9:15 overlaps both.
    assert len([item for item in came if not isinstance(item, TimeTaken)]) == 2
    assert len(planned(database, people[0])) == 2
    time = tables.booked_time
    with database.read() as connection:
        lanes = connection.execute(select(time.c.calendar, time.c.lane)).all()
    assert sorted(lanes) == [("ana", 0), ("bo", 0), ("one", 0), ("two", 0)]

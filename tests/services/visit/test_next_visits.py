"""The next visits of whoever stands at a kiosk, on both engines and behind the wall of a server."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.planning.bookings import Answer, NotAhead, NotPlannable, TimeTaken
from kiosk.domain.planning.free import FreeTime
from kiosk.services.desk.planning import PlanService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.next_visits import NextVisitService
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import under_a_login
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import enter
from tests.services.desk.planned_clinic import KIND, NINE, SETTINGS

MINE = replace(KIND, by_patients=True)
CLINIC = replace(
    SETTINGS,
    planning=replace(SETTINGS.planning, kinds=(MINE, replace(KIND, visit_type="", practitioners=("bo",)))),
)


def fill(database: Database) -> None:
    """Everybody is expected today: of the tests, and of a server, which goes by its own clock."""
    people = range(1, 30)
    bookings = [a_booking(n) for n in people] + [
        a_booking(n, datetime.now(UTC), key=f"now{n}") for n in people
    ]
    PatientService(database).save([a_patient(n) for n in people], bookings)


@pytest.fixture(params=["embedded", "postgresql"])
def urls(request: pytest.FixtureRequest, tmp_path: Any) -> Iterator[tuple[str, str]]:
    yield from under_a_login(request, tmp_path, fill, "lobby_1")


class Kiosk:
    def __init__(self, url: str, elsewhere: str, now: Any) -> None:
        self.database, self.elsewhere, self.now = Database(url), Database(elsewhere), now
        self.service = NextVisitService(self.database, CLINIC, lambda: self.now)

    def enter(self, number: int = 1) -> str:
        return enter(self.database, number, self.now)

    def offers(self, session: str, **more: Any) -> tuple[FreeTime, ...]:
        return self.service.offers(session, MINE, **more)

    def close(self) -> None:
        self.database.close()
        self.elsewhere.close()


@pytest.fixture
def kiosk(urls: tuple[str, str]) -> Iterator[Kiosk]:
    # A server's wall goes by its own clock where a kiosk asks.
    now = NOW if urls[0] == urls[1] else datetime.now(UTC).replace(microsecond=0)
    made = Kiosk(*urls, now)
    yield made
    made.close()


def test_six_good_offers_lie_within_what_patients_may_book(kiosk: Kiosk) -> None:
    session = kiosk.enter()
    offers = kiosk.offers(session)
    assert 1 <= len(offers) <= 6
    for free in offers:
        assert kiosk.now + timedelta(hours=24) <= free.start < kiosk.now + timedelta(days=90)
    assert kiosk.service.kinds() == (MINE,)
    with pytest.raises(StepRefused):
        kiosk.offers("no session")


def test_one_is_taken_with_a_hold_and_stands_in_the_plan(kiosk: Kiosk) -> None:
    session = kiosk.enter()
    first = kiosk.offers(session)[0]
    kiosk.service.hold(session, first, "mine")
    # Nobody else is offered it, and Ana has no other at that time.
    other = kiosk.enter(2)
    assert (first.start, first.practitioner) not in [
        (item.start, item.practitioner) for item in kiosk.offers(other)
    ]
    with pytest.raises(TimeTaken):
        kiosk.service.book(other, first, "theirs", "kiosk-1")
    booking = kiosk.service.book(session, first, "mine", "kiosk-1")
    assert (booking.start, booking.practitioner) == (first.start, "Dr Ana")
    ahead = kiosk.service.ahead(session)
    assert booking.id in [item.booking.id for item in ahead]
    day = CLINIC.local(first.start).date()
    plan = PlanService(kiosk.elsewhere, CLINIC, lambda: kiosk.now).plan(day, day, an_actor())
    assert [item.patient_name for item in plan if item.id == booking.id] == ["Family1, Given"]
    assert len(who_did(kiosk.elsewhere, "booked_ahead")) == 1
    # A hold that is let go is free at once.
    second = kiosk.offers(other)[0]
    kiosk.service.hold(other, second, "theirs")
    kiosk.service.let_go(other, "theirs")
    assert second.start in [item.start for item in kiosk.offers(session)] or second.start == first.start


def test_one_is_moved_confirmed_and_declined(kiosk: Kiosk) -> None:
    session = kiosk.enter()
    booking = kiosk.service.book(session, kiosk.offers(session)[0], "", "kiosk-1")
    kiosk.service.confirm(session, booking, "kiosk-1")

    def mine() -> dict[str, Answer]:
        return {item.booking.id: item.answer for item in kiosk.service.ahead(session) if item.kind}

    assert mine() == {booking.id: Answer.CONFIRMED}
    others = kiosk.offers(session, instead=booking)
    assert booking.start not in [item.start for item in others]
    moved = kiosk.service.book(session, others[-1], "", "kiosk-1", instead=booking)
    assert mine() == {moved.id: Answer.NONE}
    with pytest.raises(NotPlannable):
        kiosk.service.book(session, others[0], "", "kiosk-1", instead=booking)
    kiosk.service.decline(session, moved, "kiosk-1")
    assert mine() == {}
    with pytest.raises(NotAhead):
        kiosk.service.confirm(session, moved, "kiosk-1")
    stranger = kiosk.enter(2)
    with pytest.raises(NotAhead):
        kiosk.service.confirm(stranger, moved, "kiosk-1")


def test_who_has_not_heard_what_came_of_it_books_once(kiosk: Kiosk) -> None:
    session, name = kiosk.enter(), str(uuid4())

    def mine() -> list[str]:
        return [item.booking.id for item in kiosk.service.ahead(session) if item.kind]

    first = kiosk.offers(session)[0]
    kiosk.service.hold(session, first, name)
    made = kiosk.service.book(session, first, name, "kiosk-1")
    # The answer to that was lost on its way.
    assert kiosk.service.book(session, first, name, "kiosk-1") == made
    assert mine() == [made.id]
    # They look for another time instead.
    another = next(item for item in kiosk.offers(session) if item.start != first.start)
    kiosk.service.hold(session, another, name)
    then = kiosk.service.book(session, another, name, "kiosk-1")
    assert (then.start, mine()) == (another.start, [then.id])
    # Likewise where one is moved.
    name = str(uuid4())
    third = kiosk.offers(session, instead=then)[-1]
    kiosk.service.hold(session, third, name)
    moved = kiosk.service.book(session, third, name, "kiosk-1", then)
    assert kiosk.service.book(session, third, name, "kiosk-1", then) == moved
    assert mine() == [moved.id]
    # By somebody else's name nobody has their booking.
    stranger = kiosk.enter(2)
    with pytest.raises((TimeTaken, IntegrityError)):
        kiosk.service.book(stranger, third, name, "kiosk-1")


def test_what_a_source_has_brought_is_answered_and_stays(kiosk: Kiosk) -> None:
    start = kiosk.now + timedelta(days=3)
    PatientService(kiosk.elsewhere).save([], [a_booking(1, start, key="brought")])
    session = kiosk.enter()
    brought = next(item for item in kiosk.service.ahead(session) if item.booking.id == "brought")
    assert brought.kind is None
    kiosk.service.decline(session, brought.booking, "kiosk-1")
    again = next(item for item in kiosk.service.ahead(session) if item.booking.id == "brought")
    assert (again.answer, again.booking.status) == (Answer.DECLINED, AppointmentStatus.BOOKED)


def test_what_patients_may_not_book_is_refused(kiosk: Kiosk) -> None:
    session = kiosk.enter()
    first = kiosk.offers(session)[0]
    for free in (
        replace(first, kind=replace(MINE, by_patients=False)),
        replace(first, start=kiosk.now + timedelta(hours=1)),
        replace(first, start=kiosk.now + timedelta(days=200)),
    ):
        with pytest.raises(NotPlannable):
            kiosk.service.book(session, free, "", "kiosk-1")


def test_twenty_kiosks_and_five_of_staff_take_no_time_twice(kiosk: Kiosk) -> None:
    """All want the first hour of one day, in which two can be seen at a time."""
    sessions = [kiosk.enter(number) for number in range(2, 22)]
    wanted = kiosk.offers(sessions[0])[0]
    plan = PlanService(kiosk.elsewhere, CLINIC, lambda: kiosk.now)
    gate = Barrier(25)
    came: list[object] = []

    def race(number: int) -> None:
        gate.wait()
        free = replace(wanted, practitioner=("ana", "bo")[number % 2])
        try:
            if number < 20:
                came.append(kiosk.service.book(sessions[number], free, "", "kiosk-1"))
            else:
                came.append(plan.book(f"p{number + 3}", free, an_actor()))
        except Exception as error:
            came.append(error)

    threads = [Thread(target=race, args=(number,)) for number in range(25)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    faults = [item for item in came if isinstance(item, Exception) and not isinstance(item, TimeTaken)]
    assert faults == []
    assert len([item for item in came if not isinstance(item, TimeTaken)]) == 2
    day = CLINIC.local(wanted.start).date()
    booked = [item for item in plan.plan(day, day, an_actor()) if item.start == wanted.start]
    assert sorted(item.practitioner for item in booked) == ["Dr Ana", "Dr Bo"]
    assert wanted.start != NINE or kiosk.now == NOW

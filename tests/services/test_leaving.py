"""The end of a visit: what staff agreed with a patient, which is read at a kiosk, and how many say how it went."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kiosk.domain.audit import Action
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import ChargeKind, NewCharge
from kiosk.domain.notices import NewNotice, NoticeRefused
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreeing import (
    MOST_POINTS,
    AgreedProblem,
    AgreedRefused,
    AgreedWay,
    Agreeing,
    HowItWent,
)
from kiosk.domain.visit.visit import VisitStatus
from kiosk.services.desk.agreeing import AgreeingService
from kiosk.services.desk.day_figures import FigureService
from kiosk.services.desk.money import MoneyService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.applying import StepRefused
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.visit.leaving import LeavingService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, enter, record, whole_visit

ANN, BEN = an_actor("Ann"), an_actor("Ben")
SERVING, DONE = TicketStatus.SERVING, TicketStatus.DONE
CREAM = NewNotice("", template="home", blanks={"what": "rest for two days"})


def fill(database: Database) -> None:
    bookings = [a_booking(1), a_booking(2), a_booking(3)]
    ahead = a_booking(4, NOW + timedelta(days=30), of="p1")
    later = a_booking(5, NOW + timedelta(hours=1), of="p3", practitioner="Somebody else")
    PatientService(database).save([a_patient(1), a_patient(2), a_patient(3)], [*bookings, ahead, later])


class House:
    """A kiosk, by its own login where there is one, and the rest of the clinic."""

    def __init__(self, own: str, url: str) -> None:
        self.lobby, self.clinic = Database(own), Database(url)
        self.checkin = CheckInService(self.lobby, SETTINGS, lambda: NOW)
        self.queue = QueueService(self.clinic, SETTINGS, lambda: NOW)
        self.agreeing = AgreeingService(self.clinic, SETTINGS, lambda: NOW)
        self.leaving = LeavingService(self.lobby, SETTINGS, lambda: NOW, "kiosk-1")

    def arrive(self, number: int, *bookings: str) -> tuple[str, str]:
        """A session and its visit, which is in."""
        session = enter(self.lobby, number)
        visit = self.checkin.open_visit(session, bookings or (f"a{number}",), "kiosk-1").id
        self.checkin.apply(session, *(record(visit, step) for step in whole_visit()))
        return session, visit

    def seen(self, number: int, *bookings: str) -> tuple[str, str]:
        """As `arrive`, and in a room with somebody."""
        session, visit = self.arrive(number, *bookings)
        self.queue.move(self.ticket(visit), TicketStatus.WAITING, SERVING, ANN, "Room 1")
        return session, visit

    def ticket(self, visit: str) -> str:
        with self.clinic.read() as connection:
            ticket = tables.ticket.c
            return str(connection.execute(select(ticket.id).where(ticket.visit_id == visit)).scalar_one())

    def stands(self, visit: str) -> tuple[TicketStatus, VisitStatus, set[AppointmentStatus]]:
        """How the ticket, the visit and its bookings stand."""
        with self.clinic.read() as connection:
            row = connection.execute(
                select(tables.ticket.c.status, tables.visit.c.status.label("visit"))
                .join(tables.visit, tables.visit.c.id == tables.ticket.c.visit_id)
                .where(tables.visit.c.id == visit)
            ).one()
            booked = (
                select(tables.appointment.c.status)
                .join(tables.visit_appointment)
                .where(tables.visit_appointment.c.visit_id == visit)
            )
            found = {AppointmentStatus(status) for status in connection.execute(booked).scalars()}
        return TicketStatus(row.status), VisitStatus(row.visit), found

    def counted(self) -> dict[int, int]:
        with self.clinic.read() as connection:
            how = tables.how_it_went.c
            rows = connection.execute(select(how.answer, how.count)).all()
        return {row[0]: row[1] for row in rows}

    def texts(self, session: str) -> list[str]:
        found = self.leaving.look(session)
        return [] if found is None else [point.text("es") for point in found.before.points]

    def close(self) -> None:
        self.lobby.close()
        self.clinic.close()


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, url in under_a_login(request, tmp_path, fill, "lobby_1"):
        made = House(own, url)
        yield made
        made.close()


def test_what_was_agreed_is_read_by_its_patient_and_the_visit_is_ended_there(house: House) -> None:
    session, visit = house.seen(1)
    other, _ = house.seen(2)
    house.agreeing.agree(Agreeing(visit, (CREAM, NewNotice("", "Come back if it hurts"))), ANN)
    found = house.leaving.look(session)
    assert found is not None
    assert house.texts(session) == ["Haga esto en casa: rest for two days.", "Come back if it hurts"]
    assert [point.author for point in found.before.points] == ["", ""]
    assert [booking.id for booking in found.before.ahead] == ["a-p1"]
    assert (found.ticket, found.over, found.asks) == ("A 01", False, True)
    assert house.texts(other) == []
    assert house.leaving.end(session, visit)
    assert house.stands(visit) == (DONE, VisitStatus.FINISHED, {AppointmentStatus.FULFILLED})
    assert house.leaving.end(session, visit) is False
    again = house.leaving.look(session)
    assert again is not None
    assert again.over
    assert len(who_did(house.clinic, Action.CHECKED_OUT)) == 1


def test_nobody_ends_or_judges_the_visit_of_somebody_else(house: House) -> None:
    session, visit = house.seen(1)
    other, _ = house.seen(2)
    assert house.leaving.end(other, visit) is False
    assert house.leaving.end(session, visit)
    assert house.leaving.say(other, visit, HowItWent.GOOD) is False
    for call in (
        lambda: house.leaving.look("no session"),
        lambda: house.leaving.look(""),
        lambda: house.leaving.end("no session", visit),
        lambda: house.leaving.say("no session", visit, HowItWent.GOOD),
    ):
        with pytest.raises(StepRefused):
            call()
    assert house.counted() == {}


def test_who_waits_has_left_or_has_more_to_wait_for_does_not_check_out(house: House) -> None:
    session, visit = house.arrive(1)
    assert house.leaving.look(session) is None
    assert house.leaving.end(session, visit) is False
    house.queue.move(house.ticket(visit), TicketStatus.WAITING, TicketStatus.LEFT, ANN)
    assert house.leaving.look(session) is None
    more, both = house.seen(3, "a3", "a-p3")
    assert house.leaving.look(more) is None
    assert house.leaving.end(more, both) is False
    assert house.stands(both)[0] is SERVING


def test_how_it_went_counts_once_and_says_of_nobody_what_they_said(house: House) -> None:
    session, visit = house.seen(1)
    # Not before it is over.
    assert house.leaving.say(session, visit, HowItWent.BAD) is False
    house.leaving.end(session, visit)
    assert house.leaving.say(session, visit, HowItWent.GOOD)
    assert house.leaving.say(session, visit, HowItWent.VERY_BAD) is False
    found = house.leaving.look(session)
    assert found is not None
    assert not found.asks
    second, of_second = house.seen(2)
    house.leaving.end(second, of_second)
    assert house.leaving.say(second, of_second, HowItWent.GOOD)
    assert house.counted() == {4: 2}
    day = SETTINGS.today(NOW)
    figures = FigureService(house.clinic, SETTINGS, lambda: NOW)
    assert figures.days(day, day, "", ANN).how == ((HowItWent.GOOD, 2),)
    assert figures.days(day - timedelta(days=1), day - timedelta(days=1), "", ANN).how == ()
    with house.clinic.read() as connection:
        kept = connection.execute(select(tables.check_out)).mappings().all()
    assert all(not any(value in (4, "4") for value in row.values() if value is not True) for row in kept)


def test_staff_end_it_with_what_was_agreed_and_take_all_of_it_back_at_once(house: House) -> None:
    session, visit = house.seen(1)
    way = house.agreeing.check_out(Agreeing(visit, (CREAM,)), SERVING, ANN)
    assert house.stands(visit) == (DONE, VisitStatus.FINISHED, {AppointmentStatus.FULFILLED})
    assert len(house.texts(session)) == 1
    before = house.agreeing.before_going(visit, BEN)
    assert [point.author for point in before.points] == ["Ann"]
    assert [booking.id for booking in before.ahead] == ["a-p1"]
    house.agreeing.take_back(way, ANN)
    status, of_visit, booked = house.stands(visit)
    assert (status, of_visit) == (SERVING, VisitStatus.IN_PROGRESS)
    assert booked.isdisjoint({AppointmentStatus.FULFILLED})
    assert house.texts(session) == []
    with pytest.raises(UndoRefused):
        house.agreeing.take_back(way, ANN)


def test_what_is_agreed_no_more_is_gone_and_comes_back(house: House) -> None:
    session, visit = house.seen(1)
    assert house.agreeing.agree(Agreeing(visit), ANN) is None
    house.agreeing.agree(Agreeing(visit, (CREAM,)), ANN)
    (point,) = house.agreeing.before_going(visit, ANN).points
    way = house.agreeing.agree(Agreeing(visit, (), (point.id, "nothing")), BEN)
    assert way == AgreedWay(visit, (), (point.id,))
    assert house.texts(session) == []
    house.agreeing.take_back(way, BEN)
    assert len(house.texts(session)) == 1
    # A key of another visit takes nothing away there.
    _, other = house.seen(2)
    assert house.agreeing.agree(Agreeing(other, (), (point.id,)), BEN) is None
    with pytest.raises(UndoRefused):
        house.agreeing.take_back(AgreedWay(other, (point.id,)), BEN)
    assert len(house.texts(session)) == 1


def test_what_cannot_be_agreed_leaves_nothing(house: House) -> None:
    session, visit = house.seen(1)
    with pytest.raises(NoticeRefused):
        house.agreeing.agree(Agreeing(visit, (CREAM, NewNotice("", template="home"))), ANN)
    with pytest.raises(AgreedRefused) as caught:
        house.agreeing.agree(Agreeing(visit, (CREAM,) * (MOST_POINTS + 1)), ANN)
    assert caught.value.problem is AgreedProblem.TOO_MANY
    with pytest.raises(AgreedRefused) as caught:
        house.agreeing.agree(Agreeing("nothing", (CREAM,)), ANN)
    assert caught.value.problem is AgreedProblem.NO_VISIT
    with pytest.raises(MoveRefused):
        house.agreeing.check_out(Agreeing(visit, (CREAM,)), TicketStatus.CALLED, ANN)
    assert house.texts(session) == []
    assert house.stands(visit)[0] is SERVING


def test_what_is_owed_is_said_at_the_kiosk_and_to_who_takes_money(house: House) -> None:
    session, visit = house.seen(1)
    said = NewCharge(ChargeKind.COPAY, Money(2000, "USD"), "Visit")
    MoneyService(house.clinic, SETTINGS, lambda: NOW, "Desk").charge("p1", said, ANN)
    found = house.leaving.look(session)
    assert found is not None
    assert found.before.owed == Money(2000, "USD")
    assert house.agreeing.before_going(visit, ANN).owed == Money(2000, "USD")


def test_who_came_before_midnight_leaves_after_it_and_not_days_later(house: House) -> None:
    session, visit = house.seen(1)
    started = tables.visit.c.started_at
    for days, there in ((0.9, True), (2, False)):
        values = {"day": (NOW - timedelta(days=1)).date(), "started_at": NOW - timedelta(days=days)}
        with house.clinic.write() as connection:
            connection.execute(update(tables.visit).where(tables.visit.c.id == visit).values(**values))
        assert (house.leaving.look(session) is not None) == there, started

"""Called out of turn, first with a reason, on hold, to another queue: what is done with a turn, and undone."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import NamedTuple

import pytest
from sqlalchemy import select

from kiosk.domain.actor import Actor
from kiosk.domain.audit import Action
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.domain.queue import LONGEST_REASON, BoardCall, TicketStatus
from kiosk.domain.undo import WayBack
from kiosk.domain.visit.arrived import in_their_turn, is_waiting
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import MoveRefused, QueueService
from kiosk.services.desk.undo import UndoRefused, UndoService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import signed_in, who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import Kiosk

PLACES = Places(
    (
        Location("north", "North House", kind="site"),
        Location("eye", "Eye clinic", part_of="north", waits_in="hall"),
        Location("hall", "Hall", part_of="north"),
        Location("south", "South House", kind="site"),
    ),
    (
        HealthcareService("eyes", "Eyes", location="eye", letter="E", waits_in="hall"),
        HealthcareService("blood", "Blood tests", location="south", letter="B"),
        HealthcareService("old", "Closed", letter="O", in_use=False),
    ),
)
SETTINGS = ClinicSettings(places=PLACES)
PEOPLE = 4


class Desk(NamedTuple):
    staff: Database
    owner: Database
    who: Actor

    @property
    def queue(self) -> QueueService:
        return QueueService(self.staff, SETTINGS, lambda: NOW)

    def board(self, place: str = "") -> tuple[BoardCall, ...]:
        return QueueService(self.owner, SETTINGS, lambda: NOW).calls(place=place)

    def rows(self) -> dict[str, ArrivalRow]:
        rows = ArrivalService(self.staff, SETTINGS, lambda: NOW).today(self.who)
        return {row.patient_name.partition(",")[0].removeprefix("Family"): row for row in rows}

    def turn(self) -> list[str]:
        rows = in_their_turn(ArrivalService(self.staff, SETTINGS, lambda: NOW).today(self.who))
        return [row.patient_name.partition(",")[0].removeprefix("Family") for row in rows]

    def ticket(self, number: int) -> str:
        return self.rows()[str(number)].ticket_id

    def undo(self, way: WayBack) -> None:
        UndoService(self.staff, lambda: NOW).undo(way, self.who)

    def called(self, **where: str) -> str | None:
        way = self.queue.call_next(self.who, "204", **where)
        if way is None:
            return None
        return next(name for name, row in self.rows().items() if row.visit_id == way.visit_id)


def fill(database: Database) -> None:
    """Four wait, in the order of their numbers."""
    people = range(1, PEOPLE + 1)
    bookings = [a_booking(number, NOW + timedelta(minutes=number)) for number in people]
    PatientService(database).save([a_patient(number) for number in people], bookings)
    for number in people:
        Kiosk(database, SETTINGS).check_in(number)


@pytest.fixture(params=[EMBEDDED, SERVER])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    for staff_url, owner_url in under_a_login(request, tmp_path, fill, "staff_1"):
        owner, staff = Database(owner_url), Database(staff_url)
        yield Desk(staff, owner, signed_in(owner, "Ivo", StaffRole.FRONT_DESK))
        staff.close()
        owner.close()


def test_who_goes_first_is_called_first_and_the_reason_stands_there(desk: Desk) -> None:
    assert desk.turn() == ["1", "2", "3", "4"]
    desk.queue.let_first(desk.ticket(3), "  in \n pain ", desk.who)
    assert desk.turn() == ["3", "1", "2", "4"]
    assert desk.rows()["3"].first == "in pain"
    # Of two who go first the earlier booking does.
    desk.queue.let_first(desk.ticket(2), "a small child", desk.who)
    assert desk.turn() == ["2", "3", "1", "4"]
    desk.queue.let_first(desk.ticket(2), "", desk.who)
    assert desk.called() == "3"
    assert desk.called() == "1"
    assert who_did(desk.owner, Action.TICKET_FIRST) == ["Ivo"] * 3


def test_who_is_on_hold_is_nobodys_turn_until_they_are_back(desk: Desk) -> None:
    desk.queue.hold(desk.ticket(1), "at X-ray", desk.who)
    row = desk.rows()["1"]
    assert (row.held, row.ticket_status, is_waiting(row)) == ("at X-ray", TicketStatus.WAITING, False)
    assert desk.turn() == ["2", "3", "4", "1"]
    assert desk.called() == "2"
    desk.queue.resume(desk.ticket(1), desk.who)
    assert desk.called() == "1"
    with pytest.raises(MoveRefused):
        desk.queue.resume(desk.ticket(1), desk.who)


def test_no_reason_has_the_number_of_a_card(desk: Desk) -> None:
    desk.queue.hold(desk.ticket(1), "pays with 4242 4242 4242 4242", desk.who)
    desk.queue.let_first(desk.ticket(2), "has 4242424242424242", desk.who)
    assert (desk.rows()["1"].held, desk.rows()["2"].first) == (
        "pays with •••• •••• •••• 4242",
        "has ••••••••••••4242",
    )


def test_who_was_called_is_put_on_hold_and_called_from_there(desk: Desk) -> None:
    assert desk.called() == "1"
    desk.queue.hold(desk.ticket(1), "a paper is missing", desk.who)
    assert desk.board() == ()
    desk.queue.move(desk.ticket(1), TicketStatus.WAITING, TicketStatus.CALLED, desk.who, "9")
    (call,) = desk.board()
    assert (call.room, call.times_called) == ("9", 2)
    assert desk.rows()["1"].held == ""


def test_one_is_called_out_of_turn_and_stands_on_the_board(desk: Desk) -> None:
    desk.queue.move(desk.ticket(4), TicketStatus.WAITING, TicketStatus.CALLED, desk.who, "12")
    (call,) = desk.board()
    assert (call.ticket, call.room) == (desk.rows()["4"].ticket, "12")
    assert desk.rows()["4"].called_by == "Ivo"


def test_somebody_goes_on_to_another_queue_with_the_same_ticket(desk: Desk) -> None:
    before = desk.rows()["1"]
    assert desk.called() == "1"
    desk.queue.to_queue(before.ticket_id, "eyes", desk.who)
    row = desk.rows()["1"]
    assert (row.ticket, row.queue, row.place) == (before.ticket, "E", "north")
    assert (row.ticket_status, row.room) == (TicketStatus.WAITING, "")
    # By queue, and by site.
    assert desk.called(queue="E") == "1"
    assert desk.called(queue="E") is None
    # The hall calls those who wait there.
    assert [call.ticket for call in desk.board("hall")] == [before.ticket]
    desk.queue.to_queue(desk.ticket(2), "blood", desk.who)
    assert desk.rows()["2"].place == "south"
    assert desk.called(site="north") == "3"
    with pytest.raises(MoveRefused):
        desk.queue.to_queue(desk.ticket(2), "blood", desk.who)
    for unknown in ("old", "none"):
        with pytest.raises(LookupError):
            desk.queue.to_queue(desk.ticket(4), unknown, desk.who)


ACTS: dict[str, Callable[[Desk, str], WayBack]] = {
    "first": lambda desk, ticket: desk.queue.let_first(ticket, "in pain", desk.who),
    "hold": lambda desk, ticket: desk.queue.hold(ticket, "at X-ray", desk.who),
    "another queue": lambda desk, ticket: desk.queue.to_queue(ticket, "blood", desk.who),
    "call this": lambda desk, ticket: desk.queue.move(
        ticket, TicketStatus.WAITING, TicketStatus.CALLED, desk.who, "9"
    ),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_is_taken_back_and_not_once_somebody_has_gone_on(desk: Desk, act: str) -> None:
    before = desk.rows()["1"]
    desk.undo(ACTS[act](desk, before.ticket_id))
    after = desk.rows()["1"]
    assert (after.first, after.held, after.queue, after.place, after.ticket_status, after.acknowledged_by) == (
        before.first, before.held, before.queue, before.place, before.ticket_status, before.acknowledged_by
    )  # fmt: skip
    way = ACTS[act](desk, before.ticket_id)
    desk.queue.move(before.ticket_id, desk.rows()["1"].ticket_status, TicketStatus.SERVING, desk.who)
    with pytest.raises(UndoRefused):
        desk.undo(way)


def test_asking_again_is_taken_back(desk: Desk) -> None:
    assert desk.called() == "1"
    before = desk.rows()["1"]
    desk.undo(desk.queue.recall(before.ticket_id, desk.who))
    assert desk.rows()["1"].called_at == before.called_at
    (call,) = desk.board()
    assert call.times_called == 1


def test_who_has_gone_is_neither_first_nor_on_hold(desk: Desk) -> None:
    ticket = desk.ticket(1)
    desk.queue.move(ticket, TicketStatus.WAITING, TicketStatus.LEFT, desk.who)
    for act in ("first", "hold", "another queue"):
        with pytest.raises(MoveRefused) as refused:
            ACTS[act](desk, ticket)
        assert refused.value.status is TicketStatus.LEFT
    with pytest.raises(MoveRefused):
        desk.queue.hold("no such ticket", "at X-ray", desk.who)


@pytest.mark.parametrize("reason", ["", " \n ", "x" * (LONGEST_REASON + 1), "a\u202eb", "a\x00b"])
def test_a_reason_that_cannot_be_read_holds_nobody(desk: Desk, reason: str) -> None:
    with pytest.raises(ValueError, match="reason"):
        desk.queue.hold(desk.ticket(1), reason, desk.who)
    assert desk.rows()["1"].held == ""


def test_i3_two_who_call_the_next_call_two(desk: Desk) -> None:
    others = [signed_in(desk.owner, name, StaffRole.CLINICIAN) for name in ("Ada", "Ben")]
    ready, called = Barrier(2), []

    def call(who: Actor) -> None:
        ready.wait()
        way = desk.queue.call_next(who, who.name)
        assert way is not None
        called.append(way.visit_id)

    threads = [Thread(target=call, args=(who,)) for who in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(called)) == 2
    with desk.owner.read() as connection:
        found = connection.execute(select(tables.ticket.c.status).where(tables.ticket.c.status == "called"))
        assert len(found.all()) == 2

"""Days as clinics have them, on the window: who comes twice, comes back, or has arrived in another system."""

from datetime import timedelta

import pytest

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visits import ArrivalRow
from kiosk.services.arrivals import ArrivalService
from kiosk.services.patients import PatientService
from kiosk.services.queue import QueueService
from kiosk.store.database import Database
from tests.factories import a_booking
from tests.lobby.conftest import SETTINGS, SOON, Stage


def here(stage: Stage, database: Database) -> list[ArrivalRow]:
    """Who has come today, the last of them first."""
    return list(reversed(ArrivalService(database, SETTINGS, stage.clock).today()))


def move(stage: Stage, database: Database, *targets: TicketStatus) -> None:
    """What staff do with whoever came last."""
    for target in targets:
        row = here(stage, database)[0]
        QueueService(database, SETTINGS, stage.clock).move(row.ticket_id, row.ticket_status, target, "nurse")


def check_in(stage: Stage) -> None:
    """From the welcome screen to the end, whatever is asked this time."""
    stage.to_appointments()
    stage.go_on()
    stage.screen("done")


def leave(stage: Stage) -> None:
    stage.press("primaryButton")
    stage.screen("welcome")


@pytest.mark.parametrize("end", [TicketStatus.DONE, TicketStatus.LEFT])
def test_day_2_a_second_booking_of_the_day_is_checked_in(
    stage: Stage, other: Database, end: TicketStatus
) -> None:
    stage.to_done()
    assert stage.sees("A 01")
    leave(stage)
    move(stage, other, TicketStatus.CALLED, end)
    stage.clock.now += timedelta(hours=3)
    afternoon = a_booking(
        of="maria",
        start=stage.clock.now + timedelta(minutes=10),
        key="a-afternoon",
        practitioner="Dr Okafor",
        waiting_area="Area C",
    )
    PatientService(other).take_in_appointments([afternoon], stage.clock(), "import")
    check_in(stage)
    assert stage.sees("A 02")
    assert stage.sees("Area C")
    assert not stage.play.sees("Waiting area B")
    row = here(stage, other)[0]
    assert (row.practitioner, row.ticket_status, row.acknowledged_at) == (
        "Dr Okafor",
        TicketStatus.WAITING,
        None,
    )


def test_day_3_who_has_left_and_comes_back_waits_again(stage: Stage, other: Database) -> None:
    stage.to_done()
    leave(stage)
    move(stage, other, TicketStatus.LEFT)
    check_in(stage)
    assert stage.sees("A 02")
    assert [row.ticket_status for row in here(stage, other)] == [TicketStatus.WAITING, TicketStatus.LEFT]


def test_day_3_who_is_here_is_told_so_and_has_one_visit(stage: Stage, other: Database) -> None:
    stage.to_done()
    leave(stage)
    stage.identify()
    stage.screen("refused")
    assert stage.sees("A 01")
    assert len(here(stage, other)) == 1


def test_day_10_who_has_arrived_in_another_system_checks_in(stage: Stage, other: Database) -> None:
    arrived = a_booking(of="maria", start=SOON, status=AppointmentStatus.ARRIVED)
    PatientService(other).take_in_appointments([arrived], stage.clock(), "import")
    stage.to_done()
    assert [row.ticket_status for row in here(stage, other)] == [TicketStatus.WAITING]

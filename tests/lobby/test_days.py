"""Days as clinics have them, on the window: who comes twice, comes back, or has arrived in another system."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kiosk.domain.people import AppointmentStatus
from kiosk.domain.places import Location, Places
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.patients import PatientService
from kiosk.settings import SettingsError
from kiosk.store.database import Database
from tests.factories import a_booking, an_actor
from tests.lobby.conftest import SETTINGS, SOON, Stage


def here(stage: Stage, database: Database) -> list[ArrivalRow]:
    """Who has come today, the last of them first."""
    return list(reversed(ArrivalService(database, SETTINGS, stage.clock).today(an_actor())))


def move(stage: Stage, database: Database, *targets: TicketStatus) -> None:
    """What staff do with whoever came last."""
    for target in targets:
        row = here(stage, database)[0]
        QueueService(database, SETTINGS, stage.clock).move(
            row.ticket_id, row.ticket_status, target, an_actor("nurse")
        )


def check_in(stage: Stage) -> None:
    """From the welcome screen to the end, whatever is asked this time."""
    stage.to_appointments()
    stage.go_on()
    stage.screen("done")


def leave(stage: Stage) -> None:
    stage.press("primaryButton")
    stage.screen("welcome")


def test_day_1_who_walked_away_on_monday_checks_in_on_tuesday(stage: Stage, other: Database) -> None:
    stage.to_contact()
    stage.lobby.model.wipe()
    stage.screen("welcome")
    stage.clock.now += timedelta(days=1)
    moved = a_booking(of="maria", start=stage.clock.now + timedelta(minutes=10))
    PatientService(other).take_in_appointments([moved], stage.clock(), "import")
    stage.to_done()
    assert stage.sees("A 01")
    [row] = here(stage, other)
    assert row.booked_at == moved.start
    leave(stage)
    assert DeskService(other, stage.clock).entries(an_actor()) == ()


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


TWO_SITES = Places(
    (
        Location(
            "north",
            "North clinic",
            kind="site",
            names={"es": "Centro Norte"},
            address_line="18 Orchard Street",
            city="Springfield",
            state="MA",
            postal_code="02139",
        ),
        Location("n204", "Room 204", kind="room", part_of="north", waits_in="n-wait"),
        Location(
            "n-wait", "Yellow hall", kind="area", part_of="north", ways={"en": "Right", "es": "A la derecha"}
        ),
        Location("south", "South clinic", kind="site"),
    )
)


@pytest.fixture
def north(make_stage: Callable[..., Stage]) -> Callable[[str], Stage]:
    """A lobby at a place of a clinic of two sites, where Maria is booked at the northern one."""

    def make(place: str) -> Stage:
        stage = make_stage(place, places=TWO_SITES)
        booking = a_booking(of="maria", start=SOON, place="n204", waiting_area="", directions="", room="")
        PatientService(stage.database).take_in_appointments([booking], stage.clock(), "import")
        return stage

    return make


def test_day_8_who_is_booked_at_another_site_reads_where_it_is(north: Callable[[str], Stage]) -> None:
    stage = north("South clinic")
    stage.identify()
    stage.screen("refused")
    assert stage.sees("Your appointment is at another place")
    assert stage.sees("North clinic")
    assert stage.sees("18 Orchard Street, Springfield, MA 02139")
    stage.lobby.translation.use("es")
    assert stage.sees("Su cita es en otro lugar")
    assert stage.sees("Centro Norte")
    leave(stage)
    assert here(stage, stage.database) == []
    (row,) = (
        row
        for row in ArrivalService(stage.database, SETTINGS, stage.clock).expected(an_actor())
        if row.appointment.id == "a-maria"
    )
    assert (row.appointment.status, row.visit_status) == (AppointmentStatus.BOOKED, None)


def test_day_8_at_their_site_they_check_in_and_are_led_by_its_places(north: Callable[[str], Stage]) -> None:
    stage = north("north")
    stage.to_appointments()
    assert stage.sees("Room 204 · North clinic")
    stage.go_on()
    stage.screen("done")
    assert stage.sees("Go to: Yellow hall")
    assert stage.sees("Right")
    assert stage.sees("Room 204")
    stage.lobby.translation.use("es")
    assert stage.sees("A la derecha")
    assert stage.sees("Consultorio 204")
    assert [row.ticket_status for row in here(stage, stage.database)] == [TicketStatus.WAITING]


def test_day_8_another_booking_elsewhere_is_told_and_not_checked_in(north: Callable[[str], Stage]) -> None:
    stage = north("north")
    later = a_booking(
        of="maria", start=SOON + timedelta(hours=2), key="later", place="south", location="", room=""
    )
    PatientService(stage.database).take_in_appointments([later], stage.clock(), "import")
    stage.to_appointments()
    assert stage.sees("in another place: South clinic. Check in there.")
    stage.go_on()
    stage.screen("done")
    expected = ArrivalService(stage.database, SETTINGS, stage.clock).expected(an_actor())
    assert [row.appointment.status for row in expected if row.appointment.id == "later"] == [
        AppointmentStatus.BOOKED
    ]


def test_day_8_a_booking_that_goes_to_another_site_during_the_check_in_is_told_at_the_end(
    north: Callable[[str], Stage],
) -> None:
    """She waits where she is, and reads where she is awaited by now."""
    stage = north("South clinic")
    booking = a_booking(of="maria", start=SOON, place="south", waiting_area="", directions="", room="")
    PatientService(stage.database).take_in_appointments([booking], stage.clock(), "import")
    stage.to_contact()
    booking = a_booking(of="maria", start=SOON, place="n204", waiting_area="", directions="", room="")
    PatientService(stage.database).take_in_appointments([booking], stage.clock(), "import")
    stage.go_on()
    stage.screen("done")
    moved = "appointment is in another place now: North clinic, 18 Orchard Street, Springfield, MA 02139."
    assert stage.sees(moved)
    assert stage.sees("Please take a seat in the waiting room")
    stage.lobby.translation.use("es")
    assert stage.sees("es ahora en otro lugar: Centro Norte, 18 Orchard Street")
    assert [row.place for row in here(stage, stage.database)] == ["south"]


def test_day_8_who_is_booked_nowhere_waits_where_the_kiosk_stands(north: Callable[[str], Stage]) -> None:
    stage = north("South clinic")
    booking = a_booking(of="maria", start=SOON, location="Somewhere", room="")
    PatientService(stage.database).take_in_appointments([booking], stage.clock(), "import")
    stage.to_done()
    assert [row.place for row in here(stage, stage.database)] == ["south"]


def test_day_8_a_lobby_whose_place_is_none_does_not_begin(make_stage: Callable[..., Stage]) -> None:
    with pytest.raises(
        SettingsError, match=r"'place' 'West' is no place of the clinic\. There are: north \(North"
    ):
        make_stage("West", places=TWO_SITES)

"""Where a patient is sent, in words: by the places of the clinic, and as far as these say nothing by a source's."""

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.visit.visit import Receipt, receipt
from kiosk.domain.whereabouts import Whereabouts
from tests.factories import a_booking, a_patient

PLACES = Places(
    (
        Location("north", "North", kind="site", names={"es": "Norte"}, address_line="Calle 1", city="Madrid"),
        Location("floor", "Floor 2", kind="floor", part_of="north", waits_in="hall", ways={"es": "Suba"}),
        Location("204", "Room 204", kind="room", part_of="floor"),
        Location("hall", "Hall", kind="area", part_of="north", names={"es": "Vestíbulo"}),
        Location("old", "Eye clinic", "Room 7", "Blue seats", "Left", part_of="north"),
        Location("bare", "Annex", kind="building"),
    ),
    (
        HealthcareService(
            "eyes", "Eyes", waits_in="hall", visit_types=(VisitType("test", "Eye test", {"es": "Vista"}),)
        ),
    ),
)
SETTINGS = ClinicSettings(zone="Europe/Madrid", places=PLACES)


def in_spanish(words: str) -> str:
    """What the record says is marked, so that it is told from what the places say."""
    return f"<{words}>" if words else ""


WHERE = Whereabouts(SETTINGS, "es", in_spanish)


def told(booking: Appointment) -> Receipt:
    return receipt("v", a_patient(1), [booking], (), "A 01", SETTINGS)


def test_a_room_in_a_floor_of_a_site() -> None:
    booking = a_booking(place="204")
    assert WHERE.line(booking) == "<Room 204> · Norte"
    assert WHERE.site(booking) == ("Norte", "Calle 1, Madrid")
    assert WHERE.waiting_area(told(booking)) == "Vestíbulo"
    assert WHERE.way(told(booking)) == "Suba"
    assert WHERE.room(told(booking)) == "<Room 204>"


def test_what_a_place_does_not_say_is_said_in_the_words_of_the_source() -> None:
    booking = a_booking(place="bare")
    assert WHERE.line(booking) == "<Room 204> · <Annex>"
    assert WHERE.site(booking) == ("<Annex>", "")
    assert WHERE.waiting_area(told(booking)) == "<Waiting area B>"
    assert WHERE.way(told(booking)) == "<Lift on your left>"
    assert WHERE.room(told(booking)) == "<Room 204>"


def test_a_place_with_a_sources_words_of_its_own() -> None:
    booking = a_booking(place="old", room="")
    assert WHERE.line(booking) == "<Room 7> · <Eye clinic> · Norte"
    assert WHERE.waiting_area(told(booking)) == "<Blue seats>"
    assert WHERE.way(told(booking)) == "<Left>"


def test_a_booking_that_nobody_can_place_is_told_as_its_source_has_it() -> None:
    booking = a_booking()
    assert WHERE.line(booking) == "<Room 204> · <Main building>"
    assert WHERE.site(booking) == ("<Main building>", "")
    assert WHERE.room(told(booking)) == "<Room 204>"


def test_a_service_says_where_to_wait_and_what_the_visit_is() -> None:
    booking = a_booking(service="eyes", description="eye test")
    assert WHERE.waiting_area(told(booking)) == "Vestíbulo"
    assert WHERE.what(booking) == "Vista"
    assert WHERE.what(a_booking(description="Follow-up")) == "<Follow-up>"

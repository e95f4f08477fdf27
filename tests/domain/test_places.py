"""Places in a tree: which site one is in, which a booking means, and who checks in for what."""

import json
from dataclasses import asdict, replace

import pytest

from kiosk.domain.clinic import ClinicSettings, ClinicSettingsError
from kiosk.domain.places import DEEPEST, HealthcareService, Location, Places, VisitType
from tests.factories import a_booking

PLACES = Places(
    (
        Location("north", "Centro Norte", kind="site", city="Madrid", names={"en": "North clinic"}),
        Location("n2", "Planta 2", kind="floor", part_of="north", waits_in="n-wait", directions="Lift"),
        Location("n204", "Room 204", kind="room", part_of="n2"),
        Location("n-wait", "Sala B", kind="area", part_of="north"),
        Location("south", "Centro Sur", kind="site", also=("SUR-1",)),
        Location("s204", "Room 204", kind="room", part_of="south"),
        Location("alone", "Room 9", kind="room"),
        Location("house", "Old house"),
    ),
    (
        HealthcareService("lab", "Laboratory", letter="L", location="south", waits_in="s204"),
        HealthcareService(
            "family",
            "Family medicine",
            visit_types=(VisitType("f", "Follow-up", minutes=20, also=("CTRL-2",)),),
        ),
    ),
)


def booked(place: str = "", location: str = "", room: str = "", service: str = "") -> str:
    return PLACES.place_of(a_booking(place=place, location=location, room=room, service=service))


def test_a_place_is_in_the_nearest_site_or_the_outermost_whole() -> None:
    sites = {key: PLACES.site_of(key) for key in (*PLACES.by_key, "nobody")}
    assert sites == {
        "north": "north",
        "n2": "north",
        "n204": "north",
        "n-wait": "north",
        "south": "south",
        "s204": "south",
        "alone": "",
        "house": "house",
        "nobody": "",
    }
    assert [site.id for site in PLACES.sites] == ["north", "south", "house"]


def test_a_booking_is_where_its_source_says_by_key_or_by_words_for_one_place() -> None:
    assert booked(place="n204", location="Centro Sur") == "n204"
    assert booked(location="centro sur") == "south"
    assert booked(location="North Clinic") == "north"
    assert booked(location="sur-1", room="Room 204") == "s204"
    # There are two of this name.
    assert booked(room="Room 204") == ""
    assert booked(location="Somewhere") == ""
    # A house of somebody else has a room of that number, too.
    assert booked(location="West clinic", room="Room 9") == ""
    assert booked(location="Family medicine", room="Room 9") == "alone"
    assert PLACES.place_of(a_booking(location="West clinic", room="", description="Laboratory")) == ""
    assert booked(place="gone", location="Centro Norte", room="Room 204") == "n204"
    # Where its service is.
    assert booked(service="lab") == "south"
    assert booked(location="Laboratory") == "south"


def test_where_one_waits_is_its_services_or_its_nearest_places() -> None:
    def waits(place: str, service: str = "") -> str:
        found = PLACES.waiting_place(a_booking(location="", room="", place=place, service=service))
        return found.id if found else ""

    assert (waits("n204"), waits("s204"), waits("s204", "lab")) == (
        "n-wait",
        "",
        "s204",
    )


def test_letters_are_those_of_the_services() -> None:
    assert PLACES.letter_of(a_booking(service="lab")) == "L"
    assert PLACES.letter_of(a_booking()) == "A"


@pytest.mark.parametrize("said", ["follow up", "ctrl 2"])
def test_a_kind_of_visit_is_found_by_its_words_and_tells_its_service(said: str) -> None:
    booking = a_booking(location="", room="", description=said)
    kind = PLACES.visit_type_of(booking)
    assert kind is not None
    assert (kind.id, kind.minutes) == ("f", 20)
    service = PLACES.service_of(booking)
    assert service is not None
    assert service.id == "family"
    assert PLACES.visit_type_of(a_booking(description="Follow-up", service="lab")) is None
    assert PLACES.visit_type_of(a_booking(service="family")) is None


def test_rings_and_depths_end() -> None:
    ring = Places((Location("a", "A", part_of="b"), Location("b", "B", part_of="a")))
    assert [item.id for item in ring.up("a")] == ["a", "b"]
    deep = Places(tuple(Location(f"p{n}", "x", part_of=f"p{n + 1}") for n in range(1000)))
    assert len(list(deep.up("p0"))) == DEEPEST


def test_places_come_back_from_what_a_kiosk_keeps() -> None:
    settings = replace(ClinicSettings(), places=PLACES)
    assert ClinicSettings.from_mapping(json.loads(json.dumps(asdict(settings)))) == settings
    with pytest.raises(ClinicSettingsError, match="places"):
        ClinicSettings.from_mapping({"places": {"locations": [{"id": 1, "name": "x"}], "services": []}})

"""FHIR Locations, HealthcareServices and PractitionerRoles: the tree, the languages, and what a booking refers to."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.interop.fhir_references import make_id
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.reading import appointment_from
from kiosk.store.database import Database
from tests.interop.record import PATIENT, dump, patient, reasons, rows, take, to, write
from tests.interop.test_fhir_dependents import PRACTITIONER, appointment

SITE = {
    "resourceType": "Location", "id": "north", "name": "North clinic", "alias": ["Old north"], "status": "active",
    "identifier": [{"value": "N-1"}], "physicalType": {"coding": [{"code": "si"}]},
    "address": {"line": ["Calle Mayor 3"], "city": "Madrid", "postalCode": "28013"},
    "_name": {"extension": [
        {"url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
            {"url": "lang", "valueCode": "es-ES"}, {"url": "content", "valueString": "Centro Norte"}]},
        {"url": "http://example.org/other", "extension": "x"},
    ]},
}  # fmt: skip
FLOOR = {
    "resourceType": "Location", "id": "n2", "name": "Second floor", "partOf": to("Location?identifier=N-1"),
    "physicalType": {"coding": [{"code": "lvl"}]},
}  # fmt: skip
ROOM = {
    "resourceType": "Location", "id": "n204", "name": "Room 204", "partOf": to("Location/n2"),
    "physicalType": {"coding": [{"code": "ro"}]}, "description": "Turn left",
    "_description": {"extension": [{
        "url": "http://hl7.org/fhir/StructureDefinition/translation", "extension": [
            {"url": "lang", "valueCode": "es"}, {"url": "content", "valueMarkdown": "A la izquierda"}]}]},
}  # fmt: skip
LAB = {
    "resourceType": "HealthcareService", "id": "lab", "name": "Laboratory", "location": [to("Location/north")],
}  # fmt: skip
ROLE = {
    "resourceType": "PractitionerRole", "id": "r1", "practitioner": to("Practitioner/d1"),
    "location": [to("Location/n204")], "healthcareService": [to("HealthcareService/lab")],
}  # fmt: skip
EVERYTHING: tuple[dict[str, Any], ...] = (ROLE, LAB, ROOM, FLOOR, SITE, PRACTITIONER, patient())


def key(kind: str, own: str) -> str:
    return make_id("", kind, own)


def test_the_tree_and_its_languages_are_taken_in_whatever_the_order(empty: Database, tmp_path: Path) -> None:
    assert reasons(take(empty, write(tmp_path, *EVERYTHING))) == []
    places = ClinicService(empty).places()
    room, site = places.by_key[key("Location", "n204")], places.by_key[key("Location", "north")]
    assert [item.name for item in places.up(room.id)] == ["Room 204", "Second floor", "North clinic"]
    assert places.site_of(room.id) == site.id
    assert [place.kind for place in places.up(room.id)] == ["room", "floor", "site"]
    assert (site.called("es"), site.also) == ("Centro Norte", ("Old north", "N-1"))
    assert (room.directions, room.ways) == ("Turn left", {"es": "A la izquierda"})
    address = places.address_of(room.id)
    assert address is not None
    assert (address.address_line, address.city, address.postal_code) == ("Calle Mayor 3", "Madrid", "28013")
    assert [service.location for service in places.services] == [site.id]
    (role,) = rows(empty, "practitioner_role")
    assert role == {
        "id": key("PractitionerRole", "r1"),
        "practitioner": key("Practitioner", "d1"),
        "location": room.id,
        "service": places.services[0].id,
    }


def test_the_same_again_changes_nothing(empty: Database, tmp_path: Path) -> None:
    bundle = write(tmp_path, *EVERYTHING, appointment(PATIENT, to("Location/n204")))
    take(empty, bundle)
    before = dump(empty)
    report = take(empty, bundle)
    assert not report.changed_anything
    assert dump(empty) == before


def test_a_booking_refers_to_its_place_and_its_service(empty: Database, tmp_path: Path) -> None:
    bookings = (
        appointment(PATIENT, to("Location/n204"), to("HealthcareService/lab"), id="direct"),
        appointment(PATIENT, to("PractitionerRole/r1"), id="by-role"),
        appointment(PATIENT, {"type": "Location", "display": "North clinic"}, id="by-words"),
        appointment(PATIENT, to("Location/unheard-of", display="Elsewhere"), id="elsewhere"),
    )
    take(empty, write(tmp_path, *EVERYTHING, *bookings))
    found = {row["id"]: appointment_from(row) for row in rows(empty, "appointment")}
    places = ClinicService(empty).places()

    def where(own: str) -> tuple[str, str]:
        booking = found[key("Appointment", own)]
        service = places.service_of(booking)
        place = places.by_key.get(places.place_of(booking))
        return place.name if place else "", service.name if service else ""

    assert where("direct") == where("by-role") == ("Room 204", "Laboratory")
    assert where("by-words") == ("North clinic", "")
    assert where("elsewhere") == ("", "")
    assert found[key("Appointment", "elsewhere")].location == "Elsewhere"


def test_a_role_of_several_places_is_at_all_of_them_and_says_nothing_of_a_booking(
    empty: Database, tmp_path: Path
) -> None:
    several = ROLE | {"location": [to("Location/n204"), to("Location/north")]}
    booking = appointment(PATIENT, to("PractitionerRole/r1"))
    take(empty, write(tmp_path, several, *EVERYTHING[1:], booking))
    assert {row["location"] for row in rows(empty, "practitioner_role")} == {
        key("Location", "n204"),
        key("Location", "north"),
    }
    assert rows(empty, "appointment")[0]["place"] == ""


def test_what_the_source_takes_out_of_use_is_no_site(empty: Database, tmp_path: Path) -> None:
    take(empty, write(tmp_path, *EVERYTHING))
    take(empty, write(tmp_path, SITE | {"status": "inactive"}, FLOOR | {"status": "inactive"}))
    take(empty, write(tmp_path, ROOM | {"status": "inactive"}))
    assert ClinicService(empty).places().sites == ()


def test_broken_parts_stop_nothing(empty: Database, tmp_path: Path) -> None:
    ring = (
        {**SITE, "partOf": to("Location/n2")},
        FLOOR,
        {**ROOM, "partOf": 5, "address": "x", "_name": ["x"]},
    )
    broken = ({**LAB, "location": "x", "name": None, "type": [{"text": "Bloods"}]}, {**ROLE, "location": 7})
    assert reasons(take(empty, write(tmp_path, *ring, *broken))) == []
    places = ClinicService(empty).places()
    assert places.site_of(key("Location", "n2")) == key("Location", "north")
    assert [service.name for service in places.services] == ["Bloods"]


def test_a_place_of_the_clinic_itself_is_not_touched(empty: Database, tmp_path: Path) -> None:
    own = Location("mine", "Ours", kind="site")
    ClinicService(empty).save(replace(ClinicService(empty).load(), places=Places((own,))))
    take(empty, write(tmp_path, *EVERYTHING))
    assert ClinicService(empty).places().by_key["mine"] == own


OWN = (
    Location("norte", "North clinic", kind="site", city="Madrid", names={"es": "Norte"}),
    Location("n-wait", "Hall", kind="area", part_of="norte"),
    Location("norte-204", "Room 204", part_of="norte"),
    Location("sur", "South", kind="site"),
    Location("sur-204", "Room 204", kind="room", part_of="sur"),
)
OFFERED = (
    HealthcareService("laboratorio", "Laboratory", {}, "n-wait", "L"),
    HealthcareService("sur-lab", "Laboratory", {}, "sur", "S"),
)


def test_a_place_that_the_clinic_has_written_down_is_one_place_of_the_record(
    empty: Database, tmp_path: Path
) -> None:
    """Two of one name would be no place of a booking that says it, and two houses for who stands in one."""
    clinic = ClinicService(empty)
    clinic.save(replace(clinic.load(), places=Places(OWN, OFFERED)))
    actors = (to("Location/n204"), to("HealthcareService/lab"))
    room = ROOM | {"partOf": to("Location/north")}
    bundle = write(tmp_path, ROLE, LAB, room, FLOOR, SITE, *EVERYTHING[5:], appointment(PATIENT, *actors))
    take(empty, bundle)
    places = clinic.places()
    (told,) = set(places.by_key) - {item.id for item in OWN}
    assert (places.by_key[told].name, places.by_key[told].part_of) == ("Second floor", "norte")
    assert [item.id for item in places.services] == ["laboratorio", "sur-lab"]
    north = places.by_key["norte"]
    # An address is one thing, and here the clinic's.
    assert (north.called("es"), north.city, north.address_line) == ("Norte", "Madrid", "")
    assert {"N-1", key("Location", "north")} <= set(north.also)
    ((row),) = rows(empty, "appointment")
    booking = appointment_from(row)
    assert places.place_of(booking) == "norte-204"
    assert places.letter_of(booking) == "L"
    assert places.key_of("North clinic") == places.key_of("N-1") == "norte"
    before = dump(empty)
    assert not take(empty, bundle).changed_anything
    # Bookings alone, as most days bring them, mean the same places.
    assert not take(empty, write(tmp_path, appointment(PATIENT, *actors), name="b.json")).changed_anything
    assert dump(empty) == before


@pytest.mark.parametrize(
    "other",
    [
        {"address": {"city": "Sevilla"}},
        {"physicalType": {"coding": [{"code": "ro"}]}},
        {"partOf": to("Location/campus")},
        {"name": "South", "alias": ["North clinic"], "identifier": []},
    ],
)
def test_what_is_said_otherwise_of_a_place_of_that_name_is_another_place(
    empty: Database, tmp_path: Path, other: dict[str, Any]
) -> None:
    clinic = ClinicService(empty)
    clinic.save(replace(clinic.load(), places=Places(OWN)))
    campus = {"resourceType": "Location", "id": "campus", "name": "Campus"}
    take(empty, write(tmp_path, campus, SITE | other))
    assert key("Location", "north") in clinic.places().by_key
    assert [clinic.places().by_key[item.id] for item in OWN] == list(OWN)

"""Places and services in the record: what a source tells, what the clinic adds, and who hears of it."""

import os
from dataclasses import replace

from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.clinic_document import read, written
from kiosk.domain.clinic_options import Known
from kiosk.domain.feed import Topic
from kiosk.domain.places import (
    HealthcareService,
    Location,
    Places,
    Practitioner,
    PractitionerRole,
    VisitType,
)
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.places import PlaceService
from kiosk.services.record.taken import TakenIn
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import NOW
from tests.services.clinic_maker import SETTINGS

KNOWN = Known(("en", "es"), (), ())
NORTH = Location("north", "North", kind="site", names={"es": "Norte"}, city="Madrid", also=("N1",))
ROOM = Location("204", "Room 204", "Room 204", kind="room", part_of="north", ways={"en": "Left"})
FAMILY = HealthcareService(
    "family",
    "Family",
    {},
    "north",
    "F",
    "204",
    ("FAM",),
    (VisitType("v", "Visit", {"es": "Visita"}, 20, also=("VST", "9")),),
)


def test_settings_come_with_the_places(empty: Database) -> None:
    places = Places((NORTH, ROOM), (FAMILY,))
    service = ClinicService(empty)
    service.save(replace(SETTINGS, places=places))
    assert service.load() == replace(SETTINGS, places=places)
    service.save(SETTINGS)
    # Nobody takes a place away by not naming it.
    assert service.load().places == places


def test_taking_in_twice_changes_nothing_and_keeps_what_the_clinic_said(empty: Database) -> None:
    service = PlaceService(empty)
    assert service.take_in_directory([], [NORTH, ROOM])[1] == TakenIn(2)
    assert service.take_in_directory([], [NORTH, ROOM])[1] == TakenIn(0, 0, 2)
    kept = read(b'[places.north.names]\nen = "N"\n[places.north]\nwaits_in = "204"', _known(empty))
    ClinicService(empty).take_over(kept, "Ana", lambda: NOW)
    told = Location("north", "North end", kind="site", address_line="Calle 1", names={"es": "Extremo"})
    assert service.take_in_directory([], [told])[1] == TakenIn(0, 1)
    (found, _) = ClinicService(empty).places().locations
    assert found == replace(
        NORTH,
        name="North end",
        names={"es": "Extremo", "en": "N"},
        address_line="Calle 1",
        city="",
        waits_in="204",
    )


def test_services_keep_the_letters_of_the_clinic(empty: Database) -> None:
    service = PlaceService(empty)
    role = PractitionerRole("r1", "d1", "north", "family")
    service.take_in_directory([Practitioner("d1", "Dr Chen")], [NORTH, ROOM])
    assert service.take_in_services([replace(FAMILY, letter="")], [role]) == (TakenIn(1), TakenIn(1))
    ClinicService(empty).take_over(
        read(b'[services.family]\nletter = "Q"', _known(empty)), "Ana", lambda: NOW
    )
    again = service.take_in_services([replace(FAMILY, letter="")], [role])
    assert again == (TakenIn(0, 0, 1), TakenIn(0, 0, 1))
    assert ClinicService(empty).places().services == (replace(FAMILY, letter="Q"),)
    more = replace(FAMILY, visit_types=(VisitType("w", "Weekly", {}, 5),))
    assert service.take_in_services([more])[0] == TakenIn(0, 1)
    (found,) = ClinicService(empty).places().services
    assert [kind.id for kind in found.visit_types] == ["v", "w"]


def test_programs_hear_of_other_places_as_of_other_settings(empty: Database) -> None:
    service, feed = PlaceService(empty), empty.feed()
    feed.changes()
    service.take_in_directory([], [NORTH])
    assert Topic.SETTINGS in {change.topic for change in feed.changes(5)}
    service.take_in_directory([], [NORTH])
    assert {change.topic for change in feed.changes(5)} == {Topic.RECORD}
    feed.close()


def test_each_place_that_is_decided_is_in_the_audit_with_who_it_was(empty: Database) -> None:
    text = '[places.north]\nname = "North"\nkind = "site"\n[services.family]\nname = "Family"\nlocation = "north"'
    service = ClinicService(empty)
    changes = service.take_over(read(text.encode(), _known(empty)), "Ana", lambda: NOW)
    assert [(change.name, change.before, change.after) for change in changes] == [
        ("places.north.name", "", "North"),
        ("places.north.kind", "", "site"),
        ("services.family.name", "", "Family"),
        ("services.family.location", "", "north"),
    ]
    assert service.take_over(read(text.encode(), _known(empty)), "Ana", lambda: NOW) == ()
    with empty.read() as connection:
        event = tables.audit_event.c
        found = connection.execute(select(event.actor, event.action, event.record_id)).all()
    assert [(action, key) for _, action, key in found] == [("set_places", "north"), ("set_places", "family")]
    assert {actor for actor, _, _ in found} == {"Ana" if empty.embedded else found[0][0]}


def test_what_is_renamed_is_still_known_by_what_sources_call_it(empty: Database) -> None:
    """Bookings of today say the old name: they would be at no site, and be checked in for in every house."""
    service = ClinicService(empty)
    south = Location("south", "South", kind="site", also=("S1",))
    service.save(replace(SETTINGS, places=Places((NORTH, ROOM, south), (FAMILY,))))
    text = b'[places.north]\nname = "River clinic"\n[services.family]\nname = "Doctors"'
    changes = service.take_over(read(text, _known(empty)), "Ana", lambda: NOW)
    assert ("places.north.also", "N1", "N1; North") in [
        (item.name, item.before, item.after) for item in changes
    ]
    places = service.load().places
    assert places.key_of("north") == places.key_of("NORTH") == places.key_of("River clinic") == "north"
    assert places.services_by_key["family"].also == ("FAM", "Family")
    # What another one is called by now is its name.
    text = b'[places.south]\nname = "East"\n[places.new]\nkind = "site"\nname = "South"'
    service.take_over(read(text, _known(empty)), "Ana", lambda: NOW)
    assert service.load().places.keys_named("South") == ("new",)
    service.take_over(read(b'[places.north]\nname = "RIVER clinic"', _known(empty)), "Ana", lambda: NOW)
    assert service.load().places.by_key["north"].also == ("N1", "North")


def test_what_is_exported_is_imported_into_another_record_whole(empty: Database) -> None:
    places = Places((NORTH, ROOM), (FAMILY,))
    text = written(replace(ClinicSettings(), places=places, check_in_for=("north",)), {"check_in_for"})
    service = ClinicService(empty)
    service.take_over(read(text.encode(), _known(empty)), "Ana", lambda: NOW)
    loaded = service.load()
    assert (loaded.places, loaded.check_in_for) == (places, ("north",))
    assert os.linesep.join(written(loaded, {"check_in_for"}).splitlines()) == os.linesep.join(
        text.splitlines()
    )


def _known(record: Database) -> Known:
    return replace(KNOWN, places=ClinicService(record).load().places)

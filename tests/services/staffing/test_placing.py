"""Places and services are changed by somebody who may, by the rules of the file; what goes is told before."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.choices import known_to
from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import NotAllowed, Permission, StaffRole, may
from kiosk.domain.places import HealthcareService, Location, Places, Practitioner, PractitionerRole, VisitType
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.places import PlaceService
from kiosk.services.staffing.files import FileRefused
from kiosk.services.staffing.placing import PlacesRefused, PlacingService, Works
from kiosk.services.staffing.sessions import AskAgain
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import a_booking, a_patient
from tests.services.clinic_maker import Kiosk, record, whole_visit
from tests.services.staffing.people import Works as People
from tests.services.staffing.people import actions

NORTH = Location("north", "North", kind="site", names={"es": "Norte"})
ROOM = Location("204", "Room 204", kind="room", part_of="north", waits_in="hall")
HALL = Location("hall", "Hall", kind="area", part_of="north")
BLOOD = HealthcareService("blood", "Blood tests", location="north", visit_types=(VisitType("v", "First"),))
PLACES = Places((HALL, NORTH, ROOM), (BLOOD,))
Call = Callable[[PlacingService, Actor], object]


@pytest.fixture
def people(empty: Database) -> People:
    ClinicService(empty).save(replace(ClinicSettings(), languages=("es", "en"), places=PLACES))
    return People(empty)


@pytest.fixture
def placing(people: People) -> PlacingService:
    return PlacingService(people.database, people.clock, lambda: known_to(people.database, people.clock))


def kept(people: People) -> Places:
    return ClinicService(people.database).places()


def test_what_there_is_with_who_works_there(people: People, placing: PlacingService) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    service = PlaceService(people.database)
    service.take_in_directory([Practitioner("d", "Dr Kim")])
    service.take_in_services((), [PractitionerRole("r", "d", "204", "blood")])
    known = placing.all(ada)
    assert known.places == kept(people)
    assert known.works == (Works("Dr Kim", "204", "blood"),)
    assert known.languages == ("es", "en")


def test_one_is_added_and_changed_under_the_name_and_the_rest_stays(
    people: People, placing: PlacingService
) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    placing.decide(ada, {"south": {"name": "South", "kind": "site", "names": {"es": "Sur"}}}, new="south")
    assert kept(people).by_key["south"] == Location("south", "South", kind="site", names={"es": "Sur"})
    assert actions(people.database)[-1] == ("Ada", "set_places")
    changes = placing.decide(ada, {"204": {"ways": {"en": "Left"}}})
    assert [change.name for change in changes] == ["places.204.ways"]
    assert kept(people).by_key["204"] == replace(ROOM, ways={"en": "Left"})
    placing.decide(ada, services={"blood": {"visit_types": {"w": {"name": "Second", "minutes": 10}}}})
    assert [kind.name for kind in kept(people).services[0].visit_types] == ["First", "Second"]
    assert kept(people).services[0].letter == ""


@pytest.mark.parametrize(
    ("places", "services", "new", "why"),
    [
        ({"204": {"part_of": "nowhere"}}, {}, "", "has no place 'nowhere'"),
        ({"north": {"part_of": "204"}}, {}, "", "makes a ring"),
        ({"204": {"name": ""}}, {}, "", "needs a name"),
        ({"No key": {"name": "X"}}, {}, "No key", "a key is 1 to 36"),
        ({"204": {"name": "Other"}}, {}, "204", "the key of another one already"),
        ({}, {"blood": {"name": "Other"}}, "blood", "the key of another one already"),
        ({}, {"blood": {"letter": "AB"}}, "", "is one letter from A to Z"),
        (
            {},
            {"blood": {"visit_types": {"v": {"questionnaires": ["urn:none"]}}}},
            "",
            "questionnaires' is one of",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_the_words_of_the_file(
    people: People,
    placing: PlacingService,
    places: dict[str, dict[str, object]],
    services: dict[str, dict[str, object]],
    new: str,
    why: str,
) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    with pytest.raises(PlacesRefused, match=why):
        placing.decide(ada, places, services, new=new)
    assert kept(people) == PLACES


def test_what_goes_by_a_place_is_told_before_it_goes(
    people: People, placing: PlacingService, tmp_path: Path
) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    settings = ClinicService(people.database).load()
    assert placing.stands("204", ada) == ()
    assert placing.stands("hall", ada) == ("Their patients wait there: Room 204.",)
    ClinicService(people.database).save(replace(settings, check_in_for=("north",)))
    bookings = [a_booking(number, place="204", description="First") for number in (1, 2)]
    PatientService(people.database).save([a_patient(1), a_patient(2)], bookings)
    kiosk = Kiosk(people.database, settings, people.clock)
    visit = kiosk.open_visit("p1", ("a1",), "kiosk-1").id
    told = placing.stands("north", ada)
    assert told[0] == "1 patient is here for it now."
    for step in whole_visit():
        kiosk.apply(record(visit, step))
    told = placing.stands("north", ada)
    assert told == (
        "1 patient is here for it now.",
        "2 bookings are for it, from today on.",
        "In it and in use: Hall, Room 204.",
        "Offered at it: Blood tests.",
        "Named by the settings: check_in_for.",
    )
    assert placing.stands("204", ada)[:2] == told[:2]
    assert placing.stands("blood", ada, service=True)[:2] == told[:2]
    # A file that takes it out of use says so as well.
    file = tmp_path / "clinic.toml"
    file.write_text("[places.204]\nin_use = false")
    offer = placing.look(file, ada)
    assert offer.sums == "0 settings, 0 translated texts, 1 place"
    assert offer.warns[0] == "Room 204 goes out of use. 1 patient is here for it now."
    placing.take_over(offer, ada)
    assert not kept(people).by_key["204"].in_use


def test_attack_11_behind_the_wall_who_decides_of_places_is_told_counts_and_nobody(
    server: tuple[Cluster, str],
) -> None:
    cluster, name = server
    owner, staff = (Database(server_url(cluster, login, name)) for login in (OWNER, "staff_1"))
    works = People(owner)
    ClinicService(owner).save(replace(ClinicSettings(), places=PLACES))
    bookings = [a_booking(number, place="204", description="First") for number in (1, 2)]
    PatientService(owner).save([a_patient(1), a_patient(2)], bookings)
    kiosk = Kiosk(owner, ClinicService(owner).load(), works.clock)
    visit = kiosk.open_visit("p1", ("a1",), "kiosk-1").id
    for step in whole_visit():
        kiosk.apply(record(visit, step))
    ada, ivo = (signed_in(owner, "Ada", StaffRole.ADMINISTRATOR), signed_in(owner, "Ivo", StaffRole.MANAGER))
    theirs = PlacingService(staff, works.clock, lambda: known_to(staff, works.clock))
    told = ("1 patient is here for it now.", "2 bookings are for it, from today on.")
    assert theirs.stands("204", ada)[:2] == theirs.stands("blood", ada, service=True)[:2] == told
    file = (
        "SELECT count(*) FROM kiosk_bookings_ahead('-infinity')",
        "SELECT kiosk_waiting_at('{204,hall,north,\"\"}')",
    )
    for who, sees in ((ada, True), (ivo, False)):
        with staff.under(who).read() as connection:
            for asked in (*file, "SELECT count(*) FROM kiosk_bookings_here('today')"):
                assert bool(connection.exec_driver_sql(asked).scalar_one()) == sees, asked
            shown = connection.exec_driver_sql("SELECT count(*) FROM patient").scalar_one()
            assert bool(shown) != sees
    owner.close()
    staff.close()


def test_a_file_is_taken_over_whole_or_not_at_all(
    people: People, placing: PlacingService, tmp_path: Path
) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    file, other = tmp_path / "in.toml", tmp_path / "out.toml"
    file.write_text('early_minutes = 1\n[places.204]\nname = "Two"\npart_of = "none"')
    with pytest.raises(PlacesRefused, match="has no place 'none'"):
        placing.look(file, ada)
    with pytest.raises(FileRefused, match="cannot be read"):
        placing.look(tmp_path / "none.toml", ada)
    file.write_text('early_minutes = 77\n[places.204]\nname = "Two"')
    changes = placing.take_over(placing.look(file, ada), ada)
    assert {change.name for change in changes} >= {"early_minutes", "places.204.name"}
    assert ClinicService(people.database).load().early_minutes == 77
    placing.export(other, ada)
    assert placing.take_over(placing.look(other, ada), ada) == ()
    with pytest.raises(FileRefused, match="is there already"):
        placing.export(other, ada)


@pytest.mark.parametrize("role", list(StaffRole))
def test_nobody_else_sees_or_changes_them(
    people: People, placing: PlacingService, role: StaffRole, tmp_path: Path
) -> None:
    who = people.add("Ann", role)
    calls: list[Call] = [
        lambda it, who: it.all(who),
        lambda it, who: it.stands("204", who),
        lambda it, who: it.decide(who, {"204": {"name": "Two"}}),
        lambda it, who: it.export(tmp_path / "out.toml", who),
    ]
    for call in calls:
        if may([role], Permission.SET_CLINIC):
            call(placing, who)
        else:
            with pytest.raises(NotAllowed):
                call(placing, who)
            assert kept(people) == PLACES


def test_a_change_is_asked_for_again_and_looking_is_not(
    people: People, placing: PlacingService, tmp_path: Path
) -> None:
    ada = people.add("Ada", StaffRole.ADMINISTRATOR)
    file = tmp_path / "in.toml"
    file.write_text('[places.204]\nname = "Two"')
    people.clock.now += ASKED_HOLDS
    placing.all(ada)
    placing.stands("204", ada)
    offer = placing.look(file, ada)
    calls: list[Call] = [
        lambda it, who: it.decide(who, {"204": {"name": "Two"}}),
        lambda it, who: it.take_over(offer, who),
    ]
    for call in calls:
        with pytest.raises(AskAgain):
            call(placing, ada)
    assert kept(people) == PLACES

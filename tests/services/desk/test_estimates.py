"""Estimates at the desk: who is owed one, and by when, what is given, and that it is kept as it was said."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.estimates import Estimate, EstimateOwed, NoLines, NotToCome
from kiosk.domain.money.fees import Fee
from kiosk.domain.permissions import NotAllowed, StaffRole
from kiosk.domain.places import HealthcareService, Location, Places
from kiosk.domain.planning import Holiday, Planning
from kiosk.services.desk.estimates import EstimateService
from kiosk.services.desk.glass import GlassService
from kiosk.services.desk.opening import ReasonWanted
from kiosk.services.desk.privacy import PrivacyService
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.files import FileRefused
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in, who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.staffing.people import COMMAND

VISIT = Fee("visit", "family", "check_in", "fee", 12000, "USD", "Visit without insurance", code="99213")
SETTINGS = ClinicSettings(
    zone="UTC",
    places=Places(services=(HealthcareService("family", "Family"), HealthcareService("eyes", "Eyes"))),
    planning=Planning(holidays=(Holiday("2026-11-26", "Thanksgiving"),)),
    fees=(VISIT,),
)
FAR, NEAR = NOW + timedelta(days=30), NOW + timedelta(days=8)


def fill(database: Database) -> None:
    ClinicService(database).save(SETTINGS)
    starts = {1: FAR, 2: FAR, 3: NEAR, 4: FAR, 5: NOW + timedelta(days=1), 6: FAR}
    bookings = [
        a_booking(number, start, service="eyes" if number == 6 else "family")
        for number, start in starts.items()
    ]
    PatientService(database).save([a_patient(number) for number in range(1, 7)], bookings)
    with database.write() as connection:
        # The second is insured, and the first no more by then.
        for key, end in (("p2", None), ("p1", FAR.date() - timedelta(days=1))):
            row: dict[str, Any] = {"id": f"c-{key}", "patient_id": key, "status": "active", "period_end": end}
            row |= {"payer": "Acme", "member_id": "1", "coverage_order": 1}
            connection.execute(insert(tables.coverage).values(**row))
        for number in (1, 2, 3, 5, 6):
            booked = {"appointment_id": f"a{number}", "made_at": NOW, "made_by": "Ivo"}
            connection.execute(insert(tables.booking_state).values(**booked))


class Desk:
    def __init__(self, staff: str, owner: str, folder: Path) -> None:
        self.staff, self.owner, self.folder = Database(staff), Database(owner), folder
        self.ivo = signed_in(self.owner, "Ivo", StaffRole.FRONT_DESK)
        self.ann = signed_in(self.owner, "Ann", StaffRole.CLINICIAN)
        self.settings = SETTINGS
        self.service = EstimateService(self.staff, self, lambda: NOW)

    @property
    def current(self) -> ClinicSettings:
        return self.settings

    def owed(self) -> dict[str, EstimateOwed]:
        return {it.booking_id: it for it in self.service.all(self.ivo)}

    def give(self, booking: str, name: str = "estimate.pdf") -> Estimate:
        return self.service.give(booking, "es", _content, self.folder / name, self.ivo)


def _content(made: Estimate) -> bytes:
    return ", ".join(str(line.amount) for line in made.lines).encode()


@pytest.fixture(params=[EMBEDDED, SERVER])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desk]:
    for own, owner in under_a_login(request, tmp_path, fill, "staff_1"):
        made = Desk(own, owner, tmp_path)
        yield made
        made.staff.close()
        made.owner.close()


def test_whoever_is_not_insured_is_owed_one_by_the_day_of_their_booking(desk: Desk) -> None:
    # NOW is Monday the 23rd, and the 26th a holiday: the third business day is Friday.
    found = {key: it.due_on for key, it in desk.owed().items()}
    assert found == {
        "a1": date(2026, 11, 27),
        "a2": None,
        "a3": date(2026, 11, 24),
        # Nobody knows since when it is booked: at once.
        "a4": date(2026, 11, 23),
        # Booked too late for one, but for who asks.
        "a5": None,
        "a6": date(2026, 11, 27),
    }
    assert [it.booking_id for it in desk.service.all(desk.ivo)][:4] == ["a4", "a3", "a1", "a6"]
    owed = desk.owed()["a3"]
    assert (owed.is_late(date(2026, 11, 24)), owed.is_late(date(2026, 11, 25))) == (False, True)


def test_what_is_given_is_kept_as_it_was_said_and_owed_no_more(desk: Desk) -> None:
    made = desk.give("a1")
    assert (desk.folder / "estimate.pdf").read_bytes() == str(VISIT.amount).encode()
    assert (made.patient_name, made.start) == ("Family1, Given", FAR)
    owed = desk.owed()["a1"]
    assert (owed.due_on, owed.given_on) == (None, NOW.date())
    # Another table says nothing else of what was said.
    desk.settings = replace(SETTINGS, fees=())
    with desk.owner.read() as connection:
        row = connection.execute(select(tables.estimate)).mappings().one()
    line = {"about": "Visit without insurance", "code": "99213", "amount": 12000, "currency": "USD"}
    assert (row["lines"], row["language"], row["made_by"], row["visit_at"]) == ([line], "es", "Ivo", FAR)
    assert who_did(desk.owner, "estimate_given") == ["Ivo"]
    assert who_did(desk.owner, "written_past") == []


def test_it_says_by_whom_and_where_and_that_is_kept(desk: Desk) -> None:
    house = Location(
        "house", "Main House", kind="site", address_line="1 High Street", city="Springfield", state="MA"
    )
    room = Location("room", "Room 1", kind="room", part_of="house")
    places = replace(SETTINGS.places, locations=(house, room))
    desk.settings = replace(SETTINGS, places=places, npi="1234567893", tin="12-3456789")
    with desk.owner.write() as connection:
        connection.execute(
            update(tables.appointment).where(tables.appointment.c.id == "a1").values(place="room")
        )
    made = desk.give("a1").provider
    assert (made.name, made.npi, made.tin) == (SETTINGS.name, "1234567893", "12-3456789")
    assert made.place == "Main House, 1 High Street, Springfield, MA"
    with desk.owner.read() as connection:
        kept = connection.execute(select(tables.estimate.c.provider)).scalar_one()
    assert kept == {"name": made.name, "npi": made.npi, "tin": made.tin, "place": made.place}


def test_of_another_time_another_one_is_due(desk: Desk) -> None:
    desk.give("a1")
    with desk.owner.write() as connection:
        moved = update(tables.appointment).where(tables.appointment.c.id == "a1")
        connection.execute(moved.values(start=FAR + timedelta(days=1)))
    assert desk.owed()["a1"].due_on == date(2026, 11, 27)


def test_whoever_asks_is_owed_one_insured_or_not_and_again(desk: Desk) -> None:
    for booking in ("a2", "a5"):
        desk.service.note_asked(booking, desk.ivo)
        assert (desk.owed()[booking].asked, desk.owed()[booking].due_on) == (True, date(2026, 11, 27))
    desk.give("a2")
    assert (desk.owed()["a2"].asked, desk.owed()["a2"].due_on) == (False, None)
    assert who_did(desk.owner, "estimate_asked") == ["Ivo", "Ivo"]


def test_what_cannot_be_leaves_neither_a_file_nor_a_word(desk: Desk) -> None:
    with pytest.raises(NoLines):
        desk.give("a6")
    with desk.owner.write() as connection:
        connection.execute(
            update(tables.appointment).where(tables.appointment.c.id == "a3").values(status="cancelled")
        )
    for act in (lambda: desk.give("a3"), lambda: desk.service.note_asked("nothing", desk.ivo)):
        with pytest.raises(NotToCome):
            act()
    with pytest.raises(NotAllowed):
        desk.service.give("a1", "en", _content, desk.folder / "estimate.pdf", desk.ann)
    with pytest.raises(NotAllowed):
        desk.service.all(desk.ann)
    assert not (desk.folder / "estimate.pdf").exists()
    (desk.folder / "there.pdf").write_bytes(b"mine")
    with pytest.raises(FileRefused):
        desk.give("a1", "there.pdf")
    assert (desk.folder / "there.pdf").read_bytes() == b"mine"
    with desk.owner.read() as connection:
        assert connection.execute(select(tables.estimate.c.id)).first() is None


def test_of_special_privacy_one_is_due_as_of_anybody_and_given_with_a_reason(desk: Desk) -> None:
    desk.service.note_asked("a2", desk.ivo)
    PrivacyService(desk.owner, lambda: NOW).keep("p2", "works at this clinic", COMMAND)
    assert (desk.owed()["a2"].asked, desk.owed()["a2"].due_on) == (True, date(2026, 11, 27))
    with pytest.raises(ReasonWanted):
        desk.give("a2")
    assert not (desk.folder / "estimate.pdf").exists()
    GlassService(desk.staff, desk, lambda: NOW).say_why("p2", "asks for an estimate", desk.ivo)
    desk.give("a2")
    assert (desk.owed()["a2"].asked, desk.owed()["a2"].given_on) == (False, NOW.date())
    assert desk.owed()["a1"].given_on is None
    assert who_did(desk.owner, "written_past") == []


BAD = {"x1": {"due_on": "'infinity'"}, "x2": {"visit_at": "'infinity'"}, "x3": {"due_on": "NULL"}}


def test_attack_06_one_row_that_cannot_be_read_does_not_stop_the_list(desk: Desk) -> None:
    desk.service.note_asked("a2", desk.ivo)
    usual = {"due_on": "'2026-11-24'", "visit_at": f"'{FAR:%Y-%m-%d %H:%M:%S}'"}
    with desk.owner.write() as connection:
        announce_nothing(connection)
        for key, wrong in BAD.items():
            said = usual | wrong
            connection.exec_driver_sql(
                "INSERT INTO estimate (id, patient_id, booking_id, step, due_on, visit_at, language, lines, made_at,"
                f" made_by, version) VALUES ('{key}', 'p1', 'a1', 'asked', {said['due_on']}, {said['visit_at']}, '',"
                " '[]', '2026-11-23 15:00:00', '', 1)"
            )
    assert (desk.owed()["a1"].asked, desk.owed()["a1"].due_on) == (False, date(2026, 11, 27))
    assert desk.owed()["a2"].asked
    desk.give("a1")
    assert desk.owed()["a1"].given_on == NOW.date()

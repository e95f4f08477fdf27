"""Who has not come is noted, and expected after all; an import that tells nothing new brings nobody back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from kiosk.domain.audit import Action
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.permissions import StaffRole
from kiosk.domain.undo import MissedChange
from kiosk.domain.visit.bookings import BookingMessage
from kiosk.services.desk.checking_in import CheckingInService
from kiosk.services.desk.missing import MissingService, NotMissed
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.actors import signed_in, who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk
from tests.services.desk.test_checking_in import Clinic

LATER = NOW + timedelta(minutes=40)


def fill(database: Database) -> None:
    ahead = a_booking(2, NOW + timedelta(hours=2))
    yesterday = a_booking(3, NOW - timedelta(days=1))
    PatientService(database).save([a_patient(n) for n in (1, 2, 3)], [a_booking(1), ahead, yesterday])


@pytest.fixture(params=[EMBEDDED, SERVER])
def clinic(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Clinic]:
    for staff_url, owner_url in under_a_login(request, tmp_path, fill, "staff_1"):
        owner, staff = Database(owner_url), Database(staff_url)
        yield Clinic(staff, owner, signed_in(owner, "Ivo", StaffRole.FRONT_DESK))
        staff.close()
        owner.close()


def missing(clinic: Clinic) -> MissingService:
    return MissingService(clinic.staff, SETTINGS, lambda: LATER)


def test_who_has_not_come_is_noted_and_expected_again(clinic: Clinic) -> None:
    noted = missing(clinic).note("a1", clinic.who)
    assert clinic.expected() == ["a2"]
    missing(clinic).take_back(noted, clinic.who)
    assert clinic.expected() == ["a1", "a2"]
    with pytest.raises(UndoRefused):
        missing(clinic).take_back(noted, clinic.who)
    missing(clinic).note("a1", clinic.who)
    missing(clinic).expect_again("a1", clinic.who)
    assert clinic.expected() == ["a1", "a2"]
    assert who_did(clinic.owner, Action.NO_SHOW) == ["Ivo"] * 2
    assert who_did(clinic.owner, Action.EXPECTED_AGAIN) == ["Ivo"]


@pytest.mark.parametrize("booking", ["a2", "a3", "none"])
def test_what_is_still_to_come_or_of_another_day_nobody_has_missed(clinic: Clinic, booking: str) -> None:
    for act in (missing(clinic).note, missing(clinic).expect_again):
        with pytest.raises(NotMissed):
            act(booking, clinic.who)


def test_who_has_begun_to_check_in_is_not_missing(clinic: Clinic) -> None:
    Kiosk(clinic.owner, SETTINGS).open_visit("p1", ("a1",), "kiosk-1")
    with pytest.raises(NotMissed):
        missing(clinic).note("a1", clinic.who)


def test_who_was_noted_as_missing_is_checked_in_after_all(clinic: Clinic) -> None:
    missing(clinic).note("a1", clinic.who)
    checkin = CheckInService(clinic.staff, SETTINGS, lambda: LATER)
    service = CheckingInService(clinic.staff, SETTINGS, lambda: LATER, checkin)
    taken = service.take("p1", (), clinic.who, arrives=True)
    assert taken.arrived
    with pytest.raises(NotMissed):
        missing(clinic).expect_again("a1", clinic.who)
    change = MissedChange("a1", AppointmentStatus.BOOKED, AppointmentStatus.NOSHOW)
    with pytest.raises(UndoRefused):
        missing(clinic).take_back(change, clinic.who)


def test_an_import_that_tells_the_same_again_expects_nobody(clinic: Clinic) -> None:
    missing(clinic).note("a1", clinic.who)

    def tell(booking: Appointment, updated: datetime | None = None) -> None:
        message = replace(BookingMessage.of(booking), updated=updated)
        PatientService(clinic.owner).take_in_appointments([message], LATER, "test")

    with clinic.owner.write() as connection:
        announce_nothing(connection)
        known = update(tables.appointment).where(tables.appointment.c.id == "a1")
        connection.execute(known.values(source_key="a1"))
    tell(a_booking(1))
    assert clinic.expected() == ["a2"]
    # Where its source has changed it since, or has it at another time, it is awaited.
    tell(a_booking(1), LATER)
    assert clinic.expected() == ["a1", "a2"]
    missing(clinic).note("a1", clinic.who)
    tell(a_booking(1, NOW + timedelta(hours=1)), LATER + timedelta(seconds=1))
    assert clinic.expected() == ["a1", "a2"]

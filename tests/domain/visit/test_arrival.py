"""The arrival window, its edges, and several appointments in one day."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import Appointment, AppointmentStatus
from kiosk.domain.places import HealthcareService, Places, VisitType
from kiosk.domain.visit.arrival import (
    AlreadyCheckedIn,
    Cancelled,
    NotPossible,
    Open,
    TooEarly,
    TooLate,
    judge,
    outlook,
)
from tests.factories import a_booking

START = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
SETTINGS = ClinicSettings()


def appointment(status: AppointmentStatus = AppointmentStatus.BOOKED, start: datetime = START) -> Appointment:
    return a_booking(1, start, key=f"a-{start:%H%M}", status=status)


@pytest.mark.parametrize(
    ("seconds", "kind"),
    [
        (-45 * 60 - 1, TooEarly),
        (-45 * 60, Open),
        (0, Open),
        (15 * 60 - 10, Open),
        (15 * 60 - 9, TooLate),
        (15 * 60, TooLate),
    ],
)
def test_the_window_to_the_second(seconds: int, kind: type) -> None:
    assert isinstance(judge(appointment(), START + timedelta(seconds=seconds), SETTINGS), kind)


@pytest.mark.parametrize(
    ("said", "seconds", "kind"),
    [
        ("MRI", -90 * 60 - 1, TooEarly),
        ("mri", -90 * 60, Open),
        ("Magnetom 3T", -90 * 60, Open),
        ("MRI", 15 * 60 - 10, Open),
        ("MRI", 15 * 60 - 9, TooLate),
        ("Vaccination", -45 * 60 - 1, TooEarly),
        ("Vaccination", -45 * 60, Open),
        ("Vaccination", -11, Open),
        ("Vaccination", 0, TooLate),
        ("Something else", -45 * 60 - 1, TooEarly),
        ("", 15 * 60 - 10, Open),
    ],
)
def test_a_kind_of_visit_may_have_a_window_of_its_own(said: str, seconds: int, kind: type) -> None:
    kinds = (
        VisitType("mri", "MRI", early_minutes=90, also=("MAGNETOM-3T",)),
        VisitType("shot", "Vaccination", late_minutes=0),
    )
    settings = replace(SETTINGS, places=Places((), (HealthcareService("all", "All", visit_types=kinds),)))
    booking = replace(appointment(), description=said, service="all")
    assert isinstance(judge(booking, START + timedelta(seconds=seconds), settings), kind)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (AppointmentStatus.ARRIVED, AlreadyCheckedIn),
        (AppointmentStatus.CHECKED_IN, AlreadyCheckedIn),
        (AppointmentStatus.CANCELLED, Cancelled),
        (AppointmentStatus.FULFILLED, NotPossible),
        (AppointmentStatus.NOSHOW, NotPossible),
    ],
)
def test_the_status_is_told_before_the_time(status: AppointmentStatus, kind: type) -> None:
    assert isinstance(judge(appointment(status), START - timedelta(days=1), SETTINGS), kind)


def test_one_check_in_takes_all_that_can_still_be_attended() -> None:
    missed = appointment(start=START - timedelta(hours=3))
    later = appointment(start=START + timedelta(hours=3))
    cancelled = appointment(AppointmentStatus.CANCELLED, START + timedelta(hours=1))
    day = outlook((later, cancelled, appointment(), missed), START, SETTINGS)
    assert day.open == (appointment(), later)
    assert day.refusal is None


def test_already_in_is_told_before_anything_else() -> None:
    day = outlook(
        (appointment(AppointmentStatus.CANCELLED), appointment(AppointmentStatus.ARRIVED)), START, SETTINGS
    )
    assert day.open == ()
    assert isinstance(day.refusal, AlreadyCheckedIn)


def test_no_appointment_gives_no_refusal_and_nothing_open() -> None:
    assert outlook((), START, SETTINGS).refusal is None

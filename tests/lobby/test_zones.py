"""Day 12: the clinic's clock, its dates and its words on the lobby's window, in clinics where clocks differ."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest

from kiosk.services.record.patients import PatientService
from tests.factories import a_booking
from tests.lobby.conftest import Clock, Stage
from tests.zones import DAYS, ClinicDay

# As each clinic writes nine, and a quarter past eight, in the language that it speaks first.
NINE = {
    "dmy24": ("09:00", "08:15"),
    "dmy12": ("9:00", "8:15"),
    "ymd24": ("09:00", "08:15"),
    "mdy12": ("9:00", "8:15"),
}
# One of each clinic, of those whose clocks change a day when they do.
SOME = {day.settings.zone: day for day in DAYS}.values()
A_DAY = pytest.mark.parametrize("day", SOME, ids=lambda day: day.name)


@pytest.fixture
def at_nine(make_stage: Callable[..., Stage], clock: Clock) -> Callable[[ClinicDay, int, int], Stage]:
    """A lobby of a clinic with a booking at nine, at some time of its wall clock."""

    def made(day: ClinicDay, hour: int, minute: int) -> Stage:
        clock.now = day.at(hour, minute)
        changes = {
            item.name: getattr(day.settings, item.name)
            for item in fields(day.settings)
            if item.type in ("str", "int", "tuple[str, ...]")
        }
        stage = make_stage(**changes)
        PatientService(stage.database).take_in_appointments(
            [a_booking(of="maria", start=day.at(9))], stage.clock(), "import"
        )
        return stage

    return made


@A_DAY
def test_day_12_the_window_tells_the_clinics_time(at_nine: Callable[..., Stage], day: ClinicDay) -> None:
    stage = at_nine(day, 8, 50)
    nine, _ = NINE[day.settings.date_order + day.settings.hours]
    assert (
        stage.lobby.model.property("timeText").replace("\xa0", " ").startswith(nine.replace("9:00", "8:50"))
    )
    assert stage.lobby.model.property("language") == day.settings.languages[0]
    assert stage.lobby.model.patient.identity.property("dateOrder") == day.settings.date_order
    stage.to_appointments()
    stage.screen("appointments")
    assert stage.sees(nine)


@A_DAY
def test_day_12_whoever_is_too_early_is_told_when_by_the_clinics_clock(
    at_nine: Callable[..., Stage], day: ClinicDay
) -> None:
    stage = at_nine(day, 8, 10)
    stage.identify()
    stage.screen("refused")
    _, quarter = NINE[day.settings.date_order + day.settings.hours]
    assert stage.sees(quarter)


@A_DAY
def test_day_12_what_is_booked_after_midnight_is_open_before_it(
    at_nine: Callable[..., Stage], day: ClinicDay
) -> None:
    # Its window opens at 23:20.
    stage = at_nine(day, 23, 10)
    PatientService(stage.database).take_in_appointments(
        [a_booking(of="maria", start=day.at(0, 5, 1))], stage.clock(), "import"
    )
    stage.identify()
    stage.screen("refused")
    stage.lobby.model.wipe()
    stage.screen("welcome")
    stage.clock.now = day.at(23, 50)
    stage.to_appointments()
    stage.screen("appointments")
    assert [item.start for item in stage.lobby.model.patient.appointments.booked] == [day.at(0, 5, 1)]
    # Today it is not.
    stage.lobby.translation.use("en")
    assert stage.sees("This is your appointment tomorrow.")
    stage.lobby.translation.use("es")
    assert stage.sees("Esta es su cita de mañana.")
    stage.lobby.translation.use("en")
    stage.lobby.model.wipe()
    stage.screen("welcome")
    stage.clock.now = day.at(0, 10, 1)
    stage.to_appointments()
    stage.lobby.translation.use("en")
    assert stage.sees("This is your appointment today.")

"""Today, early, late and midnight where the clinic is, whatever its clocks do and wherever its computers seem to be."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.visit.arrival import Open, TooEarly, TooLate, judge
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.record.reading import day_bounds
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking
from tests.services.test_days import Clinic
from tests.zones import DAYS, ClinicDay

EVERY_DAY = pytest.mark.parametrize("day", DAYS, ids=lambda day: day.name)
SECOND = timedelta(seconds=1)


@pytest.fixture(scope="module", autouse=True)
def elsewhere() -> Iterator[None]:
    """The computer's own zone is nobody's: it is always another day there for some of them."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Pacific/Kiritimati"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@pytest.fixture
def clinic(empty: Database, tmp_path: Path) -> Iterator[Clinic]:
    made = Clinic(empty, tmp_path / "kiosk")
    yield made
    made.outbox.close()


@EVERY_DAY
def test_today_is_the_clinics(clinic: Clinic, empty: Database, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(12)
    mine = {"first": day.at(0, 0), "morning": day.at(9), "last": day.at(23, 59)}
    others = {"before": day.at(23, 59, -1), "after": day.at(0, 0, 1)}
    clinic.source_says(*(a_booking(1, start, key=key) for key, start in (mine | others).items()))
    for now in (day.at(0, 0), day.at(4), day.at(12), day.at(0, 0, 1) - SECOND):
        clinic.now = now
        assert {key for key, _ in clinic.expected()} == set(mine), now
    for now, these in ((day.at(0, 0) - SECOND, {"before"}), (day.at(0, 0, 1), {"after"})):
        clinic.now = now
        assert {key for key, _ in clinic.expected()} == these, now
    # What kiosks hold for when the record is away is of the same day.
    clinic.now = day.at(5)
    DayListMaker(empty, clinic.decided, clinic.clock, clinic.checkin).make()
    with empty.read() as connection:
        days = set(connection.execute(select(tables.day_list_entry.c.day)).scalars())
    assert days == {day.day}


@EVERY_DAY
def test_early_and_late_are_minutes_and_not_what_the_wall_says(day: ClinicDay) -> None:
    early, late = (timedelta(minutes=n) for n in (day.settings.early_minutes, day.settings.late_minutes))
    # Right before and after the clocks change, and at the day's ends.
    for start in (
        day.at(0, 10),
        day.at(1, 30),
        day.at(1, 30, fold=1),
        day.at(3, 5),
        day.at(9),
        day.at(23, 50),
    ):
        booking = a_booking(1, start)
        assert isinstance(judge(booking, start - early, day.settings), Open)
        assert isinstance(judge(booking, start - early - SECOND, day.settings), TooEarly)
        assert isinstance(judge(booking, start + late - timedelta(minutes=5), day.settings), Open)
        assert isinstance(judge(booking, start + late + SECOND, day.settings), TooLate)


@EVERY_DAY
def test_at_midnight_whoever_waits_goes_on_waiting(clinic: Clinic, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(23, 40)
    clinic.source_says(a_booking(1, day.at(23, 50)), a_booking(2, day.at(0, 10, 1)))
    receipt = clinic.checks_in(1)
    clinic.now = day.at(0, 5, 1)
    assert clinic.row(receipt.visit_id).ticket == receipt.ticket
    assert clinic.open_to(1) == ()
    assert clinic.open_to(2) == ("a2",)
    again = clinic.checks_in(2)
    assert {row.visit_id for row in clinic.arrivals.today()} == {receipt.visit_id, again.visit_id}


@EVERY_DAY
def test_a_booking_after_midnight_is_tomorrows(clinic: Clinic, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(23, 40)
    clinic.source_says(a_booking(1, day.at(0, 10, 1)))
    assert clinic.open_to(1) == ()
    clinic.now = day.at(0, 0, 1)
    assert clinic.open_to(1) == ("a1",)


ZONES = sorted(available_timezones() - {"localtime", "Factory", "posixrules"})
MOMENTS = st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


@given(zone=st.sampled_from(ZONES), now=MOMENTS)
def test_every_moment_is_of_one_day_in_every_zone(zone: str, now: datetime) -> None:
    settings = ClinicSettings(zone=zone)
    today = settings.today(now)
    begin, end = (moment.astimezone(UTC) for moment in day_bounds(today, settings))
    assert begin <= now < end
    assert settings.today(begin) == today
    assert settings.today(begin - SECOND) < today
    assert settings.today(end) > today
    assert settings.today(end - SECOND) == today
    # From 22 hours, where clocks are put forward by two, to 26.
    assert timedelta(hours=22) <= end - begin <= timedelta(hours=26)
    assert settings.local(now).tzinfo == ZoneInfo(zone)

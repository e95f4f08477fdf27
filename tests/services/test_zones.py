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
from kiosk.domain.identity import Identified
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.arrival import AlreadyCheckedIn, DayOutlook, Open, TooEarly, TooLate, judge
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.offline.identity import KeptDayList, NotOnList, OnList
from kiosk.services.record.reading import day_bounds
from kiosk.store import tables
from kiosk.store.database import Database
from tests.factories import a_booking, an_actor
from tests.services.clinic_maker import claim
from tests.services.expected import ListedAt
from tests.services.test_days import HERE, Clinic
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
def test_today_is_the_clinics(clinic: Clinic, empty: Database, tmp_path: Path, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(12)
    mine = {"first": day.at(0, 0), "morning": day.at(9), "last": day.at(23, 59)}
    others = {"before": day.at(23, 59, -1), "after": day.at(0, 0, 1)}
    clinic.source_says(*(a_booking(1, start, key=key) for key, start in (mine | others).items()))
    for now in (day.at(0, 15), day.at(4), day.at(12), day.at(23, 14)):
        clinic.now = now
        assert {key for key, _ in clinic.expected()} == set(mine), now
    # Over midnight those of the other day are awaited as well, for as long as their windows are open.
    for now, these in (
        (day.at(0, 0), {*mine, "before"}),
        (day.at(0, 0, 1) - SECOND, {*mine, "after"}),
        (day.at(0, 0) - SECOND, {"before", "first"}),
        (day.at(0, 0, 1), {"last", "after"}),
    ):
        clinic.now = now
        assert {key for key, _ in clinic.expected()} == these, now
    # What kiosks hold for when the record is away is of the same day.
    clinic.now = day.at(5)
    listed = ListedAt(empty, tmp_path, now=clinic.now)
    DayListMaker(empty, clinic.decided, clinic.clock, clinic.checkin).make()
    fetched = listed.fetch()
    assert fetched is not None
    assert fetched.day == day.day
    # It ends with that day, however long that is.
    listed.now = day.at(23, 59)
    assert listed.service.fetch() is not None
    listed.now = day.at(0, 0, 1)
    assert listed.service.fetch() is None


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
    assert {row.visit_id for row in clinic.arrivals.today(an_actor())} == {receipt.visit_id, again.visit_id}


@EVERY_DAY
def test_the_window_opens_before_midnight(clinic: Clinic, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    start = day.at(0, 20, 1)
    opens = start - timedelta(minutes=day.settings.early_minutes)
    clinic.source_says(a_booking(1, start), a_booking(1, day.at(9, 0, 1), key="nine"))
    clinic.now = opens - SECOND
    # Nobody is told more than that they are not known today.
    assert clinic.outlook(1) == DayOutlook((), None)
    assert clinic.expected() == []
    clinic.now = opens
    assert clinic.open_to(1) == ("a1",)
    assert [key for key, _ in clinic.expected()] == ["a1"]
    clinic.now = day.at(23, 50)
    receipt = clinic.checks_in(1)
    assert clinic.bookings(receipt.visit_id)["a1"] in HERE
    assert clinic.expected() == []
    assert clinic.row(receipt.visit_id).booked_at == start
    # At midnight it is the same attendance: in every list, told to be in, and taken up with what is still asked.
    clinic.now = day.at(0, 5, 1)
    assert clinic.row(receipt.visit_id).ticket == receipt.ticket
    assert isinstance(clinic.outlook(1).refusal, AlreadyCheckedIn)
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified)
    again = clinic.checkin.visit_today(who.session)
    assert again is not None
    assert again.id == receipt.visit_id
    clinic.is_seen(receipt.visit_id)
    with clinic.database.read() as connection:
        table = tables.appointment
        found = connection.execute(select(table.c.id, table.c.status))
        statuses = {row.id: row.status for row in found}
    assert statuses == {"a1": AppointmentStatus.FULFILLED, "nine": AppointmentStatus.BOOKED}


@EVERY_DAY
def test_the_window_closes_after_midnight(clinic: Clinic, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(12)
    start = day.at(23, 55)
    clinic.source_says(a_booking(1, start), a_booking(1, day.at(9, 0, 1), key="nine"), a_booking(2, start))
    clinic.now = day.at(0, 2, 1)
    assert clinic.open_to(1) == ("a1",)
    receipt = clinic.checks_in(1)
    row = clinic.row(receipt.visit_id)
    assert (row.ticket, row.booked_at) == (receipt.ticket, start)
    assert set(clinic.expected()) == {("a2", AppointmentStatus.BOOKED), ("nine", AppointmentStatus.BOOKED)}
    clinic.is_seen(receipt.visit_id)
    assert clinic.bookings(receipt.visit_id) == {"a1": AppointmentStatus.FULFILLED}
    clinic.now = start + timedelta(minutes=day.settings.late_minutes, seconds=1)
    assert clinic.outlook(2) == DayOutlook((), None)
    assert [key for key, _ in clinic.expected()] == ["nine"]


@EVERY_DAY
def test_a_check_in_that_midnight_interrupts_goes_on(clinic: Clinic, day: ClinicDay) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(23, 50)
    clinic.source_says(a_booking(1, day.at(23, 55)))
    who = clinic.identity.identify(claim(1), "kiosk-1")
    assert isinstance(who, Identified)
    begun = clinic.checkin.open_visit(who.session, ("a1",), "kiosk-1")
    clinic.now = day.at(0, 2, 1)
    receipt = clinic.checks_in(1)
    assert receipt.visit_id == begun.id
    assert clinic.bookings(begun.id)["a1"] in HERE
    assert clinic.row(begun.id).ticket == receipt.ticket


@EVERY_DAY
def test_without_the_record_the_window_is_open_over_midnight_too(
    clinic: Clinic, empty: Database, tmp_path: Path, day: ClinicDay
) -> None:
    clinic.decided.take(day.settings)
    clinic.now = day.at(12)
    clinic.source_says(a_booking(1, day.at(0, 20, 1)))
    kiosk = ListedAt(empty, tmp_path, now=day.at(12))
    DayListMaker(empty, clinic.decided, clinic.clock, clinic.checkin).make()
    kiosk.fetch()
    listed = KeptDayList(kiosk.kept, clinic.decided)
    assert isinstance(listed.find(claim(1), day.at(12)), NotOnList)
    found = listed.find(claim(1), day.at(23, 50))
    assert isinstance(found, OnList)
    assert [item.id for item in found.visit.appointments] == ["a1"]


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

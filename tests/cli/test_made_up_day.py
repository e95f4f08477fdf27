"""Behind each button of the demonstration there is something: times to book, ways to go, money, calls."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import app
from kiosk.cli.demo import furnish
from kiosk.cli.made_up import MadeUpClinic
from kiosk.cli.made_up_day import DEMO, LOBBY, leave_word
from kiosk.cli.made_up_staff import somebody_at
from kiosk.cli.made_up_words import STAIRS_LEFT, in_all
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.planning.free import Wish
from kiosk.domain.walking import ways_from
from kiosk.qt.languages import SHIPPED
from kiosk.services.desk.call_backs import CallBackService
from kiosk.services.desk.delays import DelayService
from kiosk.services.desk.planning import PlanService
from kiosk.services.record.clinic import ClinicService
from kiosk.store import tables
from kiosk.store.database import Database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    yield opened
    opened.close()


@pytest.fixture
def clinic(database: Database) -> MadeUpClinic:
    return furnish(database)


@pytest.fixture
def settings(database: Database, clinic: MadeUpClinic) -> ClinicSettings:
    return ClinicService(database).load()


def test_every_place_is_reached_from_the_entrance_without_steps(settings: ClinicSettings) -> None:
    level = ways_from(settings.walks, LOBBY, step_free=True)
    rooms = {place.id for place in settings.places.locations if place.room}
    assert rooms
    assert rooms <= set(level)
    assert any(not walk.step_free for walk in settings.walks)
    # In every language that a patient can choose.
    codes = {language.code for language in SHIPPED}
    assert all(set(walk.says) == codes for walk in settings.walks)
    assert set(in_all(STAIRS_LEFT)) == codes


def test_what_is_planned_is_offered_and_who_is_booked_can_say_so(
    database: Database, clinic: MadeUpClinic, settings: ClinicSettings
) -> None:
    now = app.system_clock()
    plan = PlanService(database, InForce(settings), app.system_clock)
    assert any(kind.by_patients for kind in settings.planning.kinds)
    for kind in settings.planning.kinds:
        found = plan.find(kind, now, now + timedelta(days=14), Wish(), DEMO)
        assert found
        # Nobody works on the day of which the clinic says so.
        closed = {holiday.day for holiday in settings.planning.holidays}
        assert not any(settings.today(free.start).isoformat() in closed for free in found)
    today = settings.today(now)
    # Besides those of today, which the source of all bookings gave.
    booked = plan.plan(today + timedelta(days=2), today + timedelta(days=30), DEMO)
    with database.read() as connection:
        mrns = {row.id: row.mrn for row in connection.execute(tables.patient.select())}
    assert [mrns[each.patient_id] for each in booked] == [clinic.try_these[2].mrn]


def test_the_desk_finds_a_call_a_delay_and_a_word(database: Database, clinic: MadeUpClinic) -> None:
    somebody_at(database, "Desk", app.system_clock)
    leave_word(database, clinic, app.system_clock)
    assert len(CallBackService(database, app.system_clock).open_ones(DEMO)) == 1
    assert len(DelayService(database, app.system_clock).standing(DEMO)) == 1
    with database.read() as connection:
        assert len(connection.execute(tables.message.select()).all()) == 1

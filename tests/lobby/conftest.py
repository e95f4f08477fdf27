"""The real lobby window on a small clinic, driven by touches and keys."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.people import AppointmentStatus, Coverage
from kiosk.lobby.laid_over import LaidOver
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings, SettingsError
from kiosk.store.database import Database
from tests.engines import under_a_login, walled
from tests.factories import a_booking, a_contact, a_patient
from tests.visitor import NOON, Visitor

# When those are booked who come at noon.
SOON = NOON + timedelta(minutes=10)
SETTINGS = ClinicSettings(name="Test Clinic", zone="UTC", idle_seconds=600, done_seconds=600)


class Clock:
    """Noon of a day, moved by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


def fill(database: Database) -> None:
    """Who is known to the clinic of the stage."""
    people = {
        "maria": ("García-López", 10, AppointmentStatus.BOOKED),
        "early": ("Early", 120, AppointmentStatus.BOOKED),
        "late": ("Late", -30, AppointmentStatus.BOOKED),
        "off": ("Cancelled", 10, AppointmentStatus.CANCELLED),
        "twin1": ("Twin", 10, AppointmentStatus.BOOKED),
        "twin2": ("Twin", 10, AppointmentStatus.BOOKED),
        "none": ("Nobody", 10, None),
    }
    PatientService(database).save(
        [
            a_patient(key=key, family=family, given="Maria", contact=a_contact())
            for key, (family, _, _) in people.items()
        ],
        [
            a_booking(of=key, start=NOON + timedelta(minutes=minutes), status=status)
            for key, (_, minutes, status) in people.items()
            if status
        ],
        {"maria": Coverage("c1", "Acme Health", "ABC1234821")},
    )


class Stage(Visitor):
    """A patient, a lobby and its record, whose ``urls`` are the lobby's and that of the rest of the clinic."""

    def __init__(
        self,
        urls: tuple[str, str],
        settings: ClinicSettings,
        clock: Clock,
        place: str = "",
        machine: Mapping[str, Any] | None = None,
    ) -> None:
        own, self.url = urls
        self.clock = clock
        self.database = app.open_database(self.url)
        ClinicService(self.database).save(settings)
        self._own = self.database if own == self.url else Database(own)
        computer = MachineSettings(database_url=own, kiosk_name="kiosk-1", place=place, **machine or {})
        try:
            lobby = app.make_lobby(self._own, computer, clock)
        except SettingsError:
            self._close_records()
            raise
        super().__init__(lobby)
        self.lobby.window.show(fullscreen=False)
        self.screen("welcome")

    @property
    def page_scrolls(self) -> bool:
        return bool(self.page.property("scrolls"))

    @property
    def page(self) -> QQuickItem:
        """The page that is shown."""
        page: QQuickItem = self.item("stage").property("item")
        return page

    def item(self, name: str) -> QQuickItem:
        """What is shown under ``name``, without scrolling there; it has to be there."""
        found = self.play.find(name)
        assert found is not None, name
        return found

    def turn(self, over: LaidOver, button: str, to: str) -> None:
        """Touch until the part ``to`` is shown: a first press may only show what was below the edge."""

        def seen() -> tuple[str, str]:
            return str(self.page.property("scrollPosition")), str(over.property("part"))

        def moved() -> bool:
            return seen() != before and not over.busy

        before = seen()
        for _ in range(6):
            self.press(button)
            self.play.wait(moved, f"what comes of {button}")
            before = seen()
            if before[1] == to:
                return
        raise AssertionError(to)

    def close(self) -> None:
        self.lobby.close()
        self._close_records()

    def _close_records(self) -> None:
        self._own.close()
        self.database.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


# Where the lobby does what it asks of the record: there the wall must let it.
_WALLED = {
    "visits",
    "steps",
    "refusals",
    "days",
    "insurances",
    "one_miss",
    "staff_exit",
    "questions",
    "payment",
    "delays",
    "notices",
    "check_out",
    "letters",
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    walled(metafunc, _WALLED)


@pytest.fixture
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    yield from under_a_login(request, tmp_path, fill, "lobby_1")


@pytest.fixture
def make_stage(qtbot: QtBot, urls: tuple[str, str], clock: Clock) -> Iterator[Callable[..., Stage]]:
    made: list[Stage] = []

    def make(place: str = "", machine: Mapping[str, Any] | None = None, **changes: object) -> Stage:
        made.append(Stage(urls, replace(SETTINGS, **changes), clock, place, machine))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(make_stage: Callable[..., Stage]) -> Stage:
    return make_stage()


@pytest.fixture
def other(stage: Stage) -> Iterator[Database]:
    """The same record as another program sees it."""
    opened = Database(stage.url)
    yield opened
    opened.close()

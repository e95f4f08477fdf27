"""The real staff window on a small clinic, with another program writing to the same record."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.app import content
from kiosk.app.staff import staff_services
from kiosk.domain.clinic import InForce
from kiosk.domain.feed import Change
from kiosk.domain.permissions import StaffRole
from kiosk.domain.visit.steps import ContactConfirmed, FieldChange, Step
from kiosk.qt.feed import FeedBridge
from kiosk.qt.runner import Runner
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.forms import FormService
from kiosk.services.record.patients import PatientService
from kiosk.staff.services import StaffServices
from kiosk.staff.window import StaffWindow, make_window
from kiosk.store.database import Database
from tests.actors import signed_in
from tests.engines import under_a_login, walled
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

PEOPLE = 8


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform says this of every window with a smallest size, and of one that comes to the front."""
    item.add_marker(
        pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)", extend=True)
    )


@dataclass
class Desk:
    """The window, and what the rest of the clinic does."""

    window: StaffWindow
    services: StaffServices
    feed: FeedBridge
    elsewhere: Database
    clock: list[datetime]
    chimes: list[datetime] = field(default_factory=list)
    # All that the feed has told.
    heard: list[frozenset[Change]] = field(default_factory=list)

    @property
    def checkin(self) -> Kiosk:
        return Kiosk(self.elsewhere, SETTINGS, self.now)

    @property
    def queue(self) -> QueueService:
        return QueueService(self.elsewhere, SETTINGS, self.now)

    def now(self) -> datetime:
        return self.clock[0]

    def pause(self) -> None:
        """The window hears of nothing any more."""
        self.feed.changed.disconnect(self.window.model.news)

    def arrive(self, number: int, *changes: FieldChange) -> str:
        """Another program lets a patient arrive."""
        visit = self.checkin.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        steps: list[Step] = list(whole_visit())
        if changes:
            steps[0] = ContactConfirmed(changes)
        for step in steps:
            self.checkin.apply(record(visit.id, step))
        return visit.id

    def texts(self, key: str = "arrivals") -> list[list[str]]:
        table = self.window.shelf.table(key)
        return [
            [str(table.data(table.index(row, column))) for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]


def fill(database: Database) -> None:
    """Who is booked today."""
    people = range(1, PEOPLE + 1)
    PatientService(database).save([a_patient(n) for n in people], [a_booking(n) for n in people])


# Where staff do what they do: there the wall must let them.
_WALLED = {
    "acts", "appointments_card", "checking_in", "correcting", "decisions", "disclosing", "door", "from_kiosks",
    "joining", "lists", "looked", "messages", "money", "opening", "person_card", "privacy", "registering", "search",
    "telephone", "who_is_here_card", "window", "planning", "estimates", "asked_at_desk",
}  # fmt: skip


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    walled(metafunc, _WALLED)


@pytest.fixture
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    yield from under_a_login(request, tmp_path, fill, "staff_1")


@pytest.fixture
def desk(qtbot: QtBot, urls: tuple[str, str]) -> Iterator[Desk]:
    database, elsewhere = map(Database, urls)
    clock, chimes, clinic = [NOW], [], InForce(SETTINGS)

    def now() -> datetime:
        return clock[0]

    forms = FormService(database, now, content.load_forms(paths.resources() / "questionnaires"))
    services = staff_services(database, clinic, now, forms)
    actor = signed_in(elsewhere, "Desk", StaffRole.MANAGER)
    runner, feed = Runner(), FeedBridge(database.feed())
    window = make_window(services, runner, feed, clinic, actor, now, lambda: chimes.append(now()))
    feed.start()
    window.show()
    qtbot.addWidget(window)

    def ready() -> bool:
        window.activateWindow()
        return window.isActiveWindow() and window.model.updated_at is not None

    qtbot.waitUntil(ready)
    made = Desk(window, services, feed, elsewhere, clock, chimes)
    feed.changed.connect(made.heard.append)
    yield made
    feed.stop()
    runner.close()
    window.close()
    database.close()
    elsewhere.close()

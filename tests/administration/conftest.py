"""A staff computer at which somebody signs in who administers, on both engines."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.administration.window import AdministrationWindow
from kiosk.app.front_desk import FrontDesk
from kiosk.domain.accounts import ASKED_HOLDS
from kiosk.qt.widgets.again import AgainDialogue
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import under_a_login, walled
from tests.factories import a_booking, a_patient
from tests.services.staffing.people import PASSWORD, QUICK, Works, clock_of

PLACE = QRect(0, 0, 1366, 768)
D = TypeVar("D", bound=QDialog)
W = TypeVar("W", bound=QWidget)


def pytest_itemcollected(item: pytest.Item) -> None:
    """The offscreen platform says this of every window with a smallest size."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True))


# What is administered goes through the wall of a server as well.
_WALLED = {
    "people", "opening", "audit_page", "glass_page", "settings_page", "forms_page", "rules_page", "places_page",
    "computers_page", "looked_page", "export_page", "articles_page", "plan_page",
}  # fmt: skip


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    walled(metafunc, _WALLED)


class Place:
    """A staff computer's program, those who may sign in at it, and what else is in the record."""

    def __init__(self, qtbot: QtBot, urls: tuple[str, str]) -> None:
        self.qtbot = qtbot
        self.own, self.elsewhere = map(Database, urls)
        self.clock = clock_of(self.elsewhere)
        self.works = Works(self.elsewhere, self.clock, self.own)
        self.machine = MachineSettings(urls[0], "kiosk-1", staff_name="desk-1")

    @cached_property
    def program(self) -> FrontDesk:
        """Started when it is first looked at."""
        made = FrontDesk(self.own, self.machine, self.clock, QUICK)
        made.show(PLACE)
        self.qtbot.waitUntil(made.door.isVisible)
        return made

    def type_in(self, name: str, password: str = PASSWORD) -> None:
        """As somebody does at the door: a name, Enter, a password, Enter."""
        door = self.program.door
        door.activateWindow()
        self.qtbot.waitUntil(door.isActiveWindow)
        door.name.insert(name)
        QTest.keyClick(door.name, Qt.Key.Key_Return)
        self.qtbot.waitUntil(door.secret.hasFocus)
        QTest.keyClicks(door.secret, password)
        QTest.keyClick(door.secret, Qt.Key.Key_Return)

    def sign_in(self, name: str) -> AdministrationWindow:
        """The administration window of somebody who works in no other."""
        self.type_in(name)
        self.qtbot.waitUntil(lambda: self.program.desk is not None)
        window = self.window
        self.settle()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    @property
    def window(self) -> AdministrationWindow:
        assert self.program.desk is not None
        found = self.program.desk.administration
        assert found is not None
        return found.window

    def settle(self) -> None:
        """What was begun has come to an end."""
        runner = self.window.office._runner
        self.qtbot.waitUntil(lambda: runner.idle)

    def opened(self, kind: type[D]) -> D:
        """The dialogue of this kind, once it has the keys."""

        def there() -> bool:
            found = self._shown(kind)
            if len(found) == 1:
                found[0].activateWindow()
            return len(found) == 1 and found[0].isActiveWindow()

        self.qtbot.waitUntil(there)
        return self._shown(kind)[0]

    def _shown(self, kind: type[D]) -> list[D]:
        return [made for made in QApplication.allWidgets() if isinstance(made, kind) and made.isVisible()]

    def closed(self, kind: type[QDialog]) -> None:
        self.qtbot.waitUntil(lambda: not self._shown(kind))

    def forget_the_password(self) -> None:
        """So much time goes by that it is asked for again; the session lives on."""
        assert self.program.desk is not None
        self.clock.now += ASKED_HOLDS

    def again(self, password: str = PASSWORD) -> AgainDialogue:
        """Type the password that is asked for again."""
        asked = self.opened(AgainDialogue)
        self.qtbot.waitUntil(asked.password.hasFocus)
        QTest.keyClicks(asked.password, password)
        QTest.keyClick(asked.password, Qt.Key.Key_Return)
        return asked

    def audited(self, action: str) -> list[str]:
        """Who has done it, one after the other."""
        return who_did(self.elsewhere, action)

    def close(self) -> None:
        self.program.close()
        self.own.close()
        self.elsewhere.close()


def fill(database: Database) -> None:
    """Somebody who is booked today."""
    from kiosk.services.record.patients import PatientService

    PatientService(database).save([a_patient(1)], [a_booking(1)])


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    yield from under_a_login(request, tmp_path, fill, "staff_1")


@pytest.fixture
def place(
    qtbot: QtBot, urls: tuple[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Place]:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    made = Place(qtbot, urls)
    yield made
    made.close()

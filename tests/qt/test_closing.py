"""A program that was closed leaves nothing behind in its process: a preview opens and closes lobbies by the dozen."""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from tests.factories import an_actor
from tests.visitor import NOON, Visitor


def of_lobby(_qtbot: QtBot, database: Database, machine: MachineSettings) -> "weakref.ref[QObject]":
    lobby = app.make_lobby(database, machine, lambda: NOON)
    lobby.window.show(fullscreen=False)
    visitor = Visitor(lobby)
    visitor.screen("welcome")
    visitor.press("startButton")
    visitor.screen("identity")
    lobby.close()
    return weakref.ref(lobby.model)


def of_staff(qtbot: QtBot, database: Database, machine: MachineSettings) -> "weakref.ref[QObject]":
    staff = app.make_staff(database, machine, an_actor(), lambda: NOON)
    staff.window.show()
    qtbot.waitUntil(lambda: staff.window.model.updated_at is not None)
    staff.close()
    return weakref.ref(staff.window.model)


@pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)
@pytest.mark.parametrize("of_program", [of_lobby, of_staff])
def test_what_was_closed_is_gone(
    qtbot: QtBot,
    tmp_path: Path,
    of_program: Callable[[QtBot, Database, MachineSettings], "weakref.ref[QObject]"],
) -> None:
    url = f"sqlite:///{tmp_path / 'clinic.db'}"
    database = app.open_database(url)
    model = of_program(
        qtbot, database, MachineSettings(database_url=url, kiosk_name="one", staff_name="Desk")
    )
    database.close()
    # What was still to be told goes with whom it was to be told to.
    QCoreApplication.processEvents()
    gc.collect()
    assert model() is None

"""The patients' lobby, on a record that is open."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app.record import Clock, KioskMemory, LobbyRecord, lobby_record
from kiosk.clock import system_clock
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.domain.forms import Form
from kiosk.lobby.model import LobbyModel
from kiosk.lobby.narrator import Narrator
from kiosk.lobby.promised import Promised
from kiosk.lobby.window import lobby_model, open_lobby
from kiosk.qt.feed import FeedBridge
from kiosk.qt.panel import pitch
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
from kiosk.qt.serial_scanner import SerialScanner
from kiosk.qt.translation import Translation
from kiosk.settings import MachineSettings
from kiosk.store.database import Database


@dataclass
class Lobby:
    """A running lobby."""

    model: LobbyModel
    window: QuickWindow
    translation: Translation
    runner: Runner
    feed: FeedBridge
    delivery: KioskMemory

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.model.close()
        self.feed.stop()
        if (reader := self.window.findChild(Narrator)) is not None:
            reader.close()
        if (scanner := self.window.findChild(SerialScanner)) is not None:
            scanner.stop()
        self.runner.close()
        self.window.close()
        self.translation.close()
        self.delivery.close()
        # A model's connections keep whatever they call, and so the model: it would outlive its lobby.
        shiboken6.delete(self.model)


def make_lobby(
    database: Database,
    machine: MachineSettings,
    clock: Clock = system_clock,
    size: QSize | None = None,
    forms: dict[str, Form] | None = None,
) -> Lobby:
    """The lobby on ``database``, not yet shown; ``forms`` instead of those of the program.

    Where the record does not answer, it begins with what this kiosk has kept of the clinic.

    Raises:
        WindowFailed: the window cannot be made.
        StoreUnavailable: the record does not answer, and nothing is kept.
    """
    clinic = InForce(ClinicSettings())
    record = lobby_record(database, machine, clock, clinic, forms)
    clinic.take(record.settings)
    translation = Translation(paths.resources() / "i18n")
    if languages := record.settings.languages:
        translation.use(languages[0])
    runner = Runner()
    promised = Promised()
    promised.keep(record.services)
    millimetres = pitch(machine.millimetres_per_pixel, QGuiApplication.primaryScreen(), size)
    model = lobby_model(promised, clinic, machine, clock, translation, runner, millimetres)
    window = open_lobby(model, translation, paths.resources(), machine, size)
    return lobby_on(record, model, window, translation, runner)


def lobby_on(
    record: LobbyRecord, model: LobbyModel, window: QuickWindow, translation: Translation, runner: Runner
) -> Lobby:
    """The lobby whole: ``model``, which ``window`` shows already, on its ``record``."""
    model.open(record.settings, record.forms, record.forms_revision)
    feed = FeedBridge(record.database.feed())
    feed.changed.connect(model.news)
    feed.start()
    record.delivery.start()
    model.camera_scan.trouble.connect(record.delivery.faults.note)
    if (scanner := window.findChild(SerialScanner)) is not None:
        scanner.lost.connect(record.delivery.faults.note)
        scanner.start()
    return Lobby(model, window, translation, runner, feed, record.delivery)

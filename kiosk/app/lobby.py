"""The patients' lobby, on a record that is open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from kiosk import paths
from kiosk.app.record import Clock, Delivery, LobbyRecord, lobby_record, system_clock
from kiosk.domain.forms import Form
from kiosk.lobby.model import LobbyModel
from kiosk.lobby.window import open_lobby
from kiosk.qt.camera import find_camera
from kiosk.qt.feed import FeedBridge
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
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
    delivery: Delivery

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.feed.stop()
        self.runner.close()
        self.window.close()
        self.translation.close()
        self.delivery.close()


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
    record = lobby_record(database, machine, clock, forms)
    translation = Translation(paths.resources() / "i18n")
    if languages := record.clinic.current.languages:
        translation.use(languages[0])
    runner = Runner()
    model = _model(record, machine, clock, translation, runner)
    window = open_lobby(model, translation, paths.resources(), size)
    return _begun(record, model, window, translation, runner)


def lobby_on(
    record: LobbyRecord,
    machine: MachineSettings,
    clock: Clock,
    window: QuickWindow,
    translation: Translation,
    runner: Runner,
) -> Lobby:
    """The lobby in the place of what ``window`` showed while ``record`` was opened."""
    model = _model(record, machine, clock, translation, runner)
    window.activity.connect(model.activity)
    window.window.setProperty("lobby", model)
    return _begun(record, model, window, translation, runner)


def _model(
    record: LobbyRecord, machine: MachineSettings, clock: Clock, translation: Translation, runner: Runner
) -> LobbyModel:
    return LobbyModel(
        record.services,
        record.content,
        record.clinic,
        runner,
        translation,
        clock,
        machine.kiosk_name,
        forms_revision=record.forms_revision,
        millimetres_per_pixel=machine.millimetres_per_pixel,
        camera=lambda: find_camera(machine.camera_file),
    )


def _begun(
    record: LobbyRecord, model: LobbyModel, window: QuickWindow, translation: Translation, runner: Runner
) -> Lobby:
    feed = FeedBridge(record.database.feed())
    feed.changed.connect(model.news)
    feed.start()
    record.delivery.courier.start()
    return Lobby(model, window, translation, runner, feed, record.delivery)

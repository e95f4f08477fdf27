"""The words that open a window, and how a lobby starts: its welcome screen first, the record behind it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from kiosk import log, paths, settings
from kiosk.cli.heart import LEFT, OPEN, Heart
from kiosk.cli.running import run_to_end
from kiosk.clock import system_clock
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.lobby.front import Foyer
from kiosk.lobby.gate import Gate
from kiosk.lobby.narrator import Narrator
from kiosk.lobby.promised import Promised
from kiosk.lobby.window import lobby_model, open_lobby
from kiosk.qt import quick
from kiosk.qt.panel import pitch
from kiosk.qt.placing import Placed
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation
from kiosk.settings import MachineSettings
from kiosk.store.front import read_front

if TYPE_CHECKING:
    from kiosk.app import Lobby, LobbyRecord
    from kiosk.lobby.model import LobbyModel
    from kiosk.store.database import Database

BOARD_SIZE = QSize(1920, 1080)
# Milliseconds after the lobby is ready: Qt's sound is loaded behind the first touches.
ATTENDS_AFTER = 3000


def machine_settings(database: str = "", kiosk: str = "", staff: str = "") -> MachineSettings:
    """This computer's settings with what the command line says over them. Raises SettingsError."""
    loaded = settings.load()
    return replace(
        loaded,
        database_url=database or loaded.database_url,
        kiosk_name=kiosk or loaded.kiosk_name,
        staff_name=staff or loaded.staff_name,
    )


def rectangle(text: str) -> QRect:
    """``1080x1920+0+0`` as a rectangle; the place may be left out. Raises ValueError."""
    size, _, place = text.partition("+")
    width, height = (int(part) for part in size.split("x"))
    x, y = (int(part) for part in place.split("+")) if place else (0, 0)
    return QRect(x, y, width, height)


def until_the_end(close: Callable[[], None], database: Database | None = None) -> int:
    """Run to the end of a program, and put everything away; its connections last, when nobody uses one any more."""
    code = run_to_end(quick.application())
    close()
    if database is not None:
        database.close()
    return code


def lobby(
    database: str = "", geometry: str = "", name: str = "", closable: str = "", heart: Heart | None = None
) -> int:
    """The patients' touch screen, until it is ended; the exit code. ``heart`` is that of one that is watched."""
    # What is loaded now stays: to look through it for what could be given back would only take its time.
    gc.disable()
    machine = machine_settings(database, kiosk=name)
    application = quick.application(software=machine.software_rendering, widgets=False)
    if heart is not None:
        heart.begin(application)
    place = rectangle(geometry) if geometry else None
    size = place.size() if place else None
    clinic = read_front(paths.kiosk_folder(machine.database_url, machine.kiosk_name))
    if clinic is not None:
        start = Start(machine, clinic, size, heart=heart)
        if not closable:
            start.window.lock()
        start.show(place)
        code = until_the_end(start.close)
        if start.error is not None:
            raise start.error
        return code
    # The very first start: there is nothing to show before the record says whose it is.
    from kiosk import app

    record = app.open_for_lobby(machine.database_url)
    made = app.make_lobby(record, machine, size=size)
    if place:
        Placed(made.window.window, place)
    made.model.ended.connect(_left)
    if not closable:
        made.window.lock()
    made.window.show(fullscreen=place is None)
    if heart is not None:
        heart.say(OPEN)
    loaded()
    log.get(__name__).info("record_open")
    return until_the_end(made.close, record)


def away(heart: Heart, database: str = "", geometry: str = "", name: str = "") -> int:
    """What the screen shows while a watched lobby cannot be there; the exit code."""
    from kiosk.lobby.away import AwayModel, open_away

    machine = machine_settings(database, kiosk=name)
    heart.begin(quick.application(software=machine.software_rendering, widgets=False))
    clinic = read_front(paths.kiosk_folder(machine.database_url, machine.kiosk_name))
    place = rectangle(geometry) if geometry else None
    size = place.size() if place else None
    millimetres = pitch(machine.millimetres_per_pixel, QGuiApplication.primaryScreen(), size)
    model = AwayModel(clinic.languages if clinic else (), paths.resources() / "i18n", millimetres)
    window = open_away(model, paths.resources(), size)
    if place:
        Placed(window.window, place)
    window.lock()
    window.show(fullscreen=place is None)
    return until_the_end(window.close)


def staff(database: str = "", geometry: str = "", name: str = "") -> int:
    """The front desk's window, until it is closed; the exit code."""
    machine = machine_settings(database, staff=name)
    quick.application(software=machine.software_rendering)
    from kiosk import app
    from kiosk.app.front_desk import FrontDesk

    record = app.open_database(machine.database_url)
    made = FrontDesk(record, machine)
    made.show(rectangle(geometry) if geometry else None)
    return until_the_end(made.close, record)


def board(database: str = "", geometry: str = "") -> int:
    """The waiting room's screen, until it is closed; the exit code."""
    machine = machine_settings(database)
    quick.application(software=machine.software_rendering, widgets=False)
    from kiosk import app

    place = rectangle(geometry) if geometry else None
    record = app.open_database(machine.database_url)
    made = app.make_board(record, size=place.size() if place else BOARD_SIZE, machine=machine)
    if place:
        Placed(made.window.window, place)
    made.window.show(fullscreen=place is None)
    return until_the_end(made.close, record)


WORDS: dict[str, Callable[..., int]] = {"lobby": lobby, "staff": staff, "board": board}


def loaded() -> None:
    """Everything that stays is there: what is made from now on is looked through for what can be given back."""
    gc.freeze()


def _left() -> None:
    """Whoever works here has ended the lobby."""
    QCoreApplication.exit(LEFT)


class Start(QObject):
    """A lobby from its first screen on: shown from what was kept, then ready for a touch, then with its record.

    Attributes:
        model: what the window shows, None while it is the foyer's.
        lobby: all of it, None before its record is open.
        error: why that cannot be; the program ends.
    """

    def __init__(
        self,
        machine: MachineSettings,
        clinic: ClinicSettings,
        size: QSize | None,
        clock: Callable[[], datetime] = system_clock,
        heart: Heart | None = None,
    ) -> None:
        """``clinic`` is what the kiosk has kept, ``size`` that of a window instead of the full screen."""
        super().__init__()
        self.model: LobbyModel | None = None
        self.lobby: Lobby | None = None
        self.error: Exception | None = None
        self._record: LobbyRecord | None = None
        self._database: Database | None = None
        self._machine = machine
        self._clock = clock
        self._heart = heart
        self._clinic = InForce(clinic)
        self._promised = Promised()
        self._fullscreen = size is None
        self._translation = Translation(paths.resources() / "i18n")
        self._runner = Runner()
        self._millimetres = pitch(machine.millimetres_per_pixel, QGuiApplication.primaryScreen(), size)
        self._foyer = Foyer(
            self._clinic, self._translation, clock, self._millimetres, camera=bool(machine.scan_camera)
        )
        self.window = open_lobby(self._foyer, self._translation, paths.resources(), machine, size)

    def show(self, place: QRect | None = None) -> None:
        """Show the welcome screen; with its first frame the rest begins."""
        if place is not None:
            Placed(self.window.window, place)
        # Without a GPU frames come from this thread, with one they do not.
        self.window.window.frameSwapped.connect(
            self._shown,
            Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
            ),
        )
        self.window.show(fullscreen=self._fullscreen)

    @Slot()
    def _shown(self) -> None:
        # In this order, one after the other; what a patient asks of the record stands behind both.
        self._runner.run(_load_lobby, self._loaded, self._failed)
        self._runner.run(self._open, self._opened, self._failed)

    def _loaded(self, _: None) -> None:
        """The lobby takes the foyer's place, and does what was touched there."""
        foyer = self._foyer
        model = self.model = lobby_model(
            self._promised,
            self._clinic,
            self._machine,
            self._clock,
            self._translation,
            self._runner,
            self._millimetres,
        )
        self.window.activity.disconnect(foyer.activity)
        self.window.activity.connect(model.activity)
        gate = self.window.findChild(Gate)
        if gate is None:
            raise RuntimeError("the lobby's window has no gate")
        gate.watch(model)
        if (reader := self.window.findChild(Narrator)) is not None:
            reader.watch(model)
            # Behind the first touches.
            QTimer.singleShot(ATTENDS_AFTER, reader, reader.attend)
        model.ended.connect(_left)
        self.window.window.setProperty("lobby", model)
        log.get(__name__).info("ready")
        foyer.let_in(model)
        if foyer.touched:
            model.activity()
        foyer.deleteLater()

    def _open(self) -> LobbyRecord:
        from kiosk import app

        self._database = app.open_for_lobby(self._machine.database_url)
        self._record = app.lobby_record(self._database, self._machine, self._clock, self._clinic)
        self._promised.keep(self._record.services)
        return self._record

    def _opened(self, record: LobbyRecord) -> None:
        from kiosk import app

        if self.model is None:
            raise RuntimeError("the record was opened before the lobby was loaded")
        self.lobby = app.lobby_on(record, self.model, self.window, self._translation, self._runner)
        if self._heart is not None:
            self._heart.say(OPEN)
        loaded()
        log.get(__name__).info("record_open")

    def _failed(self, error: Exception) -> None:
        self.error = error
        QCoreApplication.exit(1)

    def close(self) -> None:
        """Close the window and what is behind it, as far as it has come."""
        if self.lobby is not None:
            self.lobby.close()
        else:
            self._runner.close()
            self.window.close()
            self._translation.close()
            if self._record is not None:
                self._record.delivery.close()
        if self._database is not None:
            self._database.close()


def _load_lobby() -> None:
    """Load what a touch on the welcome screen needs, off the window's thread."""
    import_module("kiosk.lobby.model")

"""The lobby's window."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QGuiApplication

from kiosk.devices.speech import EspeakNg
from kiosk.domain.clinic import InForce
from kiosk.lobby.corner import Corner
from kiosk.lobby.front import Foyer
from kiosk.lobby.gate import Gate
from kiosk.lobby.narrator import Narrator
from kiosk.lobby.promised import Promised
from kiosk.lobby.wedge import Wedge
from kiosk.qt import display
from kiosk.qt.camera import find_camera
from kiosk.qt.code_camera import CodeCamera
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
from kiosk.qt.serial_scanner import SerialScanner
from kiosk.qt.speech_player import Output
from kiosk.qt.translation import Translation
from kiosk.settings import MachineSettings

if TYPE_CHECKING:
    from kiosk.lobby.model import LobbyModel

# A finger that presses drifts by up to 5 mm, a trembling one by 3; further than this it means to scroll.
DRAG_MILLIMETRES = 7


def open_lobby(
    model: LobbyModel | Foyer,
    translation: Translation,
    resources: Path,
    machine: MachineSettings,
    size: QSize | None = None,
    parent: QObject | None = None,
) -> QuickWindow:
    """The lobby's window on ``model``, not yet shown. Raises WindowFailed."""
    qml = resources / "qml"
    window = QuickWindow(qml, qml / "Kiosk" / "Lobby" / "Lobby.qml", {"lobby": model}, size, parent)
    window.activity.connect(model.activity)
    Gate(window).watch(model)
    Corner(window, model.millimetres)
    reading(window, machine).watch(model)
    Wedge(window)
    if machine.scanner_port:
        listening(window, machine)
    QGuiApplication.styleHints().setStartDragDistance(math.ceil(DRAG_MILLIMETRES / model.millimetres))
    translation.changed.connect(window.engine.retranslate)
    return window


def reading(window: QuickWindow, machine: MachineSettings) -> Narrator:
    """What reads a lobby's window aloud, as this computer's settings say."""

    def output() -> Output:
        # Qt's sound takes longer to load than the first screen may.
        with display.without(*display.OF_SOUND):
            from kiosk.qt.headphones import Headphones

            return Headphones(machine.headphones)

    return Narrator(window, None if machine.speech == "off" else EspeakNg, output)


def listening(window: QuickWindow, machine: MachineSettings) -> SerialScanner:
    """What hears the scanner at a serial port, once it is started: what that sends goes the way of what is typed."""
    scanner = SerialScanner(machine.scanner_port, machine.scanner_speed, window)

    def scanned(text: str) -> None:
        lobby = window.window.property("lobby")
        if lobby is not None:
            lobby.scanned(text)

    scanner.scanned.connect(scanned)
    return scanner


def lobby_model(
    promised: Promised,
    clinic: InForce,
    machine: MachineSettings,
    clock: Callable[[], datetime],
    translation: Translation,
    runner: Runner,
    millimetres_per_pixel: float,
) -> LobbyModel:
    """What the lobby of this computer shows, before its record is open."""
    # A window can be shown before this is loaded.
    from kiosk.lobby.model import LobbyModel

    return LobbyModel(
        promised,
        clinic,
        runner,
        translation,
        clock,
        machine.kiosk_name,
        millimetres_per_pixel=millimetres_per_pixel,
        camera=lambda: find_camera(machine.camera_file),
        scanner=machine.scanner or bool(machine.scanner_port),
        code_camera=(lambda: CodeCamera(machine.scan_camera, machine.camera_file))
        if machine.scan_camera
        else None,
    )

"""What every Qt Quick window of ours needs before and around its QML."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.qt import display, drawings
from kiosk.qt.garbage import GarbageCollector
from kiosk.qt.locked import StayingWindow
from kiosk.qt.no_network import NoNetwork

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class WindowFailed(RuntimeError):
    """The QML of a window could not be loaded; the message names file and line."""


def prepare_environment(*, software: bool) -> None:
    """What must be said before the application object is made; see also :mod:`kiosk.qt`."""
    if software:
        QQuickWindow.setSceneGraphBackend("software")


def application(*, software: bool = True, widgets: bool = True) -> QGuiApplication:
    """The one application object of this process; without ``widgets`` it is there sooner and has no Qt Widgets."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    prepare_environment(software=software)
    with display.said():
        made = _application() if widgets else QGuiApplication(["kiosk"])
    made.setApplicationName("kiosk")
    GarbageCollector(made)
    if made.platformName() == display.OFFSCREEN:
        display.leave_out_what_is_of_no_use()
    return made


def _application() -> QGuiApplication:
    from PySide6.QtWidgets import QApplication

    return QApplication(["kiosk"])


class QuickWindow(QObject):
    """One QML root window with its engine.

    Signals:
        activity: a key or the screen was touched.
    """

    activity = Signal()

    def __init__(
        self,
        qml: Path,
        file: Path,
        properties: dict[str, QObject],
        size: QSize | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Load ``file`` with the import path ``qml`` and the root's required ``properties``.

        Raises:
            WindowFailed: the QML is broken or a part of it is missing.
        """
        super().__init__(parent)
        self.engine = QQmlApplicationEngine(self)
        self._no_network = NoNetwork()
        self.engine.setNetworkAccessManagerFactory(self._no_network)
        problems: list[str] = []
        self.engine.warnings.connect(lambda found: problems.extend(item.toString() for item in found))
        self.engine.addImportPath(str(qml))
        drawings.provide(self.engine)
        self.engine.setInitialProperties(dict(properties))
        self.engine.load(QUrl.fromLocalFile(str(file)))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowFailed("\n".join(problems) or f"{file} has no window")
        self.window = roots[0]
        if size is not None:
            self.window.resize(size)
        self.window.installEventFilter(self)
        self._lock: StayingWindow | None = None
        self._first: QObject | None = None
        # Whether a press would do something now.
        self.takes_presses: Callable[[], bool] = lambda: True
        # And at this place of the window, where another may just have ended.
        self.takes_press_at: Callable[[QPoint], bool] = lambda place: True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of activity, and whether the focus ring is needed: after a key, not after a touch."""
        if event.type() is QEvent.Type.KeyPress:
            self._focus_visible(True)
            self.activity.emit()
        elif event.type() in _PRESSES:
            self._focus_visible(False)
            self.activity.emit()
        return super().eventFilter(watched, event)

    def _focus_visible(self, visible: bool) -> None:
        # By the window, which hands it on: to look the theme up took 70 ms of a program's first touch.
        if self.window.property("focusVisible") is (not visible):
            self.window.setProperty("focusVisible", visible)

    def show(self, *, fullscreen: bool) -> None:
        """Show the window; in a lobby it fills the screen and has no frame."""
        if fullscreen:
            self.window.setFlag(Qt.WindowType.FramelessWindowHint, True)
            self.window.showFullScreen()
        else:
            self.window.show()

    def lock(self) -> None:
        """From now on nothing that is done at the screen closes the window, or goes past it; `close` does."""
        self._lock = StayingWindow(self.window)
        if self._first is not None:
            self.window.installEventFilter(self._first)

    def looks_first(self, filter: QObject) -> None:
        """Have ``filter`` look at every event before whatever else looks, a lock that comes later too."""
        self._first = filter
        self.window.installEventFilter(filter)

    def close(self) -> None:
        """Close the window and let go of its QML before what it shows."""
        if self._lock is not None:
            self._lock.release()
        self.window.removeEventFilter(self)
        self.window.close()
        # At once, while what the QML shows is still there.
        shiboken6.delete(self.engine)

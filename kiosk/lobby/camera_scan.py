"""A code is shown to the camera, where this kiosk has one for it: what is seen goes the way of any other scan."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot

from kiosk import log
from kiosk.qt.code_camera import CodeCamera

translate = QCoreApplication.translate

# What lies over the page while the camera is on, by its name.
OVERLAY = "camera"
# So long it is looked for a code; as many times as long for whoever has asked for more time.
LOOKS_SECONDS = 30


class _Look(Enum):
    """How it stands."""

    OFF = auto()
    LOOKING = auto()
    NOTHING = auto()
    FAILED = auto()


class CameraScanModel(QObject):
    """The camera's picture and what to do, while that lies over the page.

    Signals:
        scanned: the text of a code that was seen.
        trouble: the camera does not work; with the exception that says how.
        closes: there is nothing more to be shown.
    """

    changed = Signal()
    scanned = Signal(str)
    trouble = Signal(object)
    closes = Signal()

    def __init__(
        self, make: Callable[[], CodeCamera] | None, times: Callable[[], int], parent: QObject
    ) -> None:
        """``make`` is None where no camera is to read codes; ``times``: how many times as long everything waits."""
        super().__init__(parent)
        self._make, self._times = make, times
        self._camera: CodeCamera | None = None
        self._look = _Look.OFF
        self._picture = ""
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._end(_Look.NOTHING))

    picture = Property(str, lambda self: self._picture, notify=changed)
    looking = Property(bool, lambda self: self._look is _Look.LOOKING, notify=changed)

    @Property(str, notify=changed)
    def heading(self) -> str:
        match self._look:
            case _Look.LOOKING | _Look.OFF:
                return translate("Lobby", "Show it to the camera")
            case _Look.NOTHING:
                return translate("Lobby", "We could not see a code")
            case _Look.FAILED:
                return translate("Lobby", "The camera does not work")
            case _ as never:
                assert_never(never)

    @Property(str, notify=changed)
    def text(self) -> str:
        match self._look:
            case _Look.LOOKING | _Look.OFF:
                return translate(
                    "Lobby",
                    "Hold your letter's code, or the back of your driver's license, in the frame. No picture is kept.",
                )
            case _Look.NOTHING:
                return translate(
                    "Lobby", "Hold it flat and still, in good light, and try again. Or close this and type."
                )
            case _Look.FAILED:
                return translate("Lobby", "Close this, and type your name and date of birth.")
            case _ as never:
                assert_never(never)

    @Property(str, notify=changed)
    def againText(self) -> str:
        return translate("Lobby", "Try again") if self._look is _Look.NOTHING else ""

    @Property(str, notify=changed)
    def closeText(self) -> str:
        return translate("Lobby", "Close")

    @property
    def is_offered(self) -> bool:
        """Whether there is a camera to read codes."""
        return self._make is not None

    @property
    def camera(self) -> CodeCamera | None:
        """The camera; None before it was used."""
        return self._camera

    def follow(self, overlay: str) -> None:
        """The camera is on while it lies over the page, and off whenever anything else does, or nothing."""
        if overlay == OVERLAY and self._look is _Look.OFF:
            self.begin()
        elif overlay != OVERLAY and self._look is not _Look.OFF:
            self._end(_Look.OFF)

    @Slot()
    def begin(self) -> None:
        """Look for a code, or look again."""
        if self._make is None:
            return
        if self._camera is None:
            self._camera = self._make()
            self._camera.setParent(self)
            self._camera.pictured.connect(self._show)
            self._camera.seen.connect(self._seen)
            self._camera.failed.connect(self._failed)
        self._look = _Look.LOOKING
        self._patience.start(LOOKS_SECONDS * 1000 * self._times())
        log.get(__name__).info("code_camera_on")
        self.changed.emit()
        self._camera.start()

    def close(self) -> None:
        """The lobby ends."""
        self._end(_Look.OFF)
        if self._camera is not None:
            self._camera.close()

    def _show(self, picture: str) -> None:
        self._picture = picture
        self.changed.emit()

    def _seen(self, text: str) -> None:
        self._end(_Look.OFF)
        self.closes.emit()
        self.scanned.emit(text)

    def _failed(self, error: Exception) -> None:
        self._end(_Look.FAILED)
        self.trouble.emit(error)

    def _end(self, look: _Look) -> None:
        self._patience.stop()
        if self._camera is not None:
            self._camera.stop()
        self._look, self._picture = look, ""
        self.changed.emit()

"""The kiosk's camera, asked for only when a photo is to be taken; or a picture file that stands in for one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk import log

FRAME_MILLISECONDS = 120


class Camera(QObject):
    """Gives frames between `start` and `stop`.

    Signals:
        frame: a new picture (QImage).
        failed: there will be none.
    """

    frame = Signal(QImage)
    failed = Signal()

    def start(self) -> None:
        """Begin to give frames."""
        raise NotImplementedError

    def stop(self) -> None:
        """Give no more."""
        raise NotImplementedError


class PictureFile(Camera):
    """A file in the place of a camera, for set-up and for trying things out."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._timer = QTimer(self, interval=FRAME_MILLISECONDS)
        self._timer.timeout.connect(self._give)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _give(self) -> None:
        image = QImage(str(self._path))
        if image.isNull():
            self.stop()
            log.get(__name__).warning("camera_failed", path=self._path.name)
            self.failed.emit()
        else:
            self.frame.emit(image)


class SystemCamera(Camera):
    """The first camera of the system, through Qt Multimedia."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._parts: list[Any] = []
        self._last = QImage()
        self._timer = QTimer(self, interval=FRAME_MILLISECONDS)
        self._timer.timeout.connect(lambda: None if self._last.isNull() else self.frame.emit(self._last))

    def start(self) -> None:
        # Loaded with the first photo: no other screen waits for it.
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self._session, camera, sink = QMediaCaptureSession(), QCamera(), QVideoSink()
        self._session.setCamera(camera)
        self._session.setVideoSink(sink)
        sink.videoFrameChanged.connect(lambda frame: setattr(self, "_last", frame.toImage()))
        camera.errorOccurred.connect(self._failed)
        self._parts = [camera, sink]
        camera.start()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        if self._parts:
            self._parts[0].stop()
        self._session, self._parts, self._last = None, [], QImage()

    def _failed(self, _error: object, _text: str) -> None:
        log.get(__name__).warning("camera_failed")
        self.stop()
        self.failed.emit()


def find_camera(picture_file: str) -> Camera | None:
    """The camera to use, None where this computer has none."""
    if picture_file:
        return PictureFile(Path(picture_file))
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        log.get(__name__).warning("camera_failed", reason="no_multimedia")
        return None
    return SystemCamera() if QMediaDevices.videoInputs() else None

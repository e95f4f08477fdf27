"""The camera that reads codes: on from `start` to `stop` and never else; looked through in threads of its own.

One frame is looked at at a time, and one waits, the newest: those that come meanwhile go by. No frame is kept, written
or logged; with `stop` the last one is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from kiosk import log
from kiosk.devices.cameras import is_named, is_refused
from kiosk.domain.scanning.shown import ShownCode
from kiosk.qt import display, pictures
from kiosk.qt.codes_seen import CodeReader
from kiosk.qt.frames import grey
from kiosk.qt.runner import Runner

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCameraDevice, QVideoFrame

T = TypeVar("T")

# Of what stands in for a camera.
FILE_MILLISECONDS = 120
# What is shown of what it sees is renewed after so long, and no sooner.
PICTURE_MILLISECONDS = 66
# A camera that gives no frame for so long does not work, or was pulled out.
SILENT_MILLISECONDS = 6000
PICTURE_SIDE = 480
# A camera is asked for no more pixels than are looked at, and for no fewer frames in a second.
WIDEST = 1920
FEWEST_FRAMES = 10


class CameraMissing(Exception):
    """There is no camera, or none of the name that the settings say."""


class CameraRefused(Exception):
    """The system does not let this program use the camera."""


class CameraBroken(Exception):
    """The camera is there, or was, and gives no frames."""


class _Newest(Generic[T]):
    """Does one thing, in a thread of its own, with one frame after the other: always with the newest."""

    def __init__(self, work: Callable[[QVideoFrame], T], done: Callable[[T], None], parent: QObject) -> None:
        self._runner = Runner(parent)
        self._work, self._done = work, done
        self._waits: QVideoFrame | None = None
        self._busy = False
        # Nothing comes of a frame of before the last `forget`.
        self._time = 0

    def give(self, frame: QVideoFrame) -> None:
        """Look at ``frame``, as soon as the one before it is done."""
        if self._busy:
            self._waits = frame
            return
        self._busy = True
        time = self._time

        def done(found: T) -> None:
            self._next()
            if self._time == time:
                self._done(found)

        self._runner.run(lambda: self._work(frame), done, lambda _: self._next())

    def forget(self) -> None:
        """Nothing waits any more, and nothing comes of what is looked at."""
        self._waits = None
        self._time += 1

    def close(self) -> None:
        """Wait for what is looked at."""
        self.forget()
        self._runner.close()

    def _next(self) -> None:
        self._busy = False
        frame, self._waits = self._waits, None
        if frame is not None:
            self.give(frame)


class CodeCamera(QObject):
    """Looks for codes in what a camera sees.

    Signals:
        pictured: what it sees, as a data URL to be shown.
        seen: the text of the code that is shown to it.
        failed: there will be nothing; with the exception that says why. It has stopped.
    """

    pictured = Signal(str)
    seen = Signal(str)
    failed = Signal(object)

    def __init__(self, name: str, picture_file: str = "", parent: QObject | None = None) -> None:
        """``name`` is a part of what the system calls the camera, or `ANY`; a picture's file may stand in for it."""
        super().__init__(parent)
        self._name, self._picture_file = name, picture_file
        self._session: Any = None
        self._camera: Any = None
        # Where its frames come in; None while it is off.
        self.sink: Any = None
        self._reader, self._shown = CodeReader(), ShownCode()
        self._eyes = _Newest(self._codes, self._look, self)
        self._mirror = _Newest(_picture, self.pictured.emit, self)
        self._pictured = QElapsedTimer()
        self._silence = QTimer(self, interval=SILENT_MILLISECONDS, singleShot=True)
        self._silence.timeout.connect(lambda: self._fail(CameraBroken("no frame")))
        self._file = QTimer(self, interval=FILE_MILLISECONDS)
        self._file.timeout.connect(self._give_file)

    @property
    def is_on(self) -> bool:
        """Whether anything may be seen."""
        return self.sink is not None

    def start(self) -> None:
        """Begin to look."""
        self.stop()
        with display.without(*display.OF_SOUND):
            try:
                # Loaded with the first code that is shown: no other screen waits for it.
                from PySide6.QtMultimedia import QVideoSink
            except ImportError:
                self._fail(CameraBroken("a library of the system is missing"))
                return
            self.sink = QVideoSink(self)
        self._reader, self._shown = CodeReader(), ShownCode()
        self._pictured.invalidate()
        # A camera has a thread of its own, and its frames come in there.
        self.sink.videoFrameChanged.connect(self._frame, Qt.ConnectionType.QueuedConnection)
        self._silence.start()
        if self._picture_file:
            self._file.start()
        else:
            self._start_camera()

    def stop(self) -> None:
        """See nothing any more, at once; of what is still looked at nothing comes."""
        self._silence.stop()
        self._file.stop()
        self._eyes.forget()
        self._mirror.forget()
        sink, self.sink = self.sink, None
        camera, self._camera = self._camera, None
        session, self._session = self._session, None
        if camera is not None:
            camera.blockSignals(True)
            camera.stop()
        if session is not None:
            session.setCamera(None)
            session.setVideoSink(None)
        for part in (sink, camera, session):
            if part is not None:
                part.blockSignals(True)
                part.deleteLater()

    def close(self) -> None:
        """Stop, and wait for what is looked at."""
        self.stop()
        self._eyes.close()
        self._mirror.close()

    def _start_camera(self) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices

        with display.without(*display.OF_SOUND):
            found = [
                device for device in QMediaDevices.videoInputs() if is_named(self._name, device.description())
            ]
            if not found:
                # One that may not be opened is not among those.
                refused = is_refused(self._name)
                self._fail(CameraRefused("by the system") if refused else CameraMissing("no such camera"))
                return
            self._camera, self._session = QCamera(found[0], self), QMediaCaptureSession(self)
            if (wanted := best_format(found[0])) is not None:
                self._camera.setCameraFormat(wanted)
            self._camera.errorOccurred.connect(self._broke, Qt.ConnectionType.QueuedConnection)
            self._session.setCamera(self._camera)
            self._session.setVideoSink(self.sink)
            self._camera.start()

    def _broke(self, _error: object, _text: str) -> None:
        if self.is_on:
            self._fail(CameraBroken("told by the system"))

    def _fail(self, error: Exception) -> None:
        self.stop()
        log.get(__name__).warning("code_camera_failed", exc_type=type(error).__name__)
        try:
            # With a place, as whatever is told to the front desk has one.
            raise error
        except (CameraMissing, CameraRefused, CameraBroken) as told:
            self.failed.emit(told)

    def _give_file(self) -> None:
        from PySide6.QtMultimedia import QVideoFrame

        image = QImage(str(Path(self._picture_file)))
        if image.isNull():
            self._fail(CameraBroken("the picture's file cannot be read"))
        elif self.sink is not None:
            self.sink.setVideoFrame(QVideoFrame(image))

    def _frame(self) -> None:
        """There is a new frame; of several that were told of, the newest."""
        if self.sink is None:
            return
        frame = self.sink.videoFrame()
        if not frame.isValid():
            return
        self._silence.start()
        self._eyes.give(frame)
        if not self._pictured.isValid() or self._pictured.elapsed() >= PICTURE_MILLISECONDS:
            self._pictured.start()
            self._mirror.give(frame)

    def _codes(self, frame: QVideoFrame) -> tuple[str, ...]:
        """In the background."""
        return self._reader.read(grey(frame))

    def _look(self, texts: tuple[str, ...]) -> None:
        if text := self._shown.look(texts):
            self.stop()
            self.seen.emit(text)


def best_format(device: QCameraDevice) -> Any:
    """The format with the most pixels that is quick enough and not too large; None where the camera's usual one is."""
    return _best(device.videoFormats())


def _best(formats: Iterable[Any]) -> Any:
    def size(one: Any) -> QSize:
        found: QSize = one.resolution()
        return found

    good = [one for one in formats if size(one).width() <= WIDEST and one.maxFrameRate() >= FEWEST_FRAMES]
    return max(
        good, key=lambda one: (size(one).width() * size(one).height(), one.maxFrameRate()), default=None
    )


def _picture(frame: QVideoFrame) -> str:
    """A small picture of a frame, to be shown; in the background."""
    image = grey(frame)
    if image.isNull():
        return ""
    small = pictures.encoded(pictures.smaller(image, PICTURE_SIDE), "JPG", 70)
    return pictures.data_url("image/jpeg", pictures.base64_of(small))

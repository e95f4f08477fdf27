"""Headphones at this computer: where they are, that they were put in, and sound that only they play."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from kiosk.devices.speech import Sound

# What systems and makers call what one person hears.
_WORDS = (
    "headphone",
    "headset",
    "earphone",
    "earbud",
    "audionav",
    "ez access",
    "kopfhörer",
    "auriculares",
    "casque",
)


def is_headphones(description: str, named: str) -> bool:
    """Whether an output is heard by one person: by what it is called, or as the settings name it in ``named``."""
    told = description.casefold()
    return any(word in told for word in _WORDS) or bool(named and named.casefold() in told)


class Headphones(QObject):
    """Plays on headphones, or where there are none on what else there is: who asks says what may be heard there.

    Signals:
        changed: an output was put in or taken out.
    """

    changed = Signal()

    def __init__(self, named: str = "", parent: QObject | None = None) -> None:
        """``named``: a part of what the system calls the socket where headphones, and nothing else, are put in."""
        super().__init__(parent)
        self._named = named
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self.changed)
        self._sink: QAudioSink | None = None
        self._buffer: QBuffer | None = None
        self._ended: Callable[[], None] | None = None

    def is_private(self) -> bool:
        return self._headphones() is not None

    def _headphones(self) -> QAudioDevice | None:
        found = QMediaDevices.audioOutputs()
        return next((item for item in found if is_headphones(item.description(), self._named)), None)

    def play(self, sound: Sound, volume: float, ended: Callable[[], None]) -> None:
        self.stop()
        device = self._headphones() or QMediaDevices.defaultAudioOutput()
        if device.isNull():
            ended()
            return
        samples = QAudioFormat()
        samples.setSampleRate(sound.rate)
        samples.setChannelCount(1)
        samples.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(sound.samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._ended = ended
        self._sink = QAudioSink(device, samples, self)
        self._sink.setVolume(volume)
        self._sink.stateChanged.connect(self._turned)
        self._sink.start(self._buffer)

    def stop(self) -> None:
        sink, buffer = self._sink, self._buffer
        self._sink = self._buffer = self._ended = None
        if sink is not None:
            sink.stateChanged.disconnect(self._turned)
            sink.reset()
            sink.deleteLater()
        if buffer is not None:
            buffer.deleteLater()

    def pause(self, still: bool) -> None:
        if self._sink is not None:
            if still:
                self._sink.suspend()
            else:
                self._sink.resume()

    def set_volume(self, volume: float) -> None:
        if self._sink is not None:
            self._sink.setVolume(volume)

    @Slot(QAudio.State)
    def _turned(self, state: QAudio.State) -> None:
        # At its end, or as the device has gone.
        if state in (QAudio.State.IdleState, QAudio.State.StoppedState) and self._ended is not None:
            ended = self._ended
            self.stop()
            ended()

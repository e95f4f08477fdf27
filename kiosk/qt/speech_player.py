"""What is to be heard becomes sound in a thread of its own, and is played a piece at a time.

Whatever is asked for next ends it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk import log
from kiosk.devices.speech import Sound, Speech, SpeechUnavailable

# Letters of the first piece, which is heard at once, and of those after it, made while it is heard.
_FIRST, _LATER = 120, 1200


class Output(Protocol):
    """Where sound is heard."""

    def is_private(self) -> bool:
        """Whether nobody hears it but who wears headphones."""

    def play(self, sound: Sound, volume: float, ended: Callable[[], None]) -> None:
        """Play, in the place of what is played; ``ended`` is called when it has come to its end by itself."""

    def stop(self) -> None:
        """Play no more."""

    def pause(self, still: bool) -> None:
        """Be still, or go on."""

    def set_volume(self, volume: float) -> None:
        """From 0 to 1, of what is played too."""


def pieces(parts: Sequence[str]) -> Iterator[str]:
    """The parts one after the other, together where they are short: the first piece is a small one."""
    room, together = _FIRST, ""
    for part in parts:
        if together and len(together) + len(part) > room:
            yield together
            room, together = _LATER, ""
        together = f"{together}\n{part}" if together else part
    if together:
        yield together


class SpeechPlayer(QObject):
    """Speaks on one output.

    Signals:
        saying: this text is heard from now on, as this `Sound`.
        failed: why nothing was spoken.
    """

    saying = Signal(str, object)
    failed = Signal(str)
    _made = Signal(int, str, object)

    def __init__(self, speech: Speech, output: Output, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._output = output
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="speech")
        # What was asked for last; what belongs to something before it is thrown away.
        self._number = 0
        self._waiting: list[tuple[str, Sound]] = []
        self._playing = False
        self._paused = False
        self._coming = 0
        self._volume = 1.0
        self._made.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def output(self) -> Output:
        """Where it is heard."""
        return self._output

    @property
    def busy(self) -> bool:
        """Something is heard, or about to be."""
        return self._playing or self._coming > 0

    @property
    def paused(self) -> bool:
        return self._paused

    def say(
        self, parts: Sequence[str], voice: str, words_a_minute: int, volume: float, *, after: bool = False
    ) -> None:
        """Say this now, in the place of whatever is said, or ``after`` it."""
        if not after:
            self.stop()
        self._volume = volume
        number = self._number
        for piece in pieces(parts):
            self._coming += 1
            future = self._pool.submit(
                self._speech.synthesise, piece, voice, words_a_minute, lambda: self._number == number
            )
            future.add_done_callback(partial(self._tell, number, piece))

    def stop(self) -> None:
        """Be still at once."""
        self._number += 1
        self._waiting.clear()
        self._coming = 0
        self._paused = False
        if self._playing:
            self._playing = False
            self._output.stop()

    def pause(self) -> None:
        """Be still, or go on where it was still."""
        if self.busy:
            self._paused = not self._paused
            if self._playing:
                self._output.pause(self._paused)
            elif not self._paused:
                self._play()

    def set_volume(self, volume: float) -> None:
        """From 0 to 1."""
        self._volume = volume
        self._output.set_volume(volume)

    def close(self) -> None:
        """Be still, and wait for the thread."""
        self.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _tell(self, number: int, piece: str, ended: Future[Sound]) -> None:
        if not ended.cancelled():
            self._made.emit(number, piece, ended.exception() or ended.result())

    @Slot(int, str, object)
    def _take(self, number: int, piece: str, made: Sound | Exception) -> None:
        if number != self._number:
            return
        self._coming -= 1
        if isinstance(made, SpeechUnavailable):
            log.get(__name__).warning("speech_failed", reason=str(made))
            self.failed.emit(str(made))
            return
        if isinstance(made, Exception):
            raise made
        self._waiting.append((piece, made))
        if not self._playing and not self._paused:
            self._play()

    def _play(self) -> None:
        if not self._waiting:
            return
        text, sound = self._waiting.pop(0)
        number = self._number
        self._playing = True
        self.saying.emit(text, sound)
        self._output.play(sound, self._volume, lambda: self._ended(number))

    def _ended(self, number: int) -> None:
        if number == self._number:
            self._playing = False
            self._play()

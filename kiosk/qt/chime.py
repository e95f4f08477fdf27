"""The sounds of arrivals and calls: a soft chime through what the system has, its own signal where it has nothing.

Not Qt Multimedia: it would bring a codec library of 30 MB to play half a second.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


def players() -> list[list[str]]:
    """The commands of this computer that play a file, the best first."""
    found = ((shutil.which(name), options) for name, *options in _PLAYERS)
    return [[path, *options] for path, options in found if path]


class Chime(QObject):
    """Plays one sound, again and again when asked; never waits for it.

    A player that fails gives way to the next one, and the last to the signal of the window system.

    Signals:
        heard: whether the sound was played, as far as a player can say.
    """

    heard = Signal(bool)

    def __init__(self, sound: Path, commands: Sequence[Sequence[str]] | None = None) -> None:
        super().__init__()
        self._sound = str(sound)
        self._players = [list(command) for command in (players() if commands is None else commands)]
        # The player that is asked now, by its place; None while nothing sounds.
        self._asked: int | None = None
        self._process = QProcess(self)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_started)
        # Not within what it says of the one before.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._ask)

    def play(self) -> None:
        """Sound once; what sounds still is not begun again."""
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(self._sound, winsound.SND_FILENAME | winsound.SND_ASYNC)
            except RuntimeError:
                self._beep()
            else:
                self.heard.emit(True)
        elif self._asked is None:
            self._asked = 0
            self._ask()

    def _ask(self) -> None:
        number = self._asked or 0
        if number >= len(self._players):
            self._asked = None
            self._beep()
            return
        program, *options = self._players[number]
        self._process.start(program, [*options, self._sound])

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, how: QProcess.ExitStatus) -> None:
        number = self._asked
        if number is None:
            return
        if code or how is not QProcess.ExitStatus.NormalExit:
            self._give_way()
            return
        # The next time it is the first that is asked.
        self._players.insert(0, self._players.pop(number))
        self._asked = None
        self.heard.emit(True)

    @Slot(QProcess.ProcessError)
    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_way()

    def _give_way(self) -> None:
        if self._asked is not None:
            self._asked += 1
            self._next.start()

    def _beep(self) -> None:
        QApplication.beep()
        self.heard.emit(False)

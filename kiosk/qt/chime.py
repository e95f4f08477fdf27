"""The sounds of arrivals and calls: a soft chime through what the system has, its own signal where it has nothing.

Not Qt Multimedia: it would bring a codec library of 30 MB to play half a second.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

_PLAYERS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))


class Chime:
    """Plays one sound, again and again when asked; never waits for it."""

    def __init__(self, sound: Path) -> None:
        self._sound = str(sound)
        found = ((shutil.which(command[0]), command[1:]) for command in _PLAYERS)
        self._player = next(((path, options) for path, options in found if path), None)

    def play(self) -> None:
        """Sound once."""
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(self._sound, winsound.SND_FILENAME | winsound.SND_ASYNC)
        elif self._player is not None:
            path, options = self._player
            QProcess.startDetached(path, [*options, self._sound])
        else:
            QApplication.beep()

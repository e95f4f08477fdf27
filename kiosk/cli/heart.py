"""The sign of life that a watched window gives: a byte now and then, from the thread that draws it."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

# What is said: that the window's thread is at work, and that everything behind it is there.
BEAT, OPEN = b".", b"o"
# Of two beats, in milliseconds.
PACE = 500
# What somebody who works here ends a lobby with: whoever started it does not start it again.
LEFT = 3
# And the file by which a service that does not see that code hears of it, in its RUNTIME_DIRECTORY.
MARK_LEFT = "left"
# How long a program has to end in good order, in seconds, when nobody watches it any more.
PATIENCE = 8.0


@dataclass(frozen=True)
class Heart:
    """A watched window's side.

    Attributes:
        tells: the descriptor where it gives its signs.
        watched: one that ends when nobody watches it any more.
        closed: that the lobby cannot be shown now, and what it shows instead is where to go.
    """

    tells: int
    watched: int
    closed: bool = False

    def begin(self, parent: QObject) -> None:
        """Give signs of life from the thread of ``parent``, for as long as it is there."""
        from PySide6.QtCore import QTimer

        threading.Thread(target=self._end_alone, name="watched", daemon=True).start()
        timer = QTimer(parent, interval=PACE)
        timer.timeout.connect(lambda: self.say(BEAT))
        # From its loop on: what comes before that takes as long as a computer takes.
        timer.start()

    def say(self, what: bytes) -> None:
        """Whoever watches may be late, or gone, which is no trouble of a window's."""
        with suppress(OSError):
            os.write(self.tells, what)

    def _end_alone(self) -> None:
        """Whoever watched is gone: end, so that there is room for the next, in good order if that can be."""
        while os.read(self.watched, 64):
            pass
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(PATIENCE)
        os.kill(os.getpid(), signal.SIGKILL)

"""A window at a place of the screen, with the frame that the window manager puts around it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QWindow

# How often and how long it is looked whether the window manager has put its frame around.
_MILLISECONDS, _TRIES = 50, 60


class Placed(QObject):
    """Keeps trying, for the first three seconds, to have ``window`` with its frame fill ``place``.

    A frame is known only after the window is shown, and not at all where there is no window manager.
    """

    def __init__(self, window: QWindow, place: QRect) -> None:
        super().__init__(window)
        self._window = window
        self._place = place
        self._tries = 0
        self._timer = QTimer(self, interval=_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        window.setGeometry(place)
        self._timer.start()

    def _look(self) -> None:
        self._tries += 1
        inner = self._place.marginsRemoved(self._window.frameMargins())
        if self._window.geometry() != inner:
            self._window.setGeometry(inner)
        elif self._tries >= _TRIES:
            self._timer.stop()
        if self._tries >= 2 * _TRIES:
            self._timer.stop()

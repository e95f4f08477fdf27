"""Garbage is looked for on the window's thread alone, between one thing that people do and the next.

Python looks for it in whichever thread has just made an object. What belongs to a window would then be taken apart by
the courier, say, while the window's own thread uses it: Qt ends the program. And in the middle of a touch it would take
a sixth of the time until the next screen.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MILLISECONDS = 1_000
# A program that starts has made much, and nothing yet that could be given back.
STARTING_MILLISECONDS = 10_000
# As Python itself would have it: so many new objects, and so many looks at the younger ones.
ENOUGH = (700, 10, 10)


class GarbageCollector(QObject):
    """Looks for garbage as long as it lives, which is as long as its ``parent``; nobody else does from then on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(STARTING_MILLISECONDS)

    def look(self) -> None:
        """Give back what nobody can reach any more, of as many generations as are due."""
        self._timer.setInterval(INTERVAL_MILLISECONDS)
        due = [age for age, count in enumerate(gc.get_count()) if count > ENOUGH[age]]
        if due:
            gc.collect(max(due))

"""What lies over the page that somebody is at for a while, and is asked of the record for them meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.lobby.equipment import Equipment

if TYPE_CHECKING:
    from kiosk.lobby.parts import LobbyServices

T = TypeVar("T")


class LaidOver(QObject):
    """A page that is opened and left; what comes back for somebody who has left it is dropped.

    Attributes:
        is_open: somebody is at it.
        busy: a press of theirs is under way.
    """

    busyChanged = Signal()

    def __init__(self, equipment: Equipment, parent: QObject) -> None:
        super().__init__(parent)
        self._equipment = equipment
        self.is_open = False
        self.busy = False
        # Which time it is open: an answer to one who has gone is nobody's.
        self._time = 0

    def _gone(self) -> None:
        """Whoever was at it has left."""
        self.is_open = False
        self._time += 1

    def _run(
        self,
        work: Callable[[LobbyServices], T],
        finished: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do it in the background, behind the opening of the record."""
        time, promised = self._time, self._equipment.promised
        self._equipment.runner.run(
            lambda: work(promised.kept),
            lambda result: finished(result) if time == self._time else None,
            lambda error: failed(error) if time == self._time else None,
        )

    def _set_busy(self, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busyChanged.emit()

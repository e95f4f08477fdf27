"""The way out for whoever works here: the upper left corner of the lobby, held for some seconds.

Nothing is drawn there, and whatever lies there works as ever.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QPointerEvent

from kiosk.qt.quick import QuickWindow

HOLD_MILLISECONDS = 4000
# As wide and as high as the largest button is at least.
MILLIMETRES = 20
_BEGIN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_GO_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_END = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class Corner(QObject):
    """Looks at every touch before the window does, and takes none away; tells the lobby that is shown by then."""

    def __init__(self, window: QuickWindow, millimetres_per_pixel: float) -> None:
        super().__init__(window)
        self._view = window.window
        self._side = MILLIMETRES / millimetres_per_pixel
        self._timer = QTimer(self, interval=HOLD_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self._hold)
        window.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count how long one finger stays."""
        kind = event.type()
        if kind in _BEGIN or kind in _GO_ON or kind in _END:
            self._look(kind, event)
        return False

    def _hold(self) -> None:
        self._view.property("lobby").corner()

    def _look(self, kind: QEvent.Type, event: QEvent) -> None:
        if not isinstance(event, QPointerEvent) or not event.points():
            return
        inside = len(event.points()) == 1 and self._is_inside(event.points()[0].scenePosition())
        if kind in _BEGIN and inside:
            # A touch may be told by the mouse once more.
            if not self._timer.isActive():
                self._timer.start()
        elif kind in _END or not inside:
            self._timer.stop()

    def _is_inside(self, place: QPointF) -> bool:
        return 0 <= place.x() < self._side and 0 <= place.y() < self._side

"""What a press may do: nothing to a page that nobody has seen yet, and while the idle warning shows, any key stays."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.lobby.front import FrontModel
from kiosk.qt.quick import QuickWindow

# A page is taken to have been seen so long after its first frame: longer than between the taps of a double tap.
SEEN_MILLISECONDS = 400
# Frames may come from a thread of their own.
_ONCE = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)
_BEGIN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_GO_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_END = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
# What presses the thing with the focus. Other keys type, and may come as fast as they do.
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})


class Gate(QObject):
    """Stands before a lobby's window. A press that begins while it is shut goes nowhere, to its end."""

    def __init__(self, window: QuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._model: FrontModel | None = None
        self._page = ""
        self._shut = False
        self._awaits_frame = False
        self._swallowing = False
        self._seen = QTimer(self, singleShot=True)
        self._seen.timeout.connect(self._open)
        window.window.installEventFilter(self)
        window.takes_presses = lambda: not self._shut

    def watch(self, model: FrontModel) -> None:
        """Stand before ``model``'s pages, instead of those of the one before."""
        self._model = model
        self._page = model.shown_page()
        for turned in (model.screenChanged, model.overlayChanged, model.fractionChanged):
            turned.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._model is None or self.sender() is not self._model:
            return
        if not shiboken6.isValid(self._window.window):
            # The lobby closes, and its model has one thing more to say: there is nothing left to press.
            return
        page = self._model.shown_page()
        if page != self._page:
            self._page = page
            self._shut = True
            self._seen.stop()
            if not self._awaits_frame:
                self._awaits_frame = True
                self._window.window.frameSwapped.connect(self._drawn, _ONCE)
            self._window.window.update()

    @Slot()
    def _drawn(self) -> None:
        self._awaits_frame = False
        self._seen.start(SEEN_MILLISECONDS)

    @Slot()
    def _open(self) -> None:
        self._shut = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what must not arrive."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._model is not None and self._model.stays_by_key():
                return True
            return self._shut and event.key() in _PRESSING
        if kind in _BEGIN:
            self._swallowing = self._shut
            return self._swallowing
        if kind in _GO_ON:
            return self._swallowing
        if kind in _END and self._swallowing:
            self._swallowing = False
            return True
        return False

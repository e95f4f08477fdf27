"""A window that stays: nothing that somebody presses closes it, leaves its full screen, or goes past it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_X11 = "xcb"
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_COMBINING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
# What the right Alt key, with which letters and signs are typed, counts as on Windows.
_LETTERS_TOO = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_FUNCTIONS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
_LEAVING = frozenset(
    key.value
    for key in (
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Hyper_L,
        Qt.Key.Key_Hyper_R,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_Copy,
        Qt.Key.Key_Cut,
        Qt.Key.Key_Paste,
        Qt.Key.Key_Undo,
        Qt.Key.Key_Redo,
    )
)


def leads_away(event: QKeyEvent) -> bool:
    """Whether a key means something to a window manager or a clipboard, and nothing to whoever types an answer."""
    if event.key() in _FUNCTIONS or event.key() in _LEAVING:
        return True
    held = event.modifiers() & _COMBINING
    types = sys.platform == "win32" and held == _LETTERS_TOO and event.text().isprintable()
    return bool(held) and not types


class StayingWindow(QObject):
    """Keeps ``window`` on the screen until it is released.

    What a window manager does with a key before a window hears of it, it does not where the window has the whole
    keyboard, as it has on X11; where there is another session than ours, that has to be one without such keys.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._holds = True
        self._fills = False
        self._grabs = QGuiApplication.platformName() == _X11
        window.installEventFilter(self)
        window.windowStateChanged.connect(self._look)
        window.activeChanged.connect(self._look)

    def release(self) -> None:
        """Let the window be closed."""
        self._holds = False
        self._window.removeEventFilter(self)
        if self._grabs:
            self._window.setKeyboardGrabEnabled(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Nothing comes of a close, nor of a key that leads away."""
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in _KEYS and isinstance(event, QKeyEvent) and leads_away(event):
            event.accept()
            return True
        return False

    @Slot()
    def _look(self) -> None:
        """The window fills the screen again, and has the keys."""
        if not self._holds:
            return
        filling = self._window.windowState() is Qt.WindowState.WindowFullScreen
        if self._fills and not filling:
            self._window.showFullScreen()
            self._window.requestActivate()
        self._fills = self._fills or filling
        if self._grabs and self._window.isActive():
            self._window.setKeyboardGrabEnabled(True)

"""What a press may do: nothing to a page that nobody has seen yet, nor twice where once was meant.

While the idle warning shows, any key stays.
"""

from __future__ import annotations

import time
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QPointerEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem

from kiosk.lobby.front import FrontModel
from kiosk.lobby.palms import Palms
from kiosk.lobby.taps import Taps
from kiosk.qt.quick import QuickWindow

# A page is taken to have been seen so long after its first frame: longer than between the taps of a double tap.
SEEN_MILLISECONDS = 450
# The second tap of a hand that taps twice comes within so long of the end of the first; up to 400 were seen.
ECHO_MILLISECONDS = 420
# Whoever has asked for it: no key, and no place, is pressed twice within this (A24, EN 301 549 5.8).
STEADY_MILLISECONDS = 500
# Frames may come from a thread of their own.
_ONCE = Qt.ConnectionType(
    Qt.ConnectionType.QueuedConnection.value | Qt.ConnectionType.SingleShotConnection.value
)
_BEGIN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_GO_ON = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
_END = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
# What presses the thing with the focus. Other keys type, and may come as fast as they do.
_PRESSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select})


def milliseconds() -> int:
    """Of a clock that never goes back."""
    return time.monotonic_ns() // 1_000_000


class Gate(QObject):
    """Stands before a lobby's window. A press that begins while it is shut goes nowhere, to its end."""

    def __init__(self, window: QuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._model: FrontModel | None = None
        self._page = ""
        self._awaits_frame = False
        # When the page that is shown is taken to have been seen; None before its first frame.
        self._opens: int | None = 0
        self._taps = Taps()
        self._palms = Palms()
        # Where was typed before the screen was touched, and at which letter.
        self._typing: tuple[QQuickItem | None, Any] = (None, None)
        # The key that was last taken, and when.
        self._last_key: tuple[tuple[int, str], int] | None = None
        # How the touch that goes on began.
        self._began: QEvent.Type | None = None
        self._swallowing = False
        # Nothing but a hand that rests is on the screen: it presses nothing with being moved or lifted, either.
        self._resting = False
        self._keyboard: QQuickItem | None = None
        window.window.installEventFilter(self)
        window.takes_presses = lambda: not self._is_shut()
        window.takes_press_at = lambda place: not self._may_be_echo(QPointF(place))

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
            self._opens = None
            if not self._awaits_frame:
                self._awaits_frame = True
                self._window.window.frameSwapped.connect(self._drawn, _ONCE)
            self._window.window.update()

    @Slot()
    def _drawn(self) -> None:
        self._awaits_frame = False
        self._opens = milliseconds() + SEEN_MILLISECONDS

    def _is_shut(self) -> bool:
        """Whether the page that is shown has not been seen yet."""
        return self._opens is None or milliseconds() < self._opens

    def _may_be_echo(self, place: QPointF) -> bool:
        return self._taps.may_be_echo(place, milliseconds(), self._reach(), self._within())

    def _is_steady(self) -> bool:
        return self._model is not None and self._model.ease.steady

    def _within(self) -> int:
        return STEADY_MILLISECONDS if self._is_steady() else ECHO_MILLISECONDS

    def _is_struck_twice(self, event: QKeyEvent) -> bool:
        """Whether a key is pressed again, or held, by whoever has asked that it counts once."""
        if not self._is_steady():
            self._last_key = None
            return False
        key, now = (event.key(), event.text()), milliseconds()
        last, self._last_key = self._last_key, (key, now)
        if last is None or last[0] != key:
            return False
        # What is left out makes the next one wait no longer.
        if event.isAutoRepeat() or now - last[1] < STEADY_MILLISECONDS:
            self._last_key = last
            return True
        return False

    @staticmethod
    def _reach() -> float:
        """How far a finger drifts that means one place, in pixels."""
        return QGuiApplication.styleHints().startDragDistance()

    def _on_keys(self, place: QPointF) -> bool:
        if self._keyboard is None:
            self._keyboard = self._window.window.findChild(QQuickItem, "keyboard")
        keys = self._keyboard
        return (
            keys is not None
            and keys.isVisible()
            and keys.mapRectToScene(QRectF(0, 0, keys.width(), keys.height())).contains(place)
        )

    def _is_told_again(self, kind: QEvent.Type) -> bool:
        """Whether it is the press that goes on: told by the mouse after the touch, or as a double click besides."""
        if kind is QEvent.Type.MouseButtonDblClick:
            return self._began is not None
        return kind is QEvent.Type.MouseButtonPress and self._began is QEvent.Type.TouchBegin

    def _begins(self, place: QPointF) -> bool:
        """Whether a touch that begins at ``place`` goes nowhere."""
        echo = self._taps.begins(
            place,
            milliseconds(),
            self._on_keys(place),
            self._reach(),
            self._within(),
            steady=self._is_steady(),
        )
        return echo or self._is_shut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what must not arrive."""
        kind = event.type()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._model is not None and self._model.stays_by_key():
                return True
            if self._is_struck_twice(event):
                return True
            return self._is_shut() and event.key() in _PRESSING
        if not isinstance(event, QPointerEvent):
            return False
        if kind in _TOUCHES:
            if self._is_no_press(kind, event):
                self._let_go(event)
                return True
            self._resting = self._resting and not _new(event)
        if kind in _BEGIN:
            if not self._is_told_again(kind):
                self._began = kind
                self._swallowing = self._begins(event.points()[0].scenePosition())
            return self._swallowing
        if kind in _GO_ON:
            return self._swallowing or self._resting
        if kind in _END:
            swallowed = self._swallowing or (self._resting and kind is not QEvent.Type.TouchCancel)
            if not swallowed and not self._palms.found and event.points():
                self._taps.ends(event.points()[0].scenePosition(), milliseconds(), self._reach())
            self._began, self._swallowing, self._resting = None, False, False
            if kind is not QEvent.Type.TouchCancel:
                self._palms.over()
                # A page that goes must not be held by whoever was on it.
                self._typing = (None, None)
            return swallowed
        return False

    def _is_no_press(self, kind: QEvent.Type, event: QPointerEvent) -> bool:
        """Whether touches come that are a hand's, or one beside others that would not be taken alone either."""
        new = _new(event)
        if kind is QEvent.Type.TouchBegin:
            self._palms.over()
            self._taps.look()
            field = self._window.window.activeFocusItem()
            self._typing = (
                field,
                field.property("cursorPosition") if isinstance(field, QQuickItem) else None,
            )
        if self._palms.is_hand(self._window.window, new, milliseconds(), self._on_keys):
            self._taps.were_none()
            return True
        return kind is QEvent.Type.TouchUpdate and not self._swallowing and bool(new) and self._is_shut()

    def _let_go(self, event: QPointerEvent) -> None:
        """Whatever fingers on the screen have begun to press is pressed no more; one that comes later may be meant."""
        began, swallowing, device = self._began, self._swallowing, event.pointingDevice()
        for point in event.points():
            # Whatever only looks on would otherwise take the end of it for a tap.
            event.clearPassiveGrabbers(point)
        if isinstance(device, QPointingDevice):
            QCoreApplication.sendEvent(self._window.window, QTouchEvent(QEvent.Type.TouchCancel, device))
        # A field has the focus with the first finger that is put on it.
        field, letter = self._typing
        if field is not None and shiboken6.isValid(field) and field.isVisible():
            if not field.hasActiveFocus():
                field.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
            if letter is not None:
                field.setProperty("cursorPosition", letter)
        # The screen is still touched.
        self._began, self._swallowing, self._resting = began or event.type(), swallowing, True


def _new(event: QPointerEvent) -> list[QPointF]:
    """Where touches begin with an event."""
    return [point.scenePosition() for point in event.points() if point.state() is QEventPoint.State.Pressed]

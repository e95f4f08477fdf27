"""Plays a patient on a real window: looks for what is to be seen, touches it, types on the keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.cli.seen import Seen
from kiosk.qt.quick import QuickWindow

SECONDS = 15
# A frame comes sooner than this on any machine that shows the window at all.
FRAME_LIMIT_MILLISECONDS = 2000
TAPS = 3
# No page of large letters on a small screen is longer.
SHOWINGS = 30
LOOKS = 3
# Milliseconds between two looks at what is waited for, where nothing happens.
BEAT = 5
_UNTIL_SOMETHING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_KEYS = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, "\b": Qt.Key.Key_Backspace}


class PlayFailed(Exception):
    """What should have been on the screen was not; the message says what was waited for, and where."""


class Frames(QObject):
    """Counts the frames of a window; told by its render thread, if it has one."""

    def __init__(self, window: QQuickWindow) -> None:
        # As long as the window: its render thread may be telling of a frame when whoever counts is gone.
        super().__init__(window)
        self.count = 0
        window.frameSwapped.connect(self._swapped)

    @Slot()
    def _swapped(self) -> None:
        self.count += 1


class Player:
    """A patient's finger and keys on one Qt Quick window."""

    _finger: QPointingDevice | None = None
    # One for all, and to the end: a timer may not be forgotten by another thread than its own.
    _beat: QTimer | None = None

    def __init__(self, window: QuickWindow) -> None:
        self._quick = window
        self._window = window.window
        self._frames = Frames(self._window)
        self._seen = Seen(window.engine, self._window.contentItem())
        # What the screen showed when everything on it had come to its end; None once it was touched since.
        self._settled: str | None = None
        if Player._beat is None:
            Player._beat = QTimer(interval=BEAT)
        if Player._finger is None:
            Player._finger = QTest.createTouchDevice(
                QInputDevice.DeviceType.TouchScreen, QInputDevice.Capability.Position
            )

    def wait(self, condition: Callable[[], bool], what: str, seconds: float = SECONDS) -> None:
        """Let the program run until ``condition``. Raises PlayFailed."""
        limit = QDeadlineTimer(int(seconds * 1000))
        while not condition():
            if limit.hasExpired():
                raise PlayFailed(
                    f"waited {seconds:g} s for {what}; seen: {', '.join(sorted(self.names())[:40])}"
                )
            self._run()

    @staticmethod
    def _run() -> None:
        """Let the program run until it has done something, or for a moment where there is nothing to do.

        Outside of exec() Qt puts off what is to be deleted: it goes now, as it would there.
        """
        # What is waited for may be seen without an event, and a loop that turns as fast as it can takes the processor
        # from the threads that it waits for.
        if Player._beat is None:
            raise RuntimeError("no player")
        Player._beat.start()
        QCoreApplication.processEvents(_UNTIL_SOMETHING)
        Player._beat.stop()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))

    def next_frame(self) -> None:
        """Let the program run until the window has been drawn anew, which is when its layout is brought up to date."""
        before = self._frames.count
        limit = QDeadlineTimer(FRAME_LIMIT_MILLISECONDS)
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        if self._frames.count == before:
            self._window.update()
        while self._frames.count == before and self._window.isExposed() and not limit.hasExpired():
            self._run()

    def settle(self) -> None:
        """Let everything under way on the screen come to its end: several frames that show the same."""
        seen = ""
        alike = 0
        for _ in range(50):
            self.next_frame()
            now = self._seen.places()
            alike = alike + 1 if now == seen else 0
            if alike == LOOKS:
                self._settled = now
                return
            seen = now

    def _still_settled(self) -> bool:
        """Whether nothing was touched since all had come to its end, and one more frame shows the same."""
        if self._settled is None:
            return False
        self.next_frame()
        return self._seen.places() == self._settled

    def items(self) -> Iterator[QQuickItem]:
        """Every item that is shown."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            # Where an object of another kind was a moment ago, PySide may still give that one's wrapper; seldom.
            if isinstance(item, QQuickItem) and item.isVisible():
                yield item
                waiting.extend(item.childItems())

    def _enabled(self, name: str) -> QQuickItem | None:
        """The shown item called ``name`` that can be touched: a dialogue has one, and the page behind it another."""
        return next((item for item in self.items() if item.objectName() == name and item.isEnabled()), None)

    def names(self) -> set[str]:
        """The names of what is shown."""
        return self._seen.names()

    def find(self, name: str) -> QQuickItem | None:
        """The shown item called ``name``, with a size; None when there is none. ``a/b`` is a ``b`` within an ``a``."""
        return self._seen.find(name)

    def texts(self) -> list[str]:
        """Every text that is shown, and what stands in the fields."""
        return self._seen.texts()

    def sees(self, text: str) -> bool:
        """Whether ``text`` is part of something shown."""
        return any(text in shown for shown in self.texts())

    def centre(self, item: QQuickItem) -> QPoint:
        """The middle of an item, in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def _reachable(self, item: QQuickItem) -> bool:
        """Whether a finger at the item's centre would hit it, and not something over it or a clipped edge."""
        return self._hits(item, self.centre(item))

    def _hits(self, item: QQuickItem, place: QPoint) -> bool:
        """Whether ``place`` of the window shows a part of ``item``, not clipped away."""
        point = QPointF(place)
        up: QQuickItem | None = item
        while up is not None:
            if up.clip() and not up.contains(up.mapFromScene(point)):
                return False
            up = up.parentItem()
        return self._window.contentItem().contains(point)

    def tap(self, name: str, offset: tuple[int, int] = (0, 0)) -> None:
        """Touch the item called ``name``, after scrolling to it as a patient would. ``offset`` is a shaking hand's.

        A way on that only showed what had not been in sight yet is touched again.
        """
        for _ in range(SHOWINGS):
            item = self.ready(name)
            shown = item.property("showings")
            self._be_seen()
            self.touch(self.centre(item) + QPoint(*offset))
            self.settle()
            if shown is None or not shiboken6.isValid(item) or item.property("showings") == shown:
                return

    def ready(self, name: str) -> QQuickItem:
        """The item called ``name`` where a finger can touch it, scrolled to as a patient would."""
        found: list[QQuickItem] = []

        def there() -> bool:
            item = self.find(name)
            if item is None or not item.isEnabled():
                return False
            found[:] = [item]
            return True

        self._activate()
        waited = not there()
        self.wait(there, f"'{name}' to be there")
        if waited or not self._still_settled():
            self.settle()
        # Another one may have taken its place meanwhile.
        self.wait(there, f"'{name}' to be there")
        for button in ("moreBelow", "moreAbove", "moreBelow"):
            tries = 0
            while not self._reachable(found[0]) and tries < 20:
                scroll = self._enabled(button)
                if scroll is None:
                    break
                self.touch(self.centre(scroll))
                self.settle()
                tries += 1
        if not self._reachable(found[0]):
            raise PlayFailed(f"'{name}' cannot be reached by a finger")
        return found[0]

    def _activate(self) -> None:
        """A touch brings its window to the front."""
        if not self._window.isActive():
            self._window.requestActivate()
            self.wait(self._window.isActive, "the window to be in front")

    def _be_seen(self) -> None:
        """What is on the screen has been there long enough for somebody to mean it."""
        self.wait(self._quick.takes_presses, "the page to take presses")

    def touch(self, place: QPoint) -> None:
        """Touch a place of the window, and let go."""
        finger = Player._finger
        if finger is None:
            raise RuntimeError("no touch device")
        self.wait(lambda: self._quick.takes_press_at(place), "the place to take a press")
        self._settled = None
        QTest.touchEvent(self._window, finger).press(0, place, self._window).commit()
        QTest.touchEvent(self._window, finger).release(0, place, self._window).commit()

    def draw(self, name: str, points: list[tuple[float, float]]) -> None:
        """Draw on the item called ``name``; points from 0 to 1 of its width and height."""
        self.wait(lambda: self.find(name) is not None, f"'{name}' to be there")
        item, finger = self.find(name), Player._finger
        if item is None or finger is None:
            raise PlayFailed(f"'{name}' is gone")
        self._activate()
        self.settle()

        def places_now() -> list[QPoint]:
            return [
                item.mapToScene(QPointF(x * item.width(), y * item.height())).toPoint() for x, y in points
            ]

        tries = 0
        while not all(self._hits(item, place) for place in places_now()) and tries < 20:
            self.tap("moreBelow")
            tries += 1
        places = places_now()
        self._be_seen()
        self._settled = None
        QTest.touchEvent(self._window, finger).press(0, places[0], self._window).commit()
        for place in places[1:]:
            QTest.touchEvent(self._window, finger).move(0, place, self._window).commit()
            # Moves are gathered until the next frame; a hand is slower than that, however slow the machine.
            self.next_frame()
        QTest.touchEvent(self._window, finger).release(0, places[-1], self._window).commit()
        self.settle()

    def type(self, text: str) -> None:
        """Press the keys of ``text``; what no key types is given as the input method would."""
        self._settled = None
        for letter in text:
            if letter in _KEYS:
                self._be_seen()
                QTest.keyClick(self._window, _KEYS[letter])
            else:
                self._compose(letter)
        self.settle()

    def _compose(self, letter: str) -> None:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, self._window, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )

    def enter(self, name: str, text: str) -> None:
        """Touch the field called ``name``, again where the caret does not come to stand in it, and type into it."""
        for _ in range(TAPS):
            self.tap(name)
            if self._has_focus(name):
                break
        self.type(text)

    def _has_focus(self, name: str) -> bool:
        """Whether what is typed goes to the item called ``name`` or a part of it."""
        wanted = self.find(name)
        item = self._window.activeFocusItem()
        while item is not None and item is not wanted:
            item = item.parentItem()
        return item is not None

    def picture(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grabWindow().save(str(path)):
            raise PlayFailed(f"the picture {path} could not be written")

"""A hand that trembles and taps everything twice, at a real lobby window, with its own time."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.cli.player import Player
from kiosk.lobby import gate
from kiosk.qt.quick import QuickWindow
from tests.meta import class_name

# How far the finger wanders from where it landed, in pixels.
TREMBLE = 12
# How far from the middle of what it is meant for it lands.
MISS = 6
WANDERINGS = 3
# From a tap to its echo, and how long somebody looks at what is new, in milliseconds.
ECHO = (80, 300)
LOOK = 600
# Before tests make both shorter.
_PATIENTS_SEEN, _PATIENTS_ECHO = gate.SEEN_MILLISECONDS, gate.ECHO_MILLISECONDS


class Time:
    """Milliseconds, which pass only when the hand lets them."""

    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def as_patients_have_it(monkeypatch: pytest.MonkeyPatch) -> Time:
    """The gate is as patients have it, and time passes as the hand says."""
    time = Time()
    monkeypatch.setattr(gate, "SEEN_MILLISECONDS", _PATIENTS_SEEN)
    monkeypatch.setattr(gate, "ECHO_MILLISECONDS", _PATIENTS_ECHO)
    monkeypatch.setattr(gate, "milliseconds", time)
    return time


class TremblingPlayer(Player):
    """Each of its taps wanders, and has another behind it; it types on the keys of the screen.

    ``turned`` is called after each half of a tap with whether it is the echo.
    """

    def __init__(self, window: QuickWindow, time: Time, seed: int, tapped: Callable[[bool], None]) -> None:
        super().__init__(window)
        self._time = time
        self._random = random.Random(seed)
        self._tapped = tapped

    def touch(self, place: QPoint) -> None:
        """Tap twice at about ``place``."""
        self._press(place + self._off(MISS))
        self._tapped(False)
        self._time.now += self._random.randint(*ECHO)
        self._press(place + self._off(MISS))
        self._tapped(True)

    def _press(self, place: QPoint) -> None:
        finger = Player._finger
        assert finger is not None
        QTest.touchEvent(self._window, finger).press(0, place, self._window).commit()
        for _ in range(WANDERINGS):
            self._time.now += self._random.randint(8, 40)
            QTest.touchEvent(self._window, finger).move(0, place + self._off(TREMBLE), self._window).commit()
            # Moves are gathered until the next frame.
            self.next_frame()
        QTest.touchEvent(self._window, finger).release(0, place + self._off(TREMBLE), self._window).commit()
        self.next_frame()

    def _off(self, most: int) -> QPoint:
        return QPoint(self._random.randint(-most, most), self._random.randint(-most, most))

    def _be_seen(self) -> None:
        self._time.now += LOOK
        super()._be_seen()

    def _shows(self, letter: str) -> bool:
        return self._key(letter) is not None

    def _has_keys(self, letter: str) -> bool:
        """Whether the keys are there, and not only where they come up."""
        return self.find("keyboard") is not None and (self._shows(letter) or self._other_page() is not None)

    def type(self, text: str) -> None:
        """Press the keys on the screen, one after the other; a sign is on the keys' other page."""
        for letter in text:
            self.wait(partial(self._has_keys, letter), "the keys")
            if self._key(letter) is None:
                self._press_key(self._other_page())
            self.wait(partial(self._shows, letter), f"a key for {letter!r}")
            self._press_key(self._key(letter))
        self.settle()

    def _press_key(self, key: QQuickItem | None) -> None:
        assert key is not None
        self._time.now += LOOK
        self.touch(self.centre(key))

    def _keys(self) -> Iterator[QQuickItem]:
        return (item for item in self.items() if item.property("keyType") is not None and item.width() > 0)

    def _key(self, letter: str) -> QQuickItem | None:
        return self.find(f"numberPad/digit_{letter}") or next(
            (key for key in self._keys() if str(key.property("text")).lower() == letter.lower()), None
        )

    def _other_page(self) -> QQuickItem | None:
        return next((key for key in self._keys() if class_name(key).startswith("SymbolModeKey")), None)

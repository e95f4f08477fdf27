"""A scanner that types: its burst is told from typing by how it begins and how fast it comes, and reaches no field.

What it types is held as long as it may be a scan. The first letters of a card are no answer's; any other code, such as
the number of a wristband, is told by its pace alone. Should they come from a hand after all, they are typed as soon as
the next one is too late.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from kiosk.domain.scanning.alphabet import LONGEST_SCAN
from kiosk.qt.quick import QuickWindow

# A hand needs longer from one key to the next, again and again.
PACE_MILLISECONDS = 50
# So many signs at that pace are no hand's, however they begin.
SURE = 6
# After so long nothing more of a scan comes. Scanners wait before separators, and computers are busy.
SILENCE_MILLISECONDS = 150
# A card's code begins with a mark and a separator or the standard's name, a stripe with its sign and a state; a scanner
# may say first which kind of code it is.
_BEGINS = re.compile(r"@[\x00-\x1f A]|%[A-Z]{2}|\][A-Za-z][0-9]", re.ASCII)
# What may still become such a beginning.
_MAY_BEGIN = re.compile(r"[@%\]]|%[A-Z]|\][A-Za-z]", re.ASCII)
# What types by other means than keys, such as an input method, says so.
_NO_KEYS = frozenset({0, Qt.Key.Key_unknown.value})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_HELD_DOWN = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
)  # fmt: skip
# Of keys that scanners press for a separator.
_SIGNS = {
    Qt.Key.Key_Return: "\r",
    Qt.Key.Key_Enter: "\n",
    Qt.Key.Key_Tab: "\t",
    Qt.Key.Key_6: "\x1e",
    Qt.Key.Key_Minus: "\x1f",
}


def sign_of(event: QKeyEvent) -> str:
    """What a key of a scanner means: its letter, or the separator for which it presses Ctrl and another key."""
    key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if not control and event.text() and event.text() >= " ":
        return event.text()
    known = _SIGNS.get(Qt.Key(key))
    if known is not None and (control or known in "\r\n\t"):
        return known
    if control and Qt.Key.Key_At.value <= key <= Qt.Key.Key_Underscore.value:
        return chr(key & 0x1F)
    # A function key or the like stands for a separator that the keyboard has not.
    return event.text() or "\n"


class Wedge(QObject):
    """Stands before everything else that looks at a lobby's keys, the lock too: that would swallow separators."""

    def __init__(self, window: QuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._held: list[tuple[int, Qt.KeyboardModifier, str]] = []
        self._text = ""
        self._scans = False
        self._types = False
        # When the last key that is held was pressed, by the clock of the keyboard's events.
        self._pressed = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._wait_is_over)
        window.looks_first(self)
        # Nobody reads a scan that a window took along.
        window.window.destroyed.connect(self._forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is of a scan, or may be."""
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent) or self._types:
            return False
        if event.type() is not QEvent.Type.KeyPress:
            if self._text and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
            return bool(self._text)
        if event.key() in _HELD_DOWN:
            return bool(self._text)
        return self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        sign = sign_of(event)
        if self._scans and len(self._text) >= SURE:
            # One letter more than the longest is enough to refuse it.
            self._text = (self._text + sign)[: LONGEST_SCAN + 1]
            self._timer.start(SILENCE_MILLISECONDS)
            return True
        if self._text and not self._scans and not self._goes_on(event, sign):
            # A hand: what comes now may begin another one.
            self._release()
        text = self._text + sign
        if not self._scans and _BEGINS.fullmatch(text):
            self._scans = True
            # It is read as soon as it is whole; its keys wait in line meanwhile.
            import kiosk.domain.scanning.licence  # noqa: F401
        if self._scans or _MAY_BEGIN.fullmatch(text) or self._is_paced(event, sign):
            self._scans = self._scans or len(text) >= SURE
            self._text = text
            self._pressed = event.timestamp()
            self._held.append((event.key(), event.modifiers(), event.text()))
            sure = self._scans and len(text) >= SURE
            self._timer.start(SILENCE_MILLISECONDS if sure else PACE_MILLISECONDS)
            return True
        self._release()
        return False

    def _goes_on(self, event: QKeyEvent, sign: str) -> bool:
        """Whether a key may be of the scan that the held ones may be, by its pace or what they say together."""
        return bool(_MAY_BEGIN.fullmatch(self._text + sign) or _BEGINS.fullmatch(self._text + sign)) or (
            self._is_paced(event, sign)
        )

    def _is_paced(self, event: QKeyEvent, sign: str) -> bool:
        """Whether a key may be one of a burst: a sign after another sooner than a hand's, or the first one.

        By when the keys were pressed: those of a hand, too, arrive together where the program was busy. The keys on the
        screen are the program's own, and of no time at all.
        """
        if (
            not event.timestamp()
            or event.isAutoRepeat()
            or event.key() in _NO_KEYS
            or event.modifiers() & _COMMANDS
        ):
            return False
        if not self._text:
            return sign > " "
        return 0 <= event.timestamp() - self._pressed <= PACE_MILLISECONDS

    def _wait_is_over(self) -> None:
        # Keys may have come that nobody has looked at yet: they are first.
        QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        if self._timer.isActive():
            return
        if not self._scans or len(self._text) < SURE:
            self._release()
            return
        text = self._text
        self._forget()
        lobby = self._window.window.property("lobby")
        if lobby is not None:
            lobby.scanned(text)

    def _release(self) -> None:
        """It was no scan: what was held is typed now."""
        held = list(self._held)
        self._forget()
        self._types = True
        try:
            for key, modifiers, text in held:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.sendEvent(self._window.window, QKeyEvent(kind, key, modifiers, text))
        finally:
            self._types = False

    def _forget(self) -> None:
        self._timer.stop()
        self._held.clear()
        self._text, self._scans = "", False

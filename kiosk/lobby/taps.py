"""A hand that taps twice where it means one tap: the second one is an echo, and is not taken for a press."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF


@dataclass
class _Tap:
    place: QPointF
    on_keys: bool
    ended: int
    echoed: bool = False


class Taps:
    """Tells a tap from the echo of the one before: soon after it, and where it was.

    On most of the screen nobody means two taps so near to each other. Keys are another matter, as many words have the
    same letter twice: there only a hand that has doubled its last tap is taken to double this one, and one tap has one
    echo. Whoever has asked for it has no second tap taken from them at one place, keys or not.
    """

    def __init__(self) -> None:
        self._last: _Tap | None = None
        self._doubles = False
        # As it was before the touches that go on.
        self._before: tuple[_Tap | None, bool] = (None, False)

    def begins(
        self, place: QPointF, now: int, on_keys: bool, reach: float, within: int, *, steady: bool = False
    ) -> bool:
        """Whether a touch that begins at ``place`` is an echo.

        Args:
            place: in the window.
            now: milliseconds of any clock.
            on_keys: the keys of the screen are there.
            reach: how far from a tap its echo is, at most, in pixels.
            within: an echo comes so soon after the end of its tap, in milliseconds.
            steady: on keys, too, whatever comes so soon is one, however often.
        """
        last = self._last
        if last is not None and self.may_be_echo(place, now, reach, within):
            keys = on_keys and last.on_keys and not steady
            if not keys or (self._doubles and not last.echoed):
                last.echoed = True
                self._doubles = self._doubles or not keys
                return True
        if last is not None:
            # A stroke, or a finger that slipped, tells nothing of how the hand taps.
            self._doubles = self._doubles and last.echoed
        self._last = _Tap(place, on_keys, now)
        return False

    def look(self) -> None:
        """Something touches the screen that nothing has touched."""
        self._before = (self._last, self._doubles)

    def were_none(self) -> None:
        """What touches the screen is a hand that rests: that tells nothing of how it taps."""
        self._last, self._doubles = self._before

    def may_be_echo(self, place: QPointF, now: int, reach: float, within: int) -> bool:
        """Whether a touch at ``place`` is soon after the last tap and near it."""
        last = self._last
        if last is None or now - last.ended >= within:
            return False
        away = place - last.place
        return away.x() ** 2 + away.y() ** 2 <= reach**2

    def ends(self, place: QPointF, now: int, reach: float) -> None:
        """The touch was let go at ``place``; one that went further than ``reach`` was a stroke and has no echo."""
        last = self._last
        if last is None:
            return
        last.ended = now
        away = place - last.place
        if away.x() ** 2 + away.y() ** 2 > reach**2:
            self._last = None

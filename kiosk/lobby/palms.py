"""A hand that rests on the screen: touches that come together and are of different things press none of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

# The touches of one hand come within so long of each other. Later ones are meant: a hand may rest while it signs.
TOGETHER_MILLISECONDS = 150
# So many fingers type at once.
TYPING = 2


class Palms:
    """Tells a hand from a finger. A fist, or two fingers side by side, on one thing are a press of that thing."""

    def __init__(self) -> None:
        # Where the touches that go on began, and when the last of them did.
        self._places: list[QPointF] = []
        self._on_keys: list[bool] = []
        self._began = 0
        # What touches the screen has been found to be a hand.
        self.found = False

    def over(self) -> None:
        """Nothing touches the screen any more."""
        self._places, self._on_keys, self.found = [], [], False

    def is_hand(
        self, window: QQuickWindow, new: list[QPointF], now: int, on_keys: Callable[[QPointF], bool]
    ) -> bool:
        """Whether touches that begin, with those that go on, are those of a hand.

        Args:
            window: what is touched.
            new: where in the window they begin.
            now: milliseconds of any clock.
            on_keys: whether a place is on the keys of the screen, where two at once are two fingers that type.
        """
        if not new:
            return False
        together = not self._places or now - self._began <= TOGETHER_MILLISECONDS
        self._began = now
        self._places += new
        # As it is now: with the keys gone, or come, what is under a finger that rests is not what it touched.
        self._on_keys += map(on_keys, new)
        hand = together and self._are_a_hand(window)
        self.found = self.found or hand
        return hand

    def _are_a_hand(self, window: QQuickWindow) -> bool:
        if all(self._on_keys) or len(self._places) < 2:
            return len(self._places) > TYPING
        first = thing_at(window, self._places[0])
        return first is None or any(not _is_on(first, place) for place in self._places[1:])


def thing_at(window: QQuickWindow, place: QPointF) -> QQuickItem | None:
    """What a touch at ``place`` of the window would press; None for nothing."""
    return _thing_in(window.contentItem(), place)


def _thing_in(item: QQuickItem, place: QPointF) -> QQuickItem | None:
    # The last one that is drawn lies above the others; most of them have nothing there to be pressed.
    for child in sorted(item.childItems(), key=lambda below: below.z())[::-1]:
        # Where an object of another kind was a moment ago, PySide may still give that one's wrapper; seldom.
        if not isinstance(child, QQuickItem) or not child.isVisible() or not child.isEnabled():
            continue
        if child.clip() and not _is_on(child, place):
            continue
        found = _thing_in(child, place)
        if (
            found is None
            and _is_on(child, place)
            and (child.inherits("QQuickAbstractButton") or child.inherits("QQuickMouseArea"))
        ):
            found = child
        if found is not None:
            return found
    return None


def _is_on(item: QQuickItem, place: QPointF) -> bool:
    return item.contains(item.mapFromScene(place))

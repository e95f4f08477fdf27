"""What is a tap, and what only the echo of one."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.lobby.taps import Taps

REACH = 28.0
WITHIN = 350
BUTTON, KEY, OTHER_KEY = QPointF(500, 200), QPointF(300, 900), QPointF(400, 900)


class Hand:
    """Taps of no length, told as they are taken."""

    def __init__(self) -> None:
        self._taps = Taps()
        self._now = 0

    def taps(self, place: QPointF, after: int, to: QPointF | None = None) -> bool:
        """Whether a tap so long after the one before is taken for one."""
        self._now += after
        if self._taps.begins(place, self._now, place.y() > 600, REACH, WITHIN):
            return False
        self._taps.ends(to or place, self._now, REACH)
        return True


@pytest.mark.parametrize(
    ("after", "taken"), [(0, False), (80, False), (300, False), (350, True), (900, True)]
)
def test_a_second_tap_soon_after_the_first_is_its_echo(after: int, taken: bool) -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    assert hand.taps(BUTTON + QPointF(18, -18), after) is taken


def test_a_tap_elsewhere_is_none() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    assert hand.taps(BUTTON + QPointF(0, 52), 80)


def test_a_stroke_has_no_echo() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000, BUTTON + QPointF(200, 0))
    assert hand.taps(BUTTON, 80)


def test_who_types_fast_gets_the_same_letter_twice() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    for _ in range(3):
        assert all(hand.taps(key, 150) for key in (KEY, KEY, OTHER_KEY, OTHER_KEY))


def test_who_double_clicks_a_button_and_types_fast_gets_it_too() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    assert not hand.taps(BUTTON, 150)
    assert all(hand.taps(key, 150) for key in (KEY, OTHER_KEY, OTHER_KEY, KEY, KEY))


def test_a_hand_that_has_doubled_its_taps_doubles_them_on_keys() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    assert not hand.taps(BUTTON, 150)
    for key in (KEY, KEY, OTHER_KEY, KEY):
        # The next may be meant before the time of an echo is over: a tap has one.
        assert hand.taps(key, 150)
        assert not hand.taps(key, 90)


def test_the_echo_on_a_key_that_put_the_keys_away_is_one() -> None:
    taps = Taps()
    assert not taps.begins(KEY, 1000, True, REACH, WITHIN)
    taps.ends(KEY, 1010, REACH)
    assert taps.begins(KEY, 1200, False, REACH, WITHIN)


def test_a_hand_that_doubles_its_taps_still_does_after_a_stroke() -> None:
    hand = Hand()
    assert hand.taps(BUTTON, 1000)
    assert not hand.taps(BUTTON, 150)
    assert hand.taps(BUTTON, 1000, BUTTON + QPointF(200, 0))
    assert hand.taps(KEY, 1000)
    assert not hand.taps(KEY, 90)

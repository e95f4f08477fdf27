"""How large a pixel is taken to be."""

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.qt.panel import COMMON_PITCH, believed, pitch, typical


def test_what_the_machine_settings_name_is_taken() -> None:
    assert pitch(0.3, None, QSize(1024, 600)) == 0.3


@pytest.mark.parametrize(
    ("physical", "pixels", "expected"),
    [
        ((476, 268), (1920, 1080), 0.248),  # a 22-inch panel that says what it is
        ((942, 530), (3840, 2160), 0.245),
        ((508, 285.75), (1920, 1080), None),  # 96 dots to the inch: invented
        ((203.2, 203.2), (800, 800), None),  # 100 dots to the inch
        ((160, 90), (1920, 1080), 0.083),
        ((16, 9), (1920, 1080), None),  # the ratio of its sides instead of its size
        ((476, 476), (1920, 1080), None),
        ((0, 0), (1920, 1080), None),
        ((4000, 2250), (1920, 1080), None),
    ],
)
def test_a_screen_is_believed_where_it_can_be_true(
    physical: tuple[float, float], pixels: tuple[int, int], expected: float | None
) -> None:
    found = believed(QSizeF(*physical), QSize(*pixels))
    assert found == (None if expected is None else pytest.approx(expected, abs=0.001))


@pytest.mark.parametrize(
    ("pixels", "expected"),
    [
        ((1920, 1080), 0.248),
        ((1080, 1920), 0.248),
        ((3840, 2160), 0.124),
        ((1024, 600), 0.248),
        ((0, 0), 0.248),
    ],
)
def test_a_panel_that_says_nothing_is_a_22_inch_one_and_never_coarser(
    pixels: tuple[int, int], expected: float
) -> None:
    assert typical(QSize(*pixels)) == pytest.approx(expected, abs=0.0005)
    assert typical(QSize(*pixels)) <= COMMON_PITCH

"""Drawings: what is asked for again is not drawn again, and what belongs to a patient is not kept."""

from collections import Counter
from urllib.parse import quote

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.qt.drawings import Drawing, DrawingProvider, drawn

SQUARE = "M 1 1 H 3 V 3 H 1 Z"


def asked(
    *, path: str = SQUARE, units: int = 4, fill: str = "#14212b", smooth: bool = True, own: bool = False
) -> str:
    fields = (path, units, "#00000000", 0, fill, "", "smooth" if smooth else "", "personal" if own else "")
    return quote("|".join(map(str, fields)))


def colours(image: QImage) -> Counter[str]:
    size = image.size()
    return Counter(
        image.pixelColor(x, y).name(QColor.NameFormat.HexArgb)
        for x in range(size.width())
        for y in range(size.height())
    )


def test_one_drawing_serves_all_who_ask_for_it(qtbot: QtBot) -> None:
    provider, size = DrawingProvider(), QSize()
    first = provider.requestImage(asked(), size, QSize(40, 40))
    assert size == QSize(40, 40)
    assert provider.requestImage(asked(), size, QSize(40, 40)).cacheKey() == first.cacheKey()
    for other in (asked(fill="#ff8ad8e6"), asked(path="M 0 0 H 3 V 3 H 0 Z")):
        assert provider.requestImage(other, size, QSize(40, 40)) != first
    assert provider.requestImage(asked(), size, QSize(44, 44)).size() == QSize(44, 44)


def test_s37_what_belongs_to_a_patient_is_kept_nowhere(qtbot: QtBot) -> None:
    provider, size = DrawingProvider(), QSize()
    first = provider.requestImage(asked(own=True), size, QSize(40, 40))
    again = provider.requestImage(asked(own=True), size, QSize(40, 40))
    assert again == first
    assert again.cacheKey() != first.cacheKey()


def test_without_a_size_a_pixel_is_a_unit_of_the_path(qtbot: QtBot) -> None:
    image = DrawingProvider().requestImage(asked(), QSize(), QSize())
    assert colours(image) == {"#00000000": 12, "#ff14212b": 4}


@pytest.mark.parametrize("pixels", [29 * 3, 29 * 7])
def test_a_code_for_scanners_has_two_colours_and_no_soft_edge(pixels: int, qtbot: QtBot) -> None:
    modules = " ".join(f"M {x} {y} h 1 v 1 h -1 Z" for x in range(29) for y in range(29) if (x + y) % 2)
    found = colours(drawn(Drawing(modules, 29, fill="#14212b", smooth=False), pixels, pixels))
    assert set(found) == {"#00000000", "#ff14212b"}
    assert found["#ff14212b"] == 420 * (pixels // 29) ** 2


def test_a_colour_that_lets_through_does_so_in_the_drawing(qtbot: QtBot) -> None:
    image = drawn(Drawing(SQUARE, 4, fill="#80ff0000"), 4, 4)
    assert image.pixelColor(2, 2).alpha() == pytest.approx(128, abs=2)

"""Papers for printers of rolls: the same drawing, as wide as the roll is printed, in dots of black and white."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QTransform

from kiosk.domain.papers import PaperSize, PaperText
from kiosk.domain.printers import Raster
from kiosk.qt.papers.labels import image_of

# To the inch; nearly all printers of rolls have these.
DOTS = 203
_INCH = 25.4
# Of each grey whether it is printed, as a digit of two.
_DIGITS = bytes(ord("1") if value < 128 else ord("0") for value in range(256))


def roll_of(sizes: Sequence[PaperSize], dots: int) -> PaperSize:
    """The narrowest of these papers that is no narrower than what a printer of ``dots`` prints; else the widest."""
    wide = dots / DOTS * _INCH
    by_width = sorted(sizes, key=lambda size: size.width)
    return next((size for size in by_width if size.width >= wide), by_width[-1])


def raster_of(size: PaperSize, text: PaperText, dots: int) -> Raster:
    """A paper for a printer of ``dots`` across; what is too wide and would fit on its side is printed along the roll.

    A roll has margins that are not printed: a paper as wide as the roll is drawn narrower, and as long.
    """
    room = int(dots / DOTS * _INCH)
    turned = size.width > room and size.height <= room
    if not turned and size.width > room:
        size = replace(size, width=room)
    drawn = image_of(size, text, DOTS)
    if turned:
        drawn = drawn.transformed(QTransform().rotate(90))
    return _rows(drawn.copy(QRect(0, 0, min(drawn.width(), dots), drawn.height())))


def _rows(drawn: QImage) -> Raster:
    """Dots, each black or white as it is nearer to; grey letters would be read worse."""
    grey = drawn.convertToFormat(QImage.Format.Format_Grayscale8)
    across, width = (grey.width() + 7) // 8, grey.width()
    line = grey.bytesPerLine()
    content = bytes(grey.constBits())
    rows = bytearray()
    for y in range(grey.height()):
        bits = content[y * line : y * line + width].translate(_DIGITS).ljust(across * 8, b"0")
        rows += int(bits, 2).to_bytes(across, "big")
    return Raster(across, bytes(rows))

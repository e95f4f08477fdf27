"""Codes as they are printed: each module a whole number of the printer's dots, or it would be read by chance."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.qt.qr import qr_rows

# In millimetres: of a bar that every scanner reads, and of a square. Source: ISO/IEC 15417 and 18004, GS1's least for
# what is read by hand.
NARROWEST_BAR, SMALLEST_SQUARE = 0.19, 0.25
# A pair of nines, and outside of pairs the sign that leads to them.
_PAIRS = 99
# In modules, empty on each side of a code.
QUIET_BARS, QUIET_SQUARES = 10, 4


def bars_of(text: str) -> str:
    """The modules of a Code 128 without its quiet zone, a sign each, `1` for dark; empty where it has no such letters.

    Source: ISO/IEC 15417, as python-barcode makes it.
    """
    # Not before the first label.
    from barcode.codex import Code128
    from barcode.errors import BarcodeError

    class WithEveryPair(Code128):  # type: ignore[misc]
        """python-barcode 0.16 takes a first pair 99 for the sign that leads to pairs, and leaves it out."""

        def _try_to_optimize(self, encoded: list[int]) -> list[int]:
            shorter: list[int] = encoded if encoded[1] == _PAIRS else super()._try_to_optimize(encoded)
            return shorter

    if not text or not text.isascii():
        return ""
    try:
        return str(WithEveryPair(text).build()[0])
    except BarcodeError:
        return ""


def draw_bars(painter: QPainter, room: QRectF, text: str, millimetre: float) -> QRect | None:
    """A Code 128 of ``text`` in the middle of ``room``; None where it does not fit and nothing was drawn.

    ``millimetre`` is how many of the device's dots one has.
    """
    modules = bars_of(text)
    if not modules:
        return None
    wide = int(room.width() // (len(modules) + 2 * QUIET_BARS))
    if wide < 1 or wide < NARROWEST_BAR * millimetre:
        return None
    # As wide as it must be to be read well, no wider than there is room for.
    wide = min(wide, max(1, round(0.5 * millimetre)))
    left = round(room.center().x() - wide * len(modules) / 2)
    place = QRect(left, round(room.top()), wide * len(modules), round(room.height()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    start = 0
    while start < len(modules):
        end = start
        while end < len(modules) and modules[end] == modules[start]:
            end += 1
        if modules[start] == "1":
            painter.fillRect(
                left + start * wide, place.top(), (end - start) * wide, place.height(), QColor("black")
            )
        start = end
    painter.restore()
    return place


def draw_square(painter: QPainter, room: QRectF, text: str, millimetre: float) -> QRect | None:
    """A QR code of ``text`` in the middle of ``room``, as large as fits; None where that would be too small."""
    if not text:
        return None
    rows = qr_rows(text)
    wide = int(min(room.width(), room.height()) // (len(rows) + 2 * QUIET_SQUARES))
    if wide < 1 or wide < SMALLEST_SQUARE * millimetre:
        return None
    side = wide * len(rows)
    left, top = round(room.center().x() - side / 2), round(room.center().y() - side / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                painter.fillRect(left + x * wide, top + y * wide, wide, wide, QColor("black"))
    painter.restore()
    return QRect(left, top, side, side)

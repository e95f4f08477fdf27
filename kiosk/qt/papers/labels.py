"""Labels, wristbands and tickets, drawn at whatever resolution a printer has; a preview is the same drawing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPaintDevice, QPainter

from kiosk.domain.papers import PaperKind, PaperSize, PaperText
from kiosk.qt.papers.codes import draw_bars, draw_square

_INCH = 25.4
# In millimetres: around everything, between parts, and letters that are still read at arm's length.
_MARGIN, _GAP, _SMALLEST = 1.5, 1.0, 1.8


def draw(painter: QPainter, size: PaperSize, text: PaperText, dots: float) -> None:
    """Draw a paper at the painter's origin, with ``dots`` to the inch; black on what is there."""
    millimetre = dots / _INCH
    whole = QRectF(0, 0, size.width * millimetre, size.height * millimetre)
    margin = _MARGIN * millimetre
    inner = whole.adjusted(margin, margin, -margin, -margin)
    painter.save()
    painter.setPen(QColor("black"))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if text.mirrored else Qt.LayoutDirection.LeftToRight
    )
    match size.kind:
        case PaperKind.LABEL:
            _label(painter, inner, text, millimetre)
        case PaperKind.WRISTBAND:
            _wristband(painter, inner, text, millimetre)
        case PaperKind.TICKET:
            _ticket(painter, inner, text, millimetre)
        case PaperKind.SUMMARY:
            _ticket(painter, inner, text, millimetre, title=0.1)
        case _ as never:
            assert_never(never)
    painter.restore()


def image_of(size: PaperSize, text: PaperText, dots: int) -> QImage:
    """A paper as a picture, black on white, with ``dots`` to the inch."""
    scale = dots / _INCH
    made = QImage(QSize(round(size.width * scale), round(size.height * scale)), QImage.Format.Format_RGB32)
    made.setDotsPerMeterX(round(scale * 1000))
    made.setDotsPerMeterY(round(scale * 1000))
    made.fill(QColor("white"))
    painter = QPainter(made)
    draw(painter, size, text, dots)
    painter.end()
    return made


def _label(painter: QPainter, room: QRectF, text: PaperText, millimetre: float) -> None:
    """The square beside the words, the bars below both."""
    gap = _GAP * millimetre
    bars = QRectF(room.left(), room.bottom() - room.height() * 0.26, room.width(), room.height() * 0.26)
    above = room.adjusted(0, 0, 0, -bars.height() - gap)
    if draw_bars(painter, bars, text.code, millimetre) is None:
        above = room
    side = min(above.height(), room.width() * 0.34)
    square = QRectF(above.right() - side, above.top(), side, above.height())
    words = above
    if draw_square(painter, square, text.code, millimetre) is not None:
        words = above.adjusted(0, 0, -side - gap, 0)
    _write(painter, words, text, millimetre, title=0.34)


def _wristband(painter: QPainter, room: QRectF, text: PaperText, millimetre: float) -> None:
    """One after the other along the band; its ends are fastened, so nothing stands there."""
    gap = _GAP * millimetre
    end = room.width() * 0.08
    room = room.adjusted(end, 0, -end, 0)
    side = room.height()
    square = QRectF(room.left(), room.top(), side, side)
    words = room
    if draw_square(painter, square, text.code, millimetre) is not None:
        words = room.adjusted(side + gap, 0, 0, 0)
    bars = QRectF(
        words.right() - words.width() * 0.45, words.top() + side * 0.15, words.width() * 0.45, side * 0.7
    )
    if draw_bars(painter, bars, text.code, millimetre) is not None:
        words = words.adjusted(0, 0, -bars.width() - gap, 0)
    _write(painter, words, text, millimetre, title=0.42)


def _ticket(
    painter: QPainter, room: QRectF, text: PaperText, millimetre: float, *, title: float = 0.3
) -> None:
    """The number first, then where to go, the square last."""
    side = room.width() * 0.42
    square = QRectF(room.center().x() - side / 2, room.bottom() - side, side, side)
    words = room
    if draw_square(painter, square, text.code, millimetre) is not None:
        words = room.adjusted(0, 0, 0, -side - _GAP * millimetre)
    _write(painter, words, text, millimetre, title=title, middle=True)


def _write(
    painter: QPainter,
    room: QRectF,
    text: PaperText,
    millimetre: float,
    *,
    title: float,
    middle: bool = False,
) -> None:
    """The title in at most ``title`` of the height, and as many lines below it as there is room for."""
    across = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeading
    flags = across | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    device = painter.device()
    smallest = _SMALLEST * millimetre
    head = QRectF(room.left(), room.top(), room.width(), room.height() * title)
    font, shown = _fitting(text.title, head, smallest, flags, device, bold=True)
    painter.setFont(font)
    painter.drawText(head, int(flags), shown)
    used = QFontMetricsF(font, device).boundingRect(head, int(flags), shown).height()
    below = room.adjusted(0, min(used, head.height()) + 0.5 * _GAP * millimetre, 0, 0)
    # A ticket is read in walking, by whoever has no glasses on.
    _write_lines(painter, below, text.lines, smallest, smallest * (3.6 if middle else 2.2), flags)


def _write_lines(
    painter: QPainter,
    room: QRectF,
    lines: Sequence[str],
    smallest: float,
    largest: float,
    flags: Qt.AlignmentFlag | int,
) -> None:
    device = painter.device()
    # The largest letters at which all fit; at the smallest, as many as do.
    height = max(smallest, min(room.height() / max(1.0, len(lines) * 1.25), largest))
    while True:
        font = _font(height)
        metrics = QFontMetricsF(font, device)
        heights = [metrics.boundingRect(room, int(flags), line).height() for line in lines]
        if sum(heights) <= room.height() or height <= smallest:
            break
        height = max(smallest, height * 0.92)
    painter.setFont(font)
    top = room.top()
    for line, needed in zip(lines, heights, strict=True):
        if top + needed > room.bottom() + 1:
            return
        painter.drawText(QRectF(room.left(), top, room.width(), needed), int(flags), line)
        top += needed


def _fitting(
    text: str,
    room: QRectF,
    smallest: float,
    flags: Qt.AlignmentFlag | int,
    device: QPaintDevice,
    *,
    bold: bool,
) -> tuple[QFont, str]:
    """The largest letters in which ``text`` fits, wrapped; at the smallest, as much of its beginning as fits."""
    height = room.height()
    while True:
        font = _font(height, bold=bold)
        metrics = QFontMetricsF(font, device)
        if _fits(metrics, text, room, flags):
            return font, text
        if height <= smallest:
            break
        height = max(smallest, height * 0.9)
    least, most = 0, len(text)
    while least < most:
        half = (least + most + 1) // 2
        if _fits(metrics, f"{text[:half]}…", room, flags):
            least = half
        else:
            most = half - 1
    return font, f"{text[:least]}…"


def _fits(metrics: QFontMetricsF, text: str, room: QRectF, flags: Qt.AlignmentFlag | int) -> bool:
    needed = metrics.boundingRect(room, int(flags), text)
    return needed.height() <= room.height() and needed.width() <= room.width()


def _font(height: float, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setPixelSize(max(1, round(height * 0.78)))
    if bold:
        made.setWeight(QFont.Weight.Bold)
    return made

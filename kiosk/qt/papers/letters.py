"""Letters of which each is a page: the address stands where an envelope has its window, and below all is its code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPdfWriter

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.planning.letter_code import signs_of
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.papers.codes import draw_bars, draw_square
from kiosk.qt.papers.document import page_of
from kiosk.services.desk.letters import Letter

# In millimetres from the edge of the paper: of the window (DIN 5008 B and number 10 envelopes show this), of the words.
_WINDOW = QRectF(25, 50, 80, 30)
_WORDS = QRectF(25, 100, 160, 150)
# And of what is below the words: a square, and beside it bars with their letters under them.
_SQUARE = QRectF(25, 214, 36, 36)
_BARS, _TYPED = QRectF(65, 218, 120, 18), QRectF(65, 239, 120, 8)
# In points; of the space between paragraphs as part of a line.
_TEXT, _TITLE, _SPACE = 12, 14, 0.7
_INCH, _DOTS = 25.4, 300
_WRAP = Qt.TextFlag.TextWordWrap


def pdf_of_letters(letters: Sequence[Letter], settings: ClinicSettings) -> bytes:
    """The letters as one file, in their order."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_of(settings))
    writer.setResolution(_DOTS)
    painter = QPainter(writer)
    margins = page_of(settings).marginsPixels(_DOTS)
    # All is measured from the edge of the paper.
    painter.translate(-margins.left(), -margins.top())
    for number, one in enumerate(letters):
        if number:
            writer.newPage()
        _draw(painter, one, settings.name)
    painter.end()
    # It is whole once the writer is gone.
    del painter, writer
    buffer.close()
    return bytes(content.data())


def _draw(painter: QPainter, letter: Letter, clinic: str) -> None:
    code = letter.language.partition("-")[0].lower()
    language = next((item for item in SHIPPED if item.code == code), SHIPPED[0])
    window, words = _in_dots(_WINDOW), _in_dots(_WORDS)
    # An address is written as the post reads it.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _write(painter, window, letter.address, _font(language, _TEXT), 0)
    mirrored = language.mirrored
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    head = QRectF(words.left(), _in_dots(QRectF(0, 20, 0, 0)).top(), words.width(), words.height())
    _write(painter, head, (clinic,), _font(language, _TITLE, bold=True), 0)
    used = _write(painter, words, (letter.title,), _font(language, _TITLE, bold=True), _SPACE)
    lines = (*letter.lines, letter.of_code) if letter.code else letter.lines
    _write(painter, words.adjusted(0, used, 0, 0), lines, _font(language, _TEXT), _SPACE)
    if letter.code:
        _draw_code(painter, letter.code)


def _draw_code(painter: QPainter, code: str) -> None:
    """For whatever reads codes, and for whoever types it."""
    signs, millimetre = signs_of(code), _DOTS / _INCH
    draw_square(painter, _in_dots(_SQUARE), signs, millimetre)
    draw_bars(painter, _in_dots(_BARS), signs, millimetre)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(_font(SHIPPED[0], _TITLE, bold=True))
    painter.drawText(_in_dots(_TYPED), int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), code)


def _write(painter: QPainter, room: QRectF, lines: Sequence[str], font: QFont, space: float) -> float:
    """One below the other; how high they are together, in dots."""
    painter.setFont(font)
    metrics = QFontMetricsF(font, painter.device())
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | _WRAP)
    top = room.top()
    for line in lines:
        height = metrics.boundingRect(QRectF(0, 0, room.width(), room.height()), flags, line).height()
        painter.drawText(QRectF(room.left(), top, room.width(), height), flags, line)
        top += height + space * metrics.height()
    return top - room.top()


def _in_dots(millimetres: QRectF) -> QRectF:
    scale = _DOTS / _INCH
    return QRectF(
        millimetres.x() * scale,
        millimetres.y() * scale,
        millimetres.width() * scale,
        millimetres.height() * scale,
    )


def _font(language: Language, points: float, *, bold: bool = False) -> QFont:
    made = QFont(language.font)
    made.setPointSizeF(points)
    if bold:
        made.setWeight(QFont.Weight.Bold)
    return made

"""Whether a picture shows a card that can be read, and what to do where it does not; the card alone, straight.

Any thread may call: nothing is drawn but pictures into pictures.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF, QTransform

from kiosk.qt import pictures
from kiosk.qt.cards.corners import RATIO, find
from kiosk.qt.cards.lines import Point, rows_of

# So large is the card's picture at most; a picture is looked at in this size at most.
WIDEST = 1600
_LOOKED_AT = 1920
# Small print (1.5 mm) of a card of 85.6 mm has seven pixels at this width, and can be read.
NARROWEST = 400
# Ten pixels a millimetre, in which it is judged.
_JUDGED = 856
_MARGIN = 0.04
_DARKEST = 70
_FLATTEST = 25
_SATURATED = 250
_MOST_GLARE = 0.01
_GRID = 214
_BLOCK = 13
_LEAST_SHARP = 0.45


class CardProblem(enum.StrEnum):
    """Why a card cannot be read in a picture."""

    NO_CARD = "no_card"
    CUT = "cut"
    FAR = "far"
    BLURRED = "blurred"
    GLARE = "glare"
    DARK = "dark"


class CardPicture(NamedTuple):
    """The picture to keep, straight where a whole card was found, and what is wrong with it; None: nothing."""

    picture: QImage
    problem: CardProblem | None
    corners: tuple[Point, ...] = ()


def judge(frame: QImage) -> CardPicture:
    """Look for a card in ``frame``, take it out and tell whether it can be read."""
    seen = pictures.smaller(frame, _LOOKED_AT).convertToFormat(QImage.Format.Format_RGB32)
    found = find(seen)
    if found is None:
        return CardPicture(frame, CardProblem.DARK if _is_dark(seen) else CardProblem.NO_CARD)
    scale = frame.width() / seen.width()
    corners = tuple((x * scale, y * scale) for x, y in found.corners)
    if found.cut:
        return CardPicture(frame, CardProblem.CUT, corners)
    width = max(_far(corners[0], corners[1]), _far(corners[3], corners[2]))
    straight = straightened(frame, corners, min(WIDEST, round(width)))
    problem = CardProblem.FAR if width < NARROWEST else _problem(straight)
    return CardPicture(straight, problem, corners)


def straightened(frame: QImage, corners: Sequence[Point], width: int) -> QImage:
    """What lies between four corners, as a rectangle of a card's shape that is ``width`` pixels wide."""
    height = max(1, round(width / RATIO))
    seen = QPolygonF([QPointF(*corner) for corner in corners])
    flat = QPolygonF([QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)])
    view = QTransform.quadToQuad(seen, flat)
    if not isinstance(view, QTransform):
        return frame
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(view)
    painter.drawImage(0, 0, frame)
    painter.end()
    return image


def _far(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def _problem(card: QImage) -> CardProblem | None:
    """What is wrong with a card that was taken out."""
    inner = _without_edge(card)
    grey = pictures.smaller(inner, _JUDGED).convertToFormat(QImage.Format.Format_Grayscale8)
    rows = rows_of(grey, 1)
    shades = sorted(b"".join(row[::7] for row in rows[::7]))
    dark, bright = shades[len(shades) * 2 // 100], shades[len(shades) * 97 // 100]
    if bright < _DARKEST:
        return CardProblem.DARK
    if _glare(inner) > _MOST_GLARE:
        return CardProblem.GLARE
    if bright - dark < _FLATTEST or _sharpness(rows, bright - dark) < _LEAST_SHARP:
        return CardProblem.BLURRED
    return None


def _is_dark(image: QImage) -> bool:
    small = pictures.smaller(image, _GRID).convertToFormat(QImage.Format.Format_Grayscale8)
    shades = sorted(b"".join(rows_of(small, 1)))
    return shades[len(shades) * 97 // 100] < _DARKEST


def _without_edge(card: QImage) -> QImage:
    across, down = round(card.width() * _MARGIN), round(card.height() * _MARGIN * RATIO)
    return card.copy(across, down, card.width() - 2 * across, card.height() - 2 * down)


def _glare(card: QImage) -> float:
    """The share of a card that is as bright as can be in all colours, in patches of more than 1 mm."""
    small = pictures.smaller(card, _GRID).convertToFormat(QImage.Format.Format_RGB888)
    digits = []
    for row in rows_of(small, 3):
        cells = zip(row[0::3], row[1::3], row[2::3], strict=True)
        digits.append("".join("1" if min(cell) >= _SATURATED else "0" for cell in cells) + "0")
    # A bit a cell: what has no neighbour on each side goes, and what is left grows again (an opening, as Serra's
    # "Image analysis and mathematical morphology" has it).
    bits, line = int("".join(digits), 2), small.width() + 1
    thin = bits & bits >> 1 & bits << 1
    core = thin & thin >> line & thin << line
    wide = core | core >> 1 | core << 1
    whole = wide | wide >> line | wide << line
    return (whole & bits).bit_count() / (small.width() * small.height())


def _sharpness(rows: Sequence[bytes], contrast: int) -> float:
    """How steep the steepest edges of a card are, from 0 to 1, the softer of the two directions.

    The change within two pixels by the change within thirteen, which is 0.68 of an edge that is blurred by one pixel
    (its standard deviation) and 0.38 of one by two: the width of an edge is a measure of blur (Marziliano and others,
    "A no-reference perceptual blur metric", 2002).
    """
    across = rows[4::9]
    columns = [bytes(row[x] for row in rows) for x in range(4, len(rows[0]), 15)]
    found = [steep for steep in (_steepness(across, contrast), _steepness(columns, contrast)) if steep >= 0]
    return min(found, default=0.0)


def _steepness(lines: Sequence[bytes], contrast: int) -> float:
    found = []
    for line in lines:
        for begin in range(0, len(line) - _BLOCK, _BLOCK // 2):
            block = line[begin : begin + _BLOCK]
            change = max(block) - min(block)
            if change >= 0.5 * contrast:
                step = max(abs(a - b) for a, b in zip(block, block[2:], strict=False))
                found.append(step / change)
    if len(found) < 12:
        return -1.0
    return sorted(found)[len(found) * 7 // 10]

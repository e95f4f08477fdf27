"""Cards as a camera sees them: on a table, seen aslant, in uneven light, blurred, with glare or fingers on them."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

Corners = tuple[tuple[float, float], ...]

CARD = (1070, 675)
# Card, writing, table.
COLOURS = {
    "white on a light table": ("#f2f2f0", "#203050", "#d2cec6"),
    "dark on a dark table": ("#23304f", "#e8e8e8", "#141414"),
    "blue on wood": ("#2f6fb5", "#ffffff", "#9a6b43"),
    "red on green": ("#b5322f", "#ffffff", "#4f7a55"),
    "yellow on grey": ("#e3c14a", "#222222", "#8a8a8a"),
    "green on black": ("#3d8a63", "#f5f5f5", "#0c0c0e"),
}


@dataclass(frozen=True)
class Scene:
    """What a picture shows, and where the card's corners are in it, from its own upper left clockwise."""

    image: QImage
    corners: Corners


def card(colours: tuple[str, str, str], random_: random.Random) -> QImage:
    """A card with a band, a field, and lines of writing, some of them small."""
    width, height = CARD
    face, ink, _ = colours
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(0, 0, width, height), 39.75, 39.75)
    painter.setClipPath(shape)
    painter.fillRect(0, 0, width, height, QColor(face))
    kind = random_.randrange(4)
    if kind == 0:
        painter.fillRect(0, 0, width, 130, QColor(face).darker(150))
    elif kind == 1:
        painter.fillRect(60, 250, 260, 320, QColor(ink))
    elif kind == 2:
        light = QLinearGradient(0, 0, width, height)
        light.setColorAt(0, QColor(face).darker(115))
        light.setColorAt(1, QColor(face))
        painter.fillRect(0, 0, width, height, QBrush(light))
    painter.setPen(QColor(ink))
    font = QFont("DejaVu Sans")
    font.setPixelSize(64)
    painter.setFont(font)
    painter.drawText(60, 95, "Sample Health Plan")
    font.setPixelSize(34)
    painter.setFont(font)
    left = 380 if kind == 1 else 60
    for line in range(7):
        words = "".join(random_.choice("ABCDEFGHKLMNPRSTUV0123456789 ") for _ in range(30))
        painter.drawText(left, 200 + 62 * line, words[: 28 if kind == 1 else 30])
    painter.end()
    return image


def _turned(x: float, y: float, angles: tuple[float, float, float]) -> tuple[float, float, float]:
    yaw, pitch, roll = angles
    x, y = x * math.cos(roll) - y * math.sin(roll), x * math.sin(roll) + y * math.cos(roll)
    x, z = x * math.cos(yaw), x * math.sin(yaw)
    y, z = y * math.cos(pitch) - z * math.sin(pitch), y * math.sin(pitch) + z * math.cos(pitch)
    return x, y, z


def seen_at(
    size: tuple[int, int],
    share: float,
    angles: tuple[float, float, float],
    off: tuple[float, float],
    lens: float,
) -> Corners:
    """The corners of a card that fills ``share`` of the picture's width, turned by ``angles`` (yaw, pitch, roll)."""
    width, height = size
    far = lens / share
    points = []
    for x, y in ((-0.5, -0.3153), (0.5, -0.3153), (0.5, 0.3153), (-0.5, 0.3153)):
        a, b, z = _turned(x, y, angles)
        depth = far + z
        points.append(
            (width / 2 + off[0] + lens * width * a / depth, height / 2 + off[1] + lens * width * b / depth)
        )
    return tuple(points)


def softened(image: QImage, sigma: float) -> QImage:
    """Blurred as out of focus, by about ``sigma`` pixels: laid over itself, half as dense, beside where it was.

    Twice so by a distance d, there and back, spreads a point by d²/2, and the sum of many comes near to a bell.
    """
    spread, far = 0.0, 1
    while spread + far * far / 4 <= sigma * sigma:
        for dx, dy in ((far, 0), (0, far), (-far, 0), (0, -far)):
            before = image.copy()
            painter = QPainter(image)
            painter.setOpacity(0.5)
            painter.drawImage(dx, dy, before)
            painter.end()
        spread += far * far / 2
        far += 1
    return image


def noisy(image: QImage, amount: int, random_: random.Random) -> QImage:
    """Each pixel lighter or darker by up to ``amount`` shades, in each colour."""
    for sign in (1, -1):
        # What is taken away is laid on while the picture's shades are turned over.
        table = bytes(max(0, round(sign * (value - 128) / 74 * amount)) for value in range(256))
        data = random_.randbytes(256 * 1024).translate(table)
        grain = QImage(data, 256, 256, 1024, QImage.Format.Format_RGB32).copy()
        if sign < 0:
            image.invertPixels()
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.fillRect(image.rect(), QBrush(grain))
        painter.end()
        if sign < 0:
            image.invertPixels()
    return image


def scene(
    random_: random.Random,
    colours: tuple[str, str, str],
    *,
    size: tuple[int, int] = (1280, 960),
    share: float = 0.62,
    angles: tuple[float, float, float] = (0.0, 0.0, 0.0),
    off: tuple[float, float] = (0.0, 0.0),
    lens: float = 1.0,
    blur: float = 0.6,
    noise: int = 3,
    glare: float = 0.0,
    light: float = 1.0,
    fingers: int = 0,
) -> Scene:
    """A picture of a card; ``glare``: the share of the card that a patch of it takes; ``light``: 1 is enough."""
    width, height = size
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colours[2]))
    corners = seen_at(size, share, angles, off, lens)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _grain_of_table(painter, size, colours[2], random_)
    flat = QPolygonF([QPointF(0, 0), QPointF(CARD[0], 0), QPointF(*CARD), QPointF(0, CARD[1])])
    view = QTransform.quadToQuad(flat, QPolygonF([QPointF(*corner) for corner in corners]))
    assert isinstance(view, QTransform)
    painter.setTransform(view)
    painter.drawImage(0, 0, card(colours, random_))
    painter.setPen(Qt.PenStyle.NoPen)
    for finger in range(fingers):
        # Thumbs, from the sides, over the border.
        side, at = finger % 2, random_.uniform(0.3, 0.7) * CARD[1]
        painter.setBrush(QColor("#c68a6b"))
        painter.drawEllipse(QPointF(side * CARD[0], at), 150.0, 70.0)
    painter.resetTransform()
    shade = QLinearGradient(0, 0, width, height * random_.random())
    shade.setColorAt(0, QColor(0, 0, 0, 0))
    shade.setColorAt(1, QColor(0, 0, 0, 70))
    painter.fillRect(0, 0, width, height, QBrush(shade))
    if light < 1:
        painter.fillRect(0, 0, width, height, QColor(0, 0, 0, round(255 * (1 - light))))
    painter.end()
    image = softened(image, blur)
    if glare:
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(view)
        radius = math.sqrt(glare * CARD[0] * CARD[1] / math.pi)
        centre = QPointF(random_.uniform(0.3, 0.7) * CARD[0], random_.uniform(0.35, 0.65) * CARD[1])
        shine = QRadialGradient(centre, radius * 1.3)
        shine.setColorAt(0, QColor(255, 255, 255, 255))
        shine.setColorAt(1 / 1.3, QColor(255, 255, 255, 255))
        shine.setColorAt(1, QColor(255, 255, 255, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(shine))
        painter.drawEllipse(centre, radius * 1.3, radius * 1.3)
        painter.end()
    return Scene(noisy(image, noise, random_), corners)


def _grain_of_table(painter: QPainter, size: tuple[int, int], colour: str, random_: random.Random) -> None:
    """Stripes, nearly in the table's own colour, as of wood or cloth."""
    for _ in range(random_.randrange(0, 12)):
        painter.fillRect(
            QRectF(0, random_.uniform(0, size[1]), size[0], random_.uniform(2, 30)),
            QColor(colour).darker(random_.randrange(101, 108)),
        )

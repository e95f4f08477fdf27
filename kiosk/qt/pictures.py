"""Pictures as answers: photos made small enough to keep, and signatures drawn as they were drawn."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

LONGEST_SIDE = 1600
LARGEST_BYTES = 1_500_000
SIGNATURE_WIDTH, SIGNATURE_HEIGHT = 900, 300
_QUALITIES = (85, 70, 55, 40)

Stroke = Sequence[tuple[float, float]]


def encoded(image: QImage, kind: str, quality: int = -1) -> bytes:
    """An image as a file of ``kind`` (PNG or JPG). Raises ValueError when it cannot be."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The format as text: PySide takes bytes by its stubs and text at run time.
    if not image.save(buffer, kind, quality):  # type: ignore[call-overload]
        raise ValueError(f"the picture cannot be written as {kind}")
    return bytes(data.data())


def smaller(image: QImage, longest: int) -> QImage:
    """An image of which no side is longer than ``longest`` pixels."""
    if max(image.width(), image.height()) <= longest:
        return image
    return image.scaled(
        longest, longest, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def photo(image: QImage, largest: int = LARGEST_BYTES) -> bytes | None:
    """A photo as JPEG of at most ``largest`` bytes; None where it cannot be made that small."""
    scaled = smaller(image, LONGEST_SIDE)
    for quality in _QUALITIES:
        data = encoded(scaled, "JPG", quality)
        if len(data) <= largest:
            return data
    return None


def signature(strokes: Sequence[Stroke]) -> bytes:
    """Strokes, points from 0 to 1 of width and height, as a PNG of black on white."""
    image = _blank()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("black"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for stroke in strokes:
        points = [QPointF(x * SIGNATURE_WIDTH, y * SIGNATURE_HEIGHT) for x, y in stroke]
        # A tap is a dot.
        painter.drawPolyline(points if len(points) > 1 else [*points, *(p + QPointF(1, 0) for p in points)])
    painter.end()
    return encoded(image, "PNG")


def typed_signature(name: str) -> bytes:
    """A typed name as a PNG."""
    image = _blank()
    painter = QPainter(image)
    font = QFont()
    font.setItalic(True)
    font.setPixelSize(SIGNATURE_HEIGHT // 4)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    room = QRectF(20, 20, SIGNATURE_WIDTH - 40, SIGNATURE_HEIGHT - 40)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), name)
    painter.end()
    return encoded(image, "PNG")


def data_url(content_type: str, data: str) -> str:
    """What an Image in QML shows of base 64 data."""
    return f"data:{content_type};base64,{data}" if data else ""


def base64_of(data: bytes) -> str:
    """Bytes as FHIR writes them."""
    return base64.b64encode(data).decode("ascii")


def _blank() -> QImage:
    image = QImage(SIGNATURE_WIDTH, SIGNATURE_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    return image

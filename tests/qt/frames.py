"""What a camera would see of codes: scenes, and frames of them in the formats that cameras have. Nothing by chance."""

from __future__ import annotations

import random
from typing import Any

import zxingcpp
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Format = zxingcpp.BarcodeFormat
Pixels = QVideoFrameFormat.PixelFormat


def printed(text: str, kind: Format = Format.PDF417) -> QImage:
    """A code as it is printed."""
    # It is a buffer, which its types do not say.
    image: Any = zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=3)
    made = memoryview(image)
    height, width = (made.shape or ())[:2]
    # An image does not keep the bytes that it is made of.
    data = bytes(made)
    return QImage(data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def scene(
    *codes: QImage,
    angle: float = 0,
    width: int = 680,
    size: tuple[int, int] = (960, 540),
    mirrored: bool = False,
    blurred: float = 1,
    noise: int = 0,
) -> QImage:
    """Codes one below the other on a card of ``width`` pixels before a dark room.

    ``blurred``: so many times smaller it was, and made large again; ``noise``: so far each shade is off at most.
    """
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(60, 66, 74))
    parts = [code.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation) for code in codes]
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(size[0] / 2, size[1] / 2)
    painter.rotate(angle)
    painter.scale(-1 if mirrored else 1, 1)
    top = -sum(part.height() + 30 for part in parts) / 2
    for part in parts:
        painter.drawImage(round(-width / 2), round(top), part)
        top += part.height() + 30
    painter.end()
    smooth, away = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.IgnoreAspectRatio
    if blurred > 1:
        small = image.scaled(image.size() / blurred, away, smooth)
        image = small.scaled(image.size(), away, smooth)
    return _noisy(image, noise) if noise else image


def _noisy(image: QImage, most: int) -> QImage:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    chance = random.Random(417)
    off = [chance.randint(-most, most) for _ in range(4099)]
    data = bytes(
        min(255, max(0, shade + off[place % len(off)])) for place, shade in enumerate(bytes(grey.constBits()))
    )
    noisy = QImage(data, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8)
    return noisy.convertToFormat(QImage.Format.Format_RGB32)


def frame(image: QImage, pixels: Pixels = Pixels.Format_BGRX8888) -> QVideoFrame:
    """``image`` as a frame of a camera with such pixels."""
    if pixels is Pixels.Format_BGRX8888:
        return QVideoFrame(image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    made = QVideoFrame(QVideoFrameFormat(QSize(image.width(), image.height()), pixels))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    first, step = {
        Pixels.Format_NV12: (0, 1), Pixels.Format_YUV420P: (0, 1), Pixels.Format_YUYV: (0, 2),
        Pixels.Format_UYVY: (1, 2), Pixels.Format_P010: (1, 2),
    }[pixels]  # fmt: skip
    for plane in range(made.planeCount()):
        data = memoryview(made.bits(plane) or b"")
        data[:] = bytes([128]) * len(data)
    data, line, own = memoryview(made.bits(0) or b""), made.bytesPerLine(0), bytes(grey.constBits())
    for row in range(image.height()):
        begin, source = row * line, row * grey.bytesPerLine()
        data[begin + first : begin + first + step * image.width() : step] = own[
            source : source + image.width()
        ]
    made.unmap()
    return made

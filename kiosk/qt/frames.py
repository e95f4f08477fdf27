"""What a camera's frames show, in shades of grey: a code has no colours, and a picture without them is made at once.

Any thread may call. Of most frames the brightness is a plane of its own, or every second byte of one: nothing has to be
converted, and nothing of Qt's drawing is needed, which belongs to the thread of the windows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

# Where the brightness lies in the first plane, by the format's name: the first byte, and how far it is to the next.
_LUMA = {
    **dict.fromkeys(("NV12", "NV21", "YUV420P", "YUV422P", "YV12", "IMC1", "IMC2", "IMC3", "IMC4", "Y8"), (0, 1)),
    "YUYV": (0, 2),
    "UYVY": (1, 2),
    # Two bytes each, of which the second says more.
    **dict.fromkeys(("Y16", "P010", "P016"), (1, 2)),
}  # fmt: skip


def grey(frame: QVideoFrame) -> QImage:
    """What ``frame`` shows, in 256 shades; null for what cannot be read."""
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    name = frame.pixelFormat().name.removeprefix("Format_")
    pixels = QVideoFrameFormat.imageFormatFromPixelFormat(frame.pixelFormat())
    known = name in _LUMA or name == "Jpeg" or pixels != QImage.Format.Format_Invalid
    if not known:
        return _in_grey(frame.toImage())
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        return QImage()
    try:
        data, line = frame.bits(0), frame.bytesPerLine(0)
        if data is None or not line:
            return QImage()
        width, height = frame.width(), frame.height()
        if name == "Jpeg":
            return _in_grey(QImage.fromData(bytes(data)))
        if name in _LUMA:
            first, step = _LUMA[name]
            # A buffer may end with its last pixel.
            luma = bytes(data[first::step]).ljust(line // step * height, b"\0")
            return QImage(luma, width, height, line // step, QImage.Format.Format_Grayscale8).copy()
        # An image does not keep the bytes that it is made of: they stay until it was copied.
        whole = bytes(data)
        return _in_grey(QImage(whole, width, height, line, pixels))
    finally:
        frame.unmap()


def _in_grey(image: QImage) -> QImage:
    # Of a copy: whatever is converted may go on to lie in the frame's own bytes.
    return image.convertToFormat(QImage.Format.Format_Grayscale8).copy()

"""Line drawings as pictures: a path in SVG grammar, drawn once for each size and colour and then shown again.

QML asks by the url that `Drawing.qml` writes. A script Canvas would paint every icon of every page anew, and on a
page of answers that took longer than laying it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

NAME = "drawing"
# What a page shows at once is a few dozen, in three schemes and three sizes of text.
_KEPT = 256


class DrawingProvider(QQuickImageProvider):
    """Answers ``image://drawing/`` urls of QML, on the thread that asks."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        """The picture that ``id`` describes, in the size asked for or else of one pixel for each unit of its path."""
        path, units, stroke, width, fill, dashes, smooth, personal = QUrl.fromPercentEncoding(
            id.encode()
        ).split("|")
        drawing = Drawing(path, float(units), stroke, float(width), fill, dashes, bool(smooth))
        asked = requestedSize.isValid()
        room = (requestedSize.width(), requestedSize.height()) if asked else (round(drawing.units),) * 2
        image = drawn(drawing, *room) if personal else _kept(drawing, *room)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@dataclass(frozen=True)
class Drawing:
    """A path in SVG grammar and how it is drawn.

    Attributes:
        units: so many units of the path are as wide as the picture.
        stroke: a colour as QML writes it; so is ``fill``. Empty or without opacity: none.
        stroke_width: in units of the path.
        dashes: lengths of strokes and gaps in widths of the stroke; empty for a line without gaps.
        smooth: edges between pixels are softened.
    """

    path: str
    units: float
    stroke: str = ""
    stroke_width: float = 0
    fill: str = ""
    dashes: str = ""
    smooth: bool = True


def drawn(drawing: Drawing, width: int, height: int) -> QImage:
    """A picture of ``width`` x ``height`` pixels."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_document(drawing).encode()))
    renderer.setViewBox(QRectF(0, 0, drawing.units, drawing.units * height / width))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, drawing.smooth)
    renderer.render(painter)
    painter.end()
    return image


_kept = lru_cache(maxsize=_KEPT)(drawn)


def _document(drawing: Drawing) -> str:
    marks = {
        "d": drawing.path,
        **_paint("stroke", drawing.stroke),
        **_paint("fill", drawing.fill),
        "stroke-width": str(drawing.stroke_width),
        "stroke-linecap": "butt" if drawing.dashes else "round",
        "stroke-linejoin": "round",
    }
    if drawing.dashes:
        lengths = (float(length) * drawing.stroke_width for length in drawing.dashes.split())
        marks["stroke-dasharray"] = " ".join(map(str, lengths))
    if not drawing.smooth:
        marks["shape-rendering"] = "crispEdges"
    inside = " ".join(f'{name}="{_escaped(value)}"' for name, value in marks.items())
    return f'<svg xmlns="http://www.w3.org/2000/svg"><path {inside}/></svg>'


def _escaped(text: str) -> str:
    # The standard library's own brings a web client along, which a program's first frame would wait for.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def _paint(what: str, colour: str) -> dict[str, str]:
    found = QColor(colour)
    if not colour or not found.alpha():
        return {what: "none"}
    return {what: found.name(), f"{what}-opacity": str(found.alphaF())}


def provide(engine: QQmlEngine) -> None:
    """Let the QML of ``engine`` show drawings."""
    engine.addImageProvider(NAME, DrawingProvider())

"""Draws thin lines in a process of its own, as how much smaller a program is drawn is said before the application.

Prints how many lines there are, and which of them are not on the picture.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.qml_controls.views import root_of, theme_of, view_of

WIDTH, HEIGHT = 1000, 2600
# In dots of the picture: letters have no stroke of this length.
STROKE = 25


def main(letters: float) -> None:
    QQuickWindow.setSceneGraphBackend("software")
    application = QGuiApplication([])
    view = view_of("ScaledHost.qml", (WIDTH, HEIGHT), {"textScale": letters})
    view.show()
    theme, root = theme_of(view.engine()), root_of(view)
    for _ in range(5):
        application.processEvents()
        view.grabWindow()
    image = view.grabWindow()
    ground, ink = (QColor(theme.property(name)) for name in ("errorSoft", "error"))
    bands = list(_bands(root))
    ratio = image.width() / WIDTH
    missing = [name for name, band in bands if not _has_line(image, band, ratio, ground, ink)]
    print(json.dumps({"ratio": ratio, "lines": len(bands), "missing": missing}))
    view.close()


def _bands(item: QQuickItem) -> Iterator[tuple[str, QRectF]]:
    """Where a line has to be: the lower part of each line of a link, and each divider."""
    for child in item.childItems():
        if child.objectName() == "divider":
            yield "divider", child.mapRectToScene(QRectF(0, -1, child.width(), child.height() + 2))
        elif (
            child.inherits("QQuickText")
            and str(child.property("text")).startswith("Say")
            and child.isVisible()
        ):
            count, content = child.property("lineCount"), child.property("contentHeight")
            high = content / count
            top = (child.height() - content) / 2
            for line in range(count):
                yield (
                    f"line {line + 1} of {count}",
                    child.mapRectToScene(QRectF(0, top + (line + 0.72) * high, child.width(), 0.28 * high)),
                )
        yield from _bands(child)


def _has_line(image: QImage, band: QRectF, ratio: float, ground: QColor, ink: QColor) -> bool:
    half = (ground.green() + ink.green()) / 2
    for y in range(int(band.top() * ratio), int(band.bottom() * ratio) + 1):
        run = 0
        for x in range(int(band.left() * ratio), int(band.right() * ratio)):
            run = run + 1 if image.pixelColor(x, y).green() < half else 0
            if run >= STROKE:
                return True
    return False


if __name__ == "__main__":
    main(float(sys.argv[1]))

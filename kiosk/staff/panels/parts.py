"""The parts of which one visit is shown: cards, buttons, lights, signatures and pictures."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.forms import Attachment
from kiosk.domain.visit.steps import Stroke
from kiosk.qt import theme
from kiosk.qt.widgets.delegate import DOT, paint_dot
from kiosk.qt.widgets.text import TextLabel

translate = QCoreApplication.translate
PICTURE_WIDTH, PICTURE_HEIGHT = 280, 180


def button(text: str, action: Callable[[], None], name: str, spoken: str = "") -> QPushButton:
    """A small button of a card."""
    made = QPushButton(text)
    made.setObjectName("small")
    made.setProperty("what", name)
    made.setAccessibleName(spoken or text)
    made.clicked.connect(lambda: action())
    return made


class LightDot(QWidget):
    """A light as on the lists."""

    def __init__(self, kind: str, scale: float = 1.0) -> None:
        super().__init__()
        self._kind = kind
        self._dot = round(DOT * scale)
        self.setFixedSize(self._dot + 2, self._dot + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_dot(painter, QRectF(1, 1, self._dot, self._dot), self._kind)
        painter.end()


class Signature(QWidget):
    """A signature as it was drawn."""

    def __init__(self, strokes: tuple[Stroke, ...]) -> None:
        super().__init__()
        self._strokes = strokes
        self.setAccessibleName(translate("Staff", "Signature, drawn"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 70)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours().ink), 2))
        for stroke in self._strokes:
            path = QPainterPath()
            for number, (x, y) in enumerate(stroke):
                point = QPointF(x * self.width(), y * self.height())
                if number:
                    path.lineTo(point)
                else:
                    path.moveTo(point)
            painter.drawPath(path)
        painter.end()


class Card(QFrame):
    """A titled box."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self._column.addWidget(TextLabel(title.upper(), "cardTitle"))

    def add(self, thing: QWidget | QLayout) -> None:
        """Add a row."""
        if isinstance(thing, QWidget):
            self._column.addWidget(thing)
        else:
            self._column.addLayout(thing)


class Picture(QLabel):
    """A photo or a signature, never wider than there is room; one that cannot be shown is told in words."""

    def __init__(self, attached: Attachment, what: str) -> None:
        super().__init__()
        self.setObjectName("picture")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(translate("Staff", "Picture: {what}").format(what=what))
        pixmap = QPixmap()
        try:
            pixmap.loadFromData(base64.b64decode(attached.data, validate=True))
        except ValueError:
            pixmap = QPixmap()
        if pixmap.isNull():
            self.setText(translate("Staff", "A picture that cannot be shown"))
            self.setWordWrap(True)
        else:
            ratio, mode = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self.setPixmap(pixmap.scaled(PICTURE_WIDTH, PICTURE_HEIGHT, ratio, mode))

"""The parts of which one visit is shown: cards, buttons, lights, signatures and pictures."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.forms import Attachment
from kiosk.domain.visit.steps import Stroke
from kiosk.qt import theme
from kiosk.qt.widgets.delegate import DOT, paint_dot
from kiosk.qt.widgets.giving import GivingButton
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.enlarged import EnlargedPicture

translate = QCoreApplication.translate
PICTURE_WIDTH, PICTURE_HEIGHT = 280, 180


def button(text: str, action: Callable[[], None], name: str, spoken: str = "") -> QPushButton:
    """A small button of a card."""
    made = GivingButton(text)
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
    """A photo or a signature, never wider than there is room; one that cannot be shown is told in words.

    A click, Enter or the space bar shows it as large as the screen has room for.
    """

    def __init__(self, attached: Attachment, what: str) -> None:
        super().__init__()
        self.setObjectName("picture")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(translate("Staff", "Picture: {what}").format(what=what))
        self._what, self._whole = what, QPixmap()
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
            self._whole = pixmap
            self.setPixmap(pixmap.scaled(PICTURE_WIDTH, PICTURE_HEIGHT, ratio, mode))
            self.setToolTip(translate("Staff", "Enlarge (Enter or click)"))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def enlarge(self) -> None:
        """Show it as large as there is room for; nothing where it cannot be shown."""
        if not self._whole.isNull():
            EnlargedPicture(self._whole, self._what, self.window()).open()

    def event(self, event: QEvent) -> bool:
        # Enter is a key of the window too: where a picture has the focus, it is the picture's.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _enlarges(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _enlarges(event):
            self.enlarge()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.enlarge()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(theme.colours().focus), 3))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
            painter.end()


def _enlarges(event: QKeyEvent) -> bool:
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier

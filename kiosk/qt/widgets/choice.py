"""A list that drops down, with the mark that says so: a style sheet takes away the desktop's own."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QComboBox

from kiosk.qt import theme


class DropDown(QComboBox):
    """A combo box with its mark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.INK_SECOND), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        across = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - 6 - 2 * across, self.height() / 2)
        painter.drawPolyline(
            [
                middle + QPointF(-across, -across / 2),
                middle + QPointF(0, across / 2),
                middle + QPointF(across, -across / 2),
            ]
        )
        painter.end()

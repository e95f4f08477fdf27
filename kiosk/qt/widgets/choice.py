"""What somebody chooses with, and its marks: a style sheet takes away the desktop's own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from kiosk.qt import theme


class DropDown(QComboBox):
    """A combo box with its mark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        across = self.fontMetrics().height() / 4
        _mark(self, (QPointF(self.width() - 6 - 2 * across, self.height() / 2), across, across / 2))

    def room(self) -> int:
        """How wide what is chosen can be without being cut, in pixels."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()


class Number(QSpinBox):
    """A number with a mark for more and one for less."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        across = self.fontMetrics().height() / 5

        def middle(part: QStyle.SubControl) -> QPointF:
            place = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            return QRectF(place).center()

        _mark(
            self,
            (middle(QStyle.SubControl.SC_SpinBoxUp), across, -across / 2),
            (middle(QStyle.SubControl.SC_SpinBoxDown), across, across / 2),
        )


def _mark(widget: QWidget, *angles: tuple[QPointF, float, float]) -> None:
    """Draw angles on a widget, each by its middle, half its width, and how far its point lies below the middle."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(theme.colours().ink_second), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for middle, across, below in angles:
        ends = (QPointF(-across, -below), QPointF(0, below), QPointF(across, -below))
        painter.drawPolyline([middle + end for end in ends])
    painter.end()


class Tick(QCheckBox):
    """A box with its tick."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.colours().primary), box.height() / 7)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        middle, unit = box.center(), box.height() / 10
        painter.drawPolyline(
            [
                middle + QPointF(-2.6 * unit, 0.2 * unit),
                middle + QPointF(-0.8 * unit, 2 * unit),
                middle + QPointF(2.8 * unit, -2.2 * unit),
            ]
        )
        painter.end()

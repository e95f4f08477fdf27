"""What somebody chooses with, and its marks: a style sheet takes away the desktop's own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QStyle, QStyleOptionButton, QStyleOptionSpinBox

from kiosk.qt import theme


class DropDown(QComboBox):
    """A combo box with its mark."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.colours().ink_second), 2)
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


class Number(QSpinBox):
    """A number with a mark for more and one for less."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.colours().ink_second), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        across = self.fontMetrics().height() / 5
        for part, up in (
            (QStyle.SubControl.SC_SpinBoxUp, 1),
            (QStyle.SubControl.SC_SpinBoxDown, -1),
        ):
            place = self.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, self)
            middle = QRectF(place).center()
            painter.drawPolyline(
                [
                    middle + QPointF(-across, up * across / 2),
                    middle + QPointF(0, -up * across / 2),
                    middle + QPointF(across, up * across / 2),
                ]
            )
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

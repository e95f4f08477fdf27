"""How a cell is painted: plain text, a light beside it, and the row's ground."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kiosk.qt import theme
from kiosk.staff.table import RowsModel

Index = QModelIndex | QPersistentModelIndex
DOT = 11
PADDING = 8
ROW_HEIGHT = 36


def paint_dot(painter: QPainter, place: QRectF, kind: str) -> None:
    """A light: filled for ready and attention, a ring for what is still open."""
    colour = theme.DOTS.get(kind)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is None:
        painter.setPen(QPen(QColor(theme.BORDER), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(place)


class CellDelegate(QStyledItemDelegate):
    """Paints text as it is: nothing in a cell is ever taken for markup."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = QColor(theme.PRIMARY_SOFT) if selected else theme.GROUNDS[index.data(RowsModel.GROUND) or ""]
        painter.fillRect(option.rect, ground)
        place = option.rect.adjusted(PADDING, 0, -PADDING // 2, 0)
        if kind := index.data(RowsModel.DOT):
            top = place.center().y() - DOT / 2
            paint_dot(painter, QRectF(place.left(), top, DOT, DOT), kind)
            place.setLeft(place.left() + DOT + 6)
        font = option.font
        font.setBold(bool(index.data(RowsModel.STRONG)))
        painter.setFont(font)
        painter.setPen(QColor(theme.INK))
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        shown = painter.fontMetrics().elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(QColor(theme.HAIRLINE))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        extra = DOT + 6 if index.data(RowsModel.DOT) else 0
        return QSize(hint.width() + extra + PADDING, ROW_HEIGHT)

"""How a cell of a list and a line of the lists' names are painted: plain text, a light, the row's ground, a number."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.qt import theme
from kiosk.qt.widgets.table import RowsModel

Index = QModelIndex | QPersistentModelIndex
# In pixels, at the usual size of letters.
DOT = 11
PADDING = 8
ROW_HEIGHT = 36
BAR = 4
# Of a line of the lists' names: the name, its number, and whether that calls for somebody.
NAME = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
CALLS = Qt.ItemDataRole.UserRole + 2


def bold(font: QFont) -> QFont:
    """The same, in the weight of a heading."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    return heavy


def paint_dot(painter: QPainter, place: QRectF, kind: str) -> None:
    """A light: filled for ready and attention, a ring for what is still open."""
    colour = theme.colours().dot(kind)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if colour is None:
        painter.setPen(QPen(QColor(theme.colours().border), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(place)


class CellDelegate(QStyledItemDelegate):
    """Paints text as it is: nothing in a cell is ever taken for markup."""

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._dot = round(DOT * scale)

    def room(self, kind: str) -> int:
        """How many pixels of a cell are not for its text."""
        return PADDING + PADDING // 2 + (self._dot + 6 if kind else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = index.data(RowsModel.GROUND) or ""
        hue = theme.colours()
        painter.fillRect(option.rect, QColor(hue.primary_soft) if selected else hue.ground_of(role))
        if index.column() == 0 and (selected or role == "overdue"):
            colour = hue.error if role == "overdue" else hue.primary
            painter.fillRect(option.rect.left(), option.rect.top(), BAR, option.rect.height(), QColor(colour))
        place = option.rect.adjusted(PADDING, 0, -PADDING // 2, 0)
        if kind := index.data(RowsModel.DOT):
            top = place.center().y() - self._dot / 2
            paint_dot(painter, QRectF(place.left(), top, self._dot, self._dot), kind)
            place.setLeft(place.left() + self._dot + 6)
        painter.setFont(bold(option.font) if index.data(RowsModel.STRONG) else option.font)
        painter.setPen(QColor(hue.error if index.data(RowsModel.URGENT) else hue.ink))
        shown = painter.fontMetrics().elidedText(
            one_line(index.data(Qt.ItemDataRole.DisplayRole)), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.setPen(QColor(hue.hairline))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()


class NameDelegate(QStyledItemDelegate):
    """A list's name, and the number of what is to be done there on a mark at the right."""

    def __init__(self, parent: QWidget, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._scale = scale

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hue = theme.colours()
        painter.fillRect(option.rect, QColor(hue.primary_soft if selected else hue.ground))
        if selected:
            painter.fillRect(
                option.rect.left(), option.rect.top(), 3, option.rect.height(), QColor(hue.primary)
            )
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(hue.ink), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        place = option.rect.adjusted(14, 0, -10, 0)
        count = str(index.data(COUNT) or "")
        if count:
            place.setRight(self._mark(painter, option, count, calls=bool(index.data(CALLS))) - 6)
        painter.setFont(bold(option.font) if selected else option.font)
        painter.setPen(QColor(hue.ink))
        name = str(index.data(NAME) or "")
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def width(self, font: QFont, name: str) -> int:
        """What a line needs for ``name`` with a number of three figures."""
        letters = QFontMetrics(bold(font))
        return 14 + letters.horizontalAdvance(name) + 6 + self._mark_width(letters, "999") + 10

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), round(ROW_HEIGHT * self._scale))

    @staticmethod
    def _mark_width(letters: QFontMetrics, count: str) -> int:
        return max(letters.horizontalAdvance(count) + 12, letters.height() + 2)

    def _mark(self, painter: QPainter, option: QStyleOptionViewItem, count: str, *, calls: bool) -> int:
        """Paint the number; returns its left edge."""
        font = bold(option.font)
        letters = QFontMetrics(font)
        width, height = self._mark_width(letters, count), letters.height() + 2
        place = QRectF(
            option.rect.right() - 10 - width, option.rect.center().y() - height / 2 + 0.5, width, height
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        hue = theme.colours()
        painter.setBrush(QColor(hue.alarm if calls else hue.hairline))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(hue.alarm_ink if calls else hue.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, count)
        return int(place.left())


def one_line(text: object) -> str:
    """A cell's text without line breaks."""
    return " ".join(str(text or "").split())

"""A list as a table whose columns share the room there is: nothing is cut while there is room for it elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kiosk.qt import theme
from kiosk.qt.widgets.delegate import ROW_HEIGHT, CellDelegate, bold, one_line
from kiosk.qt.widgets.table import Column, RowsModel

# Beside a heading, in pixels.
MARGIN = 20
# No column asks for more than this, in pixels at the usual size of letters.
WIDEST = 420
# How many texts' lengths are kept; measuring one takes longer than all the rest.
MOST_MEASURED = 20_000
# Of a long list so many rows from the top are measured, and those that somebody has looked at.
LOOKED_AT = 200


def shared(room: int, least: Sequence[int], wanted: Sequence[int], gives_way: Sequence[int]) -> list[int]:
    """The width of each column in ``room`` pixels, 0 for one that is not shown.

    Each has its least; those that give way go, the highest number first, until the rest fits. What is left goes to
    those that want more, evenly, to those that never give way first: a row is known by them. Then it goes to all that
    are shown, as much as each has already.
    """
    widths = list(least)
    for place in sorted(range(len(widths)), key=lambda place: -gives_way[place]):
        if sum(widths) <= room or not gives_way[place]:
            break
        widths[place] = 0
    spare = room - sum(widths)
    while spare > 0:
        needy = [place for place, width in enumerate(widths) if 0 < width < wanted[place]]
        if not needy:
            break
        needy = [place for place in needy if not gives_way[place]] or needy
        part = max(1, spare // len(needy))
        for place in needy:
            more = min(part, wanted[place] - widths[place], spare)
            widths[place] += more
            spare -= more
    taken = sum(widths)
    if spare > 0 and taken:
        shown = [place for place, width in enumerate(widths) if width]
        for place in shown:
            widths[place] += spare * widths[place] // taken
        widths[shown[-1]] += room - sum(widths)
    return widths


class ListView(QTableView):
    """One list; ``empty`` is what it says when there is nothing in it."""

    def __init__(
        self, table: RowsModel[Any], name: str, empty: Callable[[], str], scale: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._table = table
        self._empty = empty
        self._scale = scale
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.share)
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAccessibleName(name)
        self.setMinimumWidth(160)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(1)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for changed in (table.rowsInserted, table.rowsRemoved, table.dataChanged):
            changed.connect(self._ask)
        self.verticalScrollBar().valueChanged.connect(self._ask)
        self.set_scale(scale)

    def set_scale(self, scale: float) -> None:
        """Make everything this much larger than usual."""
        self._scale = scale
        self._advances: dict[tuple[str, bool], int] = {}
        self._delegate = CellDelegate(self, scale)
        self.setItemDelegate(self._delegate)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * scale))
        self._later.start()

    def _ask(self) -> None:
        """The widths may have to be others; a list that nobody looks at gets them when it is shown."""
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.share()

    def choose(self, row: int) -> None:
        """Highlight a row, or none for -1; the list stays where it is, whoever looks at it is reading there."""
        if row < 0:
            self.selectionModel().clear()
        elif self.chosen() != row:
            follows = self.hasAutoScroll()
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(
                self._table.index(row, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.setAutoScroll(follows)

    def chosen(self) -> int:
        """The row that is highlighted; -1 where none is."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else -1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A list that gets the focus goes to its first row by itself; nobody has chosen that one."""
        super().focusInEvent(event)
        if self.chosen() < 0:
            self.selectionModel().clearCurrentIndex()

    def share(self) -> None:
        """Give the columns their widths."""
        columns: list[Column[Any]] = self._table.columns
        if len(self._advances) > MOST_MEASURED:
            self._advances.clear()
        # As the style has made them.
        self.ensurePolished()
        plain = self.fontMetrics()
        heavy = QFontMetrics(bold(self.font()))
        least, wanted = [], []
        for number, column in enumerate(columns):
            if not column.when():
                least.append(0)
                wanted.append(0)
                continue
            heading = heavy.horizontalAdvance(column.heading) + round(MARGIN * self._scale)
            longest = heading
            for text, dot, strong in {
                (one_line(cell.text), bool(cell.dot), cell.strong)
                for cell in self._table.looked_at(number, LOOKED_AT)
            }:
                advance = self._advances.get((text, strong))
                if advance is None:
                    advance = (heavy if strong else plain).horizontalAdvance(text)
                    self._advances[text, strong] = advance
                longest = max(longest, advance + self._delegate.room("dot" if dot else "") + 2)
            words = max(
                (
                    plain.horizontalAdvance(cell.text) + self._delegate.room("dot" if cell.dot else "") + 2
                    for cell in column.whole()
                ),
                default=0,
            )
            at_least = max(round(column.least * self._scale), heading, words)
            least.append(at_least)
            wanted.append(max(at_least, min(longest, round(WIDEST * self._scale))))
        widths = shared(self.viewport().width(), least, wanted, [column.gives_way for column in columns])
        if self._is_well(widths, wanted):
            return
        for number, width in enumerate(widths):
            self.setColumnHidden(number, not width)
            if width and self.columnWidth(number) != width:
                self.setColumnWidth(number, width)

    def _is_well(self, widths: Sequence[int], wanted: Sequence[int]) -> bool:
        """Whether the columns may stay as they are: for another width of one the whole list is painted anew."""
        now = [
            0 if self.isColumnHidden(number) else self.columnWidth(number) for number in range(len(widths))
        ]
        if sum(now) != self.viewport().width() or [bool(width) for width in now] != [
            bool(width) for width in widths
        ]:
            return False
        return all(has >= min(new, whole) for has, new, whole in zip(now, widths, wanted, strict=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._table.rowCount() or not (words := self._empty()):
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.colours().ink_second))
        painter.setFont(self.font())
        room = self.viewport().rect().adjusted(24, 24, -24, -24)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), words)
        painter.end()

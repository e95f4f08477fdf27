"""Lists as table models that change only what changed, so that selection and scroll stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.qt.widgets.text import plain_tip

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """One cell. ``dot`` is a light beside the text, ``ground`` a colour role of the row; ``urgent`` stands out."""

    text: str
    dot: str = ""
    strong: bool = False
    ground: str = ""
    urgent: bool = False


def _always() -> bool:
    return True


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column's heading and what it shows of a row.

    Attributes:
        least: the width below which it is of no use, in pixels at the usual size of letters.
        gives_way: where there is no room for all, the column with the highest number goes first; 0 stays.
        whole: short cells that are never cut while the column is shown, by what is so now.
        when: whether it says anything now; else it takes no room.
    """

    heading: str
    cell: Callable[[R], Cell]
    least: int = 60
    gives_way: int = 0
    whole: Callable[[], tuple[Cell, ...]] = tuple
    when: Callable[[], bool] = _always


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows with a key each; :meth:`take` brings the model to new rows with as few changes as it can."""

    DOT = Qt.ItemDataRole.UserRole + 1
    GROUND = Qt.ItemDataRole.UserRole + 2
    STRONG = Qt.ItemDataRole.UserRole + 3
    URGENT = Qt.ItemDataRole.UserRole + 4

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._key = key
        self._rows: list[R] = []
        self._cells: list[list[Cell]] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cell.text)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._columns[index.column()].heading}: {cell.text}"
            case self.DOT:
                return cell.dot
            case self.GROUND:
                return cell.ground
            case self.STRONG:
                return cell.strong
            case self.URGENT:
                return cell.urgent
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None

    @property
    def columns(self) -> list[Column[R]]:
        """The columns, from left to right."""
        return self._columns

    def cells(self, column: int) -> list[Cell]:
        """What a column shows, from the first row to the last."""
        return [row[column] for row in self._cells]

    def row_at(self, row: int) -> R | None:
        """The row's value; None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def key_of(self, row: int) -> str:
        """The key of a row; empty where there is no such row."""
        return self._key(self._rows[row]) if 0 <= row < len(self._rows) else ""

    def place_of(self, key: str) -> int:
        """The row with ``key``; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), -1)

    def take(self, rows: Sequence[R], *, anew: bool = False) -> None:
        """Become ``rows``; the columns are asked for those that were not there before, or ``anew`` for all."""
        wanted = {self._key(row) for row in rows}
        for number in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[number]) not in wanted:
                self._remove(number)
        for number, row in enumerate(rows):
            if not anew and number < len(self._rows) and self._rows[number] is row:
                continue
            cells = [column.cell(row) for column in self._columns]
            if number < len(self._rows) and self._key(self._rows[number]) == self._key(row):
                if cells != self._cells[number]:
                    self._cells[number] = cells
                    self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))
                self._rows[number] = row
                continue
            moved = self.place_of(self._key(row))
            if moved >= 0:
                self.beginMoveRows(QModelIndex(), moved, moved, QModelIndex(), number)
                self._rows.insert(number, self._rows.pop(moved))
                self._cells.insert(number, self._cells.pop(moved))
                self.endMoveRows()
                self._rows[number], self._cells[number] = row, cells
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))
                continue
            self.beginInsertRows(QModelIndex(), number, number)
            self._rows.insert(number, row)
            self._cells.insert(number, cells)
            self.endInsertRows()

    def retell(self) -> None:
        """Ask the columns again: what they show may follow from the time."""
        self.take(list(self._rows), anew=True)

    def _remove(self, number: int) -> None:
        self.beginRemoveRows(QModelIndex(), number, number)
        del self._rows[number]
        del self._cells[number]
        self.endRemoveRows()

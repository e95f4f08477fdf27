"""Lists as table models that change only what changed, so that selection and scroll stay where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import is_
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


# With more rows that go elsewhere, a list is painted anew.
MOST_MOVES = 8


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
        # None for a row that nobody has looked at yet.
        self._cells: list[list[Cell] | None] = []

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._made(index.row())[index.column()]
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
        return [self._made(number)[column] for number in range(len(self._rows))]

    def looked_at(self, column: int, most: int) -> list[Cell]:
        """What a column shows in the first ``most`` rows, and in those that somebody has looked at."""
        first = [self._made(number)[column] for number in range(min(most, len(self._rows)))]
        return first + [cells[column] for cells in self._cells[most:] if cells is not None]

    def _made(self, number: int) -> list[Cell]:
        """What a row shows; asked of the columns when it is looked at, and kept."""
        cells = self._cells[number]
        if cells is None:
            row = self._rows[number]
            cells = self._cells[number] = [column.cell(row) for column in self._columns]
        return cells

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
        """Become ``rows``; the columns are asked again for those that are new, or ``anew`` for all.

        Of a row that nobody has looked at nothing is asked before somebody does.
        """
        if not anew and len(rows) == len(self._rows) and all(map(is_, rows, self._rows)):
            return
        keys = [self._key(row) for row in rows]
        wanted = set(keys)
        for first, last in _runs([self._key(row) not in wanted for row in self._rows]):
            self._remove(first, last)
        known = [self._key(row) for row in self._rows]
        there = set(known)
        stay = [key for key in keys if key in there]
        if stay != known:
            self._reorder(known, stay)
        # From the top: what stands above is in its place already.
        for first, last in reversed(_runs([key not in there for key in keys])):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self._cells[first:first] = [None] * (last + 1 - first)
            self.endInsertRows()
        for number, row in enumerate(rows):
            if anew or self._rows[number] is not row:
                self._renew(number, row)

    def _renew(self, number: int, row: R) -> None:
        """A row is another one of the same key; whoever looks at it is told only if it looks otherwise."""
        self._rows[number] = row
        before = self._cells[number]
        if before is None:
            return
        cells = self._cells[number] = [column.cell(row) for column in self._columns]
        if cells != before:
            self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def retell(self) -> None:
        """Ask the columns again: what they show may follow from the time."""
        self.take(list(self._rows), anew=True)

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        del self._cells[first : last + 1]
        self.endRemoveRows()

    def _reorder(self, known: list[str], wanted: list[str]) -> None:
        """Bring rows into another order: each where it goes, or all at once where these are many."""
        moved = 0
        for number, key in enumerate(wanted):
            if known[number] == key:
                continue
            if moved == MOST_MOVES:
                self._reorder_all(known, wanted)
                return
            moved += 1
            place, to = known.index(key, number), number
            if place == number + 1:
                # It is the one above that goes, further down.
                place, to = number, wanted.index(known[number], number)
            self.beginMoveRows(QModelIndex(), place, place, QModelIndex(), to + 1 if to > place else to)
            known.insert(to, known.pop(place))
            self._rows.insert(to, self._rows.pop(place))
            self._cells.insert(to, self._cells.pop(place))
            self.endMoveRows()

    def _reorder_all(self, known: list[str], wanted: list[str]) -> None:
        self.layoutAboutToBeChanged.emit()
        new = {key: number for number, key in enumerate(wanted)}
        old = {key: number for number, key in enumerate(known)}
        self._rows = [self._rows[old[key]] for key in wanted]
        self._cells = [self._cells[old[key]] for key in wanted]
        for index in self.persistentIndexList():
            to = new[known[index.row()]]
            self.changePersistentIndex(index, self.index(to, index.column()))
        self.layoutChanged.emit()


def _runs(marked: Sequence[bool]) -> list[tuple[int, int]]:
    """From where to where a list is marked without a gap, the last run first."""
    runs: list[tuple[int, int]] = []
    for number, is_marked in enumerate(marked):
        if not is_marked:
            continue
        if runs and runs[-1][1] == number - 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return runs[::-1]

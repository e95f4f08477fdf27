"""The plan as a grid: times from above to below, and beside each other who works on a day, or the days of a week."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.planning import Calendar
from kiosk.domain.planning.bookings import Answer, PlannedBooking
from kiosk.domain.planning.free import FreeTimes, minute_of, moment_of
from kiosk.qt import theme
from kiosk.qt.widgets.text import plain_tip
from kiosk.staff.words import time_words

Index = QModelIndex | QPersistentModelIndex
# Hours that are shown although nobody works then.
FIRST, LAST = 8, 18
# In pixels at the usual size of letters.
ROW, COLUMN = 34, 80


@dataclass(frozen=True)
class GridColumn:
    """What stands in a column: a calendar on a day."""

    title: str
    calendar: Calendar
    day: date


class PlanTable(QAbstractTableModel):
    """The cells, each a time of a column."""

    def __init__(self, settings: ClinicSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._zone = ZoneInfo(settings.zone)
        self.columns: list[GridColumn] = []
        # The minutes of the day on the wall.
        self.rows: list[int] = []
        self._cells: dict[tuple[int, int], list[PlannedBooking]] = {}
        self._works: list[list[tuple[int, int]]] = []

    def take(self, columns: Sequence[GridColumn], bookings: Iterable[tuple[str, PlannedBooking]]) -> None:
        """Show the columns, and bookings by the key of the calendar in whose column each is."""
        self.beginResetModel()
        settings, zone, step = self._settings, self._zone, self._settings.book_step_minutes
        free = FreeTimes(settings.planning, zone)
        self.columns = list(columns)
        self._works = [free.hours_of(column.calendar, column.day) for column in self.columns]
        placed: dict[tuple[str, date], list[PlannedBooking]] = defaultdict(list)
        for key, booking in bookings:
            placed[key, settings.today(booking.start)].append(booking)
        minutes = [FIRST * 60, LAST * 60]
        for column, works in zip(self.columns, self._works, strict=True):
            found = placed.get((column.calendar.id, column.day), [])
            always = column.calendar.is_always_open
            ends = [moment_of(end - 1) for _, end in works if not always]
            starts = [moment_of(begin) for begin, _ in works if not always]
            for moment in [*starts, *ends, *(item.start for item in found), *(item.end for item in found)]:
                local = moment.astimezone(zone)
                if local.date() == column.day:
                    minutes.append(local.hour * 60 + local.minute)
        first, last = min(minutes) // step * step, max(minutes)
        self.rows = list(range(first, max(last, first + step), step))
        self._cells = {}
        for place, column in enumerate(self.columns):
            for booking in sorted(
                placed.get((column.calendar.id, column.day), []), key=lambda item: item.start
            ):
                for row, minute in enumerate(self.rows):
                    begins = self._wall(column.day, minute)
                    here = self._wall_of(booking.start)
                    if begins + timedelta(minutes=step) > here and begins < here + timedelta(
                        minutes=booking.minutes
                    ):
                        self._cells.setdefault((row, place), []).append(booking)
        self.endResetModel()

    def bookings_at(self, index: Index) -> list[PlannedBooking]:
        """Who is booked at a cell."""
        return self._cells.get((index.row(), index.column()), [])

    def moment_at(self, index: Index) -> datetime | None:
        """When a cell begins (aware); None for no cell, and where the clock leaves the time out."""
        if not index.isValid():
            return None
        wall = self._wall(self.columns[index.column()].day, self.rows[index.row()])
        moment = wall.replace(tzinfo=self._zone).astimezone(ZoneInfo("UTC"))
        return moment if moment.astimezone(self._zone).replace(tzinfo=None) == wall else None

    def place_of(self, key: str) -> QModelIndex:
        """The first cell of a booking."""
        for (row, column), bookings in sorted(self._cells.items()):
            if any(item.id == key for item in bookings):
                return self.index(row, column)
        return QModelIndex()

    def first(self) -> QModelIndex:
        """The first cell at which somebody works."""
        cells = (
            self.index(row, column) for row in range(len(self.rows)) for column in range(len(self.columns))
        )
        return next((cell for cell in cells if self.works_at(cell)), self.index(0, 0))

    def works_at(self, index: Index) -> bool:
        """Whether somebody works when a cell begins."""
        moment = self.moment_at(index)
        if moment is None:
            return False
        return any(begin <= minute_of(moment) < end for begin, end in self._works[index.column()])

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        bookings = self.bookings_at(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, bookings)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(map(self._said, bookings)))
            case Qt.ItemDataRole.AccessibleTextRole:
                where = f"{self.columns[index.column()].title}, {self._time(index)}"
                return f"{where}: {'; '.join(map(self._said, bookings))}" if bookings else where
            case Qt.ItemDataRole.BackgroundRole:
                colours = theme.colours()
                if len(bookings) > 1:
                    return QBrush(QColor(colours.warning_soft))
                if bookings:
                    return QBrush(QColor(colours.primary_soft))
                return QBrush(QColor(colours.card if self.works_at(index) else colours.ground))
            case Qt.ItemDataRole.ForegroundRole:
                return QBrush(QColor(theme.colours().ink))
            case Qt.ItemDataRole.FontRole:
                font = QFont()
                font.setBold(any(item.answer is Answer.CONFIRMED for item in bookings))
                return font
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self.columns[section].title
        return time_words(self._any(self.rows[section]), self._settings)

    def _text(self, index: Index, bookings: list[PlannedBooking]) -> str:
        above = self.bookings_at(self.index(index.row() - 1, index.column())) if index.row() else []
        begun = [item for item in bookings if item not in above]
        return " / ".join(item.patient_name for item in begun) or ("┊" if bookings else "")

    def _said(self, booking: PlannedBooking) -> str:
        times = f"{time_words(booking.start, self._settings)}-{time_words(booking.end, self._settings)}"
        return f"{times} {booking.patient_name}, {booking.description}".rstrip(", ")

    def _time(self, index: Index) -> str:
        return time_words(self._any(self.rows[index.row()]), self._settings)

    def _any(self, minute: int) -> datetime:
        """A moment of some day without a clock change at which the wall shows a minute of the day."""
        return self._wall(date(2026, 1, 15), minute).replace(tzinfo=self._zone)

    def _wall(self, day: date, minute: int) -> datetime:
        return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minute)

    def _wall_of(self, moment: datetime) -> datetime:
        return moment.astimezone(self._zone).replace(tzinfo=None)


class PlanGrid(QTableView):
    """The grid, in which a booking is dragged to another cell.

    Signals:
        dragged: from a cell and to another one.
    """

    dragged = Signal(QModelIndex, QModelIndex)

    def __init__(self, table: PlanTable, name: str, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table
        self._from: QPersistentModelIndex | None = None
        self.setModel(table)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        # Nothing is chosen by it, and it takes after no colours of ours.
        self.setCornerButtonEnabled(False)
        self.setStyleSheet("QTableCornerButton::section { background: transparent; border: none; }")
        self.setAccessibleName(name)
        self.verticalHeader().setDefaultSectionSize(round(ROW * scale))
        self.verticalHeader().setMinimumSectionSize(round(ROW * scale))
        self.horizontalHeader().setMinimumSectionSize(round(COLUMN * scale))
        self.horizontalHeader().setSectionResizeMode(self.horizontalHeader().ResizeMode.Stretch)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        held = event.button() is Qt.MouseButton.LeftButton and bool(self._table.bookings_at(index))
        self._from = QPersistentModelIndex(index) if held else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._from is not None:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.viewport().unsetCursor()
        origin, self._from = self._from, None
        index = self.indexAt(event.position().toPoint())
        if origin is not None and origin.isValid() and index.isValid() and origin != index:
            self.dragged.emit(self._table.index(origin.row(), origin.column()), index)

"""The questions of a page as rows of the screen, and beside them, hidden, those of the page that is likely to come."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from kiosk.domain.forms import Question
from kiosk.lobby.steps.question import QuestionModel

# Whoever has just touched the screen looks at it before the next touch. What is not for now waits until then, and then
# comes one piece at a time, so that a finger that comes into it waits for one piece at most.
PAUSE_MILLISECONDS = 200
NEXT_MILLISECONDS = 20


class QuestionList(QAbstractListModel):
    """Rows that come and go one by one: what stays on the screen is not built anew.

    A row of a page that was left is hidden, and goes in the next pause: to take its controls apart takes longer than
    to hide them, and a touch need not wait for it.
    """

    QUESTION = Qt.ItemDataRole.UserRole + 1
    SHOWN = Qt.ItemDataRole.UserRole + 2
    PLACE = Qt.ItemDataRole.UserRole + 3

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # All of them, in the order of the screen, and which of them are shown or are likely to be.
        self._every: list[QuestionModel] = []
        self._rows: list[QuestionModel] = []
        self._coming: list[QuestionModel] = []
        self._retired: list[QuestionModel] = []

    @property
    def rows(self) -> list[QuestionModel]:
        """What is on the screen."""
        return self._rows

    @property
    def coming(self) -> tuple[QuestionModel, ...]:
        """What was made ahead."""
        return tuple(self._coming)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._every)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = QUESTION
    ) -> QuestionModel | bool | int | None:
        if not index.isValid():
            return None
        model = self._every[index.row()]
        shown = model in self._rows
        if role == self.SHOWN:
            return shown
        if role == self.PLACE:
            return self._rows.index(model) if shown else -1
        return model if role == self.QUESTION else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            int(self.QUESTION): QByteArray(b"question"),
            int(self.SHOWN): QByteArray(b"shown"),
            int(self.PLACE): QByteArray(b"place"),
        }

    def take(self, wanted: Sequence[QuestionModel]) -> None:
        """Show ``wanted`` in this order, of what was made ahead and else made now; everything else is hidden."""
        before = list(self._rows)
        self._rows[:] = wanted
        self._coming = [model for model in self._coming if model not in wanted]
        for gone in before:
            if gone not in wanted:
                gone.leave()
        for old, new in zip(before, wanted, strict=False):
            if old not in wanted and new not in self._every and new.looks_like(old):
                # Its controls say other words, which is sooner done than to make them anew.
                place = self._every.index(old)
                self._every[place] = new
                self._retired.append(old)
                self.dataChanged.emit(self.index(place), self.index(place), [self.QUESTION])
        place = 0
        for model in wanted:
            place = self._put(model, place) + 1
            if model not in before:
                model.enter()
        if self._every:
            self.dataChanged.emit(
                self.index(0), self.index(len(self._every) - 1), [int(self.SHOWN), int(self.PLACE)]
            )

    def _put(self, model: QuestionModel, place: int) -> int:
        """Have ``model`` stand at ``place`` or after it; where it stands."""
        if model not in self._every:
            self.beginInsertRows(QModelIndex(), place, place)
            self._every.insert(place, model)
            self.endInsertRows()
            return place
        now = self._every.index(model)
        if now >= place:
            return now
        self.beginMoveRows(QModelIndex(), now, now, QModelIndex(), place)
        self._every.insert(place - 1, self._every.pop(now))
        self.endMoveRows()
        return place - 1

    def add(self, model: QuestionModel) -> None:
        """Make the row of a question that is likely to be shown next."""
        self._coming.append(model)
        self._put(model, len(self._every))

    def keep(self, coming: Sequence[QuestionModel]) -> None:
        """Of what was made ahead only ``coming`` is still likely; the rest goes with the next `sweep`."""
        self._coming = [model for model in self._coming if model in coming]

    def sweep(self) -> None:
        """Take apart what is neither shown nor likely to be. It lives until the next time: its row goes later."""
        for model in self._retired:
            model.deleteLater()
        self._retired = []
        for row in range(len(self._every) - 1, -1, -1):
            model = self._every[row]
            if model in self._rows or model in self._coming:
                continue
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._every[row]
            self.endRemoveRows()
            self._retired.append(model)

    def clear(self) -> None:
        """The patient goes: nothing stays, shown or not."""
        self.take([])
        self.keep([])
        self.sweep()


class Ahead(QObject):
    """Makes the rows of the page that is likely to come, in the pause in which the shown one is read."""

    def __init__(
        self,
        rows: QuestionList,
        look: Callable[[], Sequence[Question]],
        make: Callable[[Question], QuestionModel],
        parent: QObject,
    ) -> None:
        """``look`` says the questions of that page, ``make`` the row of one of them."""
        super().__init__(parent)
        self._rows = rows
        self._look = look
        self._make = make
        self._swept = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Something was touched: all of it once more, after a pause."""
        self._swept = False
        self._timer.start(PAUSE_MILLISECONDS)

    def stop(self) -> None:
        """Nothing is made any more."""
        self._timer.stop()

    def made(self, question: Question) -> QuestionModel | None:
        """The row that was made for ``question``, where it still fits it."""
        return next((model for model in self._rows.coming if model.could_show(question)), None)

    @Slot()
    def _go_on(self) -> None:
        """The next piece."""
        if not self._swept:
            self._rows.sweep()
            self._swept = True
            self._timer.start(NEXT_MILLISECONDS)
            return
        wanted = self._look()
        there = [self.made(question) for question in wanted]
        self._rows.keep([model for model in there if model is not None])
        missing = next(
            (question for question, model in zip(wanted, there, strict=True) if model is None), None
        )
        if missing is not None:
            self._rows.add(self._make(missing))
            self._timer.start(NEXT_MILLISECONDS)

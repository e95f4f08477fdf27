"""What the dialogues of the staff window are made of: keys first, what is wrong in words, and nothing done twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar, assert_never

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.dates import DateParts, DateProblem, birth_date
from kiosk.domain.feed import Change
from kiosk.domain.names import MAX_NAME, is_hidden, printable
from kiosk.staff.failures import failure_words
from kiosk.staff.model import StaffModel
from kiosk.staff.services import StaffServices
from kiosk.staff.text import TextLabel
from kiosk.staff.wrapping import Wrapping

T = TypeVar("T")
translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH = 640


class Dialogue(QDialog):
    """A form over the staff window. Enter does what the first button says, Escape closes it.

    While something is under way nothing else is begun; what was not done is said here, and the form stays as it is.

    Attributes:
        form: where the fields go.
        told: what is wrong, or what to know; empty for nothing.
        primary: the button that Enter presses.
    """

    def __init__(
        self, model: StaffModel, window: QWidget, scale: float, title: str, width: int = WIDTH
    ) -> None:
        super().__init__(window)
        self.model = model
        self.scale = scale
        self._wanted = width
        self._busy = self._holds = False
        self._close: QPushButton | None = None
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        self.body = QWidget()
        self.body.setObjectName("ground")
        self.within = QVBoxLayout(self.body)
        self.within.setContentsMargins(0, 0, 0, 0)
        self.within.setSpacing(10)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.body)
        column.addWidget(self._area, 1)
        self.told = TextLabel("", "strong")
        self.told.hide()
        column.addWidget(self.told)
        below = QWidget()
        self._buttons = Wrapping(below, 8)
        self._buttons.right_from = 0
        column.addWidget(below)
        self.primary = self.add_button("", lambda: self.do(), first=True)
        self._close = self.add_button(translate("Staff", "Close"), self.reject)

    def add_button(self, text: str, does: Callable[[], object], *, first: bool = False) -> QPushButton:
        """A button, the last but the way out; the first is what Enter presses."""
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.setDefault(first)
        if first:
            made.setObjectName("primary")
        made.clicked.connect(lambda: does())
        self._buttons.addWidget(made)
        if self._close is not None:
            # The way out stands last.
            self._buttons.removeWidget(self._close)
            self._buttons.addWidget(self._close)
        return made

    def do(self) -> None:
        """What Enter does."""
        raise NotImplementedError

    def fields(self) -> QFormLayout:
        """A part of the form, below what there is."""
        made = QFormLayout()
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        made.setHorizontalSpacing(14)
        made.setVerticalSpacing(8)
        self.within.addLayout(made)
        return made

    def fit(self) -> None:
        """As large as what is in it, and no larger than the screen."""
        room = self.screen().availableSize()
        width = min(round(self._wanted * self.scale), room.width() - 40)
        layout = self.within
        layout.invalidate()
        layout.activate()
        within = width - round(60 * self.scale)
        wanted = layout.heightForWidth(within) if layout.hasHeightForWidth() else layout.sizeHint().height()
        around = round(150 * self.scale)
        self.resize(width, min(max(wanted, layout.minimumSize().height()) + around, room.height() - 60))

    # What is said

    def say(self, text: str, of: QWidget | None = None) -> None:
        """Say what is wrong, and go to the field where it is."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.told.setAccessibleName(text)
        if of is not None:
            of.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(of, QLineEdit):
                of.selectAll()

    def words_of(self, error: Exception) -> str:
        """Why something was not done; a dialogue that knows its refusals says more of them."""
        return failure_words(error, self.windowTitle())

    # What is done

    def ask(
        self,
        work: Callable[[StaffServices], T],
        take: Callable[[T], None],
        about: frozenset[Change] = frozenset(),
    ) -> None:
        """Do it in the background, one thing at a time; ``take`` is told here, where the dialogue is still open.

        ``about`` says what it changes; until that has come to an end, the dialogue does not close.
        """
        if self._busy:
            return
        self._set_busy(True)
        self._holds = bool(about)
        self.say("")

        def done(result: T) -> None:
            if shiboken6.isValid(self):
                self._set_busy(False)
                take(result)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self._set_busy(False)
                self.failed(error)

        self.model.ask(work, done, failed, about)

    def load(self, work: Callable[[StaffServices], T], take: Callable[[T], None]) -> None:
        """Read something that can be waited for with the form in use."""

        def done(result: T) -> None:
            if shiboken6.isValid(self):
                take(result)

        def failed(error: Exception) -> None:
            if shiboken6.isValid(self):
                self.failed(error)

        self.model.ask(work, done, failed)

    def failed(self, error: Exception) -> None:
        """Something was not done."""
        self.say(self.words_of(error))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._holds = self._holds and busy
        self.primary.setEnabled(not busy)

    def reject(self) -> None:
        if not self._holds:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._holds:
            event.ignore()
            return
        super().closeEvent(event)


def label(text: str, buddy: QWidget) -> QLabel:
    """What a field is called."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return made


def line(text: str = "", most: int = MAX_NAME) -> QLineEdit:
    """A field for one line."""
    made = QLineEdit(text)
    made.setMaxLength(most)
    made.setCursorPosition(0)
    return made


def typed(field: QLineEdit) -> str:
    """What stands in a field, with one space between words."""
    return " ".join(field.text().split())


def is_writable(text: str) -> bool:
    """Whether all of it can be seen and kept."""
    return not printable(text) and not any(is_hidden(letter) for letter in text)


class BirthDate(QWidget):
    """Three boxes in the clinic's order of dates."""

    def __init__(self, order: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        words = {
            "d": (translate("Staff", "Day"), translate("Staff", "DD"), 2),
            # A month may be typed as a word.
            "m": (translate("Staff", "Month"), translate("Staff", "MM"), 10),
            "y": (translate("Staff", "Year"), translate("Staff", "YYYY"), 4),
        }
        self.boxes: dict[str, QLineEdit] = {}
        for part in order:
            spoken, hint, most = words[part]
            box = line(most=most)
            box.setPlaceholderText(hint)
            box.setAccessibleName(translate("Staff", "Birth date: {part}").format(part=spoken))
            row.addWidget(box, 2 if part == "y" else 1)
            self.boxes[part] = box
        self.setFocusProxy(self.boxes[order[0]])

    def write(self, born: date) -> None:
        """Show a date."""
        for part, number in (("d", born.day), ("m", born.month), ("y", born.year)):
            self.boxes[part].setText(f"{number:02}")

    def read(self, today: date) -> date | DateProblem:
        """The date, or the first problem with it."""
        parts = DateParts(self.boxes["d"].text(), self.boxes["m"].text(), self.boxes["y"].text())
        return birth_date(parts, today)

    def box_of(self, problem: DateProblem) -> QLineEdit:
        """Where the problem is."""
        match problem:
            case DateProblem.MISSING_MONTH | DateProblem.NO_SUCH_MONTH | DateProblem.SWAPPED:
                return self.boxes["m"]
            case (
                DateProblem.MISSING_YEAR
                | DateProblem.SHORT_YEAR
                | DateProblem.IN_FUTURE
                | DateProblem.TOO_LONG_AGO
            ):
                return self.boxes["y"]
            case DateProblem.MISSING_DAY | DateProblem.NOT_REAL:
                return self.boxes["d"]
            case DateProblem.MISSING_ALL:
                return next(iter(self.boxes.values()))
            case _ as never:
                assert_never(never)


def date_problem_words(problem: DateProblem) -> str:
    """What is wrong with a birth date, and what to type."""
    match problem:
        case DateProblem.MISSING_ALL:
            return translate("Staff", "Type the birth date: day, month and year.")
        case DateProblem.MISSING_DAY:
            return translate("Staff", "Type the day of birth.")
        case DateProblem.MISSING_MONTH:
            return translate("Staff", "Type the month of birth, as a number or a word.")
        case DateProblem.MISSING_YEAR:
            return translate("Staff", "Type the year of birth.")
        case DateProblem.SHORT_YEAR:
            return translate("Staff", "Type all four digits of the year of birth.")
        case DateProblem.NO_SUCH_MONTH:
            return translate("Staff", "There is no such month. Type 1 to 12, or a word such as March.")
        case DateProblem.SWAPPED:
            return translate(
                "Staff", "There is no such month. Were the day and the month meant the other way round?"
            )
        case DateProblem.NOT_REAL:
            return translate("Staff", "There is no such day. Look at the day, the month and the year.")
        case DateProblem.IN_FUTURE:
            return translate("Staff", "This date is still to come. Look at the year of birth.")
        case DateProblem.TOO_LONG_AGO:
            return translate("Staff", "Nobody is that old. Look at the year of birth.")
        case _ as never:
            assert_never(never)

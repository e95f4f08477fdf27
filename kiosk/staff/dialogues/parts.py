"""What the dialogues of the staff window share: how they ask its services, for a reason too, and birth dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar, assert_never

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from kiosk.domain.actor import Actor
from kiosk.domain.dates import DateParts, DateProblem, birth_date
from kiosk.domain.feed import Change
from kiosk.domain.glass import LONGEST_TEXT
from kiosk.qt.widgets.sheet import WIDTH, FormSheet, label, line, while_there
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.opening import ReasonWanted
from kiosk.staff.failures import failure_words
from kiosk.staff.model import StaffModel
from kiosk.staff.services import StaffServices

T = TypeVar("T")
translate = QCoreApplication.translate


class Dialogue(FormSheet):
    """A form over the staff window, which asks the services of its model."""

    def __init__(
        self, model: StaffModel, window: QWidget, scale: float, title: str, width: int = WIDTH
    ) -> None:
        super().__init__(window, scale, title, width)
        self.model = model

    def words_of(self, error: Exception) -> str:
        """Why something was not done; a dialogue that knows its refusals says more of them."""
        return failure_words(error, self.windowTitle())

    def keep(self) -> None:
        """The window goes: write down what is begun here and can be kept; most keep nothing."""

    def ask(
        self,
        work: Callable[[StaffServices, Actor], T],
        take: Callable[[T], None],
        about: frozenset[Change] = frozenset(),
        *,
        apart: bool = False,
    ) -> None:
        """Do it in the background, one thing at a time; ``take`` is told here, where the dialogue is still open.

        ``about`` says what it changes; until that has come to an end, the dialogue does not close. ``apart`` is for
        what waits for minutes.
        """
        if not self._occupy(holds=bool(about)):
            return
        take_it, failed = self._ending(take)

        def not_done(error: Exception) -> None:
            failed(error)
            if isinstance(error, ReasonWanted) and shiboken6.isValid(self):
                ReasonDialogue(
                    self, error.patient_id, lambda: self.ask(work, take, about, apart=apart)
                ).open()

        self.model.ask(work, take_it, not_done, about, apart=apart)

    def typed_day(self, field: QLineEdit) -> date | None:
        """The day that stands in a field; where it is none, that is said, and None comes of it."""
        try:
            return date.fromisoformat(field.text().strip())
        except ValueError:
            self.say_no_day(field)
            return None

    def say_no_day(self, field: QLineEdit) -> None:
        """What stands in a field is no day that can be looked at."""
        self.say(translate("Staff", "Type a day as year, month and day, such as 2026-11-30."), field)

    def load(self, work: Callable[[StaffServices, Actor], T], take: Callable[[T], None]) -> None:
        """Read something that can be waited for with the form in use."""
        self.model.ask(work, *while_there(self, take, self.failed))


class ReasonDialogue(Dialogue):
    """Why somebody needs the record of a patient of special privacy; then what was begun goes on.

    Attributes:
        reason: where it is written.
    """

    def __init__(self, over: Dialogue, patient_id: str, then: Callable[[], None]) -> None:
        super().__init__(over.model, over, over.scale, translate("Staff", "Special privacy"))
        self._patient_id, self._then = patient_id, then
        text = translate(
            "Staff",
            "Of this patient a reason is asked for. It holds for half an hour. Every manager is told at once, with "
            "your name and your reason, somebody else reviews it, and the patient can ask who gave one.",
        )
        self.reason = line(most=LONGEST_TEXT)
        for part in (
            TextLabel(text),
            label(translate("Staff", "&Why do you need it?"), self.reason),
            self.reason,
        ):
            self.within.addWidget(part)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Go on with this reason"))
        self.fit()
        self.reason.setFocus()

    def do(self) -> None:
        """Write it down."""
        key, reason = self._patient_id, self.reason.text()
        self.ask(lambda services, who: services.glass.say_why(key, reason, who), lambda _: self._said())

    def _said(self) -> None:
        self.accept()
        self._then()


class DateBoxes(QWidget):
    """Three boxes in the clinic's order of dates, for the date that is called ``spoken``."""

    def __init__(self, order: str, spoken: str) -> None:
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
            named, hint, most = words[part]
            box = line(most=most)
            box.setPlaceholderText(hint)
            box.setAccessibleName(f"{spoken}: {named}")
            row.addWidget(box, 2 if part == "y" else 1)
            self.boxes[part] = box
        self.setFocusProxy(self.boxes[order[0]])


class BirthDate(DateBoxes):
    """The date on which somebody was born."""

    def __init__(self, order: str) -> None:
        super().__init__(order, translate("Staff", "Birth date"))

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

"""A question of a form as staff type the answer to it: digits choose, Tab goes on, nothing needs a mouse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, assert_never

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.dates import DateParts
from kiosk.domain.forms import Choice, Filling, Kind, Question, TimeParts
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import DateBoxes

translate = QCoreApplication.translate
# So many answers are seen at once; of more, letters find one.
MOST_SEEN = 9
_TIME = re.compile(r"\s*(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(?:([ap])\.?\s*m\.?)?\s*", re.IGNORECASE)
_KEY = Qt.ItemDataRole.UserRole
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class AnswerList(QListWidget):
    """Permitted answers. A digit picks the answer of that number; of several that may be given, each again or not."""

    def __init__(self, question: Question, picked: Callable[[str], None], go_on: Callable[[], None]) -> None:
        super().__init__()
        self._multiple, self._picked, self._showing = question.multiple, picked, False
        self._go_on = go_on
        self.setObjectName("answers")
        self.setAccessibleName(question.text)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        words = {"true": translate("Staff", "Yes"), "false": translate("Staff", "No")}
        for number, choice in enumerate(question.choices, 1):
            text = choice.text or words.get(choice.key, choice.key)
            item = QListWidgetItem(f"{number}  {text}" if number <= MOST_SEEN else f"    {text}")
            item.setData(_KEY, choice.key)
            if self._multiple:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            self.addItem(item)
        if self._multiple:
            self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
            self.itemChanged.connect(self._changed)
        else:
            self.itemSelectionChanged.connect(self._selected)
        self.show_chosen(question.choices)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its answers, in the letters of the window, which it has not before."""
        super().showEvent(event)
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        rows = min(self.count(), MOST_SEEN)
        row = max((self.sizeHintForRow(number) for number in range(self.count())), default=20)
        return rows * row + 2 * self.frameWidth() + 12

    def show_chosen(self, choices: tuple[Choice, ...]) -> None:
        """Show which of them are given."""
        self._showing = True
        for number, choice in enumerate(choices):
            item = self.item(number)
            if self._multiple:
                item.setCheckState(Qt.CheckState.Checked if choice.selected else Qt.CheckState.Unchecked)
            else:
                item.setSelected(choice.selected)
                if choice.selected:
                    # From there the arrow keys go on.
                    self.setCurrentRow(number)
        self._showing = False

    def stand_on(self, number: int) -> None:
        """The arrow keys go on from this answer, which is not given by that."""
        self._showing = True
        self.setCurrentRow(number, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._showing = False

    def _changed(self, item: QListWidgetItem) -> None:
        if not self._showing:
            self._picked(str(item.data(_KEY)))

    def _selected(self) -> None:
        chosen = self.selectedItems()
        if not self._showing and chosen:
            self._picked(str(chosen[0].data(_KEY)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is the answer of that number, and goes on to the next question where only one is given."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # That is the dialogue's.
            event.ignore()
            return
        text = event.text()
        number = int(text) if text.isdecimal() else 0
        if not 1 <= number <= min(self.count(), MOST_SEEN) or event.modifiers() & ~_KEYPAD:
            super().keyPressEvent(event)
            return
        item = self.item(number - 1)
        self.setCurrentRow(number - 1)
        if self._multiple:
            self._picked(str(item.data(_KEY)))
            return
        item.setSelected(True)
        # The answer may have changed the page, and this list be none of it any more.
        self._go_on()


class Area(QPlainTextEdit):
    """A longer text; Tab leaves it, and Ctrl+Enter is the dialogue's."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTabChangesFocus(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4)


class TypingPlace(NamedTuple):
    """Where somebody types in a question: in which of its fields, and before which letter, or on which answer."""

    field: int
    at: int


class QuestionBox(QWidget):
    """One question of the page, and what was answered to it so far.

    ``edited`` is called with each change, ``go_on`` with the question's key where its answer was the whole of it.
    """

    def __init__(
        self,
        question: Question,
        filling: Filling,
        order: str,
        edited: Callable[[], None],
        go_on: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.key, self._question, self._filling, self._edited = question.key, question, filling, edited
        self._go_on = go_on
        self._options: AnswerList | None = None
        self._open: QLineEdit | None = None
        self._rows: list[QLineEdit] = []
        self._more = QPushButton(translate("Staff", "Add another"), self)
        self._more.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(4)
        self._column.addWidget(TextLabel(question.text, "second" if question.kind is Kind.NOTE else "strong"))
        if question.hint:
            self._column.addWidget(TextLabel(question.hint, "second"))
        self.first: QWidget | None = None
        for field in self._fields(order):
            self.first = self.first or field
            if not isinstance(field, DateBoxes):
                field.setAccessibleName(question.text)
            self._column.addWidget(field)
        self.wrong = TextLabel("", "wrong")
        self.wrong.hide()
        self._column.addWidget(self.wrong)

    def blame(self, text: str) -> None:
        """Say what is wrong with the answer; nothing where it is empty."""
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def refresh(self, question: Question) -> None:
        """Show what another answer has changed of this one."""
        self._question = question
        if self._options is not None:
            self._options.show_chosen(question.choices)
        if self._open is not None and self._open.text() != (question.open_text or ""):
            self._open.setText(question.open_text or "")

    # Where somebody types

    def _typed_in(self) -> list[AnswerList | QLineEdit | Area | DropDown]:
        kinds = (AnswerList, QLineEdit, Area, DropDown)
        return [field for field in self.findChildren(QWidget) if isinstance(field, kinds)]

    def place(self) -> TypingPlace | None:
        """Where the keys are in it; None where they are elsewhere."""
        focused = self.window().focusWidget()
        for number, field in enumerate(self._typed_in()):
            if field is focused:
                match field:
                    case AnswerList():
                        return TypingPlace(number, field.currentRow())
                    case QLineEdit():
                        return TypingPlace(number, field.cursorPosition())
                    case Area():
                        return TypingPlace(number, field.textCursor().position())
                    case _:
                        return TypingPlace(number, 0)
        return None

    def go_to(self, place: TypingPlace) -> bool:
        """Have the keys there, as far as there is such a place."""
        field = next(iter(self._typed_in()[place.field :]), None)
        if field is None:
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        match field:
            case AnswerList():
                field.stand_on(place.at)
            case QLineEdit():
                field.setCursorPosition(place.at)
            case Area():
                cursor = field.textCursor()
                cursor.setPosition(min(place.at, len(field.toPlainText())))
                field.setTextCursor(cursor)
            case _:
                pass
        return True

    # What it is answered with

    def _fields(self, order: str) -> Iterator[QWidget]:
        question, filling = self._question, self._filling
        match question.kind:
            case Kind.BOOLEAN | Kind.CHOICE | Kind.SCALE:
                self._options = AnswerList(question, self._pick, lambda: self._go_on(self.key))
                yield self._options
                if question.open_text is not None:
                    self._open = line(question.open_text, question.max_length)
                    self._open.setPlaceholderText(question.open_label or translate("Staff", "Something else"))
                    self._open.textEdited.connect(lambda text: self._do(filling.type_open, text))
                    yield self._open
            case Kind.TEXT_AREA:
                area = Area(question.rows[0])
                area.textChanged.connect(lambda: self._do(filling.type_text, 0, area.toPlainText()))
                yield area
            case Kind.TEXT_LINE | Kind.NUMBER:
                for number in range(len(question.rows)):
                    yield self._row(number)
                self._more.setAutoDefault(False)
                self._more.clicked.connect(self._add)
                yield self._more
                self._more.setVisible(question.can_add)
            case Kind.QUANTITY:
                yield self._row(0)
                if len(question.units) > 1:
                    units = DropDown()
                    units.addItem(translate("Staff", "(choose)"))
                    units.addItems(list(question.units))
                    units.setCurrentIndex(0 if question.unit is None else question.unit + 1)
                    units.activated.connect(
                        lambda place: self._do(filling.choose_unit, place - 1) if place else None
                    )
                    yield units
            case Kind.DATE | Kind.DATE_TIME | Kind.TIME:
                yield self._moment(order)
            case Kind.PHOTO | Kind.SIGNATURE:
                text = translate("Staff", "This cannot be given here. Leave it open (Ctrl+K).")
                yield TextLabel(text, "second")
            case Kind.NOTE:
                return
            case _ as never:
                assert_never(never)

    def _row(self, number: int) -> QLineEdit:
        made = line(self._question.rows[number], self._question.max_length)
        made.textEdited.connect(lambda text: self._do(self._filling.type_text, number, text))
        self._rows.append(made)
        return made

    def _moment(self, order: str) -> QWidget:
        question, filling, row = self._question, self._filling, QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        if question.kind is not Kind.TIME:
            boxes = DateBoxes(order, question.text)
            for part, text in zip("dmy", question.date, strict=True):
                boxes.boxes[part].setText(text)
                boxes.boxes[part].textEdited.connect(
                    lambda _: self._do(
                        filling.type_date, DateParts(*(boxes.boxes[part].text() for part in "dmy"))
                    )
                )
            across.addWidget(boxes, 3)
            row.setFocusProxy(boxes)
        if question.kind is not Kind.DATE:
            said = question.time
            text = f"{said.hour}:{said.minute} {said.half}".strip(" :")
            time = line(text, 12)
            time.setPlaceholderText("14:30")
            time.setAccessibleName(question.text)
            time.textEdited.connect(lambda text: self._do(filling.type_time, time_of(text)))
            across.addWidget(time, 1)
            if question.kind is Kind.TIME:
                row.setFocusProxy(time)
        return row

    def _add(self) -> None:
        self._filling.add_row(self.key)
        found = self._filling.question(self.key)
        if found is not None:
            self._question = found
            made = self._row(len(found.rows) - 1)
            self._column.insertWidget(self._column.indexOf(self._more), made)
            made.setFocus()
        self._edited()

    def _pick(self, choice: str) -> None:
        self._do(self._filling.choose, choice)

    def _do(self, change: Callable[..., None], *given: object) -> None:
        change(self.key, *given)
        self.blame("")
        found = self._filling.question(self.key)
        if found is not None:
            self.refresh(found)
            if self._rows and found.kind in (Kind.TEXT_LINE, Kind.NUMBER):
                self._more.setVisible(found.can_add)
        self._edited()


def time_of(text: str) -> TimeParts:
    """A time as it is typed in one field; what is none is given back as it stands, to be told so.

    >>> time_of("9.05"), time_of("2:30 p.m."), time_of("soon").hour
    (TimeParts(hour='9', minute='05', half=''), TimeParts(hour='2', minute='30', half='pm'), 'soon')
    """
    if not text.strip():
        return TimeParts()
    found = _TIME.fullmatch(text)
    if found is None:
        return TimeParts(text.strip())
    hour, minute, half = found.groups()
    return TimeParts(hour, minute or "00", f"{half.lower()}m" if half else "")

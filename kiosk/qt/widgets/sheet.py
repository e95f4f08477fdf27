"""What dialogues are made of: keys first, what is wrong in words, and nothing done twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.domain.names import MAX_NAME
from kiosk.qt import theme
from kiosk.qt.letters import letter_sheet
from kiosk.qt.widgets.giving import GivingButton
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.qt.widgets.wrapping import Wrapping

T = TypeVar("T")
Told = Callable[[T], None]

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH = 640


def while_there(widget: QWidget, take: Told[T], failed: Told[Exception]) -> tuple[Told[T], Told[Exception]]:
    """What is told of an answer, and of a failure, where ``widget`` is still there when it comes."""

    def taken(result: T) -> None:
        if shiboken6.isValid(widget):
            take(result)

    def told(error: Exception) -> None:
        if shiboken6.isValid(widget):
            failed(error)

    return taken, told


class FormSheet(QDialog):
    """A form over a window. Enter does what the first button says, Escape closes it.

    While something is under way nothing else is begun; what was not done is said here, and the form stays as it is.

    Attributes:
        form: where the fields go.
        told: what is wrong, or what to know; empty for nothing.
        primary: the button that Enter presses.
    """

    def __init__(self, window: QWidget, scale: float, title: str, width: int = WIDTH) -> None:
        super().__init__(window)
        self.scale = scale
        self._wanted = width
        self._busy = self._holds = False
        self._close: QPushButton | None = None
        self.setWindowTitle(title)
        # A window of its own does not take after the one it is over.
        self.setPalette(theme.palette())
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
        made = GivingButton(text)
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
        """Why something was not done."""
        raise NotImplementedError

    # What is done

    def _occupy(self, *, holds: bool) -> bool:
        """Whether something may begin now; until it has ended no other does, nor is this closed if it ``holds``."""
        if self._busy:
            return False
        self._set_busy(True)
        self._holds = holds
        self.say("")
        return True

    def _ending(self, take: Told[T]) -> tuple[Told[T], Told[Exception]]:
        """As `while_there`, of what `_occupy` has begun: then something else may begin."""

        def taken(result: T) -> None:
            self._set_busy(False)
            take(result)

        def told(error: Exception) -> None:
            self._set_busy(False)
            self.failed(error)

        return while_there(self, taken, told)

    def failed(self, error: Exception) -> None:
        """Something was not done."""
        self.say(self.words_of(error))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._holds = self._holds and busy
        self.primary.setEnabled(not busy)
        if not busy:
            # What was read may have brought more of them.
            letter_sheet(self)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ThemeChange:
            self.setPalette(theme.palette())
        elif event.type() is QEvent.Type.ApplicationFontChange:
            self._rescale(theme.scale_of(QApplication.font()))
        return super().event(event)

    def _rescale(self, scale: float) -> None:
        """The letters have become larger or smaller while this is open: so has all that is in it."""
        if scale == self.scale:
            return
        self.scale = scale
        for view in self.findChildren(ListView):
            view.set_scale(scale)
        # Once the window over which it is has the new letters.
        QTimer.singleShot(0, self, self.fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        letter_sheet(self)

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

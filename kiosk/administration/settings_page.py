"""The clinic's settings: each with what it decides, what it is and what it is as the program comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.tongue_words import offered
from kiosk.domain.clinic_options import LONGEST_WORDS
from kiosk.domain.names import fold
from kiosk.qt.widgets.said_below import in_staff_words
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.services.record.clinic import SettingChange
from kiosk.services.staffing.deciding import Decided

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
BESIDE = 360


class SettingsPage(OfficePage):
    """Every setting, and beside them the one that is chosen, to be changed.

    Attributes:
        rows, view: the list of them.
        value: what is typed for the chosen one; `wrong` says why it cannot be.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._all: tuple[Decided, ...] = ()
        self._shown: Decided | None = None
        row = self.bar()
        row.right_from = 0
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Administration", "Setting  Ctrl+F"))
        self.search.setAccessibleName(translate("Administration", "Search a setting"))
        self.search.setMaxLength(100)
        self.search.setMinimumWidth(220)
        self.search.textChanged.connect(lambda _: self._show())
        row.addWidget(self.search)
        columns: list[Column[Decided]] = [
            Column(
                translate("Administration", "What it decides"),
                lambda one: Cell(_says(one)),
                150,
            ),
            Column(translate("Administration", "Value"), self._value, 100),
            Column(
                translate("Administration", "Default"),
                lambda one: Cell(_or_empty(one.usual)),
                90,
                gives_way=1,
            ),
            Column(translate("Administration", "Name"), lambda one: Cell(one.name), 110, gives_way=2),
        ]
        self.rows: RowsModel[Decided] = RowsModel(columns, lambda one: one.name, self)
        self.view = ListView(
            self.rows,
            translate("Administration", "Clinic settings"),
            lambda: translate("Administration", "There is no such setting."),
            office.scale,
            self,
        )
        self.view.selectionModel().selectionChanged.connect(lambda: self._choose())
        self.view.activated.connect(lambda: self.value.setFocus())
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.view)
        self._split.addWidget(self._beside())
        self._split.setStretchFactor(0, 1)
        self.column.addWidget(self._split, 1)
        self.set_scale(office.scale)
        self._show_chosen()

    def _beside(self) -> QWidget:
        self._card = QWidget()
        self._card.setObjectName("ground")
        column = QVBoxLayout(self._card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.heading = TextLabel("", "name")
        self.says = TextLabel()
        self.hint = TextLabel("", "second")
        self.value = QLineEdit()
        self.value.setMaxLength(LONGEST_WORDS)
        self.value.returnPressed.connect(self.save)
        self.value_label = label(translate("Administration", "&Value"), self.value)
        self.wrong = TextLabel("", "wrong")
        buttons = QHBoxLayout()
        self.saving = QPushButton(translate("Administration", "&Set"))
        self.saving.setObjectName("primary")
        self.saving.clicked.connect(lambda: self.save())
        self.usual = QPushButton(translate("Administration", "The &default"))
        self.usual.clicked.connect(lambda: self._type_the_default())
        buttons.addWidget(self.saving)
        buttons.addWidget(self.usual)
        buttons.addStretch(1)
        for part in (self.heading, self.says, self.hint, self.value_label, self.value, self.wrong):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._card)
        return self._area

    @staticmethod
    def _value(one: Decided) -> Cell:
        if not one.is_readable:
            return Cell(translate("Administration", "cannot be read: set it anew"), urgent=True)
        return Cell(_or_empty(one.value), strong=one.value != one.usual)

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.deciding.all(who), self._take)

    def _take(self, everything: tuple[Decided, ...]) -> None:
        self._all = everything
        self._show()
        if self._shown is None:
            self.view.choose(0)

    def _show(self) -> None:
        wanted = fold(self.search.text())
        chosen = self._shown.name if self._shown is not None else ""
        self.rows.take(
            [one for one in self._all if wanted in fold(f"{one.name} {in_staff_words(one.says)} {one.value}")]
        )
        self.view.choose(self.rows.place_of(chosen))

    def _choose(self) -> None:
        row = self.rows.row_at(self.view.chosen())
        before = self._shown.name if self._shown is not None else ""
        if row is None or row == self._shown:
            return
        self._shown = row
        # What was typed for one is not for another; of the same one it stays until it is set.
        self._show_chosen(typed=self.value.text() if row.name == before else None)

    def _show_chosen(self, typed: str | None = None) -> None:
        one = self._shown
        for part in (self.value, self.saving, self.usual):
            part.setEnabled(one is not None)
        self._tell("")
        if one is None:
            return
        self.heading.setText(one.name)
        self.says.setText(f"{_says(one)}.")
        hints = [translate("Administration", "Default: {value}").format(value=_or_empty(one.usual))]
        if one.bounds is not None:
            low, high = one.bounds
            hints.insert(
                0,
                translate("Administration", "A whole number from {low} to {high}").format(low=low, high=high),
            )
        if one.name == "languages":
            hints += offered()
        self.hint.setText("\n".join(hints))
        self.value.setText(one.value if typed is None else typed)
        self.value.setAccessibleDescription(_says(one))

    def _tell(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))

    def first(self) -> QWidget:
        return self.view

    def seek(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)
        self._area.setMinimumWidth(round(BESIDE * min(scale, 1.2)))

    # What is done

    def _type_the_default(self) -> None:
        if self._shown is not None:
            self.value.setText(self._shown.usual)
            self.value.setFocus()

    def save(self) -> None:
        """Set the chosen one to what is typed."""
        one = self._shown
        if one is None or not self.saving.isEnabled():
            return
        self._tell("")
        self.saving.setEnabled(False)
        text = self.value.text()
        self.ask(lambda services, who: services.deciding.change(one.name, text, who), self._saved)

    def _saved(self, change: SettingChange) -> None:
        self.saving.setEnabled(True)
        words = (
            translate("Administration", "{name} is {after} already.")
            if change.before == change.after
            else translate("Administration", "{name} is now {after}; it was {before}.")
        )
        self.office.said.emit(
            words.format(name=change.name, after=_or_empty(change.after), before=_or_empty(change.before))
        )
        self.value.setText(change.after)
        self.office.settings_changed.emit()
        self.read()

    def failed(self, error: Exception) -> None:
        """Beside the field: what was typed is still there."""
        if self.saving.isEnabled() or self._shown is None:
            super().failed(error)
            return
        self.saving.setEnabled(True)
        self._tell(refusal_words(error))
        self.value.setFocus()
        self.value.selectAll()


def _says(one: Decided) -> str:
    """What a setting decides, as a sentence begins."""
    text = in_staff_words(one.says)
    return f"{text[:1].upper()}{text[1:]}"


def _or_empty(value: str) -> str:
    return value or translate("Administration", "(empty)")

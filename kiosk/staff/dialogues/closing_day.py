"""The close of a day: each drawer and terminal with what is expected, and a field for what was counted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from kiosk.domain.money.amounts import AmountRefused, Money, typed
from kiosk.domain.money.closing import CloseLine, DayClose, Purse
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.closing_day import NotCounted
from kiosk.services.desk.money import LONGEST_NOTE
from kiosk.staff.dialogues.money_parts import ABOUT_MONEY
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.money_words import amount_words, way_words

translate = QCoreApplication.translate


class CloseDayDialogue(Dialogue):
    """What no close has yet. What it says after closing is the report: it balances, or by how much it does not.

    Attributes:
        counted: a field for each purse.
        note: what there is to say of it.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float) -> None:
        super().__init__(model, window, scale, translate("Staff", "Close the day"), 760)
        self._lines: tuple[CloseLine, ...] = ()
        self.counted: dict[Purse, QLineEdit] = {}
        note = translate(
            "Staff",
            "Count each drawer, and read each terminal's own total. What is written here closes everything that no "
            "close has yet, and is in the audit.",
        )
        self.within.addWidget(TextLabel(note, "second"))
        self._form: QFormLayout = self.fields()
        self.report = TextLabel("")
        self.report.hide()
        self.within.addWidget(self.report)
        self.note = line(most=LONGEST_NOTE)
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Close the day"))
        self.primary.setEnabled(False)
        self.fit()
        self.read()

    def read(self) -> None:
        """What is expected, read anew."""
        self.ask(lambda services, who: services.closing.open_lines(who), self._show)

    def _show(self, lines: tuple[CloseLine, ...]) -> None:
        typed_before = {purse: field.text() for purse, field in self.counted.items()}
        while self._form.rowCount():
            # The note goes with its row, and is made anew.
            self._form.removeRow(0)
        self._lines = lines
        self.counted = {}
        for number, one in enumerate(lines, 1):
            field = line(typed_before.get(one.purse, ""), 24)
            self.counted[one.purse] = field
            self._form.addRow(label(f"&{number}  {_line_words(one)}", field), field)
        self.note = line(most=LONGEST_NOTE)
        if lines:
            self._form.addRow(label(translate("Staff", "&Note"), self.note), self.note)
            next(iter(self.counted.values())).setFocus()
        else:
            self.say(translate("Staff", "Nothing was paid since the last close."))
        self.primary.setEnabled(bool(lines))
        # Once the new rows have their letters.
        QTimer.singleShot(0, self, self.fit)

    def do(self) -> None:
        """Close it."""
        counted: dict[Purse, Money] = {}
        for purse, field in self.counted.items():
            text = field.text().strip()
            try:
                nothing = bool(text) and not text.strip("0.,")
                counted[purse] = Money(0, purse.code) if nothing else typed(text, purse.code)
            except AmountRefused:
                self.say(translate("Staff", "Type what was counted, such as 250.00; 0 for nothing."), field)
                return
        seen = {one.purse: one.expected for one in self._lines}
        note = self.note.text()
        self.ask(
            lambda services, who: services.closing.close(counted, seen, note, who), self._closed, ABOUT_MONEY
        )

    def failed(self, error: Exception) -> None:
        super().failed(error)
        if isinstance(error, NotCounted):
            self.read()
            self.say(
                translate("Staff", "Something was paid while you counted. Look at the sums, and close again.")
            )

    def _closed(self, made: DayClose) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.counted = {}
        self.report.setText("\n".join(map(_report_words, made.lines)))
        self.report.show()
        self.primary.setEnabled(False)
        if made.balances:
            self.say(translate("Staff", "Closed. It balances."))
        else:
            self.say(translate("Staff", "Closed. It does not balance: the difference stands in the record."))
        self.fit()


def _line_words(one: CloseLine) -> str:
    text = translate("Staff", "{till}, {way}: {expected} expected, {count} payments")
    words = text.format(
        till=one.purse.till or translate("Staff", "no drawer"),
        way=way_words(one.purse.way),
        expected=amount_words(one.expected),
        count=one.payments,
    )
    if one.open:
        words += " · " + translate("Staff", "{count} not known yet").format(count=one.open)
    return words.replace("&", "&&")


def _report_words(one: CloseLine) -> str:
    difference = one.difference
    if difference is None or not difference:
        return f"{_line_words(one)} · " + translate("Staff", "right")
    return f"{_line_words(one)} · " + translate("Staff", "difference {amount}").format(
        amount=amount_words(difference)
    )

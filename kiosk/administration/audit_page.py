"""The audit: what was done and by whom, the newest first, a page at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.words import broken_words, holds_words
from kiosk.domain.audit import Action, Broken, Head, action_words, setting_action
from kiosk.domain.clinic_options import NAMES
from kiosk.domain.visit.step_names import StepName
from kiosk.qt.staff_language import number_words
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.services.staffing.auditing import PAGE, AuditPage, Listed, Wanted

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
FIELD = 115


def every_action() -> list[tuple[str, str]]:
    """Each action's words and its code, by the words."""
    codes = [*Action, *StepName, *map(setting_action, NAMES)]
    return sorted((action_words(code), str(code)) for code in codes)


class EventsPage(OfficePage):
    """The audit, narrowed down by whom, by what, about whom and when.

    Attributes:
        rows, view: a page of it.
        choose_file: asks where an export goes; empty where nowhere.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._wanted = Wanted()
        # The last event of each page before the one that is shown.
        self._ways: list[Listed | None] = [None]
        self._page = AuditPage((), more=False)
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        self._build_filters()
        self._build_list()
        self._build_ways()
        self._offer()

    def _build_filters(self) -> None:
        row = self.bar()
        self.patient = self._field(row.addWidget, translate("Administration", "Record num&ber"), 120)
        self.who = DropDown()
        self.who.setEditable(True)
        self.who.setMinimumWidth(150)
        self._labelled(row.addWidget, translate("Administration", "&Who"), self.who)
        self.what = DropDown()
        self.what.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.what.setMinimumContentsLength(16)
        self.what.addItem(translate("Administration", "everything"), "")
        for words, code in every_action():
            self.what.addItem(words, code)
        self._labelled(row.addWidget, translate("Administration", "Wha&t"), self.what)
        self.since = self._field(row.addWidget, translate("Administration", "&From"), 100)
        self.until = self._field(row.addWidget, translate("Administration", "T&o"), 100)
        for field in (self.since, self.until):
            field.setPlaceholderText(translate("Administration", "YYYY-MM-DD"))
        self.show_button = self.button(row, translate("Administration", "&Show"), self.narrow, first=True)
        self.all_button = self.button(row, translate("Administration", "Show &all"), self.widen)
        line = self.who.lineEdit()
        assert line is not None
        line.setMaxLength(100)
        for entry in (self.patient, self.since, self.until, line):
            entry.returnPressed.connect(self.narrow)

    def _field(self, add: Callable[[QWidget], None], text: str, width: int) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(100)
        made.setMinimumWidth(width)
        self._labelled(add, text, made)
        return made

    @staticmethod
    def _labelled(add: Callable[[QWidget], None], text: str, field: QWidget) -> None:
        """A field with what it is called before it, which stay together."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text, field))
        row.addWidget(field, 1)
        add(made)

    def _build_list(self) -> None:
        columns: list[Column[Listed]] = [
            Column(translate("Administration", "When"), self._when, 130),
            Column(translate("Administration", "Who"), lambda event: Cell(event.actor, strong=True), 120),
            Column(translate("Administration", "What"), lambda event: Cell(action_words(event.action)), 180),
            Column(
                translate("Administration", "Account"), lambda event: Cell(event.account), 90, gives_way=1
            ),
            Column(
                translate("Administration", "Patient"), lambda event: Cell(event.patient_id), 110, gives_way=2
            ),
            Column(translate("Administration", "Place"), self._place, 70, gives_way=3),
        ]
        self.rows: RowsModel[Listed] = RowsModel(columns, lambda event: event.id, self)
        self.view = ListView(
            self.rows,
            translate("Administration", "Audit"),
            lambda: translate("Administration", "There is no such event."),
            self.office.scale,
            self,
        )
        self.column.addWidget(self.view, 1)

    def _build_ways(self) -> None:
        row = self.bar()
        self.newer = self.button(row, translate("Administration", "&Newer"), self._newer)
        self.older = self.button(row, translate("Administration", "O&lder"), self._older)
        self.range = TextLabel("", "second")
        self.range.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.range)
        row.right_from = row.count()
        self.verifying = self.button(row, translate("Administration", "&Verify the chain"), self.verify)
        self.exporting = self.button(row, translate("Administration", "&Export..."), self.export)

    def _when(self, event: Listed) -> Cell:
        return Cell(f"{self.office.clinic.current.local(event.at):%Y-%m-%d %H:%M:%S}")

    @staticmethod
    def _place(event: Listed) -> Cell:
        return Cell(f"{event.chain} {event.place}".strip())

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.audit.names(who), self._offer_names)
        self._read()

    def _offer_names(self, names: tuple[str, ...]) -> None:
        typed = self.who.currentText()
        self.who.clear()
        self.who.addItems(["", *names])
        self.who.setCurrentText(typed)

    def _read(self) -> None:
        wanted, after = self._wanted, self._ways[-1]
        self.ask(lambda services, who: services.audit.page(who, wanted, after), self._take)

    def _take(self, page: AuditPage) -> None:
        self._page = page
        self.rows.take(page.events)
        self.view.scrollToTop()
        self._offer()

    def _offer(self) -> None:
        first = (len(self._ways) - 1) * PAGE
        self.newer.setEnabled(first > 0)
        self.older.setEnabled(self._page.more)
        text = ""
        if self._page.events:
            text = translate("Administration", "{first} to {last}, the newest first").format(
                first=number_words(first + 1), last=number_words(first + len(self._page.events))
            )
        self.range.setText(text)

    def _older(self) -> None:
        if self._page.more:
            self._ways.append(self._page.events[-1])
            self._read()

    def _newer(self) -> None:
        if len(self._ways) > 1:
            self._ways.pop()
            self._read()

    def narrow(self) -> None:
        """Show what the fields say."""
        days: list[date | None] = []
        for field in (self.since, self.until):
            text = field.text().strip()
            try:
                days.append(date.fromisoformat(text) if text else None)
            except ValueError:
                self.office.said.emit(
                    translate("Administration", "Type a day as year, month and day, such as 2026-11-30.")
                )
                field.setFocus()
                field.selectAll()
                return
        since, until = days
        self._wanted = Wanted(
            self.patient.text().strip(),
            self.who.currentText().strip(),
            str(self.what.currentData() or ""),
            self._midnight(since) if since is not None else None,
            self._midnight(until + timedelta(days=1)) if until is not None else None,
        )
        self._ways = [None]
        self.office.said.emit("")
        self._read()

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, ZoneInfo(self.office.clinic.current.zone))

    def widen(self) -> None:
        """Show everything again."""
        for field in (self.patient, self.since, self.until):
            field.clear()
        self.who.setCurrentText("")
        self.what.setCurrentIndex(0)
        self.narrow()

    def first(self) -> QWidget:
        return self.view

    def seek(self) -> None:
        self.patient.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.patient.selectAll()

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)
        for field in (self.patient, self.since, self.until):
            field.setMaximumWidth(round(FIELD * scale))

    # What is done

    def verify(self) -> None:
        """Go along the chains, and say whether they hold."""
        self.verifying.setEnabled(False)
        self.office.said.emit(translate("Administration", "One moment: all of the audit is read."))
        self.ask(lambda services, who: services.audit.verify(who, services.kept_heads()), self._verified)

    def _verified(self, found: tuple[Head, ...] | Broken) -> None:
        self.verifying.setEnabled(True)
        self.office.said.emit(broken_words(found) if isinstance(found, Broken) else holds_words(found))

    def failed(self, error: Exception) -> None:
        self.verifying.setEnabled(True)
        self.exporting.setEnabled(True)
        super().failed(error)

    def export(self) -> None:
        """Write what is shown, all pages of it, into a file."""
        chosen, wanted = self.choose_file(), self._wanted
        if not chosen:
            return
        self.exporting.setEnabled(False)
        self.ask(
            lambda services, who: services.audit.export(who, wanted, Path(chosen)),
            lambda count: self._exported(chosen, count),
        )

    def _exported(self, file: str, count: int) -> None:
        self.exporting.setEnabled(True)
        self.office.said.emit(
            translate("Administration", "{count} events are in {file}.").format(
                count=number_words(count), file=file
            )
        )

    def _ask_for_a_file(self) -> str:
        title = translate("Administration", "Export the audit")
        kind = translate("Administration", "Tables (*.csv)")
        return QFileDialog.getSaveFileName(self.window(), title, "audit.csv", kind)[0]

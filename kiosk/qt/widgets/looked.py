"""Who has looked at a patient's record: asked for a time, shown as a table, and saved as the patient is handed it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kiosk import paths
from kiosk.domain.access import MOST, Access, AccessReport
from kiosk.domain.actor import Actor
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.languages import SHIPPED
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.looked import document_of
from kiosk.qt.papers.words import access_words, who_words
from kiosk.qt.staff_language import on_paper_words
from kiosk.qt.translation import Catalogues, in_language
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.staffing.access import AccessReader

T = TypeVar("T")
translate = QCoreApplication.translate
# How far back it begins where nobody says anything else.
USUAL = timedelta(days=365)
# In pixels at the usual size of letters.
FIELD = 115


class Ask(Protocol):
    """Does something in the background under the name of whose window it is, and tells what came of it."""

    def __call__(self, work: Callable[[AccessReader, Actor], T], take: Callable[[T], None]) -> None: ...


class Looked(QWidget):
    """The report, wherever it stands.

    Attributes:
        patient: whose record, by a number or an id; whoever has a field for it says it before each reading.
        row: where the fields and buttons stand; a field for the patient comes before them.
        report: what is shown; None before anything was asked.
        choose_file: asks where the paper goes; empty where nowhere.
    """

    def __init__(
        self,
        settings: Callable[[], ClinicSettings],
        scale: float,
        ask: Ask,
        say: Callable[[str], None],
        patient: Callable[[], str],
    ) -> None:
        super().__init__()
        self._settings, self._ask, self._say = settings, ask, say
        self.patient = patient
        self.report: AccessReport | None = None
        self._words = on_paper_words()
        self._catalogues = Catalogues(paths.resources() / "i18n")
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QWidget()
        above.setObjectName("toolbar")
        self.row = Wrapping(above, 8)
        self.row.setContentsMargins(12, 8, 12, 8)
        column.addWidget(above)
        self.told = TextLabel("", "second")
        self.told.setContentsMargins(12, 4, 12, 4)
        column.addWidget(self.told)
        self.rows: RowsModel[Access] = RowsModel(self._columns(), lambda access: access.id, self)
        self.view = ListView(self.rows, translate("Staff", "Who has looked"), self._empty, scale, self)
        column.addWidget(self.view, 1)
        self.since, self.until = line(most=10), line(most=10)
        self.language = DropDown()
        for language in SHIPPED:
            self.language.addItem(language.name, language.code)

    def build(self, today: date) -> None:
        """The fields; ``today`` is the clinic's."""
        self.since.setText((today - USUAL).isoformat())
        for field, text in (
            (self.since, translate("Staff", "&From")),
            (self.until, translate("Staff", "T&o")),
        ):
            field.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
            field.returnPressed.connect(self.read)
            self.labelled(text, field)
        self.show_button = self._button(translate("Staff", "&Show"), self.read)
        self.show_button.setObjectName("primary")
        self.labelled(translate("Staff", "&Language of the paper"), self.language)
        self.save_button = self._button(translate("Staff", "Sa&ve as PDF..."), self.save)
        self.save_button.setEnabled(False)

    def labelled(self, text: str, field: QWidget) -> None:
        """A field with what it is called before it, which stay together."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(text, field))
        row.addWidget(field, 1)
        self.row.addWidget(made)

    def _button(self, text: str, does: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.setAutoDefault(False)
        made.clicked.connect(lambda: does())
        self.row.addWidget(made)
        return made

    def _columns(self) -> list[Column[Access]]:
        return [
            Column(translate("Staff", "When"), self._when, 120),
            Column(
                translate("Staff", "Who"),
                lambda access: Cell(who_words(access, self._words), strong=True),
                140,
            ),
            Column(
                translate("Staff", "What was done"),
                lambda access: Cell(access_words(access, self._words)),
                180,
            ),
            Column(translate("Staff", "Computer"), lambda access: Cell(access.computer), 90, gives_way=1),
        ]

    def _when(self, access: Access) -> Cell:
        return Cell(f"{self._settings().local(access.at):%Y-%m-%d %H:%M}")

    def _empty(self) -> str:
        if self.report is None:
            return translate("Staff", "Choose a time, and Show.")
        return translate("Staff", "Nothing was done with the record in this time.")

    def set_scale(self, scale: float) -> None:
        """Make everything this much larger than usual."""
        self.view.set_scale(scale)
        for field in (self.since, self.until):
            field.setMaximumWidth(round(FIELD * scale))

    # What is shown

    def read(self) -> None:
        """Ask for the time that the fields say."""
        patient = self.patient()
        days = [self._day(field) for field in (self.since, self.until)]
        if not patient or "" in days:
            return
        since, until = (day if isinstance(day, date) else None for day in days)
        begin = self._midnight(since) if since is not None else None
        end = self._midnight(until + timedelta(days=1)) if until is not None else None
        self._ask(lambda access, who: access.report(patient, begin, end, who), self._take)

    def _day(self, field: QLineEdit) -> date | str | None:
        """The day in a field, None where it is empty; an empty text where it is none, which is said."""
        text = field.text().strip()
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self._say(translate("Staff", "Type a day as year, month and day, such as 2026-11-30."))
            field.setFocus()
            field.selectAll()
            return ""

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time.min, ZoneInfo(self._settings().zone))

    def _take(self, report: AccessReport) -> None:
        self.report = report
        known = self.language.findData(report.language)
        if known >= 0:
            self.language.setCurrentIndex(known)
        self.rows.take(report.rows)
        self.view.scrollToTop()
        self.save_button.setEnabled(True)
        told = f"{report.name} · {report.number}" if report.name else report.number
        if report.more:
            more = translate("Staff", "only the last {count} are shown: choose a shorter time")
            told = f"{told} · {more.format(count=MOST)}"
        self.told.setText(told)
        self._say("")

    def forget(self) -> None:
        """It is somebody else's, or nobody's: nothing of before is left to be seen."""
        self.report = None
        self.rows.take(())
        self.told.setText("")
        self.save_button.setEnabled(False)

    # What is done

    def save(self) -> None:
        """Write what is shown as the patient is handed it, in the language that is chosen."""
        report = self.report
        chosen = self.choose_file() if report is not None else ""
        if report is None or not chosen:
            return
        language = next(item for item in SHIPPED if item.code == self.language.currentData())
        settings, texts = self._settings(), in_language(self._catalogues, language.code)

        def content() -> bytes:
            return pdf_of(document_of(report, settings, language, texts), settings)

        self.save_button.setEnabled(False)
        self._ask(
            lambda access, who: access.save(report.patient_id, content, Path(chosen), who),
            lambda _: self._saved(chosen),
        )

    def _saved(self, file: str) -> None:
        self.ended()
        self._say(translate("Staff", "Saved: {file}").format(file=file))

    def ended(self) -> None:
        """What was begun has come to an end, done or not."""
        self.save_button.setEnabled(self.report is not None)

    def _ask_for_a_file(self) -> str:
        title = translate("Staff", "Who has looked")
        return QFileDialog.getSaveFileName(
            self.window(), title, "who-has-looked.pdf", translate("Staff", "Papers (*.pdf)")
        )[0]

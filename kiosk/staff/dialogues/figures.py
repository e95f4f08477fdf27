"""The day, the week or the month in figures: drawn by the hour, listed, and as files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.domain.figures import LONGEST, Figures
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.figure_rows import FigureRow, as_csv, as_workbook, figure_rows, heads
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, CHART, LOWEST = 980, 240, 180
# Of others no clinic has figures, and at the ends of the calendar there is no day before or after.
YEARS = range(1900, 2200)


class FiguresDialogue(Dialogue):
    """Which days, what they came to, and where it is saved.

    Attributes:
        period, until: how many days, and the last of them.
        made: what is shown; None before it was counted.
        rows: the list below the drawing.
        choose_file: asks where a file goes, by what its name ends with; empty where nowhere.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float) -> None:
        super().__init__(model, window, scale, translate("Staff", "Figures"), WIDTH)
        self.made: Figures | None = None
        self._chosen: tuple[date, date] | None = None
        self.choose_file: Callable[[str], str] = self._ask_for_a_file
        form = self.fields()
        self.period, self.until = DropDown(), line(model.settings.today(model.clock()).isoformat(), 10)
        for text, days in (
            (translate("Staff", "One day"), 1),
            (translate("Staff", "Seven days"), 7),
            (translate("Staff", "{count} days").format(count=LONGEST), LONGEST),
        ):
            self.period.addItem(text, days)
        self.until.setPlaceholderText(translate("Staff", "YYYY-MM-DD"))
        form.addRow(label(translate("Staff", "&How long"), self.period), self.period)
        form.addRow(label(translate("Staff", "&Until"), self.until), self.until)
        self.head = TextLabel("", "strong")
        self.within.addWidget(self.head)
        # Not before somebody looks at figures: no window waits for charts.
        from kiosk.staff.dialogues.figure_chart import FigureChart

        self.chart = FigureChart()
        self.chart.setMinimumHeight(round(CHART * scale))
        self.within.addWidget(self.chart)
        self.rows: RowsModel[FigureRow] = RowsModel(_columns(), lambda row: f"{row.part}/{row.name}", self)
        nothing = translate("Staff", "Nobody came in this time.")
        view = ListView(self.rows, translate("Staff", "Figures"), lambda: nothing, scale, self)
        view.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(view, 1)
        self.primary.setText(translate("Staff", "&Show"))
        for text, ends, content in (
            (translate("Staff", "Save as &CSV..."), "csv", as_csv),
            (translate("Staff", "Save as &workbook..."), "xlsx", as_workbook),
        ):
            self.add_button(text, partial(self._save, ends, content))
        self.period.currentIndexChanged.connect(lambda _: self.do())
        self.fit()
        self.period.setFocus()
        self.do()

    def do(self) -> None:
        """Count the days that are chosen."""
        until = self.typed_day(self.until)
        if until is None:
            return
        if until.year not in YEARS:
            self.say_no_day(self.until)
            return
        since = until - timedelta(days=int(self.period.currentData()) - 1)
        site = self.model.site
        self.say("")
        self._chosen = since, until
        self.ask(lambda services, who: services.figures.days(since, until, site, who), self._show)

    def _show(self, made: Figures) -> None:
        self.made = made
        settings = self.model.settings
        days = date_words(made.until, settings)
        if made.since != made.until:
            days = translate("Staff", "{since} to {until}").format(
                since=date_words(made.since, settings), until=days
            )
        arrived = translate("Staff", "{count} arrived").format(count=made.came)
        self.head.setText(" · ".join(part for part in (days, self.model.site_words(), arrived) if part))
        self.rows.take(list(figure_rows(made)))
        self.chart.draw(made, self.scale)
        if self._chosen != (made.since, made.until):
            # Others were chosen while these were counted.
            self.do()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.ThemeChange and self.made is not None:
            # Another window of the program was turned dark or light.
            self.chart.draw(self.made, self.scale)
        return done

    def _save(self, ends: str, content: Callable[[tuple[FigureRow, ...]], bytes]) -> None:
        if self.made is None:
            return
        file = self.choose_file(ends)
        if not file:
            return
        made = figure_rows(self.made)
        saved = translate("Staff", "Saved: {file}").format(file=file)
        self.ask(
            lambda services, who: services.figures.save(Path(file), content(made), who),
            lambda _: self.say(saved),
        )

    def _ask_for_a_file(self, ends: str) -> str:
        title = translate("Staff", "Figures")
        return QFileDialog.getSaveFileName(self, title, f"figures.{ends}", f"*.{ends}")[0]


def _columns() -> list[Column[FigureRow]]:
    def number(value: float | None) -> Cell:
        return Cell("" if value is None else f"{value:g}")

    what, of, count, middle, most = heads()
    return [
        Column(what, lambda row: Cell(row.part, strong=True), 200),
        Column(of, lambda row: Cell(row.name), 160),
        Column(count, lambda row: Cell(str(row.count)), 80),
        Column(middle, lambda row: number(row.middle), 120),
        Column(most, lambda row: number(row.most), 120),
    ]

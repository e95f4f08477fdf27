"""The bookings ahead with the estimates that are owed: late ones first; each is made as a paper, and asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk import paths
from kiosk.domain.money.estimates import Estimate, EstimateOwed
from kiosk.qt.papers.document import pdf_of
from kiosk.qt.papers.estimates import estimate_of
from kiosk.qt.translation import Catalogues, in_language, live
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView
from kiosk.staff.dialogues.money_parts import ABOUT_MONEY
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.plan_words import moment_words
from kiosk.staff.words import date_words

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDTH, LOWEST = 860, 260


class EstimatesDialogue(Dialogue):
    """What is done is done with the booking that is chosen.

    Attributes:
        rows: the bookings ahead, those of which an estimate is due first.
        language: of the paper; that of the patient, until somebody chooses another.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float) -> None:
        super().__init__(model, window, scale, translate("Staff", "Estimates"), WIDTH)
        note = translate(
            "Staff",
            "Who is not insured on the day of a visit is owed an estimate by the day that stands here, and whoever "
            "asks for one.",
        )
        self.within.addWidget(TextLabel(note, "second"))
        self.rows: RowsModel[EstimateOwed] = RowsModel(self._columns(), lambda each: each.booking_id, self)
        nothing = translate("Staff", "Nobody is booked ahead.")
        self.view = ListView(self.rows, translate("Staff", "Bookings ahead"), lambda: nothing, scale, self)
        self.view.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(self.view, 1)
        self.language = DropDown()
        for language in live(paths.resources() / "i18n"):
            self.language.addItem(language.name, language)
        form = self.fields()
        form.addRow(label(translate("Staff", "Paper &in"), self.language), self.language)
        self.primary.setText(translate("Staff", "&Make the estimate..."))
        self.add_button(translate("Staff", "They &ask for one"), self.note_asked)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._in_theirs())
        self.fit()
        self.view.setFocus()
        self.read()

    def read(self, said: str = "") -> None:
        """Read the list anew; ``said`` is told with it."""
        self.ask(lambda services, who: services.estimates.all(who), lambda found: self._show(found, said))

    def _show(self, found: tuple[EstimateOwed, ...], said: str) -> None:
        self.rows.take(list(found))
        if found and not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        today = self.model.settings.today(self.model.clock())
        late = sum(each.is_late(today) for each in found)
        if late and not said:
            said = translate("Staff", "Late: {count}").format(count=late)
        if said:
            self.say(said)

    def do(self) -> None:
        """The estimate of the booking that is chosen is made as a paper, and kept."""
        chosen = self._chosen()
        file = self.choose_file() if chosen is not None else ""
        if chosen is None or not file:
            return
        language, settings, key = self.language.currentData(), self.model.settings, chosen.booking_id
        texts = in_language(Catalogues(paths.resources() / "i18n"), language.code)

        def content(made: Estimate) -> bytes:
            # A paper is of the thread that draws it.
            return pdf_of(estimate_of(made, settings, language, texts), settings)

        self.ask(
            lambda services, who: services.estimates.give(key, language.code, content, Path(file), who),
            lambda _: self.read(translate("Staff", "Saved: {file}").format(file=file)),
            ABOUT_MONEY,
        )

    def note_asked(self) -> None:
        """Whoever is booked asks for an estimate."""
        chosen = self._chosen()
        if chosen is not None:
            key, name = chosen.booking_id, chosen.patient_name
            self.ask(
                lambda services, who: services.estimates.note_asked(key, who),
                lambda _: self.read(translate("Staff", "Noted: {name} asks for it.").format(name=name)),
                ABOUT_MONEY,
            )

    def choose_file(self) -> str:
        """Where a paper is to be kept; empty for nowhere."""
        return QFileDialog.getSaveFileName(
            self, translate("Staff", "Estimate"), "estimate.pdf", translate("Staff", "Papers (*.pdf)")
        )[0]

    def _chosen(self) -> EstimateOwed | None:
        chosen = self.rows.row_at(self.view.currentIndex().row())
        if chosen is None:
            self.say(translate("Staff", "Choose somebody first."))
        return chosen

    def _in_theirs(self) -> None:
        chosen = self.rows.row_at(self.view.currentIndex().row())
        codes = [self.language.itemData(at).code for at in range(self.language.count())]
        if chosen is not None and chosen.language in codes:
            self.language.setCurrentIndex(codes.index(chosen.language))

    def _columns(self) -> list[Column[EstimateOwed]]:
        settings = self.model.settings

        def due(each: EstimateOwed) -> Cell:
            if each.due_on is not None:
                late = each.is_late(settings.today(self.model.clock()))
                words = date_words(each.due_on, settings)
                if late:
                    words = translate("Staff", "{date}, late").format(date=words)
                return Cell(words, urgent=late)
            if each.given_on is not None:
                given = date_words(each.given_on, settings)
                return Cell(translate("Staff", "given {date}").format(date=given))
            return Cell("")

        def asked(each: EstimateOwed) -> str:
            return translate("Staff", "asked for") if each.asked else ""

        return [
            Column(translate("Staff", "Patient"), lambda each: Cell(each.patient_name, strong=True), 150),
            Column(translate("Staff", "Visit"), lambda each: Cell(moment_words(each.start, settings)), 150),
            Column(translate("Staff", "For"), lambda each: Cell(each.about), 140, 1),
            Column(translate("Staff", "Estimate"), due, 140),
            Column(translate("Staff", "Asked"), lambda each: Cell(asked(each)), 90),
        ]

"""All that the record holds of one patient, into a file for the patient; who gets it is written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QFormLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.domain.disclosures import (
    LONGEST_NAME,
    LONGEST_TEXT,
    Basis,
    Disclosed,
    DisclosureRefused,
    disclosed,
)
from kiosk.domain.glass import LONGEST_TEXT as LONGEST_REASON
from kiosk.interop.fhir_export import WHAT, text_of
from kiosk.qt.papers.words import basis_words
from kiosk.qt.staff_language import on_paper_words
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.qt.widgets.sheet import label, line, typed
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.desk.opening import GlassShut, ReasonWanted

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDEST = 620


class ExportPage(OfficePage):
    """A number, who gets it and why, and a button.

    Attributes:
        number, to, why, basis: the fields.
        reason: why it is opened; asked where a reason is wanted.
        saving: the button.
        choose_file: asks where it goes; empty where nowhere.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        self._body = QWidget()
        within = QVBoxLayout(self._body)
        within.setContentsMargins(16, 14, 16, 14)
        within.setSpacing(10)
        told = translate(
            "Administration",
            "All that the record holds of one patient, in the form that other systems read (FHIR R4). The record is "
            "opened for it, who gets it is written down for good, and the patient is told of both. Of whoever is "
            "neither here nor expected today, or of special privacy, every manager sees at once why, and somebody else "
            "reviews it.",
        )
        within.addWidget(TextLabel(told))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.number = line(most=100)
        self.to = line(translate("Administration", "the patient"), most=LONGEST_NAME)
        self.why = line(translate("Administration", "the patient asked for it"), most=LONGEST_TEXT)
        self.reason = line(most=LONGEST_REASON)
        self.basis = DropDown()
        for basis in Basis:
            self.basis.addItem(basis_words(basis, on_paper_words()), basis)
        self.basis.setCurrentIndex(self.basis.findData(Basis.OWN_REQUEST))
        for text, field in (
            (translate("Administration", "Record num&ber"), self.number),
            (translate("Administration", "&Who gets it"), self.to),
            (translate("Administration", "Wh&y"), self.why),
            (translate("Administration", "By what &right"), self.basis),
            (translate("Administration", "Why &open it"), self.reason),
        ):
            form.addRow(label(text, field), field)
        self._form = form
        self._ask_why(False)
        for entry in (self.number, self.to, self.why, self.reason):
            entry.returnPressed.connect(self.save)
        within.addLayout(form)
        self.saving = QPushButton(translate("Administration", "&Export..."))
        self.saving.setObjectName("primary")
        self.saving.clicked.connect(lambda: self.save())
        within.addWidget(self.saving, 0, Qt.AlignmentFlag.AlignLeft)
        within.addStretch(1)
        self.column.addWidget(self._body)

    def read(self) -> None:
        """Nothing is shown of anybody."""

    def first(self) -> QWidget:
        return self.number

    def seek(self) -> None:
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def set_scale(self, scale: float) -> None:
        self._body.setMaximumWidth(round(WIDEST * scale))

    def save(self) -> None:
        """Ask where it goes, and write it."""
        number, said, reason = typed(self.number), self._said(), self.reason.text()
        if not number:
            self.office.said.emit(translate("Administration", "Type the patient's record number first."))
            self.number.setFocus()
            return
        chosen = self.choose_file() if said is not None and self.saving.isEnabled() else ""
        if said is None or not chosen:
            return
        self.saving.setEnabled(False)
        self.ask(
            lambda services, who: services.exporting.save(number, said, Path(chosen), text_of, who, reason),
            lambda _: self._saved(chosen),
        )

    def _said(self) -> Disclosed | None:
        """Who gets it, as the fields say; None where they do not, which is said."""
        today = self.office.clinic.current.today(self.office.services.clock())
        basis = Basis(self.basis.currentData())
        try:
            return disclosed(self.to.text(), WHAT, self.why.text(), basis, today, today)
        except DisclosureRefused as error:
            self.office.said.emit(refusal_words(error))
            return None

    def _saved(self, file: str) -> None:
        self.saving.setEnabled(True)
        self.number.clear()
        self._ask_why(False)
        told = translate("Administration", "All of it is in {file}. Whoever has this file can read it.")
        self.office.said.emit(told.format(file=file))

    def failed(self, error: Exception) -> None:
        self.saving.setEnabled(True)
        if isinstance(error, GlassShut | ReasonWanted):
            told = (
                translate(
                    "Administration", "This patient is neither here nor expected today: say why it is opened."
                )
                if isinstance(error, GlassShut)
                else translate("Administration", "This patient is of special privacy: say why it is opened.")
            )
            self._ask_why(True)
            self.office.said.emit(told)
            return
        super().failed(error)

    def _ask_why(self, asked: bool) -> None:
        """Whether a reason is asked for; one that was given is of one patient."""
        self.reason.clear()
        self._form.setRowVisible(self.reason, asked)
        if asked:
            self.reason.setFocus()

    def _ask_for_a_file(self) -> str:
        title = translate("Administration", "A patient's own record")
        kind = translate("Administration", "FHIR (*.json)")
        return QFileDialog.getSaveFileName(self.window(), title, "record.json", kind)[0]

"""Who has looked at a patient's record, asked for by a record number: for who sees no patients as well."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.qt.widgets.looked import FIELD, Looked
from kiosk.qt.widgets.sheet import line, typed

translate = QCoreApplication.translate


class LookedPage(OfficePage):
    """The report about one patient; nothing is asked before somebody says whose.

    Attributes:
        number: whose record, by its number.
        looked: the report itself.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self.number = line(most=100)
        self.looked = Looked(
            lambda: office.clinic.current,
            office.scale,
            lambda work, take: self.ask(lambda services, who: work(services.access, who), take),
            office.said.emit,
            self._patient,
        )
        self.looked.labelled(translate("Administration", "Record num&ber"), self.number)
        self.looked.build(office.clinic.current.today(office.services.clock()))
        self.number.returnPressed.connect(self.looked.read)
        self.number.textEdited.connect(lambda _: self.looked.forget())
        self.column.addWidget(self.looked, 1)

    def _patient(self) -> str:
        found = typed(self.number)
        if not found:
            self.office.said.emit(translate("Administration", "Type the patient's record number first."))
            self.number.setFocus()
        return found

    def read(self) -> None:
        """Nothing: each reading is an event of the audit, so it is asked for."""

    def failed(self, error: Exception) -> None:
        self.looked.ended()
        super().failed(error)

    def first(self) -> QWidget:
        return self.number

    def seek(self) -> None:
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.number.selectAll()

    def set_scale(self, scale: float) -> None:
        self.looked.set_scale(scale)
        self.number.setMaximumWidth(round(FIELD * 1.3 * scale))

"""Who has looked at a patient's record, for whoever may tell the patient."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.actor import Actor
from kiosk.qt.widgets.looked import Looked
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.access import AccessReader
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person

T = TypeVar("T")
translate = QCoreApplication.translate
# In pixels at the usual size of letters.
LOWEST = 260


class LookedDialogue(Dialogue):
    """The report about whoever is chosen, their doubles among it.

    Attributes:
        looked: the report itself.
    """

    def __init__(self, model: StaffModel, window: QWidget, scale: float, person: Person) -> None:
        super().__init__(model, window, scale, translate("Staff", "Who has looked"), 980)
        self.within.addWidget(TextLabel(person.words, "name"))
        self.looked = Looked(lambda: model.settings, scale, self._do, self.say, lambda: person.id)
        self.looked.build(model.settings.today(model.clock()))
        self.looked.set_scale(scale)
        self.looked.setMinimumHeight(round(LOWEST * scale))
        self.within.addWidget(self.looked, 1)
        # What is done stands in it; Enter shows anew.
        self.primary.hide()
        self.fit()
        self.looked.read()

    def _do(self, work: Callable[[AccessReader, Actor], T], take: Callable[[T], None]) -> None:
        self.ask(lambda services, who: work(services.access, who), take)

    def do(self) -> None:
        self.looked.read()

    def failed(self, error: Exception) -> None:
        self.looked.ended()
        super().failed(error)

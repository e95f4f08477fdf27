"""Taking a registration back that was a mistake, and is noticed later than the way back of every act lasts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.walk_in import RECORD
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person

translate = QCoreApplication.translate


class UnregisterDialogue(Dialogue):
    """Says what comes of it, and does it; ``then`` is told in words what was done."""

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[str], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Take a registration back"))
        self._person, self._then = person, then
        self.within.addWidget(TextLabel(person.words, "name"))
        told = translate(
            "Staff",
            "For somebody who was registered here by mistake. Nobody finds them any more, no kiosk knows them, and "
            "what they were booked for when they came is cancelled. It goes as long as nothing else is on file of "
            "them; it is in the audit, and it cannot be undone.",
        )
        self.within.addWidget(TextLabel(told, "second"))
        self.within.addStretch(1)
        self.primary.setText(translate("Staff", "&Take it back"))
        self.fit()
        self.primary.setFocus()

    def do(self) -> None:
        key, name = self._person.id, self._person.name
        said = translate("Staff", "Taken back: {who} is not on file any more.").format(who=name)
        self.ask(
            lambda services, who: services.registering.take_back(key, who), lambda _: self._end(said), RECORD
        )

    def _end(self, said: str) -> None:
        self.accept()
        self._then(said)

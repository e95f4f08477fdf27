"""One arrival in full, as cards, and the keys that go through what is to be decided on them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.domain.changes import SubjectRequest
from kiosk.domain.visit.visit import VisitDetails
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.staff.actions import ActionButton
from kiosk.staff.dialogues.amending import AmendDialogue
from kiosk.staff.model import StaffModel
from kiosk.staff.panels.changes import ChangeBox
from kiosk.staff.panels.shown import Shown
from kiosk.staff.panels.table import all_cards

translate = QCoreApplication.translate


class DetailsPanel(QWidget):
    """Everything about the selected arrival. Built anew only when what it shows has changed.

    What is to be decided can be gone through with the keys: after a decision the focus is on the next.

    Signals:
        decided: the focus was on the last thing to decide, and nothing is left.
        focused: this has the focus now, and should be in sight.
    """

    decided = Signal()
    focused = Signal(QWidget)

    def __init__(self, model: StaffModel) -> None:
        super().__init__()
        self.setObjectName("details")
        self._model = model
        self._shown: object = None
        self.scale = 1.0
        # What can have the focus, in its order, by what it decides; and the place of the one that had it last.
        self._decisions: dict[str, QWidget] = {}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._mark)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 14, 12, 14)
        self._column.setSpacing(12)
        self._say(translate("Staff", "Choose a patient to see their visit."))

    def show_details(
        self, details: VisitDetails | None, otherwise: str = "", ways: Sequence[QAction] = ()
    ) -> None:
        """Show an arrival; where there is none, ``otherwise``, or an invitation to choose one; and ``ways`` to act."""
        read_with = (
            self._model.snapshot.forms_revision,
            self._model.settings,
            self.scale,
            self._model.actor.roles,
        )
        wanted = (details, otherwise, tuple(ways), *read_with)
        if wanted == self._shown:
            return
        same = isinstance(self._shown, tuple) and _visit_of(self._shown[0]) == _visit_of(details) != ""
        self._shown = wanted
        key, place = self._focus()
        self._clear()
        if details is None:
            self._say(otherwise or translate("Staff", "Choose a patient to see their visit."), ways)
        else:
            for card in all_cards(self._made_of(details)):
                self._column.addWidget(card)
            self._offer(ways)
            self._column.addStretch(1)
        if key:
            self._refocus(key, place, same=same)
        self._mark()

    def _made_of(self, details: VisitDetails) -> Shown:
        model, visit_id = self._model, details.row.visit_id
        return Shown(
            details,
            model.settings,
            model.settings.today(model.clock()),
            model.snapshot.forms,
            model.actor,
            self.scale,
            decide=lambda request, accept: model.decide(request, accept=accept),
            amend=self._amend,
            settle=lambda item, status, called: model.settle(
                item.kind, item.key, status, visit_id, item.status, called
            ),
            step=self._step,
            accept_all=self.accept_all,
            decisions=self._decisions,
        )

    def _clear(self) -> None:
        self._decisions = {}
        while (child := self._column.takeAt(0)) is not None:
            if (widget := child.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _say(self, text: str, ways: Sequence[QAction] = ()) -> None:
        self._column.addWidget(TextLabel(text, "second"))
        self._offer(ways)
        self._column.addStretch(1)

    def _offer(self, ways: Sequence[QAction]) -> None:
        """A button for each of ``ways``."""
        if ways:
            below = QWidget()
            row = Wrapping(below)
            row.setContentsMargins(0, 0, 0, 0)
            for way in ways:
                row.addWidget(ActionButton(way, "small"))
            self._column.addWidget(below)

    # Going through what is to be decided

    def review(self) -> bool:
        """Go to the first thing to decide; False where there is none."""
        return self._go(next(iter(self._open()), None))

    def has_open(self) -> bool:
        """Whether anything is to be decided here."""
        return bool(self._open())

    def pending(self) -> list[SubjectRequest]:
        """What the patient who is shown wants changed and nobody has decided."""
        return [box.request for box in self._decisions.values() if isinstance(box, ChangeBox)]

    def marked(self) -> ChangeBox | None:
        """The change that a key decides: the one with the focus, or else the first; None where there is none."""
        boxes = [box for box in self._decisions.values() if isinstance(box, ChangeBox)]
        return next((box for box in boxes if box.hasFocus()), boxes[0] if boxes else None)

    def _mark(self) -> None:
        marked = self.marked()
        for box in self._decisions.values():
            if isinstance(box, ChangeBox):
                box.mark(box is marked)

    def decide(self, accept: bool) -> None:
        """Accept or refuse the change that is marked; one that is out of sight is shown first."""
        marked = self.marked()
        if marked is None:
            return
        if not marked.hasFocus() and marked.visibleRegion().isEmpty():
            self._go(marked)
        else:
            marked.decide(accept)

    def amend(self) -> None:
        """Put the change that is marked right before it is accepted; one that is out of sight is shown first."""
        marked = self.marked()
        if marked is not None:
            self._go(marked)
            marked.amend()

    def _amend(self, request: SubjectRequest) -> None:
        AmendDialogue(self._model, self.window(), self.scale, request).open()

    def accept_all(self) -> None:
        """Accept everything that the patient who is shown wants changed, in one go."""
        self._model.decide(*self.pending(), accept=True)

    def _open(self) -> list[QWidget]:
        """What is to be decided: changes, then what waits for the desk."""
        changes = [box for box in self._decisions.values() if isinstance(box, ChangeBox)]
        waits = [made for made in self._decisions.values() if made.property("waits")]
        return [*changes, *waits]

    def _focus(self) -> tuple[str, int]:
        """What has the focus here, and its place among what is to be decided; empty and 0 where nothing has it."""
        focused = QApplication.focusWidget()
        for key, made in self._decisions.items():
            if made is focused:
                among = self._open()
                return key, among.index(made) if made in among else 0
        return ("", 0) if focused is None or not self.isAncestorOf(focused) else ("?", 0)

    def _refocus(self, key: str, place: int, *, same: bool) -> None:
        """After the panel was built anew: to what had the focus, or to what has come to stand in its place."""
        among = self._open()
        if not same or not among:
            self.decided.emit()
        elif (made := self._decisions.get(key)) in among:
            self._go(made)
        else:
            self._go(among[min(place, len(among) - 1)])

    def _step(self, box: QWidget, by: int) -> None:
        boxes: list[QWidget] = [made for made in self._decisions.values() if isinstance(made, ChangeBox)]
        place = boxes.index(box) + by
        if 0 <= place < len(boxes):
            self._go(boxes[place])

    def _go(self, made: QWidget | None) -> bool:
        if made is None:
            return False
        made.setFocus(Qt.FocusReason.OtherFocusReason)
        self.focused.emit(made)
        return True


def _visit_of(details: object) -> str:
    return details.row.visit_id if isinstance(details, VisitDetails) else ""

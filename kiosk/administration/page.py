"""What a page of the administration window is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kiosk.administration.office import Office
from kiosk.administration.services import AdministrationServices
from kiosk.domain.actor import Actor
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.qt.widgets.sheet import FormSheet, while_there
from kiosk.qt.widgets.wrapping import Wrapping

T = TypeVar("T")


class OfficePage(QWidget):
    """One thing that is administered. It reads anew each time it comes in sight.

    Attributes:
        column: where its parts go, from above.
    """

    def __init__(self, office: Office) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.office = office
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def bar(self) -> Wrapping:
        """A row above what is shown, which goes on in the next line where there is no room."""
        made = QWidget()
        made.setObjectName("toolbar")
        row = Wrapping(made, 8)
        row.setContentsMargins(12, 8, 12, 8)
        self.column.addWidget(made)
        return row

    def button(
        self, row: Wrapping, text: str, does: Callable[[], None], *, first: bool = False
    ) -> QPushButton:
        """A button in that row; the first is what is done most."""
        made = QPushButton(text)
        if first:
            made.setObjectName("primary")
        made.clicked.connect(lambda: does())
        row.addWidget(made)
        return made

    def read(self) -> None:
        """Read what is shown."""
        raise NotImplementedError

    def seek(self) -> None:
        """Go to where something is searched for, where there is such a place."""

    def set_scale(self, scale: float) -> None:
        """Make everything this much larger than usual."""

    def first(self) -> QWidget:
        """What gets the keys when the page comes in sight."""
        raise NotImplementedError

    def ask(self, work: Callable[[AdministrationServices, Actor], T], take: Callable[[T], None]) -> None:
        """Do it, and say in the window's last line what is in the way of it."""
        self.office.ask(self, work, *while_there(self, take, self.failed))

    def failed(self, error: Exception) -> None:
        """Something was not done."""
        self.office.said.emit(refusal_words(error))


class OfficeSheet(FormSheet):
    """A dialogue over a page, which asks the services under the name of whose window it is."""

    def __init__(self, page: OfficePage, title: str, width: int = 480) -> None:
        super().__init__(page.window(), page.office.scale, title, width)
        self.office = page.office

    def ask(self, work: Callable[[AdministrationServices, Actor], T], take: Callable[[T], None]) -> None:
        """Do it; until it has come to an end, the dialogue does not close."""
        if not self._occupy(holds=True):
            return
        self.office.ask(self, work, *self._ending(take))

    def words_of(self, error: Exception) -> str:
        return refusal_words(error)

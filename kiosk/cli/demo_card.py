"""The card of the demonstration: whom to try, and what to look at; it follows what has been done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from html import escape

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.cli.made_up import MadeUpClinic, TryThis
from kiosk.cli.made_up_staff import AtTheDesk
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.visit.arrived import is_here
from kiosk.domain.visit.visit import ArrivalRow

STYLE = """
QWidget { background: #ffffff; color: #1b2430; }
QLabel#name, QLabel#next { font-weight: 600; }
QLabel#next { color: #1f5fa8; }
QLabel#quiet { color: #4a5766; }
QPushButton { background: #1f5fa8; color: #ffffff; border: none; border-radius: 6px; padding: 6px 12px; }
QPushButton:focus { border: 2px solid #1b2430; }
"""


class Next(IntEnum):
    """What there is to try next; a member stands at its place in `STEPS`."""

    LOBBY = 0
    SEEN = 1
    CHANGES = 2
    CALL = 3
    NOTHING = 4


STEPS = (
    "1. Lobby: touch the large button; be one of these.",
    "2. Staff: {sign_in}touch their row, Space says you saw it.",
    "3. A accepts a change, R refuses.",
    "4. F5 calls: the board shows it. F8: done.",
    "That was all of it; others of the clinic are in the staff window's list of those expected.",
)


def answers(person: TryThis) -> str:
    """What somebody answers at the lobby."""
    born = f"{person.birth_date:%B} {person.birth_date.day}, {person.birth_date.year}"
    return f"born {born}; phone ends in {person.phone_last_four}"


def next_of(row: ArrivalRow | None) -> Next:
    """What is next with somebody, by their line of today's arrivals; None is who has not come."""
    if row is None:
        return Next.LOBBY
    if not is_here(row):
        return Next.NOTHING
    if row.acknowledged_at is None:
        return Next.SEEN
    return Next.CHANGES if row.pending_changes else Next.CALL


def said_of(person: TryThis, row: ArrivalRow | None) -> str:
    """What to answer as somebody, or how far they are: who is in is not asked again."""
    if row is None:
        return f"{person.family}, {answers(person)}"
    gone = next_of(row) is Next.NOTHING
    return f"{person.family}, {'done' if gone else f'checked in: {row.ticket}'}"


class DemoCard(QWidget):
    """A window with three patients to try. What is next stands out; who is through with it steps back.

    Signals:
        closed: somebody has had enough.
    """

    closed = Signal()

    def __init__(
        self,
        clinic: MadeUpClinic,
        read: Callable[[], Sequence[ArrivalRow]] = tuple,
        at_desk: AtTheDesk | None = None,
    ) -> None:
        """``read`` gives today's arrivals; ``at_desk`` is who signs in at the staff window."""
        super().__init__()
        self._sign_in = f"choose {at_desk.name}, PIN {at_desk.pin}; " if at_desk is not None else ""
        self._people = clinic.try_these
        self._read = read
        self.setWindowTitle("What to try")
        self.setStyleSheet(STYLE)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(3)
        self._steps = _label("", "steps")
        self._steps.setTextFormat(Qt.TextFormat.RichText)
        column.addWidget(self._steps)
        self._names = [_label("") for _ in self._people]
        for person, name in zip(self._people, self._names, strict=True):
            column.addSpacing(4)
            column.addWidget(name)
            column.addWidget(_label(person.story, "quiet"))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.end = QPushButton("End the demo")
        self.end.clicked.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.setSpacing(4)
        outer.addWidget(scroll, 1)
        outer.addWidget(self.end, 0, Qt.AlignmentFlag.AlignHCenter)
        self._follow(())

    @Slot()
    def look(self) -> None:
        """Something has happened in the clinic: see how far it is."""
        try:
            arrivals = self._read()
        except EnvironmentFailure:
            # The next news asks again.
            return
        self._follow(arrivals)

    def _follow(self, arrivals: Sequence[ArrivalRow]) -> None:
        by_number = {row.mrn: row for row in arrivals}
        rows = [by_number.get(person.mrn) for person in self._people]
        nexts = [next_of(row) for row in rows]
        # Whoever is in goes on; then comes the next of those who have not come.
        begun = [step for step in nexts if step not in (Next.LOBBY, Next.NOTHING)]
        left = Next.LOBBY if Next.LOBBY in nexts else Next.NOTHING
        now = begun[0] if begun else left
        first = nexts.index(now) if now is Next.LOBBY else -1
        self._steps.setText(
            " ".join(
                f"<b>{escape(step)}</b>" if place == now else escape(step)
                for place, step in enumerate(step.format(sign_in=self._sign_in) for step in STEPS)
                if place != Next.NOTHING or now is Next.NOTHING
            )
        )
        for place, (person, row, name) in enumerate(zip(self._people, rows, self._names, strict=True)):
            name.setText(said_of(person, row))
            gone = nexts[place] is Next.NOTHING
            name.setObjectName("quiet" if gone else "next" if place == first else "name")
            name.style().polish(name)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell of it."""
        self.closed.emit()
        super().closeEvent(event)

    def fit(self, width: int) -> None:
        """Letters that go with a window of this width (pixels)."""
        font = QFont(self.font())
        font.setPixelSize(max(11, min(17, width // 32)))
        self.setFont(font)
        for label in self.findChildren(QLabel):
            label.setFont(font)


def _label(text: str, name: str = "") -> QLabel:
    made = QLabel(text)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made

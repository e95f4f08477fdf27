"""The card of the demonstration: whom to try, and what to look at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kiosk.cli.made_up import MadeUpClinic, TryThis

STYLE = """
QWidget { background: #ffffff; color: #1b2430; }
QLabel#name { font-weight: 600; }
QLabel#quiet { color: #4a5766; }
QPushButton { background: #1f5fa8; color: #ffffff; border: none; border-radius: 6px; padding: 6px 12px; }
QPushButton:focus { border: 2px solid #1b2430; }
"""
STEPS = (
    "1. Lobby: touch the large button; be one of these. "
    "2. Staff: touch their row, Space says you saw it. "
    "3. A accepts a change, R refuses. "
    "4. F5 calls: the board shows it. F8: done."
)


def answers(person: TryThis) -> str:
    """What somebody answers at the lobby."""
    born = f"{person.birth_date:%B} {person.birth_date.day}, {person.birth_date.year}"
    return f"born {born}; phone ends in {person.phone_last_four}"


class DemoCard(QWidget):
    """A window with three patients to try.

    Signals:
        closed: somebody has had enough.
    """

    closed = Signal()

    def __init__(self, clinic: MadeUpClinic) -> None:
        super().__init__()
        self.setWindowTitle("What to try")
        self.setStyleSheet(STYLE)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(3)
        column.addWidget(_label(STEPS))
        for person in clinic.try_these:
            column.addSpacing(4)
            column.addWidget(_label(f"{person.family}, {answers(person)}", "name"))
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

"""The day on paper, to go on with when nothing works: who is expected and who is here, by time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from kiosk.domain.papers import DayLine
from kiosk.qt.papers.document import begun, insert_table

# How much of the width each column has, of a hundred.
_WIDTHS = (8, 8, 26, 13, 13, 14, 10, 8)
# Empty ones at the end: for whoever comes without an appointment.
_WRITTEN_BY_HAND = 12


def document_of_day(
    title: str, facts: Sequence[str], heads: Sequence[str], lines: Sequence[DayLine]
) -> QTextDocument:
    """The paper; ``facts`` are lines below its title, ``heads`` those of time, ticket,
    name, birth date, record number, whom it is with, standing, and what is ticked off by hand.
    """
    made = begun(title)
    cursor, plain = QTextCursor(made), QTextCharFormat()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for fact in facts:
        cursor.insertBlock()
        cursor.insertText(fact, plain)
    cursor.insertBlock()
    rows = [
        (line.time, line.ticket, line.name, line.born, line.number, line.practitioner, line.standing, "")
        for line in lines
    ]
    insert_table(cursor, _WIDTHS, heads, [*rows, *[("",) * len(heads)] * _WRITTEN_BY_HAND])
    return made

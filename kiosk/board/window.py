"""The board's window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize

from kiosk.board.model import BoardModel
from kiosk.qt.quick import QuickWindow


def open_board(
    model: BoardModel, resources: Path, size: QSize | None = None, parent: QObject | None = None
) -> QuickWindow:
    """The board's window on ``model``, not yet shown. Raises WindowFailed."""
    qml = resources / "qml"
    return QuickWindow(qml, qml / "Kiosk" / "Board" / "Board.qml", {"board": model}, size, parent)

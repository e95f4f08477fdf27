"""The lobby's window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize

from kiosk.lobby.front import Foyer
from kiosk.qt.quick import QuickWindow
from kiosk.qt.translation import Translation

if TYPE_CHECKING:
    from kiosk.lobby.model import LobbyModel


def open_lobby(
    model: LobbyModel | Foyer,
    translation: Translation,
    resources: Path,
    size: QSize | None = None,
    parent: QObject | None = None,
) -> QuickWindow:
    """The lobby's window on ``model``, not yet shown. Raises WindowFailed."""
    qml = resources / "qml"
    window = QuickWindow(qml, qml / "Kiosk" / "Lobby" / "Lobby.qml", {"lobby": model}, size, parent)
    window.activity.connect(model.activity)
    translation.changed.connect(window.engine.retranslate)
    return window

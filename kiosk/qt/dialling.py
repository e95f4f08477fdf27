"""Calling out by the telephone program of this computer: it gets a checked number, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.domain.telephone.numbers import tel_address


def dial(number: str) -> bool:
    """Hand ``number``, as it is kept, to whatever dials here; False where nothing does. Raises NoNumber."""
    return QDesktopServices.openUrl(QUrl(tel_address(number), QUrl.ParsingMode.StrictMode))

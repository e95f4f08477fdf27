"""What an administrator is told of each language before patients are offered it."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk import paths
from kiosk.qt.languages import SHIPPED, Language
from kiosk.qt.translation import live

translate = QCoreApplication.translate


def offered(folder: Path | None = None) -> list[str]:
    """A line for each language there is; ``folder`` has the texts, those of the program where none is said."""
    whole = live(folder or paths.resources() / "i18n")
    return [
        translate("Administration", "There are, for the welcome screen:"),
        *(f"{row.code}  {row.name}: {_state(row, whole)}" for row in SHIPPED),
    ]


def _state(row: Language, whole: Collection[Language]) -> str:
    if row not in whole:
        return translate("Administration", "not whole, and not offered until it is")
    if row.draft:
        return translate("Administration", "draft: nobody who speaks it has reviewed it")
    return translate("Administration", "reviewed by {who}").format(who=row.reviewed)

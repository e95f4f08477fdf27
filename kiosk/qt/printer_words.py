"""How a printer is, in words for staff."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.printers import PrinterState

translate = QCoreApplication.translate


def printer_words(state: PrinterState) -> str:
    """How it is; empty where it prints."""
    match state:
        case PrinterState.READY:
            return ""
        case PrinterState.NO_PAPER:
            return translate("Staff", "out of paper")
        case PrinterState.COVER_OPEN:
            return translate("Staff", "its cover is open")
        case PrinterState.OFF_LINE:
            return translate("Staff", "off line")
        case PrinterState.FAULTY:
            return translate("Staff", "it says that it has a fault")
        case PrinterState.NO_ANSWER:
            return translate("Staff", "does not answer")
        case _ as never:
            assert_never(never)

"""Handing a paper to a printer of this computer, or into a file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.domain.failures import Refusal
from kiosk.domain.papers import PaperSize, PaperText
from kiosk.qt.papers.labels import draw

# To the inch, of a file; what label printers of 203 dots print of it keeps each bar apart.
FILE_DOTS = 609


class PrinterRefused(Refusal):
    """A printer took nothing; the message says what to do."""


def printers() -> tuple[str, ...]:
    """Those of this computer, the one that it usually prints on first."""
    # Not before somebody prints: it asks the system.
    from PySide6.QtPrintSupport import QPrinterInfo

    usual = QPrinterInfo.defaultPrinterName()
    return tuple(sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name)))


def print_on(name: str, size: PaperSize, text: PaperText, copies: int) -> None:
    """Print ``copies`` of a paper. Raises PrinterRefused."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    found = QPrinterInfo.printerInfo(name)
    refused = f"{name} does not print now. See whether it is on and has paper, or choose another one."
    if found.isNull():
        raise PrinterRefused(refused)
    printer = QPrinter(found, QPrinter.PrinterMode.HighResolution)
    # Of the patient's name a spooler keeps nothing.
    printer.setDocName(size.kind)
    printer.setFullPage(True)
    if not _print(printer, size, text, copies, printer.resolution()):
        raise PrinterRefused(refused)


def pdf_of_paper(size: PaperSize, text: PaperText, copies: int) -> bytes:
    """The paper as a file, a page a copy."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(FILE_DOTS)
    writer.setTitle(size.kind)
    _print(writer, size, text, copies, FILE_DOTS)
    # It is whole once the writer is gone.
    del writer
    buffer.close()
    return bytes(content.data())


def _print(device: QPagedPaintDevice, size: PaperSize, text: PaperText, copies: int, dots: int) -> bool:
    """Whether the device took it."""
    upright = QPageSize(
        QSizeF(size.width, size.height),
        QPageSize.Unit.Millimeter,
        size.key,
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    device.setPageLayout(
        QPageLayout(
            upright, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter
        )
    )
    painter = QPainter()
    if not painter.begin(device):
        return False
    whole = True
    for number in range(copies):
        whole = whole and (number == 0 or device.newPage())
        draw(painter, size, text, dots)
    return painter.end() and whole

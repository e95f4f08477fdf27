"""What the papers of a whole page are made of: a title, lines, a table, and the file that they become."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from kiosk.domain.clinic import ClinicSettings

# In points; of margins in millimetres, beside the two centimetres that a document keeps by itself.
_TEXT, _TITLE, _MARGIN = 9, 15, 2


def begun(title: str) -> QTextDocument:
    """A paper with its title. Names are text, whatever stands in them."""
    made = QTextDocument()
    made.setDefaultFont(QFont(made.defaultFont().family(), _TEXT))
    made.setMetaInformation(QTextDocument.MetaInformation.DocumentTitle, title)
    head = QTextCharFormat()
    head.setFontPointSize(_TITLE)
    head.setFontWeight(QFont.Weight.Bold)
    QTextCursor(made).insertText(title, head)
    return made


def insert_table(
    cursor: QTextCursor, widths: Sequence[int], heads: Sequence[str], rows: Sequence[Sequence[str]]
) -> None:
    """A table whose heads stand on each page; ``widths`` are of a hundred."""
    form = QTextTableFormat()
    form.setHeaderRowCount(1)
    form.setCellPadding(3)
    form.setCellSpacing(0)
    # Thinner lines are left out by some that show it.
    form.setBorder(1)
    form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderCollapse(True)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
    )
    table = cursor.insertTable(len(rows) + 1, len(widths), form)
    strong = QTextCharFormat()
    strong.setFontWeight(QFont.Weight.Bold)
    _fill(table, 0, heads, strong)
    for number, texts in enumerate(rows, 1):
        _fill(table, number, texts, QTextCharFormat())


def _fill(table: QTextTable, row: int, texts: Sequence[str], form: QTextCharFormat) -> None:
    for column, text in enumerate(texts):
        table.cellAt(row, column).firstCursorPosition().insertText(text, form)


def page_of(settings: ClinicSettings, *, across: bool = False) -> QPageLayout:
    """The paper that the clinic prints on; ``across`` lays it on its side."""
    size = QPageSize.PageSizeId.Letter if settings.paper == "letter" else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    way = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(size), way, margins, QPageLayout.Unit.Millimeter)


def pdf_of(document: QTextDocument, settings: ClinicSettings, *, across: bool = False) -> bytes:
    """The document as a file, with the letters that it needs."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(page_of(settings, across=across))
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    document.print_(writer)
    # It is whole once the writer is gone.
    del writer
    buffer.close()
    return bytes(content.data())

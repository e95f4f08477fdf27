"""What somebody types and chooses in a sheet of the administration window."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from kiosk.administration.table_sheet import TableSheet
from kiosk.qt.widgets.choice import DropDown


def write(sheet: TableSheet, name: str, text: str) -> None:
    part = sheet.parts[name]
    if isinstance(part, QPlainTextEdit):
        part.setPlainText(text)
    else:
        assert isinstance(part, QLineEdit)
        part.setText(text)


def pick(sheet: TableSheet, name: str, code: str) -> None:
    part = sheet.parts[name]
    assert isinstance(part, DropDown)
    part.setCurrentIndex(part.findData(code))
    assert part.currentData() == code

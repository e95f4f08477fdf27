"""A picture of a card as large as the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from kiosk.qt import theme
from kiosk.qt.widgets.text import TextLabel

translate = QCoreApplication.translate
# Of the screen, around it: the frame of the window and what is said below the picture.
_AROUND = 120


class EnlargedPicture(QDialog):
    """One picture; a click, Enter, the space bar or Esc closes it."""

    def __init__(self, picture: QPixmap, what: str, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(what)
        self.setPalette(theme.palette())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = self.screen().availableSize()
        self.shown = QLabel()
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(translate("Staff", "Picture: {what}").format(what=what))
        ratio = self.devicePixelRatioF()
        large = picture.scaled(
            round((room.width() - _AROUND) * ratio),
            round((room.height() - _AROUND) * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        large.setDevicePixelRatio(ratio)
        self.shown.setPixmap(large)
        column = QVBoxLayout(self)
        column.addWidget(self.shown, 1)
        column.addWidget(TextLabel(translate("Staff", "Esc closes it"), "second"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.close()

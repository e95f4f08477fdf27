"""How many wait for somebody, beside the clock of the computer: a symbol with a number, where there is room for one.

It says numbers and nothing of anybody: whoever passes by sees it, and a system keeps what it was told.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from kiosk.qt import theme

translate = QCoreApplication.translate
# Pixels of the symbol; what stands in it is not told apart where it is more than this.
SIDE, MOST = 64, 99


def symbol(count: int, *, urgent: bool) -> QIcon:
    """The program's symbol, with a number where it is not 0; another colour where it is urgent."""
    hue = theme.colours()
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(hue.alarm if urgent else hue.primary))
    painter.drawRoundedRect(2, 2, SIDE - 4, SIDE - 4, 14, 14)
    painter.setPen(QColor(hue.alarm_ink if urgent else hue.primary_ink))
    font = QFont(QGuiApplication.font())
    text = "" if not count else str(count) if count <= MOST else f"{MOST}+"
    font.setPixelSize(44 if len(text) < 2 else 36 if len(text) < 3 else 26)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, SIDE, SIDE), Qt.AlignmentFlag.AlignCenter, text or "✓")
    painter.end()
    return QIcon(picture)


class Tray(QObject):
    """The symbol; nothing where the system has no place for one, but for the number at the program's own symbol."""

    def __init__(self, wanted: Callable[[], None]) -> None:
        """``wanted`` is told where somebody presses it."""
        super().__init__()
        self._shown: tuple[int, bool] | None = None
        self.icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(self)
            self.icon.activated.connect(lambda _: wanted())
            self.icon.messageClicked.connect(wanted)
        self.count(0)
        if self.icon is not None:
            self.icon.show()

    def count(self, number: int, *, urgent: bool = False) -> None:
        """So many wait for somebody; where it has become urgent, the system says so over whatever is on the screen."""
        if self._shown == (number, urgent):
            return
        was_urgent = self._shown is not None and self._shown[1]
        self._shown = number, urgent
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(number)
        if self.icon is None:
            return
        told = translate("Staff", "Front desk: {count} wait for somebody").format(count=number)
        self.icon.setIcon(symbol(number, urgent=urgent))
        self.icon.setToolTip(told)
        if urgent and not was_urgent:
            text = translate("Staff", "Somebody needs a person now. Look at the window.")
            self.icon.showMessage(told, text, QSystemTrayIcon.MessageIcon.Warning)

    def retell(self) -> None:
        """Say it in the language in force."""
        shown, self._shown = self._shown, None
        if shown is not None:
            self.count(shown[0], urgent=shown[1])

    def close(self) -> None:
        """It goes."""
        self.count(0)
        if self.icon is not None:
            self.icon.hide()

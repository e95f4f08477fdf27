"""What of a window cannot be read: words that are cut or broken, and what lies outside of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.qt.widgets.giving import GivingButton
from kiosk.qt.widgets.text import TextLabel


def unreadable(root: QWidget, room: int) -> list[str]:
    """The buttons below ``root`` whose words are cut, and the texts with a word that is broken for want of room.

    ``room`` is how wide what is seen of it is: a word that is longer than a card there may be broken.
    """
    wrong = [
        f"cut: {made.text()}" for made in root.findChildren(QPushButton) if _is_seen(made) and _is_cut(made)
    ]
    for made in root.findChildren(QPushButton):
        place = QRect(made.mapTo(root, QPoint(0, 0)), made.size())
        if _is_seen(made) and (place.left() < 0 or place.right() >= room):
            wrong.append(f"outside: {made.text()}")
    for text in root.findChildren(TextLabel):
        if text.isVisible() and text.width() < text.longest_word() < room * 2 // 3:
            wrong.append(f"broken: {text.text()}")
    return wrong


def _is_seen(made: QPushButton) -> bool:
    return made.isVisible() and bool(made.text())


def _is_cut(made: QPushButton) -> bool:
    wide, high = made.width(), made.height()
    if not isinstance(made, GivingButton):
        return wide < made.sizeHint().width() or high < made.sizeHint().height()
    # What fits in no line at all is cut as well.
    least = made.minimumSizeHint().width()
    return wide < min(least, made.sizeHint().width()) or high < made.heightForWidth(wide)

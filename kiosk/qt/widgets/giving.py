"""Buttons whose words are all readable: they go on in the next line where one is too short for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter


class GivingButton(QPushButton):
    """A button that is as wide as its words where there is room, and has them in several lines where there is none.

    A word is never broken: the longest of them is the least that it is wide.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        # How high it is where it is as narrow as that says `heightForWidth`: nobody else is to keep room for it.
        return QSize(self._size_of("\n".join(self.text().split())).width(), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        usual = self.sizeHint()
        return usual.height() if usual.width() <= width else self._size_of(self.text_within(width)).height()

    def text_within(self, width: int) -> str:
        """Its words, in as many lines as they need on a button of so many pixels."""
        if self.sizeHint().width() <= width:
            return self.text()
        room = width - self._size_of("").width() + self._words("").width()
        lines: list[str] = []
        for word in self.text().split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._words(longer).width() <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self.text_within(self.width())
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()

    def _words(self, text: str) -> QSize:
        self.ensurePolished()
        return QFontMetrics(self.font()).size(Qt.TextFlag.TextShowMnemonic, text)

    def _size_of(self, text: str) -> QSize:
        """Of a button with so much in it."""
        words = self._words(text)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = text
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, words, self)

"""Labels that give way: they wrap, break what is too long for a line, and never make a window wider."""

from __future__ import annotations

import html
import textwrap

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QPalette,
    Qt,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy

# A tooltip's line, in letters.
TIP_LETTERS = 80


def plain_tip(text: str) -> str:
    """``text`` for a tooltip, in lines; a tooltip guesses rich text, and nothing here is."""
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, TIP_LETTERS) or [""]]
    if not Qt.mightBeRichText(text):
        return "\n".join(lines)
    return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>"


class TextLabel(QLabel):
    """Plain text that wraps between words, and within one that is longer than a line."""

    def __init__(self, text: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if name:
            self.setObjectName(name)

    def minimumSizeHint(self) -> QSize:
        """A few letters wide, so that it is the window that decides."""
        letters, longest = self.fontMetrics(), self.longest_word()
        return QSize(min(longest, letters.averageCharWidth() * 8), letters.height())

    def longest_word(self) -> int:
        """How wide it is at least where no word is broken, in pixels."""
        self.ensurePolished()
        letters = self.fontMetrics()
        return max((letters.horizontalAdvance(word) for word in self.text().split()), default=0) + 2

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        letters = self.fontMetrics()
        lines = self.text().split("\n")
        longest = max(letters.horizontalAdvance(line) for line in lines) + 2
        width = min(longest, letters.averageCharWidth() * 40)
        return QSize(width, self.heightForWidth(width))

    def heightForWidth(self, width: int) -> int:
        self.ensurePolished()
        margins = self.contentsMargins()
        inner = max(1, width - margins.left() - margins.right())
        return self._laid(inner)[1] + margins.top() + margins.bottom()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._state(), QPalette.ColorRole.WindowText))
        place = self.contentsRect()
        top = float(place.top())
        layouts, height = self._laid(max(1, place.width()))
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and height < place.height():
            top += (place.height() - height) / 2
        for layout in layouts:
            layout.draw(painter, QPointF(place.left(), top))
            top += layout.boundingRect().height()
        painter.end()

    def _state(self) -> QPalette.ColorGroup:
        return QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled

    def _laid(self, width: int) -> tuple[list[QTextLayout], int]:
        """The paragraphs broken into lines of ``width`` pixels, and how high they are together."""
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layouts = []
        height = 0.0
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            place = 0.0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                line.setPosition(QPointF(0, place))
                place += line.height()
            layout.endLayout()
            layouts.append(layout)
            height += layout.boundingRect().height()
        return layouts, int(height + 0.999)


class Line(QLabel):
    """One line of plain text that is cut at its end where there is no room; the tooltip then says all of it."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(8, 0, 8, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        place = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

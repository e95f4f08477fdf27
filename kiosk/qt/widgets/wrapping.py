"""A row of widgets that goes on in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from kiosk.qt.widgets.text import TextLabel


class Wrapping(QLayout):
    """From left to right, line by line; a widget is never wider than the line.

    From the item at `right_from` on, what stands in a line stands at its right end.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.right_from: int | None = None
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        margins, shown = self.contentsMargins(), self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((item.sizeHint().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def minimumSize(self) -> QSize:
        margins, shown = self.contentsMargins(), self._shown()
        width = max((item.minimumSize().width() for item in shown), default=0)
        height = max((item.minimumSize().height() for item in shown), default=0)
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Where everything goes in ``rect``; returns the height that is needed."""
        margins = self.contentsMargins()
        left, right = rect.left() + margins.left(), rect.right() - margins.right()
        y = rect.top() + margins.top()
        for number, line in enumerate(self._lines(right - left + 1)):
            y += self.spacing() if number else 0
            height = max(size.height() for _, size in line)
            if move:
                self._place_line(line, QRect(left, y, right - left + 1, height))
            y += height
        return y + margins.bottom() - rect.top()

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            size = _within(item, min(item.sizeHint().width(), max(1, room)))
            if not lines or left + self.spacing() + size.width() > room:
                lines.append([])
                left = -self.spacing()
            lines[-1].append((item, size))
            left += self.spacing() + size.width()
        return lines

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        x = place.left()
        spare = place.width() - sum(size.width() + self.spacing() for _, size in line) + self.spacing()
        at_right = self._items[self.right_from :] if self.right_from is not None else []
        for item, size in line:
            if spare and item in at_right:
                x, spare = x + spare, 0
            top = place.top() + (place.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, top), size))
            x += size.width() + self.spacing()


class Sharing(Wrapping):
    """As `Wrapping`, of texts that give way: they share a line as long as no word must be broken for that.

    What room a line has left goes to those of it that were added with a share.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent, spacing)
        self._shares: dict[QWidget, int] = {}

    def add(self, widget: QWidget, share: int = 0) -> None:
        """Add a widget, and how much of the room that is left it has beside others."""
        self._shares[widget] = share
        self.addWidget(widget)

    def _lines(self, room: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            least = min(_whole(item), max(1, room))
            if not lines or left + self.spacing() + least > room:
                lines.append([])
                left = -self.spacing()
            lines[-1].append(item)
            left += self.spacing() + least
        return [self._shared(line, room) for line in lines]

    def _shared(self, line: list[QLayoutItem], room: int) -> list[tuple[QLayoutItem, QSize]]:
        """How large each of a line is: as its share says, but never so narrow that a word breaks."""
        widths = [min(_whole(item), max(1, room)) for item in line]
        spare = room - sum(widths) - self.spacing() * (len(line) - 1)
        shares = [self._shares.get(made, 0) if (made := item.widget()) else 0 for item in line]
        # What is still below its share of all that there is to share has the room before what is above it.
        while spare > 0 and any(shares):
            among = [number for number, share in enumerate(shares) if share]
            whole = spare + sum(widths[number] for number in among)
            total = sum(shares[number] for number in among)
            above = [number for number in among if widths[number] * total > whole * shares[number]]
            if not above:
                for number in among[:-1]:
                    widths[number] = whole * shares[number] // total
                widths[among[-1]] = whole - sum(widths[number] for number in among[:-1])
                break
            for number in above:
                shares[number] = 0
        return [(item, _within(item, width)) for item, width in zip(line, widths, strict=True)]


def _within(item: QLayoutItem, width: int) -> QSize:
    """The size of what is so wide."""
    high = item.heightForWidth(width) if item.hasHeightForWidth() else -1
    return QSize(width, high if high > 0 else item.sizeHint().height())


def _whole(item: QLayoutItem) -> int:
    """How wide it is at least with every word in one piece."""
    made = item.widget()
    return made.longest_word() if isinstance(made, TextLabel) else item.sizeHint().width()

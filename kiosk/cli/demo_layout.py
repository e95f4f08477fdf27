"""Where the windows of the demonstration stand: side by side on one screen, each drawn as large as its place allows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

# What a window manager's frame takes at most of a place: title bar and borders. The rest is drawn in.
FRAME = QSize(8, 34)
GAP = 4
# What each program is drawn for, in its own pixels; see the pictures in README.
LOBBY = QSize(1080, 1920)
STAFF = QSize(1366, 768)
BOARD = QSize(1920, 1080)
# Smaller letters nobody reads; where the place is smaller, the window itself is.
SMALLEST_STAFF = 0.75
# Of what is right of the lobby, so much of the height is the staff window's.
STAFF_SHARE = 0.6
LOBBY_SHARE = 0.42


@dataclass(frozen=True)
class WindowPlace:
    """A window's place with its frame, in pixels of the screen, and how much smaller or larger it is drawn."""

    frame: QRect
    scale: float = 1.0

    def geometry(self, origin: QPoint) -> str:
        """As ``--geometry`` takes it: in the pixels of the program, which is drawn at `scale` on the screen at
        ``origin``."""
        at = origin + QPoint(
            round((self.frame.x() - origin.x()) / self.scale),
            round((self.frame.y() - origin.y()) / self.scale),
        )
        width, height = int(self.frame.width() / self.scale), int(self.frame.height() / self.scale)
        return f"{width}x{height}+{at.x()}+{at.y()}"


@dataclass(frozen=True)
class Layout:
    """The three programs, and the card that says what to try."""

    lobby: WindowPlace
    staff: WindowPlace
    board: WindowPlace
    card: QRect


def lay_out(screen: QRect) -> Layout:
    """The places on the part of a screen that windows may use, in its pixels."""
    height = screen.height()
    width = min(
        round((height - FRAME.height()) * LOBBY.width() / LOBBY.height()) + FRAME.width(),
        round(screen.width() * LOBBY_SHARE),
    )
    tall = round((width - FRAME.width()) * LOBBY.height() / LOBBY.width()) + FRAME.height()
    lobby = QRect(screen.x(), screen.y(), width, min(height, tall))
    left = lobby.right() + 1 + GAP
    rest = screen.right() + 1 - left
    upper = round(height * STAFF_SHARE)
    staff = QRect(left, screen.y(), rest, upper - GAP)
    lower = height - upper
    across = min(
        round((lower - FRAME.height()) * BOARD.width() / BOARD.height()) + FRAME.width(), round(rest * 0.62)
    )
    board = QRect(left, screen.y() + upper, across, lower)
    card = QRect(left + across + GAP, screen.y() + upper, rest - across - GAP, lower)
    return Layout(
        WindowPlace(lobby, _fitting(lobby, LOBBY)),
        WindowPlace(staff, min(1.0, max(SMALLEST_STAFF, _fitting(staff, STAFF)))),
        WindowPlace(board, _fitting(board, BOARD)),
        card,
    )


def _fitting(frame: QRect, size: QSize) -> float:
    """How a window of ``size`` is drawn so that it fits into ``frame``."""
    return min(
        (frame.width() - FRAME.width()) / size.width(), (frame.height() - FRAME.height()) / size.height()
    )

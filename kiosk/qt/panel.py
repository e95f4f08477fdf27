"""How large a pixel of this screen is, for sizes that must be right in millimetres."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen

# The pixel of a 22-inch panel of 1920x1080, the commonest of check-in kiosks.
COMMON_PITCH = 0.248
_COMMON_DIAGONAL = hypot(1920, 1080) * COMMON_PITCH
# What display servers invent for a screen that says nothing: 96 or 100 dots to the inch.
_INVENTED = (25.4 / 96, 25.4 / 100)


def pitch(setting: float | None, screen: QScreen | None, size: QSize | None = None) -> float:
    """Millimetres per pixel: as set for this machine, else as the screen says, else of a common panel.

    Args:
        setting: from the machine settings; None where they do not name it.
        screen: the screen that the window fills.
        size: of a window that fills no screen, in pixels; then the screen says nothing about it.
    """
    if setting is not None:
        return setting
    if size is None and screen is not None:
        return believed(screen.physicalSize(), screen.size()) or typical(screen.size())
    return typical(size or QSize())


def believed(physical: QSizeF, pixels: QSize) -> float | None:
    """The pitch that a screen reports, in millimetres per pixel; None where it cannot be true."""
    if pixels.isEmpty() or physical.isEmpty():
        return None
    across, down = physical.width() / pixels.width(), physical.height() / pixels.height()
    square = abs(across - down) <= 0.05 * across
    invented = any(abs(across - guess) < 0.0003 for guess in _INVENTED)
    # From a telephone's to that of a wall of pixels.
    return across if square and not invented and 0.05 <= across <= 0.7 else None


def typical(pixels: QSize) -> float:
    """The pitch of a 22-inch panel of so many pixels; never coarser than the common one.

    Panels of few pixels are mostly small, and too large is easier to live with than too small to read.
    """
    diagonal = hypot(pixels.width(), pixels.height())
    return min(COMMON_PITCH, _COMMON_DIAGONAL / diagonal) if diagonal else COMMON_PITCH

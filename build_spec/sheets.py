"""`dev.py shots --all`: every page of the lobby at every size, scale and language, gathered in contact sheets.

The same walk as the tests', with a picture of each page, and one more with the keys open where one can type.
"""

from __future__ import annotations

import shutil
import tempfile
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from kiosk.qt.languages import SHIPPED

if TYPE_CHECKING:
    from tests.walk.lobby import WalkedLobby

SIZES = (
    (1024, 600), (1024, 768), (1280, 800), (1280, 1024), (1366, 768), (1920, 1080), (3840, 2160), (800, 1280),
    (1080, 1920), (2160, 3840),
)  # fmt: skip
SCALES = (1.0, 1.5, 2.0)
LANGUAGES = tuple(language.code for language in SHIPPED)
SCHEMES = ("light", "dark", "contrast")
# One picture of a sheet, in pixels; a sheet is so many of them wide.
TILE = {True: (480, 300), False: (270, 480)}
COLUMNS = {True: 5, False: 8}
LABEL = 18
GAP = 6


class Sheet:
    """Small labelled pictures of one size and scale, side by side."""

    def __init__(self, size: tuple[int, int]) -> None:
        self._wide = size[0] > size[1]
        # Packed: all sheets together are some thousands of pictures.
        self._tiles: list[tuple[str, QByteArray]] = []

    def add(self, label: str, picture: QImage) -> None:
        """Put a picture behind the others. Raises OSError."""
        width, height = TILE[self._wide]
        small = picture.scaled(
            width, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        packed = QByteArray()
        buffer = QBuffer(packed)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not small.save(buffer, "PNG"):  # type: ignore[call-overload]
            raise OSError(f"the picture of {label} could not be packed")
        self._tiles.append((label, packed))

    def save(self, file: Path) -> None:
        """Write the sheet. Raises OSError."""
        columns = COLUMNS[self._wide]
        width, height = TILE[self._wide]
        across, down = width + GAP, height + LABEL + GAP
        rows = -(-len(self._tiles) // columns)
        image = QImage(columns * across + GAP, rows * down + GAP, QImage.Format.Format_RGB32)
        image.fill(QColor("#5A5A5A"))
        painter = QPainter(image)
        font = QFont("Noto Sans")
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(QColor("white"))
        for number, (label, tile) in enumerate(self._tiles):
            corner = QPoint(GAP + number % columns * across, GAP + number // columns * down)
            painter.drawText(QRect(corner.x(), corner.y(), width, LABEL), Qt.AlignmentFlag.AlignLeft, label)
            painter.drawImage(corner + QPoint(0, LABEL), QImage.fromData(tile))
        painter.end()
        if not image.save(str(file)):
            raise OSError(f"the sheet {file} could not be written")


def make(
    folder: Path,
    sizes: tuple[tuple[int, int], ...] = SIZES,
    scales: tuple[float, ...] = SCALES,
    languages: tuple[str, ...] = LANGUAGES,
) -> int:
    """Write every sheet into ``folder``; how many pictures are on them. Raises OSError."""
    # Only here: the tests are no part of what is frozen or installed.
    from tests.lobby.conftest import Clock
    from tests.walk.lobby import WalkedLobby

    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for language in languages:
        home = Path(tempfile.mkdtemp(prefix="kiosk-sheets-"))
        lobby = WalkedLobby(home, Clock())
        try:
            lobby.model.setLanguage(language)
            sheets = {(size, scale): Sheet(size) for size in sizes for scale in scales}
            count += _walk(lobby, sheets)
            for (size, scale), sheet in sheets.items():
                sheet.save(folder / f"{size[0]}x{size[1]}-{round(scale * 100)}-{language}.png")
        finally:
            lobby.close()
            shutil.rmtree(home, ignore_errors=True)
    return count


def _walk(lobby: WalkedLobby, sheets: dict[tuple[tuple[int, int], float], Sheet]) -> int:
    schemes = cycle(SCHEMES)
    count = 0
    for page in lobby.pages():
        # Each page of a sheet in another scheme than the one before it.
        next(schemes)
        for (size, scale), sheet in sheets.items():
            lobby.dress(size, scale, next(schemes))
            sheet.add(page, lobby.window.grabWindow())
            count += 1
            fields = [] if lobby.model.property("overlay") else lobby.fields()
            if fields:
                lobby.open_keys(fields[-1])
                sheet.add(f"{page}, typing", lobby.window.grabWindow())
                count += 1
    return count

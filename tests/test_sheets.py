"""Contact sheets: what was put on them is there, in its place."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from build_spec.sheets import COLUMNS, GAP, LABEL, TILE, Sheet


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)])
def test_pictures_stand_side_by_side_with_their_labels(
    qapp: object, tmp_path: Path, size: tuple[int, int]
) -> None:
    wide = size[0] > size[1]
    sheet = Sheet(size)
    colours = [QColor.fromHsv(30 * number, 255, 255) for number in range(COLUMNS[wide] + 1)]
    for colour in colours:
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.fill(colour)
        sheet.add(colour.name(), picture)
    sheet.save(tmp_path / "sheet.png")
    image = QImage(str(tmp_path / "sheet.png"))
    width, height = TILE[wide]
    for number, colour in enumerate(colours):
        row, column = divmod(number, COLUMNS[wide])
        x, y = GAP + column * (width + GAP), GAP + row * (height + LABEL + GAP) + LABEL
        assert image.pixelColor(x + width // 2, y + height // 2).name() == colour.name()


def test_a_sheet_that_cannot_be_written_says_so(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        Sheet((1366, 768)).save(tmp_path / "nowhere" / "sheet.png")

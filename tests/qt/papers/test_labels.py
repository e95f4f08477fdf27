"""What is printed is read back by a scanner, at the dots of the coarsest label printers, whoever it is of."""

from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from kiosk.domain.papers import SIZES, PaperKind, PaperSize, PaperText, sizes_of
from kiosk.qt.papers.codes import bars_of, draw_bars, draw_square
from kiosk.qt.papers.labels import image_of
from kiosk.qt.papers.printing import PrinterRefused, pdf_of_paper, print_on
from tests.thinned import few

NAMES = [
    "García López, María",
    "Nguyễn Thị Phương Hoàng Anh Maximiliana Konstantinopoulou-Featherstonehaugh",
    "الخطيب، محمد عبد الرحمن",
    "欧阳, 小玲",
    "W" * 200,
    "<b>x</b> & y",
]
# The last three are drawn wrong by python-barcode alone: a number that is another patient's.
NUMBERS = ["1001", "MRN-00421", "0042817", "12/34 5", "a" * 24, "990", "9910", "99"]
CODED = [size for size in SIZES if size.kind in (PaperKind.LABEL, PaperKind.WRISTBAND)]


def read(image: QImage) -> dict[str, str]:
    """What a scanner finds, by the kind of code."""
    # As scanners of a clinic are set up: any stripes, letters too, are some code of a warehouse.
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128])
    return {str(code.format): code.text for code in zxingcpp.read_barcodes(image, wanted)}


def text_of(name: str, number: str) -> PaperText:
    return PaperText(name, ("Born 27 Mar 1985", f"Record number {number}", "A 17 · 23 Nov 2026"), number)


@pytest.mark.parametrize("dots", [203, 300])
@pytest.mark.parametrize("size", CODED, ids=lambda size: f"{size.kind}-{size.key}")
def test_both_codes_are_read_back(size: PaperSize, dots: int, qtbot: QtBot) -> None:
    for name in NAMES:
        found = read(image_of(size, text_of(name, "MRN-00421"), dots))
        assert found == {"QR Code": "MRN-00421", "Code 128": "MRN-00421"}, name


@pytest.mark.parametrize("number", few(NUMBERS, "990", "a" * 24))
@pytest.mark.parametrize("size", CODED, ids=lambda size: f"{size.kind}-{size.key}")
def test_whatever_the_number_no_code_says_anything_else(size: PaperSize, number: str, qtbot: QtBot) -> None:
    found = read(image_of(size, text_of("García López, María", number), 203))
    assert found["QR Code"] == number
    assert set(found.values()) == {number}


@settings(max_examples=20, deadline=None)
@given(st.text(min_size=1, max_size=40).filter(lambda text: text.strip() == text and text.isprintable()))
def test_a_number_of_any_signs_is_read_back_or_not_drawn(number: str) -> None:
    found = read(image_of(sizes_of(PaperKind.LABEL)[3], text_of("Weiss, Anna", number), 300))
    assert set(found.values()) <= {number}
    assert number in found.values()


@pytest.mark.parametrize("number", ["", "é", "王", "1" * 300])
def test_what_no_bars_can_say_or_have_room_for_has_none(number: str, qtbot: QtBot) -> None:
    image = QImage(400, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert draw_bars(painter, QRectF(0, 0, 400, 100), number, 8.0) is None
    assert (draw_square(painter, QRectF(0, 0, 400, 400), number, 1.0) is None) is (number == "")
    painter.end()
    assert (bars_of(number) == "") is not number.isdecimal() or number == "王"


def ink(image: QImage, place: QRectF) -> int:
    """How many of the pixels of a part are dark."""
    part = image.copy(place.toRect()).convertToFormat(QImage.Format.Format_Grayscale8)
    light = memoryview(part.constBits()).tobytes()
    lines = (light[at : at + part.width()] for at in range(0, len(light), part.bytesPerLine()))
    return sum(sum(pixel < 128 for pixel in line) for line in lines)


@pytest.mark.parametrize("name", few(NAMES, NAMES[1], NAMES[4]))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.kind}-{size.key}")
def test_nothing_runs_off_a_paper(size: PaperSize, name: str, qtbot: QtBot) -> None:
    image = image_of(size, text_of(name, "MRN-00421"), 203)
    edge = 203 / 25.4
    width, height = image.width(), image.height()
    assert ink(image, QRectF(0, 0, width, height)) > 500
    for rim in (
        QRectF(0, 0, width, edge),
        QRectF(0, height - edge, width, edge),
        QRectF(0, 0, edge, height),
        QRectF(width - edge, 0, edge, height),
    ):
        assert ink(image, rim) == 0


def test_a_ticket_says_its_lines_in_its_code(qtbot: QtBot) -> None:
    code = "Clinic\nA 17\nWaiting area B\nTake the elevator to floor 2, then left."
    for size in (*sizes_of(PaperKind.TICKET), *sizes_of(PaperKind.SUMMARY)):
        image = image_of(size, PaperText("A 17", ("Clinic", "Waiting area B"), code), 203)
        assert read(image) == {"QR Code": code}


def test_a_file_has_a_page_a_copy_of_the_papers_size(qtbot: QtBot, tmp_path: Path) -> None:
    size = sizes_of(PaperKind.LABEL)[0]
    content = pdf_of_paper(size, text_of("Weiss, Anna", "1001"), 3)
    saved = tmp_path / "label.pdf"
    saved.write_bytes(content)
    file = QPdfDocument()
    file.load(str(saved))
    assert file.pageCount() == 3
    points = file.pagePointSize(2)
    assert (points.width() * 25.4 / 72, points.height() * 25.4 / 72) == pytest.approx((57, 32), abs=0.5)
    # As a printer of 203 dots would draw it.
    drawn = file.render(2, QSize(round(57 * 203 / 25.4), round(32 * 203 / 25.4)))
    white = QImage(drawn.size(), QImage.Format.Format_RGB32)
    white.fill(0xFFFFFFFF)
    painter = QPainter(white)
    painter.drawImage(0, 0, drawn)
    painter.end()
    assert set(read(white).values()) == {"1001"}
    file.close()


def test_a_printer_that_is_not_there_says_what_to_do(qtbot: QtBot) -> None:
    with pytest.raises(PrinterRefused, match="choose another one"):
        print_on("no such printer", sizes_of(PaperKind.LABEL)[0], text_of("Weiss, Anna", "1001"), 1)

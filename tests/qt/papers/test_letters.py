"""A letter is read whole on the clinic's paper, in every language, and its address stands in an envelope's window."""

from dataclasses import replace
from datetime import datetime

import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.mail import code_words
from kiosk.domain.mail.languages import LANGUAGES
from kiosk.domain.mail.words import letter, of_code
from kiosk.domain.planning.letter_code import code_of, mac_in
from kiosk.qt.papers.letters import pdf_of_letters
from kiosk.services.desk.letters import Letter

CODE = code_of("0123456789abcdef0123")
WANTED = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128])
# In pixels of the picture that is looked at, to the millimetre.
SCALE = 4


def of(language: str) -> Letter:
    title, lines = letter(
        language,
        datetime(2026, 3, 2, 14, 5),
        "Clinic " * 12,
        first_name="Ana",
        place="Site " * 30,
        twelve=True,
    )
    address = ("Ana Lima", "12 Long Street", "Springfield MA 02139")
    return Letter(address, title, lines, language, CODE, of_code(language))


def drawn(language: str, paper: str, scale: float = SCALE) -> QImage:
    """A page, of which a millimetre is as many pixels as ``scale`` says."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf_of_letters([of(language)], ClinicSettings(paper=paper))))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.pageCount() == 1
    points = document.pagePointSize(0)
    size = QSize(round(points.width() / 72 * 25.4 * scale), round(points.height() / 72 * 25.4 * scale))
    page = document.render(0, size)
    document.close()
    white = QImage(size, QImage.Format.Format_RGB32)
    white.fill(QColor("white"))
    painter = QPainter(white)
    painter.drawImage(0, 0, page)
    painter.end()
    return white


def ink(page: QImage, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether there is something within, in millimetres."""
    part = page.copy(left * SCALE, top * SCALE, (right - left) * SCALE, (bottom - top) * SCALE)
    grey = part.convertToFormat(QImage.Format.Format_Grayscale8)
    bits, line = bytes(grey.constBits()), grey.bytesPerLine()
    return any(min(bits[row * line : row * line + grey.width()]) < 128 for row in range(grey.height()))


@pytest.mark.parametrize(
    ("language", "paper"),
    [*((language, "letter") for language in sorted(LANGUAGES)), ("de", "a4"), ("ar", "a4")],
)
def test_a_letter_keeps_to_its_page_and_its_address_to_the_window(
    qtbot: QtBot, language: str, paper: str
) -> None:
    page = drawn(language, paper)
    wide, high = page.width() // SCALE, page.height() // SCALE
    assert ink(page, 25, 50, 105, 80), "the address"
    assert not ink(page, 0, 45, 24, 95), "nothing beside it"
    assert not ink(page, 106, 45, wide, 95)
    assert not ink(page, 0, 81, wide, 99)
    assert ink(page, 25, 100, 186, 210), "the words"
    assert not ink(page, 0, 211, wide, 215), "what is read by machines stands apart"
    assert ink(page, 25, 216, 186, 250), "the code"
    # A space at the end of a line from right to left hangs over by its width.
    assert not ink(page, 0, 100, 22, high), "within the margins"
    assert not ink(page, 187, 100, wide, high)
    assert not ink(page, 0, 251, wide, high)


def test_every_language_says_what_the_code_is_for() -> None:
    assert set(code_words.LANGUAGES) == set(LANGUAGES)
    assert len(set(code_words.LANGUAGES.values())) == len(LANGUAGES)


@pytest.mark.parametrize("dots", [203, 300])
@pytest.mark.parametrize(("language", "paper"), [("en", "letter"), ("ar", "a4")])
def test_both_codes_are_read_back_as_they_are_printed(
    qtbot: QtBot, language: str, paper: str, dots: int
) -> None:
    page = drawn(language, paper, dots / 25.4)
    found = {read.format: read.text for read in zxingcpp.read_barcodes(page, WANTED)}
    assert found == dict.fromkeys(
        (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128), CODE.replace("-", "")
    )
    assert all(mac_in(text) == "0123456789abcdef0123" for text in found.values())


def test_a_letter_without_a_code_says_nothing_of_one(qtbot: QtBot) -> None:
    content = pdf_of_letters([replace(of("en"), code="")], ClinicSettings())
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert "date of birth" not in document.getAllText(0).text()
    document.close()


def test_arabic_begins_at_the_right(qtbot: QtBot) -> None:
    page, english = drawn("ar", "a4"), drawn("en", "a4")

    def first(image: QImage, left: int, right: int) -> bool:
        return ink(image, left, 100, right, 250)

    assert first(page, 180, 186)
    assert first(english, 25, 30)
    short = [row for row in range(100, 210, 5) if ink(page, 25, row, 186, row + 5)]
    assert any(not ink(page, 25, row, 60, row + 5) for row in short), (
        "a short line leaves its left side empty"
    )

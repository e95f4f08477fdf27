"""Labels, wristbands and tickets from the staff window: for whom they were begun, written down, readable."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.audit import Action
from kiosk.domain.papers import PaperKind
from kiosk.domain.permissions import StaffRole
from kiosk.services.staffing.access import AccessReader
from kiosk.staff.dialogues import printing
from kiosk.staff.dialogues.printing import ROLL, PrintDialogue
from tests.actors import signed_in, who_did
from tests.devices.escpos_printer import EscPosPrinter
from tests.staff.conftest import Desk
from tests.staff.dialogues import closed, opened
from tests.staff.test_opening import work_as
from tests.staff.test_window import choose, shown


def codes(file: Path, millimetres: tuple[int, int], page: int = 0) -> set[str]:
    """What a scanner reads of a page, drawn as a printer of 203 dots would."""
    document = QPdfDocument()
    document.load(str(file))
    size = QSize(*(round(side * 203 / 25.4) for side in millimetres))
    drawn = document.render(page, size)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    document.close()
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.Code128])
    return {code.text for code in zxingcpp.read_barcodes(image, wanted)}


def pick(made: PrintDialogue, kind: PaperKind) -> None:
    made.kind.setCurrentIndex(made.kind.findData(kind))


def test_a_label_of_whoever_is_chosen_goes_into_a_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shown(desk, qtbot, desk.arrive(1))
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    file = tmp_path / "label.pdf"
    made.choose_file = lambda: str(file)
    made.copies.setValue(2)
    told = made.seen.accessibleName()
    assert "Family1, Given" in told
    assert "Record number 1001" in told
    # Whoever is chosen meanwhile is somebody else.
    desk.window.model.select(desk.arrive(2))
    made.primary.click()
    closed(desk, qtbot, PrintDialogue)
    assert codes(file, (57, 32), 1) == {"1001"}
    assert file.stat().st_mode & 0o077 == 0
    assert who_did(desk.elsewhere, Action.PAPER_PRINTED) == ["Desk"]
    told_to_patient = AccessReader(desk.elsewhere, desk.now).report(
        "1001", None, None, signed_in(desk.elsewhere, "Mia", StaffRole.MANAGER)
    )
    assert "printed" in [access.kind.value for access in told_to_patient.rows]


def test_a_file_that_is_there_is_told_and_nothing_is_printed_or_lost(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    shown(desk, qtbot, desk.arrive(1))
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    file = tmp_path / "label.pdf"
    file.write_text("mine")
    made.choose_file = lambda: str(file)
    made.primary.click()
    qtbot.waitUntil(lambda: "is there already" in made.told.text())
    assert file.read_text() == "mine"
    assert who_did(desk.elsewhere, Action.PAPER_PRINTED) == []
    # Nothing was chosen: nothing is done, and the dialogue stays.
    made.choose_file = lambda: ""
    made.primary.click()
    assert made.isVisible()


def test_a_ticket_says_nothing_of_who_has_it(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shown(desk, qtbot, desk.arrive(1))
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    pick(made, PaperKind.TICKET)
    file = tmp_path / "ticket.pdf"
    made.choose_file = lambda: str(file)
    assert "A 01" in made.seen.accessibleName()
    assert "Family1" not in made.seen.accessibleName()
    made.primary.click()
    closed(desk, qtbot, PrintDialogue)
    (code,) = codes(file, (80, 100))
    assert "A 01" in code.splitlines()
    assert "Family1" not in code


def test_who_is_expected_has_a_label_and_no_ticket(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(desk.texts("expected")) == 8)
    choose(desk, "expected", 2)
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    assert made.kind.findData(PaperKind.TICKET) < 0
    assert made.kind.findData(PaperKind.WRISTBAND) >= 0


def test_a_printer_that_takes_nothing_is_told_and_the_choice_is_remembered(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # This computer has none: one that was taken away between the list and the print.
    monkeypatch.setattr(printing, "printers", lambda: ("Labels 1", "Office"))
    kept = QSettings(str(tmp_path / "staff.ini"), QSettings.Format.IniFormat)
    shown(desk, qtbot, desk.arrive(1))
    model, person = desk.window.model, None
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    person = made._person
    made.reject()
    made = PrintDialogue(model, desk.window, 1.0, person, kept)
    made.open()
    pick(made, PaperKind.WRISTBAND)
    made.paper.setCurrentIndex(1)
    made.printer.setCurrentIndex(made.printer.findData("Office"))
    made.primary.click()
    qtbot.waitUntil(lambda: "Office does not print now" in made.told.text())
    assert made.isVisible()
    made.reject()
    again = PrintDialogue(model, desk.window, 1.0, person, kept)
    assert (again.kind.currentData(), again.paper.currentData(), again.printer.currentData()) == (
        PaperKind.WRISTBAND, "280x30", "Office",
    )  # fmt: skip
    again.reject()
    # Each kind has a printer of its own.
    pick(again, PaperKind.LABEL)
    assert again.paper.currentData() == "57x32"


@pytest.fixture
def roll(desk: Desk) -> Iterator[EscPosPrinter]:
    """A printer of rolls beside this computer."""
    made = EscPosPrinter()
    desk.window.model._services.printing.roll = made.client()
    yield made
    made.close()


def test_a_paper_comes_from_the_roll_beside_this_computer(
    desk: Desk, qtbot: QtBot, roll: EscPosPrinter
) -> None:
    shown(desk, qtbot, desk.arrive(1))
    for kind, copies in ((PaperKind.WRISTBAND, 1), (PaperKind.LABEL, 2)):
        made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
        pick(made, kind)
        made.printer.setCurrentIndex(made.printer.findData(ROLL))
        made.copies.setValue(copies)
        made.primary.click()
        closed(desk, qtbot, PrintDialogue)
    assert [roll.read(number) for number in range(len(roll.papers))] == [{"1001"}] * 3
    assert who_did(desk.elsewhere, Action.PAPER_PRINTED) == ["Desk", "Desk"]


def test_a_roll_that_is_out_of_paper_is_told_with_what_to_do(
    desk: Desk, qtbot: QtBot, roll: EscPosPrinter
) -> None:
    shown(desk, qtbot, desk.arrive(1))
    roll.rows_left = 0
    made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
    made.printer.setCurrentIndex(made.printer.findData(ROLL))
    made.primary.click()
    qtbot.waitUntil(lambda: "out of paper. Mend that, and print again" in made.told.text())
    assert made.isVisible()
    roll.refill()
    assert roll.papers == [], "what was not printed then is printed at no other time"
    made.primary.click()
    closed(desk, qtbot, PrintDialogue)
    assert roll.read() == {"1001"}


def test_a_computer_without_a_roll_offers_none(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    assert opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P).printer.findData(ROLL) < 0


def test_who_may_not_work_the_desk_prints_nothing(desk: Desk, qtbot: QtBot) -> None:
    shown(desk, qtbot, desk.arrive(1))
    work_as(desk, StaffRole.AUDITOR)
    assert not desk.window.acts["print"].isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.findChildren(PrintDialogue)


def test_every_list_that_knows_somebody_prints_their_number(desk: Desk, qtbot: QtBot) -> None:
    desk.checkin.open_visit("p4", ("a4",), "kiosk-1")
    qtbot.waitUntil(lambda: len(desk.texts("at_kiosk")) == 1)
    desk.window.search.setText("Family6")
    qtbot.waitUntil(lambda: len(desk.texts("found")) == 1)
    for key, row, number in (("at_kiosk", 0, "1004"), ("expected", 4, "1005"), ("found", 0, "1006")):
        choose(desk, key, row)
        made = opened(desk, qtbot, PrintDialogue, Qt.Key.Key_P)
        assert f"Record number {number}" in made.seen.accessibleName(), key
        assert made.chosen()[1].code == number
        made.reject()
        closed(desk, qtbot, PrintDialogue)

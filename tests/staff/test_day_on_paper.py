"""Today's list on paper: made by itself every hour while somebody works there, and whenever somebody asks."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.audit import Action
from kiosk.services.desk.printing import DAY_FILE
from kiosk.services.record.patients import PatientService
from kiosk.staff import day_on_paper
from kiosk.staff.day_on_paper import AGAIN, EVERY, DayOnPaper, day_lines
from tests.actors import who_did
from tests.factories import NOW, a_booking, a_patient
from tests.staff.conftest import PEOPLE, Desk
from tests.staff.dialogues import in_front
from tests.staff.test_window import shown


def text_of(file: Path) -> str:
    """All that stands in a file."""
    document = QPdfDocument()
    document.load(str(file))
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text


def saved(desk: Desk) -> int:
    return len(who_did(desk.elsewhere, Action.DAY_SAVED))


def test_somebody_with_two_bookings_is_one_of_the_people_it_names(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    booking = a_booking(1, NOW + timedelta(hours=2), key="second")
    PatientService(desk.elsewhere).save([], [booking])
    qtbot.waitUntil(lambda: len(desk.window.model.expected()) == PEOPLE + 1)
    file = tmp_path / "day.pdf"
    file.write_bytes(day_on_paper.paper_of_day(desk.window.model)())
    assert f"People: {PEOPLE}, in lines: {PEOPLE + 1}." in text_of(file)


def test_it_is_made_with_the_first_reading_and_every_hour(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    visit = desk.arrive(3)
    shown(desk, qtbot, visit)
    model, here = desk.window.model, [True]
    paper = DayOnPaper(model, tmp_path, lambda: here[0])
    paper.tick()
    file = tmp_path / DAY_FILE
    qtbot.waitUntil(lambda: saved(desk) == 1 and file.exists() and model._runner.idle)
    text = text_of(file)
    assert "Family3, Given" in text
    assert "A 01" in text
    assert "Family1, Given" in text
    assert text.index("Time") < text.index("Family1")
    # Not again before an hour is over; not while nobody works there; then anew.
    desk.clock[0] += EVERY - timedelta(seconds=1)
    paper.tick()
    here[0] = False
    desk.clock[0] += timedelta(seconds=1)
    paper.tick()
    qtbot.waitUntil(lambda: model._runner.idle)
    assert saved(desk) == 1
    here[0] = True
    paper.tick()
    qtbot.waitUntil(lambda: saved(desk) == 2)


def test_what_cannot_be_saved_is_told_and_tried_again(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    shown(desk, qtbot, desk.arrive(1))
    share = tmp_path / "share"
    paper = DayOnPaper(desk.window.model, share, lambda: True)
    paper.tick()
    qtbot.waitUntil(lambda: "there is no folder" in desk.window.said.text().lower())
    share.mkdir()
    paper.tick()
    qtbot.waitUntil(lambda: desk.window.model._runner.idle)
    assert saved(desk) == 0
    desk.clock[0] += AGAIN
    paper.tick()
    qtbot.waitUntil(lambda: saved(desk) == 1)


def test_a_line_is_by_time_and_says_how_somebody_stands(desk: Desk, qtbot: QtBot) -> None:
    PatientService(desk.elsewhere).save(
        [a_patient(9, family="Zander")], [a_booking(9, desk.now() - timedelta(hours=1))]
    )
    visit = desk.arrive(2)
    shown(desk, qtbot, visit)
    qtbot.waitUntil(lambda: any("Zander" in " ".join(row) for row in desk.texts("expected")))
    lines = day_lines(desk.window.model)
    assert lines[0].name.startswith("Zander")
    assert {line.name: line.standing for line in lines}["Family2, Given"] == "waiting"
    assert len(lines) == 9


def test_somebody_asks_for_it(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(desk, qtbot, desk.arrive(1))
    file = tmp_path / "list.pdf"
    monkeypatch.setattr(day_on_paper, "_ask_for_a_file", lambda window: str(file))
    in_front(desk, qtbot)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desk.window, Qt.Key.Key_E, keys)
    qtbot.waitUntil(lambda: str(file) in desk.window.said.text())
    assert "Family1, Given" in text_of(file)
    assert saved(desk) == 1
    # What is there is nobody's to overwrite.
    QTest.keyClick(desk.window, Qt.Key.Key_E, keys)
    qtbot.waitUntil(lambda: "is there already" in desk.window.said.text())
